"""Words that are struck out and others in their stead: "<s>6 PM</s> 7 PM"."""

from __future__ import annotations

from hobnob import patterns as re
from scrapers.formats.listing.words import (
    BUTTON,
    DOCUMENT,
    MONTH_DAY,
    NUMERIC,
    SHORT_NUMERIC,
    TIME,
    WEEKDAY,
    YEAR,
    is_papers,
)

ARROW = re.compile(r"\s*(?:[→➔➜⇒⟶]|[=-]{1,2}>)\s*(?=\S*\w)")
"""What leads from words that are struck out to those in their stead."""
_PRICE = re.compile(r"[$€£]\s?\d[\d,.]*")
_DAYS = (NUMERIC, MONTH_DAY, SHORT_NUMERIC)
_WEEKDAY = re.compile(rf"\b{WEEKDAY}\b\.?", re.I)
_WHAT_BECAME = re.compile(
    r"\b(?:cancel+ed|cancel+ation|cxl+'?d?|postponed|re-?scheduled|moved|no (?:\w+ ){0,2}meetings?|not held"
    r"|called off|sold out|full|closed|over|past|completed?|done|"
    r"new date|new time|new location|tb[ad]|annul[ée]e?s?|report[ée]e?s?|cancelad[oa]s?)\b",
    re.I,
)
"""What became of the event is nothing in its stead."""
_JOINS = re.compile(r"\b(?:at|on|from|to|and|the|a|in|by|of|until|till|now|noon)\b", re.I)
_WORD = re.compile(r"[^\W\d_]{3}")


def kinds_in(text: str) -> set[str]:
    """Whether a text states a day, an hour, a price, and has words besides."""
    found = set()
    for pattern in _DAYS:
        if pattern.search(text):
            found.add("day")
            text = pattern.sub(" ", text)
    for kind, pattern in (("hour", TIME), ("price", _PRICE)):
        if pattern.search(text):
            found.add(kind)
            text = pattern.sub(" ", text)
    for pattern in (YEAR, _WEEKDAY, _JOINS):
        text = pattern.sub(" ", text)
    return found | {"words"} if _WORD.search(text) else found


def gives_way(struck: str, beside: str) -> bool:
    """Whether the words beside those struck out stand in their stead: they state as much."""
    if ARROW.match(beside) and kinds_in(struck):
        return True
    wanted = kinds_in(struck)
    told = _WHAT_BECAME.sub(" ", beside)
    if not wanted or wanted - kinds_in(told):
        return False
    return "words" not in wanted or not (is_papers(told) or DOCUMENT.match(told) or BUTTON.match(told))
