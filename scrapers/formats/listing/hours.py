"""Which of a line's hours is the event's, and what else is an hour where a label or a date beside it says so.

An event begins with its programme, not when the doors open. "11-1" in a column of hours is a time; in a sentence it may
be a score.
"""

from __future__ import annotations

from hobnob import patterns as re
from scrapers.formats.listing.words import MONTH_DAY, TIME

_DOORS = r"(?:doors?|check[- ]?in|sign[- ]?in|registration)"
_BEFORE = re.compile(rf"\b{_DOORS}(?:\s+(?:opens?|begins?|starts?))?(?:\s*[:–—-]|\s+(?:at|from))?\s*$", re.I)
_BEHIND = re.compile(rf"\s*[(–—-]?\s*{_DOORS}\b(?!\s*(?:opens?|begins?|starts?)?\s*(?:at|from|:)?\s*\d)", re.I)
_NUMBER = r"(?:noon|\d{1,2}(?::\d\d)?|[012]\d[0-5]\d)(?!:?\d)"
_HALF = r"(?:\s?[ap](?:\.?m)?\b\.?)?"
_UNMARKED = (
    rf"(?:(?:from\s)?(?!(?:19|20)\d\d){_NUMBER}{_HALF}\s?(?:-|–|—|to|until|'?till?)\s?{_NUMBER}{_HALF}"
    rf"|\d{{1,2}}(?::\d\d)?\s?[ap]|\d{{1,2}}ish)"
)
_LABELLED = re.compile(rf"\W{{0,3}}({_UNMARKED})\W{{0,3}}", re.I)
_BESIDE = re.compile(
    rf"((?:{MONTH_DAY.pattern})(?:st|nd|rd|th)?(?:\s?(?:[-–&]|and)\s?\d{{1,2}}(?:st|nd|rd|th)?)?(?:,?\s(?:19"
    rf"|20)\d\d)?)[\s,:@(]{{1,3}}{_UNMARKED}(?=\)?\s?(?:$|[-–—:|,;]|(?:daily|each|both)\b))",
    re.I,
)
_OF_EACH = re.compile(rf"({TIME.pattern}),?\s?\(?(?:daily|(?:each|every|both)\s(?:days?|nights?|evenings?))\b\)?", re.I)

_ARRIVAL = re.compile(
    rf"\W*(?:(?:early|guest|golfer|player|runner|team|participant|vendor|vip|exhibitor|bib|race|packet|on-?site"
    rf"|day-?of)\s){{0,2}}(?:{_DOORS}|packet pick-?up|arriv(?:e|al)s?|set-?up|load-?in|gates?(?: open)?"
    rf"|registro)\b(?!\s(?:desk clos|clos))",
    re.I,
)


def is_of_doors(text: str) -> bool:
    """Whether what an hour is of comes before the event begins: "Doors open", "Registration & Breakfast"."""
    return _ARRIVAL.match(text) is not None


def hour_in(text: str) -> re.Match[str] | None:
    """The hour or the range that a line states first, but for that of the doors where another follows: "Check-in 7:00
    AM, program 7:30-9:00 AM"."""
    found = list(TIME.finditer(text))
    if len(found) > 1 and (_BEFORE.search(text, 0, found[0].start()) or _BEHIND.match(text, found[0].end())):
        return found[1]
    return found[0] if found else None


def labelled_hour(text: str) -> str | None:
    """The hour of a text that a label or its column calls one, in words that a date understands: "11-1", "6p",
    "0730-0900"."""
    unmarked = _LABELLED.fullmatch(text)
    if unmarked is not None and TIME.fullmatch(unmarked.group(1)) is None:
        return f"Time: {unmarked.group(1)}"
    match = hour_in(text)
    return match.group(0) if match else None


def without_hours_of_dates(text: str) -> str:
    """The text without the hours that only the date before them shows to be some ("October 10, 11-1: Pancake Lunch"),
    and without "daily"."""
    return _OF_EACH.sub(r"\1", _BESIDE.sub(r"\1", text))


def tells_only_doors(text: str) -> bool:
    """Whether the only hour that a line states is that at which doors open or one checks in."""
    found = list(TIME.finditer(text))
    return len(found) == 1 and (
        _BEFORE.search(text, 0, found[0].start()) is not None or _BEHIND.match(text, found[0].end()) is not None
    )
