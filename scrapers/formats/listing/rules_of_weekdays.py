"""On which days a sentence says that something is held: "the first Thursday of every month", "Wednesdays at 7:30 pm",
"on Friday evenings".

"3rd Wednesday, 7:00 p.m." says nothing of a workshop on the first.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from functools import lru_cache

from hobnob import patterns as re
from scrapers.formats.listing.words import HELD_OFTEN
from scrapers.reading.dates.words import WEEKDAYS

_DAY = r"(?:mon|tue|wed|thu|fri|sat|sun)\w*day"
_NTH_DAY = re.compile(
    r"\b(?:1st|2nd|3rd|4th|first|second|third|fourth|last|every|each)\s+(?:and\s+\w+\s+)?(mon|tue|wed|thu|fri|sat"
    r"|sun)\w*day\b",
    re.I,
)
_OFTEN = (
    rf"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days\b|{_DAY}\s(?:nights|mornings|evenings|afternoons)\b"
    rf"|(?:every|each)\s{_DAY}\b)"
)
_OF_SERIES = re.compile(rf"(?<!every\s)(?<!each\s)\b{_OFTEN}", re.I)
_NTH = {
    "1st": 1,
    "first": 1,
    "2nd": 2,
    "second": 2,
    "3rd": 3,
    "third": 3,
    "4th": 4,
    "fourth": 4,
    "5th": 5,
    "fifth": 5,
    "last": -1,
}
_SHORT_DAY = r"(?:mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|ur)?(?:day)?s?"
_EACH_NTH = "|".join(_NTH)
_RULE = re.compile(
    rf"\b(?P<nths>(?:{_EACH_NTH})(?:(?:,|,? and| &) (?:{_EACH_NTH})){{0,3}})\s(?P<day>{_SHORT_DAY})\b", re.I
)
_ORDINAL = re.compile(r"\w+", re.I)
_LEAST = 3
"""Days that are no chance."""
ON_WEEKDAYS = (
    rf"\b{HELD_OFTEN} (?:(?:are|meet|run|take place|screen|play|begin|start) )?(?:(?:held|shown|on|all) )?{_OFTEN}"
)
"""A series on weekdays: "Concerts on Thursday evenings", "All films screen Wednesdays"."""


@lru_cache(maxsize=2048)
def weekdays_of_rule(text: str) -> frozenset[int]:
    """The weekdays of a rule that counts them ("the first Thursday of every month"), Monday being 0; none where a
    sentence names none."""
    return frozenset(WEEKDAYS[found.lower()] for found in _NTH_DAY.findall(text))


@lru_cache(maxsize=2048)
def weekdays_of_series(text: str) -> frozenset[int]:
    """The weekdays on which a series is held week after week ("on Thursday evenings"); none where a sentence names
    none."""
    return frozenset(
        WEEKDAYS[day.lower()]
        for found in _OF_SERIES.findall(text)
        for day in re.findall(r"mon|tue|wed|thu|fri|sat|sun", found, re.I)[:1]
    )


def tells_nth_day(text: str) -> bool:
    """Whether a text tells on which weekday of the month one meets."""
    return _RULE.search(text) is not None


def falls_on(text: str, day: date) -> bool:
    """Whether one of the days of the month that a text names is ``day``."""
    return any(
        _fits(word.lower(), found["day"][:3].lower(), day)
        for found in _RULE.finditer(text)
        for word in _ORDINAL.findall(found["nths"])
        if word.lower() in _NTH
    )


def _fits(nth: str, weekday: str, day: date) -> bool:
    if WEEKDAYS[weekday] != day.weekday():
        return False
    number = _NTH[nth]
    return (day + timedelta(7)).month != day.month if number < 0 else (day.day - 1) // 7 + 1 == number


def all_fit(text: str, days: Iterable[date]) -> bool:
    """Whether a sentence says on which days of each week or month one meets, and all of several days are such."""
    several = set(days)
    if len(several) < _LEAST:
        return False
    if tells_nth_day(text):
        return all(falls_on(text, day) for day in several)
    weekdays = weekdays_of_series(text)
    return bool(weekdays) and all(day.weekday() in weekdays for day in several)
