"""Whether two venues may be one place."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import IntEnum
from functools import lru_cache

from hobnob import patterns as re
from hobnob.places import miles
from hobnob.records import Attendance, Event, Place
from scrapers.likeness import streets, towns, venues
from scrapers.likeness.venues import Names
from scrapers.likeness.vocabulary import CLUBS
from scrapers.likeness.words import VENUE_STEMS, fold, singular, within, words
from scrapers.reading.words import words as vocabulary

_NEXT_DOOR = 12
_SAME_MILES, _APART_MILES = 0.12, 1.5
_PARTED = re.compile(r"\s*[,(/]\s*|\s+[-–—]\s+")
_ROOM_BEHIND = re.compile(r",\s*(?:room|rm\.?)\s+(\w+)\s*$", re.I)
_ANY_ROOM = vocabulary("the room rm conference meeting community")
_DIRECTIONS = vocabulary("n s e w north south east west ne nw se sw")
_GROUNDS = vocabulary("lawn grounds steps green")


HOME = vocabulary("the our at in chamber of commerce office headquarters hq board boardroom room conference meeting training classroom center building") | {
    "community", "offices"
}


class Places(IntEnum):
    """CONFLICT: of two towns, streets or points; DOUBT: only the names differ."""

    CONFLICT = 0
    DOUBT = 1
    UNKNOWN = 2
    LIKE = 3
    SAME = 4


@dataclass(frozen=True, slots=True)
class Spot:
    """A place taken apart; everything empty when the publisher said nothing.

    ``parts`` are those of a name, where it has several; ``perhaps`` is the street that a name with a number may be: "305 Railroad", where another says that there is one.
    """

    name: str = ""
    naming: frozenset[str] = frozenset()
    room: str = ""
    number: str = ""
    street: frozenset[str] = frozenset()
    city: str = ""
    region: str = ""
    postal: str = ""
    point: tuple[float, float] | None = None
    online: bool = False
    in_person: bool = False
    at_home: bool = False
    perhaps: tuple[str, frozenset[str]] | None = None
    parts: tuple[frozenset[str], ...] = ()
    corner: frozenset[frozenset[str]] = frozenset()
    unit: str = ""


# "After Hours @ First Bank": a title that names the place, at its end
_MENTION = re.compile(r"(?:\s@\s*|\s[Aa]t\s+(?:[Tt]he\s+)?)((?:[A-Z0-9][\w'’.&-]*|of|and|the|&)(?:\s+(?:[A-Z0-9][\w'’.&-]*|of|and|the|&)){0,5})\s*$")
_ONLINE = vocabulary("online virtual zoom webinar team microsoft google meet event via live livestream the internet meeting link only")
_WEB = re.compile(r"\b(?:webinar|via zoom|on zoom)\b", re.I)
_QUARTER = re.compile(r"\b(?:north|south)?(?:east|west|north|south)(?=(?:side|ern)?\b)")
_NOWHERE = re.compile(r"\b(?:tba|tbd|to be (?:announced|determined)|various|online|virtual|zoom|webinar|teams)\b")


@lru_cache(maxsize=8192)
def _name(text: str) -> tuple[str, frozenset[str]]:
    folded = fold(text)
    if _NOWHERE.search(folded):
        return "", frozenset()
    naming = frozenset(word for word in words(text) if word not in VENUE_STEMS)
    return folded, naming or frozenset(words(text))


@lru_cache(maxsize=8192)
def _label(text: str) -> tuple[str, str]:
    """A venue's name and the street that may stand in it or in its stead."""
    if part_of := streets.stretch(text):
        return "", part_of
    if re.search(r" (?:street|st|avenue|ave|road|rd|boulevard|blvd|parkway|pkwy|lane|ln|drive|highway|hwy)$", fold(text)) and len(text.split()) <= 4:
        return "", text
    parts = [part.strip() for part in text.split(",") if part.strip()]
    for at, part in enumerate(parts):
        number, _ = streets.number_and_name(part)
        if number and part[0].isdigit() and (at or streets.KINDS & set(fold(part).split()[1:]) or _DIRECTIONS & set(fold(part).split()[1:2])):
            return ", ".join(parts[:at]), part
    return text, ""


