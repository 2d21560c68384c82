"""One event that is told under another id, or at another address: when it is the same, and when it is not."""

from __future__ import annotations

import pytest
from told import DAY, NOW, event, visit

from hobnob.records import Event
from hobnob.store import Store
from scrapers.update import record

NAMES = ("Lions Supper", "Kiwanis Walk", "Optimist Bowl", "Harbor Regatta", "River Cleanup")
SITE = "https://club.example/events/details"


def usual(**more: object) -> list[Event]:
    return [
        event(name, f"2026-03-{day} 17:30", f"{name} Hall;;Ely", uid=f"{day}@club", **more)
        for day, name in enumerate(NAMES, 10)
    ]


def other(title: str, start: str, uid: str | None, url: str | None = None) -> Event:
    return event(title, start, "Lions Supper Hall;;Ely", uid=uid, url=url)


async def told(store: Store, first: Event, then: Event, beside: tuple[Event, ...] = ()) -> tuple[int, int, int]:
    """How many moved, changed and are new when ``first`` is told as ``then``."""
    await record(store, visit([first, *usual()[1:]]), now=NOW)
    update = await record(store, visit([then, *usual()[1:], *beside]), now=NOW + DAY)
    return len(update.moved), len(update.changed), len(update.new)


@pytest.mark.parametrize("start", ["2026-03-11 17:30", "2026-03-14 17:30", "2026-03-06 17:30"])
async def test_one_that_is_made_anew_a_few_days_on_moved(store: Store, start: str) -> None:
    assert await told(store, usual()[0], other(NAMES[0], start, "new@club")) == (1, 0, 0)


@pytest.mark.parametrize("start", ["2026-03-17 17:30", "2026-03-24 17:30", "2026-04-09 17:30"])
async def test_one_that_is_made_anew_weeks_on_may_be_the_next(store: Store, start: str) -> None:
    assert await told(store, usual()[0], other(NAMES[0], start, "new@club")) == (0, 0, 1)


async def test_of_two_made_anew_none_is_the_one_that_moved(store: Store) -> None:
    again = other(NAMES[0], "2026-03-19 17:30", "b@club")
    assert await told(store, usual()[0], other(NAMES[0], "2026-03-12 17:30", "a@club"), (again,)) == (0, 0, 2)


async def test_ids_that_name_everything_are_none(store: Store) -> None:
    def alike(events: list[Event]) -> list[Event]:
        return [one.model_copy(update={"uid": "event@club"}) for one in events]

    await record(store, visit(alike(usual())), now=NOW)
    moved = other(NAMES[0], "2026-03-11 17:30", None)
    update = await record(store, visit(alike([moved, *usual()[1:]])), now=NOW + DAY)
    assert (len(update.moved), len(update.new)) == (1, 0)


async def test_a_title_that_says_more_at_the_same_hour_is_the_same(store: Store) -> None:
    first = other("Club Lunch", "2026-03-10 12:00", "1@club")
    then = other("Club Lunch with Sheriff Otero", "2026-03-10 12:00", "2@club")
    assert await told(store, first, then) == (0, 1, 0)


async def test_a_number_at_the_end_of_an_address_names_one_whatever_stands_before_it(store: Store) -> None:
    first = other("Club Lunch", "2026-03-12 12:00", None, f"{SITE}/club-lunch-03-12-2026-4711")
    then = other("Club Spring Lunch", "2026-03-19 11:30", None, f"{SITE}/club-spring-lunch-03-19-2026-4711")
    assert await told(store, first, then) == (1, 0, 0)


@pytest.mark.parametrize(
    ("title", "url"),
    [
        ("Club Spring Lunch", f"{SITE}/club-spring-lunch-03-19-2026-4712"),
        ("Regatta Ball", f"{SITE}/regatta-ball-03-19-2026-4711"),
        ("Club Spring Lunch", "https://club.example/board/club-spring-lunch-03-19-2026-4711"),
    ],
)
async def test_another_number_name_or_folder_names_another(store: Store, title: str, url: str) -> None:
    first = other("Club Lunch", "2026-03-12 12:00", None, f"{SITE}/club-lunch-03-12-2026-4711")
    assert await told(store, first, other(title, "2026-03-19 11:30", None, url)) == (0, 0, 1)
