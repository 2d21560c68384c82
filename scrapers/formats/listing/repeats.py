"""Dates that only repeat the one under which they stand: "01/12: Agenda" below "January 12, 2022"."""

from __future__ import annotations

from collections import Counter

from scrapers.formats.listing.about_one import MANY
from scrapers.formats.listing.anchor import Anchor
from scrapers.formats.listing.outline import BOLD_HEADING, Line, Outline
from scrapers.formats.listing.papers import FILED, names_paper
from scrapers.formats.listing.words import YEAR, is_papers

LONGEST_SECTION = 30
"""Lines that belong to the date above them."""
_LEAST_SPELL = 3
_LEAST_DAYS = 2


def ends_of_sections(page: Outline) -> dict[int, int]:
    """For each heading that has one, the next heading that is no lower."""
    ends: dict[int, int] = {}
    waiting: list[Line] = []
    for line in page.lines:
        while line.level and waiting and waiting[-1].level >= line.level:
            ends[waiting.pop().index] = line.index
        if line.level:
            waiting.append(line)
    return ends


def without_repeats(page: Outline, anchors: list[Anchor], ends: dict[int, int]) -> list[Anchor]:
    """The dates but for repetitions. A date in a heading rules its section, another the papers that follow it."""
    kept: list[Anchor] = []
    heading: Anchor | None = None
    stop = 0
    anchors = [anchor for anchor in anchors if not _heads_days(page, anchor, anchors, ends)]
    levels = Counter(page.lines[first].level for first in {anchor.first for anchor in anchors})
    for anchor in anchors:
        line = page.lines[anchor.first]
        silent = not anchor.when.time_known and not line.level
        if (
            heading is not None
            and silent
            and anchor.first < stop
            and not _opens_its_like(page.lines[heading.first], line)
        ):
            ruled = levels[page.lines[heading.first].level] > 1 and names_paper(line)
            if ruled or _repeats(anchor, heading, line):
                continue
        if kept and silent and names_paper(line) and _follows(page, anchor, kept[-1]):
            continue
        kept.append(anchor)
        if 0 < line.level < BOLD_HEADING and anchor.first >= stop:
            heading, stop = anchor, ends.get(anchor.first, len(page.lines))
    return kept


def _heads_days(page: Outline, anchor: Anchor, anchors: list[Anchor], ends: dict[int, int]) -> bool:
    """Whether a heading tells from when to when a list goes, each of whose entries has its own day: "This Week's
    Activities: June 22-27"."""
    line, end = page.lines[anchor.first], anchor.when.end
    if (
        not 0 < line.level < BOLD_HEADING
        or anchor.when.time_known
        or end is None
        or (end.date() - anchor.day).days < _LEAST_SPELL
        or not MANY.search(anchor.rest)
    ):
        return False
    stop = ends.get(anchor.first, len(page.lines))
    days = {one.day for one in anchors if anchor.last < one.first < stop}
    return len(days) >= _LEAST_DAYS and all(anchor.day <= day < end.date() for day in days)


def _opens_its_like(heading: Line, line: Line) -> bool:
    """Whether a line is the first of a box that is of one kind with the one in which the heading stands: the next card
    of a list."""
    above = {id(box.parent): box for box in heading.box.up() if box.parent is not None}
    for box in line.box.up():
        if box.start != line.index:
            return False
        other = above.get(id(box.parent))
        if other is not None:
            return other is not box and other.signature == box.signature
    return False


def _follows(page: Outline, anchor: Anchor, other: Anchor) -> bool:
    """Whether a paper without a name of its own stands just below the date which it repeats."""
    line = page.lines[anchor.first]
    if anchor.first == other.first or anchor.first - other.last > LONGEST_SECTION or page.lines[other.first].links:
        return False
    if any(0 < one.level < BOLD_HEADING for one in page.lines[other.last + 1 : anchor.first]):
        return False
    return (is_papers(anchor.rest) or FILED.match(line.text) is not None) and _repeats(anchor, other, line)


def _repeats(anchor: Anchor, other: Anchor, line: Line) -> bool:
    end = other.when.end
    if anchor.day == other.day or (end is not None and other.day < anchor.day < end.date()):
        return True
    if YEAR.search(line.text):
        return False
    return (anchor.day.month, anchor.day.day) == (other.day.month, other.day.day)
