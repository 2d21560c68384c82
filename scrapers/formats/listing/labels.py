"""The label that stands in a box of its own before a value: the ``dt`` of a ``dd``, the first cell of two, the first of
a pair of boxes, the line above a ``br``."""

from __future__ import annotations

from hobnob import patterns as re
from scrapers.formats.listing.outline import Box, Line, Outline
from scrapers.reading.dates.other_days import Role, role_below

_LONGEST = 60
_CELLS = ("td", "th")
_WORD_OF_TERM = re.compile(r"\W*(?:opens?|starts?|begins?|ends?|closes?|until|through|by|from|deadline|due)\b", re.I)
_WORD = re.compile(r"[^\W\d_]{2}")


def label_of(page: Outline, line: Line) -> Line | None:
    """The line that labels another from a box beside it or from above, None where none does."""
    above = page.lines[line.index - 1] if line.index > 0 else None
    if above is not None and above.box is line.box and line.box.tag not in ("body", "main"):
        return above if _is_label(above.text) else None
    for box in line.box.up():
        if box.start != line.index or box.parent is None:
            return None
        before = _before(box, box.parent)
        if before is not None:
            label = page.lines[before.start]
            return label if before.stop - before.start == 1 and _is_label(label.text) else None
    return None


def other_day_below(page: Outline, line: Line) -> tuple[Role, Line | None]:
    """What the day of a line is by its label, and the label where it says so."""
    label = label_of(page, line)
    what = role_below(label.text) if label is not None else Role.ITS_OWN
    if (
        what is Role.ITS_OWN
        and (said := _WORD_OF_TERM.match(line.text)) is not None
        and (of := _label_of_box(page, line)) is not None
    ):
        what = role_below(
            f"{of.text.strip(' :')} {said.group().strip()}"
        )  # "Registration" beside "Starts November 10", "Ends December 2"
        label = of
    return what, label if what is not Role.ITS_OWN else None


def _label_of_box(page: Outline, line: Line) -> Line | None:
    """The label of the box in which a line stands, in whatever line of it."""
    return label_of(page, page.lines[line.box.start]) if line.box.start < line.index else label_of(page, line)


def _before(box: Box, parent: Box) -> Box | None:
    if box.tag == "dd":
        return next((other for other in reversed(parent.children[: box.at]) if other.tag == "dt"), None)
    if len(parent.children) != 2 or box.at != 1:
        return None
    if box.tag in _CELLS:
        return parent.children[0] if parent.tag == "tr" else None
    return parent.children[0] if parent.children[0].start == parent.start and box.stop == parent.stop else None


def _is_label(text: str) -> bool:
    text = text.strip(" :")
    return (
        len(text) <= _LONGEST
        and not any(letter.isdigit() for letter in text)
        and not text.endswith((".", "!"))
        and _WORD.search(text) is not None
    )
