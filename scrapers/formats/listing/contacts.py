"""Blocks that say where an office is: an address beside a telephone number or opening hours is nobody's meeting
place."""

from __future__ import annotations

from hobnob import patterns as re
from scrapers.formats.listing.outline import Line, Outline
from scrapers.formats.listing.words import MONTH_DAY

_ABOVE = 4
_BELOW = 6
_MEETING = re.compile(r"\b(?:meetings?|hearings?|events?|sessions?|where|venue|place)\b", re.I)
"""In a label: it speaks of meetings."""
_REACHED = re.compile(
    r"\(?\b\d{3}\)?[ .-]{1,2}\d{3}[ .-]\d{4}\b|^\W*(?:phone|tel(?:ephone)?|fax|e-?mail|(?:office |business )?hours"
    r"|contact(?: us| info\w*)?|department|directions|mailing address)\b.{0,3}(?:[:：]|$)|[\w.]@[\w-]+\.\w",
    re.I,
)
_OFFICE_HOURS = re.compile(r"^\W*(?:(?:office|business|opening|library|store) )?hours\b", re.I)


def is_office(page: Outline, index: int, label: str) -> bool:
    """Whether the place at a line, which a label announces, is an office's: how to reach it stands around it."""
    if _MEETING.search(label):
        return False
    around = (*page.lines[max(0, index - _ABOVE) : index], *page.lines[index + 1 : index + 1 + _BELOW])
    return any(_tells_how_to_reach(line) for line in around)


def _tells_how_to_reach(line: Line) -> bool:
    return len(line.text) < 100 and not MONTH_DAY.search(line.text) and _REACHED.search(line.text) is not None


def are_office_hours(label: str) -> bool:
    """Whether a label speaks of when an office is open: "Hours"."""
    return _OFFICE_HOURS.match(label) is not None
