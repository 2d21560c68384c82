"""The lines that speak for their own row only, and say nothing once for all the others."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from scrapers.formats.listing.outline import Box, Outline
from scrapers.formats.listing.remainder import SMALL
from scrapers.formats.listing.row import Row


def own_lines(page: Outline, rows: Iterable[Row]) -> set[int]:
    """The indices of the lines of small rows, and of the cells that stand in a table beside the day of their row.

    A table of one row with a day may be the page's frame, and what it holds may speak for all.
    """
    told = [(row, _table_row(page, row)) for row in rows]
    of_table = Counter(id(box.parent) for box in {id(box): box for _, box in told if box is not None}.values())
    taken = set()
    for row, box in told:
        small, cells = len(row.lines) <= SMALL, box is not None and of_table[id(box.parent)] > 1
        for line in row.lines:
            if small or (cells and box is not None and box.start <= line.index < box.stop):
                taken.add(line.index)
    return taken


def _table_row(page: Outline, row: Row) -> Box | None:
    """The row of a table in which the first day stands."""
    return next((box for box in page.lines[row.anchors[0].first].box.up() if box.tag == "tr"), None)


__all__ = ["own_lines"]
