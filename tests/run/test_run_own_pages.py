"""What became of an event that left its listing: its own page is asked. And where a source has gone."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from hobnob.cli.report import line
from hobnob.config import Config
from hobnob.records import Health, Status
from hobnob.store import Store
from scrapers.client import Client
from scrapers.document import Document
from scrapers.own_pages import says_absent
from scrapers.reader import read
from scrapers.run import Result, visit_source

NAMES = ("Lions Supper", "Kiwanis Walk", "Optimist Bowl", "Harbor Regatta", "River Cleanup", "Awards Gala")
NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
DAY = timedelta(days=1)
HTML = "text/html; charset=utf-8"


def row(at: int, *, named: str = "") -> str:
    return (
        f'<h3><a href="/e/10{at}7">{named or NAMES[at]}</a></h3><p>Wednesday, March {11 + 7 * (at % 2)}, 2026, '
        f"{at + 1}:30 PM - {at + 2}:30 PM</p><p>Hall, 1 Main St, Akron, OH 44308</p>"
    )


def page(*rows: str, title: str = "Events") -> bytes:
    items = "".join(f"<li>{one}</li>" for one in rows)
    return f"<html><head><title>{title}</title></head><body><h1>{title}</h1><ul>{items}</ul></body></html>".encode()


class Web:
    """A site whose answers a test changes: path -> body, or where the path leads (status, address)."""

    def __init__(self) -> None:
        self.pages: dict[str, bytes | tuple[int, str]] = {}
        self.url = ""

    async def talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while request := await reader.readline():
            while await reader.readline() not in (b"\r\n", b""):
                pass
            status, body, location = 404, b"no such page", ""
            match self.pages.get(request.split(b" ")[1].decode()):
                case bytes() as found:
                    status, body = 200, found
                case (int() as status, str() as location):
                    body = b""
            writer.write(
                f"HTTP/1.1 {status} X\r\nContent-Type: {HTML}\r\nLocation: {location}\r\n"
                f"Content-Length: {len(body)}\r\n\r\n".encode()
                + body
            )
            await writer.drain()
        writer.close()


@pytest.fixture
async def web() -> AsyncIterator[Web]:
    site = Web()
    site.pages = {f"/e/10{at}7": page(row(at), title=NAMES[at]) for at in range(6)}
    site.pages["/events"] = page(*map(row, range(6)))
    async with await asyncio.start_server(site.talk, "127.0.0.1", 0) as server:
        site.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        yield site


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    opened = await Store.open(f"sqlite:///{tmp_path}/hobnob.db")
    yield opened
    await opened.close()


async def visit(web: Web, store: Store, days: int) -> Result:
    config = Config.model_validate(
        {
            "network": {"pace": 0, "retries": 0, "allow_private": ["127.0.0.0/8"]},
            "regions": {
                "akron": {
                    "place": "Akron, OH",
                    "sources": [{"name": "one", "url": web.url + "/events", "details": False}],
                }
            },
        }
    )
    (where, source), *_ = config.sources
    async with Client(config.network, memory=store) as client:
        return await visit_source(client, config, store, where, source, now=NOW + days * DAY)


@pytest.mark.parametrize("where", ["/events", "/"])
async def test_a_page_that_leads_to_the_listing_or_the_front_is_no_more(web: Web, store: Store, where: str) -> None:
    await visit(web, store, 0)
    web.pages["/"] = page(title="Welcome")
    web.pages |= {"/events": page(*map(row, range(1, 6))), "/e/1007": (302, where)}
    assert not (await visit(web, store, 1)).update.gone
    assert len((await visit(web, store, 2)).update.gone) == 1


async def test_a_page_under_another_address_stands(web: Web, store: Store) -> None:
    await visit(web, store, 0)
    web.pages |= {
        "/events": page(*map(row, range(1, 6))),
        "/e/1007": (301, "/event/lions-supper-1007"),
        "/event/lions-supper-1007": page(row(0), title="Lions Supper"),
    }
    for days in (1, 2, 3):
        assert not (await visit(web, store, days)).update.gone


async def test_a_page_that_says_it_is_not_found_is_no_more(web: Web, store: Store) -> None:
    await visit(web, store, 0)
    web.pages |= {"/events": page(*map(row, range(1, 6))), "/e/1007": page(title="Event not found")}
    await visit(web, store, 1)
    assert len((await visit(web, store, 2)).update.gone) == 1


@pytest.mark.parametrize(("word", "status"), [("CANCELLED", Status.CANCELLED), ("POSTPONED", Status.POSTPONED)])
@pytest.mark.parametrize("beside", [(), (2, 3)], ids=["alone", "beside others"])
async def test_what_its_own_page_calls_off_is_told_as_it_says(
    web: Web, store: Store, word: str, status: Status, beside: tuple[int, ...]
) -> None:
    await visit(web, store, 0)
    own = page(row(0, named=f"{word}: Lions Supper"), *map(row, beside), title=f"{word}: Lions Supper")
    web.pages |= {"/events": page(*map(row, range(1, 6))), "/e/1007": own}
    assert (await visit(web, store, 1)).update.changes == 1
    for days in (2, 3):
        assert (await visit(web, store, days)).update.changes == 0
    (told,) = [one for one in await store.events() if one.event.title == "Lions Supper"]
    assert (told.event.status, told.revision, told.gone) == (status, 1, None)


def on(day: str, title: str, at: int = 0) -> bytes:
    """The page of one event on another day."""
    return page(row(at, named=title).replace(f"March {11 + 7 * (at % 2)}, 2026", day), title=title)


async def test_what_moved_beyond_the_end_of_its_list_moved(web: Web, store: Store) -> None:
    await visit(web, store, 0)
    web.pages |= {"/events": page(*map(row, range(1, 6))), "/e/1007": on("May 27, 2026", "Lions Supper")}
    assert len((await visit(web, store, 1)).update.moved) == 1
    for days in (2, 3):
        assert (await visit(web, store, days)).update.changes == 0
    (told,) = [one for one in await store.events() if one.event.title == "Lions Supper"]
    assert (f"{told.event.start:%m-%d}", told.revision, told.gone) == ("05-27", 1, None)


async def test_a_page_that_goes_on_with_the_next_date_of_its_series_moves_nothing(web: Web, store: Store) -> None:
    both = (row(0), row(1, named="Lions Supper"))
    web.pages["/events"] = page(*both, *map(row, range(2, 6)))
    await visit(web, store, 0)
    web.pages["/events"] = page(both[1], *map(row, range(2, 6)))
    web.pages["/e/1007"] = on("March 18, 2026", "Lions Supper").replace(b"1:30 PM - 2:30 PM", b"2:30 PM - 3:30 PM")
    for days in (1, 2):
        assert not (await visit(web, store, days)).update.moved


async def test_a_page_that_tells_another_event_no_longer_tells_its_own(web: Web, store: Store) -> None:
    await visit(web, store, 0)
    web.pages |= {"/events": page(*map(row, range(1, 6))), "/e/1007": on("October 7, 2026", "Harvest Auction")}
    assert not (await visit(web, store, 1)).update.gone
    assert len((await visit(web, store, 2)).update.gone) == 1


@pytest.mark.parametrize(
    ("words", "absent"),
    [
        ("<h1>Event not found</h1>", True),
        ("<title>404</title><p>Sorry.</p>", True),
        ("<h2>This event is no longer available</h2>", True),
        ("<h1>We couldn’t find that page</h1>", True),
        ("<h1>Committee A</h1><p>Parking is no longer available on Main St.</p>", False),
        ("<h1>Lost and Found Sale</h1>", False),
        ("", False),
    ],
)
def test_what_says_that_there_is_no_such_event(words: str, absent: bool) -> None:
    assert says_absent(Document(f"<html><body>{words}</body></html>".encode(), "https://c.example/e/1", HTML)) is absent


@pytest.mark.parametrize("status", [301, 308])
async def test_a_source_that_moved_is_noticed_though_it_tells_the_same(web: Web, store: Store, status: int) -> None:
    await visit(web, store, 0)
    assert (await visit(web, store, 1)).update.health is Health.OK
    web.pages |= {"/whats-on": web.pages["/events"], "/events": (status, "/whats-on")}
    for days in (2, 3, 9):
        update = (await visit(web, store, days)).update
        assert (update.health, update.better_url, update.changes) == (Health.MOVED, web.url + "/whats-on", 0)
    web.pages["/whats-on"] = page(*map(row, (1, 2, 3, 4, 5, 0)))
    assert (await visit(web, store, 10)).update.health is Health.MOVED


async def test_who_moved_is_broken_only_when_nothing_is_read_there(web: Web, store: Store) -> None:
    await visit(web, store, 0)
    web.pages |= {"/whats-on": web.pages["/events"], "/events": (301, "/whats-on")}
    for days in (1, 2):
        result = await visit(web, store, days)
        assert (result.update.health, result.broken) == (Health.MOVED, False)
        assert "write that address into config.yaml" in line(result)
    web.pages["/whats-on"] = page(title="What's on")
    assert (await visit(web, store, 3)).broken
    del web.pages["/whats-on"]
    assert (await visit(web, store, 4)).broken


async def test_who_is_back_from_where_it_moved_is_well(web: Web, store: Store) -> None:
    events = web.pages["/events"]
    await visit(web, store, 0)
    web.pages |= {"/whats-on": events, "/events": (301, "/whats-on")}
    assert (await visit(web, store, 1)).update.health is Health.MOVED
    web.pages["/events"] = events
    assert (await visit(web, store, 2)).update.health is Health.OK


async def test_a_slash_more_is_no_move(web: Web, store: Store) -> None:
    web.pages |= {"/events/": web.pages["/events"], "/events": (301, "/events/")}
    for days in (0, 1, 2):
        assert (await visit(web, store, days)).update.health is Health.OK


async def test_who_is_sent_elsewhere_for_a_while_has_not_moved(web: Web, store: Store) -> None:
    await visit(web, store, 0)
    web.pages |= {"/whats-on": web.pages["/events"], "/events": (302, "/whats-on")}
    assert (await visit(web, store, 1)).update.health is Health.OK


@pytest.mark.parametrize(
    ("words", "empty"),
    [
        ("There are no upcoming events at this time.", True),
        ("No events scheduled. Check back soon!", True),
        ("We don't have any upcoming events.", True),
        ("No meetings are currently planned", True),
        ("The club is on its summer break.", True),
        ("Meetings resume in September.", True),
        ("We do not meet in July and August.", True),
        ("There were no results found.", True),
        ("We are taking a break for the summer. See you in the fall!", True),
        ("Please sign in to see events.", False),
        ("This site is under maintenance.", False),
        ("Don't miss our upcoming events!", False),
        ("No dogs at events, please.", False),
    ],
)
def test_a_page_that_says_that_nothing_is_planned_is_an_empty_list(words: str, empty: bool) -> None:
    body = f"<html><head><title>Our club</title></head><body><h1>Our club</h1><p>{words}</p></body></html>".encode()
    reading = read(body, url="https://c.example/", content_type=HTML, now=NOW, timezone="America/New_York")
    assert (reading.events, reading.recognised) == ([], empty)
