"""Phrases to instants: which year is meant, in which zone, and where a range ends."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta, timezone, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo

from scrapers.reading.dates.clock import Clock, Hours
from scrapers.reading.dates.days import Day
from scrapers.reading.dates.grammar import Phrase

_PAST = timedelta(days=90)
"""How far back a date without a year and weekday may lie before it means next year's."""
_LONGEST_NIGHT = timedelta(hours=12)


@lru_cache(maxsize=64)
def _zone(name: str) -> ZoneInfo:
    return ZoneInfo(name)


def year_of(day: Day, now: date) -> date | None:
    """The date that is meant.

    A written year holds, even where the weekday contradicts it: the figures are what people
    check. Without one, the weekday chooses among last year to the year after next the nearest, a
    coming one before a past one; none fits: None. Without a weekday either, it is the date from
    90 days ago to nine months ahead.
    """
    if day.nth:
        years = range(now.year - 1, now.year + 3) if day.year is None else (day.year,)
        counted = (d for year in years if (d := _nth(year, day)))
        return next((d for d in counted if day.year is not None or d >= now - _PAST), None)
    if day.year is not None:
        return _date(day.year, day.month, day.day)
    candidates = [d for year in range(now.year - 1, now.year + 3) if (d := _date(year, day.month, day.day))]
    if day.weekday is not None:
        fitting = [d for d in candidates if d.weekday() == day.weekday]
        return min(fitting, key=lambda d: (now - d) * 2 if d < now else d - now, default=None)
    return next((d for d in candidates if d >= now - _PAST), None)


def _beside(day: Day, before: date) -> date | None:
    """The day of a list that is nearest to the one before it: "October 20 & 27" are of one year."""
    if day.year is not None or day.nth:
        return None
    near = [d for year in (before.year, before.year + 1, before.year - 1) if (d := _date(year, day.month, day.day))]
    fitting = [d for d in near if day.weekday is None or d.weekday() == day.weekday]
    return min(fitting, key=lambda d: abs(d - before), default=None)


def _nth(year: int, day: Day) -> date | None:
    """The nth weekday of the month."""
    weeks = [d for k in range(31) if (d := _date(year, day.month, k + 1)) and d.weekday() == day.weekday]
    return weeks[day.nth - 1 if day.nth > 0 else day.nth]


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _zone_of(hours: Hours | None, home: ZoneInfo, day: date) -> tzinfo:
    """The zone that the words name; the source's own where it keeps the same standard time."""
    stated = hours.zone if hours else None
    if stated is None:
        return home
    if isinstance(stated, int):
        return timezone(timedelta(minutes=stated))
    other = _zone(stated)
    january = datetime(day.year, 1, 15, 12)
    return home if january.replace(tzinfo=home).utcoffset() == january.replace(tzinfo=other).utcoffset() else other


def _at(day: date, clock: Clock, zone: tzinfo, home: ZoneInfo) -> datetime:
    moment = datetime.combine(day, time(*clock), zone)
    return moment if isinstance(zone, ZoneInfo) else moment.astimezone(home)


def _stamp(text: str, home: ZoneInfo) -> datetime | None:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment.astimezone(home) if moment.tzinfo else moment.replace(tzinfo=home)


Moment = tuple[datetime, datetime | None, bool, bool]
"""start, end, all day, time known"""


def instants(phrases: list[Phrase], *, now: datetime, zone_name: str) -> Iterator[tuple[Phrase, Moment]]:
    """The instants of the phrases that have any; ``now`` is aware, ``zone_name`` an IANA zone."""
    home = _zone(zone_name)
    today = now.astimezone(home).date()
    before: date | None = None
    for phrase in phrases:
        if phrase.after is None:
            before = None
        try:
            moment = _instant(phrase, today, home, before)
        except OverflowError:
            continue
        if moment:
            before = moment[0].date() if phrase.stamp is None else None
            yield phrase, moment


def _instant(phrase: Phrase, today: date, home: ZoneInfo, before: date | None) -> Moment | None:
    if phrase.stamp is not None:
        start = _stamp(phrase.stamp, home)
        end = _stamp(phrase.stamp_end, home) if phrase.stamp_end else None
        return (start, end if end and end > start else None, False, True) if start else None
    if phrase.day is None:
        return None
    first = (_beside(phrase.day, before) if before else None) or year_of(phrase.day, today)
    if first is None:
        return None
    last = _last_day(phrase, first)
    hours = phrase.hours
    zone = _zone_of(hours, home, first)
    if hours is None or hours.start is None:
        return _days(first, last, home, phrase)
    start = _at(first, hours.start, zone, home)
    closing = hours.end
    if phrase.until_hours is not None:
        closing = phrase.until_hours.end or phrase.until_hours.start
    if last is None:
        return start, _same_day_end(start, first, closing, zone, home), False, True
    if closing is None:
        return start, datetime.combine(last + timedelta(days=1), time(), home), False, True
    end = _at(last, closing, zone, home)
    return start, end if end > start else None, False, True


def _last_day(phrase: Phrase, first: date) -> date | None:
    until = phrase.until
    if until is None:
        return None
    year = until.year if until.year is not None else first.year
    last = _date(year, until.month, until.day)
    if last is not None and last < first and until.year is None:
        last = _date(year + 1, until.month, until.day)
    return last if last is not None and last > first else None


def _days(first: date, last: date | None, home: ZoneInfo, phrase: Phrase) -> Moment:
    start = datetime.combine(first, time(), home)
    if last is not None:
        return start, datetime.combine(last + timedelta(days=1), time(), home), True, False
    end = datetime.combine(first + timedelta(days=1), time(), home) if phrase.all_day else None
    return start, end, phrase.all_day, False


def _same_day_end(start: datetime, first: date, closing: Clock | None, zone: tzinfo, home: ZoneInfo) -> datetime | None:
    """The end on the same day, or after midnight where the hours turn back and the night is no longer than half a
    day."""
    if closing is None:
        return None
    end = _at(first, closing, zone, home)
    if end == start:
        return None
    if end < start:
        end = _at(first + timedelta(days=1), closing, zone, home)
        return end if end - start <= _LONGEST_NIGHT or closing == (0, 0) else None
    return end
