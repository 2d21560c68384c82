"""What the opening lines of an event say of another's title."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise

from scrapers.likeness.profile import Profile
from scrapers.likeness.words import GENERIC_STEMS, USUAL_STEMS, words

_OPENING = 600


def tells(one: Profile, other: Profile) -> bool:
    """Whether the opening of ``one`` holds two neighbouring words of the other's title, as a name is written."""
    told = one.event.summary
    if not told:
        return False
    aside = GENERIC_STEMS | USUAL_STEMS | one.about.all | other.about.all | one.about.town | other.about.town
    named = {(x, y) for x, y in pairwise(words(other.title.folded)) if x not in aside and y not in aside and not x.isdigit() and not y.isdigit()}
    return bool(named & _pairs(told[:_OPENING]))


@lru_cache(maxsize=4096)
def _pairs(text: str) -> frozenset[tuple[str, str]]:
    return frozenset(pairwise(words(text)))
