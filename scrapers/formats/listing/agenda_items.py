"""What stands between the items of every agenda is what a meeting deals with, and none of its names: "Ordinance
2026-14"."""

from __future__ import annotations

from scrapers.formats.listing.row import Row
from scrapers.formats.listing.vague import is_business


def items_of_agenda(row: Row) -> range:
    """The lines of a row from the first to the last item that stands on every agenda."""
    items = [line.index for line in row.lines if is_business(line.text)]
    return range(items[0], items[-1] + 1) if len(items) > 1 else range(0)
