"""Whose feast guests are asked to help with: "Help Elm Veterinary celebrate its grand opening"."""

from __future__ import annotations

from scrapers.reading import bodies
from scrapers.reading.names.vocabulary import is_ordinary
from scrapers.reading.organizations import called
from scrapers.reading.organizations.row import BACK, Row
from scrapers.reading.organizations.subjects import guest, named
from scrapers.reading.words import words

_ASKS = words("help helping")
_VERBS = words("celebrate mark kick")
_LONGEST = 9


_THEY_DO = words("cut celebrate celebrates open opens mark marks unveil unveils kick kicks welcome welcomes cuts")


def _with_them(row: Row, first: int, stop: int) -> list[str]:
    """ "Come celebrate with Elm Fitness as they cut the ribbon", "Join Elm Fitness as it opens its doors"."""
    begin = next(
        (
            at + 1
            for at in range(first, min(stop, first + 6))
            if row.low(at) == "join" or (row.low(at) == "with" and row.low(at - 1) == "celebrate")
        ),
        0,
    )
    if not begin or row.low(begin) == "us":
        return []
    begin += row.low(begin) == "the" and not row.tokens[begin].capital
    end = _end(row, begin, stop)
    does = end + 2 + (row.low(end + 2) in ("proudly", "officially", "will"))
    if (
        row.low(end) not in ("as", "while", "when")
        or row.low(end + 1) not in ("they", "it")
        or row.low(does) not in _THEY_DO
    ):
        return []
    return _named(row, begin, end)


def _end(row: Row, begin: int, stop: int) -> int:
    end = begin
    while end < min(stop, begin + _LONGEST) and (
        bodies.proper_word(row.tokens[end]) or row.low(end) in BACK or row.mark(end) in "&,"
    ):
        end += 1
    return end


def _named(row: Row, begin: int, end: int) -> list[str]:
    if end - begin < 2 or guest(row, begin):
        return []
    told = called.as_a_body(row, begin, end) or is_ordinary(row.low(end - 1)) or row.low(end - 1) in bodies.UNITS
    return list(named(row, begin, end)) if told and not called.otherwise(row, begin, end) else []


def read(row: Row, first: int, stop: int) -> list[str]:
    """The body that the sentence at ``[first:stop]`` asks to help celebrate what is its own."""
    ask = next((at for at in range(first, min(stop, first + 7)) if row.low(at) in _ASKS), -1)
    if ask < 0:
        return _with_them(row, first, stop)
    if any(row.tokens[at].capital for at in range(first + 1, ask + 1)):
        return []
    begin = ask + 1 + (row.low(ask + 1) == "the" and not row.tokens[ask + 1].capital)
    end = _end(row, begin, stop)
    own = end + 1 + (row.low(end + 1) == "off")
    if row.low(end) not in _VERBS or row.low(own) not in ("its", "their"):
        return []
    return _named(row, begin, end)


__all__ = ["read"]
