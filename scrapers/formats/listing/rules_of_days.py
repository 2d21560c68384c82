"""On which days a sentence says that one meets: "the first Thursday of every month", "Tuesdays at 12:15 PM"."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from hobnob import patterns as re

_NTH_DAY = re.compile(r"\b(?:1st|2nd|3rd|4th|first|second|third|fourth|last|every|each)\s+(?:and\s+\w+\s+)?(mon|tue|wed|thu|fri|sat|sun)\w*day\b", re.I)
_DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
_NAMED = re.compile(r"\b(?:(?:every|each)\s)?(mon|tues|wednes|thurs|fri|satur|sun)days?\b", re.I)
_OFTEN = re.compile(r"\b(?:every|each|(?:1st|2nd|3rd|4th|5th|first|second|third|fourth|last)|(?:mon|tues|wednes|thurs|fri|satur|sun)days)\b", re.I)
_ORDINALS = {"1st": 1, "first": 1, "2nd": 2, "second": 2, "3rd": 3, "third": 3, "4th": 4, "fourth": 4, "5th": 5, "last": 0}
_ORDINAL = re.compile(rf"\b({'|'.join(_ORDINALS)})\b", re.I)
_LEAST = 3
"""Days that are no chance."""
_WEEK = 7
_LAST_WEEK = 22


def weekdays_of_rule(text: str, otherwise: int) -> set[int]:
    """The weekdays on which a sentence says that one meets; ``otherwise`` where it names none."""
    return {_DAYS.index(found.lower()) for found in _NTH_DAY.findall(text)} or {otherwise}


def all_fit(text: str, days: Iterable[date]) -> bool:
    """Whether a sentence says on which days of each week or month one meets, and all of several days are such."""
    several = set(days)
    named = {_DAYS.index(found.lower()[:3]) for found in _NAMED.findall(text)}
    if len(several) < _LEAST or not named or not _OFTEN.search(text):
        return False
    weeks = {_ORDINALS[found.lower()] for found in _ORDINAL.findall(text)}
    return all(day.weekday() in named and (not weeks or (day.day - 1) // _WEEK + 1 in weeks or (0 in weeks and day.day >= _LAST_WEEK)) for day in several)
