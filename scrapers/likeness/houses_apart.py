"""Two rooms of one house, two houses at one number, two of a kind or two branches: what tells apart where streets do
not."""

from __future__ import annotations

from functools import lru_cache

from hobnob import patterns as re
from scrapers.likeness import venues
from scrapers.likeness.spots import Spot, towns_in
from scrapers.likeness.venues import Names
from scrapers.likeness.words import VENUE_STEMS
from scrapers.reading.words import words as vocabulary

_ANY_ROOM = vocabulary("the room rm conference meeting community")
_QUARTER = re.compile(r"\b(?:north|south)?(?:east|west|north|south)(?=(?:side|ern)?\b)")


def rooms_apart(a: Spot, b: Spot) -> bool:
    """Whether they are two rooms or halls of one house, or two doors of one building."""
    if a.unit and b.unit and a.unit != b.unit and a.number == b.number:
        return True
    if a.room and b.room:
        return _door(a.room) != _door(b.room)
    if not a.parts or not b.parts or not set(a.parts) & set(b.parts):
        return False
    mine, theirs = set(a.parts) - set(b.parts), set(b.parts) - set(a.parts)
    if any(_lettered(x, y) or _lettered(y, x) for x in mine for y in theirs):
        return False
    return bool(mine and theirs) and not frozenset().union(*mine) & frozenset().union(*theirs) - VENUE_STEMS


@lru_cache(maxsize=8192)
def _door(room: str) -> str:
    """A room without what any room is called: "c" for "Conference Room C"."""
    return " ".join(word for word in room.split() if word not in _ANY_ROOM) or room


def _lettered(letters: frozenset[str], part: frozenset[str]) -> bool:
    """Whether one word is the initials of a part of a name, whose words have no order here: "DCC" for Dutchess
    Community College."""
    return len(letters) == 1 and len(part) >= 3 and sorted(*letters) == sorted(word[0] for word in part)


def two_at_one_number(a: Spot, b: Spot) -> bool:
    """Whether two houses by name are at one number of a street: a library, and a senior centre below it."""
    return (
        bool(a.number and a.number == b.number and a.name and b.name)
        and venues.compare(a.name, b.name, towns_in(a, b)) is Names.DIFFER
    )


def two_of_a_kind(a: Spot, b: Spot) -> bool:
    """Whether they are two houses of one kind with no name in common: "Kirkwood Library" and "Brandywine Library"."""
    own_a, own_b = (venues.told(one.name) - VENUE_STEMS - towns_in(a, b) for one in (a, b))
    kinds = venues.houses(venues.told(a.name)) & venues.houses(venues.told(b.name))
    return bool(kinds and own_a and own_b) and not own_a & own_b


def branches_apart(a: Spot, b: Spot) -> bool:
    """Whether they are branches of one body in two quarters of a town: "Southwest Branch" and "MCPL Northside
    Branch"."""
    if "branch" not in a.name or "branch" not in b.name:
        return False
    mine, theirs = set(_QUARTER.findall(a.name)), set(_QUARTER.findall(b.name))
    return bool(mine and theirs) and not mine & theirs


__all__ = ["branches_apart", "rooms_apart", "two_at_one_number", "two_of_a_kind"]
