"""Which committee of a body meets: two of them in one office at one hour are two meetings."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from scrapers.likeness.themes import themes
from scrapers.likeness.vocabulary import SMALL
from scrapers.likeness.words import within
from scrapers.reading.words import words as vocabulary

# what stands before any committee
_ANY = SMALL | vocabulary("our monthly weekly quarterly annual regular general special area local chamber board meeting commerce county city town village district public joint steering full")
_BEFORE = 3


def apart(a: Sequence[str], b: Sequence[str], aside: AbstractSet[str]) -> bool:
    """Whether two titles tell two committees by name: "Membership Committee", "Finance Committee"; ``aside`` are the names of towns and organisers."""
    if "committee" not in a or "committee" not in b:
        return False
    one, other = (_named(told) - aside for told in (a, b))
    return bool(one and other) and not within(one, other) and not themes(a).keys() & themes(b).keys()


def _named(told: Sequence[str]) -> frozenset[str]:
    at = told.index("committee")
    before = frozenset(told[max(0, at - _BEFORE) : at]) - _ANY
    return before or (frozenset(told[at + 2 : at + 4]) - _ANY if told[at + 1 : at + 2] in (("on",), ["on"]) else before)
