"""A venue taken apart: its name, its street and number, its town, its point, and whether one comes there."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from hobnob import patterns as re
from hobnob.records import Attendance, Event, Place
from scrapers.likeness import streets, towns, venues
from scrapers.likeness.words import VENUE_STEMS, fold, words
from scrapers.reading.words import words as vocabulary

_PARTED = re.compile(r"\s*[,(/]\s*|\s+[-–—]\s+")
_ROOM_BEHIND = re.compile(r",\s*(?:room|rm\.?)\s+(\w+)\s*$", re.I)
_DIRECTIONS = vocabulary("n s e w north south east west ne nw se sw")
HOME = vocabulary(
    "the our at in chamber of commerce office headquarters hq board boardroom room conference meeting training "
    "classroom center building community offices"
)
"""A name of these words alone is that of the organiser's own house."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A place taken apart; everything empty when the publisher said nothing.

    ``parts`` are those of a name, where it has several; ``perhaps`` is the street that a name with a number may be:
    "305 Railroad", where another says that there is one.
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
_MENTION = re.compile(
    r"(?:\s@\s*|\s[Aa]t\s+(?:[Tt]he\s+)?)((?:[A-Z0-9][\w'’.&-]*|of|and|the|&)(?:\s+(?:[A-Z0-9][\w'’.&-]*|of|and|the"
    r"|&)){0,5})\s*$"
)
_ONLINE = vocabulary(
    "online virtual zoom webinar team microsoft google meet event via live livestream the internet meeting link only"
)
_WEB = re.compile(r"\b(?:webinar|via zoom|on zoom)\b", re.I)
_NOWHERE = re.compile(r"\b(?:tba|tbd|to be (?:announced|determined)|various|online|virtual|zoom|webinar|teams)\b")


def spot(event: Event) -> Spot:
    """Where an event is, as far as its publisher said."""
    place: Place | None = event.venue
    online = event.attendance is Attendance.ONLINE or (
        event.attendance is None
        and place is not None
        and not place.street
        and (frozenset(words(place.name)) <= _ONLINE if place.name else _WEB.search(event.title) is not None)
    )
    in_person = event.attendance is Attendance.IN_PERSON
    if place is None or place.inferred:
        mention = None if online else _MENTION.search(event.title)
        name, naming = _name(mention.group(1)) if mention else ("", frozenset())
        return Spot(name=name, naming=naming, online=online, in_person=in_person)
    label, written = _label(place.name) if place.name else ("", "")
    if (
        place.name
        and written
        and place.street
        and streets.number_and_name(written)[0] != streets.number_and_name(place.street)[0]
    ):
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
    if (
        re.search(
            r" (?:street|st|avenue|ave|road|rd|boulevard|blvd|parkway|pkwy|lane|ln|drive|highway|hwy)$", fold(text)
        )
        and len(text.split()) <= 4
    ):
        return "", text
    parts = [part.strip() for part in text.split(",") if part.strip()]
    for at, part in enumerate(parts):
        number, _ = streets.number_and_name(part)
        if (
            number
            and part[0].isdigit()
            and (at or streets.KINDS & set(fold(part).split()[1:]) or _DIRECTIONS & set(fold(part).split()[1:2]))
        ):
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


@lru_cache(maxsize=8192)
def _parts(label: str) -> tuple[frozenset[str], ...]:
    """The words of the parts of a name, as of a hall in a college: "SUNY Oswego, Sheldon Hall"."""
    told = [venues.told(part) for part in _PARTED.split(label)]
    return tuple(part for part in told if part) if len(told) > 1 else ()


def towns_in(a: Spot, b: Spot) -> frozenset[str]:
    """The words of the towns of two places, which tell none apart."""
    return frozenset(words(f"{a.city} {b.city}"))


__all__ = ["HOME", "Spot", "spot", "towns_in"]
