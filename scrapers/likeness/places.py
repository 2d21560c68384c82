"""Whether two venues may be one place."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import IntEnum
from functools import lru_cache

from hobnob.places import miles
from hobnob.places.states import code_of
from hobnob.records import Attendance, Event, Place
from scrapers.likeness.words import VENUE_STEMS, fold, vocabulary, within, words

_NEXT_DOOR = 12
_SAME_MILES, _APART_MILES = 0.12, 1.5
_STREET = re.compile(r"^(?:\D{0,20}?)\b(\d{1,6})[a-z]?\b\s+(.+)")
_NUMBERS = {word: str(n) for n, word in enumerate(("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"), 1)}
_NUMBER_WORD = re.compile(rf"^({'|'.join(_NUMBERS)}) ")
_ORDINALS = dict(zip(
    ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth",
     "thirteenth", "fourteenth", "fifteenth"),
    ("1st", "2nd", "3rd", "4th", "5th", "6th", "7th", "8th", "9th", "10th", "11th", "12th", "13th", "14th", "15th"), strict=True))  # fmt: skip
_STREET_WORDS = {
    "n": "north", "s": "south", "e": "east", "w": "west", "ne": "northeast", "nw": "northwest", "se": "southeast",
    "sw": "southwest", "mt": "mount", "ft": "fort", "hwy": "highway", "rte": "route", "rt": "route",
}  # fmt: skip
_STREET_KINDS = vocabulary(
    "street st avenue ave av road rd drive dr boulevard blvd lane ln court ct place pl way parkway pkwy circle cir square sq"
    " terrace ter trail trl plaza pike highway route suite ste unit floor fl room rm north south east west northeast"
    " northwest southeast southwest building bldg")
_CITY_NOISE = vocabulary("city town village of township twp the")


_HOME = vocabulary("the our at in chamber of commerce office headquarters hq board boardroom room conference meeting training classroom center building") | {
    "community", "offices"
}


class Places(IntEnum):
    CONFLICT = 0
    UNKNOWN = 1
    LIKE = 2
    SAME = 3


@dataclass(frozen=True, slots=True)
class Spot:
    """A place taken apart; everything empty when the publisher said nothing."""

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


# "After Hours @ First Bank": a title that names the place, at its end
_MENTION = re.compile(r"(?:\s@\s*|\s[Aa]t\s+(?:[Tt]he\s+)?)((?:[A-Z0-9][\w'’.&-]*|of|and|the|&)(?:\s+(?:[A-Z0-9][\w'’.&-]*|of|and|the|&)){0,5})\s*$")
_NOWHERE = re.compile(r"\b(?:tba|tbd|to be (?:announced|determined)|various|online|virtual|zoom|webinar|teams)\b")


@lru_cache(maxsize=65536)
def _name(text: str) -> tuple[str, frozenset[str]]:
    folded = fold(text)
    if _NOWHERE.search(folded):
        return "", frozenset()
    naming = frozenset(word for word in words(text) if word not in VENUE_STEMS)
    return folded, naming or frozenset(words(text))


@lru_cache(maxsize=65536)
def _street(text: str) -> tuple[str, frozenset[str]]:
    match = _STREET.match(_NUMBER_WORD.sub(lambda m: _NUMBERS[m.group(1)] + " ", fold(text)))
    if not match:
        return "", frozenset(word for word in fold(text).split() if word not in _STREET_KINDS)
    parts = [_STREET_WORDS.get(word, _ORDINALS.get(word, word)) for word in match.group(2).split()]
    for stop in ("suite", "ste", "unit", "floor", "room"):
        if stop in parts[1:]:
            parts = parts[: parts.index(stop, 1)]
    return match.group(1), frozenset(word for word in parts if word not in _STREET_KINDS) or frozenset(parts)


@lru_cache(maxsize=65536)
def _label(text: str) -> tuple[str, str]:
    """A venue's name and the street that may stand in it or in its stead."""
    if re.search(r" (?:street|st|avenue|ave|road|rd|boulevard|blvd)$", fold(text)) and len(text.split()) <= 4:
        return "", text
    parts = [part.strip() for part in text.split(",") if part.strip()]
    for at, part in enumerate(parts):
        number, _ = _street(part)
        if number and part[0].isdigit() and (at or _STREET_KINDS & set(fold(part).split())):
            return ", ".join(parts[:at]), part
    return text, ""


@lru_cache(maxsize=65536)
def _town(city: str, region: str | None) -> tuple[str, str]:
    """A town and its state or province, which many write as one: "Beaufort, SC"."""
    town, _, rest = city.partition(",")
    code = code_of(rest.strip().partition(" ")[0]) or code_of(rest)
    if not code:
        town, _, last = city.rpartition(" ")
        code = code_of(last) if last.isupper() and len(last) == 2 else None
    if not code:
        town = city
    return " ".join(word for word in fold(town).split() if word not in _CITY_NOISE), (region and code_of(region)) or code or ""


