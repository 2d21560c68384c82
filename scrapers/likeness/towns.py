"""A town and its state as publishers write them: "Beaufort, SC", "Olde Towne Easton", "Mt. Vernon"."""

from __future__ import annotations

from functools import lru_cache

from hobnob import patterns as re
from hobnob.places.states import code_of
from scrapers.likeness.words import fold
from scrapers.reading.words import words as vocabulary

_TOWN_WORDS = {"n": "north", "s": "south", "e": "east", "w": "west", "mt": "mount", "ft": "fort", "st": "saint", "pt": "point", "ctr": "center", "hts": "heights", "spgs": "springs", "jct": "junction", "vlg": "village", "lk": "lake", "ste": "sainte"}
_OLD_TOWN = re.compile(r"\b(?:ye )?olde? towne? ")
_BOROUGH = re.compile(r"(?<=\w\w)borough$")
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
    return " ".join(word for word in told if word not in _CITY_NOISE or len(told) == 1), (region and code_of(region)) or code or ""
