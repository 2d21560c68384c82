"""Whether a role before a name is one of earlier years: "last year's honoree", "past recipients"."""

from __future__ import annotations

from hobnob.records import Role
from scrapers.reading.people.cues import EARLIER, ROLES
from scrapers.reading.people.evidence import NOTHING, Evidence, against, strong
from scrapers.reading.people.leading import prepositions
from scrapers.reading.people.line import Line

OF_EARLIER_YEARS = against("of earlier years")


def past(line: Line, at: int, floor: int) -> bool:
    """Whether the words before the role at ``at`` put it into an earlier year."""
    return line.has(EARLIER, max(floor, at - 4), at) and line.low(at - 1) not in ("tonight's", "today's")


def who_does(line: Line, at: int, floor: int) -> Evidence | None:
    """ "presented by last year's honoree, Jane Roe": one of an earlier year, who does something this time."""
    noun = next((here - 1 for here in range(at - 1, max(floor, at - 6), -1) if line.low(here) in ("is", "be")), -1)
    noun -= noun > floor and line.low(noun) == "will"
    if noun >= floor and (role := ROLES.get(line.low(noun))) in (Role.SPEAKER, Role.MODERATOR, Role.HOST):
        # "Our guest speaker is last year's recipient, Jane Roe"
        return strong(role, f"“{line.low(noun)} is”", own=True)
    by = next((here for here in range(at - 1, max(floor, at - 5) - 1, -1) if line.low(here) == "by"), -1)
    told = prepositions.by(line, by, floor) if by > floor else NOTHING
    return told if told.own and told.weight > 0 else None


__all__ = ["OF_EARLIER_YEARS", "past", "who_does"]
