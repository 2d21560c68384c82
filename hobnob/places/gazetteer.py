"""The bundled table of towns and ZIP codes, searched as text: nothing is parsed that is not asked for."""

from __future__ import annotations

import gzip
import re
import unicodedata
from collections.abc import Iterator
from functools import cache, lru_cache
from importlib.resources import files
from typing import NamedTuple

_SHORT = {"st": "saint", "ste": "sainte", "ft": "fort", "mt": "mount", "mtn": "mountain", "twp": "township"}


class Town(NamedTuple):
    """One town; ``state`` is the two-letter code, ``zone`` an IANA name."""

    name: str
    state: str
    country: str
    latitude: float
    longitude: float
    zone: str
    population: int


class Zip(NamedTuple):
    """One US ZIP code's centroid and zone."""

    code: str
    latitude: float
    longitude: float
    zone: str


def key_of(name: str) -> str:
    """A town's name as it is looked up: no accents, no punctuation, "St." spelt out."""
    bare = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    words = re.sub(r"[^a-z0-9]+", " ", bare.replace("'", "")).split()
    return " ".join(_SHORT.get(word, word) for word in words)


@cache
def _table(name: str) -> str:
    return gzip.decompress(files("hobnob.places").joinpath(name).read_bytes()).decode()


def _town(line: str) -> Town:
    _, name, state, country, latitude, longitude, zone, population = line.split("|")
    return Town(name, state, country, float(latitude), float(longitude), zone, int(population))


@lru_cache(4096)
def towns_named(name: str) -> tuple[Town, ...]:
    """Every town of that name, largest first."""
    table, start, found = _table("towns.txt.gz"), f"\n{key_of(name)}|", []
    at = table.find(start)
    while at >= 0:
        end = table.index("\n", at + 1)
        found.append(_town(table[at + 1 : end]))
        at = table.find(start, end)
    return tuple(sorted(found, key=lambda town: -town.population))


@lru_cache(4096)
def zip_code(code: str) -> Zip | None:
    """The ZIP code's centroid, or None where there is no such code."""
    table = _table("zips.txt.gz")
    at = table.find(f"\n{code}|")
    if at < 0:
        return None
    _, latitude, longitude, zone = table[at + 1 : table.index("\n", at + 1)].split("|")
    return Zip(code, float(latitude), float(longitude), zone)


def all_towns() -> Iterator[Town]:
    """Every town there is, by name."""
    return (_town(line) for line in _table("towns.txt.gz").split("\n") if line)


def keys(state: str | None = None) -> list[str]:
    """The lookup keys of every town, for suggestions; with a state, of its towns."""
    lines = (line.split("|", 3) for line in _table("towns.txt.gz").split("\n") if line)
    return [parts[0] for parts in lines if state in (None, parts[2])]
