"""Which of a line's hours is the event's: it begins with its programme, not when the doors open."""

from __future__ import annotations

from hobnob import patterns as re
from scrapers.formats.listing.words import TIME

_DOORS = r"(?:doors?|check[- ]?in|sign[- ]?in|registration)"
_BEFORE = re.compile(rf"\b{_DOORS}(?:\s+(?:opens?|begins?|starts?))?(?:\s*[:–—-]|\s+(?:at|from))?\s*$", re.I)
_BEHIND = re.compile(rf"\s*[(–—-]?\s*{_DOORS}\b(?!\s*(?:opens?|begins?|starts?)?\s*(?:at|from|:)?\s*\d)", re.I)

_ARRIVAL = re.compile(rf"\W*(?:(?:early|guest|golfer|player|runner|team|participant|vendor|vip|exhibitor|bib|race|packet|on-?site|day-?of)\s){{0,2}}(?:{_DOORS}|packet pick-?up|arriv(?:e|al)s?|set-?up|load-?in|gates?(?: open)?|registro)\b(?!\s(?:desk clos|clos))", re.I)


def is_of_doors(text: str) -> bool:
    """Whether what an hour is of comes before the event begins: "Doors open", "Registration & Breakfast"."""
    return _ARRIVAL.match(text) is not None


def hour_in(text: str) -> re.Match[str] | None:
    """The hour or the range that a line states first, but for that of the doors where another follows: "Check-in 7:00 AM, program 7:30-9:00 AM"."""
    found = list(TIME.finditer(text))
    if len(found) > 1 and (_BEFORE.search(text, 0, found[0].start()) or _BEHIND.match(text, found[0].end())):
        return found[1]
    return found[0] if found else None
