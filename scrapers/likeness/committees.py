"""Which committee or commission meets: two of them in one house at one hour are two meetings."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from scrapers.likeness.themes import themes
from scrapers.likeness.vocabulary import SMALL
from scrapers.likeness.words import within
from scrapers.reading.words import words as vocabulary

# what stands before any committee
_ANY = SMALL | vocabulary(
    "our monthly weekly quarterly annual regular general special area local chamber commission committee meeting "
    "session hearing agenda commerce county city town village district"
    " public joint steering full work study director trustee governor overseer supervisor commissioner"
)
_HEADS = ("committee", "commission")
# behind a commission that meets, and is no host: "Planning Commission", "Parks Commission meeting"
_MEETS = vocabulary("meeting regular special monthly quarterly annual session hearing work study agenda public of on")
# what a commission cares for, though towns have it in their names
_CARED_FOR = frozenset({"park"})
_BEFORE = 3


def apart(a: Sequence[str], b: Sequence[str], aside: AbstractSet[str]) -> bool:
    """Whether two titles tell two committees or commissions by name: "Membership Committee", "Finance Committee";
    ``aside`` are the names of towns and organisers."""
    for head in _HEADS:
        if head in a and head in b:
            one, other = (_named(told, head) - (aside - _CARED_FOR) for told in (a, b))
            if one and other and not within(one, other) and not themes(a).keys() & themes(b).keys():
                return True
    return False


def one(a: Sequence[str], b: Sequence[str], aside: AbstractSet[str]) -> bool:
    """Whether two titles tell one board or committee by a word of its name: "Airport Advisory Board", "Airport Board
    meets on leases"."""
    return any(
        head in a and head in b and not (_before(a, head) & _before(b, head)).issubset(aside)
        for head in (*_HEADS, "board")
    )


def _before(told: Sequence[str], head: str) -> frozenset[str]:
    at = told.index(head)
    return frozenset(told[max(0, at - _BEFORE) : at]) - _ANY


def _named(told: Sequence[str], head: str) -> frozenset[str]:
    """The words by which one of many is told, before its head or behind it."""
    at = told.index(head)
    named = _before(told, head)
    behind = told[at + 1 : at + 2]
    if head != "committee" and behind and behind[0] not in _MEETS:
        return frozenset()
    if not named and behind and behind[0] in ("on", "of"):
        named = frozenset(told[at + 2 : at + 4]) - _ANY
    return named
