"""A month's grid: day numbers in cells, and one heading that names month and year."""

from __future__ import annotations

from collections.abc import Iterable

from scrapers.draft import Context, Draft, Rejected
from scrapers.formats.listing.outline import Outline


def read(page: Outline, context: Context) -> Iterable[Draft | Rejected]:
    """The events in the cells of a month's grid."""
    return ()
