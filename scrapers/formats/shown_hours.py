"""Stamps that call the organiser's wall clock UTC, told by the words that the same object shows to readers.

Systems that keep local times and write "+00:00" behind them are common; where the object also says
"Sun, Jan 4 at 6:30 PM" and its stamp 18:30 UTC, the hour on the wall is 6:30 PM.
"""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from hobnob import patterns as re
from scrapers.formats import stamps
from scrapers.formats.days import wall
from scrapers.formats.object_hours import CLOCKS
from scrapers.reading import dates

_DAY = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)[a-z]*\b"
_SHOWN = re.compile(rf"\b{_DAY}.{{0,40}}?\b(\d{{1,2}}(?::\d{{2}})?\s?[ap]\.?m\b)", re.I)
_DATE_FIRST = re.compile(rf"\s*{_DAY}", re.I)
_FOR_PEOPLE = re.compile(r"^\s*(\d{1,2}(?::\d{2})?\s?[ap]\.?m\b)", re.I)
"""An hour with its half of the day: one without may be in UTC like the stamp."""
_LONGEST = 80


def moments(words: str, like: datetime, zone: str, now: datetime) -> list[datetime]:
    """The instants that the words state with day and hour; the year is that of ``like`` where none is written."""
    told: list[datetime] = []
    for found in dates.find(words, now=now, timezone=zone) if words else ():
        start = found.when.start
        if not found.when.time_known:
            continue
        with contextlib.suppress(ValueError):  # the 29th of February
            told.append(start if found.year_written else start.replace(year=like.year))
    return told


def is_wall_clock(stamp: stamps.Stamp, fields: Mapping[str, Any], zone: str, now: datetime) -> bool:
    """Whether a stamp in UTC has the hour that the object shows in words, while the hour that it means in ``zone`` is
    another."""
    if not isinstance(stamp, datetime) or stamp.tzinfo is None or stamp.utcoffset():
        return False
    meant = wall(stamp, zone)
    if meant.time() == stamp.time():
        return False
    shown: set[datetime] = set()
    for name, value in fields.items():
        if not isinstance(value, str) or len(value) > _LONGEST:
            continue
        if name in CLOCKS and (match := _FOR_PEOPLE.search(value)) and (hour := stamps.clock_time(match.group(1))):
            shown |= {datetime.combine(day.date(), hour[0].replace(tzinfo=None)) for day in (stamp, meant)}
        elif _SHOWN.search(value):
            told = moments(value, stamp, zone, now)
            shown |= {moment.replace(tzinfo=None) for moment in told}
            if told and _DATE_FIRST.match(
                value
            ):  # a field that is a date may name the next day of a series, at the same hour
                shown |= {datetime.combine(day.date(), told[0].time()) for day in (stamp, meant)}
    return (
        stamp.replace(tzinfo=None, second=0, microsecond=0) in shown
        and meant.replace(second=0, microsecond=0) not in shown
    )
