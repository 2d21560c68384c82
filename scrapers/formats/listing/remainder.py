"""What else a row tells beside its name, its time and its place: where it leads, who may come, and its description."""

from __future__ import annotations

from hobnob import patterns as re
from hobnob.records import Access
from scrapers.formats.listing.bare_text import bare, is_words
from scrapers.formats.listing.field_values import Fields
from scrapers.formats.listing.row import Row
from scrapers.formats.listing.titles import Name
from scrapers.formats.listing.words import BUTTON, DOCUMENT, is_papers
from scrapers.reading import access

SMALL = 8
"""Lines; what a larger row holds may speak for others too."""
_MOST_DESCRIPTION = 4000
_DETAILS = re.compile(r"\W*(?:meeting|event|programme?) (?:details?|info(?:rmation)?)\W*", re.I)
"""The words of a link in the column that is headed "Details"."""
SENTENCE = 40
"""Characters of a line that makes a description; shorter ones say no more than who may come and how many."""

_DETAILS = re.compile(r"\W*(?:(?:view|see|more|full|event) ){0,2}details\W*", re.I)
"""Of a link that leads to a page about the event."""


def link_of(row: Row) -> str | None:
    """Where a row leads, but for its papers and what only a browser does."""
    for line in row.lines:
        for piece in line.links:
            if (
                (not DOCUMENT.match(piece.text) or _DETAILS.fullmatch(piece.text))
                and not is_papers(piece.text)
                and not (piece.href or "").startswith(("mailto:", "tel:", "javascript:", "#"))
            ):
                return piece.href
    return None


def terms(row: Row, name: Name | None) -> tuple[Access | None, int | None]:
    """Who may come and how many, where short lines of a small row say it: "Limited to 12 seats. Members only."."""
    lines = [line for line in row.lines if name is None or line.index != name.line]
    short = "\n".join(line.text for line in lines if len(line.text) <= SENTENCE)
    if len(row.lines) > SMALL or (access.read("", short) is None and access.capacity(short) is None):
        return None, None
    whole = "\n".join(line.text for line in lines)
    return access.read(name.text if name else "", whole), access.capacity(whole)


def remarks(row: Row, said: Fields, title: str | None) -> str | None:
    """The short lines of a small row, but for its name and what its fields say: "RSVP by noon Dec 4", "In person or via
    Zoom"."""
    if len(row.lines) > SMALL:
        return None
    lines = (
        line.text
        for line in row.lines
        if line.index not in said.taken and len(line.text) <= SENTENCE and line.text != title
    )
    return "\n".join(lines) or None


def description(row: Row, said: Fields, title: str | None) -> str | None:
    """The longer lines of a row that are spoken for by nothing else, but for one that is no more than its day and
    hours."""
    lines = [
        line.text
        for line in sorted([*row.lines, *row.asides], key=lambda line: line.index)
        if line.index not in said.taken
        and len(line.text) > SENTENCE
        and line.text != title
        and is_words(bare(line.text))
        and not BUTTON.match(line.text)
    ]
    stated = said.one("description")
    if stated and (BUTTON.match(stated) or _DETAILS.fullmatch(stated)):
        stated = None
    return (stated or "\n".join(lines))[:_MOST_DESCRIPTION] or None
