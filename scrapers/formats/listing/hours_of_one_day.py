"""Two or more hours told of one day, each of which it is held: "April 18 – 2:00 PM & 7:30 PM".

They stand side by side without a word between them and far enough apart: "doors 6 pm, show 7 pm" and "between 2 and 5
pm" are one.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from itertools import pairwise

from hobnob import patterns as re
from scrapers.formats.listing.outline import Outline
from scrapers.formats.listing.row import Row
from scrapers.formats.listing.words import MONTH_DAY, labelled
from scrapers.reading import dates

_CLOCK = r"(?:\d{1,2}(?::[0-5]\d)?\s?[ap]\.?m\b\.?|(?:12\s)?noon\b)"
_AND = r"(?:,?\s?&\s?|,?\s(?:and|or)\s|\s?/\s?)(?:again\s)?(?:at\s)?"
_HOURS = re.compile(rf"(?<![\d:/.–—-])(?:{_CLOCK}(?:,\s|{_AND}))?{_CLOCK}{_AND}{_CLOCK}(?!\s?[–—-]\s?\d)", re.I)
_RANGE = rf"{_CLOCK}\s?(?:[–—-]|to|until)\s?{_CLOCK}"
_RANGES = re.compile(rf"(?P<first>{_RANGE}){_AND}(?:from\s)?(?P<second>{_RANGE})", re.I)
_SPAN = re.compile(
    r"\b(?:between|from|doors?|open|hours|check-?in|registration|arrival)\W{1,3}(?:at\s)?$"
    r"|(?:\d:\d\d|\d\s?[ap]\.?m\.?)\s?[–—-]\s?$",
    re.I,
)
_ONE = re.compile(_CLOCK, re.I)
_NEAREST = timedelta(minutes=60)
_LONGEST = 200
_MOST = 4


def hours_of(page: Outline, row: Row, find: Callable[[str], list[dates.Found]]) -> list[dates.When]:
    """The hours at which a row's one day has it, where they are several."""
    anchor = row.anchors[0]
    own = page.lines[anchor.first].text
    if anchor.when.end is not None and anchor.when.time_known and not anchor.prose:
        return _of_two_ranges(own, row, find)
    if len(row.anchors) > 1 or anchor.prose:
        return []
    told = _in(own)
    if not told and not anchor.when.time_known:
        told = next((hours for line in row.lines if (hours := _in(_value(line.text), alone=True))), [])
    whens = [
        found[0].when
        for clock in told[:_MOST]
        if (found := find(f"{anchor.day:%B} {anchor.day.day}, {anchor.day.year} {clock}"))
    ]
    if len(whens) < len(told) or not all(when.time_known and when.end is None for when in whens):
        return []
    if anchor.when.time_known and (not whens or whens[0].start != anchor.when.start):
        return []
    return (
        whens
        if len(whens) > 1 and all(after.start - before.start >= _NEAREST for before, after in pairwise(whens))
        else []
    )


def _of_two_ranges(text: str, row: Row, find: Callable[[str], list[dates.Found]]) -> list[dates.When]:
    """The two spells of hours that follow a row's day at once: "March 9 from 9 a.m. to 3 p.m. and 6 p.m. to 9 p.m."."""
    anchor = row.anchors[0]
    for found in _RANGES.finditer(text[:_LONGEST]):
        days = list(MONTH_DAY.finditer(text, 0, found.start()))
        if not days or not days[-1].group().endswith(f" {anchor.day.day}"):
            continue
        whens = [
            told[0].when
            for hours in (found["first"], found["second"])
            if (told := find(f"{anchor.day:%B} {anchor.day.day}, {anchor.day.year} {hours}"))
        ]
        if (
            len(whens) == len(found.groupdict())
            and (whens[0].start, whens[0].end) == (anchor.when.start, anchor.when.end)
            and whens[0].end is not None
            and whens[0].end < whens[1].start
        ):
            return whens
    return []


def _value(text: str) -> str:
    """The value of a labelled line, else the line."""
    told = labelled(text)
    return told[1] if told is not None and told[0] in ("time", "when") else text


def _in(text: str, *, alone: bool = False) -> list[str]:
    if len(text) > _LONGEST:
        return []
    found = _HOURS.search(text)
    if (
        found is None
        or _SPAN.search(text, 0, found.start())
        or (alone and re.search(r"\w", text[: found.start()] + text[found.end() :]))
    ):
        return []
    return [clock.group() for clock in _ONE.finditer(found.group())]