def spot(event: Event) -> Spot:
    """Where an event is, as far as its publisher said."""
    online = event.attendance is Attendance.ONLINE
    in_person = event.attendance is Attendance.IN_PERSON
    place: Place | None = event.venue
    if place is None or place.inferred:
        mention = None if online else _MENTION.search(event.title)
        name, naming = _name(mention.group(1)) if mention else ("", frozenset())
        return Spot(name=name, naming=naming, online=online, in_person=in_person)
    label, written = _label(place.name) if place.name else ("", "")
    name, naming = _name(label) if label else ("", frozenset())
    number, street = _street(place.street or written) if place.street or written else ("", frozenset())
    city, region = _town(place.city or "", place.region)
    point = (place.latitude, place.longitude) if place.latitude is not None and place.longitude is not None else None
    return Spot(
        name=name,
        naming=naming,
        at_home=bool(name) and frozenset(words(name)) <= _HOME,
        room=fold(place.room or ""),
        number=number,
        street=street,
        city=city,
        region=region,
        postal=(place.postal_code or "")[:5],
        point=point if point != (0.0, 0.0) else None,
        online=online,
        in_person=in_person or (event.attendance is None and bool(number or name)),
    )


def names(a: Spot, b: Spot, told: frozenset[str] = frozenset()) -> Places:
    """What the venues' names alone say; ``told`` are words of the organisers, which name no place by themselves."""
    if not a.name or not b.name:
        return Places.UNKNOWN
    if a.name == b.name:
        return Places.SAME
    closed_a, closed_b = a.name.replace(" ", ""), b.name.replace(" ", "")
    if min(len(closed_a), len(closed_b)) >= 8 and " " in f"{a.name}{b.name}" and (closed_a == closed_b or f" {closed_a} " in f" {b.name} " or f" {closed_b} " in f" {a.name} "):
        return Places.LIKE
    smaller, larger = sorted((frozenset(words(a.name)), frozenset(words(b.name))), key=len)
    aside = frozenset(f"{a.city} {b.city}".split()) | told
    if len(smaller) >= 2 and smaller <= larger and smaller - _CITY_NOISE:
        return Places.SAME if larger - smaller <= aside | VENUE_STEMS else Places.LIKE
    core_a, core_b = (one.naming - VENUE_STEMS - frozenset(f"{a.city} {b.city}".split()) for one in (a, b))
    if core_a and core_a == core_b:
        return Places.LIKE
    mine, theirs = a.naming - aside - VENUE_STEMS, b.naming - aside - VENUE_STEMS
    if not mine and not theirs:
        left = (frozenset(words(a.name)) - aside, frozenset(words(b.name)) - aside)
        if not left[0] or not left[1]:
            return Places.UNKNOWN
        return Places.LIKE if left[0] <= left[1] or left[1] <= left[0] else Places.CONFLICT
    if not mine or not theirs:
        whole = mine or theirs
        return Places.LIKE if a.naming & b.naming & whole else Places.CONFLICT if a.naming & b.naming == frozenset() else Places.UNKNOWN
    shared_a, shared_b = within(mine, theirs), within(theirs, mine)
    rest_a, rest_b = mine - shared_a - b.street, theirs - shared_b - a.street
    if not shared_a:
        return Places.CONFLICT
    if not rest_a and not rest_b:
        return Places.SAME
    if not rest_a or not rest_b:
        return Places.LIKE
    return Places.LIKE if len(shared_a) > max(len(rest_a), len(rest_b)) else Places.CONFLICT


def firmly_apart(a: Spot, b: Spot) -> bool:
    """Whether more than the venues' names tells them apart: towns, streets, points, or one being online."""
    return compare(_unnamed(a), _unnamed(b)) is Places.CONFLICT


def _unnamed(a: Spot) -> Spot:
    return replace(a, name="", naming=frozenset())


def _towns_apart(a: Spot, b: Spot) -> bool:
    return bool((a.city and b.city and a.city != b.city) or (a.region and b.region and a.region != b.region))


def compare(a: Spot, b: Spot, told: frozenset[str] = frozenset()) -> Places:
    """Whether two places may be one: streets and points weigh more than names, towns only tell apart."""
    if (a.online and b.in_person) or (b.online and a.in_person):
        return Places.CONFLICT
    by_name = names(a, b, told)
    near = miles(a.point, b.point) if a.point and b.point else None
    if a.number and b.number:
        if a.number == b.number and (a.street & b.street or within(a.street, b.street)):
            apart = _towns_apart(a, b) and by_name < Places.LIKE
            return Places.CONFLICT if apart and not (a.postal and a.postal == b.postal) else Places.SAME
        if near is None or near > _SAME_MILES:
            # a pavilion across the street, a door further on
            wing = by_name >= Places.LIKE and a.street == b.street and abs(int(a.number) - int(b.number)) <= _NEXT_DOOR and a.city == b.city
            return Places.LIKE if wing and a.naming & b.naming - VENUE_STEMS else Places.CONFLICT
    if near is not None:
        if near <= _SAME_MILES:
            return Places.SAME if by_name is not Places.CONFLICT else Places.LIKE
        if near > _APART_MILES:
            return Places.CONFLICT
    if _towns_apart(a, b):
        return Places.CONFLICT
    if a.postal and b.postal and a.postal != b.postal and by_name is not Places.SAME:
        return Places.CONFLICT
    return by_name
