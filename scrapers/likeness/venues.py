"""Whether two names may be those of one house."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from enum import IntEnum
from functools import lru_cache
from itertools import accumulate, pairwise

from hobnob import patterns as re
from scrapers.likeness.towns import quarter
from scrapers.likeness.vocabulary import SMALL
from scrapers.likeness.words import VENUE_STEMS, are_initials, close, not_cut, slip, spelled_out, within
from scrapers.likeness.words import words as words_of
from scrapers.reading.words import words as vocabulary

_NOISE = SMALL | vocabulary("inc llc company usa formerly venue location hosted")
_COMPASS = vocabulary("north south east west upper lower northeast northwest southeast southwest")

# what a house is; two names that share a word are still two houses where these differ
_HOUSES = tuple(
    vocabulary(kind)
    for kind in (
        "library bookmobile branch",
        "church chapel cathedral parish temple synagogue baptist methodist lutheran presbyterian catholic episcopal",
        "school elementary academy", "university college", "park field beach playground",
        "hotel inn resort suite marriott hilton hyatt sheraton", "bank cu",
        (
            "brewery brewing taproom brewpub bar pub winery vineyard tavern grill cafe restaurant bistro diner kitchen "
            "saloon coffee bakery"
        ),
        "museum gallery", "theater playhouse cinema", "hospital clinic", "post legion vfw", "mall", "airport",
        "cemetery",
    )
)  # fmt: skip
# "Pine Ridge Branch" is the library of Pine Ridge
_LIBRARIES = vocabulary("library branch")
_CENTRAL = vocabulary("main central public county city town")
_AREA = vocabulary(
    "downtown uptown midtown main street square public various location throughout town city village area district "
    "historic online virtual zoom tba riverfront waterfront central avenue st ave parking lot statewide county region "
    "corner citywide townwide "
    "community wide neighborhood block"
)
_SITES = vocabulary("branch road avenue drive boulevard lane location lot")
# "The Square" of a town is its "Courthouse Square"
_OF_SQUARES = vocabulary("courthouse town village city court house")
_SQUARES = vocabulary("square riverfront waterfront")


_LEGION = vocabulary("american legion hall home post building club")
_OTHER_POSTS = vocabulary("vfw veterans amvets office foreign")
_CENTER = vocabulary("center")
_VILLAGE = vocabulary("village downtown waterfront district quarter harborfront riverfront")


class Names(IntEnum):
    """What two names say: DIFFER only makes it doubtful that the house is one."""

    DIFFER = 0
    SILENT = 1
    LIKE = 2
    SAME = 3


# a council sits in the hall of its town
_COUNCIL_ROOM = re.compile(r"\bcouncil (?:chambers?|room)\b")
_COUNCIL_HALL = re.compile(r"\b(?:city|town|village|municipal|borough|township) (?:hall|building|center|offices?)\b")
# where a town keeps its trucks
_TRUCKS = re.compile(
    r"\b(?:public works|dpw|(?:town|city|village|county|highway|municipal|township) garage"
    r"|(?:highway|street|road) (?:department|dept|barn|garage)|maintenance (?:garage|shop|yard))\b"
)
# where a band plays on a town's green
_BANDSTANDS = (frozenset({"gazebo"}), frozenset({"bandstand"}))
_GREENS = vocabulary("green common square")
# rooms that have their name from a house of another kind
_ROOM = re.compile(r"\b(?:library|gallery|park|club|bank|school|garden|museum|theater) rooms?\b")
# in a title it is "featuring"
_FORT = re.compile(r"^ft(?= [a-z])")
_MEDICAL = re.compile(r"\bmedical cent(?:er|re)\b")
_FAIRGROUND = re.compile(r"\bfair (?:and )?expo(?:sition)?(?: cent(?:er|re))?\b")
# what stands on fairgrounds, and has no name of its own
_FAIRGROUNDS = vocabulary("fairground")
_ON_FAIRGROUNDS = vocabulary(
    "exhibit exhibition hall arena grandstand barn pavilion building grounds livestock 4h show ring expo"
)
# of two parts of one site
_OF_A_SITE = vocabulary(
    "visitor center headquarters national monument state historic site interpretive park trailhead area preserve "
    "museum entrance"
)
_SHORT = {
    "pt": "point",
    "crk": "creek",
    "gdn": "garden",
    "gdns": "garden",
    "bch": "beach",
    "isl": "island",
    "hbr": "harbor",
    "vly": "valley",
    "twr": "tower",
    "mem": "memorial",
    "admin": "administration",
    "administrative": "administration",
}


@lru_cache(maxsize=8192)
def told(name: str) -> frozenset[str]:
    """The words of a venue's name."""
    return frozenset(_in_full(name)) - _NOISE


def _in_full(name: str) -> tuple[str, ...]:
    return tuple(
        _SHORT.get(word, word)
        for word in words_of(
            _FORT.sub("fort", _MEDICAL.sub("medical center hospital", _FAIRGROUND.sub("fairgrounds", name)))
        )
    )


