"""The hours that a text tells: "Doors 11:30, program noon"."""

from __future__ import annotations

from functools import lru_cache

from hobnob import patterns as re

_CLOCK = re.compile(
    r"(?P<to>(?:\bto|\buntil|\btill?|\bthrough|\bends?(?: at)?|[-–—])\s*)?(?:(?P<at>\b(?:at|from|by|opens?|doors"
    r"|gates|starts?|begins?|registration|check-?in|boarding)(?: (?:at|opens?|open at))?:?\s+))?"
    r"(?:(?P<hour>\b\d{1,2})(?::(?P<minute>\d\d))?\s*(?P<half>[ap]\.?m\b|a\.m\.|p\.m\.)?|(?P<noon>\bnoon\b)"
    r"|(?P<word>\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven)\b)(?=\s*(?:[.,;:!]|$|[ap]\.?m\b|o['’]clock"
    r"|sharp|and\b|until\b|to\b|on\b|in the\b)))(?![\d/%$]|\.\d|(?:st|nd|rd|th)\b)",
    re.I,
)


# "Social hour 5, dinner 6", "check-in 8-10, show 10-3"
_PROGRAMME = re.compile(
    r"\b(?:dinner|supper|lunch|breakfast|social(?: hour)?|cocktails?|reception|program(?:me)?|show|doors|gates"
    r"|check-?in|registration|judging|trophies|awards|music|parade|(?:live |silent )?auction|bidding|banquet|meal"
    r"|meeting|speaker|ceremony|concert|(?:general |vip |early )?(?:admission|entry)|dancing|dance|band|races?"
    r"|games?|movie|film|shotgun(?: start)?)(?: is| begins| starts)?(?: at)? "
    r"(?P<hour>\d{1,2})(?::(?P<minute>\d\d))?(?=\s*(?:[.,;)]|$|and\b|(?:[-–—]|to)\s*(?:\d|noon)))",
    re.I,
)
# "9 to 1", "5-7 p.m.", behind a comma or at the beginning
_RANGE = re.compile(
    r"(?:^|[,;(] ?)(?P<hour>\d{1,2})(?::(?P<minute>\d\d))?(?: to | ?[-–—] ?)(?:\d{1,2}(?::\d\d)?"
    r"|noon)(?: ?[ap]\.?m\b\.?)?(?=\s*(?:[.,;)]|$))",
    re.I,
)
# "the service at 10.40", as the British write it
_DOTTED = re.compile(
    r"\b(?:at|from|by) (?P<hour>\d{1,2})\.(?P<minute>[0-5]\d)(?![\d%]| ?(?:percent|per|miles?|km|acres?|million)\b)",
    re.I,
)
# what is before it begins, and is open from an hour
_BEFORE = re.compile(
    r"\b(?:doors?|gates?|check[- ]?in|registration|sign[- ]?in|line-?up|staging|preview|(?P<served>reception|networking"
    r"|social(?: hour)?|mingling|cocktails|buffet))(?: (?:is|are|will|and \w+|opens?|starts?|begins?|from"
    r"|at)){0,3}:? (?:(?P<hour>\d{1,2})(?::(?P<minute>\d\d))?|(?P<noon>noon))(?![\d/%$]|(?:st|nd|rd|th)\b)",
    re.I,
)
_WORDS = {
    word: hour
    for hour, word in enumerate(["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven"], 2)
}
_HALF = re.compile(r"\s*(?:[ap]\.?m\b|o['’]clock)", re.I)


@lru_cache(maxsize=8192)
def told(text: str) -> frozenset[int]:
    """The starts that a text tells, in minutes on a clock of twelve hours."""
    found: set[int] = set()
    for match in _CLOCK.finditer(text):
        if match["to"]:
            continue
        if match["noon"]:
            found.add(0)
        elif match["word"]:
            if match["at"] or _HALF.match(text, match.end()):
                found.add(_WORDS[match["word"].lower()] * 60)
        elif match["minute"] or match["half"] or match["at"]:
            found |= _start(match)
    for pattern in (_PROGRAMME, _RANGE, _DOTTED):
        for match in pattern.finditer(text):
            found |= _start(match)
    return frozenset(found)


@lru_cache(maxsize=8192)
def doors(text: str, *, served: bool = True) -> frozenset[int]:
    """The hours from which a text says that one may come, as ``told``: "Doors at 7", "Registration 8:30-10"; also, if
    ``served``, from which one may drink or eat."""
    found: set[int] = set()
    for match in _BEFORE.finditer(text):
        if served or not match["served"]:
            found |= {0} if match["noon"] else _start(match)
    return frozenset(found)


def _start(match: re.Match[str]) -> set[int]:
    """The minutes of an hour and a minute, none where no clock shows them."""
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    return {hour % 12 * 60 + minute} if 1 <= hour <= 12 and minute < 60 else set()
