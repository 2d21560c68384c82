"""A name and, behind the sign "@", where it is held: "Coffee Connect @ Daily Grind, bring a friend", not "Women @
Work"."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from hobnob import patterns as re
from scrapers.formats.listing.places import is_ground, is_house, is_online, is_place
from scrapers.formats.listing.sites import is_site
from scrapers.formats.listing.words import EVENT, MONTH_DAY, NUMERIC, TIME
from scrapers.reading import asides

_SIGN = re.compile(r"(?<=[^\s@])\s@\s(?=[^\W_])")
_HAPPENS = re.compile(
    r"\b(?:fests?|markets?|sales?|shows?|walks?|runs?|nights?|party|parties|tours?|parades?|races?|games?|cruises?"
    r"|dances?|picnics?|socials?|suppers?|coffees?|hikes?|rides?|meet-?ups?)$",
    re.I,
)
_LAST = re.compile(r"\s(?:\(|[–—|•·-]\s|//).*$|[;!?].*$|(?<=[a-z\d)]{3})\.\s.*$|,\s(?=[a-z$\d]).*$")
"""Where a place ends: at a bracket, a mark, a sentence, or what goes on in small letters."""
_LEVEL = re.compile(
    r",\s(?:(?:upper|lower|main|second|third|\d(?:st|nd|rd|th)) (?:floor|level|hall|lot)|(?:room|suite|shelter"
    r"|pavilion|field) #?\w{1,4}|back room|\d{1,5} [A-Z])",
    re.I,
)
_UNTOLD = re.compile(r"(?:tb[adc]|to be (?:announced|determined)|various locations?)\b", re.I)
_LONGEST = 200
_LONGEST_NAME = 90


@dataclass(frozen=True, slots=True)
class Signed:
    """What stands before the sign, and the place behind it: none where it is not told yet."""

    name: str
    place: str | None


@lru_cache(maxsize=4096)
def signed(text: str) -> Signed | None:
    """A line as the sign divides it, where a name stands before it and a place behind."""
    if " @ " not in text or len(text) > _LONGEST:
        return None
    for sign in _SIGN.finditer(text):
        behind = text[sign.end() :]
        if TIME.match(behind) or re.match(r"(?:noon|midnight|\d{1,2}(?::\d\d)?\b(?!\s[A-Z]))", behind, re.I):
            continue
        name = TIME.sub(" ", NUMERIC.sub(" ", MONTH_DAY.sub(" ", text[: sign.start()]))).strip(" ,;:–—-|/•·")
        if not re.search(r"[^\W\d_]{3}", name) or len(name) > _LONGEST_NAME:
            return None
        if _UNTOLD.match(behind):
            return Signed(text[: sign.start()], None)
        place = _place(behind)
        return Signed(text[: sign.start()], place) if place and _fit(name, place) else None
    return None


def _place(behind: str) -> str:
    level = _LEVEL.search(behind)
    kept = level.end() if level is not None else 0
    clock = TIME.search(behind)
    behind = behind[: clock.start()] if clock is not None and clock.start() > kept else behind
    last = _LAST.search(behind, kept)
    return (
        asides.without_price(behind[: last.start()] if last is not None else behind)[0]
        .removeprefix("the ")
        .strip(" ,;:.–—-|()")
    )


def _fit(name: str, place: str) -> bool:
    """Whether the words on both sides are those of what is held and where, and not of a slogan."""
    if MONTH_DAY.search(place) or (EVENT.search(place) and not (is_house(place) or is_place(place))):
        return False
    sure = EVENT.search(name) is not None or _HAPPENS.search(name) is not None
    known = is_site(place) or is_house(place) or is_ground(place) or is_place(place) or is_online(place)
    return sure or known or (" " in name and " " in place)


__all__ = ["Signed", "signed"]
