"""What a list seldom says of itself is written down when a second visit says it again."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from told import DAY, NOW, event, visit

from hobnob.records import Event, Health
from hobnob.store import Store
from scrapers.trail import Trail, trail_key
from scrapers.update import record

NAMES = ("Lions Supper", "Kiwanis Walk", "Optimist Bowl", "Harbor Regatta", "River Cleanup")


def usual() -> list[Event]:
    return [
        event(name, f"2026-03-{day} 17:30", f"{name} Hall;;Ely", uid=str(day)) for day, name in enumerate(NAMES, 10)
    ]


def later(events: list[Event], by: timedelta) -> list[Event]:
    return [one.model_copy(update={"start": one.start + by}) for one in events]


async def told(store: Store) -> dict[str, str]:
    return {one.event.title: f"{one.event.start:%d %H:%M}" for one in await store.events()}


async def test_a_notice_in_place_of_the_list_is_no_event(store: Store) -> None:
    await record(store, visit(usual()), now=NOW)
    before = await told(store)
    notice = [event("Down for maintenance", "2026-03-02 18:00")]
    for day in range(1, 4):
        update = await record(store, visit(notice), now=NOW + day * DAY)
        assert update.health is Health.BROKEN
        assert (
            update.reason
            == "none of the 5 events known here is listed, and others are: believed when a visit says so again"
        )
        assert not update.changes
        assert update.doubted == 1
    assert await told(store) == before
    update = await record(store, visit(usual()), now=NOW + 4 * DAY)
    assert (update.health, update.unchanged, update.changes) == (Health.OK, 5, 0)


async def test_another_list_is_believed_the_second_time(store: Store) -> None:
    await record(store, visit(usual()), now=NOW)
    others = [event(f"{name} Feast", f"2026-04-{day} 12:00") for day, name in enumerate("ABCDE", 10)]
    first = await record(store, visit(others), now=NOW + DAY)
    assert not first.changes
    await record(store, visit(usual()), now=NOW + 2 * DAY)
    again = await record(store, visit(others), now=NOW + 3 * DAY)
    assert not again.changes
    update = await record(store, visit(others), now=NOW + 4 * DAY)
    assert len(update.new) == 5


async def test_a_list_of_few_may_hold_others_tomorrow(store: Store) -> None:
    await record(store, visit(usual()[:2]), now=NOW)
    update = await record(store, visit([event("Moonlight Ski", "2026-03-20 19:00")]), now=NOW + DAY)
    assert len(update.new) == 1


async def test_a_list_of_the_next_month_is_no_other_list(store: Store) -> None:
    await record(store, visit(usual()), now=NOW)
    update = await record(store, visit([event("Spring Fling", "2026-04-09 18:00")]), now=NOW + 30 * DAY)
    assert len(update.new) == 1


async def test_hours_that_all_shift_are_believed_the_second_time(store: Store) -> None:
    await record(store, visit(usual()), now=NOW)
    shifted = later(usual(), timedelta(hours=-6))
    update = await record(store, visit(shifted), now=NOW + DAY)
    assert update.reason == "all 5 events are told 6 h earlier than before: believed when a visit says so again"
    assert not update.changes
    assert len((await record(store, visit(shifted), now=NOW + 2 * DAY)).moved) == 5


async def test_hours_that_shift_and_come_back_are_told_nobody(store: Store) -> None:
    await record(store, visit(usual()), now=NOW)
    for day, events in enumerate((later(usual(), timedelta(hours=6)), usual()), 1):
        update = await record(store, visit(events), now=NOW + day * DAY)
        assert not update.changes


def at(day: str, one: Event) -> Event:
    return event(one.title, day, f"{one.title} Hall;;Ely", uid=one.uid)


def days_slipped() -> list[Event]:
    """A column of days that slipped beside its column of names."""
    days = ("2026-03-20", "2026-03-25", "2026-04-03", "2026-04-09", "2026-04-17")
    return [at(f"{day} 17:30", one) for day, one in zip(days, usual(), strict=True)]


def one_moment() -> list[Event]:
    """The moment of publication in place of each event's own."""
    return [at("2026-03-04 09:14", one) for one in usual()]


def behind_the_clocks() -> list[Event]:
    """The clocks change on March 8; what lies behind is told by the offset of before."""
    before = event("Early Feast", "2026-03-06 17:30", "Early Hall;;Ely", uid="6")
    return [before, *later(usual(), timedelta(hours=1))]


def undefined() -> list[Event]:
    return [one.model_copy(update={"title": "undefined"}) for one in usual()]


def at_the_office() -> list[Event]:
    office = event("any", "2026-03-09 09:00", "Chamber Office;1 High Street;Ely").venue
    return [one.model_copy(update={"venue": office}) for one in usual()]


