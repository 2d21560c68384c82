"""One source over several visits, on real sockets and a real store: what is asked, what is read, what is told."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from hobnob.config import Config
from hobnob.demo.server import Answer, Site, Town
from hobnob.records import Health, Kind
from hobnob.store import Store
from scrapers.client import Client
from scrapers.run import Result, run, visit_source

ICS = "text/calendar"


def day(days: int) -> date:
    return datetime.now(UTC).date() + timedelta(days=days)


def page(*rows: str) -> bytes:
    items = "".join(f"<li>{row}</li>" for row in rows)
    return (
        f"<html><head><title>Events</title></head><body><h1>Upcoming events</h1><ul>{items}</ul></body></html>".encode()
    )


def row(title: str, days: int, url: str = "") -> str:
    name = f'<a href="{url}">{title}</a>' if url else title
    when = day(days)
    return (
        f"<h3>{name}</h3><p>{when:%A, %B} {when.day}, {when.year}, 5:30 PM - 7:00 PM</p><p>Hall, 1 Main St, Akron, "
        f"OH 44308</p>"
    )


class Web:
    """A site whose pages a test changes; ``asked`` counts what was sent."""

    def __init__(self) -> None:
        self.pages: dict[str, Answer] = {}
        self.town = Town([Site("site", lambda _: self.pages)])
        self.base = ""

    def put(self, path: str, body: bytes, content_type: str = "text/html; charset=utf-8", status: int = 200) -> None:
        self.table[path] = Answer(body, content_type, status)

    @property
    def table(self) -> dict[str, Answer]:
        return self.town.tables["site"]


@pytest.fixture
async def web() -> AsyncIterator[Web]:
    site = Web()
    async with site.town as town:
        site.base = town.sites["site"].base
        yield site


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    opened = await Store.open(f"sqlite:///{tmp_path}/hobnob.db")
    yield opened
    await opened.close()


@pytest.fixture
def configured(web: Web) -> Callable[..., Config]:
    def make(path: str = "/events", **source: object) -> Config:
        return Config.model_validate(
            {
                "network": {"pace": 0, "retries": 0, "allow_private": [web.base.removeprefix("http://")]},
                "regions": {
                    "akron": {"place": "Akron, OH", "sources": [{"name": "one", "url": web.base + path, **source}]}
                },
            }
        )

    return make


async def visit(config: Config, store: Store, now: datetime | None = None) -> Result:
    (where, source), *_ = config.sources
    async with Client(config.network, memory=store) as client:
        return await visit_source(client, config, store, where, source, now=now)


async def titles(store: Store) -> list[str]:
    return [one.event.title for one in await store.events(region="akron")]


async def test_a_second_visit_asks_conditionally_and_reads_nothing(
    web: Web, store: Store, configured: Callable[..., Config]
) -> None:
    web.put("/events", page(row("Mixer", 5), row("Luncheon", 9), row("Breakfast", 12)))
    first = await visit(configured(), store)
    assert (len(first.outcome.events), len(first.update.new)) == (3, 3)
    again = await visit(configured(), store)
    assert again.outcome.unchanged
    assert again.outcome.not_modified == 1
    assert again.update.changes == 0
    assert len(await titles(store)) == 3


async def test_a_body_that_was_fetched_but_never_recorded_is_read_again(
    web: Web, store: Store, configured: Callable[..., Config]
) -> None:
    web.put("/events", page(row("Mixer", 5), row("Luncheon", 9), row("Breakfast", 12)))
    config = configured()
    async with Client(config.network, memory=store) as client:
        await client.fetch(web.base + "/events")  # and here the program was killed
    result = await visit(config, store)
    assert not result.outcome.unchanged
    assert len(result.update.new) == 3


async def test_a_page_that_only_sends_on_says_so_at_each_visit(
    web: Web, store: Store, configured: Callable[..., Config]
) -> None:
    now = datetime.now(UTC)
    web.put("/events", page(row("Mixer", 5), row("Luncheon", 9), row("Breakfast", 12)))
    await visit(configured(), store, now)
    stub = '<html><head><meta http-equiv="refresh" content="0; url=https://new.example/e"></head><body></body></html>'
    web.put("/events", stub.encode())
    for days in (1, 2, 3):
        result = await visit(configured(), store, now + timedelta(days=days))
        assert result.update.health is Health.MOVED
        assert result.update.better_url == "https://new.example/e"
    assert len(await titles(store)) == 3


async def test_what_vanished_is_gone_after_a_second_look_at_the_same_page(
    web: Web, store: Store, configured: Callable[..., Config]
) -> None:
    now = datetime.now(UTC)
    rows = [row(f"Meeting of committee {name}", 5 + at) for at, name in enumerate("ABCDEF")]
    web.put("/events", page(*rows))
    config = configured()
    await visit(config, store, now)
    web.put("/events", page(*rows[1:]))
    missed = await visit(config, store, now + timedelta(days=1))
    assert missed.update.gone == []
    assert len(await titles(store)) == 6
    gone = await visit(config, store, now + timedelta(days=2))
    assert gone.outcome.not_modified == 1
    assert len(gone.update.gone) == 1
    assert "Meeting of committee A" not in await titles(store)


async def test_an_event_whose_own_page_stands_is_not_gone(
    web: Web, store: Store, configured: Callable[..., Config]
) -> None:
    now = datetime.now(UTC)
    rows = [row(f"Meeting of committee {name}", 25 + at, f"/e/{name}") for at, name in enumerate("ABCDEF")]
    web.put("/events", page(*rows))
    for name in "ABCDEF":
        web.put(f"/e/{name}", page(f"The committee {name} meets."))
    config = configured(details=False)
    await visit(config, store, now)
    web.put("/events", page(*rows[1:]))
    for days in (1, 2, 3):
        assert (await visit(config, store, now + timedelta(days=days))).update.gone == []
    web.put("/e/A", b"no such page", status=404)
    gone = [
        len((await visit(config, store, now + timedelta(days=days))).update.gone) for days in (8, 9)
    ]  # a week on it is read again
    assert sum(gone) == 1


async def test_a_broken_page_loses_nothing(web: Web, store: Store, configured: Callable[..., Config]) -> None:
    now = datetime.now(UTC)
    web.put("/events", page(row("Mixer", 5), row("Luncheon", 9), row("Breakfast", 12)))
    await visit(configured(), store, now)
    for days, (body, status) in enumerate(
        [(b"down", 503), (b"", 404), (b"<html><body>maintenance</body></html>", 200)], 1
    ):
        web.put("/events", body, status=status)
        result = await visit(configured(), store, now + timedelta(days=days))
        assert result.update.health is not Health.OK
        assert result.update.gone == []
    assert len(await titles(store)) == 3


async def test_a_better_address_is_found_and_remembered(
    web: Web, store: Store, configured: Callable[..., Config]
) -> None:
    link = (
        b'<html><head><link rel="alternate" type="text/calendar" '
        b'href="/feed.ics"></head><body><h1>Events</h1></body></html>'
    )
    web.put("/events", link)
    events = "".join(
        f"BEGIN:VEVENT\r\nUID:{n}\r\nDTSTART:{day(n):%Y%m%d}T180000Z\r\nSUMMARY:Lunch {n}\r\nEND:VEVENT\r\n"
        for n in (3, 4)
    )
    web.put("/feed.ics", f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{events}END:VCALENDAR\r\n".encode(), ICS)
    first = await visit(configured(), store)
    assert len(first.outcome.events) == 2
    assert first.outcome.reader == "icalendar"
    second = await visit(configured(), store)
    assert second.outcome.unchanged
    assert second.outcome.requests == 1


async def test_an_address_of_the_past_alone_does_not_stand_for_a_page_of_what_is_to_come(
    web: Web, store: Store, configured: Callable[..., Config]
) -> None:
    own = page(row("Member Breakfast", 5), row("Office Luncheon", 7))
    web.put("/events", own.replace(b"<head>", b'<head><link rel="alternate" type="text/calendar" href="/feed.ics">'))
    past = "".join(
        f"BEGIN:VEVENT\r\nUID:{n}\r\nDTSTART:{day(-n):%Y%m%d}T180000Z\r\nSUMMARY:Lunch {n}\r\nEND:VEVENT\r\n"
        for n in range(30, 36)
    )
    web.put("/feed.ics", f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{past}END:VCALENDAR\r\n".encode(), ICS)
    await visit(configured(), store)
    assert sorted(await titles(store)) == ["Member Breakfast", "Office Luncheon"]


async def test_the_sources_own_settings_hold(web: Web, store: Store, configured: Callable[..., Config]) -> None:
    web.put("/events", page(row("Member Breakfast", 5), row("Farmers Market", 6), row("Office Luncheon", 7)))
    config = configured(kind="chamber", organizer="Akron Chamber", only=["breakfast", "market"], never=["farmers"])
    result = await visit(config, store)
    (event,) = result.outcome.events
    assert (event.title, event.kind) == ("Member Breakfast", Kind.CHAMBER)
    assert event.organizer is not None
    assert event.organizer.name == "Akron Chamber"
    assert event.origins["organizer"] == "config.yaml"


async def test_what_the_operator_refuses_leaves_at_once_though_its_page_stands(
    web: Web, store: Store, configured: Callable[..., Config]
) -> None:
    now = datetime.now(UTC)
    names = ("Member Breakfast", "Farmers Market A", "Farmers Market B", "Office Luncheon")
    web.put("/events", page(*(row(name, 10 + at, f"/e/{at}") for at, name in enumerate(names))))
    for at, name in enumerate(names):
        web.put(f"/e/{at}", page(row(name, 10 + at)))
    await visit(configured(), store, now)
    assert len(await titles(store)) == 4
    refusing = await visit(configured(never=["farmers market"]), store, now + timedelta(hours=1))
    assert len(refusing.update.gone) == 2
    assert refusing.update.health is Health.OK
    assert sorted(await titles(store)) == ["Member Breakfast", "Office Luncheon"]
    again = await visit(configured(never=["farmers market"]), store, now + timedelta(hours=2))
    assert again.outcome.unchanged
    taken_back = await visit(configured(), store, now + timedelta(hours=3))
    assert len(taken_back.outcome.events) == 4
    assert len(await titles(store)) == 4


async def test_all_may_be_refused(web: Web, store: Store, configured: Callable[..., Config]) -> None:
    web.put("/events", page(*(row(f"Market {name}", 10 + at, f"/e/{name}") for at, name in enumerate("ABCDE"))))
    await visit(configured(), store)
    await visit(configured(never=["market"]), store)
    assert await titles(store) == []


async def test_a_new_address_in_the_settings_is_asked(
    web: Web, store: Store, configured: Callable[..., Config]
) -> None:
    web.put("/events", page(row("Mixer", 5), row("Luncheon", 9), row("Breakfast", 12)))
    web.put("/calendar", page(row("Mixer", 5), row("Ribbon Cutting", 10), row("Gala", 30)))
    await visit(configured(), store)
    moved = await visit(configured("/calendar"), store)
    assert {event.title for event in moved.outcome.events} == {"Mixer", "Ribbon Cutting", "Gala"}
    again = await visit(configured("/calendar"), store, datetime.now(UTC) + timedelta(hours=1))
    assert len(again.update.gone) == 2
    nowhere = await visit(configured("/nowhere"), store)
    assert nowhere.update.health is Health.BROKEN


@pytest.mark.parametrize(
    "setting", [{"organizer": "Akron Chamber"}, {"only": ["mixer", "luncheon"]}, {"timezone": "America/Denver"}]
)
async def test_settings_that_change_are_read_with_though_the_page_is_the_same(
    web: Web, store: Store, configured: Callable[..., Config], setting: dict[str, object]
) -> None:
    web.put("/events", page(row("Mixer", 5), row("Luncheon", 9), row("Breakfast", 12)))
    await visit(configured(), store)
    changed = await visit(configured(**setting), store)
    assert not changed.outcome.unchanged


async def test_settings_that_change_nothing_that_is_read_ask_for_no_second_reading(
    web: Web, store: Store, configured: Callable[..., Config]
) -> None:
    web.put("/events", page(row("Mixer", 5), row("Luncheon", 9), row("Breakfast", 12)))
    await visit(configured(), store)
    assert (await visit(configured(note="asked twice", pace="1s", schedule="every 6 hours"), store)).outcome.unchanged


async def test_people_that_are_turned_off_are_forgotten_at_the_next_visit(
    web: Web, store: Store, configured: Callable[..., Config]
) -> None:
    told = row("Luncheon", 5) + "<p>Featuring Maria Lund, CEO of Northland Timber.</p>"
    web.put("/events", page(told, row("Mixer", 6), row("Breakfast", 12)))
    await visit(configured(), store)
    assert [person.name for one in await store.events() for person in one.event.people] == ["Maria Lund"]
    await visit(configured().model_copy(update={"people": False}), store)
    assert [person.name for one in await store.events() for person in one.event.people] == []


async def test_a_dead_source_costs_one_line_and_loses_nothing_else(web: Web, store: Store) -> None:
    web.put("/good", page(row("Mixer", 5), row("Luncheon", 9), row("Breakfast", 12)))
    web.put("/dead", b"down", status=503)
    config = Config.model_validate(
        {
            "network": {"pace": 0, "retries": 0, "allow_private": [web.base.removeprefix("http://")]},
            "regions": {
                "akron": {
                    "place": "Akron, OH",
                    "sources": [
                        {"name": "good", "url": web.base + "/good"},
                        {"name": "dead", "url": web.base + "/dead"},
                    ],
                }
            },
        }
    )
    whole = await run(config, store, config.sources)
    assert [(one.name, one.broken) for one in whole.results] == [("good", False), ("dead", True)]
    assert whole.results[1].outcome.failure is not None
    assert "503" in whole.results[1].outcome.failure.reason
    assert len(await titles(store)) == 3


def em_row(title: str, days: int) -> str:
    when = day(days)
    return (
        f'<div class="em-event em-item"><h3 class="em-item-title"><a href="/events/{title.lower()}/">{title}</a></h3>'
        f'<div class="em-item-meta-line em-event-date">{when:%B} {when.day}, {when.year}</div>'
        '<div class="em-item-meta-line em-event-time">5:30 pm - 7:00 pm</div></div>'
    )


async def test_an_endpoint_that_wants_a_form_is_posted_to_where_the_source_opts_in(
    web: Web, store: Store, configured: Callable[..., Config]
) -> None:
    frame = '<html><body><div class="em em-list em-events-list">{}</div></body></html>'
    web.put("/events", frame.format(em_row("Mixer", 5)).encode())
    rows = "".join(em_row(title, 5 + at) for at, title in enumerate(["Mixer", "Luncheon", "Breakfast"]))
    web.put("/wp-admin/admin-ajax.php", frame.format(rows).encode())
    closed = await visit(configured(name="a"), store)
    assert len(closed.outcome.events) == 1
    config = configured(name="b", access="B")
    opened = await visit(config, store)
    assert len(opened.outcome.events) == 3
    assert (await visit(config, store)).outcome.unchanged


async def test_a_page_that_is_left_as_it_is_announces_nothing_for_next_year(
    web: Web, store: Store, configured: Callable[..., Config]
) -> None:
    """Its days have no year; when they are over, the same words are not read as days to come."""
    rows = [
        f"<h3>{name} Supper</h3><p>{day}, 6:00 PM</p><p>Hall, 1 Main St, Akron, OH 44308</p>"
        for name, day in (("Founders", "March 4"), ("Sponsors", "April 8"), ("Members", "May 13"))
    ]
    now = datetime(2026, 3, 1, 12, tzinfo=UTC)
    web.put("/events", page(*rows))
    config = configured()
    assert len((await visit(config, store, now)).update.new) == 3
    for days in range(7, 360, 7):
        assert not (await visit(config, store, now + timedelta(days=days))).update.new, days
    web.put("/events", page(*rows, "<h3>Harvest Supper</h3><p>March 24, 2027, 6:00 PM</p><p>Hall, 1 Main St</p>"))
    later = await visit(config, store, now + timedelta(days=361))
    assert "Harvest Supper" in [one.event.title for one in await store.events(since=later.outcome.events[0].start)]
