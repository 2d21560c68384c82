"""A page about one event, which its h1 and its title name: what its other lines and its lists of others tell is not its name."""

from __future__ import annotations

from hobnob import patterns as re
from scrapers.formats.listing.outline import Outline
from scrapers.formats.listing.rows import Row
from scrapers.formats.listing.titles import bare, is_words
from scrapers.formats.listing.vague import is_generic, is_no_title, names_nobody
from scrapers.formats.listing.words import BODY, EVENT

MANY = re.compile(
    r"\b(?:meetings|events|minutes|agendas|dates|schedules?|calendars?|notices|records|happenings|upcoming|programs|activities|classes|workshops|news|archives?|members|sessions|hearings)\b", re.I)
"""In a name that is a list's."""
_OTHERS = re.compile(
    r"\b(?:related|similar|more|other|others|upcoming|next|further|you (?:may|might)|coming up|don[’']?t miss|see also|future|recent|past|previous|also|events|calendar)\b", re.I)
"""In the heading above what is told of other events."""
_MARK = re.compile(r"\s+[|–—»:·>]+\s+|\s+-\s+")


def event_named(page: Outline) -> str | None:
    """The name of the one event that a page is about: its only h1, with which its title begins, where it is no body's and no list's."""
    if sum(line.level == 1 for line in page.lines) != 1 or not page.title:
        return None
    name = bare(page.heading)
    if not is_words(name) or is_generic(name) or names_nobody(name) or is_no_title(name) or MANY.search(name):
        return None
    if BODY.search(name) and not EVENT.search(BODY.sub(" ", name)):
        return None
    first = _squeezed(_MARK.split(page.title)[0])
    return name if first and first in (_squeezed(page.heading), _squeezed(name)) else None


def tells_of_others(page: Outline, row: Row) -> bool:
    """Whether a row stands below a heading about other events, and not below the page's h1."""
    line = page.lines[row.section] if row.section >= 0 else None
    return line is not None and line.level > 1 and len(line.text) < 60 and _OTHERS.search(line.text) is not None


def stands_below_h1(page: Outline, row: Row) -> bool:
    """Whether no other heading stands between the page's h1 and a row."""
    return row.section >= 0 and page.lines[row.section].level == 1


def is_aside(page: Outline, row: Row, line: int) -> bool:
    """Whether a line of a row is plain text below its date."""
    return line > row.anchors[0].last and page.lines[line].level == 0 and not page.lines[line].links


def _squeezed(text: str) -> str:
    return re.sub(r"\W+", " ", text).strip().casefold()
