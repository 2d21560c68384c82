"""The day of the month that a rule names: "3rd Wednesday, 7:00 p.m." says nothing of a workshop on the first."""

from __future__ import annotations

from datetime import date, timedelta

from hobnob import patterns as re

_NTH = {"1st": 1, "first": 1, "2nd": 2, "second": 2, "3rd": 3, "third": 3, "4th": 4, "fourth": 4, "5th": 5, "fifth": 5, "last": -1}
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_DAY = r"(?:mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|ur)?(?:day)?s?"
_RULE = re.compile(rf"\b(?P<nths>(?:1st|2nd|3rd|4th|5th|first|second|third|fourth|fifth|last)(?:(?:,|,? and| &) (?:1st|2nd|3rd|4th|5th|first|second|third|fourth|fifth|last)){{0,3}})\s(?P<day>{_DAY})\b", re.I)
_ORDINAL = re.compile(r"\w+", re.I)


def tells_nth_day(text: str) -> bool:
    """Whether a text tells on which weekday of the month one meets."""
    return _RULE.search(text) is not None


def falls_on(text: str, day: date) -> bool:
    """Whether one of the days of the month that a text names is ``day``."""
    return any(_fits(word.lower(), found["day"][:3].lower(), day) for found in _RULE.finditer(text) for word in _ORDINAL.findall(found["nths"]) if word.lower() in _NTH)


def _fits(nth: str, weekday: str, day: date) -> bool:
    if _DAYS.index(weekday) != day.weekday():
        return False
    number = _NTH[nth]
    return (day + timedelta(7)).month != day.month if number < 0 else (day.day - 1) // 7 + 1 == number
