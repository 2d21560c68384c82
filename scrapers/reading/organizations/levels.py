"""Rows of a list by levels that its givers have named themselves: "Eagle level: Acme; Ajax"."""

from __future__ import annotations

from scrapers.reading import bodies
from scrapers.reading.names.vocabulary import is_ordinary
from scrapers.reading.organizations import called
from scrapers.reading.organizations.row import Row
from scrapers.reading.words import words

_OF_OTHERS = words(
    "skill grade difficulty fitness experience entry ability noise education reading activity knowledge course price "
    "age energy intensity proficiency language play sea water security access service support comfort effort "
    "challenge class risk membership credit department street floor ground lower upper main top mid executive senior "
    "national state federal local city county school college high middle beginner intermediate advanced competition "
    "player division"
)
_TITLES = words("dr drs mr mrs ms rev hon")


def paid(row: Row, first: int, at: int, stop: int) -> int:
    """Where those begin who pay at the level that ends at ``at``; 0 where it is no level of money, or no body stands
    behind it."""
    if (
        row.mark(at + 1) != ":"
        or not 0 < at - first < 3
        or first > 0
        or not all(row.tokens[here].capital for here in range(first, at))
    ):
        return 0
    if not _OF_OTHERS.isdisjoint(row.low(here) for here in range(first, at)) or not bodies.proper_word(
        row.tokens[min(at + 2, len(row.tokens) - 1)]
    ):
        return 0
    begin = at + 2
    if row.low(begin) in _TITLES and (
        semicolon := next((here for here in range(begin, len(row.tokens)) if row.mark(here) == ";"), 0)
    ):
        # "Life level: Dr. & Mrs. Roe; Acme"
        begin = semicolon + 1
    named = any(
        row.tokens[here].capital and row.tokens[here].word and not is_ordinary(row.low(here))
        for here in range(begin, stop)
    )
    return (
        begin
        if (named and stop - begin > 1)
        or called.as_a_body(row, at + 2, stop)
        or any(row.mark(here) == ";" for here in range(at + 2, len(row.tokens)))
        or stop - at - 2 > 2
        else 0
    )


GIVES_SO_MUCH = words(
    "benefactor benefactors patron patrons donor donors friend friends supporter supporters champion champions leader "
    "leaders visionary contributor platinum gold silver bronze diamond"
)
"""Levels that are told with what they cost."""


def with_cost(row: Row, first: int, at: int) -> int:
    """Where those begin who give so much: "Benefactor ($5,000+): Acme"; 0 for others."""
    if row.mark(at + 1) != "(" or row.mark(at + 2) != "$" or not (at == first or row.mark(at - 1) in ".;|"):
        return 0
    return next(
        (
            here + 2
            for here in range(at + 3, min(len(row.tokens), at + 9))
            if row.mark(here) == ")" and row.mark(here + 1) == ":"
        ),
        0,
    )


__all__ = ["GIVES_SO_MUCH", "paid", "with_cost"]
