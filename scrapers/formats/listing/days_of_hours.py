"""Boxes of one day each that list what is held at its hours, or that nothing is."""

from __future__ import annotations

from collections.abc import Sequence

from hobnob import patterns as re
from scrapers.formats.listing.dated import Anchor
from scrapers.formats.listing.notes import tells_places_left
from scrapers.formats.listing.outline import Box, Line, Outline
from scrapers.formats.listing.words import MONTH_DAY, NUMERIC, TIME

_NOTHING = re.compile(r"\W*(?:there are )?no (?:events?|programs?|classes|activities|shifts?)(?: (?:are )?(?:scheduled|planned|today|this (?:day|week)|on this day|for this day))?\W*", re.I)
_FEW = 4
_LEAST_HOURS = 2
_LEAST_DAYS = 2
_LONGEST = 160


def nothing_is_held(lines: Sequence[Line]) -> bool:
    """Whether a row says of its day that nothing is held on it: "No events"."""
    return len(lines) <= _FEW and any(_NOTHING.fullmatch(line.text) for line in lines) and not any(TIME.search(line.text) for line in lines)


def tells_a_day(page: Outline, box: Box, anchors: Sequence[Anchor]) -> bool:
    """Whether a box, one of several of its kind, begins with the heading of its day and lists entries that each begin with an hour."""
    first = page.lines[box.start]
    if not first.level or anchors[0].first != box.start or len(anchors) != 1 or anchors[0].when.time_known or len(anchors[0].rest) > 3:
        return False
    entries = [line for line in page.lines[anchors[0].last + 1 : box.stop] if (line.box.tag in ("li", "tr", "td") or line.box.klass) and _begins_with_hour(line)]
    if len(entries) < _LEAST_HOURS or any(line.level for line in page.lines[anchors[0].last + 1 : box.stop]):
        return False
    alike = [child for child in box.parent.children if child.signature == box.signature and _begins_with_day(page, child)] if box.parent is not None else []
    return len(alike) >= _LEAST_DAYS


def lists_shifts(lines: Sequence[Line]) -> bool:
    """Whether lines that follow a day each tell an hour and how many places are left of it."""
    told = 0
    for line in lines:
        if line.box.tag != "li" or TIME.search(line.text) is None:
            break
        told += tells_places_left(line.text)
    return told >= _LEAST_HOURS


def _begins_with_hour(line: Line) -> bool:
    return TIME.match(line.text) is not None and len(line.text) < _LONGEST


def _begins_with_day(page: Outline, box: Box) -> bool:
    line = page.lines[box.start] if box.stop > box.start else None
    return line is not None and bool(line.level) and (MONTH_DAY.search(line.text) or NUMERIC.search(line.text)) is not None
