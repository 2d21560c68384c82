"""What goes on for days is told once, though its list shows it with the date of each day."""

from __future__ import annotations

from datetime import timedelta

from told import DAY, NOW, event, visit

from hobnob.records import Event, Health
from hobnob.store import Store
from scrapers.update import record

OTHERS = [event(f"{name} Walk", f"2026-04-{day} 17:30", uid=str(day)) for day, name in enumerate("ABCDEF", 10)]


def shown(day: str, end: str = "2026-03-08 17:00") -> Event:
    return event("Makers Exhibition", f"2026-03-{day} 10:00", "Art Space;;Ely", uid="x", end=end)


async def test_an_exhibition_that_is_shown_with_today_s_date_does_not_move(store: Store) -> None:
    await record(store, visit([shown("01"), *OTHERS]), now=NOW + timedelta(hours=5))
    for days in range(1, 8):
        update = await record(store, visit([shown(f"{days + 1:02}"), *OTHERS]), now=NOW + days * DAY)
        assert (update.changes, update.health) == (0, Health.OK), days
    (told,) = [one for one in await store.events() if one.event.title == "Makers Exhibition"]
    assert (f"{told.event.start:%m-%d %H:%M}", told.revision) == ("03-01 10:00", 0)


async def test_one_that_has_not_begun_moves(store: Store) -> None:
    await record(store, visit([shown("04"), *OTHERS]), now=NOW)
    assert len((await record(store, visit([shown("05"), *OTHERS]), now=NOW + DAY)).moved) == 1


async def test_another_end_is_another_run_of_it(store: Store) -> None:
    await record(store, visit([shown("01"), *OTHERS]), now=NOW + timedelta(hours=5))
    update = await record(store, visit([shown("03", "2026-03-15 17:00"), *OTHERS]), now=NOW + DAY)
    assert update.changes == 1
