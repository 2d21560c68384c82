"""What one event says of the other's place in its title, its names and its opening lines, and what both tell."""

from __future__ import annotations

from functools import lru_cache

from hobnob import patterns as re
from scrapers.likeness import organisers, places, streets, tales, venues
from scrapers.likeness.marching import marches
from scrapers.likeness.next_door import at_the_neighbours
from scrapers.likeness.places import Places
from scrapers.likeness.profile import Profile
from scrapers.likeness.spots import HOME
from scrapers.likeness.vocabulary import SMALL
from scrapers.likeness.words import GENERIC_STEMS, USUAL_STEMS, VENUE_STEMS, fold, initials, spelled_out, words
from scrapers.reading.words import words as vocabulary

# words that name too many houses to name one: "First", "National"
COMMON = (
    vocabulary(
        "first saving national federal community state main central north south east west united american city old "
        "new grand"
    )
    | USUAL_STEMS
)
_ROOTED = vocabulary(
    "park museum university college theater farm ranch arena stadium ballpark coliseum fairground winery vineyard "
    "golf country pier zoo garden"
)
_ROOM = vocabulary("room gallery lounge auditorium wing")
_STREAMS = vocabulary("hybrid livestream livestreamed streamed stream zoom virtually virtual")
# what has a house as well
_BOTH_WAYS = re.compile(
    r"\b(?:virtual|online|zoom|remote|livestream|streaming) (?:option|attendance|ticket|access)s?\b|\bhybrid\b"
    r"|\bin person (?:and|or|and or) (?:virtual|online|via|on|by)"
)
_STREETS = (
    "street|st|avenue|ave|road|rd|drive|dr|boulevard|blvd|lane|ln|way|parkway|pkwy|highway|hwy|circle|court|ct"
    "|place|pike"
)
# "the afternoon before the conference opens" only says when
_IN_ITS_COURSE = re.compile(
    r"(?<! day)(?<! afternoon)(?<! evening)(?<! night)(?<! morning)(?<! week) (?:during|after|before|following|prior to|part of) (?:the|our|this) (?:\w+ ){0,2}(market|expo|festival|fair|parade"
    r"|summit|conference|convention|show|game|concert) "
    r"| at the (?:\w+ )?(market) "
)


def where(a: Profile, b: Profile) -> tuple[Places, bool]:
    """The likeness of place, and whether it is only one's title or text that names the other's venue."""
    if places.two_modes(a.spot, b.spot) and (_names_the_house(a, b) or _names_the_house(b, a)):
        return Places.LIKE, True
    if places.two_modes(a.spot, b.spot) and (_one_meeting(a, b) or streams(a, b)):
        return Places.UNKNOWN, False
    if places.in_two_towns(a.spot, b.spot):
        return (Places.LIKE, True) if at_the_neighbours(a, b) else (Places.CONFLICT, False)
    if _told_apart(a, b):
        return Places.CONFLICT, False
    found = places.compare(a.spot, b.spot, a.who.words, b.who.words)
    if found <= Places.UNKNOWN and (at_the_neighbours(a, b) or marches(a, b) or marches(b, a)):
        return Places.LIKE, True
    if found is Places.CONFLICT:
        return found, False
    if found <= Places.UNKNOWN:
        home = _at_home(a, b)
        if home is not None:
            return home, False
        if found is Places.UNKNOWN and (_mentions(a, b) or _mentions(b, a)):
            return Places.LIKE, True
        if found is Places.UNKNOWN and (_on_its_street(a, b) or _on_its_street(b, a)):
            return Places.LIKE, True
        if found is Places.UNKNOWN and (_told_in_town(a, b) or _told_in_town(b, a)):
            return Places.LIKE, True
        if found is Places.UNKNOWN and (_unnamed_at(a, b) or _unnamed_at(b, a)):
            return Places.LIKE, False
        if _titled_at(a, b) or _titled_at(b, a):
            return Places.LIKE, True
        if (
            found is Places.DOUBT
            and a.spot.street
            and b.spot.street
            and not streets.alike(a.spot.street, b.spot.street)
            and _in_its_own(a, b)
            and _in_its_own(b, a)
        ):
            return Places.CONFLICT, False
        if found is Places.DOUBT and (_in_its_room(a, b) or _in_its_room(b, a)):
            return Places.LIKE, False
        if found is Places.DOUBT and (_owned(a, b) or _owned(b, a)):
            return Places.UNKNOWN, False
        return found, False
    return found, not (_stated(a) and _stated(b))


def _one_meeting(a: Profile, b: Profile) -> bool:
    """Whether one may join both at one instant under one address: where one only meets, the other is online too."""
    return a.meeting is not None and a.meeting == b.meeting and a.event.start == b.event.start


def streams(a: Profile, b: Profile) -> bool:
    """Whether one is the online way into the other."""
    return _streams(a, b) or _streams(b, a) or _names_the_house(a, b) or _names_the_house(b, a)


def _streams(here: Profile, there: Profile) -> bool:
    """Whether ``here`` is the online way into ``there``, of which either tells."""
    return here.spot.online and (bool(there.said & _STREAMS) or _BOTH_WAYS.search(here.text) is not None)


