"""On which weekdays a sentence says that something is held: "the first Thursday of every month", "Wednesdays at 7:30 pm", "on Friday evenings"."""

from __future__ import annotations

from functools import lru_cache

from hobnob import patterns as re

_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_DAY = r"(?:mon|tue|wed|thu|fri|sat|sun)\w*day"
_NTH_DAY = re.compile(r"\b(?:1st|2nd|3rd|4th|first|second|third|fourth|last|every|each)\s+(?:and\s+\w+\s+)?(mon|tue|wed|thu|fri|sat|sun)\w*day\b", re.I)
_OFTEN = rf"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days\b|{_DAY}\s(?:nights|mornings|evenings|afternoons)\b|(?:every|each)\s{_DAY}\b)"
_OF_SERIES = re.compile(rf"(?<!every\s)(?<!each\s)\b{_OFTEN}", re.I)

HELD_OFTEN = (
    r"(?:dinners|lunches|luncheons|breakfasts|mixers|socials|webinars|workshops|class(?:es)|seminars|trainings|programs|shifts|gatherings|concerts|rehearsals|games|"
    r"films|movies|shows|performances|screenings|lectures|talks|recitals|readings|dances|hikes|markets|matinees)"
)
"""What is held on several days of a list."""
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
