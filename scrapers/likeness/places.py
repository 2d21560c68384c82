"""Whether two venues may be one place, by their streets, points, towns and names."""

from __future__ import annotations

from dataclasses import replace
from enum import IntEnum

from hobnob.places import miles
from scrapers.likeness import streets, venues
from scrapers.likeness.houses_apart import two_of_a_kind
from scrapers.likeness.spots import Spot, towns_in
from scrapers.likeness.venues import Names
from scrapers.likeness.vocabulary import CLUBS
from scrapers.likeness.words import VENUE_STEMS, singular, within, words
from scrapers.reading.words import words as vocabulary

_NEXT_DOOR = 12
_SAME_MILES, _APART_MILES = 0.12, 1.5
_GROUNDS = vocabulary("lawn grounds steps green")


class Places(IntEnum):
    """CONFLICT: of two towns, streets or points; DOUBT: only the names differ."""

    CONFLICT = 0
    DOUBT = 1
    UNKNOWN = 2
    LIKE = 3
    SAME = 4


def firmly_apart(a: Spot, b: Spot) -> bool:
    """Whether more than the venues' names tells them apart: towns, streets, points, or one being online."""
    return compare(a, b) is Places.CONFLICT


# what is so large that its name is its own for miles
_SOLE = vocabulary(
    "golf country fairground winery vineyard arena stadium coliseum speedway raceway university college zoo casino"
)


def one_town(a: Spot, b: Spot) -> bool | None:
    """Whether both name one town; None where one names none."""
    if a.region and b.region and a.region != b.region:
        return False
    if not a.city or not b.city:
        return None
    one = venues.one_town(a.city, b.city)
    if one is False and (_in_its_village(a, b) or _in_its_village(b, a) or _one_of_its_name(a, b)):
        return None
    return one


def _one_of_its_name(a: Spot, b: Spot) -> bool:
    """Whether both are in a house of a kind that no second town near has by that name, which one puts in the town of its
    post office and the other in that where it lies: "Stonehenge Golf Club"."""
    aside = VENUE_STEMS | frozenset(words(a.city)) | frozenset(words(b.city))
    own = a.naming - aside
    return (
        bool(own)
        and own == b.naming - aside
        and bool(venues.told(a.name) & venues.told(b.name) & _SOLE)
        and not (a.number and b.number)
    )


def _in_its_village(here: Spot, there: Spot) -> bool:
    """Whether the town of ``here`` is a village in that of ``there``, whose place has its name from it: the "Town Dock"
    of Wickford and the "Wickford Town Dock" of North Kingstown."""
    if not here.region or here.region != there.region or not there.name.startswith(f"{here.city} "):
        return False
    rest = there.name.removeprefix(f"{here.city} ")
    return rest == here.name or venues.is_area(there.name, frozenset(words(here.city)))


def two_modes(a: Spot, b: Spot) -> bool:
    """Whether one is online and the other in a house."""
    return (a.online and b.in_person) or (b.online and a.in_person)


def _as_street(a: Spot, b: Spot) -> Spot:
    """``a`` with the name read as a street, if it is the one where ``b`` is."""
    if a.perhaps is None or not b.number:
        return a
    number, street = a.perhaps
    if number != b.number or not within(street, b.street):
        return a
    return replace(a, name="", naming=frozenset(), number=number, street=street, perhaps=None)


def in_two_towns(a: Spot, b: Spot) -> bool:
    """Whether their towns alone tell them apart, whatever else is said: nothing finer is told of both. The cheapest
    look at two places."""
    if one_town(a, b) is not False or (a.point and b.point):
        return False
    if (a.number or a.perhaps) and (b.number or b.perhaps):
        return False
    return not a.street or a.street != b.street or a.street <= streets.EVERYWHERE