def _numbered(name: str) -> str:
    """The numbers in a venue's name, which tell its rooms or posts: "Ballantine Hall, BH 203"."""
    return " ".join(word for word in name.split() if word.isdigit() and len(word) < 5)


@lru_cache(maxsize=8192)
def _room_behind(text: str) -> str:
    """The room that is told behind a street in a name's stead: "101 East Wilson, Room 410"."""
    match = _ROOM_BEHIND.search(text)
    return match[1].lower() if match else ""


def spot(event: Event) -> Spot:
    """Where an event is, as far as its publisher said."""
    place: Place | None = event.venue
    online = event.attendance is Attendance.ONLINE or (
        event.attendance is None and place is not None and not place.street and (frozenset(words(place.name)) <= _ONLINE if place.name else _WEB.search(event.title) is not None)
    )
    in_person = event.attendance is Attendance.IN_PERSON
    if place is None or place.inferred:
        mention = None if online else _MENTION.search(event.title)
        name, naming = _name(mention.group(1)) if mention else ("", frozenset())
        return Spot(name=name, naming=naming, online=online, in_person=in_person)
    label, written = _label(place.name) if place.name else ("", "")
    if place.name and written and place.street and streets.number_and_name(written)[0] != streets.number_and_name(place.street)[0]:
        # a number that is not the street's is the house's: "Hotel Zamora, 360 Rooftop"
        label = place.name
    name, naming = _name(label) if label else ("", frozenset())
    number, street = streets.number_and_name(place.street or written) if place.street or written else ("", frozenset())
    city, region = towns.town(place.city or "", place.region)
    if online and not number and not place.postal_code:
        # the town of whoever tells it
        city, region = "", ""
    point = (place.latitude, place.longitude) if place.latitude is not None and place.longitude is not None else None
    return Spot(
        name=name,
        naming=naming,
        perhaps=streets.number_and_name(label) if label[:1].isdigit() and not number else None,
        parts=_parts(label) if label else (),
        at_home=bool(name) and frozenset(words(name)) <= HOME,
        room=fold(place.room or "") or _numbered(name) or _room_behind(place.name or ""),
        number=number,
        street=street,
        unit=streets.unit(place.street or place.name or "") if number else "",
        corner=frozenset() if number else streets.crossing(place.street or place.name or ""),
        city=city,
        region=region,
        postal=(place.postal_code or "")[:5],
        point=point if point != (0.0, 0.0) else None,
        online=online,
        in_person=in_person or (event.attendance is None and bool(number or name)),
    )


def _town_words(a: Spot, b: Spot) -> frozenset[str]:
    return frozenset(words(f"{a.city} {b.city}"))


def firmly_apart(a: Spot, b: Spot) -> bool:
    """Whether more than the venues' names tells them apart: towns, streets, points, or one being online."""
    return compare(a, b) is Places.CONFLICT


def one_town(a: Spot, b: Spot) -> bool | None:
    """Whether both name one town; None where one names none."""
    if a.region and b.region and a.region != b.region:
        return False
    if not a.city or not b.city:
        return None
    return venues.one_town(a.city, b.city)


