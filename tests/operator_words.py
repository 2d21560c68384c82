"""Two reports that nothing in them ties, and an operator who says what they are."""

from __future__ import annotations

from collections.abc import Sequence

from told import DAY, NOW, event, visit

from hobnob.records import Event, StoredEvent
from hobnob.store import Store
from scrapers.update import Update, record
from scrapers.word import Said, say_apart, say_same

LOCK = "Lock 15 Brewing; 21 W North St; Akron"
MIXER = event("Multi-Chamber Mixer", venue=LOCK, by="Akron Chamber", uid="1")
EVENING = event("Members' Evening", venue=None, by="Stow Chamber", uid="7")
"""Two reports of one event that nothing in them ties."""
BARE = event("Ribbon Cutting", venue="Summit Hall; 12 Main St; Akron", by="Akron Chamber", uid="1")
"""What two sources tell alike."""


async def tell(store: Store, days: float, *told: tuple[str, Sequence[Event]]) -> list[Update]:
    return [await record(store, visit(list(events), name), now=NOW + days * DAY) for name, events in told]


async def groups(store: Store) -> list[tuple[str, list[str]]]:
    return sorted((one.event.title, sorted(listing.source for listing in one.listings)) for one in await store.events())


async def named(store: Store, title: str) -> StoredEvent:
    (one,) = [one for one in await store.events() if one.event.title == title]
    return one


async def two(store: Store) -> tuple[StoredEvent, StoredEvent]:
    await tell(store, 0, ("chamber", [MIXER]))
    await tell(store, 1, ("stow", [EVENING]))
    assert len(await store.events()) == 2
    return await named(store, MIXER.title), await named(store, EVENING.title)


async def same(store: Store, *events: StoredEvent, days: float = 2, series: bool = False) -> Said:
    return await say_same(store, [one.id for one in events], series=series, now=NOW + days * DAY)


async def apart(
    store: Store, one: StoredEvent, source: str | None = None, *, days: float = 2, series: bool = False
) -> Said:
    return await say_apart(store, one.id, source, series=series, now=NOW + days * DAY)


def lunches(days: Sequence[int], series: str | None = "L", title: str = "Leads Lunch", hour: int = 12) -> list[Event]:
    return [
        event(
            title,
            f"2026-03-{day:02d} {hour}:00",
            "Diner;;Akron",
            by="Akron Chamber",
            series=series,
            uid=f"{series}{day}",
        )
        for day in days
    ]


def tables(days: Sequence[int], hour: str = "12:00") -> list[Event]:
    return [event("Round Table", f"2026-03-{day:02d} {hour}", by="Stow Rotary", uid=f"T{day}") for day in days]
