"""What follows the name of a body behind a comma and is no other: a part of it, the university it belongs to, its
campus, the room."""

from __future__ import annotations

from scrapers.reading.organizations.row import Row
from scrapers.reading.words import words

_PARTS = words("chapter district division region section auxiliary")
_SERVED = words("water school fire park parks sanitary library hospital conservation irrigation transit business arts")
"""What a district of its own is for."""
_NUMBERED_PARTS = words("lodge post chapter district troop aerie council region division div nest local")
_ROOMS = words("theatre theater hall auditorium ballroom room lounge atrium")
_FACULTIES = words("college school department office program division institute center faculty")


def is_part(row: Row, at: int, end: int) -> bool:
    """Whether what follows a body is a part of it: "Red Oak Chapter", "Lodge 12"."""
    return (
        1 < end - at < (5 if row.low(end - 1) in ("division", "section", "chapter") else 4)
        and row.low(end - 1) in _PARTS
        and row.low(end - 2) not in _SERVED
    ) or (end - at == 2 and row.low(at) in _NUMBERED_PARTS and row.mark(at + 1).isdigit())


def closes(row: Row, end: int, stop: int) -> bool:
    """Whether a list is at its end there, or an address follows."""
    return end >= stop or row.mark(end) in ".!;(" or (row.mark(end) == "," and row.mark(end + 1).isdigit())


def is_a_room(row: Row, opened: int, at: int, end: int) -> bool:
    """Whether a place follows the only host: "Elm Institute, Harris Theatre."."""
    return end - at > 1 and row.low(end - 1) in _ROOMS and row.low(opened) != row.low(at)


def is_of_a_university(row: Row, opened: int, at: int, end: int) -> bool:
    """Whether the university follows its part: "the College of Business, Elm State."."""
    part = opened + (row.low(opened) == "the")
    learned = row.low(part) in _FACULTIES and row.low(part + 1) in ("of", "for", "in")
    return (
        learned
        and end - at > 1
        and (
            any(row.low(here) in ("university", "college") for here in range(at, end))
            or row.low(end - 1) in ("state", "tech")
        )
    )


def is_faculty(row: Row, at: int, end: int, before: str) -> bool:
    """Whether a part follows the university that it belongs to: "University of Elm, Faculty of Law"."""
    learned = row.low(at) in _FACULTIES and row.low(at + 1) in ("of", "for", "in") and end - at > 2
    return learned and not {"university", "college"}.isdisjoint(before.lower().split())


def is_campus(row: Row, opened: int, at: int, end: int, stop: int) -> bool:
    """Whether what closes a sentence behind a comma tells which of a university's houses: "and the University of Kent,
    Canterbury."."""
    return (
        row.low(opened) == "university"
        and row.low(opened + 1) == "of"
        and row.low(opened - 1 - (row.low(opened - 1) == "the")) in ("and", "by", "with")
        and (end >= stop or row.mark(end) == ".")
        and row.tokens[at].capital
    )


__all__ = ["closes", "is_a_room", "is_campus", "is_faculty", "is_of_a_university", "is_part"]
