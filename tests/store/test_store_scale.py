"""Merging one source of 500 events into a store of 100,000, and of 200,000."""

from __future__ import annotations

import random
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from hobnob.config import Region, Source
from hobnob.records import Event, Organization, Place
from hobnob.store import Store
from scrapers.outcome import Outcome
from scrapers.update import record

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
REGION = Region(slug="summit", timezone="America/New_York")
KINDS = [
    "Business After Hours", "Ribbon Cutting", "Membership Luncheon", "Coffee & Connections", "Board Meeting",
    "Leads Lunch", "Networking Breakfast", "Workshop",
]  # fmt: skip
NAMES = [a + b for a in ("Oak", "Maple", "River", "Stone", "North", "Lake", "Green", "Silver", "Union", "Market") for b in ("field", "wood", "ton", "view", "dale", "port", "ridge", "ford", "crest", "gate")]  # fmt: skip


def listing(source: int, count: int = 500) -> list[Event]:
    """Events of half a year, at the hours that chambers like, with titles and houses that many share."""
    draw = random.Random(source)
    return [
        Event(
            title=f"{draw.choice(KINDS)} - {draw.choice(NAMES)} {draw.choice(NAMES)}"
            if draw.random() < 0.7
            else draw.choice(KINDS),
            start=NOW.replace(hour=0)
            + timedelta(days=2 + draw.randrange(180), hours=draw.choice([12, 12, 16, 16, 17, 21, 22, 22, 23])),
            timezone="America/New_York",
            venue=Place(
                name=f"{draw.choice(NAMES)} {draw.choice(['Bank', 'Hall', 'Hotel', 'Library', 'Brewery'])}",
                city=draw.choice(NAMES),
            ),
            organizer=Organization(name=f"{NAMES[source % 100]} Chamber of Commerce"),
            summary="Join us for an evening among members and guests. " * 6,
            uid=f"{source}-{number}",
            url=f"https://s{source}.example/events/details/{source}-{number}-evening",
        )
        for number in range(count)
    ]


async def visit(store: Store, source: int, *, since: datetime = NOW) -> float:
    outcome = Outcome(
        region=REGION, source=Source(name=f"s{source}", url=f"https://s{source}.example/events"), events=listing(source)
    )
    began = time.process_time()
    update = await record(store, outcome, now=since)
    assert len(update.new) + len(update.changed) > 400
    return time.process_time() - began


async def grown(path: Path, sizes: list[int], looks: int = 3) -> list[float]:
    """Seconds of processor time for one more source at each size, the best of a few."""
    found = []
    async with await Store.open(f"sqlite:///{path}") as store:
        source = 0
        for size in sizes:
            while source * 500 < size:
                await visit(store, source)
                source += 1
            best = []
            for _ in range(looks):
                best.append(await visit(store, source))
                source += 1
            found.append(min(best))
    return found


async def test_a_store_of_ten_thousand(tmp_path: Path) -> None:
    small, large = await grown(tmp_path / "hobnob.db", [5_000, 10_000], looks=2)
    assert large < 2
    assert large < 2 * small


@pytest.mark.slow
async def test_a_store_of_a_hundred_thousand(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    half, whole, double = await grown(tmp_path / "hobnob.db", [50_000, 100_000, 200_000])
    with capsys.disabled():
        print(f"\nmerging 500 new events: {half:.2f} s at 50,000, {whole:.2f} s at 100,000, {double:.2f} s at 200,000")
    assert whole < 1
    assert double < 2 * whole
