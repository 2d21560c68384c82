"""A town and its state as publishers write them: "Beaufort, SC", "Olde Towne Easton", "Mt. Vernon"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from hobnob import patterns as re
from hobnob.places.states import code_of
from scrapers.likeness.words import fold
from scrapers.reading.words import words as vocabulary

_TOWN_WORDS = {
    "n": "north",
    "s": "south",
    "e": "east",
    "w": "west",
    "mt": "mount",
    "ft": "fort",
    "st": "saint",
    "pt": "point",
    "ctr": "center",
    "hts": "heights",
    "spgs": "springs",
    "jct": "junction",
    "vlg": "village",
    "lk": "lake",
    "ste": "sainte",
}
_OLD_TOWN = re.compile(r"\b(?:ye )?olde? towne? ")
_BOROUGH = re.compile(r"(?<=\w\w)borough$")
_COMPASS = vocabulary("north south east west")
_QUARTERS = vocabulary("side end")
_IN_ONE = frozenset(f"{first}side" for first in _COMPASS)
_CITY_NOISE = vocabulary("city town village of township twp the near")


@lru_cache(maxsize=8192)
def town(city: str, region: str | None) -> tuple[str, str]:
    """A town and its state or province, which many write as one: "Beaufort, SC"."""
    name, _, rest = city.partition(",")
    code = code_of(rest.strip().partition(" ")[0]) or code_of(rest)
    if not code:
        name, _, last = city.rpartition(" ")
        code = code_of(last) if last.isupper() and len(last) == 2 else None
    if not code:
        name = city
    told = [_BOROUGH.sub("boro", _TOWN_WORDS.get(word, word)) for word in _OLD_TOWN.sub("", fold(name)).split()]
    return " ".join(word for word in told if word not in _CITY_NOISE or len(told) == 1), (
        region and code_of(region)
    ) or code or ""


def quarter(told: Sequence[str]) -> frozenset[str]:
    """The words of a title that name a quarter which any town has: "West Side", no "West Side Story"."""
    if _COMPASS.isdisjoint(told) and _IN_ONE.isdisjoint(told):
        return frozenset()
    found = {word for word in told if word in _IN_ONE}
    if "story" not in told:
        found.update(word for pair in pairwise(told) if pair[0] in _COMPASS and pair[1] in _QUARTERS for word in pair)
    return frozenset(found)
