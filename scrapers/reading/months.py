"""The months by the first three letters of their names, as English writes them."""

from __future__ import annotations

STARTS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


def number(name: str) -> int:
    """The number of the month whose name begins so, 1 for January; ``ValueError`` where none does."""
    return STARTS.index(name[:3].lower()) + 1


__all__ = ["STARTS", "number"]