def where(told: Sequence[str], house: AbstractSet[str]) -> frozenset[str]:
    """Those words of a title that only say of a house's own word what it is: "Airport Branch", "Airport Road"."""
    return frozenset(word for before, word in pairwise(told) if word in _SITES and before in house)


@lru_cache(maxsize=8192)
def is_area(name: str, town: frozenset[str]) -> bool:
    """Whether a name is that of a part of town, not of a house: "Downtown Kent"."""
    left = told(name) - town
    if town and left == _CENTER and told(name) == town | _CENTER:
        # where the streets of a town meet: "Alford Center"
        return True
    return left <= _AREA | quarter(words_of(name)) and bool(left or told(name))


def houses(words: frozenset[str]) -> frozenset[int]:
    """The kinds of houses that words name: a library, a church."""
    return frozenset(at for at, kind in enumerate(_HOUSES) if words & kind)


def compare(
    a: str, b: str, town: frozenset[str], owner_a: frozenset[str] = frozenset(), owner_b: frozenset[str] = frozenset()
) -> Names:
    """What two names say, each folded; ``town``: the words of the towns, ``owner_a`` and ``owner_b`` those of the
    organisers."""
    if a and b and told(a) & told(b) & _SQUARES and (told(a) | told(b)) - town <= _AREA | _OF_SQUARES:
        return Names.LIKE
    if a and b and any(x & _SQUARES and x < y for x, y in ((told(a), told(b)), (told(b), told(a)))):
        return Names.LIKE
    if (
        a
        and b
        and any(
            x & _FAIRGROUNDS and not x & y and y <= _ON_FAIRGROUNDS for x, y in ((told(a), told(b)), (told(b), told(a)))
        )
    ):
        return Names.SILENT
    if not a or not b or is_area(a, town) or is_area(b, town):
        return Names.SAME if a and a == b and not told(a) <= town else Names.SILENT
    words_a, words_b = told(a), told(b)
    if words_a == words_b:
        return Names.SAME
    if (
        words_a & _LIBRARIES
        and words_b & _LIBRARIES
        and words_a - _LIBRARIES == words_b - _LIBRARIES
        and words_a - _LIBRARIES - _CENTRAL
    ):
        return Names.LIKE
    if _of_a_village(words_a, words_b) or _of_a_village(words_b, words_a):
        return Names.SILENT
    if any(_COUNCIL_ROOM.search(x) and _COUNCIL_HALL.search(y) for x, y in ((a, b), (b, a))):
        return Names.LIKE
    if _TRUCKS.search(a) and _TRUCKS.search(b):
        return Names.LIKE if ("county" in words_a) == ("county" in words_b) else Names.DIFFER
    if any(
        y & _GREENS and x - town in _BANDSTANDS and y - town <= _GREENS | _AREA
        for x, y in ((words_a, words_b), (words_b, words_a))
    ):
        return Names.LIKE
    if _blended(a, b) or _blended(b, a):
        return Names.LIKE
    closed_a, closed_b = a.replace(" ", ""), b.replace(" ", "")
    if min(len(closed_a), len(closed_b)) >= 8 and (
        closed_a == closed_b or f" {closed_a} " in f" {b} " or f" {closed_b} " in f" {a} "
    ):
        return Names.LIKE
    long_a, long_b = _spelled(a, b, town), _spelled(b, a, town)
    words_a, words_b = frozenset(long_a) - _NOISE, frozenset(long_b) - _NOISE
    if words_a == words_b:
        return Names.SAME
    own_a, own_b = words_a - VENUE_STEMS - town, words_b - VENUE_STEMS - town
    shared_a, shared_b = within(own_a, own_b, slip), within(own_b, own_a, slip)
    kinds_a, kinds_b = (
        houses(told - frozenset(words_of(" ".join(_ROOM.findall(name))))) for told, name in ((words_a, a), (words_b, b))
    )
    two_kinds = bool(kinds_a and kinds_b and not kinds_a & kinds_b)
    owners = owner_a | owner_b
    if (
        own_a
        and own_b
        and not shared_a
        and min(len(closed_a), len(closed_b)) >= 8
        and (_begins(a, closed_b) or _begins(b, closed_a))
    ):
        return Names.LIKE
    if own_a and own_b and not shared_a:
        return Names.SILENT if own_a <= owner_b or own_b <= owner_a else Names.DIFFER
    if not own_a or not own_b:
        return _of_a_kind(words_a - town, words_b - town, (own_a | own_b) - owners, two_kinds)
    rest_a, rest_b = own_a - shared_a - owners, own_b - shared_b - owners
    if _each_its_own(own_a - shared_a, owner_a, owner_b) and _each_its_own(own_b - shared_b, owner_b, owner_a):
        return Names.DIFFER
    if len(shared_a) >= 2:
        rest_a, rest_b = rest_a - _OF_A_SITE, rest_b - _OF_A_SITE
    if shared_a:
        rest_a, rest_b = not_cut(rest_a, rest_b, least=4), not_cut(rest_b, rest_a, least=4)
    if shared_a <= owner_a and shared_a <= owner_b and own_a != own_b:
        # both houses may be of the town, or of the company, that both organisers are named after
        return Names.SILENT
    if two_kinds and len(shared_a) < 2:
        return Names.SILENT
    if (rest_a | rest_b) & _COMPASS and rest_a and rest_b:
        return Names.DIFFER
    if not rest_a and not rest_b:
        return Names.SAME if not two_kinds else Names.LIKE
    if not rest_a or not rest_b:
        return Names.LIKE
    if len(shared_a) > 2 * max(len(rest_a), len(rest_b)):
        return Names.LIKE
    return Names.SILENT if len(shared_a) >= min(len(rest_a), len(rest_b)) else Names.DIFFER


