"""Titles whose first words were taken for their owner, and a body stands behind them: "People Ops lead at Acme"."""

from __future__ import annotations

from scrapers.reading import bodies
from scrapers.reading.names.vocabulary import is_ordinary
from scrapers.reading.people.titles import parts
from scrapers.reading.people.titles.heads import FUNCTIONS
from scrapers.reading.people.titles.position import Told
from scrapers.reading.people.titles.title import Title
from scrapers.reading.words import words


def _member_and_post(title: Title, end: int, start: int, close: int) -> Told | None:
    """ "IEEE Senior Member and Professor at Elm Tech": a member of the one works at the other."""
    line = title.line
    link = title.line.low(end)
    joined = next(
        (
            at
            for at in range(title.begin, title.last)
            if line.low(at) in ("member", "fellow") and line.low(at + 1) == "and"
        ),
        -1,
    )
    if link == "at" and title.owner and joined >= 0 and joined + 2 <= title.last:
        # "IEEE Senior Member and Professor at Elm Tech": a member of the one works at the other
        return title._replace(begin=joined + 2, owner=None).of(end, start, close)
    return None


def _of_common_words(title: Title, end: int, start: int, close: int) -> Told | None:
    """ "Senior Trust Officer at Elm Trust"."""
    found = title.line.tokens
    link = title.line.low(end)
    if (
        link == "at"
        and title.owner
        and title.begin > title.at
        and found[title.last].capital
        and not title.owner.isupper()
        and all(is_ordinary(word) for word in title.owner.lower().split())
    ):
        return title._replace(begin=title.at, owner=None).of(end, start, close)
    return None


def _of_a_function(title: Title, end: int, start: int, close: int) -> Told | None:
    """ "People Ops lead at Acme"."""
    line = title.line
    head = title.line.low(title.last)
    link = title.line.low(end)
    if (
        link in ("for", "at", "with", "@")
        and title.owner
        and title.begin > title.at
        and head in _IN_CHARGE
        and all(line.low(here) in FUNCTIONS for here in range(title.at, title.begin))
    ):
        return title._replace(begin=title.at, owner=None).of(end, start, close)
    return None


def _of_a_line_of_work(title: Title, end: int, start: int, close: int) -> Told | None:
    """ "Commercial Lending Team Leader for Elm Bank"."""
    line = title.line
    link = title.line.low(end)
    if (
        link in ("for", "at", "with")
        and title.owner
        and title.begin > title.at
        and parts.generic(line, title.at, title.begin)
    ):
        return title._replace(begin=title.at, owner=None).of(end, start, close)
    return None


def _of_letters_of_work(title: Title, end: int, start: int, close: int) -> Told | None:
    """ "EHS Manager at Elm Constructors"."""
    head = title.line.low(title.last)
    link = title.line.low(end)
    if (
        link in ("for", "at", "@", "with")
        and title.owner
        and title.owner.isupper()
        and (len(title.owner) < 4 or title.owner in _LETTERED)
        and title.begin > title.at
        and head in _IN_CHARGE
    ):
        return title._replace(begin=title.at, owner=None).of(end, start, close)
    return None


def _of_what_somebody_knows(title: Title, end: int, start: int, close: int) -> Told | None:
    """ "DNA Expert for the Elm Genealogical Society": what somebody knows."""
    found = title.line.tokens
    head = title.line.low(title.last)
    link = title.line.low(end)
    if (
        link in ("for", "at", "with")
        and title.owner
        and head in _KNOWS
        and (
            all(is_ordinary(word) for word in title.owner.lower().split())
            or (" " not in title.owner and any(token.low in bodies.UNITS for token in found[start:close]))
        )
        and title.begin > title.at
    ):
        return title._replace(begin=title.at, owner=None).of(end, start, close)
    return None


def without_owner(title: Title, end: int, start: int, close: int) -> Told | None:
    """The title where what was taken for its owner before it is only a part of it, for a body stands behind it."""
    return (
        _member_and_post(title, end, start, close)
        or _of_common_words(title, end, start, close)
        or _of_a_function(title, end, start, close)
        or _of_a_line_of_work(title, end, start, close)
        or _of_letters_of_work(title, end, start, close)
        or _of_what_somebody_knows(title, end, start, close)
    )


_LETTERED = frozenset(("FP&A", "R&D", "M&A", "L&D", "O&M", "S&OP"))
"""Fields of work, and no bodies."""
_IN_CHARGE = words("manager director lead coordinator supervisor engineer specialist trainer technician architect")
_KNOWS = words(
    "expert experts specialist specialists consultant writer critic editor columnist coach educator trainer scholar "
    "historian advisor adviser technician analyst researcher engineer coordinator"
)


__all__ = ["without_owner"]
