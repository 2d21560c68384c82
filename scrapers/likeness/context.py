"""What one event says of the other's place and organiser, in its title, its names and its opening lines."""

from __future__ import annotations

from functools import lru_cache

from hobnob import patterns as re
from hobnob.places.states import PROVINCES, STATES
from scrapers.likeness import organisers, places, tales, venues
from scrapers.likeness.organisers import Organisers
from scrapers.likeness.places import Places
from scrapers.likeness.profile import Profile
from scrapers.likeness.vocabulary import CLUBS
from scrapers.likeness.words import GENERIC_STEMS, USUAL_STEMS, VENUE_STEMS, fold, initials, spelled_out, words
from scrapers.reading.words import words as vocabulary

# words that name too many houses to name one: "First", "National"
_COMMON = vocabulary("first saving national federal community state main central north south east west united american city old new grand") | USUAL_STEMS
# what an organiser is, which a title leaves out: "Husson" for the university
_OPTIONAL = vocabulary("county area greater regional region city village town university college school bank hospital museum library company group inc center")
# a state or a part of one, which names nobody
_LANDS = frozenset(word for name in (*STATES.values(), *PROVINCES.values()) for word in words(name)) | vocabulary(
    "northeast northwest southeast southwest northern southern eastern western central midwest ne nw se sw"
)
_ROOTED = vocabulary("park museum university college theater farm ranch arena stadium ballpark coliseum fairground winery vineyard golf country pier zoo garden")
_STREAMS = vocabulary("hybrid livestream livestreamed streamed stream zoom virtually virtual")
_STREETS = "street|st|avenue|ave|road|rd|drive|dr|boulevard|blvd|lane|ln|way|parkway|pkwy|highway|hwy|circle|court|ct|place|pike"
# "the chamber's noon networking", not "at the chamber", which is a house, nor chamber music
_OF_A_CHAMBER = re.compile(r"(?<!at the)(?<! at) chambers? (?!members?|music|orchestra|choir|singers|ensemble|players|office|building|board ?room|room|conference room|of deputies)")
_IN_ITS_COURSE = re.compile(
    r" (?:during|after|before|following|prior to|part of) (?:the|our|this) (?:\w+ )?(market|expo|festival|fair|parade|summit|conference|convention|show|game|concert) "
    r"| at the (?:\w+ )?(market) "
)
_OF_CHAMBERS = vocabulary("chamber of commerce area greater the inc")
_REGION = vocabulary("county area greater regional region city village town township")


def where(a: Profile, b: Profile) -> tuple[Places, bool]:
    """The likeness of place, and whether it is only one's title or text that names the other's venue."""
    if places.two_modes(a.spot, b.spot) and (_names_the_house(a, b) or _names_the_house(b, a)):
        return Places.LIKE, True
    if places.two_modes(a.spot, b.spot) and (_one_meeting(a, b) or streams(a, b)):
        return Places.UNKNOWN, False
    found = places.compare(a.spot, b.spot, a.who.words, b.who.words)
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
        if _titled_at(a, b) or _titled_at(b, a):
            return Places.LIKE, True
        if found is Places.DOUBT and _in_its_own(a, b) and _in_its_own(b, a):
            return Places.CONFLICT, False
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
    return here.spot.online and bool(there.said & _STREAMS)


def _names_the_house(here: Profile, there: Profile) -> bool:
    """Whether ``here`` is online, and tells of the house of ``there``: one watches from afar."""
    if not here.spot.online:
        return False
    own = _own(there, here)
    return bool(own and own <= here.said) or (" " in there.spot.name and f" {' '.join(there.spot.name.split()[:2])} " in here.text)


def distinct(a: Profile, b: Profile) -> frozenset[str]:
    """The words that name the venue of either."""
    return _own(a, b) | _own(b, a)


def rooted(a: Profile, b: Profile) -> bool:
    """Whether the house is of a kind that no second town has by the same name: a park, a museum, a farm."""
    return bool(distinct(a, b) - _COMMON and (venues.told(a.spot.name) | venues.told(b.spot.name)) & _ROOTED)


def only_titled(a: Profile) -> frozenset[str]:
    """The words of the house that only the title names: "Business After Hours @ First Bank"."""
    return frozenset() if _stated(a) else a.about.venue


def _stated(a: Profile) -> bool:
    venue = a.event.venue
    return venue is not None and not venue.inferred and bool(a.spot.name or a.spot.number or a.spot.point)