def compare(a: Spot, b: Spot, owner_a: frozenset[str] = frozenset(), owner_b: frozenset[str] = frozenset()) -> Places:
    """Whether two places may be one: streets and points weigh more than names, towns only tell apart.

    ``owner_a`` and ``owner_b`` are words of the organisers, which name no place by themselves.
    """
    if two_modes(a, b):
        return Places.CONFLICT
    a, b = _as_street(a, b), _as_street(b, a)
    named = venues.compare(a.name, b.name, towns_in(a, b), owner_a, owner_b)
    if named is Names.DIFFER and venues.one_post(a.name, b.name):
        named = Names.SILENT
    town = one_town(a, b)
    near = miles(a.point, b.point) if a.point and b.point else None
    if a.corner and a.corner == b.corner and town is not False:
        return Places.SAME
    if a.number and b.number:
        if a.number == b.number and streets.alike(a.street, b.street):
            telling = a.naming & b.naming - VENUE_STEMS - CLUBS
            apart = (
                town is False
                and not (a.postal and a.postal == b.postal)
                and (named is Names.DIFFER or (a.street <= streets.EVERYWHERE and (named < Names.LIKE or not telling)))
            )
            return Places.CONFLICT if apart else Places.SAME
        if a.number == b.number and named >= Names.LIKE and a.naming & b.naming - VENUE_STEMS and town is not False:
            # a street and the highway that it is
            return Places.SAME
        if near is None or near > _SAME_MILES:
            if named is Names.SAME and a.street == b.street and town is not False and streets.slip(a.number, b.number):
                return Places.LIKE
            # a pavilion across the street, a door further on
            wing = (
                named >= Names.LIKE
                and a.street == b.street
                and abs(int(a.number) - int(b.number)) <= _NEXT_DOOR
                and town is not False
            )
            return Places.LIKE if wing and a.naming & b.naming - VENUE_STEMS else Places.CONFLICT
    if near is not None:
        if near <= _SAME_MILES:
            return Places.SAME if named is not Names.DIFFER else Places.LIKE
        if near > _APART_MILES:
            return Places.CONFLICT
    if town is False and not (
        named >= Names.LIKE and a.street and a.street == b.street and not a.street <= streets.EVERYWHERE
    ):
        # else a township and its post town
        return Places.CONFLICT
    if a.postal and b.postal and a.postal != b.postal and named is not Names.SAME:
        return Places.CONFLICT
    if named is Names.SAME:
        # two towns may each have a house of that name
        return Places.SAME if town or a.naming - VENUE_STEMS else Places.LIKE
    if named is Names.LIKE:
        return Places.DOUBT if _two_streets(a, b) else Places.LIKE
    if named is Names.DIFFER:
        if town and on_one_street(a, b) and not two_of_a_kind(a, b):
            return Places.UNKNOWN
        return (
            Places.LIKE
            if town and (_landing(a, b) or _landing(b, a) or _before(a, b) or _before(b, a))
            else Places.DOUBT
        )
    if town and (_one_name(a, b) or (on_one_street(a, b) and venues.one_post(a.name, b.name))):
        return Places.LIKE
    return Places.LIKE if town and (_on(a, b) or _on(b, a) or _one_street(a, b)) else Places.UNKNOWN


def _two_streets(a: Spot, b: Spot) -> bool:
    """Whether they are on two streets, of which one tells no number: shops of one chain."""
    if not a.street or not b.street or bool(a.number) == bool(b.number):
        return False
    if any(not here.number and here.street <= venues.told(there.name) for here, there in ((a, b), (b, a))):
        # a pier that stands where streets do
        return False
    return not streets.close(a.street, b.street)


def _one_street(a: Spot, b: Spot) -> bool:
    """Whether both are on one street, of which one tells no number and one no house."""
    return (
        bool(a.street)
        and a.street == b.street
        and not (a.number and b.number)
        and not (a.name and b.name)
        and not a.street <= streets.EVERYWHERE
    )


def on_one_street(a: Spot, b: Spot) -> bool:
    """Whether both are on one street, of which one at least tells no number, and which not every town has."""
    return (
        bool(a.street and b.street)
        and not (a.number and b.number)
        and not a.street <= streets.EVERYWHERE
        and streets.alike(a.street, b.street)
    )


def _one_name(a: Spot, b: Spot) -> bool:
    """Whether both are on one street, of which one tells no number, with a name in common: a theatre of a school."""
    return bool(
        a.street and a.street == b.street and not (a.number and b.number) and not a.street <= streets.EVERYWHERE
    ) and bool(a.naming & b.naming - VENUE_STEMS - towns_in(a, b))


def _landing(a: Spot, b: Spot) -> bool:
    """Whether ``b`` is named as the street without a number where ``a`` is: "Dobbins Landing"."""
    street = frozenset(singular(word) for word in a.street)
    return bool(
        street and not a.number and not b.street and street <= venues.told(b.name) and b.naming <= street | VENUE_STEMS
    )


def _before(a: Spot, b: Spot) -> bool:
    """Whether ``a`` stands on the ground of the house ``b``, which it tells as a street: "Veterans Memorial, Courthouse
    lawn"."""
    return (
        not a.number
        and bool(a.street & _GROUNDS)
        and not b.street
        and bool(b.name)
        and venues.told(b.name) <= a.street | towns_in(a, b)
    )


def _on(a: Spot, b: Spot) -> bool:
    """Whether ``a`` is told by its street alone, and ``b`` by a name that names that street: "Gower Street access"."""
    return bool(
        a.street and not a.name and not a.number and not b.street and b.name and a.street <= venues.told(b.name)
    )
