"""A town of invented sources whose listings differ from day to day.

``run(URL, DAY, SEED)`` visits every source of that day once, in an order that SEED decides, at the same
moments whoever runs it.
"""

from __future__ import annotations

import asyncio
import random
from datetime import UTC, datetime, timedelta
from pathlib import Path

from hobnob.config import Region, Source
from hobnob.records import Event, Organization, Place, Status
from hobnob.store import Store
from scrapers.outcome import Outcome
from scrapers.update import record

ZONE = "America/New_York"
REGION = Region(slug="summit", timezone=ZONE)
FIRST = datetime(2026, 3, 1, 12, tzinfo=UTC)
WORDS = [
    "Acorn", "Birch", "Cedar", "Dahlia", "Elder", "Fern", "Gorse", "Hazel", "Iris", "Juniper", "Kelp", "Larch",
    "Maple", "Nettle", "Oak", "Pine", "Quince", "Rose", "Sage", "Thyme", "Umber", "Violet", "Willow", "Yarrow",
]  # fmt: skip
SOURCES = 8


def listing(source: int, day: int) -> list[Event]:
    """What a source lists on a day: some moved, cancelled, gone since; some shared with other sources."""
    draw = random.Random(source)
    told = []
    for number in range(30):
        shared = number < 6
        who = 0 if shared else source
        here = random.Random(who * 1000 + number)
        start = FIRST.replace(hour=14) + timedelta(days=5 + here.randrange(60), hours=here.randrange(8))
        fate = here.random()
        if day >= 2 and fate < 0.06 and not shared:
            continue
        if day >= 1 and 0.06 < fate < 0.16:
            start += timedelta(days=1, hours=1)
        cancelled = day >= 2 and 0.16 < fate < 0.26
        name = f"{here.choice(WORDS)} {here.choice(WORDS)} {number}"
        told.append(
            Event(
                title=f"{name} Luncheon" if number % 2 else f"{name} Mixer",
                start=start,
                timezone=ZONE,
                status=Status.CANCELLED if cancelled else Status.SCHEDULED,
                venue=Place(name=f"{name} Hall", street=f"{100 + number} {name} Street", city="Akron"),
                organizer=Organization(name=f"Chamber {source}"),
                uid=f"{draw.random()}-{number}",
            )
        )
    return told


async def record_day(url: str, day: int, seed: int = 0) -> None:
    """One visit to every source."""
    order = list(range(SOURCES))
    random.Random(seed).shuffle(order)
    async with await Store.open(url) as store:
        for number in order:
            source = Source(name=f"source{number}", url=f"https://s{number}.example/events")
            now = FIRST + timedelta(days=day, minutes=number)
            await record(store, Outcome(region=REGION, source=source, events=listing(number, day)), now=now)


def told(path: Path) -> list[tuple[object, ...]]:
    """Everything the store says, in an order of its own; ``path`` is a SQLite file."""

    async def all_of_it() -> list[tuple[object, ...]]:
        async with await Store.open(f"sqlite:///{path}", create=False) as store:
            return [
                (e.id, e.revision, e.first_seen, e.gone, e.changes, e.listings, e.event.model_dump_json())
                for e in await store.events(gone=True)
            ]

    return asyncio.run(all_of_it())


def run(url: str, day: int, seed: int = 0) -> None:
    """A process of its own."""
    asyncio.run(record_day(url, day, seed))