def _at_home(a: Profile, b: Profile) -> Places | None:
    """"Chamber Office" is where the organiser is at home, and its name may be the venue's; None where neither is so named."""
    for here, there in ((a, b), (b, a)):
        if here.spot.at_home:
            named = any(organisers.names_alike(name, there.spot.name) for name in here.who.written)
            return Places.LIKE if named else Places.UNKNOWN
    return None


def _own(here: Profile, there: Profile) -> frozenset[str]:
    return here.spot.naming - VENUE_STEMS - here.town - there.town


def _mentions(there: Profile, here: Profile) -> bool:
    """Whether ``there`` names the venue of ``here`` in its title or its opening."""
    if not here.spot.name or (_stated(there) and there.spot.name and not there.spot.at_home):
        # what a title names beside its own house is a host
        return False
    if " " in here.spot.name and f" {here.spot.name} " in there.text:
        return True
    if _lettered(there.mentioned, here.spot.name):
        return True
    own = _own(here, there)
    if own <= _COMMON:
        return False
    if _is_a_part(there.title.parts, here.spot.name, here.town | there.town | there.who.words):
        return True
    if (own & there.mentioned) - _COMMON:
        return True
    return own <= there.said - GENERIC_STEMS and not own <= here.who.words | there.who.words


@lru_cache(maxsize=8192)
def _is_a_part(parts: tuple[tuple[str, ...], ...], name: str, aside: frozenset[str]) -> bool:
    """Whether a part of a title is a house's name, or how it begins: "After Hours: Fluor Field"."""
    house = words(name)
    return any(part == house[: len(part)] and not frozenset(part) <= aside | _COMMON | VENUE_STEMS | GENERIC_STEMS for part in parts)


@lru_cache(maxsize=8192)
def _lettered(mentioned: frozenset[str], name: str) -> bool:
    """Whether words stand for the initials of a house: "at F&M Bank" for the Farmers & Merchants Bank."""
    told = words(name)
    return bool(mentioned) and spelled_out(tuple(sorted(mentioned - GENERIC_STEMS)), told) != told


def _titled_at(there: Profile, here: Profile) -> bool:
    """Whether the title of ``there`` ends with the house of ``here``, of which its own is a part: "Job Fair at Belmont Tech", in the gymnasium."""
    own = _own(here, there) - _COMMON
    return bool(own) and own <= there.mentioned and not _own(there, here) & there.title.words


def _in_its_own(here: Profile, there: Profile) -> bool:
    """Whether its house is named in its own title, or as its organiser: each of two schools holds an open house."""
    own = _own(here, there) - _COMMON
    return bool(own) and own <= here.title.words | here.who.words


def _on_its_street(there: Profile, here: Profile) -> bool:
    """Whether ``there``, which states no house, tells in its text of the street where ``here`` is."""
    if _stated(there) or here.event.venue is None or not here.event.venue.street:
        return False
    street = places.street_name(here.event.venue.street)
    return bool(street) and re.search(rf" {re.escape(street)} (?:{_STREETS}) ", there.text) is not None


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
    return any(one.spot.name and any(organisers.names_alike(name, one.spot.name) for name in one.who.written) for one in (a, b))


def in_its_house(a: Profile, b: Profile) -> bool:
    """Whether the house of one has its name from the organiser of the other, in one town: a college's fair, in its theatre."""
    return one_town(a, b) and (_is_host(a, b) or _is_host(b, a))


def _is_host(here: Profile, there: Profile) -> bool:
    return bool(here.spot.name) and any(organisers.names_alike(name, here.spot.name) for name in there.who.written)


def part_of(a: Profile, b: Profile) -> bool:
    """Whether one tells that it is held during, before or after what the other's title names."""
    return _part_of(a, b) or _part_of(b, a)


def _part_of(here: Profile, there: Profile) -> bool:
    return bool((_courses(here.text) & there.title.words) - here.title.words - GENERIC_STEMS)


@lru_cache(maxsize=4096)
def _courses(text: str) -> frozenset[str]:
    return frozenset(word for match in _IN_ITS_COURSE.finditer(text) for word in words(match.group(1) or match.group(2)))


def chambers_own(a: Profile, b: Profile) -> bool:
    """Whether one is a chamber's, and the other, which is no chamber's, tells that it is a chamber's."""
    return _chambers_own(a, b) or _chambers_own(b, a)


