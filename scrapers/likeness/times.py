"""How the times of two events lie to each other."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from enum import Enum
from functools import lru_cache
from zoneinfo import ZoneInfo

from hobnob.records import Event

NEAR = timedelta(minutes=60)
UNTOLD = timedelta(minutes=90)


class Times(Enum):
    SAME = "the same instant"
    MOVED = "one says that it was moved from, or to, the time of the other"
    DAY = "the same day, and one of them tells no hour"
    NEAR = "the same day, at most an hour apart"
    ZONE = "the same hour on the clock in two zones"
    APART = "different times"


@lru_cache(maxsize=512)
def _zone(name: str) -> ZoneInfo | None:
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return None


def local(moment: datetime, zone: str) -> datetime:
    """The moment on the clock of an event's own zone."""
    found = _zone(zone)
    return moment.astimezone(found) if found else moment


def hour_told(event: Event) -> bool:
    return event.hour_known


def day(event: Event) -> date:
    """The calendar day on which the event begins, where it takes place."""
    return local(event.start, event.timezone).date()


def previous_day(event: Event) -> date | None:
    return local(event.previous_start, event.timezone).date() if event.previous_start else None


def compare(a: Event, b: Event) -> Times:
    """How the starts lie to each other; the order of the events does not matter."""
    told_a, told_b = hour_told(a), hour_told(b)
    if told_a and told_b:
        if a.start == b.start:
            return Times.SAME
        if a.previous_start == b.start or b.previous_start == a.start:
            return Times.MOVED
        if abs(a.start - b.start) <= NEAR:
            return Times.NEAR
        clock_a, clock_b = (local(e.start, e.timezone).replace(tzinfo=None) for e in (a, b))
        return Times.ZONE if clock_a == clock_b else Times.APART
    if day(a) == day(b):
        return Times.DAY
    if previous_day(a) == day(b) or previous_day(b) == day(a):
        return Times.MOVED
    return Times.APART


def overlap(a: Event, b: Event) -> bool:
    """Whether the two go on at one time, an hour and a half where no end is told."""
    first, second = (a, b) if a.start <= b.start else (b, a)
    return (first.end or first.start + UNTOLD) > second.start
