"""What one event says of the other's organiser, in its title, its names and its opening lines."""

from __future__ import annotations

from functools import lru_cache

from hobnob import patterns as re
from hobnob.places.states import PROVINCES, STATES
from scrapers.likeness import organisers, venues
from scrapers.likeness.context import COMMON, distinct, is_host
from scrapers.likeness.organisers import Organisers
from scrapers.likeness.profile import Profile
from scrapers.likeness.themes import tells_theme
from scrapers.likeness.vocabulary import CLUBS, HEADS, MEETING_CLUBS
from scrapers.likeness.words import GENERIC_STEMS, USUAL_STEMS, VENUE_STEMS, fold, initials, is_no_word, letters, words
from scrapers.reading.words import words as vocabulary

# what an organiser is, which a title leaves out: "Husson" for the university
_OPTIONAL = vocabulary(
    "county area greater regional region city village town university college school bank hospital museum library "
    "company group inc center"
)
# a state or a part of one, which names nobody
_LANDS = frozenset(word for name in (*STATES.values(), *PROVINCES.values()) for word in words(name)) | vocabulary(
    "northeast northwest southeast southwest northern southern eastern western central coastal midwest ne nw se sw"
)
# "the chamber's noon networking", not "at the chamber", which is a house, nor chamber music
_A_CHAMBERS = (
    r" chambers? (?:s )?(?:annual |holiday |awards? )?(?:banquet|luncheon|lunch|breakfast|dinner|gala|awards?|mixer"
    r"|expo|auction|after hours|golf|scramble|classic|outing|tournament|picnic|mingle|forum) "
)
_HELD_BY_A_CHAMBER = re.compile(_A_CHAMBERS)
_OF_A_CHAMBER = re.compile(
    rf"{_A_CHAMBERS}|(?<!at the)(?<! at) chambers? (?!members?|music|orchestra|choir|singers|ensemble|players|office|building"
    r"|board ?room|room|conference room|of deputies)"
)
_THE_CHAMBER = re.compile(
    r"\b[Tt]he ((?:[A-Z][\w'’.-]+ ){1,4})[Cc]hamber\b(?!s| (?:music|orchestra|choir|singers|ensemble|players))"
)
_OPENING = 600
_CODES = frozenset(code.lower() for code in (*STATES, *PROVINCES))
_BRACKETED = re.compile(r"\([^()]*\)")
_OF_CHAMBERS = vocabulary("chamber of commerce area greater the inc")
# bodies of people, which own few houses
_GATHERED = vocabulary("club society league network group")
_REGION = vocabulary("county area greater regional region city village town township")


def chambers_own(a: Profile, b: Profile) -> bool:
    """Whether one is a chamber's, and the other, which is no chamber's, tells that it is a chamber's."""
    return _chambers_own(a, b) or _chambers_own(b, a)


def _chambers_own(here: Profile, there: Profile) -> bool:
    if not here.who.chamber or there.who.chamber:
        return False
    if here.spot.at_home or "chamber" in f"{here.spot.name} {there.spot.name}":
        # who only meets at the chamber tells of the house
        if not _HELD_BY_A_CHAMBER.search(there.text):
            return False
    return _tells_of_a_chamber(there.text) and not _of_its_towns_own(here, there) and not _of_another(here, there)


def _of_another(here: Profile, there: Profile) -> bool:
    """Whether the text of ``there`` names a chamber by words of which the chamber of ``here`` has none: "speaks to the
    North Ridge chamber"."""
    return bool(naming := _chamber_in((there.event.summary or "")[:_OPENING])) and not naming & (
        here.who.words | here.town
    )


@lru_cache(maxsize=2048)
def _chamber_in(text: str) -> frozenset[str]:
    """The words that name a chamber in a text, none where it names two."""
    found = {match[1] for match in _THE_CHAMBER.finditer(text)}
    naming = frozenset(words(found.pop())) if len(found) == 1 else frozenset()
    return frozenset(word for word in naming if word not in GENERIC_STEMS | _OPTIONAL | _OF_CHAMBERS and len(word) > 3)


