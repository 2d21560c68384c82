"""How the times of two events lie to each other."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from enum import Enum
from functools import lru_cache
from zoneinfo import ZoneInfo

from hobnob import patterns as re
from hobnob.records import Event
from scrapers.likeness import clocks
from scrapers.reading import months

NEAR = timedelta(minutes=60)
TOLD = timedelta(minutes=120)
UNTOLD = timedelta(minutes=90)
_TEXT = 600
_FROM = re.compile(
    rf"\b(?:rescheduled|moved|moves|postponed|changed|planned|(?:originally |first )?(?:scheduled|slated"
    rf"|set)) (?:from|for) (?:\w+day,? )?({'|'.join(months.STARTS)})[a-z]*\.? (\d{{1,2}})\b",
    re.I,
)
_CHANGED = re.compile(r"\bnew (?:start|time)\b|\btime (?:has )?changed?\b|\b(?:moved|changed) to \d", re.I)


class Times(Enum):
    SAME = "the same instant"
    MOVED = "one says that it was moved from, or to, the time of the other"
    DAY = "the same day, and one of them tells no hour"
    TOLD = "at most two hours apart, and one tells the other's hour in its text: doors and programme"
    NEAR = "the same day, at most an hour apart"
    ZONE = "the same hour on the clock in two zones, or read as another zone's"
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
        apart = abs(a.start - b.start)
        if apart <= TOLD and (_tells(a, b) or _tells(b, a)):
            return Times.TOLD
        if apart <= NEAR:
            return Times.NEAR
        if apart <= timedelta(hours=10) and _slipped(a, b):
            return Times.ZONE
        if _moved_from(a, b) or _moved_from(b, a):
            return Times.MOVED
        # midnight is what many calendars write where no hour is told
        return Times.DAY if day(a) == day(b) and (_midnight(a) or _midnight(b)) else Times.APART
    if day(a) == day(b):
        return Times.DAY
    if previous_day(a) == day(b) or previous_day(b) == day(a):
        return Times.MOVED
    return Times.APART


def lasts_days(event: Event) -> bool:
    """Whether it is told to last for more than a day and a night."""
    return event.end is not None and event.end - event.start > timedelta(hours=36)


def _midnight(event: Event) -> bool:
    clock = local(event.start, event.timezone)
    return clock.hour == clock.minute == 0


def _tells(a: Event, b: Event) -> bool:
    """Whether ``a`` tells the hour at which ``b`` begins, or that its own was changed."""
    near = abs(a.start - b.start) <= NEAR
    if near and _changed(a.title):
        return True
    if not a.summary:
        return False
    if near and _changed(a.summary[:_TEXT]):
        return True
    clock = local(b.start, a.timezone)
    return clock.hour % 12 * 60 + clock.minute in clocks.told(a.summary[:_TEXT])


def told_near(event: Event) -> list[datetime]:
    """The other moments, at most two hours from its start, that an event's text tells."""
    if not event.summary or not hour_told(event):
        return []
    clock = local(event.start, event.timezone)
    since = clock.hour % 12 * 60 + clock.minute
    apart = ((minutes - since + 360) % 720 - 360 for minutes in clocks.told(event.summary[:_TEXT]))
    return [event.start + timedelta(minutes=by) for by in apart if by and abs(by) <= TOLD.total_seconds() / 60]


def at_the_doors(a: Event, b: Event) -> bool:
    """Whether the first of two begins where its text says that doors or a desk open, so that the other may tell what
    follows."""
    first, second = (a, b) if a.start <= b.start else (b, a)
    if (
        second.start - first.start > UNTOLD
        or not may_overlap(a, b)
        or not first.summary
        or not (hour_told(a) and hour_told(b))
    ):
        return False
    clock = local(first.start, first.timezone)
    return clock.hour % 12 * 60 + clock.minute in clocks.doors(first.summary[:_TEXT])


def opens_before(a: Event, b: Event) -> bool:
    """Whether the text of either says that what begins with the first is only that one may come: "Doors 5:30, pitches
    at 6"."""
    first = a if a.start <= b.start else b
    clock = local(first.start, first.timezone)
    minutes = clock.hour % 12 * 60 + clock.minute
    return any(one.summary and minutes in clocks.doors(one.summary[:_TEXT], served=False) for one in (a, b))


def each_tells(a: Event, b: Event) -> bool:
    """Whether each tells the hour at which the other begins: gates and show."""
    return _tells(a, b) and _tells(b, a)


def _moved_from(a: Event, b: Event) -> bool:
    """Whether ``a`` tells in words that it was moved from the day of ``b``: "rescheduled from January 22"."""
    told = _left(a.title) or (_left(a.summary[:_TEXT]) if a.summary else None)
    if told is None:
        return False
    there = day(b)
    return told == (there.month, there.day)


@lru_cache(maxsize=8192)
def _left(text: str) -> tuple[int, int] | None:
    """Month and day from which a text says that something was moved."""
    match = _FROM.search(text)
    return (months.number(match[1]), int(match[2])) if match else None


@lru_cache(maxsize=8192)
def _changed(text: str) -> bool:
    return _CHANGED.search(text) is not None


def _slipped(a: Event, b: Event) -> bool:
    """One hour on the clock in two zones; or an hour that was taken for UTC, or UTC for an hour."""
    clock_a, clock_b = (local(e.start, e.timezone).replace(tzinfo=None) for e in (a, b))
    if clock_a == clock_b:
        return True
    first, second = (a, b) if a.start < b.start else (b, a)
    offset = local(first.start, first.timezone).utcoffset()
    return offset is not None and second.start - first.start == abs(offset)


def tells_hour(a: Event, b: Event) -> bool:
    """Whether a report that states only the day tells in its text the hour at which the other begins."""
    without, timed = (a, b) if hour_told(b) else (b, a)
    if hour_told(without) or not hour_told(timed) or not without.summary:
        return False
    clock = local(timed.start, timed.timezone)
    return clock.hour % 12 * 60 + clock.minute in clocks.told(without.summary[:_TEXT])


def overlap(a: Event, b: Event) -> bool:
    """Whether the two go on at one time, an hour and a half where no end is told."""
    first, second = (a, b) if a.start <= b.start else (b, a)
    return (first.end or first.start + UNTOLD) > second.start


def may_overlap(a: Event, b: Event) -> bool:
    """Whether the first is not said to end before the second begins."""
    first, second = (a, b) if a.start <= b.start else (b, a)
    return first.end is None or first.end > second.start


def ends_agree(a: Event, b: Event) -> bool | None:
    """Whether both end at one time; None where one does not tell."""
    if a.end is None or b.end is None or not hour_told(a) or not hour_told(b):
        return None
    return a.end == b.end
