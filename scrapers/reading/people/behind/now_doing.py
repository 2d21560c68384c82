"""What somebody does now, or did, behind their name, with no post: "now building Fernly", "Ret. USAF"."""

from __future__ import annotations

from scrapers.reading import bodies
from scrapers.reading.people.clause_bodies import body
from scrapers.reading.people.engaged import part_of
from scrapers.reading.people.line import Line

_FORCES = ("USAF", "USN", "USMC", "USA", "USCG", "USAR")
_DOING = (
    "building", "running", "leading", "heading", "growing", "launching", "representing", "owning", "managing",
    "directing",
)  # fmt: skip


def held(line: Line, at: int, stop: int, *, titled: bool) -> tuple[str, int] | None:
    """The body and the token behind it; None for others."""
    if (
        line.low(at) == "ret"
        and (forces := at + 1 + (line.mark(at + 1) == ".")) < stop
        and line.mark(forces) in _FORCES
    ):
        return line.mark(forces), forces + 1
    if (
        (several := part_of(line, at, stop)) is not None
        and several.organization
        and not line.tokens[at].capital
        and line.tokens[at + 1].capital
    ):
        # "Owner/operator, three Acme franchises"
        return several.organization, bodies.end(line.tokens, at + 1, stop) + 1
    if (
        titled
        or line.mark(at) not in _DOING
        or at + 1 >= stop
        or not (line.tokens[at + 1].capital or line.low(at + 1) == "the")
    ):
        return None
    told = body(line, at + 1, stop)
    return (
        (told.organization, bodies.end(line.tokens, at + 1 + (line.low(at + 1) == "the"), stop))
        if told is not None and told.organization
        else None
    )


__all__ = ["held"]
