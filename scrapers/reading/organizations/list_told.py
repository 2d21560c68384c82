"""How a list of bodies is told, and what is read of it by now."""

from __future__ import annotations

from typing import NamedTuple

from scrapers.reading.organizations.row import Row


class Named(NamedTuple):
    """The names of a list that are read by now, and where each begins."""

    names: list[str]
    begins: list[int]


class How(NamedTuple):
    """How a list is told."""

    paid: bool
    """Whether those in it pay: then persons may be among them."""
    several: bool
    """Whether more than one is announced."""
    taught: bool
    """Whether it is "presented by" whom it names: those may speak."""
    by_semicolon: bool
    dashed: bool
    """Whether dashes part it."""


CLOSES = -1
"""Where to go on when the list closes."""


def how_told(row: Row, begin: int, stop: int, *, paid: bool, several: bool) -> How:
    """How the list from ``begin`` on is told."""
    taught = any(row.low(here) == "presented" for here in range(begin - 3, begin))
    dashed = sum(row.mark(here) == "-" and not row.tokens[here].glued for here in range(begin, stop)) > 1 and not any(
        row.mark(here) == ";" for here in range(begin, stop)
    )
    by_semicolon = any(row.mark(here) == ";" for here in range(begin, min(stop, begin + 80)))
    return How(paid, several, taught, by_semicolon, dashed)


__all__ = ["CLOSES", "How", "Named", "how_told"]
