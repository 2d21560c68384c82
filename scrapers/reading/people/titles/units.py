"""Bodies before a title that end in what bodies are called: "Elm Credit Union", "Post 212", "Bank of Elm"."""

from __future__ import annotations

from scrapers.reading import bodies
from scrapers.reading.names.vocabulary import LANDS, is_ordinary
from scrapers.reading.occupations import head
from scrapers.reading.people.line import Line
from scrapers.reading.people.titles.heads import DESCRIBES, FUNCTIONS, LANDS_OF_OFFICES, is_head
from scrapers.reading.people.titles.owned import OF_DISTRICTS, Owned, is_acronym
from scrapers.reading.tokens import Token
from scrapers.reading.words import words

_OF_A_PLACE = words("university college bank diocese archdiocese port museum")
_CALL_CLUBS = words("city commercial executive economic women's men's press civic university union arts")
_GRADES = words("senior sr assistant associate deputy vice")
"""What opens a post: "Elm Web Services Senior Project Manager"."""
_LODGES = words("post troop pack lodge local aerie detachment")


def of_a_city_with_of(line: Line, at: int, last: int) -> Owned | None:
    """ "City of Elmwood Economic Development Director"."""
    found = line.tokens
    if found[at].low in LANDS_OF_OFFICES and line.low(at + 1) == "of" and at + 2 < last:
        end = at + 3
        while (
            end < last and found[end].capital and found[end].low not in DESCRIBES | FUNCTIONS and not is_head(line, end)
        ):
            end += 1
        return bodies.text(line.text, found, at, end, owner=True), end
    return None


def of_a_long_name(line: Line, at: int, last: int) -> Owned | None:
    """ "Boys & Girls Club of Elm County director"."""
    found = line.tokens
    if (
        not found[last].capital
        and last - at > 3
        and any(token.low in ("of", "for", "on") for token in found[at + 1 : last - 1])
        and any(token.low in bodies.UNITS for token in found[at:last])
        and not any(head(token.low) for token in found[at:last])
        and bodies.end(found, at, last) == last
    ):
        return bodies.text(line.text, found, at, last), last
    return None


def of_a_state_school(line: Line, at: int, last: int) -> Owned | None:
    """ "Elm State history professor"."""
    found = line.tokens
    if not found[last].capital and found[at].capital:
        run = next(here for here in range(at, last + 1) if not found[here].capital)
        if (
            run - at > 1
            and found[run - 1].low
            in ("state", "tech", "extension", "high", "central", "southern", "northern", "western", "eastern")
            and any(token.low not in DESCRIBES and token.low not in LANDS for token in found[at:run])
        ):
            # "Elm State history professor"
            return bodies.text(line.text, found, at, run), run
    return None


def of_a_magazine(line: Line, at: int, last: int) -> Owned | None:
    """ "New Yorker staff writer Jane Roe"."""
    found = line.tokens
    if found[at].low == "new" and line.low(at + 1) == "yorker" and found[at + 1].capital and at + 1 < last:
        return line.cut(at, at + 2), at + 2
    return None


def of_a_lodge(line: Line, at: int, last: int) -> Owned | None:
    """ "Post 212 Commander"."""
    found = line.tokens
    if at + 2 == last and found[at].low in _LODGES and found[at].capital and found[at + 1].text.isdigit():
        return line.cut(at, last), last
    return None


def of_a_unit(line: Line, at: int, last: int) -> Owned | None:
    """The body whose last word is what bodies are called: "Elm Credit Union", "Elm Web Services"."""
    found = line.tokens
    if (
        (unit := _unit_before(line, at, last)) > at
        and found[at].capital
        and any(token.word and token.low not in DESCRIBES for token in found[at : unit + 1])
        and bodies.end(found, at, unit + 1) == unit + 1
    ):
        unit = _last_of_body(line, unit, last)
        return bodies.text(line.text, found, at, unit + 1, owner=True), unit + 1
    return None


def of_a_board(line: Line, at: int, last: int) -> Owned | None:
    """ "Board of Elders Chair", "Chamber of Commerce President"."""
    found = line.tokens
    if (
        found[at].low in ("board", "department", "office", "bureau", "house", "chamber")
        and line.low(at + 1) == "of"
        and found[at].capital
        and bodies.end(found, at, last) == last
    ):
        return bodies.text(line.text, found, at, last), last
    return None


def of_a_place(line: Line, at: int, last: int) -> Owned | None:
    """ "University of Elm President", "Bank of Elm Vice President"."""
    found = line.tokens
    if found[at].low in _OF_A_PLACE and line.low(at + 1) == "of" and found[at].capital and found[last].capital:
        end = bodies.end(found, at, last)
        while end > at + 3 and (found[end - 1].low in DESCRIBES | FUNCTIONS or is_head(line, end - 1)):
            end -= 1
        if end > at + 2:
            return bodies.text(line.text, found, at, end), end
    return None


def of_a_club(line: Line, at: int, last: int) -> Owned | None:
    """ "City Club President"."""
    found = line.tokens
    return (line.cut(at, at + 2), at + 2) if at + 2 <= last and _a_club(found[at : at + 2]) else None


def _unit_before(line: Line, at: int, last: int) -> int:
    """The last word before a title that bodies end in, "Services" of "Elm Web Services Senior Project Manager"; ``at``
    where none is."""
    found = line.tokens
    graded = next(
        (
            here
            for here in range(last - 1, at + 1, -1)
            if found[here].low in _GRADES
            and found[here].capital
            and found[here - 1].low in bodies.UNITS
            and found[here - 1].capital
            and (found[here + 1].low in DESCRIBES | FUNCTIONS or here + 1 == last)
        ),
        last,
    )
    return next(
        (
            here
            for here in range(graded - 1, at, -1)
            if found[here].low in bodies.UNITS
            and found[here].capital
            and not (found[here].low == "district" and here + 1 == last and found[last].low in OF_DISTRICTS)
        ),
        at,
    )


def _last_of_body(line: Line, unit: int, last: int) -> int:
    """The last word of the body whose unit stands before a title: "Inc." behind it, "Board of Elmwood", "Lodge 12"."""
    found = line.tokens
    if line.low(unit + 1) == "of" and unit + 2 < last and found[unit + 2].capital and found[unit].low not in ("board",):
        unit += 2
        while unit + 1 < last and found[unit + 1].capital and not is_ordinary(found[unit + 1].low):
            unit += 1
    while (
        unit + 1 < last
        and found[unit + 1].capital
        and (found[unit + 1].low in bodies.LEGAL or found[unit + 1].low in ("extension", "co-op", "charities", "coop"))
    ):
        unit += 1
    while unit + 1 < last and (
        (not found[last].capital and found[unit + 1].capital and not is_acronym(found[unit + 1].text))
        or found[unit + 1].text.isdigit()
    ):
        unit += 1
    return unit


def _a_club(named: list[Token]) -> bool:
    """Whether capitals that elsewhere describe are a club's name: "City Club", "Commercial Club"."""
    return (
        len(named) == 2
        and named[1].low == "club"
        and all(token.capital for token in named)
        and named[0].low in _CALL_CLUBS
    )


__all__ = [
    "of_a_board", "of_a_city_with_of", "of_a_club", "of_a_lodge", "of_a_long_name", "of_a_magazine", "of_a_place",
    "of_a_state_school", "of_a_unit",
]  # fmt: skip
