"""One event stays one, whatever its source changes of it at once: its id, its address, its title, its day."""

from __future__ import annotations

from datetime import timedelta

import pytest
from told import DAY, NOW, event, visit

from hobnob.records import Event, Status
from hobnob.store import Store
from scrapers.update import record


def weekly(series: str | None, *, title: str = "Leads Lunch") -> list[Event]:
    days = ("03-04", "03-11", "03-18", "03-25")
    return [event(title, f"2026-{day} 12:00", "Diner;;Akron", uid=series or day, series=series) for day in days]


async def series_told(store: Store) -> set[str | None]:
    return {one.event.series for one in await store.events()}


@pytest.mark.parametrize(
    "later",
    [
        pytest.param(["b@c.example", "c@c.example", "d@c.example"], id="an id for each download"),
        pytest.param([None, None, "a@c.example"], id="told one by one and as a rule again"),
        pytest.param(["a_R20260304@c.example", "a_R20260304@c.example"], id="a rule that was split"),
    ],
)
async def test_a_series_keeps_the_id_that_readers_know(store: Store, later: list[str | None]) -> None:
    await record(store, visit(weekly("a@c.example")), now=NOW)
    for day, name in enumerate(later, 1):
        update = await record(store, visit(weekly(name)), now=NOW + day * DAY)
        assert (update.changes, update.unchanged) == (0, 4)
    assert await series_told(store) == {"a@c.example"}


async def test_a_new_meeting_belongs_to_the_series_under_its_new_id_too(store: Store) -> None:
    await record(store, visit(weekly("a@c.example")), now=NOW)
    further = event("Leads Lunch", "2026-04-01 12:00", "Diner;;Akron", uid="b@c.example", series="b@c.example")
    update = await record(store, visit([*weekly("b@c.example"), further]), now=NOW + DAY)
    assert len(update.new) == 1
    assert await series_told(store) == {"a@c.example"}


async def test_two_series_that_become_one_are_called_by_its_name(store: Store) -> None:
    two = weekly("a@c.example")[:2] + weekly("b@c.example")[2:]
    await record(store, visit(two), now=NOW)
    await record(store, visit(weekly("c@c.example")), now=NOW + DAY)
    assert await series_told(store) == {"c@c.example"}


async def test_this_and_all_following_meet_later(store: Store) -> None:
    before = weekly("a@c.example", title="Leads Lunch of Ely")
    await record(store, visit([*before, *OTHERS]), now=NOW)
    split = "a_R20260318@c.example"
    later = [
        one.model_copy(update={"start": one.start + timedelta(minutes=30), "uid": split, "series": split})
        for one in before[2:]
    ]
    update = await record(store, visit([*before[:2], *later, *OTHERS]), now=NOW + DAY)
    assert (len(update.moved), update.new) == (2, [])
    assert await series_told(store) == {"a@c.example", None}


OTHERS = [
    event("Kiwanis Walk", "2026-03-11 09:00", "River Park;;Ely", uid="11"),
    event("Harbor Regatta", "2026-03-13 10:00", "Marina;;Ely", uid="13"),
]