def _chambers_own(here: Profile, there: Profile) -> bool:
    if not here.who.chamber or there.who.chamber or here.spot.at_home or "chamber" in f"{here.spot.name} {there.spot.name}":
        return False
    return _tells_of_a_chamber(there.text)


@lru_cache(maxsize=4096)
def _tells_of_a_chamber(text: str) -> bool:
    return " chamber" in text and _OF_A_CHAMBER.search(text) is not None


def _owned(here: Profile, there: Profile) -> bool:
    """Whether the venue of ``here`` has its name from the organiser of ``there``."""
    own = _own(here, there)
    return bool(here.spot.name and own and own <= there.who.words)


def organised(a: Profile, b: Profile) -> Organisers:
    """The likeness of organisers; a title may name the other's."""
    by = organisers.compare(a.who, b.who, a.title.words, b.title.words)
    if by is not Organisers.SAME and (_alias(a, b) or _alias(b, a)):
        return Organisers.SAME
    if by is Organisers.SAME and not a.who.domains & b.who.domains and _of_one_town(a, b):
        by = Organisers.KIN
    if by is Organisers.SIBLINGS and not _family(a, b):
        by = Organisers.CONFLICT
    if by is Organisers.KIN and not _kin(a, b):
        by = Organisers.UNKNOWN if a.who.lister or b.who.lister else Organisers.CONFLICT
    if by <= Organisers.CONFLICT and (_sponsors(a) or _sponsors(b)):
        by = Organisers.UNKNOWN
    if by <= Organisers.CONFLICT and a.title.words & b.title.words & CLUBS:
        return Organisers.KIN
    if by is Organisers.UNKNOWN and (_at_the_others(a, b) or _at_the_others(b, a)):
        return Organisers.KIN
    if by <= Organisers.CONFLICT and (_host_house(a, b) or _host_house(b, a)):
        return Organisers.UNKNOWN
    return by


def _sponsors(one: Profile) -> bool:
    """Whether its organiser only sponsors it, as the title says."""
    return bool(one.title.sponsor) and not one.who.chamber and bool(one.who.words) and one.who.words <= one.title.sponsor


def _of_one_town(a: Profile, b: Profile) -> bool:
    """Whether two names are alike only by their town's: "Marion Bay Chamber" and "Marion Bay Times"."""
    towns = a.town | b.town
    pairs = [(organisers.parts(x), organisers.parts(y)) for x in a.who.written for y in b.who.written if organisers.names_alike(x, y)]
    return bool(pairs) and all(x[0] != y[0] and not (x[0] & y[0] - towns or x[1] & y[1]) for x, y in pairs)


def _kin(a: Profile, b: Profile) -> bool:
    """Whether more than their town's name is in both organisers' names."""
    towns = a.town | b.town
    return any(x & y - towns or (x & y and kinds & others) for x, kinds in a.who.names for y, others in b.who.names)


def initialled(a: Profile, b: Profile) -> bool:
    """Whether one organiser is told by letters alone, of which none can say whose they are."""
    return any(len(one.who.written) == 1 and one.who.written[0].isupper() and one.who.written[0].isalpha() for one in (a, b))


def _at_the_others(here: Profile, there: Profile) -> bool:
    """Whether ``there`` names no organiser, but meets in the house of that of ``here``."""
    return not there.who.written and bool(there.spot.name) and any(organisers.names_alike(name, there.spot.name) for name in here.who.written)


def _family(a: Profile, b: Profile) -> bool:
    """Whether both are of one kind, or share more than their town's name."""
    towns = a.town | b.town
    return any(x & y - towns or kinds & others for x, kinds in a.who.names for y, others in b.who.names)


def _host_house(here: Profile, there: Profile) -> bool:
    """Whether the organiser of ``here`` is the house itself, in which the other's organiser meets."""
    towns = here.town | there.town
    if _is_host(here, here) or _is_host(there, here):
        return not here.who.chamber
    own = here.who.words - towns - _REGION
    if own and (own <= here.spot.naming | towns or own <= there.spot.naming | towns):
        return True
    kinds = venues.houses(frozenset(word for name in here.who.written for word in words(name)))
    if kinds & venues.houses(venues.told(here.spot.name)) and not here.who.chamber:
        # a library, in a library of the town
        return True
    house = here.spot.naming - VENUE_STEMS - towns
    return bool(house) and not here.who.chamber and house <= here.who.words


