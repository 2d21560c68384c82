"""Works by somebody, of whom is only told: "Photographs by", "Book club: Ash by"."""

from __future__ import annotations

from hobnob.records import Role
from scrapers.reading.people.cues import ROLES, TALKS, THROUGH, WORKS_BY
from scrapers.reading.people.evidence import Evidence, against, fair
from scrapers.reading.people.line import Line


def title_by(line: Line, at: int, floor: int) -> Evidence | None:
    """A title in quotes before it is a talk's, or a work's."""
    if at - 1 >= floor and line.mark(at - 1) in '"”':
        return fair(Role.SPEAKER, "a talk's title by") if _talk(line, at - 1, floor) else against("a work by")
    return None


def written_for_you(before: str) -> Evidence | None:
    """ "Stories by", "Brought to you by"."""
    return against("a work by") if before in ("you", "us", "stories", "story", "tales") else None


def discussed_work(line: Line, at: int, floor: int) -> Evidence | None:
    """ "We are reading Ash by"."""
    if (
        at - 1 >= floor
        and line.tokens[at - 1].capital
        and any(
            line.low(here)
            in ("discussion", "discussions", "about", "discuss", "discusses", "discussing", "reading", "read")
            for here in range(max(floor, at - 7), at - 1)
        )
    ):
        return against("a work by")
    return None


def book_of_the_club(line: Line, at: int, floor: int) -> Evidence | None:
    """ "Book club: Ash by"."""
    if (
        line.low(floor) == "book"
        and line.low(floor + 1) in ("club", "discussion", "chat", "group", "talk")
        and at - floor < 12
        and line.tokens[at - 1].capital
    ):
        return against("a work by")
    return None


def work_by(before: str) -> Evidence | None:
    """ "Photographs by"."""
    if before in WORKS_BY and before not in TALKS and before not in THROUGH:
        return against(f"“{before} by”")
    return None


def other_work_by(before: str) -> Evidence | None:
    """ "Illustrations by": works that may be a talk's too."""
    return against(f"“{before} by”") if before in WORKS_BY else None


def _talk(line: Line, close: int, floor: int) -> bool:
    """Whether a quoted title before "by" is a talk's: a label or a noun of the programme stands before it."""
    opening = line.opening(close, floor)
    if opening is None:
        return False
    near = [line.low(here) for here in range(max(floor, opening - 5), opening)]
    if near[-2:] == ["review", "of"]:
        return False
    if near[-1:] in (["reading"], ["read"], ["discuss"], ["discussing"], ["is"]) and not any(
        low in ("talk", "topic", "presentation", "program") for low in near
    ):
        # "This quarter we are reading "…" by"
        return False
    marks = [line.mark(here) for here in range(floor, opening)]
    return any(low in TALKS or low in ROLES for low in near) or (
        ":" in marks and not any(low in ("book", "novel", "film", "read", "reading") for low in near)
    )


__all__ = ["book_of_the_club", "discussed_work", "other_work_by", "title_by", "work_by", "written_for_you"]
