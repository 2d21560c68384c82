"""Weekdays that end a name and tell no day: "First Friday", "Giving Tuesday", "Motivation Monday"."""

from __future__ import annotations

from hobnob import patterns as re
from scrapers.formats.listing.words import EVENT, MONTH_DAY, NUMERIC, SHORT_NUMERIC, TIME, WEEKDAY

_DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_AT_END = re.compile(
    rf"(?:(?:[A-Z][\w’'&.-]*|of|the|and|&|on|in) ){{0,4}}(?P<last>[A-Z][\w’'&-]*)(?P<day> {_DAY})[!.]?"
)
_COMPOUND = re.compile(
    rf"(?P<last>First|Giving|Black|Good|Fat|Shrove|Ash|Palm|Maundy|Holy|Easter|Super|Cyber)(?P<day> {_DAY})(?=\W)"
)
"""Where the weekday is surely a part of the name, though a date follows."""
_LEADS_TO_DAY = re.compile(
    r"every|each|next|this|last|on|by|until|till|through|thru|to|from|open|closed|due|and|or|starts?|begins?|ends?"
    r"|starting|beginning|coming|new|now|posted|published|updated|am|pm|noon|"
    r"second|third|fourth|fifth|alternate|other|regular|special|daily|weekly|monthly|annual|start|date|day|when",
    re.I,
)
"""Before a weekday that tells when."""
_STATED = re.compile(
    rf"\W{{0,2}}{WEEKDAY}\b[.,]{{0,2}}\s(?:{MONTH_DAY.pattern}|{SHORT_NUMERIC.pattern})(?:st|nd|rd|th)?\s?[:–—-]\s",
    re.I,
)
"""The day at the head of a line, with its weekday: another behind it is a part of the name."""
_DAY_OF_MONTH = re.compile(rf"\W*(?:First|Second|Third|Fourth) {_DAY}\W*")


def weekday_of_name(text: str) -> re.Match[str] | None:
    """The weekday, as the group ``day``, with which a name ends that tells no other day or hour; None where it tells
    when something is."""
    text = text.strip()
    compound = _COMPOUND.match(text)
    if compound is not None:
        return compound
    stated = _STATED.match(text)
    begin = stated.end() if stated is not None else 0
    found = _AT_END.fullmatch(text, begin) if text.rstrip("!.").endswith("day") else None
    if found is None or EVENT.fullmatch(found["last"]) or _LEADS_TO_DAY.fullmatch(found["last"]):
        return None
    return None if any(pattern.search(text, begin) for pattern in (MONTH_DAY, NUMERIC, SHORT_NUMERIC, TIME)) else found


def day_of_month(text: str) -> str | None:
    """What a heading calls by the day of the month on which it is: "First Friday", "Third Thursday"."""
    return text.strip() if _DAY_OF_MONTH.fullmatch(text) else None
