"""How a title stands in the other's text: as a whole, by a name in it, or by its usual words."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise

from scrapers.likeness.titles import Title, content, naming_of, state_of, weight
from scrapers.likeness.vocabulary import FORMS, SMALL
from scrapers.likeness.words import USUAL_STEMS, folded, words_of
from scrapers.reading.words import words as vocabulary

_ENDS = vocabulary("day annual monthly weekly meeting event chamber the luncheon lunch breakfast")

_ANY_BODY = _ENDS | vocabulary("area greater downtown member membership dinner banquet mixer")


def quoted(title: Title, text: str, aside: frozenset[str]) -> bool:
    """Whether a text holds two neighbouring words of a title's own, as a name is written; ``aside`` are words that do
    not count."""
    if not text:
        return False
    told = content(title)
    own = {
        pair
        for pair in pairwise(told)
        if all(word in title.naming and word not in USUAL_STEMS and word not in aside for word in pair)
    }
    return bool(own and own & _neighbours(text))


def cited(title: Title, text: str) -> bool:
    """Whether a text holds a title as a whole, but for usual words at its ends: "at this month's Wake Up Waupaca"."""
    told = list(title.told)
    while told and (told[-1] in SMALL or told[-1] in _ENDS):
        told.pop()
    while told and (told[0] in SMALL or told[0] in _ENDS):
        told.pop(0)
    while told and told[-1] in FORMS and weight(naming_of(told[:-1])) >= 1:
        told.pop()
    if weight(naming_of(told)) < 0.8 or (len(told) < 2 and not told[0].startswith("state")):
        return False
    return bool(text) and f" {' '.join(told)} " in _plain(text)


def recited(title: Title, text: str) -> bool:
    """Whether a text holds all of a title of usual words, two at least, side by side: "the regular council meeting"."""
    if not text:
        return False
    told = list(title.told)
    while told and (told[0] in SMALL or (told[0] == "chamber" and len(told) > 2)):
        told.pop(0)
    return len(told) >= 2 and any(not word.isdigit() for word in told) and f" {' '.join(told)} " in text


def contained(title: Title, other: Title) -> bool:
    """Whether one title of usual words, two at least, is a part of the other: "Chamber 101" of "New Member Orientation
    (Chamber 101)".

    What any body calls its own, "Annual Dinner", is none, unless a number is with it.
    """
    told = [word for word in title.told if word not in SMALL]
    telling = [word for word in told if word not in _ANY_BODY]
    if len(told) < 2 or not (len(telling) >= 2 or any(word.isdigit() for word in telling)):
        return False
    return f" {' '.join(title.told)} " in f" {' '.join(other.told)} "


@lru_cache(maxsize=512)
def _plain(text: str) -> str:
    return f" {' '.join(words_of(state_of(folded(text))))} "


@lru_cache(maxsize=512)
def _neighbours(text: str) -> frozenset[tuple[str, str]]:
    return frozenset(pairwise(words_of(folded(text))))
