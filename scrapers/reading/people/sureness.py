"""How sure it is that a name is one: by itself, and among others."""

from __future__ import annotations

from scrapers.reading import bodies
from scrapers.reading.names.vocabulary import PLACES, THINGS, given_names, is_ordinary, surnames
from scrapers.reading.people.mentions import Mention

_SURENESS = {2: 1.0, 1: 0.0, 0: -0.6}


def of(one: Mention, chain: list[Mention]) -> float:
    """How sure the name is one; in a list of people a rare name is as sure as theirs."""
    among = len(chain) > 1 and any(other.name.sure == 2 for other in chain)
    if one.name.sure == 0 and unheard(one):
        return 0.5 if among else (0.0 if one.position.title else _SURENESS[0])
    first, last = one.written.lower().split()[0], one.written.lower().split()[-1]
    if (
        one.name.sure == 0
        and first in given_names()
        and last in surnames()
        and (among or not (is_ordinary(last) or last in PLACES or last in THINGS or last in bodies.UNITS))
    ):
        return 1.0 if among else 0.0
    return 1.0 if among and one.name.sure else _SURENESS[one.name.sure]


def of_both(one: Mention) -> bool:
    """Whether the two words of a doubtful name are a given name and a surname, whatever else they are."""
    parts = one.written.lower().split()
    return len(parts) == 2 and parts[0] in given_names() and parts[1] in surnames()


def unheard(one: Mention) -> bool:
    """Whether no part of an unknown name is a common word: rather a rare name than a phrase."""
    parts = one.written.lower().split()
    return (
        one.name.sure == 0
        and len(parts) < 4
        and not any(is_ordinary(part) or part in PLACES or part in THINGS or part in bodies.UNITS for part in parts)
    )


__all__ = ["of", "of_both", "unheard"]
