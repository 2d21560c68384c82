"""Rows that stand side by side: of a group of events the row of which little is said is one as well."""

from __future__ import annotations

from scrapers.formats.listing.evidence import DOUBTFUL, NEEDED
from scrapers.formats.listing.outline import Outline
from scrapers.formats.listing.row import Row

_ENOUGH = 0.4


def side_by_side(page: Outline, rows: list[Row]) -> list[list[int]]:
    """The rows that stand side by side, by their places."""
    groups: dict[int, list[int]] = {}
    for at, row in enumerate(rows):
        box = row.box or page.lines[row.anchors[0].first].box
        groups.setdefault(id(box.parent), []).append(at)
    return list(groups.values())


def lifted(rows: list[Row], groups: list[list[int]], weights: list[float]) -> set[int]:
    """Rows of which little is said, in groups whose other rows are surely events."""
    found: set[int] = set()
    for members in groups:
        sure = sum(weights[at] >= NEEDED for at in members)
        if len(members) >= 3 and sure >= _ENOUGH * len(members):
            found.update(at for at in members if weights[at] >= DOUBTFUL)
        if any(rows[at].anchors[0].announced for at in members):
            found.update(at for at in members if weights[at] >= 0)
    return found


__all__ = ["lifted", "side_by_side"]
