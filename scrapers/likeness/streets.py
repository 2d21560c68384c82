"""A street in its many spellings: its house number, and the words that tell it from others."""

from __future__ import annotations

from functools import lru_cache
from itertools import permutations

from hobnob import patterns as re
from hobnob.places.states import PROVINCES, STATES
from scrapers.likeness.words import fold, singular, within
from scrapers.reading.words import words as vocabulary

_STREET = re.compile(r"^(?:\D{0,20}?)\b[nsew]?(\d{1,6})[a-z]?\b\s+(.+)")
_NUMBERS = {
    word: str(n)
    for n, word in enumerate(("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"), 1)
}
_NUMBER_WORD = re.compile(rf"^({'|'.join(_NUMBERS)}) ")
_ORDINALS = dict(zip(
    ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
    "twelfth",
     "thirteenth", "fourteenth", "fifteenth"),
    ("1st", "2nd", "3rd", "4th", "5th", "6th", "7th", "8th", "9th", "10th", "11th", "12th", "13th", "14th", "15th"),
    strict=True))  # fmt: skip
_STREET_WORDS = {
    "n": "north", "s": "south", "e": "east", "w": "west", "ne": "northeast", "nw": "northwest", "se": "southeast",
    "sw": "southwest", "mt": "mount", "ft": "fort", "hwy": "highway", "rte": "route", "rt": "route", "sr": "state",
    "cr": "county", "cty": "county",
}  # fmt: skip
KINDS = vocabulary(
    "street st avenue ave av road rd drive dr boulevard blvd lane ln court ct place pl way parkway pkwy circle cir "
    "square sq terrace ter trail trl plaza plz crossing xing loop row alley pike highway hwy route fm suite ste unit "
    "floor fl "
    "room rm interstate north south east west northeast"
    " northwest southeast southwest building bldg"
)
# streets that every town has
EVERYWHERE = vocabulary(
    "main market state center central church school high park broad water front mill river lake washington lincoln "
    "elm oak maple "
                         "first second third fourth fifth sixth seventh eighth ninth tenth") | frozenset(_ORDINALS.values())  # fmt: skip
# how Canadians write a unit before its house: "#104, 1550 Lakeview Road", "104 - 1550 Lakeview Rd"
_UNIT = re.compile(
    r"^\s*(?:#\s*\w+\s*[-–—,]?|(?:unit|suite|ste)\.?\s*#?\s*\w+\s*[-–—,]|\d+[A-Za-z]?\s+[-–—](?!\s*\d+\s+(?:st"
    r"|street"
    r"|ave?|avenue)\b))\s*(?=\d+\s+[A-Za-z])",
    re.I,
)
_WHICH_DOOR = re.compile(
    r"(?:\b(?:suite|ste|unit|apt)\b\.? ?#? ?|#\s?)([a-z]?-?\d{1,4}[a-z]?|[a-z])\b(?!\s*[-–&,/]\s*[a-z]?\d)"
)
_DOOR = re.compile(r"[,\s]+#\s*\w+.*$")
_KING = re.compile(r"\bmartin luther king(?: (?:jr|junior))?\b")
# "4100 I-15 Frontage Road"
_INTERSTATE = re.compile(r"(?:^|(?<=\d ))i (?=\d)")
_ROUTE_SIDE = re.compile(r"\b(\d+)([nsew])\b")
# "145 1 Avenue NE" is on 1st Avenue
_BARE_ORDINAL = re.compile(
    r"(?:(?<=^0 )|(?<=^0 [nsew] )|(?<=^0 [ns][ew] ))(\d{1,3})(?= (?:[nsew]{1,2} )?(?:st|street|ave?|avenue|pl|place"
    r"|ct|court|blvd|boulevard)\b)"
)
_CORNER = re.compile(r"^\W*(?:(?:the )?(?:(?:ne|nw|se|sw|north|south)\w* )?(?:corner|intersection) (?:of )?)")
_MEET = re.compile(r"\s*(?:&|/|@|\b(?:and|at)\b)\s*")
_STRETCH = re.compile(
    r"(?i)^([A-Z0-9 .]+? (?:street|st|avenue|ave|road|rd|boulevard|blvd|drive|dr)\.?),? (?:between|from) "
)
# a club's building
_FOUR_H = re.compile(r"(?i)4-?h\b")
_HALF = re.compile(r"(?<=\d)\s*(?:½|\s1/2\b)")
# what a numbered road is called: "County 9", "Co. Rd. 9", "Ranch Road 16"
_ROUTES = vocabulary("county co cr ranch rr state sr us fm farm market route interstate provincial rural") | {
    code.lower() for code in (*STATES, *PROVINCES)
}
# "Highway 45 South": the number is the road's
_ROUTE = re.compile(
    r"(?:(?:us|state|county|old|farm to market|ranch to market) )?(?:highway|hwy|route|rte|us|sr|cr|fm|rr|interstate"
    r"|county road|state road|ranch road|co rd|county) \d"
)