STRANGE = {
    "none of 5 events is told at a time that was known": days_slipped(),
    "all 5 events are told at one instant": one_moment(),
    "5 events behind the change of the clocks are told 1 h later than before": behind_the_clocks(),
    "all 5 events are called “undefined”, and had names of their own": undefined(),
    "all 5 events are told at one place, and had their own": at_the_office(),
}


@pytest.mark.parametrize(("words", "told"), STRANGE.items(), ids=STRANGE)
async def test_what_a_template_says_of_all_is_asked_for_again(store: Store, words: str, told: list[Event]) -> None:
    first = [one for one in told if one.title == "Early Feast"] + usual()
    await record(store, visit(first), now=NOW)
    update = await record(store, visit(told), now=NOW + DAY)
    assert (update.health, update.changes) == (Health.BROKEN, 0)
    assert update.reason == f"{words}: believed when a visit says so again"
    update = await record(store, visit(first), now=NOW + 2 * DAY)
    assert (update.health, update.changes) == (Health.OK, 0)
    for day in range(3, 7):
        update = await record(store, visit(told), now=NOW + day * DAY)
    assert update.health is not Health.BROKEN


async def test_some_that_move_by_an_hour_are_believed_at_once(store: Store) -> None:
    """Before the change of the clocks too, or not all behind it: nobody forgot an offset."""
    early = event("Early Feast", "2026-03-06 17:30", "Early Hall;;Ely", uid="6")
    await record(store, visit([early, *usual()]), now=NOW)
    update = await record(store, visit([early, *later(usual()[:3], timedelta(hours=1)), *usual()[3:]]), now=NOW + DAY)
    assert len(update.moved) == 3


async def test_a_course_that_moves_by_a_week_is_believed_where_another_event_stands(store: Store) -> None:
    await record(store, visit(usual()), now=NOW)
    update = await record(store, visit([*later(usual()[:4], timedelta(days=7)), usual()[4]]), now=NOW + DAY)
    assert len(update.moved) == 4


async def test_one_series_that_meets_at_another_hour_is_believed_at_once(store: Store) -> None:
    weekly = [event("Toast Club", f"2026-03-{day:02} 07:00", uid=str(day)) for day in (5, 12, 19, 26)]
    await record(store, visit(weekly), now=NOW)
    update = await record(store, visit(later(weekly, timedelta(minutes=30))), now=NOW + DAY)
    assert len(update.moved) == 4


async def test_other_settings_may_shift_all_at_once(store: Store) -> None:
    def trail(settings: str, now: datetime) -> str:
        return Trail(
            "https://chamber.example/events", (("https://chamber.example/events", settings),), now, now, settings
        ).dump()

    await record(store, visit(usual(), trail=trail("east", NOW)), now=NOW)
    update = await record(
        store, visit(later(usual(), timedelta(hours=1)), trail=trail("central", NOW + DAY)), now=NOW + DAY
    )
    assert len(update.moved) == 5


async def test_an_hour_that_lacks_for_a_visit_is_kept(store: Store) -> None:
    await record(store, visit(usual()), now=NOW)
    hourless = [*usual()[:4], event(NAMES[4], "2026-03-14", f"{NAMES[4]} Hall;;Ely", uid="14")]
    update = await record(store, visit(hourless), now=NOW + DAY)
    assert (update.health, update.changes, update.doubted) == (Health.OK, 0, 1)
    assert (await told(store))[NAMES[4]] == "14 17:30"
    update = await record(store, visit(usual()), now=NOW + 2 * DAY)
    assert not update.changes
    await record(store, visit(hourless), now=NOW + 3 * DAY)
    update = await record(store, visit(hourless), now=NOW + 4 * DAY)
    assert update.changes == 1
    assert (await told(store))[NAMES[4]] == "14 00:00"


async def test_a_page_that_lacked_something_is_read_again_when_it_is_as_before(store: Store) -> None:
    """Until what was missing is decided no older trail vouches for the page."""

    def trail(page: str, now: datetime) -> str:
        return Trail("https://chamber.example/events", (("https://chamber.example/events", page),), now, now).dump()

    key = trail_key("summit", "chamber")
    await record(store, visit(usual(), trail=trail("whole", NOW)), now=NOW)
    assert await store.note(key) == trail("whole", NOW)
    ghost = event("Ghost Party", "2026-03-12 20:00", uid="ghost")
    await record(store, visit([*usual()[1:], ghost], trail=trail("ghost", NOW + DAY)), now=NOW + DAY)
    assert await store.note(key) is None
    first = await record(store, visit(usual(), trail=trail("whole", NOW + 2 * DAY)), now=NOW + 2 * DAY)
    assert first.missing == 1
    second = await record(store, visit(usual(), trail=trail("whole", NOW + 3 * DAY)), now=NOW + 3 * DAY)
    assert len(second.gone) == 1
    assert await store.note(key) == trail("whole", NOW + 3 * DAY)
