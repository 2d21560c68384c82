"""Whose day it is at a house that has many: nurses' day and teachers' day at one capitol are two."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from scrapers.likeness.themes import themes
from scrapers.likeness.vocabulary import SMALL
from scrapers.likeness.words import within
from scrapers.reading.words import words as vocabulary

# whose any day there may be
_ANY = SMALL | vocabulary(
    "annual our your state statewide area local county city advocacy lobby legislative member membership business "
    "industry association league"
)
_AT = ("at", "on")
_HOUSES = vocabulary("capitol statehouse capital legislature hill")


def apart(a: Sequence[str], b: Sequence[str], aside: AbstractSet[str]) -> bool:
    """Whether two titles tell two bodies' days at one house: "Nurses Day at the Capitol"; ``aside`` are the names of
    towns."""
    one, other = _whose(a) - aside, _whose(b) - aside
    if not one or not other or within(one, other) or within(other, one):
        return False
    return not themes(tuple(one)).keys() & themes(tuple(other)).keys()


def _whose(told: Sequence[str]) -> frozenset[str]:
    """The words before "day at the capitol"."""
    if "day" not in told:
        return frozenset()
    at = told.index("day")
    rest = told[at + 1 :]
    return frozenset(told[:at]) - _ANY if rest[:1] and rest[0] in _AT and not _HOUSES.isdisjoint(rest) else frozenset()


__all__ = ["apart"]
