"""A source of which only a part is read, over several visits, on real sockets and a real store."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from hobnob.config import Config, Region, Source
from hobnob.demo.server import Answer, Site, Town
from hobnob.records import Health
from hobnob.store import Store
from scrapers.client import Client
from scrapers.run import Result, visit_source
from scrapers.trail import settings_of


def day(days: int) -> date:
    return datetime.now(UTC).date() + timedelta(days=days)


def row(title: str, days: int) -> str:
    when = day(days)
    return (
        f'<li><h3><a href="/e/{title[-1]}">{title}</a></h3><p>{when:%A, %B} {when.day}, {when.year}, 5:30 '
        f"PM</p><p>Hall, 1 Main St, Akron, OH 44308</p></li>"
    )


OURS = "".join(row(f"Meeting of committee {name}", 10 + at) for at, name in enumerate("ABC"))
THEIRS = "".join(row(f"Fair of village {name}", 30 + at) for at, name in enumerate("XYZ"))


def page(ours: str = OURS, theirs: str = THEIRS, name: str = "events", more: str = "") -> bytes:
    return (
        f"<html><head><title>Events</title></head><body><h1>Events</h1><ul "
        f'id="{name}">{ours}</ul><h2>Nearby</h2><ul id="nearby">{theirs}</ul>{more}</body></html>'
    ).encode()


class Web:
    """A site whose pages a test changes."""

    def __init__(self) -> None:
        self.town = Town([Site("site", lambda _: {})])
        self.base = ""

    def put(self, path: str, body: bytes) -> None:
        self.town.tables["site"][path] = Answer(body, "text/html; charset=utf-8", 200)


@pytest.fixture
async def web() -> AsyncIterator[Web]:
    site = Web()
    async with site.town as town:
        site.base = town.sites["site"].base
        for name in "ABCXYZ":
            site.put(f"/e/{name}", f"<html><body><h1>{name}</h1><p>It stands.</p></body></html>".encode())
        yield site


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    opened = await Store.open(f"sqlite:///{tmp_path}/hobnob.db")
    yield opened
    await opened.close()


@pytest.fixture
def configured(web: Web) -> Callable[..., Config]:
    def make(**source: object) -> Config:
        return Config.model_validate(
            {
                "network": {"pace": 0, "retries": 0, "allow_private": [web.base.removeprefix("http://")]},
                "regions": {
                    "akron": {"place": "Akron, OH", "sources": [{"name": "one", "url": f"{web.base}/events", **source}]}
                },
            }
        )

    return make


async def visit(config: Config, store: Store, days: int = 0) -> Result:
    ((where, source),) = config.sources
    async with Client(config.network, memory=store) as client:
        return await visit_source(client, config, store, where, source, now=datetime.now(UTC) + timedelta(days=days))


async def titles(store: Store) -> set[str]:
    return {one.event.title for one in await store.events(region="akron")}


async def test_a_layout_that_changes_breaks_the_source_and_loses_nothing(
    web: Web, store: Store, configured: Callable[..., Config]
) -> None:
    config = configured(part="#events")
    web.put("/events", page())
    assert len((await visit(config, store)).outcome.events) == 3
    web.put("/events", page(name="event-list"))
    for days in (1, 2, 3):
        result = await visit(config, store, days)
        assert result.broken
        assert result.update.health is Health.BROKEN
        assert result.update.reason.startswith(
            "nothing in the page, as its server sends it, matches the part '#events'"
        )
        assert result.outcome.failure is not None
        assert result.outcome.failure.url == f"{web.base}/events"
    assert len(await titles(store)) == 3
    (status,) = await store.sources()
    assert "'#events'" in status.reason
    assert (await visit(configured(part="#event-list"), store, 4)).update.health is Health.OK


async def test_what_lies_outside_a_new_part_leaves_though_its_own_pages_stand(
    web: Web, store: Store, configured: Callable[..., Config]
) -> None:
    web.put("/events", page())
    assert len((await visit(configured(), store)).outcome.events) == 6
    narrowed = await visit(configured(part="#events"), store, 1)
    assert (len(narrowed.update.gone), narrowed.update.health) == (3, Health.OK)
    assert all(title.startswith("Meeting") for title in await titles(store))
    assert (await visit(configured(part="#events"), store, 2)).outcome.unchanged
    widened = await visit(configured(), store, 3)
    assert (len(widened.update.gone), len(await titles(store))) == (0, 6)


async def test_a_part_in_which_nothing_is_found_takes_nothing_away(
    web: Web, store: Store, configured: Callable[..., Config]
) -> None:
    web.put("/events", page())
    await visit(configured(), store)
    for days in (1, 2):
        assert (await visit(configured(part="h1"), store, days)).update.health is Health.EMPTY
        assert len(await titles(store)) == 6
    assert len((await visit(configured(part="#events"), store, 3)).update.gone) == 3


async def test_an_event_that_leaves_the_part_is_gone_when_it_is_missed_twice(
    web: Web, store: Store, configured: Callable[..., Config]
) -> None:
    config = configured(part="#events")
    rows = [row(f"Meeting of committee {name}", 20 + at) for at, name in enumerate("ABCDEF")]
    web.put("/events", page("".join(rows)))
    await visit(config, store)
    web.put("/events", page("".join(rows[1:]), THEIRS + rows[0]))
    gone = [len((await visit(config, store, days)).update.gone) for days in (1, 2)]
    assert gone == [0, 1]


def test_a_source_without_a_part_is_read_with_the_settings_that_it_had() -> None:
    region, source = (
        Region(slug="akron", timezone="America/New_York"),
        Source(name="one", url="https://club.example/events"),
    )
    assert settings_of(region, source, people=True) == "60219fe53505784b"
    assert settings_of(region, source.model_copy(update={"part": "main"}), people=True) != settings_of(
        region, source, people=True
    )


async def test_no_better_address_is_followed(web: Web, store: Store, configured: Callable[..., Config]) -> None:
    web.put("/events", page(more='<a href="/all.ics">Subscribe to our calendar</a>'))
    result = await visit(configured(part="#events"), store)
    assert result.outcome.reader == "listing"
    assert result.update.better_url is None


async def test_a_further_page_without_the_part_proves_nothing_of_what_is_missing(
    web: Web, store: Store, configured: Callable[..., Config]
) -> None:
    web.put("/events", page(more='<a rel="next" href="/events?page=2">More</a>'))
    web.put("/events?page=2", page(row("Meeting of committee D", 20), "", name="other"))
    outcome = (await visit(configured(part="#events"), store)).outcome
    assert outcome.partial
    assert len(outcome.events) == 3
    web.put("/events?page=2", page(row("Meeting of committee D", 20), ""))
    assert len((await visit(configured(part="#events"), store)).outcome.events) == 4
