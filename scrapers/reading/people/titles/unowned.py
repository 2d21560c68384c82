"""Titles before whose head no body of a name stands: "United States Attorney", "Roe Professor of History", "former FBI
agent"."""

from __future__ import annotations

from scrapers.reading import bodies
from scrapers.reading.occupations import head
from scrapers.reading.people.line import Line
from scrapers.reading.people.titles.heads import LANDS_OF_OFFICES, MAKERS
from scrapers.reading.people.titles.owned import PUBLIC, Owned, is_acronym
from scrapers.reading.words import words

_ENDOW = words("foundation fund trust capital family")
"""Bodies that a chair is called after: "Roe Foundation Professor of Law"."""


def begins_with_a_link(line: Line, at: int) -> Owned | None:
    """What begins with "of" or is two titles behind a stroke, is no body's by the words before it."""
    found = line.tokens
    return (None, at) if found[at].low == "of" or ("/" in found[at].text and head(found[at].low)) else None


def of_a_work_or_a_chair(line: Line, at: int, last: int) -> Owned | None:
    """The author of a work is of no body, nor is who holds the "Roe Family Professor" of a chair."""
    found = line.tokens
    if (found[last].low.rstrip("s") in MAKERS and not (found[last - 1].low == "staff" and last - at > 1)) or (
        found[last].capital
        and any(
            found[here].low in ("family", "endowed", "distinguished", "memorial") and found[here].capital
            for here in range(at, last)
        )
    ):
        return None, at
    return None


def of_the_nation(line: Line, at: int) -> Owned | None:
    """ "United States Attorney"."""
    found = line.tokens
    return (None, at) if found[at].low == "united" and line.low(at + 1) == "states" else None


def of_two_letters(line: Line, at: int, last: int) -> Owned | None:
    """ "our YP vice chair": a group of the same house."""
    found = line.tokens
    if (
        found[at].text.isupper()
        and len(found[at].text) == 2
        and (
            found[last].low in ("chair", "co-chair", "chairs", "co-chairs", "liaison", "coordinator", "committee")
            or (found[last].low in ("member", "members") and found[last - 1].low == "board")
        )
        and not found[last].capital
    ):
        return None, at
    return None


def of_a_named_chair(line: Line, at: int, last: int) -> Owned | None:
    """ "Roe Professor of History": a chair called after somebody."""
    found = line.tokens
    if (
        found[last].low in ("professor", "chair")
        and found[last].capital
        and line.low(last + 1) in ("of", "in")
        and (found[last].low == "professor" or line.low(last + 1) == "in")
        and not any(
            (token.low in bodies.UNITS and token.low not in _ENDOW)
            or token.low in ("state", "tech", "poly")
            or (token.text.isupper() and len(token.text.rstrip(".")) > 1)
            for token in found[at:last]
        )
    ):
        return None, at
    return None


def of_an_agency_once(line: Line, at: int, last: int, opening: int) -> Owned | None:
    """ "former FBI agent": what somebody was, and of no body now."""
    found = line.tokens
    if (
        at > opening
        and found[at - 1].low in ("retired", "former")
        and is_acronym(found[at].text)
        and not found[last].capital
        and last - at < 4
    ):
        return None, opening
    return None


def of_a_public_body(line: Line, at: int, last: int) -> Owned | None:
    """ "County Commission Chairman Jane Roe"."""
    found = line.tokens
    if (
        all(token.low in PUBLIC for token in found[at:last])
        and last - at > 1
        and found[at].low in LANDS_OF_OFFICES | {"school", "planning", "zoning", "park", "library"}
    ):
        return None, at
    return None


__all__ = [
    "begins_with_a_link", "of_a_named_chair", "of_a_public_body", "of_a_work_or_a_chair", "of_an_agency_once",
    "of_the_nation", "of_two_letters",
]  # fmt: skip
