"""Boxes of one day each that list what is held at its hours, or that nothing is."""

from __future__ import annotations

from collections.abc import Sequence

from hobnob import patterns as re
from scrapers.formats.listing.anchor import Anchor
from scrapers.formats.listing.notes import tells_places_left
from scrapers.formats.listing.outline import Box, Line, Outline
from scrapers.formats.listing.words import MONTH_DAY, NUMERIC, SHORT_NUMERIC, TIME

_NOTHING = re.compile(
    r"\W*(?:there are )?no (?:events?|programs?|classes|activities|shifts?)(?: (?:are )?(?:scheduled|planned|today"
    r"|this (?:day|week)|on this day|for this day))?\W*"
    r"|\W*(?:there are )?no (?:public |board |committee )?meetings (?:are )?(?:currently )?(?:scheduled|planned|posted)"
    r"(?: (?:today|this (?:day|week)|on this day|for this day))?\W*",
    re.I,
)
_FEW = 4
_LEAST_HOURS = 2
_LEAST_DAYS = 2
_LEAST_ENTRIES = 2
_ALL_DAY = re.compile(r"\W*all[- ]day\W*", re.I)
_LONGEST = 160
_BEHIND_HOUR = re.compile(rf"{TIME.pattern}(?:\s?(?:[-–—]|to)\s?{TIME.pattern})?\s?[:|–—-]\s?[^\W\d_].+", re.I)


def nothing_is_held(lines: Sequence[Line]) -> bool:
    """Whether a row says of its day that nothing is held on it: "No events"."""
    return (
        len(lines) <= _FEW
        and any(_NOTHING.fullmatch(line.text) for line in lines)
        and not any(TIME.search(line.text) for line in lines)
    )


def tells_a_day(page: Outline, box: Box, anchors: Sequence[Anchor]) -> bool:
    """Whether a box, one of several of its kind, begins with the heading of its day and lists entries that each begin
    with an hour."""
    first = page.lines[box.start]
    if (
        not first.level
        or anchors[0].first != box.start
        or len(anchors) != 1
        or anchors[0].when.time_known
        or len(anchors[0].rest) > 3
    ):
        return False
    below = page.lines[anchors[0].last + 1 : box.stop]
    entries = [
        line
        for line in below
        if (line.box.tag in ("li", "tr", "td") or line.box.klass or all(map(_begins_entry, below)))
        and _begins_with_hour(line)
    ]
    if len(entries) < _LEAST_HOURS or any(line.level for line in page.lines[anchors[0].last + 1 : box.stop]):
        return False
    alike = (
        [child for child in box.parent.children if child.signature == box.signature and _begins_with_day(page, child)]
        if box.parent is not None
        else []
    )
    return len(alike) >= _LEAST_DAYS


def entries_of(page: Outline, box: Box, anchors: Sequence[Anchor]) -> list[list[Line]]:
    """The lines of each entry, where a box, one of several of its kind, begins with its day and holds several boxes
    alike, each with a name and an hour."""
    lines, last = page.lines, anchors[0].last
    if (
        anchors[0].first != box.start
        or anchors[0].when.time_known
        or len(anchors[0].rest) > 3
        or any(anchor.day != anchors[0].day for anchor in anchors)
    ):
        return []
    below = [child for child in box.children if child.start > last]
    while len(below) == 1 and below[0].children and below[0].stop == box.stop:
        below = below[0].children  # a box around them all
    if (
        len(below) < _LEAST_ENTRIES
        or below[0].start != last + 1
        or below[-1].stop != box.stop
        or len({child.signature for child in below}) > 1
        or not below[0].klass
    ):
        return []
    if not all(_is_entry(lines[child.start : child.stop]) for child in below):
        return []
    alike = (
        [
            child
            for child in box.parent.children
            if child.signature == box.signature and child.stop > child.start and _names_day(lines[child.start])
        ]
        if box.parent is not None
        else []
    )
    return [lines[child.start : child.stop] for child in below] if len(alike) >= _LEAST_DAYS else []


def is_hour(text: str) -> bool:
    """Whether a line is an hour and nothing else, or that it takes all day."""
    return _ALL_DAY.fullmatch(text) is not None or (
        TIME.search(text) is not None and TIME.sub("", text).strip(" .,:;–—-") == ""
    )


def _is_entry(lines: Sequence[Line]) -> bool:
    """Whether a box begins with a name that is linked or set as one, or with an hour and a name behind it, and tells
    one hour, or that it takes all day."""
    if not lines:
        return False
    if is_hour(lines[0].text):
        return len(lines) > 1 and not any(TIME.search(line.text) for line in lines[1:])
    if not (lines[0].links or lines[0].level) or TIME.match(lines[0].text) is not None:
        return False
    return sum(TIME.search(line.text) is not None or _ALL_DAY.fullmatch(line.text) is not None for line in lines) == 1


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


def _begins_entry(line: Line) -> bool:
    """Whether a line tells an hour, or a span of them, and behind a mark what is held at it."""
    return _begins_with_hour(line) and _BEHIND_HOUR.fullmatch(line.text) is not None


def _begins_with_day(page: Outline, box: Box) -> bool:
    line = page.lines[box.start] if box.stop > box.start else None
    return line is not None and bool(line.level) and _names_day(line)


def _names_day(line: Line) -> bool:
    return any(pattern.search(line.text) for pattern in (MONTH_DAY, NUMERIC, SHORT_NUMERIC))