def _names_the_house(here: Profile, there: Profile) -> bool:
    """Whether ``here`` is online, and tells of the house of ``there``: one watches from afar."""
    if not here.spot.online:
        return False
    own = _own(there, here)
    return bool(own and own <= here.said) or (
        " " in there.spot.name and f" {' '.join(there.spot.name.split()[:2])} " in here.text
    )


def distinct(a: Profile, b: Profile) -> frozenset[str]:
    """The words that name the venue of either."""
    return _own(a, b) | _own(b, a)


def rooted(a: Profile, b: Profile) -> bool:
    """Whether the house is of a kind that no second town has by the same name: a park, a museum, a farm."""
    return bool(distinct(a, b) - COMMON and (venues.told(a.spot.name) | venues.told(b.spot.name)) & _ROOTED)


def only_titled(a: Profile) -> frozenset[str]:
    """The words of the house that only the title names: "Business After Hours @ First Bank"."""
    return frozenset() if _stated(a) else a.about.venue


def _stated(a: Profile) -> bool:
    venue = a.event.venue
    return venue is not None and not venue.inferred and bool(a.spot.name or a.spot.number or a.spot.point)


def _at_home(a: Profile, b: Profile) -> Places | None:
    """ "Chamber Office" is where the organiser is at home, and its name may be the venue's; None where neither is so
    named."""
    for here, there in ((a, b), (b, a)):
        if here.spot.at_home or _by_letters(here, there):
            named = any(organisers.names_alike(name, there.spot.name) for name in here.who.written)
            return Places.LIKE if named else Places.UNKNOWN
    return None


def _by_letters(here: Profile, there: Profile) -> bool:
    """Whether a house is told by an organiser's initials: "BFACC Office"."""
    own = frozenset(words(here.spot.name)) - HOME
    return len(own) == 1 and any(own <= initials(name) for name in (*here.who.written, *there.who.written))


def _own(here: Profile, there: Profile) -> frozenset[str]:
    return here.spot.naming - VENUE_STEMS - here.town - there.town


def _mentions(there: Profile, here: Profile) -> bool:
    """Whether ``there`` names the venue of ``here`` in its title or its opening."""
    if not here.spot.name or (_stated(there) and there.spot.name and not there.spot.at_home):
        # what a title names beside its own house is a host
        return False
    if " " in here.spot.name and f" {here.spot.name} " in there.text:
        return True
    if _lettered(there.mentioned, here.spot.name) or _at_its_beginning(there.text, here.spot.name):
        return True
    own = _own(here, there)
    if own <= COMMON:
        return False
    if _is_a_part(there.title.parts, here.spot.name, here.town | there.town | there.who.words):
        return True
    if (own & there.mentioned) - COMMON:
        return True
    return own <= there.said - GENERIC_STEMS and not own <= here.who.words | there.who.words


def _at_its_beginning(text: str, house: str) -> bool:
    """Whether a text tells of a house by its first two words: "at First Methodist"."""
    first = house.split()[:2]
    return len(first) == 2 and not frozenset(first) <= COMMON | SMALL and f" at {' '.join(first)} " in text


@lru_cache(maxsize=8192)
def _is_a_part(parts: tuple[tuple[str, ...], ...], name: str, aside: frozenset[str]) -> bool:
    """Whether a part of a title is a house's name, or how it begins: "After Hours: Fluor Field"."""
    house = words(name)
    return any(
        part == house[: len(part)] and not frozenset(part) <= aside | COMMON | VENUE_STEMS | GENERIC_STEMS
        for part in parts
    )


@lru_cache(maxsize=8192)
def _lettered(mentioned: frozenset[str], name: str) -> bool:
    """Whether words stand for the initials of a house: "at F&M Bank" for the Farmers & Merchants Bank."""
    told = words(name)
    return bool(mentioned) and spelled_out(tuple(sorted(mentioned - GENERIC_STEMS)), told) != told


def _titled_at(there: Profile, here: Profile) -> bool:
    """Whether the title of ``there`` ends with the house of ``here``, of which its own is a part: "Job Fair at Belmont
    Tech", in the gymnasium."""
    if (
        len(told := words(here.spot.name)) >= 2
        and f" {' '.join(told)} " in f" {' '.join(there.title.told)} "
        and not frozenset(told) <= there.who.words | here.town
    ):
        return not here.spot.at_home
    own = _own(here, there) - COMMON
    return bool(own) and own <= there.mentioned and not _own(there, here) & there.title.words


def _unnamed_at(here: Profile, there: Profile) -> bool:
    """Whether ``here`` tells only what a house is, and ``there`` is in a house that has its name from the organiser of
    ``here``: "Hospital Lobby"."""
    return bool(here.spot.name) and not _own(here, there) and one_town(here, there) and is_host(there, here)


def _in_its_own(here: Profile, there: Profile) -> bool:
    """Whether its house is named in its own title, or as its organiser: each of two schools holds an open house."""
    own = _own(here, there) - COMMON
    return bool(own) and own <= here.title.words | here.who.words


