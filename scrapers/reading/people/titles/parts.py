"""Parts of a body that have common words for a name, and none of their own: "Small Business Banking Group"."""

from __future__ import annotations

from scrapers.reading.names.vocabulary import is_ordinary
from scrapers.reading.people.cues import STOPS
from scrapers.reading.people.line import Line
from scrapers.reading.people.titles.heads import DESCRIBES, FUNCTIONS
from scrapers.reading.words import words

_GENERIC = words(
    "group team unit division department section desk practice office branch program line advisory services solutions "
    "banking lending operations bureau"
)
"""What parts are called that have common words for a name, and none of their own."""
_FIELDS = words("logistics insights rewards strategy solutions")
_SMALL = words("of and & the")


def generic(line: Line, first: int, at: int) -> bool:
    """Whether the words name a part by what it does alone: "Small Business Banking Group"."""
    if at - first < 2 or line.low(at - 1) not in _GENERIC:
        return False
    return all(common(line, here) for here in range(first, at))


def field(line: Line, first: int, at: int) -> bool:
    """Whether the words are a field of work and no body's name: "Global Logistics", "Consumer Insights"."""
    return (
        at - first in (2, 3)
        and all(common(line, here) for here in range(first, at))
        and not line.tokens[first].low.endswith(("'s", "’s"))
        and line.low(first) != "the"
        and (line.low(at - 1) in FUNCTIONS or line.low(at - 1) in _FIELDS)
    )


def common(line: Line, at: int) -> bool:
    """Whether the word is no name's: one of titles, of fields, or of every day."""
    token = line.tokens[at]
    if token.low in FUNCTIONS or token.low in DESCRIBES or token.low in _SMALL:
        return True
    return token.word and is_ordinary(token.low) and not (token.text.isupper() and len(token.text) > 2)


def plain(low: str) -> bool:
    """Whether a word is a common one, or made of common ones: "redesign", "at-home"."""
    return (
        is_ordinary(low)
        or (low.startswith("re") and is_ordinary(low[2:]))
        or ("-" in low and all(is_ordinary(piece) or piece in STOPS for piece in low.split("-")))
    )


__all__ = ["common", "field", "generic", "plain"]
