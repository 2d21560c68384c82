"""How the name of a body is taken into a list: as one of its own, or with the one before it."""

from __future__ import annotations

from scrapers.reading import bodies
from scrapers.reading.bodies import CLUBS, LEGAL, UNITS
from scrapers.reading.names.vocabulary import LANDS, given_names, is_ordinary
from scrapers.reading.occupations import head
from scrapers.reading.organizations import beyond, somebody
from scrapers.reading.organizations.list_told import How, Named
from scrapers.reading.organizations.row import Row
from scrapers.reading.words import words

_COMMON = words(
    "chamber club church school library hospital bank college university city county town company committee board "
    "auxiliary district foundation society museum village podcast anonymous community"
)
"""Bodies that are somebody's own, written with a capital: "the Chamber"."""


def taken(row: Row, how: How, at: int, end: int, stop: int, named: Named) -> bool:
    """Takes the name at ``[at:end]`` into the list, as one of its own or with the one before; False where the list
    closes before it."""
    found, ends = named.names, named.begins
    person = somebody.is_person(row, at, end, how.paid)
    if (
        person
        or (_alone(row, at, end, how.paid) and not _among(row, at, end, found))
        or all(head(token.low) or not token.word for token in row.tokens[at:end])
    ):
        return True
    name = _bare(row, at, end)
    if (
        found
        and row.mark(at - 1) == ","
        and (beyond.is_part(row, at, end) or beyond.is_faculty(row, at, end, found[-1]))
    ):
        found[-1] = f"{found[-1]}, {name}"
    elif (
        len(found) == 1
        and not how.several
        and row.mark(at - 1) == ","
        and beyond.closes(row, end, stop)
        and not how.paid
        and beyond.is_a_room(row, ends[-1], at, end)
    ):
        return False
    elif (
        len(found) == 1
        and not how.several
        and row.mark(at - 1) == ","
        and beyond.closes(row, end, stop)
        and beyond.is_of_a_university(row, ends[-1], at, end)
    ):
        found[-1] = f"{found[-1]}, {name}"
    else:
        found.append(name)
        ends.append(at)
    return True


def _bare(row: Row, at: int, end: int) -> str:
    """The name as written, without the capital article of a body that is called after what it is for: "The Economic
    Club of Elm"."""
    called = row.mark(at) == "The" and any(
        row.low(here) in UNITS and row.low(here + 1) in ("of", "for") for here in range(at + 1, end - 2)
    )
    return bodies.text(row.text, row.tokens, at + called, end)


def goods(row: Row, at: int, end: int, stop: int) -> int:
    """Where an item of a list ends that tells what a firm sells: "Sola sandals, Summit 7 socks, Ultra Nine shoes"."""
    if row.mark(at - 1) != "," or end >= stop:
        return end
    here = end + (row.mark(end).isdigit() and len(row.mark(end)) < 3)
    if (
        here < stop
        and row.tokens[here].word
        and not row.tokens[here].capital
        and row.low(here).endswith("s")
        and row.mark(here + 1) == ","
    ):
        return here + 1
    return end


def town_closes(row: Row, found: list[str], ends: list[int]) -> bool:
    """ "Security State Bank, Hillsboro.": one word behind the only body of several, and no "and" before it."""
    if len(found) != 2 or len(ends) != 2 or " " in found[1] or row.mark(ends[1] - 1) != ",":
        return False
    word = found[1].lower()
    if word in LANDS:
        return True
    first = found[0].lower().rstrip(".").split()
    return (
        len(first) > 1
        and (first[-1] in UNITS | LEGAL or first[0] == "the")
        and found[1].isalpha()
        and not found[1].isupper()
        and word not in UNITS
        and found[1][1:].islower()
    )


def _among(row: Row, at: int, end: int, found: list[str]) -> bool:
    """Whether one word stands in the midst of a long list: "Acme, Ajax Ltd., Songbird, and Vidoop"."""
    return (
        end - at == 1
        and len(found) > 1
        and row.mark(at - 1) == ","
        and row.mark(end) == ","
        and row.low(at) not in _COMMON | given_names()
    )


_OFFICERS = words(
    "executive membership program planning hospitality social events event ambassador steering organizing host "
    "governing advisory"
)
"""Committees and boards that every body has."""
_BUSINESSES = words("realtors trade")
"""Whose boards are bodies of their own."""


def _alone(row: Row, at: int, end: int, paid: bool) -> bool:
    """Whether what is named is one common word."""
    if end - at == 2 and row.low(at) == "the" and row.low(at + 1) in _COMMON:
        return True
    if end - at == 2 and row.low(end - 1) in ("committee", "board", "council") and row.low(at) in _OFFICERS:
        return True
    if row.low(at) == "board" and row.low(at + 1) == "of" and end - at == 3 and row.low(at + 2) not in _BUSINESSES:
        # "Board of Directors"
        return True
    if end - at == 1 and row.low(at) in given_names() and not paid:
        return True
    letters = (
        row.mark(at).isupper()
        and len(row.mark(at)) > 2
        and any(token.word and token.text[1:].islower() for token in row.tokens[max(0, at - 6) : at + 6])
    )
    return (
        end - at == 1
        and is_ordinary(row.low(at))
        and row.low(at) not in CLUBS
        and not letters
        and (not paid or row.low(at - 1) == "the" or row.low(at) in _COMMON)
    )


def firms(found: list[str]) -> list[str]:
    """ "Lewis", "Brisbois and Co." are one firm."""
    merged: list[str] = []
    for name in found:
        if (
            merged
            and " " not in merged[-1]
            and "," not in name
            and (name.count(" ") < 2 or " & " in name or " and " in name)
            and name.rstrip(".").lower().endswith((" and co", " & co", "llp", "pllc", "p.a", " lpa"))
        ):
            merged[-1] = f"{merged[-1]}, {name}"
        else:
            merged.append(name)
    return merged


__all__ = ["firms", "goods", "taken", "town_closes"]
