"""Whose feast guests are asked to help with: "Help Elm Veterinary celebrate its grand opening"."""

from __future__ import annotations

from scrapers.reading import bodies
from scrapers.reading.names.vocabulary import is_ordinary
from scrapers.reading.organizations import called
from scrapers.reading.organizations.before import guest, named
from scrapers.reading.organizations.row import BACK, Row
from scrapers.reading.words import words

_ASKS = words("help helping")
_VERBS = words("celebrate mark kick")
_LONGEST = 9


def read(row: Row, first: int, stop: int) -> list[str]:
    """The body that the sentence at ``[first:stop]`` asks to help celebrate what is its own."""
    ask = next((at for at in range(first, min(stop, first + 7)) if row.low(at) in _ASKS), -1)
    if ask < 0 or any(row.tokens[at].capital for at in range(first + 1, ask + 1)):
        return []
    begin = ask + 1 + (row.low(ask + 1) == "the" and not row.tokens[ask + 1].capital)
    end = begin
    while end < min(stop, begin + _LONGEST) and (bodies.proper_word(row.tokens[end]) or row.low(end) in BACK or row.mark(end) in "&,"):
        end += 1
    own = end + 1 + (row.low(end + 1) == "off")
    if row.low(end) not in _VERBS or row.low(own) not in ("its", "their") or end - begin < 2 or guest(row, begin):
        return []
    told = called.as_a_body(row, begin, end) or is_ordinary(row.low(end - 1)) or row.low(end - 1) in bodies.UNITS
    return list(named(row, begin, end)) if told and not called.otherwise(row, begin, end) else []


__all__ = ["read"]