def _alias(here: Profile, there: Profile) -> bool:
    """"Falls Chamber" is that of Cuyahoga Falls, where the event is; the organiser's own name may stand in the title."""
    towns = here.town | there.town
    for naming, kinds in here.who.names:
        told = there.title.words
        if naming and kinds and kinds & told and naming & told and not naming - told - towns - _REGION:
            return True
        for other, kind in there.who.names:
            if kinds & kind and naming < other and other - naming <= towns | _REGION and naming <= towns:
                return True
    return False


def retold(a: Profile, b: Profile) -> int:
    """How many things the texts of both tell, beside the names of town, house and organisers and what both titles say."""
    if not a.tale & b.tale:
        return 0
    aside = a.title.words & b.title.words
    for one in (a, b):
        aside |= one.about.all | one.town | one.who.words | one.spot.naming
    return tales.in_common(a.tale, b.tale, aside)


def named(a: Profile, b: Profile) -> bool:
    """Whether the title or the opening of one names the organiser of the other, and not only the house."""
    # who opens is the house, and is named for it
    aside = frozenset() if "ribbon" in a.title.kinds | b.title.kinds else distinct(a, b)
    return _names(a, b, aside) or _names(b, a, aside)


def _names(there: Profile, here: Profile, aside: frozenset[str]) -> bool:
    towns = here.town | there.town
    both = here.title.words & there.title.words
    for name in here.who.written:
        naming, kinds = organisers.parts(name)
        if aside and here.spot.name and organisers.names_alike(name, here.spot.name):
            continue
        if naming & aside and not naming <= aside | towns and not naming <= there.who.words and f" {fold(name)} " in there.text:
            return True
        if naming & aside:
            # the organiser is the house, of which the title may tell as of the house
            rest = naming - aside - towns - _COMMON
            if len(rest) >= 2 and rest <= there.said and not rest <= there.who.words | here.title.words:
                return True
            continue
        if "chamber" in kinds and naming and naming <= _LANDS | _OPTIONAL and not naming <= towns | there.who.words and _town_of(name) in there.text:
            return True
        own = naming - _OPTIONAL - _LANDS - both
        if own <= _COMMON:
            own = frozenset()
        if own and not own <= there.who.words:
            if (own - towns - _COMMON or len(own - towns) > 1) and own - towns <= there.said:
                return True
            if own <= there.said and ((len(own | kinds) >= 2 and kinds <= there.said) or there.joint):
                return True
            if own & CLUBS and own & CLUBS <= there.said:
                return True
            if (own - towns - _COMMON - there.about.venue - there.about.who) & there.title.words:
                return True
        if any(f" {word} {kind} " in there.text for word in naming for kind in kinds if word not in there.who.words and word not in here.title.words):
            return True
        if initials(name) & (there.said - there.who.words):
            return True
    return False


@lru_cache(maxsize=8192)
def _town_of(chamber: str) -> str:
    """The town of a chamber, of two words at least, between spaces: " oregon city "."""
    town = " ".join(word for word in fold(chamber).split() if word not in _OF_CHAMBERS)
    return f" {town} " if " " in town else " - "


def titled(a: Profile, b: Profile) -> bool:
    """Whether the name of the organiser of either stands in both titles: "YP Third Thursday" of a town's young professionals."""
    both = a.title.words & b.title.words - a.town - b.town
    if not both:
        return False
    for name in (*a.who.written, *b.who.written):
        own = organisers.parts(name)[0] - a.town - b.town - _OPTIONAL - _LANDS
        if own <= both and (len(own) >= 2 or own & CLUBS):
            return True
    return False


def left(a: Profile, b: Profile) -> bool:
    """Whether one that is elsewhere now tells the other's house as the one that it left."""
    return any(here.elsewhere and " " in there.spot.name and f" {there.spot.name} " in here.text for here, there in ((a, b), (b, a)))


def one_town(a: Profile, b: Profile) -> bool:
    """Whether both are known to be in one town, which the one may only tell in its names."""
    if places.one_town(a.spot, b.spot):
        return True
    for here, there in ((a, b), (b, a)):
        town = here.town
        if town and not there.town and town <= there.title.words | there.who.words | there.spot.naming:
            return True
    return False
