"""What joins the names of a list, and is passed over between them: commas, "and", "as well as", brackets."""

from __future__ import annotations

from scrapers.reading import bodies
from scrapers.reading.organizations.row import SPONSOR, Row

_BETWEEN = frozenset([",", ";", "|", "•", "*", "·", "/", "&", "+", "and", "plus"])


def behind_next_kind(row: Row, at: int, stop: int) -> int:
    """Behind "Corporate Sponsors" in the midst of a list, where a name follows; 0 for others."""
    noun = next((here for here in range(at + 1, min(stop - 1, at + 4)) if row.low(here) in SPONSOR), 0)
    if not noun or not all(row.tokens[here].word for here in range(at, noun)):
        return 0
    begin = noun + 1 + (row.mark(noun + 1) in (":", "-", "–", "—") and not row.tokens[noun + 1].glued)
    return begin if begin < stop and bodies.proper_word(row.tokens[begin]) else 0


def joins(row: Row, at: int) -> bool:
    """Whether "and", a comma or the like leads to the next name; also "y" and "et"."""
    return row.mark(at) in _BETWEEN or row.low(at) in _BETWEEN or row.mark(at) in ("y", "et")


def as_well_as(row: Row, at: int) -> int:
    """Behind "as well as", which joins as "and" does; ``at`` for others."""
    return at + 3 if (row.low(at), row.low(at + 1), row.low(at + 2)) == ("as", "well", "as") else at


def behind_joints(row: Row, at: int, stop: int) -> int:
    """Where the next of a list begins, behind the commas and the "and" before it."""
    while at < stop and joins(row, at):
        at += 1
    return at


def behind_aside(row: Row, at: int, stop: int) -> int:
    """Where a list goes on behind brackets: "Elm Dental (Silver), …"."""
    if row.mark(at) != "(":
        return at
    close = next((here for here in range(at + 1, min(stop, at + 9)) if row.mark(here) == ")"), -1)
    return close + 1 if close > 0 else at


__all__ = ["as_well_as", "behind_aside", "behind_joints", "behind_next_kind", "joins"]
