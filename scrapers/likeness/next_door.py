"""Two houses of one institution side by side: a library and its annex at the next number, where one report tells that
it is held at the other's."""

from __future__ import annotations

from hobnob import patterns as re
from scrapers.likeness import venues
from scrapers.likeness.profile import Profile
from scrapers.likeness.spots import Spot
from scrapers.likeness.words import VENUE_STEMS, words
from scrapers.reading.words import words as vocabulary

_NUMBERS = 6
"""House numbers that lie so far apart are those of neighbours, on one side of a street or across it."""
_COMPASS = vocabulary("north south east west upper lower")
# "next door to the library at the park" is not held at the library
_BESIDE = r"(?<! next)(?<! door)(?<! park)(?<! parking)(?<! near)(?<! from)(?<! meet)(?<! tickets)(?<! available)"


def at_the_neighbours(a: Profile, b: Profile) -> bool:
    """Whether two houses are neighbours, of which one report tells that it is held in the other's at one instant."""
    if a.event.start != b.event.start or not _neighbours(a.spot, b.spot) or not _one_town(a.spot, b.spot):
        return False
    return _held_at(a, b) or _held_at(b, a)


def _neighbours(a: Spot, b: Spot) -> bool:
    """Whether nothing but a few house numbers on one street lies between them; where one tells no street, that is not
    known."""
    if not (a.number and b.number):
        return not (a.street and b.street) and bool(a.name and b.name)
    return (
        a.street == b.street
        and a.number != b.number
        and a.number.isdigit()
        and b.number.isdigit()
        and abs(int(a.number) - int(b.number)) <= _NUMBERS
    )


def _one_town(a: Spot, b: Spot) -> bool:
    """Whether they are in one town, or one is in a quarter of the other's: "Easton", "North Easton"."""
    if not a.city or not b.city or (a.region and b.region and a.region != b.region):
        return False
    return frozenset(words(a.city)) - _COMPASS == frozenset(words(b.city)) - _COMPASS


def _held_at(here: Profile, there: Profile) -> bool:
    """Whether ``here`` tells the other's house, by a name of its own, as where it is held, or as its room."""
    name = there.spot.name
    if (
        " " not in name
        or not there.spot.naming - VENUE_STEMS - here.town - there.town
        or venues.is_area(name, there.town)
    ):
        return False
    return (
        here.spot.room == name or re.search(rf"{_BESIDE} (?:at|in) (?:the )?{re.escape(name)} ", here.text) is not None
    )


__all__ = ["at_the_neighbours"]
