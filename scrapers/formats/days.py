"""Midnights that mean a day: shared by every format whose systems have no date-only field."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from scrapers.formats.stamps import Stamp

_MIDNIGHTS = (time(), time(23, 59), time(23, 59, 59))


class Span(NamedTuple):
    """A start and an end as a ``Draft`` takes them."""

    start: Stamp
    end: Stamp | None
    end_inclusive: bool
    all_day: bool | None


def whole_days(start: Stamp, end: Stamp | None, zone_name: str) -> Span:
    """The same span, as dates where it states no hour.

    00:00 to 23:59 is a whole day; 00:00 with no end, the same end or a midnight end states no hour,
    so that only the date is kept. A bare end date names the last day itself.
    """
    if not isinstance(start, datetime):
        inclusive = end is not None and not isinstance(end, datetime)
        return Span(start, end if inclusive else _day_after(start, end, zone_name), inclusive, None)
    if isinstance(end, datetime) and _utc_days(start, end):
        return (
            Span(start.date(), end.date(), False, None)
            if end.time() == time()
            else Span(start.date(), end.date(), True, True)
        )
    if wall(start, zone_name).time() != time():
        if end is not None and not isinstance(end, datetime) and end <= start.date():
            end = None
        return Span(start, end, end is not None and not isinstance(end, datetime), None)
    first_day = wall(start, zone_name).date()
    if end is None:
        return Span(first_day, None, False, None)
    if not isinstance(end, datetime):
        return Span(first_day, end, True, None)
    last = wall(end, zone_name)
    if last.time() == time():
        return Span(first_day, last.date() if last.date() > first_day else None, False, None)
    if (last.hour, last.minute) == (23, 59):
        return Span(first_day, last.date(), True, True)
    return Span(start, end, False, None)


def _utc_days(start: datetime, end: datetime) -> bool:
    """Whole days from midnight to midnight UTC, or to the last second before: days that were written as instants. One
    midnight alone, or the same twice, is 5 p.m. in California."""
    in_utc = all(one.tzinfo is not None and not one.utcoffset() for one in (start, end))
    return (
        in_utc
        and start.time() == time()
        and (end.time() == time() or (end.hour, end.minute) == (23, 59))
        and end > start
    )


def _day_after(start: date, end: Stamp | None, zone_name: str) -> date | None:
    last = wall(end, zone_name).date() if isinstance(end, datetime) else None
    return last + timedelta(days=1) if last is not None and last > start else None


def wall(moment: datetime, zone_name: str) -> datetime:
    """The naive wall time: as written where it has no zone or is a midnight under its own offset, else in the zone."""
    if moment.tzinfo is None or (moment.utcoffset() and moment.time() in _MIDNIGHTS):
        return moment.replace(tzinfo=None)
    try:
        return moment.astimezone(ZoneInfo(zone_name)).replace(tzinfo=None)
    except (KeyError, OSError, ValueError, OverflowError):
        return moment.replace(tzinfo=None)