def _of_its_towns_own(here: Profile, there: Profile) -> bool:
    """Whether ``there`` names the chamber of the town where it is held, and ``here`` is another town's chamber."""
    naming = organisers.chamber_told(there.event.title)
    if not naming & here.who.words and any(
        "".join(word[0] for word in one.spot.city.split()) in naming for one in (here, there) if " " in one.spot.city
    ):
        # "UH Chamber" is that of Union Heights
        return not (here.town | there.town) & here.who.words
    return bool(naming & (there.town | here.town)) and not naming & here.who.words


@lru_cache(maxsize=4096)
def _tells_of_a_chamber(text: str) -> bool:
    return (
        (" chamber" in text and _OF_A_CHAMBER.search(text) is not None)
        or " chambre de commerce " in text
        or " camara de comercio " in text
    )


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
    return (
        bool(one.title.sponsor) and not one.who.chamber and bool(one.who.words) and one.who.words <= one.title.sponsor
    )


def _of_one_town(a: Profile, b: Profile) -> bool:
    """Whether two names are alike only by their town's: "Marion Bay Chamber" and "Marion Bay Times"."""
    towns = a.town | b.town
    pairs = [
        (organisers.parts(x), organisers.parts(y))
        for x in a.who.written
        for y in b.who.written
        if organisers.names_alike(x, y)
    ]
    return bool(pairs) and all(x[0] != y[0] and not (x[0] & y[0] - towns or x[1] & y[1]) for x, y in pairs)


def _kin(a: Profile, b: Profile) -> bool:
    """Whether more than their town's name is in both organisers' names."""
    towns = a.town | b.town
    return any(x & y - towns or (x & y and kinds & others) for x, kinds in a.who.names for y, others in b.who.names)


def initialled(a: Profile, b: Profile) -> bool:
    """Whether one organiser is told by letters alone, of which none can say whose they are."""
    return any(
        len(one.who.written) == 1 and one.who.written[0].isupper() and one.who.written[0].isalpha() for one in (a, b)
    )


def _at_the_others(here: Profile, there: Profile) -> bool:
    """Whether ``there`` names no organiser, but meets in the house of that of ``here``."""
    return (
        not there.who.written
        and bool(there.spot.name)
        and any(organisers.names_alike(name, there.spot.name) for name in here.who.written)
    )


def _family(a: Profile, b: Profile) -> bool:
    """Whether both are of one kind, or share more than their town's name."""
    towns = a.town | b.town
    return any(x & y - towns or kinds & others for x, kinds in a.who.names for y, others in b.who.names)


def _host_house(here: Profile, there: Profile) -> bool:
    """Whether the organiser of ``here`` is the house itself, in which the other's organiser meets."""
    towns = here.town | there.town
    if is_host(here, here) or is_host(there, here):
        return not here.who.chamber
    own = here.who.words - towns - _REGION
    if (
        own
        and not here.who.chamber
        and all(map(tells_theme, own))
        and any(kinds & _GATHERED for _, kinds in here.who.names)
    ):
        # a garden club is not the garden center
        return False
    if own and (own <= here.spot.naming | towns or own <= there.spot.naming | towns):
        return True
    kinds = venues.houses(
        frozenset(word for name in here.who.written if "association" not in (told := words(name)) for word in told)
    )
    if kinds & venues.houses(venues.told(here.spot.name)) and not here.who.chamber:
        # a library, in a library of the town
        return True
    house = here.spot.naming - VENUE_STEMS - towns
    return bool(house) and not here.who.chamber and house <= here.who.words


def _alias(here: Profile, there: Profile) -> bool:
    """ "Falls Chamber" is that of Cuyahoga Falls, where the event is; the organiser's own name may stand in the
    title."""
    towns = here.town | there.town
    for naming, kinds in here.who.names:
        told = there.title.words
        if naming and kinds and kinds & told and naming & told and not naming - told - towns - _REGION:
            return True
        for other, kind in there.who.names:
            if kinds & kind and naming < other and other - naming <= towns | _REGION and naming <= towns:
                return True
    return False


def named(a: Profile, b: Profile) -> bool:
    """Whether the title or the opening of one names the organiser of the other, and not only the house."""
    # who opens is the house, and is named for it
    opens = "ribbon" in a.title.kinds | b.title.kinds
    aside = None if opens else distinct(a, b)
    return _names(a, b, aside) or _names(b, a, aside) or _names_teller(a, b) or _names_teller(b, a)