@pytest.mark.parametrize(
    ("before", "after", "status"),
    [
        pytest.param(
            event(
                "Lions Pancake Breakfast", "2026-03-14 08:00", status=Status.POSTPONED, url="https://c.example/e/1041"
            ),
            event("Lions Pancake Breakfast", "2026-04-11 08:00", url="https://c.example/e/2077"),
            Status.SCHEDULED,
            id="postponed, then a new date at another address",
        ),
        pytest.param(
            event("Luncheon", "2026-03-12 12:00"),
            event("Luncheon", "2026-03-19 12:00", status=Status.RESCHEDULED),
            Status.RESCHEDULED,
            id="says itself that it has a new date",
        ),
        pytest.param(
            event("Rotary Luncheon", "2026-03-12 12:00", url="https://c.example/e/1041"),
            event("Rotary Luncheon with Mayor Ito", "2026-03-13 11:30", url="https://c.example/e/1041"),
            Status.SCHEDULED,
            id="its own address, more of a title, another day",
        ),
        pytest.param(
            event("Young Professionals Trivia", "2026-03-20 18:00", "Brewery;;Ely"),
            event("Young Professionals Trivia Night", "2026-03-20 18:30", "Brewery;;Ely"),
            Status.SCHEDULED,
            id="title and hour put right at once",
        ),
        pytest.param(
            event("Women in Leadership Forum", "2026-03-16 09:00", "Depot;;Ely", uid="16"),
            event("Women in Leadership Forum", "2026-03-16 10:00", "Depot;;Ely", uid="91"),
            Status.SCHEDULED,
            id="made anew an hour later, where ids last",
        ),
    ],
)
async def test_a_moved_event_is_one(store: Store, before: Event, after: Event, status: Status) -> None:
    await record(store, visit([before, *OTHERS]), now=NOW)
    known = {one.event.title: one.id for one in await store.events()}
    update = await record(store, visit([after, *OTHERS]), now=NOW + DAY)
    assert (update.moved, update.new) == ([known[before.title]], [])
    one = await store.event(known[before.title])
    assert one is not None
    assert (one.event.title, one.event.start, one.event.status) == (after.title, after.start, status)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param(
            event("Board Meeting", "2026-03-12 18:00", status=Status.CANCELLED),
            event("Board Meeting", "2026-04-09 18:00"),
            id="a cancelled one, and the next of its series",
        ),
        pytest.param(
            event("Speaker: Ana Ito", "2026-03-12 12:00", url="https://c.example/e/1041"),
            event("Speaker: Raj Patel", "2026-03-13 12:00", url="https://c.example/e/1041"),
            id="another speaker at one address",
        ),
        pytest.param(
            event("Luncheon", "2026-03-12 12:00", url="https://c.example/e/1041"),
            event("Luncheon with Mayor Ito", "2026-03-19 12:00", url="https://c.example/e/1041"),
            id="the next week's at one address",
        ),
        pytest.param(
            event("Ribbon Cutting: Zen Yoga", "2026-03-20 11:00"),
            event("Ribbon Cutting: Joe's Pizza", "2026-03-20 14:00"),
            id="two of one kind on a day",
        ),
    ],
)
async def test_another_event_is_another(store: Store, before: Event, after: Event) -> None:
    await record(store, visit([before, *OTHERS]), now=NOW)
    update = await record(store, visit([after, *OTHERS]), now=NOW + DAY)
    assert not update.moved
    assert len(update.new) == 1


@pytest.mark.parametrize("moves", [0, 1])
async def test_of_two_at_one_hour_that_moves_which_moved(store: Store, moves: int) -> None:
    ribbons = [
        event("Ribbon Cutting", "2026-03-12 11:00", place)
        for place in ("Oak Bakery; 10 Canal St", "Dental; 8 Quarry Ave")
    ]
    await record(store, visit([*ribbons, *OTHERS]), now=NOW)
    known = {one.event.venue: one.id for one in await store.events()}
    expected = known[ribbons[moves].venue]
    ribbons[moves] = ribbons[moves].model_copy(update={"start": ribbons[moves].start + DAY})
    update = await record(store, visit([*ribbons, *OTHERS]), now=NOW + DAY)
    assert (update.moved, update.new) == ([expected], [])


async def test_the_next_of_a_series_is_no_new_date_of_a_postponed_meeting(store: Store) -> None:
    dates = ("2026-03-19 17:30", "2026-04-16 17:30", "2026-05-21 17:30", "2026-06-18 17:30")
    off, *others = [event("Rotary Dinner Meeting", start, "Inn;;Ely") for start in dates]
    off = off.model_copy(update={"status": Status.POSTPONED})
    await record(store, visit([off, *others[:2], *OTHERS]), now=NOW)
    update = await record(store, visit([*others, *OTHERS]), now=NOW + DAY)
    assert (len(update.new), update.moved) == (1, [])


async def test_what_was_gone_may_come_back_on_another_day_under_its_own_id(store: Store) -> None:
    gala = event("Awards Gala", "2026-03-31 18:30", uid="31")
    await record(store, visit([gala, *OTHERS]), now=NOW)
    (known,) = [one.id for one in await store.events() if one.event.title == "Awards Gala"]
    await record(store, visit(OTHERS), now=NOW + DAY)
    assert (await record(store, visit(OTHERS), now=NOW + 2 * DAY)).gone == [known]
    update = await record(
        store, visit([event("Awards Gala", "2026-04-20 18:30", uid="31"), *OTHERS]), now=NOW + 4 * DAY
    )
    assert (update.moved, update.new) == ([known], [])
