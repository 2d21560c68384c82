"""The level of a class, by number or in words: "Excel Level 1" is an introduction, "Watercolor II" is none."""

from __future__ import annotations

from dataclasses import replace

from scrapers.likeness.telling import LABELS
from scrapers.likeness.titles import Title
from scrapers.likeness.vocabulary import SMALL

_LEVELS = ("basic", "intermediate", "advanced")
_LABEL = "level"


def levelled(a: Title, b: Title) -> Title:
    """``a`` with the number of its level put in words, where ``b`` tells its own so."""
    if not a.marks or b.words.isdisjoint(_LEVELS) or not a.words.isdisjoint(_LEVELS):
        return a
    number = _number(a)
    if not number:
        return a
    put = frozenset((_LEVELS[min(number, len(_LEVELS)) - 1],))
    return replace(a, words=(a.words - {_LABEL}) | put, naming=(a.naming - {_LABEL}) | put)


def _number(title: Title) -> int:
    """The number of a level, or behind what is taught: "Level 2", "Spanish 2", "Canva 101"; 0 where none is told."""
    told = {
        value
        for label, value in title.marks
        if label == _LABEL or (label.isalpha() and label not in LABELS and label not in SMALL)
    }
    if "101" in told:
        return 1
    return min((int(value) for value in told if value.isdigit() and len(value) == 1), default=0)
