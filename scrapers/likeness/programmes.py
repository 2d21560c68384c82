"""What stands on a festival's programme: two of its films, or two authors at its tables, are two events."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from hobnob import patterns as re
from scrapers.likeness.titles import Title, naming_of
from scrapers.likeness.words import USUAL_STEMS, within, words_of

# "Glass Harbor" at the Wellfield Film Festival
_AT_IT = re.compile(r"^(.{3,60}?) at (?:the )?(?=(.{0,40}\bfest(?:ival)?)\b)")
_Item = tuple[frozenset[str], frozenset[str]]


def apart(a: Title, b: Title, aside_a: AbstractSet[str], aside_b: AbstractSet[str]) -> bool:
    """Whether two titles tell two items of one festival; what is set aside are the names of towns, houses and the
    other's organiser."""
    if "festival" not in a.words or "festival" not in b.words:
        return False
    one, other = _item(a, aside_a), _item(b, aside_b)
    if one is None or other is None or not (one[1] & other[1]) - {"festival"}:
        return False
    return not within(one[0], other[0]) and not a.lists and not b.lists


def _item(title: Title, aside: AbstractSet[str]) -> _Item | None:
    """The own words of what is shown, and the words of the festival that shows it."""
    match = _AT_IT.match(title.folded)
    sides = (
        [tuple(map(words_of, match.groups()))]
        if match
        else [title.parts, title.parts[::-1]]
        if len(title.parts) == 2
        else []
    )
    for shown, festival in sides:
        own = naming_of(shown) - USUAL_STEMS - title.sponsor - aside
        if own and "festival" in festival and "festival" not in shown:
            return own, frozenset(festival)
    return None
