"""Whatever an event's fields hold, nothing of it runs: in the pages, the feeds' HTML, and the mail."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from invented import NOW, ListStore, config, stored
from payloads import ADDRESSES, payloads

from digest.issue import issues
from digest.mail import letter
from digest.publish import publish
from digest.region import RegionView
from hobnob.config import Config, Recipient
from hobnob.records import Change, Listing, Offer, Organization, Person, Place, StoredEvent

from conftest import run_apart, serve_folder  # isort: skip

CATCH = """
window.__hits = 0; window.__hit = () => { window.__hits++; };
window.alert = window.confirm = window.prompt = window.print = window.__hit;
"""
INSPECT = """() => {
  const wrong = [];
  const bad = /^\\s*(javascript|data|vbscript|blob):/i;
  for (const e of document.querySelectorAll('*')) {
    const name = e.localName;
    if (['iframe', 'object', 'embed', 'base', 'template', 'math', 'noscript', 'video', 'audio', 'marquee'].includes(name)) wrong.push(name);
    if (name === 'script' && e.type !== 'application/ld+json' && !/assets\\/filter-/.test(e.src)) wrong.push('script');
    if (name === 'meta' && /refresh/i.test(e.httpEquiv)) wrong.push('refresh');
    if (name === 'img' && !/assets\\/icon-/.test(e.src)) wrong.push('img');
    for (const a of e.attributes) {
      if (a.name.startsWith('on')) wrong.push(name + ' ' + a.name);
      if (a.name === 'style' && !window.__styles) wrong.push(name + ' style');
      if (['href', 'src', 'action', 'data', 'xlink:href', 'formaction'].includes(a.name) && bad.test(a.value)) wrong.push(a.name);
    }
  }
  return [window.__hits, wrong];
}"""


def victims() -> list[StoredEvent]:
    texts: Iterator[str] = iter(list(payloads()))
    found = []
    number = 0
    while True:
        part = [next(texts, "") for _ in range(20)]
        if not part[0]:
            return found
        number += 1
        urls = [ADDRESSES[(number + n) % len(ADDRESSES)] for n in range(6)]
        found.append(
            stored(
                f"victim{number:03d}",
                title=part[0],
                description=part[1] + f'<a href="{urls[0]}">x</a>' + part[2],
                summary=part[3],
                venue=Place(name=part[4], room=part[5], street=part[6], city=part[7], region=part[8],
                postal_code=part[9],
                            latitude=41.1, longitude=-81.5),
                organizer=Organization(name=part[10], url=urls[1]),
                hosts=(Organization(name=part[11], url=urls[2]),),
                sponsors=(Organization(name=part[12]),),
                people=(Person(name=part[13], title=part[14], organization=part[15]),),
                offers=(Offer(name=part[16], price=5, currency=part[17][:3]),),
                categories=(part[18],),
                series=part[19],
                url=urls[3],
                registration_url=urls[4],
                image=urls[5],
                online_url=urls[0],
                source=part[19],
                revision=1,
                changed=NOW,
                changes=(Change(field="title", old=part[18], new=part[0], at=NOW), Change(field="venue", old={"name": part[17]}, at=NOW)),
                listings=(Listing(source=part[16], url=urls[1], first_seen=NOW, last_seen=NOW),),
            )
        )  # fmt: skip


@pytest.fixture(scope="module")
def settings() -> Config:
    return config(mail={"server": "smtp://localhost:25", "sender": "rooms@example.org", "to": ["ann@example.org"]})


def test_there_are_enough() -> None:
    assert len(set(payloads())) > 2455


def test_no_payload_runs_in_any_page(chromium: Any, settings: Config, tmp_path: Path) -> None:
    events = victims()
    run_apart(publish(ListStore(*events), settings, now=NOW, to=tmp_path))
    server, address = serve_folder(tmp_path)
    context = chromium.new_context(bypass_csp=True)
    context.add_init_script(CATCH)
    page = context.new_page()
    page.route("**/*", lambda route: route.continue_() if route.request.url.startswith(address) else route.abort())
    try:
        paths = sorted(tmp_path.rglob("*.html"))
        named = [path for path in paths if path.parent.name in ("people", "companies")]
        for path in sorted({*paths} - {*named} | {*named[::12]}):  # those pages are all of one kind
            page.goto(address + str(path.relative_to(tmp_path)), wait_until="load")
            assert page.evaluate(INSPECT) == [0, []], path
        page.goto(address + "akron/?kind=chamber")
        page.wait_for_selector("#results:not([hidden]) .row")
        assert page.evaluate(INSPECT) == [0, []]
    finally:
        context.close()
        server.shutdown()
        server.server_close()


def test_no_payload_runs_in_the_html_of_feeds_and_mail(chromium: Any, settings: Config) -> None:
    from digest.feeds.json_feed import json_feed
    from digest.feeds.rss import rss

    view = RegionView(settings, settings.regions["akron"], victims(), NOW)
    bodies = []
    for feed in view.feeds():
        bodies += [item["content_html"] for item in json.loads(json_feed(feed, view.site))["items"]]
        import feedparser

        read = feedparser.parse(rss(feed, view.site), sanitize_html=False)
        bodies += [entry.content[0].value for entry in read.entries]
        # some readers take titles and summaries for HTML
        bodies += [entry.summary for entry in read.entries] + [entry.title for entry in read.entries]
    told = issues(view, NOW)
    assert told
    html = letter(settings, Recipient(address="ann@example.org"), told, "k").get_body(("html",))
    assert html is not None
    context = chromium.new_context()
    context.add_init_script(CATCH)
    page = context.new_page()
    page.route("**/*", lambda route: route.abort())
    page.set_content(f"<!DOCTYPE html><script>{CATCH}</script><body></body>")
    hits, _ = page.evaluate(
        "bodies => { for (const html of bodies) { const d = document.createElement('div'); d.innerHTML = html; "
        "document.body.append(d); } return new Promise(done => setTimeout(() => done([window.__hits, []]), 500)); }",
        bodies,
    )
    assert hits == 0
    found = page.evaluate(INSPECT)
    assert found[0] == 0
    assert set(found[1]) <= {"script"}, "only the catcher itself is a script here"
    page.set_content(html.get_content())
    page.evaluate("window.__styles = true")
    assert page.evaluate(INSPECT) in ([0, []], [None, []])
    context.close()
