"""Services of one sort that bodies offer side by side, each under a name of its own: two tax helpers in one library are two."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from hobnob import patterns as re

# each line is one sort of service; in it "/" parts whose it is
_LINES = """
    vita|volunteer income tax / aarp|tax ?aide
    red cross / vitalant / versiti / oneblood / bloodworks / lifesouth / lifeserve / carter bloodcare / suncoast blood
    score / sbdc|small business development center
    griefshare / divorcecare
    al anon / alcoholics anonymous / narcotics anonymous / celebrate recovery
    boy scouts|cub scouts|scouts bsa / girl scouts
    weight watchers / tops
"""
_SORTS = tuple(tuple(re.compile(rf"\b(?:{names.strip()})\b") for names in line.split(" / ")) for line in _LINES.strip().splitlines())


def apart(a: str, b: str) -> bool:
    """Whether each of two folded texts tells of one such service and not of the other's."""
    told = _told(a)
    return bool(told) and any(mine != theirs and not mine & theirs for mine, theirs in _facing(told, _told(b)))


def _facing(a: frozenset[tuple[int, int]], b: frozenset[tuple[int, int]]) -> Iterable[tuple[frozenset[int], frozenset[int]]]:
    """Of each sort of which both tell, whose services the one and the other tells."""
    for sort in {sort for sort, _ in a} & {sort for sort, _ in b}:
        yield tuple(frozenset(whose for at, whose in told if at == sort) for told in (a, b))  # type: ignore[misc]


@lru_cache(maxsize=8192)
def _told(text: str) -> frozenset[tuple[int, int]]:
    return frozenset((sort, whose) for sort, names in enumerate(_SORTS) for whose, name in enumerate(names) if name.search(text))
