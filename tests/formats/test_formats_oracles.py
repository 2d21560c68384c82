"""The formats beside the reference libraries, on pages that they were written for."""

from __future__ import annotations

import json
import random
from datetime import UTC, datetime
from pathlib import Path

import pytest

from scrapers.document import Document
from scrapers.draft import Context, Draft
from scrapers.formats import (
    add_to_calendar,
    embedded_json,
    fullcalendar,
    h_event,
    icalendar,
    json_feed,
    json_ld,
    microdata,
    open_graph,
    rdfa,
    rss,
    stamps,
    unknown_json,
    unknown_xml,
)

URL = "https://x.example/"
CONTEXT = Context(URL, datetime(2026, 5, 1, tzinfo=UTC), "UTC")
CASES = Path(__file__).parent / "cases"
READERS = (add_to_calendar, embedded_json, fullcalendar, h_event, icalendar, json_feed, json_ld, microdata, open_graph, rdfa, rss,
           unknown_json, unknown_xml)  # fmt: skip

PAGES = {
    "nested card": '<div class="h-event"><h2 class="p-name">A &amp; B</h2><time class="dt-start" '
    'datetime="2026-05-09T18:00:00Z"></time>'
    '<span class="p-location h-card"><b class="p-name">Hall</b></span><a class="u-url" href="/a">x</a></div>',
    "abbreviation": (
        '<div class="h-event"><abbr class="p-name" title="Long name">LN</abbr><abbr class="dt-start" '
        'title="2026-05-09">9</abbr></div>'
    ),
    "data and image": '<div class="h-event"><data class="p-name" value="From data">x</data><img class="u-photo" src="/p.png" '
    'alt="p">'
    '<time class="dt-start">2026-05-09T18:00</time></div>',
    "value class": '<div class="h-event"><span class="p-name"><b class="value">Two</b> or <b class="value">three</b></span>'
    '<span class="dt-start"><span class="value">2026-05-09</span> at <span class="value">18:00</span></span></div>',
    "old classes": '<div class="vevent"><span class="summary">Old</span><abbr class="dtstart" '
    'title="2026-05-09T18:00:00Z">9</abbr>'
    '<a class="url" href="/old">x</a></div>',
    "implied": '<a class="h-event" href="/i">Implied name</a>',
    "am and pm": '<div class="h-event"><span class="p-name">T</span><span class="dt-start"><span '
    'class="value">2026-05-09</span> '
    '<span class="value">6:30pm</span></span></div>',
}


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("name", PAGES)
def test_microformats_as_mf2py_reads_them(name: str) -> None:
    import mf2py

    page = f"<html><body>{PAGES[name]}</body></html>"
    (item,) = mf2py.parse(doc=page, url=URL)["items"]
    (draft,) = (row for row in h_event.read(Document(page.encode(), URL), CONTEXT) if isinstance(row, Draft))
    said = item["properties"]
    assert draft.title == said["name"][0]
    assert (draft.start is None) == ("start" not in said)
    if "start" in said:
        assert str(draft.start) == str(stamps.read(said["start"][0]))
    if "url" in said:
        assert said["url"][0].endswith(draft.url or "?")


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("folder", sorted((CASES / "json_ld").iterdir()), ids=lambda path: path.name)
def test_json_ld_misses_no_event_that_extruct_sees(folder: Path) -> None:
    import extruct

    page = next(folder.glob("page.*")).read_text(encoding="utf-8")
    try:
        found = extruct.extract(page, syntaxes=["json-ld"])["json-ld"]
    except ValueError:
        pytest.skip("extruct can't read it")
    text = json.dumps(found)
    read = json_ld.read(Document(page.encode(), URL), CONTEXT)
    mine = {row.title for row in read if isinstance(row, Draft)}
    for node in found:
        if str(node.get("@type", "")).endswith("Event") and "User" not in str(node["@type"]) and "startDate" in node:
            assert node["name"].replace("&amp;", "&").replace("&#8217;", "’") in mine
    assert text


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("folder", sorted((CASES / "microdata").iterdir()), ids=lambda path: path.name)
def test_microdata_has_the_names_and_starts_that_extruct_sees(folder: Path) -> None:
    import extruct

    page = next(folder.glob("page.*")).read_text(encoding="utf-8")
    found = extruct.extract(page, syntaxes=["microdata"])["microdata"]
    mine = {
        (row.title, str(row.start))
        for row in microdata.read(Document(page.encode(), URL), CONTEXT)
        if isinstance(row, Draft)
    }
    events = [node for node in found if str(node["type"]).endswith("Event")]
    assert events
    for node in events:
        said = node["properties"]
        assert (said["name"], str(stamps.read(said["startDate"]))) in mine


@pytest.mark.parametrize("seed", range(40))
def test_no_bytes_make_a_reader_raise(seed: int) -> None:
    """Every case's page, cut, repeated and scrambled, shown to every reader."""
    dice = random.Random(seed)
    pages = sorted(CASES.glob("*/*/page.*"))
    for page in dice.sample(pages, 12):
        body = bytearray(page.read_bytes())
        for _ in range(dice.choice([1, 4, 30])):
            at = dice.randrange(len(body) + 1)
            match dice.randrange(5):
                case 0:
                    body[at:at] = dice.choice(
                        [b'"', b"<", b">", b"{", b"[", b"\\", b"\x00", b"\xff", b"9" * 30, b"BEGIN:VEVENT\n"]
                    )
                case 1:
                    del body[at : at + dice.randrange(80)]
                case 2:
                    body[at:at] = body[dice.randrange(len(body) + 1) :][:300]
                case 3:
                    body[at : at + 1] = bytes([dice.randrange(256)])
                case _:
                    body = body[: max(at, 1)]
        for reader in READERS:
            list(reader.read(Document(bytes(body), URL), CONTEXT))


@pytest.mark.parametrize("body", [b"", b"\x00" * 1000, b"\xff\xfe\x00\xd8", b"{" * 100_000, b"[" * 100_000, b"<div>" * 3000, b"BEGIN:VCALENDAR\n" * 3000,
                                  b"<rss>" + b"<a" * 30_000, b'<rss a="' * 30_000,
                                  b"BEGIN:VEVENT\n" + b"DTSTART;A=" * 30_000])  # fmt: skip
def test_empty_and_endless_things(body: bytes) -> None:
    for reader in READERS:
        list(reader.read(Document(body, URL), CONTEXT))