def _in_full(word: str) -> str:
    return _STREET_WORDS.get(word, _ORDINALS.get(word, _NUMBERS.get(word, word)))


def _ordinal(number: str) -> str:
    """A street's number as it is spoken: "2nd", "11th"."""
    ending = "th" if number[-2:-1] == "1" else {"1": "st", "2": "nd", "3": "rd"}.get(number[-1], "th")
    return number + ending


@lru_cache(maxsize=8192)
def number_and_name(text: str) -> tuple[str, frozenset[str]]:
    """The house number, empty where there is none, and the words of the street's own name: "1st" of "145 1 Avenue
    NE"."""
    if _FOUR_H.match(text):
        return "", frozenset()
    told = _INTERSTATE.sub(
        "interstate ",
        _ROUTE_SIDE.sub(r"\1 \2", _KING.sub("mlk", fold(_HALF.sub("", _DOOR.sub("", _UNIT.sub("", text)))))),
    )
    match = _STREET.match(_NUMBER_WORD.sub(lambda m: _NUMBERS[m.group(1)] + " ", told))
    if not match or _ROUTE.match(told):
        return "", frozenset(word for word in map(_in_full, told.split()) if word not in KINDS)
    parts = [*map(_in_full, _BARE_ORDINAL.sub(lambda m: _ordinal(m.group()), f"0 {match.group(2)}").split()[1:])]
    for stop in ("suite", "ste", "unit", "floor", "room"):
        if stop in parts[1:]:
            parts = parts[: parts.index(stop, 1)]
    own = frozenset(word for word in parts if word not in KINDS) or frozenset(parts[:-1])  # "Plaza Dr"
    numbered = own - _ROUTES
    return match.group(1), (
        numbered if numbered and all(word.isdigit() or len(word) <= 2 for word in numbered) else own
    ) or frozenset(parts)


@lru_cache(maxsize=8192)
def unit(text: str) -> str:
    """Which door of a building it is: "f" of "1100 Corporate Way, Unit F"."""
    match = _WHICH_DOOR.search(text.lower())
    return match[1].replace("-", "") if match else ""


@lru_cache(maxsize=8192)
def crossing(text: str) -> frozenset[frozenset[str]]:
    """The two streets that meet at a corner, "2nd & Walnut"; empty where a text tells no such."""
    sides = _MEET.split(_CORNER.sub("", text.lower()))
    if len(sides) != 2 or any(not side[:1].isalnum() or len(side.split()) > 4 for side in sides):
        return frozenset()
    found = frozenset(number_and_name(side)[1] for side in sides)
    return found if len(found) == 2 and all(found) else frozenset()


def stretch(text: str) -> str:
    """The street of which a text tells a part: "Main Street between 1st and 4th"; empty where it tells none."""
    match = _STRETCH.match(text)
    return match[1] if match else ""


@lru_cache(maxsize=8192)
def street_name(street: str) -> str:
    """A street's own name of two words at least, or one long one, without number and kind: "oak forest"."""
    match = _STREET.match(fold(street))
    told = (match.group(2) if match else fold(street)).split()
    while told and told[-1] in KINDS:
        told.pop()
    if not told or set(told) <= EVERYWHERE or (len(told) == 1 and len(told[0]) < 5):
        return ""
    return " ".join(told)


def alike(a: frozenset[str], b: frozenset[str]) -> bool:
    """Whether two streets share a word; a number alone, as of a highway, only if it is all that there is."""
    return (
        a == b
        or any(not word.isdigit() for word in a & b)
        or bool(within(a, b) - (a & b))
        or _on_one_grid(a, b)
        or frozenset(map(singular, a)) == frozenset(map(singular, b))
    )


def _on_one_grid(a: frozenset[str], b: frozenset[str]) -> bool:
    """Whether one is a grid's street by its number, the other by its hundreds: "4th East" and "400 East"."""
    if len(a) != 1 or len(b) != 1:
        return False
    short, full = sorted((*a, *b), key=str.isdigit)
    return full.isdigit() and not short.isdigit() and f"{short.rstrip('sthndr')}00" == full


def close(a: frozenset[str], b: frozenset[str]) -> bool:
    """Whether two streets are one, written as one word or two: "Riverwalk" and "River Walk"."""
    return (
        bool(a & b)
        or bool(within(a, b))
        or any(x + y in there for here, there in ((a, b), (b, a)) for x, y in permutations(here, 2))
    )


def slip(a: str, b: str) -> bool:
    """Whether two house numbers differ by a slip of the finger: "5960" and "59602", "414" and "441"."""
    shorter, longer = sorted((a, b), key=len)
    if len(shorter) == len(longer) >= 3:
        return any(a[:at] + a[at + 1] + a[at] + a[at + 2 :] == b for at in range(len(a) - 1))
    return (
        len(shorter) >= 3
        and len(longer) == len(shorter) + 1
        and any(longer[:at] + longer[at + 1 :] == shorter for at in range(len(longer)))
    )
