"""Empty calendars: a row for each day, and nothing on any of them."""

from __future__ import annotations

from scrapers.formats.listing.evidence import has_clock
from scrapers.formats.listing.row import Row

_SKELETON = 10


def without_skeleton(rows: list[Row]) -> list[Row]:
    """The rows but for those of an empty calendar: day after day, and nothing on any of them."""
    empty: set[int] = set()
    run: list[int] = []
    for at in range(len(rows) + 1):
        if run and (at == len(rows) or not 0 <= (rows[at].anchors[0].day - rows[run[-1]].anchors[0].day).days <= 1):
            if len({rows[one].anchors[0].day for one in run}) >= _SKELETON:
                empty.update(one for one in run if _says_nothing(rows[one]))
            run = []
        run.append(at)
    return [row for at, row in enumerate(rows) if at not in empty]


def _says_nothing(row: Row) -> bool:
    return all(len(anchor.rest) < 3 for anchor in row.anchors) and len(row.lines) <= 2 and not has_clock(row)


__all__ = ["without_skeleton"]
