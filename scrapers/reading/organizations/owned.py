"""Bodies behind whose they are: "The law school's Clinical Program", "Elm State's Institute for Media"."""

from __future__ import annotations

from scrapers.reading.names.vocabulary import given_names, is_ordinary
from scrapers.reading.organizations.row import Row
from scrapers.reading.words import words

_ENDINGS = ("'s", "’s", "s'", "s’")
_SEATS = words("institute center centre")
_OF_STATES = words("state university college tech")


def behind_small(row: Row, first: int, stop: int) -> int:
    """Where "Clinical Program" begins behind "The law school's": an owner in small letters; ``first`` for others."""
    for at in range(first, min(stop - 1, first + 5)):
        if at > first and row.tokens[at].capital:
            return first
        if row.mark(at).endswith(_ENDINGS):
            return at + 1 if at > first and row.tokens[at + 1].capital and stop - at > 2 else first
        if not row.tokens[at].word:
            return first
    return first


def behind_name(row: Row, first: int, end: int) -> int:
    """Where "Institute for Media" begins behind "Elm State's": a house that says itself what it is for; ``first`` for others."""
    owner = next((at for at in range(first, min(first + 3, end - 3)) if row.mark(at).endswith(_ENDINGS)), -1)
    if owner < 0 or row.low(owner + 1) not in _SEATS or row.low(owner + 2) not in ("for", "on") or not row.tokens[first].capital:
        return first
    low = row.low(owner)[:-2]
    named = owner == first and not is_ordinary(low) and low not in given_names() and low not in ("children", "women", "men", "people")
    return owner + 1 if named or low in _OF_STATES else first


__all__ = ["behind_name", "behind_small"]
