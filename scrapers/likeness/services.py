"""Services of one sort that bodies offer side by side, each under a name of its own: two tax helpers in one library are
two."""

from __future__ import annotations

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
_SORTS = tuple(
    tuple(re.compile(rf"\b(?:{names.strip()})\b") for names in line.split(" / "))
    for line in _LINES.strip().splitlines()
)


def apart(a: str, b: str) -> bool:
    """Whether each of two folded texts tells of one such service and not of the other's."""
    mine, theirs = _told(a), _told(b)
    sorts = {sort for sort, _ in mine} & {sort for sort, _ in theirs}
    return any(not {whose for at, whose in mine & theirs if at == sort} for sort in sorts)


@lru_cache(maxsize=8192)
def _told(text: str) -> frozenset[tuple[int, int]]:
    return frozenset(
        (sort, whose) for sort, names in enumerate(_SORTS) for whose, name in enumerate(names) if name.search(text)
    )
