"""A store of many regions, filled at once: so many events in each, spread over the months before and after ``now``."""

from __future__ import annotations

import random
from datetime import datetime, timedelta
from pathlib import Path

from hobnob.records import (
    Access,
    Attendance,
    Event,
    Format,
    Health,
    Kind,
    Offer,
    Organization,
    Person,
    Place,
    RunRecord,
)
from hobnob.store import Store
from hobnob.store.recording import Recording
from hobnob.store.rows import Life, Report
from scrapers.content import content
from scrapers.identity import over

_KINDS = [
    ("Business After Hours", Kind.CHAMBER, Format.MIXER),
    ("State of the County Luncheon", Kind.CHAMBER, Format.STATE_OF),
    ("Finance Roundtable", Kind.PROFESSIONAL, Format.ROUNDTABLE),
    ("Ribbon Cutting", Kind.CHAMBER, Format.RIBBON_CUTTING),
    ("Service Morning", Kind.VOLUNTEER, Format.SERVICE_DAY),
    ("Leadership Gala", Kind.VOLUNTEER, Format.GALA),
    ("Leaders' Breakfast", Kind.PROFESSIONAL, Format.BREAKFAST),
]
_WORDS = [
    a + b
    for a in ("Oak", "River", "Stone", "North", "Lake", "Silver")
    for b in ("field", "wood", "ton", "view", "port", "ridge")
]
SOURCES = 4


def listed(region: str, source: str, number: int, now: datetime, days: int) -> Event:
    """One of the events of a source."""
    draw = random.Random(f"{source}-{number}")
    name, kind, form = draw.choice(_KINDS)
    house = f"{draw.choice(_WORDS)} {draw.choice(('Bank', 'Hall', 'Hotel', 'Library'))}"
    day = now + timedelta(days=draw.randrange(-days, days))
    start = day.replace(hour=draw.choice((12, 16, 17, 21, 22)), minute=draw.choice((0, 30)), second=0, microsecond=0)
    text = f"An evening with the people of {house}. Bring cards and a question worth asking. " * 3
    return Event(
        title=f"{name} at {house}",
        start=start,
        end=start + timedelta(hours=2),
        timezone="America/New_York",
        kind=kind,
        format=form,
        attendance=Attendance.IN_PERSON,
        venue=Place(
            name=house,
            street=f"{draw.randrange(1, 99)} Main St",
            city="Akron",
            region="OH",
            latitude=41.08,
            longitude=-81.52,
        ),
        organizer=Organization(name=f"{region} Chamber of Commerce"),
        people=(Person(name="Jane Roe", title="CEO", organization=house),) if number % 3 == 0 else (),
        access=draw.choice((Access.PUBLIC, Access.GUESTS_WELCOME, None)),
        offers=(Offer(price=float(draw.randrange(5) * 10), currency="USD"),),
        description=f"<p>{text}</p>",
        summary=text,
        uid=f"{source}-{number}",
        url=f"https://{source}.example/events/{number}",
        source=source,
        reader="growthzone",
        seen=now,
        changed=now,
    )


def source_names(region: str) -> list[str]:
    """The sources of a region."""
    return [f"{region}-s{number}" for number in range(SOURCES)]


async def fill(path: Path, regions: list[str], each: int, *, now: datetime, days: int) -> None:
    """Write the store; the rows are those that visits would have left, without the blocks that merging looks in."""
    async with await Store.open(f"sqlite:///{path}") as store:
        for region in regions:
            async with store.recording() as recording:
                for source in source_names(region):
                    await _visit(recording, region, source, each // SOURCES, now, days)
                await recording.stamp([region])


async def _visit(recording: Recording, region: str, source: str, count: int, now: datetime, days: int) -> None:
    await recording.join(source, f"https://{source}.example/events", region)
    lives, reports = [], []
    for number in range(count):
        event = listed(region, source, number, now, days)
        life = Life(f"{source}-{number}", event, over(event), first_seen=now, changed=now)
        lives.append(life)
        reports.append(
            Report(
                None, source, life.id, event.uid, event.url, event.title, event.start, life.until, True,
                content(event), now, now, now, event=event,
            )
        )  # fmt: skip
    await recording.save_lives(lives, known=())
    await recording.save_reports(reports)
    run = RunRecord(
        at=now, health=Health.OK, reason="", events=count, rejected=0, requests=1, bytes=1, not_modified=0, seconds=1.0
    )
    await recording.log(source, run, since=now, success=True, better_url=None)
