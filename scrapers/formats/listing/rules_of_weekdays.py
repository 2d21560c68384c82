"""On which weekdays a sentence says that something is held: "the first Thursday of every month", "Wednesdays at 7:30 pm", "on Friday evenings"."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import lru_cache

from hobnob import patterns as re
from scrapers.formats.listing.words import HELD_OFTEN

_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_DAY = r"(?:mon|tue|wed|thu|fri|sat|sun)\w*day"
_NTH_DAY = re.compile(r"\b(?:1st|2nd|3rd|4th|first|second|third|fourth|last|every|each)\s+(?:and\s+\w+\s+)?(mon|tue|wed|thu|fri|sat|sun)\w*day\b", re.I)
_OFTEN = rf"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days\b|{_DAY}\s(?:nights|mornings|evenings|afternoons)\b|(?:every|each)\s{_DAY}\b)"
_OF_SERIES = re.compile(rf"(?<!every\s)(?<!each\s)\b{_OFTEN}", re.I)

_NAMED = re.compile(r"\b(?:(?:every|each)\s)?(mon|tues|wednes|thurs|fri|satur|sun)days?\b", re.I)
_OF_RULE = re.compile(r"\b(?:every|each|(?:1st|2nd|3rd|4th|5th|first|second|third|fourth|last)|(?:mon|tues|wednes|thurs|fri|satur|sun)days)\b", re.I)
_ORDINALS = {"1st": 1, "first": 1, "2nd": 2, "second": 2, "3rd": 3, "third": 3, "4th": 4, "fourth": 4, "5th": 5, "last": 0}
_ORDINAL = re.compile(rf"\b({'|'.join(_ORDINALS)})\b", re.I)
_LEAST = 3
"""Days that are no chance."""
_WEEK = 7
_LAST_WEEK = 22
ON_WEEKDAYS = rf"\b{HELD_OFTEN} (?:(?:are|meet|run|take place|screen|play|begin|start) )?(?:(?:held|shown|on|all) )?{_OFTEN}"
"""A series on weekdays: "Concerts on Thursday evenings", "All films screen Wednesdays"."""


@lru_cache(maxsize=2048)
def weekdays_of_rule(text: str) -> frozenset[int]:
    """The weekdays of a rule that counts them ("the first Thursday of every month"), Monday being 0; none where a sentence names none."""
    return frozenset(_DAYS.index(found.lower()) for found in _NTH_DAY.findall(text))


@lru_cache(maxsize=2048)
def weekdays_of_series(text: str) -> frozenset[int]:
    """The weekdays on which a series is held week after week ("on Thursday evenings"); none where a sentence names none."""
    return frozenset(_DAYS.index(day.lower()) for found in _OF_SERIES.findall(text) for day in re.findall(r"mon|tue|wed|thu|fri|sat|sun", found, re.I)[:1])


def all_fit(text: str, days: Iterable[date]) -> bool:
    """Whether a sentence says on which days of each week or month one meets, and all of several days are such."""
    several = set(days)
    named = {_DAYS.index(found.lower()[:3]) for found in _NAMED.findall(text)}
    if len(several) < _LEAST or not named or not _OF_RULE.search(text):
        return False
    weeks = {_ORDINALS[found.lower()] for found in _ORDINAL.findall(text)}
    return all(day.weekday() in named and (not weeks or (day.day - 1) // _WEEK + 1 in weeks or (0 in weeks and day.day >= _LAST_WEEK)) for day in several)
