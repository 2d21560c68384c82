"""Rows that stand side by side: of a group of events the row of which little is said is one as well."""

from __future__ import annotations

from scrapers.formats.listing.evidence import DOUBTFUL, NEEDED
from scrapers.formats.listing.outline import Outline
from scrapers.formats.listing.row import Row

_ENOUGH = 0.4
_SEVERAL = 4
_MOSTLY = 0.6


def side_by_side(page: Outline, rows: list[Row]) -> list[list[int]]:
    """The rows that stand side by side, by their places."""
    groups: dict[int, list[int]] = {}
    for at, row in enumerate(rows):
        box = row.box or page.lines[row.anchors[0].first].box
        groups.setdefault(id(box.parent), []).append(at)
    return list(groups.values())


def lifted(rows: list[Row], groups: list[list[int]], weights: list[float], named: list[bool]) -> set[int]:
    """Rows of which little is said, in groups whose other rows are surely events; of those that have a name and are
    made like them nothing need be said."""
    found: set[int] = set()
    for members in groups:
        sure = sum(weights[at] >= NEEDED for at in members)
        if len(members) >= 3 and sure >= _ENOUGH * len(members):
            found.update(at for at in members if weights[at] >= DOUBTFUL)
        if sure >= _MOSTLY * len(members) and (len(members) >= _SEVERAL or sure == len(members) - 1 > 1):
            makes = {
                (box.signature, len(box.children))
                for at in members
                if weights[at] >= NEEDED and (box := rows[at].box) is not None
            }
            found.update(
                at
                for at in members
                if named[at]
                and weights[at] >= 0
                and (box := rows[at].box) is not None
                and (box.signature, len(box.children)) in makes
            )
        if any(rows[at].anchors[0].announced for at in members):
            found.update(at for at in members if weights[at] >= 0)
    return found


__all__ = ["lifted", "side_by_side"]
