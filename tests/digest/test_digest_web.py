"""The live site over real sockets: the same bytes, conditional requests, compression, headers, filters."""

from __future__ import annotations

import asyncio
import gzip
import json
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

import httpx
import pytest
import uvicorn
from invented import NOW, ListStore, cancelled, config, moved, stored, town

from digest.publish import publish
from digest.web import app, content_type
from hobnob.records import Health, SourceStatus


@asynccontextmanager
async def serving(store: ListStore, **given: object) -> AsyncIterator[httpx.AsyncClient]:
    made = app(store, config(), clock=lambda: NOW, **given)
    listener = socket.create_server(("127.0.0.1", 0))
    server = uvicorn.Server(uvicorn.Config(made, log_level="error"))
    task = asyncio.create_task(server.serve([listener]))
    while not server.started:  # noqa: ASYNC110
        await asyncio.sleep(0.01)
    address = f"http://127.0.0.1:{listener.getsockname()[1]}"
    try:
        async with httpx.AsyncClient(base_url=address, trust_env=False) as client:
            yield client
    finally:
        server.should_exit = True
        await task
        listener.close()


async def test_live_and_published_are_the_same_bytes(tmp_path: Path) -> None:
    store = ListStore(*town(8), moved(), cancelled())
    await publish(store, config(), now=NOW, to=tmp_path)
    paths = [p.relative_to(tmp_path) for p in tmp_path.rglob("*") if p.is_file() and ".hobnob" not in p.parts]
    async with serving(store) as client:
        for path in paths:
            if (
                path.name in (".nojekyll", "404.html")
                or str(path) == "index.html"
                or (path.name == "index.html" and path.parent.name in ("akron", "dayton"))
            ):
                continue  # the pages with a form or a root of their own differ by intent
            answer = await client.get(f"/{path}")
            assert answer.status_code == 200, path
            assert answer.content == (tmp_path / path).read_bytes(), path


async def test_conditional_requests() -> None:
    store = ListStore(stored("one"))
    async with serving(store) as client:
        for path in ("/akron.rss", "/akron.ics", "/akron/", "/akron/e/one.html", "/"):
            first = await client.get(path)
            tag = first.headers["etag"]
            again = await client.get(path, headers={"If-None-Match": f'"other", {tag}'})
            assert again.status_code == 304, path
            assert again.content == b""
            assert again.headers["etag"] == tag
        first = await client.get("/akron.rss")
        since = {"If-Modified-Since": first.headers["last-modified"]}
        assert (await client.get("/akron.rss", headers=since)).status_code == 304
        assert (await client.get("/akron.rss", headers={**since, "If-None-Match": '"x"'})).status_code == 200
        for since_then in ("rubbish", "Mon, 02 Mar 2026 15:00:00 +99999999999999999999", "Sun Mar  1 15:00:00 2026"):
            assert (await client.get("/akron.rss", headers={"If-Modified-Since": since_then})).status_code == 200
        for same in (
            "Monday, 02-Mar-26 15:00:00 GMT",
            "Mon Mar  2 15:00:00 2026",
        ):  # the older forms of RFC 9110, 5.6.7
            assert (await client.get("/akron.rss", headers={"If-Modified-Since": same})).status_code == 304
        store.list.append(stored("two", title="Gala"))
        await asyncio.sleep(1.1)
        changed = await client.get("/akron.rss", headers={"If-None-Match": first.headers["etag"]})
        assert changed.status_code == 200
        assert b"Gala" in changed.content


async def test_compression_only_for_those_who_take_it() -> None:
    async with serving(ListStore(*town(20))) as client:
        packed = await client.get("/akron.rss", headers={"Accept-Encoding": "gzip"})
        plain = await client.get("/akron.rss", headers={"Accept-Encoding": "identity"})
        refused = await client.get("/akron.rss", headers={"Accept-Encoding": "gzip;q=0, br"})
        named = await client.get("/akron.rss", headers={"Accept-Encoding": "*, gzip;q=0"})
        anything = await client.get("/akron.rss", headers={"Accept-Encoding": "br, *;q=0.5"})
        assert "content-encoding" not in named.headers
        assert anything.headers["content-encoding"] == "gzip"
        assert packed.headers["content-encoding"] == "gzip"
        assert int(packed.headers["content-length"]) < len(plain.content) / 4
        assert packed.content == plain.content == refused.content
        assert "content-encoding" not in plain.headers
        assert "content-encoding" not in refused.headers
        assert packed.headers["vary"] == "Accept-Encoding"
        async with client.stream("GET", "/akron.rss", headers={"Accept-Encoding": "gzip"}) as raw:
            body = b"".join([part async for part in raw.aiter_raw()])
        assert gzip.decompress(body) == plain.content