def _names_teller(there: Profile, here: Profile) -> bool:
    """Whether ``there`` tells of the club or body which a lister's title puts first: "Tidewater Rotary: Oyster
    Roast"."""
    if not here.who.lister or not here.title.parts or there.who.own:
        return False
    first = here.title.parts[0]
    return len(first) >= 2 and bool(HEADS & frozenset(first)) and f" {' '.join(first)} " in there.plain


def _names(there: Profile, here: Profile, houses: frozenset[str] | None) -> bool:
    """``houses`` are the words that name the house of either; None where it is the house that is told of."""
    towns = here.town | there.town
    both = here.title.words & there.title.words
    aside = houses or frozenset()
    for name in here.who.written:
        naming, kinds = organisers.parts(name)
        if houses is not None and here.spot.name and organisers.names_alike(name, here.spot.name):
            continue
        if (
            not naming <= aside | towns
            and (not naming <= there.who.words or kinds)
            and _whole(name) in there.text
            and not any(organisers.names_alike(name, other) for other in there.who.written)
        ):
            return True
        if naming & aside:
            # the organiser is the house, of which the title may tell as of the house
            rest = naming - aside - towns - COMMON
            if len(rest) >= 2 and rest <= there.said and not rest <= there.who.words | here.title.words:
                return True
            continue
        if (
            "chamber" in kinds
            and naming
            and naming <= _LANDS | _OPTIONAL | _CODES
            and not naming <= towns | there.who.words
            and _town_of(name) in there.text
        ):
            return True
        own = naming - _OPTIONAL - _LANDS - both
        if own <= COMMON:
            own = frozenset()
        if own and not own <= there.who.words:
            if (own - towns - COMMON or len(own - towns) > 1) and own - towns <= there.said:
                return True
            if own <= there.said and ((len(own | kinds) >= 2 and kinds <= there.said) or there.joint):
                return True
            if own & CLUBS and own & CLUBS <= there.said and not _names_another(there, here, own & CLUBS):
                return True
            first = next((word for word in words(name) if word in own), "")
            telling = own - towns - COMMON - there.about.venue - there.about.who
            if (
                any(word == first or word in CLUBS or is_no_word(word) for word in telling & there.title.words)
                or len(telling & there.title.words) > 1
            ):
                return True
        if (
            naming & both & MEETING_CLUBS
            and not there.who.words & MEETING_CLUBS
            and not _names_another(there, here, naming & both & MEETING_CLUBS)
        ):
            # whose meeting it is stands in both titles: "Downtown Rotary: Housing", "Our director speaks to Rotary"
            return True
        if any(
            f" {word} {kind} " in there.text or f" {word} {kind} " in there.plain
            for word in naming
            for kind in kinds
            if word not in there.who.words and word not in here.title.words
        ):
            return True
        if initials(name) & (there.said - there.who.words) or letters(name, towns) & (
            there.title.words - there.who.words
        ):
            return True
    return False


def _names_another(there: Profile, here: Profile, club: frozenset[str]) -> bool:
    """Whether a title names another chapter of a club than that of ``here``: "with PMI Heart of Texas"."""
    partner = there.title.partners | there.mentioned
    return club <= partner and bool(partner - club - here.who.words - here.town - USUAL_STEMS - GENERIC_STEMS)


@lru_cache(maxsize=8192)
def _whole(name: str) -> str:
    """A name as a text tells it, of two words at least, between spaces: " southern berkshire chamber "."""
    told = fold(_BRACKETED.sub("", name)).removeprefix("the ").removesuffix(" inc").removesuffix(" of commerce")
    return f" {told} " if " " in told else " - "


@lru_cache(maxsize=8192)
def _town_of(chamber: str) -> str:
    """The town of a chamber, of two words at least, between spaces: " oregon city "."""
    town = " ".join(word for word in fold(_BRACKETED.sub("", chamber)).split() if word not in _OF_CHAMBERS)
    return f" {town} " if " " in town else " - "


def titled(a: Profile, b: Profile) -> bool:
    """Whether the name of the organiser of either stands in both titles: "YP Third Thursday" of a town's young
    professionals."""
    both = a.title.words & b.title.words - a.town - b.town
    if not both:
        return False
    for name in (*a.who.written, *b.who.written):
        own = organisers.parts(name)[0] - a.town - b.town - _OPTIONAL - _LANDS
        if own <= both and (len(own) >= 2 or own & CLUBS):
            return True
    return False