def _on_its_street(there: Profile, here: Profile) -> bool:
    """Whether ``there``, which states no house, tells in its text of the street where ``here`` is."""
    if _stated(there) or here.event.venue is None or not here.event.venue.street:
        return False
    street = streets.street_name(here.event.venue.street)
    return bool(street) and re.search(rf" {re.escape(street)} (?:{_STREETS}) ", there.text) is not None


def _told_in_town(there: Profile, here: Profile) -> bool:
    """Whether ``there``, which states no house, tells in its text what sort of house it is, and in which town: "at the
    fairgrounds in Vallejo"."""
    if _stated(there) or not here.spot.name or not here.spot.city or f" in {here.spot.city} " not in there.text:
        return False
    return any(
        f" at the {house} in {here.spot.city} " in there.text
        for word in venues.told(here.spot.name) - here.town
        for house in (word, f"{word}s")
    )


def _told_apart(a: Profile, b: Profile) -> bool:
    """Whether a text tells of another town than the other's: "at the fairgrounds in Arroyo"."""
    if a.town_told == b.town_told:
        return False
    towns = [one.town_told or (one.spot.city if not one.spot.online else "") for one in (a, b)]
    return all(towns) and venues.one_town(*towns) is False and not (a.spot.city and a.spot.city == b.spot.city)


def middle(a: Profile, b: Profile) -> bool:
    """Whether both are in the streets of one town: "Downtown", "Main Street"."""
    return places.one_town(a.spot, b.spot) is True and all(_open_air(one) for one in (a, b))


def _open_air(one: Profile) -> bool:
    spot = one.spot
    if not spot.name:
        return bool(spot.street and not spot.number)
    return venues.is_area(spot.name, one.town)


def keeps_house(a: Profile, b: Profile) -> bool:
    """Whether the organiser of either is named as the house where they are."""
    return any(
        one.spot.name and any(organisers.names_alike(name, one.spot.name) for name in one.who.written) for one in (a, b)
    )


def in_its_house(a: Profile, b: Profile) -> bool:
    """Whether the house of one has its name from the organiser of the other, in one town: a college's fair, in its
    theatre."""
    return one_town(a, b) and (is_host(a, b) or is_host(b, a))


def is_host(here: Profile, there: Profile) -> bool:
    return bool(here.spot.name) and any(organisers.names_alike(name, here.spot.name) for name in there.who.written)


def within_a_festival(a: Profile, b: Profile) -> bool:
    """Whether the one is held by whoever has its name from the other: a carriage ride of "First Night Westport" and
    "First Night"."""
    return any(
        bool(there.title.words - GENERIC_STEMS)
        and " " in there.title.folded
        and f" {there.title.folded} " in _hosts(here)
        and not here.title.words & there.title.naming
        for here, there in ((a, b), (b, a))
    )


def _hosts(one: Profile) -> str:
    return f" {' '.join(map(fold, one.who.written))} "


def part_of(a: Profile, b: Profile) -> bool:
    """Whether one tells that it is held during, before or after what the other's title names."""
    return _part_of(a, b) or _part_of(b, a)


def _part_of(here: Profile, there: Profile) -> bool:
    return bool((_courses(here.text) & there.title.words) - here.title.words - GENERIC_STEMS)


@lru_cache(maxsize=4096)
def _courses(text: str) -> frozenset[str]:
    return frozenset(
        word for match in _IN_ITS_COURSE.finditer(text) for word in words(match.group(1) or match.group(2))
    )


def _owned(here: Profile, there: Profile) -> bool:
    """Whether the venue of ``here`` has its name from the organiser of ``there``."""
    own = _own(here, there)
    return bool(here.spot.name and own and own <= there.who.words)


def _in_its_room(here: Profile, there: Profile) -> bool:
    """Whether ``there`` names a room of its organiser's own house, in which ``here`` is: a library's "Keys Room"."""
    one, other = here.spot, there.spot
    return (
        not _ROOM.isdisjoint(other.name.split())
        and is_host(here, there)
        and one_town(here, there)
        and not (one.number and other.number and one.number != other.number)
        and not (one.street and other.street and not streets.alike(one.street, other.street))
    )


def retold(a: Profile, b: Profile) -> int:
    """How many things the texts of both tell, beside the names of town, house and organisers and what both titles
    say."""
    if not a.tale & b.tale:
        return 0
    aside = a.title.words & b.title.words
    for one in (a, b):
        aside |= one.about.all | one.town | one.who.words | one.spot.naming
    return tales.in_common(a.tale, b.tale, aside)


def left(a: Profile, b: Profile) -> bool:
    """Whether one that is elsewhere now tells the other's house as the one that it left."""
    return any(
        here.elsewhere and " " in there.spot.name and f" {there.spot.name} " in here.text
        for here, there in ((a, b), (b, a))
    )


def one_town(a: Profile, b: Profile) -> bool:
    """Whether both are known to be in one town, which the one may only tell in its names."""
    if places.one_town(a.spot, b.spot):
        return True
    for here, there in ((a, b), (b, a)):
        town = here.town
        if town and not there.town and town <= there.title.words | there.who.words | there.spot.naming:
            return True
    return False