def one_post(a: str, b: str) -> bool:
    """Whether one is the Legion's hall without a name, and the other a post that may be its: "American Legion hall",
    "Robert Burns Post Home"."""
    return any(
        "legion" in told(x)
        and told(x) <= _LEGION
        and "post" in told(y)
        and not told(y) & _OTHER_POSTS | told(x) & {"post"}
        for x, y in ((a, b), (b, a))
    )


def _of_a_village(here: frozenset[str], there: frozenset[str]) -> bool:
    """Whether one name is a village's, and the other a house's that has its name from it: "Wickford Village", "Wickford
    Art Association"."""
    village = here - _VILLAGE
    return len(village) == 1 and village != here and village < there and not there & _VILLAGE


def _each_its_own(rest: frozenset[str], owner: frozenset[str], other: frozenset[str]) -> bool:
    """Whether a house has the name of its organiser, and not of the other's: "Westwood Subdivision" of the Westwood
    owners."""
    return bool(rest and rest <= owner and not rest & other)


def _of_a_kind(a: frozenset[str], b: frozenset[str], rest: frozenset[str], two_kinds: bool) -> Names:
    """One name at least says only what a house is: "Convention Center", "Dodge City Convention Center"."""
    if two_kinds:
        return Names.DIFFER
    shared = a & b
    if not shared:
        return Names.DIFFER if a and b and not houses(a) & houses(b) else Names.SILENT
    if not rest:
        return Names.LIKE
    # "Fairgrounds", "Wayne County Fairgrounds": all that the shorter says the longer says too
    return Names.LIKE if (a <= b or b <= a) and not rest & _COMPASS else Names.SILENT


@lru_cache(maxsize=8192)
def _blended(a: str, b: str) -> bool:
    """Whether one word is the beginnings of another name's words, of three letters each: "RenCen" for the Renaissance
    Center."""
    told = b.split()
    return " " not in a and len(told) >= 2 and len(a) == 3 * len(told) and a == "".join(word[:3] for word in told)


def _begins(long: str, closed: str) -> bool:
    """Whether the first words of a name are, written as one, another: "Sunny Side Cafe, Back Room" and "Sunnyside
    Cafe"."""
    return closed in accumulate(long.split())


def _after_its_town(told: tuple[str, ...], other: tuple[str, ...], town: frozenset[str]) -> tuple[str, ...] | None:
    """``told``, as it is written, with its first words put as the letters in which ``other`` puts the town's name and
    them; None where it does not."""
    of_town = sorted(word[0] for word in town)
    for letters in other:
        rest = len(letters) - len(of_town)
        if (
            of_town
            and letters.isalpha()
            and 2 <= rest <= 3
            and sorted(letters[: len(of_town)]) == of_town
            and letters[len(of_town) :] == "".join(word[0] for word in told[:rest])
        ):
            return _in_full(" ".join((letters, *told[rest:])))
    return None


def _spelled(a: str, b: str, town: frozenset[str]) -> tuple[str, ...]:
    """``a`` with "Bank of Springfield" written "BOS" where ``b`` does, and the high school of Haines Ford as "HFHS"."""
    if (town_first := _after_its_town(tuple(a.split()), tuple(b.split()), town)) is not None:
        return town_first
    short = tuple(word for word in _in_full(b) if 3 <= len(word) <= 6)
    told_a = _in_full(a)
    long = spelled_out(short, told_a)
    return long if long != told_a else spelled_out(short, tuple(word for word in told_a if word not in SMALL))


def one_town(a: str, b: str) -> bool | None:
    """Whether two folded names are of one town; None where one is part of the other: "Steamboat" and "Steamboat
    Springs"."""
    if a == b or close(a.replace(" ", ""), b.replace(" ", "")):
        return True
    if are_initials(a, tuple(b.split())) or are_initials(b, tuple(a.split())):
        # "CDA" is Coeur d'Alene
        return True
    words_a, words_b = frozenset(a.split()), frozenset(b.split())
    if (words_a < words_b or words_b < words_a) and not (words_a ^ words_b) & (
        _COMPASS | {"new", "fort", "saint", "port", "lake", "mount"}
    ):
        return None
    return False
