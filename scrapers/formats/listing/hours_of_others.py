"""Hours that are not the event's although they stand beside its day: of an office, by which to answer, when the bar
closes, when helpers come.

Where only such hours are stated the event's own is not known.
"""

from __future__ import annotations

from functools import lru_cache

from hobnob import patterns as re
from scrapers.formats.listing.contacts import are_office_hours
from scrapers.formats.listing.hours import hour_in
from scrapers.formats.listing.words import TIME, WEEKDAY

_TURNS = re.compile(
    r"\b(?:by|before|after|until|'?till?|(?:dusk|sunset|sundown|dark|dawn|sunrise)\s?(?:to|through|-|–|—)|prior to"
    r"|later than|past|clos(?:es?|ed|ing)(?: at)?|ends?(?: at)?|ending(?: at)?|due(?: at)?)\s*:?\s*$",
    re.I,
)
"""Right before an hour: it is a bound, and no beginning."""
_WEEKLY = re.compile(
    rf"\b{WEEKDAY}\.?\s?(?:-|–|—|to|thru|through)\s?{WEEKDAY}\b\.?[\s,:(]{{0,3}}(?:from |between )?$", re.I
)
"""Hours of many weekdays are a house's."""
_OF_HOUSE = re.compile(
    r"^\W*(?:the |our )?(?:[\w'’&-]+ ){0,3}?(?:office|business|store|shop|box office|bar|kitchen|ticket|opening"
    r"|service|counter|phone|hotline|call cent(?:er|re)) hours\b",
    re.I,
)
_REACHED = re.compile(
    r"^\W*(?:please |to \w+,? |questions\W+|for (?:\w+ ){1,4})?(?:call|phone|tel(?:ephone)?|text|contact|e-?mail)\b",
    re.I,
)
_HELPERS = re.compile(
    r"\b(?:volunteers?|vendors?|exhibitors?|helpers|staff|crews?|judges|performers?|musicians"
    r"|members of the (?:board|committee)|board members|committee members)\b"
    r" (?:(?:should|must|may|can|will|to|please|are asked to) )?(?:arrive|report|check[- ]?in|sign[- ]?in|set[- ]?up"
    r"|load|unload|be there)\b[^.;]{0,25}$"
    r"|\b(?:(?:vendor|exhibitor|volunteer|booth|table) )?(?:set-?up|load-?in|move-?in|tear-?down|take-?down"
    r"|drop-?off)\b[^.;]{0,20}$",
    re.I,
)
_PARKING = re.compile(r"\b(?:parking(?! (?:lot|garage|deck|structure)\W{1,3}$)|shuttles?|valet)\b[^.;]{0,40}$", re.I)
_CLAUSE = re.compile(r"(?<=[a-z\d)]{2}[.!?])\s+(?=[A-Z])|[;|•]|(?<=[ap]\.m\.)\s+(?=[A-Z][a-z])")
_MOST = 400
"""Characters of a line that are read."""


@lru_cache(maxsize=4096)
def own_hour_in(text: str) -> re.Match[str] | None:
    """The first hour or range of a line that may be the event's own."""
    text = text[:_MOST]
    first = hour_in(text)
    if first is None or not _is_of_other(text, first.start()):
        return first
    return next(
        (
            found
            for found in TIME.finditer(text)
            if found.start() > first.start() and not _is_of_other(text, found.start())
        ),
        None,
    )


def _is_of_other(text: str, at: int) -> bool:
    """Whether the words before an hour in its clause make it something else's."""
    begin = max((found.end() for found in _CLAUSE.finditer(text, 0, at)), default=0)
    lead = text[begin:at]
    if are_office_hours(lead) and not lead.lower().lstrip().startswith("hours"):
        return True
    return any(pattern.search(lead) for pattern in (_TURNS, _WEEKLY, _OF_HOUSE, _REACHED, _HELPERS, _PARKING))
