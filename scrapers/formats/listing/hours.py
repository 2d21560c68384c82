"""Which of a line's hours is the event's: it begins with its programme, not when the doors open."""

from __future__ import annotations

from hobnob import patterns as re
from scrapers.formats.listing.words import TIME

_DOORS = r"(?:doors?|check[- ]?in|sign[- ]?in|registration)"
_BEFORE = re.compile(rf"\b{_DOORS}(?:\s+(?:opens?|begins?|starts?))?(?:\s*[:–—-]|\s+(?:at|from))?\s*$", re.I)
_BEHIND = re.compile(rf"\s*[(–—-]?\s*{_DOORS}\b(?!\s*(?:opens?|begins?|starts?)?\s*(?:at|from|:)?\s*\d)", re.I)


def hour_in(text: str) -> re.Match[str] | None:
    """The hour or the range that a line states first, but for that of the doors where another follows: "Check-in 7:00 AM, program 7:30-9:00 AM"."""
    found = list(TIME.finditer(text))
    if len(found) > 1 and (_BEFORE.search(text, 0, found[0].start()) or _BEHIND.match(text, found[0].end())):
        return found[1]
    return found[0] if found else None


def is_of_doors(text: str) -> bool:
    """Whether the only hour that a line states is that at which doors open or one checks in."""
    found = list(TIME.finditer(text))
    return len(found) == 1 and (_BEFORE.search(text, 0, found[0].start()) is not None or _BEHIND.match(text, found[0].end()) is not None)
