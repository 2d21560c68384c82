"""Invented events, sources and visits, short to write down in a test."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from hobnob.config import Region, Source
from hobnob.records import Event, Organization, Place
from scrapers.outcome import Outcome

ZONE = "America/New_York"
NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
DAY = timedelta(days=1)
REGION = Region(slug="summit", timezone=ZONE)


def at(text: str, zone: str = ZONE) -> datetime:
    """'2026-03-05 17:30' on the clock of the zone."""
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone))


def place(text: str | Place | None) -> Place | None:
    """'First Bank; 12 Main St; Akron' -> a venue."""
    if text is None or isinstance(text, Place):
        return text
    name, street, city = [part.strip() or None for part in [*text.split(";"), "", ""][:3]]
    return Place(name=name, street=street, city=city)


def event(title: str, start: str = "2026-03-05 17:30", venue: str | Place | None = None, **more: Any) -> Event:
    """An event in Eastern time; ``by`` is its organiser, a start without an hour has none."""
    zone = more.pop("timezone", ZONE)
    by = more.pop("by", None)
    if by is not None:
        more["organizer"] = Organization(name=by)
    if len(start) <= 10:
        more.setdefault("time_known", False)
    if isinstance(more.get("end"), str):
        more["end"] = at(more["end"], zone)
    return Event(title=title, start=at(start, zone), timezone=zone, venue=place(venue), **more)


def source(name: str = "chamber", url: str | None = None) -> Source:
    return Source(name=name, url=url or f"https://{name}.example/events")


def visit(events: list[Event] | None = None, name: str = "chamber", *, region: Region = REGION, **more: Any) -> Outcome:
    """One visit to a source."""
    more.setdefault("reader", "growthzone")
    return Outcome(region=region, source=source(name), events=list(events or []), **more)
