"""Rows that are documents: "Minutes 4-24-18" names a file of a meeting, "April 24: Minutes" a meeting with its file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hobnob import patterns as re
from scrapers.formats.listing.outline import Line, Outline
from scrapers.formats.listing.words import DOCUMENT, MONTH_DAY, NUMERIC, is_papers

if TYPE_CHECKING:
    from scrapers.formats.listing.row import Row

_PAPER = re.compile(
    r"\b(?:agendas?|minutes|mintues|minuets|packets?|notices?|transcripts?|recordings?|videos?|audio|presentations?"
    r"|materials?|summary|pdf)\b",
    re.I,
)
_PAPERS_HEADING = re.compile(
    r"\b(?:agendas?|minutes|mintues|archives?|past|previous|documents|recordings?|videos?)\b", re.I
)
_SCHEDULE = re.compile(r"\b(?:schedules?|dates|upcoming|calendar)\b", re.I)
FILED = re.compile(r"\W*\d{1,2}/\d{1,2}(?:/(?:\d\d){1,2})?\s*:")
"""How papers are filed: "10/27: Presentation"."""
_FILE = re.compile(r"\.(?:pdf|docx?|xlsx?|pptx?|mp[34])(?:$|[?#])", re.I)


def names_paper(line: Line) -> bool:
    """Whether a line has a link with a date in it that opens a document."""
    for piece in line.pieces:
        if not piece.href or not (
            MONTH_DAY.search(piece.text) or NUMERIC.search(piece.text) or _dotted(piece.text) or FILED.match(piece.text)
        ):
            continue
        if _FILE.search(piece.href) or _PAPER.search(piece.text) or DOCUMENT.match(piece.text):
            return True
    return False


def kind_of_paper(page: Outline, row: Row) -> str:
    """ "agenda", "minutes" ... where a row is a document; empty where it is not."""
    line = page.lines[row.anchors[0].first]
    match = _PAPER.search(line.text) if len(row.anchors) == 1 and names_paper(line) else None
    return match.group().lower().rstrip("s") if match else ""


def is_document(page: Outline, row: Row, heading: str) -> bool:
    """Whether a row's date is part of a document's name, or the row nothing but papers under a heading that names
    them."""
    line = page.lines[row.anchors[0].first]
    if names_paper(line):
        return True
    if _PAPERS_HEADING.search(heading) and not _SCHEDULE.search(heading) and _only_papers(row):
        return True
    before = line.text[: max(0, row.anchors[0].begin)]
    return is_papers(before)


def _only_papers(row: Row) -> bool:
    rest = [anchor.rest for anchor in row.anchors] + [
        line.text for line in row.lines if line.index != row.anchors[0].first
    ]
    return all(not re.search(r"\w{3}", text) or is_papers(text) for text in rest)


def _dotted(text: str) -> bool:
    return re.search(r"\d{1,2}[.-]\d{1,2}[.-]\d{2,4}", text) is not None
