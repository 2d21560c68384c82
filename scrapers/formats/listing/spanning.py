"""Cells of a table that go on in the rows below: a row that is an entry of its own is told what the cells beside it
say.

"October 6" over two rows, "8:00 AM | Board Meeting" and "5:30 PM | After Hours", is the day of both; so is it where the
cell below it is left empty.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from selectolax.lexbor import LexborNode

from hobnob import patterns as re
from scrapers.formats.listing.outline import Box, Line
from scrapers.formats.listing.words import MONTH_DAY, NUMERIC, SHORT_NUMERIC, TIME, WEEKDAY, labelled, role_of

_MOST_LINES = 4
_MOST_CELLS = 14
_MOST = 10_000
"""Cells of a page that are repeated."""
_LONGEST = 160
"""What a cell has that is a day, an hour, a place or a name; more is a text beside the rows, which says nothing of
any."""
_WORDS = re.compile(r"[^\W\d_]{3}")
_DAY = re.compile(
    rf"^\W*(?:{WEEKDAY}\W*)?\d{{1,2}}(?:st|nd|rd|th)?\W*$|{MONTH_DAY.pattern}|{NUMERIC.pattern}"
    rf"|{SHORT_NUMERIC.pattern}",
    re.I,
)


def span(number: str | None) -> int:
    """How many columns or rows a cell takes."""
    return int(number) if number and number.isdecimal() and 0 < len(number) < 4 else 1


@dataclass(slots=True)
class _Open:
    """A cell that goes on for so many rows, in the column where it begins."""

    cell: Box
    column: int
    rows: int
    by_clock: bool
    """Whether a cell beside it, in its first row, is an hour."""


@dataclass(slots=True)
class Spanning:
    """The open cells of each table's body, and which of them the row that is being read repeats."""

    open: dict[int, list[_Open]] = field(default_factory=dict)
    widths: dict[int, int] = field(default_factory=dict)
    due: dict[int, list[_Open]] = field(default_factory=dict)
    left: int = _MOST
    last: dict[int, Box | None] = field(default_factory=dict)
    """The row that is over, where it begins with a day and tells an hour in a cell of its own."""
    blank: dict[int, Box] = field(default_factory=dict)
    """For a row whose first cell is left empty, the cell above it."""

    def begin(self, row: Box, node: LexborNode) -> None:
        """Decides for a row what it repeats."""
        held = self.open.get(id(row.parent))
        before = self.last.get(id(row.parent))
        if not held and before is None:
            return
        own = [
            (span(cell.attributes.get("colspan")), " ".join(cell.text().split()))
            for cell in node.iter()
            if cell.tag in ("td", "th")
        ]
        if not held:
            if (
                before is not None
                and len(own) == len(before.children)
                and not own[0][1]
                and _is_entry([text for _, text in own if text], by_clock=True)
            ):
                self.blank[id(row)] = before.children[0]
            return
        full = sum(wide for wide, _ in own) + sum(one.cell.wide for one in held) == self.widths[id(row.parent)]
        if (
            full
            and len(held) <= _MOST_CELLS
            and self.left > 0
            and _is_entry([text for _, text in own if text], any(one.by_clock for one in held))
        ):
            self.due[id(row)] = sorted(held, key=lambda one: one.column)
            self.left -= len(held)
        for one in held:
            one.rows -= 1
        self.open[id(row.parent)] = [one for one in held if one.rows > 0]

    def before_cell(self, row: Box) -> Iterator[Box]:
        """The cells from above that stand in a row before the next of its own."""
        due = self.due.get(id(row))
        while due and due[0].column <= sum(cell.wide for cell in row.children):
            yield due.pop(0).cell

    def fill(self, cell: Box, lines: list[Line]) -> None:
        """Writes the day above into a first cell that was left empty."""
        row = cell.parent
        if row is not None and cell.at == 0 and cell.start == len(lines) and (above := self.blank.get(id(row))):
            lines += [
                replace(line, index=cell.start + at, box=cell)
                for at, line in enumerate(lines[above.start : above.stop])
            ]

    def end(self, row: Box, lines: list[Line]) -> None:
        """Notes how wide a row is that is over, and which of its cells go on below."""
        column = 0
        clocks = [cell for cell in row.children if cell.stop - cell.start == 1 and _is_clock(lines[cell.start].text)]
        for cell in row.children:
            if cell.tall > 1:
                by_clock = any(other is not cell and other.tall == 1 for other in clocks)
                self.open.setdefault(id(row.parent), []).append(_Open(cell, column, cell.tall - 1, by_clock))
            column += cell.wide
        self.widths[id(row.parent)] = max(column, self.widths.get(id(row.parent), 0))
        dated = (
            bool(clocks)
            and row.children[0].stop - row.children[0].start == 1
            and _DAY.search(lines[row.children[0].start].text) is not None
        )
        self.last[id(row.parent)] = row if dated else None


def _is_clock(text: str) -> bool:
    return TIME.search(text) is not None and not _WORDS.search(TIME.sub("", text))


def _is_entry(own: list[str], by_clock: bool) -> bool:
    """Whether a row's own cells tell of another event rather than go on about the one above."""
    if not own or labelled(own[0]) or role_of(own[0]) or (by_clock and not any(TIME.search(text) for text in own)):
        return False
    if len(own) > 1:
        return True
    return _DAY.search(own[0]) is not None or (by_clock and _WORDS.search(TIME.sub("", own[0])) is not None)


def repeated(cell: Box, row: Box, lines: list[Line]) -> Box:
    """A cell once more, in a row below, with its lines where they are few."""
    first = len(lines)
    told = lines[cell.start : cell.stop]
    copy = replace(cell, parent=row, start=first, at=len(row.children), tall=1, children=[], again=True)
    if len(told) <= _MOST_LINES and sum(len(line.text) for line in told) <= _LONGEST:
        lines += [replace(line, index=first + at, box=copy) for at, line in enumerate(told)]
    copy.stop = len(lines)
    return copy