@lru_cache(maxsize=8192)
def _parts(label: str) -> tuple[frozenset[str], ...]:
    """The words of the parts of a name, as of a hall in a college: "SUNY Oswego, Sheldon Hall"."""
    told = [venues.told(part) for part in _PARTED.split(label)]
    return tuple(part for part in told if part) if len(told) > 1 else ()


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
    """Whether one word is the initials of a part of a name, whose words have no order here: "DCC" for Dutchess Community College."""
    return len(letters) == 1 and len(part) >= 3 and sorted(*letters) == sorted(word[0] for word in part)


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
    """Whether their towns alone tell them apart, whatever else is said: nothing finer is told of both. The cheapest look at two places."""
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
    named = venues.compare(a.name, b.name, _town_words(a, b), owner_a, owner_b)
    town = one_town(a, b)
    near = miles(a.point, b.point) if a.point and b.point else None
    if a.corner and a.corner == b.corner and town is not False:
        return Places.SAME
    if a.number and b.number:
        if a.number == b.number and streets.alike(a.street, b.street):
            telling = a.naming & b.naming - VENUE_STEMS - CLUBS
            apart = town is False and not (a.postal and a.postal == b.postal) and (named is Names.DIFFER or (a.street <= streets.EVERYWHERE and (named < Names.LIKE or not telling)))
            return Places.CONFLICT if apart else Places.SAME
        if a.number == b.number and named >= Names.LIKE and a.naming & b.naming - VENUE_STEMS and town is not False:
            # a street and the highway that it is
            return Places.SAME
        if near is None or near > _SAME_MILES:
            if named is Names.SAME and a.street == b.street and town is not False and streets.slip(a.number, b.number):
                return Places.LIKE
            # a pavilion across the street, a door further on
            wing = named >= Names.LIKE and a.street == b.street and abs(int(a.number) - int(b.number)) <= _NEXT_DOOR and town is not False
            return Places.LIKE if wing and a.naming & b.naming - VENUE_STEMS else Places.CONFLICT
    if near is not None:
        if near <= _SAME_MILES:
            return Places.SAME if named is not Names.DIFFER else Places.LIKE
        if near > _APART_MILES:
            return Places.CONFLICT
    if town is False and not (named >= Names.LIKE and a.street and a.street == b.street and not a.street <= streets.EVERYWHERE):
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
        return Places.LIKE if town and (_landing(a, b) or _landing(b, a) or _before(a, b) or _before(b, a)) else Places.DOUBT
    if town and _one_name(a, b):
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
    return bool(a.street) and a.street == b.street and not (a.number and b.number) and not (a.name and b.name) and not a.street <= streets.EVERYWHERE


def on_one_street(a: Spot, b: Spot) -> bool:
    """Whether both are on one street, of which one at least tells no number, and which not every town has."""
    return bool(a.street and b.street) and not (a.number and b.number) and not a.street <= streets.EVERYWHERE and streets.alike(a.street, b.street)


def _one_name(a: Spot, b: Spot) -> bool:
    """Whether both are on one street, of which one tells no number, with a name in common: a theatre of a school."""
    return bool(a.street and a.street == b.street and not (a.number and b.number) and not a.street <= streets.EVERYWHERE) and bool(a.naming & b.naming - VENUE_STEMS - _town_words(a, b))


def _landing(a: Spot, b: Spot) -> bool:
    """Whether ``b`` is named as the street without a number where ``a`` is: "Dobbins Landing"."""
    street = frozenset(singular(word) for word in a.street)
    return bool(street and not a.number and not b.street and street <= venues.told(b.name) and b.naming <= street | VENUE_STEMS)


def _before(a: Spot, b: Spot) -> bool:
    """Whether ``a`` stands on the ground of the house ``b``, which it tells as a street: "Veterans Memorial, Courthouse lawn"."""
    return not a.number and bool(a.street & _GROUNDS) and not b.street and bool(b.name) and venues.told(b.name) <= a.street | _town_words(a, b)


def _on(a: Spot, b: Spot) -> bool:
    """Whether ``a`` is told by its street alone, and ``b`` by a name that names that street: "Gower Street access"."""
    return bool(a.street and not a.name and not a.number and not b.street and b.name and a.street <= venues.told(b.name))


def two_at_one_number(a: Spot, b: Spot) -> bool:
    """Whether two houses by name are at one number of a street: a library, and a senior centre below it."""
    return bool(a.number and a.number == b.number and a.name and b.name) and venues.compare(a.name, b.name, _town_words(a, b)) is Names.DIFFER


def two_of_a_kind(a: Spot, b: Spot) -> bool:
    """Whether they are two houses of one kind with no name in common: "Kirkwood Library" and "Brandywine Library"."""
    own_a, own_b = (venues.told(one.name) - VENUE_STEMS - _town_words(a, b) for one in (a, b))
    kinds = venues.houses(venues.told(a.name)) & venues.houses(venues.told(b.name))
    return bool(kinds and own_a and own_b) and not own_a & own_b


def branches_apart(a: Spot, b: Spot) -> bool:
    """Whether they are branches of one body in two quarters of a town: "Southwest Branch" and "MCPL Northside Branch"."""
    if "branch" not in a.name or "branch" not in b.name:
        return False
    mine, theirs = set(_QUARTER.findall(a.name)), set(_QUARTER.findall(b.name))
    return bool(mine and theirs) and not mine & theirs
