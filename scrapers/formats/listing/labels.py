"""The label that stands in a box of its own before a value: the ``dt`` of a ``dd``, the first cell of two, the first of a pair of boxes, the line above a ``br``."""

from __future__ import annotations

from hobnob import patterns as re
from scrapers.formats.listing.outline import Box, Line, Outline

_LONGEST = 60
_CELLS = ("td", "th")
_WORD = re.compile(r"[^\W\d_]{2}")


def label_of(page: Outline, line: Line) -> str:
    """What labels a line from a box beside or a line above, "" where nothing does."""
    above = page.lines[line.index - 1] if line.index > 0 else None
    if above is not None and above.box is line.box and line.box.tag not in ("body", "main"):
        return _as_label(above.text)
    for box in line.box.up():
        if box.start != line.index or box.parent is None:
            return ""
        before = _before(box, box.parent)
        if before is not None:
            return _as_label(page.lines[before.start].text) if before.stop - before.start == 1 else ""
    return ""


def _before(box: Box, parent: Box) -> Box | None:
    if box.tag == "dd":
        return next((other for other in reversed(parent.children[: box.at]) if other.tag == "dt"), None)
    if len(parent.children) != 2 or box.at != 1:
        return None
    if box.tag in _CELLS:
        return parent.children[0] if parent.tag == "tr" else None
    return parent.children[0] if parent.children[0].start == parent.start and box.stop == parent.stop else None


def _as_label(text: str) -> str:
    text = text.strip(" :")
    if len(text) > _LONGEST or any(letter.isdigit() for letter in text) or text.endswith((".", "!")) or not _WORD.search(text):
        return ""
    return text
