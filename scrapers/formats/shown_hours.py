"""Stamps that call the organiser's wall clock UTC, told by the words that the same object shows to readers.

Systems that keep local times and write "+00:00" behind them are common; where the object also says
"Sun, Jan 4 at 6:30 PM" and its stamp 18:30 UTC, the hour on the wall is 6:30 PM.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from hobnob import patterns as re
from scrapers.formats import stamps
from scrapers.formats.days import wall
from scrapers.formats.object_hours import CLOCKS

_DAY = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)[a-z]*\b"
_SHOWN = re.compile(rf"\b{_DAY}.{{0,40}}?\b(\d{{1,2}}(?::\d{{2}})?\s?[ap]\.?m\b)", re.I)
_FOR_PEOPLE = re.compile(r"^\s*(\d{1,2}(?::\d{2})?\s?[ap]\.?m\b)", re.I)
"""An hour with its half of the day: one without may be in UTC like the stamp."""
_LONGEST = 80


def is_wall_clock(stamp: stamps.Stamp, fields: Mapping[str, Any], zone: str) -> bool:
    """Whether a stamp in UTC has the hour that the object shows in words, while the hour that it means in ``zone`` is another."""
    if not isinstance(stamp, datetime) or stamp.tzinfo is None or stamp.utcoffset():
        return False
    meant = wall(stamp, zone).time()
    if meant == stamp.time():
        return False
    shown = {
        hour[0].replace(tzinfo=None)
        for name, value in fields.items()
        if isinstance(value, str) and len(value) <= _LONGEST
        and (match := (_FOR_PEOPLE if name in CLOCKS else _SHOWN).search(value)) and (hour := stamps.clock_time(match.group(1)))
    }
    return stamp.time() in shown and meant not in shown
