"""Whether capitals behind a name are a body's name, though words of job titles stand in them: "Foothills Employment
Counsel"."""

from __future__ import annotations

from scrapers.reading.names.vocabulary import is_ordinary, surnames
from scrapers.reading.occupations import head
from scrapers.reading.people import titles
from scrapers.reading.people.line import Line
from scrapers.reading.people.titles import is_head
from scrapers.reading.people.titles.affiliation import PARTNERS
from scrapers.reading.words import words

_OF_MANY = words(
    "association society league council federation advocates institute academy chamber board guild union brotherhood "
    "alliance coalition order college confederation congress network foundation"
)
_DEPARTMENTS = words("office department division bureau")
_GRADES = words("associate assistant senior certified licensed junior deputy chief principal volunteer")
"""What a grade says is of people: "Elm Audubon Associate Naturalists"."""
_WHO_RUN = words(
    "chairs chairmen chairwomen presidents directors organizers hosts owners founders captains coordinators members"
)
_OF_A_DAY = words(
    "event gala campaign dinner luncheon auction honorary committee program festival tournament planning banquet ball "
    "fundraising annual convention conference benefit host membership"
)
_OF_FIRMS = PARTNERS | {"counsel"}


def behind_title(line: Line, at: int, end: int) -> bool:
    """Whether the capitals ``[at:end]`` behind a title are the name of its body, and no second title."""
    found = line.tokens
    if end - at < 2 or not found[at].capital:
        return False
    last = found[end - 1]
    if (
        last.low == "counsel"
        and last.capital
        and not all(
            token.low in titles.DESCRIBES or token.low in titles.FUNCTIONS or token.low == "of"
            for token in found[at : end - 1]
        )
    ):
        # "Partner, Foothills Employment Counsel"
        return True
    if is_head(line, end - 1):
        return False
    if end - at > 2 and any(is_head(line, index) for index in range(at, end - 1)) and not line.has(("of",), at, end):
        return True
    # "Internal Audit, Farmers Mutual"
    return end - at == 2 and found[at].low.endswith("s") and is_head(line, at)


def named(line: Line, at: int, end: int, stop: int, title: str | None) -> bool:
    """Whether what stands at ``at`` is a body, whatever title ``[at:end]`` begins with."""
    if not line.tokens[at].capital:
        return False
    if end - at > 2 and line.low(end - 2) == "local" and line.mark(end - 1).isdigit():
        # "Ironworkers Local 52"
        return True
    return (
        _of_many(line, at, end, title is not None)
        or _of_a_person(line, at, stop)
        or _of_partners(line, at, end, title)
        or _of_its_kind(line, at, end)
    )


def _of_many(line: Line, at: int, end: int, titled: bool) -> bool:
    """ "Association of Elm Realtors", "Brokers for Justice": those who are in it, or a department, and what it is of."""
    return end - at > 2 and any(
        _takes_of(line, index, at, titled)
        and line.low(index + 1) in ("of", "for")
        and not any(is_head(line, before) and not line.low(before).endswith("s") for before in range(at, index))
        for index in range(at, end - 2)
    )


def _takes_of(line: Line, index: int, at: int, titled: bool) -> bool:
    low = line.low(index)
    return (
        low in _OF_MANY
        or (low == "office" and index == at and line.low(index + 1) == "of")
        or (
            titled and ((index == at and low in _DEPARTMENTS) or (index > at and low.endswith("s") and bool(head(low))))
        )
    )


def _of_a_person(line: Line, at: int, stop: int) -> bool:
    """ "Baker Tilly": a surname that is an occupation too, and no word of titles behind it."""
    found = line.tokens
    if found[at].low not in surnames() or not is_head(line, at) or at + 1 >= stop:
        return False
    behind = found[at + 1]
    return (
        behind.word
        and behind.capital
        and not is_head(line, at + 1)
        and not is_ordinary(behind.low)
        and behind.low not in titles.DESCRIBES
    )


def of_the_day(line: Line, at: int, end: int) -> bool:
    """Whether "Event Co-Chairs" is what several do for the day, and no body."""
    return (
        end - at > 1
        and line.low(end - 1).rpartition("-")[2] in _WHO_RUN
        and all(line.low(here) in _OF_A_DAY or line.low(here) in titles.DESCRIBES for here in range(at, end - 1))
    )


def _of_partners(line: Line, at: int, end: int, title: str | None) -> bool:
    """ "a partner with Dunn Baker": two surnames, the second an occupation."""
    return (
        title is not None
        and title.split()[-1].lower() in _OF_FIRMS
        and end - at == 2
        and line.low(at) in surnames()
        and line.low(end - 1) in surnames()
        and is_head(line, end - 1)
    )


def _of_its_kind(line: Line, at: int, end: int) -> bool:
    """ "Elm Realtors", "Boreal Architects"."""
    last = line.low(end - 1)
    return (
        end - at > 1
        and last.endswith("s")
        and bool(head(last))
        and not line.has(("of",), at, end)
        and line.low(end - 2) not in _GRADES
    )


__all__ = ["behind_title", "named", "of_the_day"]
