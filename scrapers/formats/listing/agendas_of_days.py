"""Days that stand alone on their lines, or in rows of a table, above entries that each begin with their hour.

"Monday, November 30", below it "9 am" | "Orientation" | "Room A" and "2 pm" | "Basics" | "Zoom": one row an entry. What
is listed so below the day of a single event is its programme.
"""

from __future__ import annotations

from collections.abc import Sequence

from hobnob import patterns as re
from scrapers.formats.listing.anchor import Anchor
from scrapers.formats.listing.days_of_hours import is_hour
from scrapers.formats.listing.outline import Box, Line, Outline
from scrapers.formats.listing.words import MONTH, TIME

_MONTH = re.compile(rf"\W*{MONTH}\b[.,]{{0,2}}\s?(?:(?:19|20)\d\d)?\W*", re.I)
_LEAST_DAYS = 2
_LEAST_CELLS = 2
_LONGEST_REST = 3
_MOST_LINES = 5
"""Of an entry: its hour, its name, where it is, and a remark or two."""

Entry = tuple[Box | None, list[Line]]
"""The row of a table in which an entry stands, and its lines."""


def agendas(page: Outline, days: Sequence[tuple[int, int, Sequence[Anchor]]], ceiling: int) -> dict[int, list[Entry]]:
    """The entries of the days, each with its lines and its dates, below which entries begin with their hours, where
    several are."""
    found: dict[int, list[Entry]] = {}
    for at, (start, stop, anchors) in enumerate(days):
        following = days[at + 1][0] if at + 1 < len(days) else ceiling
        if (
            stop - start == 1
            and len(anchors) == 1
            and not anchors[0].when.time_known
            and len(anchors[0].rest) <= _LONGEST_REST
        ):
            found[at] = _entries_below(page.lines[start], page.lines[stop:following])
    told = {at: entries for at, entries in found.items() if entries}
    return told if len(told) >= _LEAST_DAYS and any(len(entries) > 1 for entries in told.values()) else {}


def _entries_below(day: Line, following: Sequence[Line]) -> list[Entry]:
    """The entries that follow a day alone in its line, each beginning with its hour, with their rows of a table: "9 am"
    | "Orientation" | "Room A".

    Nothing where another line stands among them: what is listed below a name is a programme.
    """
    row = next((box for box in day.box.up() if box.tag == "tr"), None)
    out: list[Entry] = []
    for line in following:
        box = next((box for box in line.box.up() if box.tag == "tr"), None)
        if (box is None) != (row is None) or (
            box is not None and row is not None and (box.parent is not row.parent or len(box.children) < _LEAST_CELLS)
        ):
            break
        if _MONTH.fullmatch(line.text) or (out and not is_hour(line.text) and TIME.search(line.text)):
            break
        if is_hour(line.text) and (box is None or box.start == line.index):
            out.append((box, [line]))
        elif not out or (box is not out[-1][0]):
            break
        else:
            out[-1][1].append(line)
    most = max((len(lines) for _, lines in out[:-1]), default=_MOST_LINES)
    told = [(box, lines if box is not None else lines[:most]) for box, lines in out]
    return told if all(1 < len(lines) <= _MOST_LINES for _, lines in told) else []