async def test_every_answer_is_guarded() -> None:
    async with serving(ListStore(stored("one"))) as client:
        for path in ("/", "/akron/", "/akron.rss", "/nothing", "/akron/nothing", "/akron/?q=x", "/healthz"):
            headers = (await client.get(path)).headers
            assert "default-src 'none'" in headers["content-security-policy"]
            assert "unsafe" not in headers["content-security-policy"]
            assert headers["x-content-type-options"] == "nosniff"
            assert headers["referrer-policy"] == "no-referrer"
            assert "set-cookie" not in headers
        refused = await client.post("/akron.rss")
        assert (refused.status_code, set(refused.headers["allow"].split(", "))) == (405, {"GET", "HEAD"})
        assert refused.headers["x-content-type-options"] == "nosniff"
        assert "default-src 'none'" in refused.headers["content-security-policy"]


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("akron.rss", "application/rss+xml; charset=utf-8"),
        ("akron.atom", "application/atom+xml; charset=utf-8"),
        ("akron.json", "application/feed+json; charset=utf-8"),
        ("akron.ics", "text/calendar; charset=utf-8"),
        ("akron/index.html", "text/html; charset=utf-8"),
        ("akron/search.json", "application/json"),
        ("feeds.opml", "text/x-opml; charset=utf-8"),
    ],
)
def test_media_types(path: str, kind: str) -> None:
    assert content_type(path) == kind


async def test_what_is_not_there_is_404_and_nothing_leaves_the_site() -> None:
    async with serving(ListStore(stored("one"))) as client:
        for path in ("/nowhere", "/akron/e/none.html", "/akron/e/../../etc/passwd", "/akron/%2e%2e/%2e%2e/etc/passwd",
        "/akron/e/one.txt",
                     "/akron.exe", "/.hobnob/index.json", "/akron/e/one", "/akron/people/"):  # fmt: skip
            answer = await client.get(path)
            expected = 200 if path == "/akron/people/" else 404
            assert answer.status_code == expected, path
        assert (await client.post("/akron/")).status_code == 405
        head = await client.head("/akron.rss")
        assert head.status_code == 200
        assert head.content == b""
        moved_on = await client.get("/akron")
        assert (moved_on.status_code, moved_on.headers["location"]) == (308, "/akron/")
        asked = await client.get("/akron", params={"q": "bank & co", "guests": "1"})
        assert asked.headers["location"] == "/akron/?" + asked.request.url.query.decode()


async def test_the_filter_without_javascript() -> None:
    events = [
        stored("cheap", title="Coffee", offers=()),
        stored("dear", title="Gala Dinner", format="gala"),
    ]
    async with serving(ListStore(*events)) as client:

        async def names(query: str) -> list[str]:
            text = (await client.get(f"/akron/?{query}")).text
            part = text.partition('id="results"')[2].partition('id="listing"')[0]
            return [row.partition(">")[2].partition("<")[0] for row in part.split('class="name"')[1:]]

        assert await names("q=dinner") == ["Gala Dinner"]
        assert await names("q=GALA+din") == ["Gala Dinner"]
        assert await names('q="dinner gala"') == []
        assert await names("format=gala") == ["Gala Dinner"]
        assert await names("price=30") == ["Gala Dinner"]
        assert await names("price=5") == []
        assert sorted(await names("guests=1")) == ["Coffee", "Gala Dinner"]
        assert sorted(await names("miles=5&kind=chamber")) == ["Coffee", "Gala Dinner"]
        assert await names("miles=0.01") == []
        assert await names("where=online") == []
        assert sorted(await names("price=rubbish&q=")) == ["Coffee", "Gala Dinner"]
        hostile = await client.get("/akron/", params={"q": '"><script>alert(1)</script>'})
        assert "<script>alert" not in hostile.text
        assert (await client.get("/akron/", params={"q": "x" * 20_000})).status_code == 200


async def test_source_health_is_for_the_operator_only() -> None:
    bad = SourceStatus(
        name="mill.example",
        url="https://mill.example/",
        region="akron",
        health=Health.BROKEN,
        reason="404 since Monday",
    )
    store = ListStore(stored("one"), sources=(bad,))
    async with serving(store) as client:
        page = await client.get("/sources")
        assert "404 since Monday" in page.text
        assert json.loads((await client.get("/sources.json")).content)[0]["health"] == "broken"
        for path in ("/sources", "/sources.json"):
            assert "public" not in (await client.get(path)).headers["cache-control"]
        for headers in ({"X-Forwarded-For": "1.2.3.4"}, {"Host": "rooms.example"}, {"Forwarded": "for=1.2.3.4"}):
            assert (await client.get("/sources", headers=headers)).status_code == 404
        for path in ("/", "/akron/", "/akron.rss", "/akron/digest.html"):
            assert "404 since Monday" not in (await client.get(path)).text
    async with serving(store, operator=False) as client:
        assert (await client.get("/sources")).status_code == 404


async def test_a_crowd_renders_a_region_once() -> None:
    store = ListStore(*town(50))
    async with serving(store) as client:
        answers = await asyncio.gather(*(client.get("/akron.rss") for _ in range(30)))
    assert {answer.status_code for answer in answers} == {200}
    assert store.asked == 1


async def test_a_new_day_brings_new_pages() -> None:
    day = [NOW]
    made = app(ListStore(stored("one")), config(), clock=lambda: day[0])
    async with httpx.AsyncClient(transport=httpx.ASGITransport(made), base_url="http://x") as client:
        assert b"Business After Hours" in (await client.get("/akron.rss")).content
        day[0] = NOW + timedelta(days=4)
        await asyncio.sleep(1.1)
        assert b"Business After Hours" not in (await client.get("/akron.rss")).content
