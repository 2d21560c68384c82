"""What stands behind a comma, a dash or a bar: "Jane Roe, formerly of the Elm Tribune", "Jane Roe – Jane works at
Acme"."""

from __future__ import annotations

from collections.abc import Set

from scrapers.reading.people import titles
from scrapers.reading.people.behind import shows, wholes
from scrapers.reading.people.behind.apposition import part
from scrapers.reading.people.behind.brackets import alike_next
from scrapers.reading.people.behind.links import LINKS, body_of
from scrapers.reading.people.behind.part import Part
from scrapers.reading.people.clauses import clause
from scrapers.reading.people.line import Line
from scrapers.reading.people.titles import Position
from scrapers.reading.words import words

Step = tuple[Part, int]
"""What is told by now, and the token to go on from."""


def with_body(told: Part, organization: str, end: int) -> Step:
    return told._replace(organization=organization, end=end), end


def separated(line: Line, told: Part, at: int, stop: int, last: int, persons: Set[int]) -> Step | None:
    """What stands behind a comma, a dash or a bar."""
    if (
        at + 1 in persons
        or (told.title and told.organization)
        or (line.mark(at - 1) == ")" and alike_next(line, at + 1, stop))
    ):
        return None
    opening = line.low(at + 1)
    if opening in ("moderator", "emcee") and line.mark(at) == "," and line.mark(at + 2) == ",":
        # "Bob Stone, moderator, Elm Trust"
        return told, at + 2
    if (
        opening in _ONCE
        and (now := _since(line, at + 2, last)) is not None
        and told.title is None
        and told.organization is None
    ):
        # "Jane Roe, previously with Acme and today CTO at Elm Systems"
        return told._replace(title=now.title, organization=now.organization, end=stop), stop
    if (opening in ("formerly", "previously") or opening.startswith("ex-")) and (
        comma := next((here for here in range(at + 2, min(at + 10, last)) if line.mark(here) == ","), 0)
    ):
        return told, comma
    if (
        opening in ("formerly", "previously")
        and told.title is None
        and told.organization is None
        and line.low(at + 2) in ("of", "with", "at", "from")
        and (once := body_of(line, at + 2, stop)) is not None
        and once[1] not in persons
    ):
        # "Jane Roe, formerly of the Elm Tribune": nothing else is told
        return with_body(told, *once)
    if (
        line.mark(at) in ("-", "–", "—")
        and line.tokens[at + 1].capital
        and (
            opening in ("he", "she", "they")
            or any(span.end == at and line.low(span.first) == opening for span in line.names)
        )
    ):
        # "Jane Roe – Jane works at Acme"
        return _life(told, clause(line, at + 2, last), stop)
    if (
        opening == "who"
        and told.organization is None
        and (show := shows.hosted(line, at + 2, last)) is not None
        and line.low(at + 2) in ("hosts", "co-hosts")
    ):
        return told._replace(organization=show[0], end=stop), stop
    if opening in ("who", "whose"):
        return _life(told, clause(line, at + 1, last), stop)
    at = _prize_behind(line, at, last) or at
    more = part(line, at, stop, told.title, told.organization, persons)
    if more is None or (more.end in persons and more.end - 1 > at and line.mark(more.end - 1) not in (",", ")")):
        return None
    more = _of_the_whole(line, more, last)
    return more, more.end


_ONCE = words("formerly previously once earlier")
_NOW = words("now today currently presently")


def _life(told: Part, life: Position | None, stop: int) -> Step | None:
    """What a clause tells of somebody of whom no body is told yet."""
    return (
        (told._replace(title=told.title or life.title, organization=life.organization), stop)
        if life is not None and told.organization is None
        else None
    )


def _since(line: Line, at: int, stop: int) -> Position | None:
    """What somebody is by now, behind what they were: "with Acme and today CTO at Elm Systems"."""
    here = next(
        (
            here
            for here in range(at + 1, min(stop - 1, at + 12))
            if line.low(here) in _NOW
            and (line.low(here - 1) in ("and", "but", "is") or line.mark(here - 1) in (",", ";"))
        ),
        0,
    )
    if not here:
        return None
    start = here + 1 + (line.low(here + 1) in ("the", "a", "an"))
    told = titles.read(line, start, stop)
    if told is not None and told.title and told.organization:
        return Position(told.title, told.organization)
    body = body_of(line, here + 1, stop) if line.low(here + 1) in LINKS else None
    return Position(None, body[0]) if body is not None else None


def _of_the_whole(line: Line, told: Part, last: int) -> Part:
    """It, of the whole where its body is a part of another: "Department of History, Elm State University"."""
    first = wholes.begin(line, told.organization or "", told.end)
    if first < 0:
        return told
    if (held := wholes.within(line, first, told.end)) is not None:
        return told._replace(organization=held)
    whole = wholes.behind(line, first, told.end, last, titled=told.title is not None)
    return told if whole is None else told._replace(organization=whole[0], end=whole[1])


def _prize_behind(line: Line, at: int, stop: int) -> int:
    """Where the words go on behind ", 2026 Woman of the Year and branch manager of …"; 0 where no such prize is
    told."""
    for here in range(at + 2, min(at + 8, stop - 1)):
        if (
            line.low(here - 1) == "of"
            and line.low(here) == "the"
            and line.low(here + 1) in ("year", "month", "quarter")
        ):
            return here + 2 if line.low(here + 2) == "and" or line.mark(here + 2) == "," else 0
        if not line.tokens[here].word:
            return 0
    return 0


__all__ = ["Step", "separated", "with_body"]
