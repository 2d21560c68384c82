"""The hours that an object of unknown schema states beside its day: "5:30 PM", "5:30-7pm", "Noon", 1730."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Any, NamedTuple

from hobnob import patterns as re
from scrapers.draft import Context
from scrapers.formats import clocks, stamps
from scrapers.formats.days import wall
from scrapers.formats.object_keys import Fields, words

CLOCKS = ("starttime", "eventtime", "time", "eventstarttime", "meetingtime", "timestart", "begintime", "localtime", "showtime", "timefrom",
          "starthour", "startstime", "eventstart", "starttimelocal", "timestr", "start", "begin", "starts", "from", "hours", "timerange")  # fmt: skip
END_CLOCKS = (
    "endtime", "eventendtime", "timeend", "finishtime", "timeto", "meetingendtime", "end", "finish", "ends", "to",
    "until", "endstime", "eventend", "endtimelocal",
)  # fmt: skip
_LONGEST = 60
_DATED = re.compile(r"\d{4}[-/.]\d|/\d|\dT\d|\d-\d{1,2}-\d|[a-z,].*\b(?:19|20)\d\d\b", re.I)
_MINUTES_OF_A_DAY = 24 * 60


class Hours(NamedTuple):
    """A start and an end by the clock on one day; the end may be the morning after."""

    start: datetime
    end: datetime | None


def said(fields: Fields, names: tuple[str, ...]) -> str | None:
    """The text of the first of these keys that states an hour; a number only where it can be nothing but one."""
    for name in names:
        value: Any = fields.get(name)
        if isinstance(value, int) and not isinstance(value, bool):
            value = _of_number(value)
        found = words(value)
        if (
            found
            and len(found) <= _LONGEST
            and not _DATED.search(found)
            and (re.search(r"\d", found) or found.lower() in ("noon", "midnight"))
        ):
            return found
    return None


def _of_number(value: int) -> str | None:
    """1730 as a clock; 1050 may be ten to eleven, or half past five counted in minutes."""
    if _MINUTES_OF_A_DAY <= value < 2400 and value % 100 < 60:
        return f"{value // 100}:{value % 100:02d}"
    return f"{value // 60}:{value % 60:02d}" if 60 <= value < _MINUTES_OF_A_DAY and value % 100 >= 60 else None


def on(day: date, clock: str, context: Context) -> Hours | None:
    """The hours that a text states for the day; None where it states none."""
    found = stamps.clock_time(clock)
    if found is not None:
        return Hours(datetime.combine(day, found[0]) + timedelta(days=found[1]), None)
    told = clocks.on_day(day, clock, context)
    if told is not None:
        return Hours(_wall(told.start), _wall(told.end) if told.end is not None else None)
    first = stamps.clock_time(clock.split(" - ")[0].split("–")[0])
    return Hours(datetime.combine(day, first[0]), None) if first is not None else None


def _wall(moment: datetime) -> datetime:
    return moment.replace(tzinfo=None)


def states_none(stamp: stamps.Stamp, zone_name: str) -> bool:
    """Whether a stamp is a day alone, or a midnight that may stand for one."""
    if not isinstance(stamp, datetime):
        return True
    return (
        stamp.time() == time()
        if stamp.tzinfo is not None and not stamp.utcoffset()
        else wall(stamp, zone_name).time() == time()
    )


def joined(stamp: stamps.Stamp, clock: str | None, zone_name: str, context: Context) -> Hours | None:
    """A day with the hours that stand beside it; a midnight in UTC may be a true hour elsewhere, and is when they say
    so."""
    if not clock or not states_none(stamp, zone_name):
        return None
    hours = on(stamp.date() if isinstance(stamp, datetime) else stamp, clock, context)
    if hours is not None and isinstance(stamp, datetime) and stamp.tzinfo is not None:
        if wall(stamp, zone_name).time() == hours.start.replace(tzinfo=None).time():
            return Hours(stamp, stamp + (hours.end - hours.start) if hours.end else None)
    return hours
