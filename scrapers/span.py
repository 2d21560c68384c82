"""When a draft happens: zone, hours and days as aware instants."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from hobnob import patterns as re
from scrapers.draft import Context, Draft
from scrapers.reading import dates, recurrence
from scrapers.reading.dates.words import ZONES
from scrapers.reading.html import one_line, plain

_LAST_YEAR = 2200
"""Systems that demand an end write the last one they know for "none"."""
_LONGEST_NIGHT = timedelta(hours=12)
_ZONE_WORD = re.compile(r"[A-Za-z]+")


@dataclass(frozen=True, slots=True)
class Span:
    """``start`` and ``end`` aware, in ``zone_name`` (IANA); ``rule`` a recurrence in words."""

    start: datetime
    end: datetime | None
    all_day: bool
    time_known: bool
    zone_name: str
    rule: str | None = None


@lru_cache(maxsize=512)
def zone(name: str) -> ZoneInfo:
    """The IANA zone; raises ``ValueError`` for a name that is none."""
    try:
        return ZoneInfo(name)
    except (KeyError, OSError, ValueError) as error:
        raise ValueError(f"no such time zone: {name!r}") from error


@lru_cache(maxsize=512)
def zone_named(text: str | None, otherwise: str) -> str:
    """The IANA name of a zone as publishers name it ("Eastern Standard Time", "PST"); ``otherwise`` where it is none.

    An abbreviation means the local time of its zone all year, and the source's own zone where
    that keeps the same standard time.
    """
    name = (text or "").strip()
    if not name:
        return otherwise
    words = [word.lower() for word in _ZONE_WORD.findall(name)]
    known = next((ZONES[word] for word in words if word in ZONES), None)
    if "arizona" in words:
        known = ZONES["arizona"]
    if known is not None and "/" not in name:
        january = datetime(2026, 1, 15)
        home, other = zone(otherwise), zone(known)
        same = january.replace(tzinfo=home).utcoffset() == january.replace(tzinfo=other).utcoffset()
        return otherwise if same and known != "UTC" else known
    try:
        zone(name)
    except ValueError:
        return otherwise
    return name


def aware(moment: datetime | date, zone_name: str) -> datetime:
    """Wall time gets the zone, an instant is told in it, a day becomes its midnight there."""
    home = zone(zone_name)
    if isinstance(moment, datetime):
        return moment.astimezone(home) if moment.tzinfo else moment.replace(tzinfo=home)
    return datetime.combine(moment, time(), home)


def _day(moment: datetime | date, zone_name: str) -> date:
    """The calendar day that the publisher means, whatever zone a midnight was written in."""
    if not isinstance(moment, datetime):
        return moment
    if moment.tzinfo is not None and moment.time() != time():
        local = moment.astimezone(zone(zone_name))
        if local.time() == time():
            return local.date()
    return moment.date()


def span(draft: Draft, title: str, context: Context) -> Span | str:
    """When the draft happens, or the reason why that is not known."""
    zone_name = zone_named(draft.timezone, context.timezone)
    if draft.start is None:
        return _from_prose(draft, title, context, zone_name)
    if not isinstance(draft.start, datetime):
        told = _hours_in_prose(draft, draft.start, context, zone_name)
        if told is not None:
            return told
    if bool(draft.all_day) or not isinstance(draft.start, datetime):
        return _days(draft, draft.start, zone_name)
    start = aware(draft.start, zone_name)
    return Span(start, _end(draft, start, zone_name), False, True, zone_name)


def _days(draft: Draft, start: datetime | date, zone_name: str) -> Span:
    """Whole days: local midnights, the end exclusive."""
    first = _day(start, zone_name)
    last = _day(draft.end, zone_name) if draft.end is not None and draft.end.year <= _LAST_YEAR else None
    if last is not None and draft.end is not None:
        inclusive = draft.end_inclusive and not isinstance(draft.end, datetime)
        if inclusive or (isinstance(draft.end, datetime) and draft.end.time() >= time(23, 59)):
            last += timedelta(days=1)
        # a day without an hour that ends at an hour: the hour is all that is known of its end
    end = aware(last, zone_name) if last is not None and last > first else None
    return Span(aware(first, zone_name), end, True, bool(draft.all_day), zone_name)


def _end(draft: Draft, start: datetime, zone_name: str) -> datetime | None:
    """The end after the start; hours that turn back mean the night after, an end that equals the start none."""
    if draft.end is None or draft.end.year > _LAST_YEAR:
        return None
    if not isinstance(draft.end, datetime):
        last = draft.end + timedelta(days=1) if draft.end_inclusive else draft.end
        end = aware(last, zone_name)
        return end if end > start and last > start.date() + timedelta(days=1) else None
    end = aware(_beside(draft.end, draft), zone_name)
    if end < start and end.date() == start.date():
        end = aware(end.replace(tzinfo=None) + timedelta(days=1), zone_name)
        return end if end - start <= _LONGEST_NIGHT else None
    return end if end > start else None


def _beside(end: datetime, draft: Draft) -> datetime:
    """An end without a zone stands on the clock of its start, where that names one."""
    begins = draft.start
    if (
        end.tzinfo is not None
        or draft.timezone is not None
        or not isinstance(begins, datetime)
        or not begins.utcoffset()
    ):
        return end
    return end.replace(tzinfo=begins.tzinfo)


def _from_prose(draft: Draft, title: str, context: Context, zone_name: str) -> Span | str:
    words = plain(draft.when)
    found = dates.parse(words, now=context.now, timezone=zone_name, day_first=draft.day_first) if words else None
    if found is None and not words:
        found = _in_title(title, context, zone_name)
    if found is None:
        if words and recurrence.find_rule(words):
            return f"a rule and no date: {one_line(words)[:80]!r}"
        return f"no date in {one_line(words)[:80]!r}" if words else "no date"
    if found.end is not None and _is_whole_days(found.start, found.end):
        first, last = found.start.date(), found.end.date() + timedelta(days=1)
        zone_key = getattr(found.start.tzinfo, "key", zone_name)
        return Span(aware(first, zone_key), aware(last, zone_key), True, True, zone_key, found.rule)
    days_named = found.end is not None and found.end - found.start > timedelta(days=1)
    whole = bool(draft.all_day) or (found.all_day and not days_named)
    return Span(
        found.start, found.end, whole or not found.time_known, whole or found.time_known,
        getattr(found.start.tzinfo, "key", zone_name), found.rule,
    )  # fmt: skip


def _is_whole_days(start: datetime, end: datetime) -> bool:
    """From 12:00 AM to 11:59 PM, as calendars without a field for whole days write them."""
    return start.time() == time() and (end.hour, end.minute) == (23, 59)


def _in_title(title: str, context: Context, zone_name: str) -> dates.When | None:
    """A date in the title counts where it is beyond doubt: its year or its hour is written."""
    for found in dates.of_events(title, now=context.now, timezone=zone_name):
        if found.year_written or found.when.time_known:
            return found.when
    return None


def _hours_in_prose(draft: Draft, start: date, context: Context, zone_name: str) -> Span | None:
    """The hours that the words state for the day that the platform states."""
    if not draft.when or draft.all_day:
        return None
    for found in dates.find(plain(draft.when), now=context.now, timezone=zone_name, day_first=draft.day_first):
        when = found.when
        if when.start.date() != start:
            continue
        if when.time_known:
            return Span(when.start, when.end, False, True, getattr(when.start.tzinfo, "key", zone_name), when.rule)
        if when.all_day:
            return _days(replace(draft, all_day=True), start, zone_name)
    return None
