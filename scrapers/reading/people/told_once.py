"""A body told once for several: "Ann Lee, Bob Ray and Cy Poe, all of Acme", "Panelists, all faculty at Elm State, are
…", "Ann Lee of Acme and her colleague Bob Ray"."""

from __future__ import annotations

from typing import NamedTuple

from scrapers.reading.bodies import UNITS
from scrapers.reading.names.vocabulary import HONORIFICS, LANDS
from scrapers.reading.people.behind.links import body_of
from scrapers.reading.people.cues import ROLES
from scrapers.reading.people.line import Line
from scrapers.reading.people.titles import is_head
from scrapers.reading.words import words

_LINKS = words("of from with at")
_SHARED = words("all both")
_FEW = words("also currently now currently work works employed based practicing serving")
_THEIRS = words("his her their")
_COLLEAGUES = words(
    "colleague colleagues co-worker coworker teammate associate associates assistant deputy successor predecessor boss"
)


class Shared(NamedTuple):
    """A body, and whether it is of two and no more."""

    body: str
    two: bool


def behind(line: Line, at: int, stop: int) -> Shared | None:
    """The body that "all of Acme", "both with Acme", "are all from Acme" behind the last of several leads to."""
    if line.mark(at) in (",", "(", "–", "—", "-"):
        at += 1
    elif line.low(at) in ("are", "is", "who"):
        at += 1
        at += line.low(at) == "are"
    else:
        return None
    if line.low(at) not in _SHARED:
        return None
    two = line.low(at) == "both"
    at += 1
    while at < stop and line.low(at) in _FEW:
        at += 1
    if line.low(at) not in _LINKS:
        # "all attorneys with Acme", "both faculty members at Elm State"
        at = _workers(line, at, stop)
    body = body_of(line, at, stop) if 0 < at < stop and line.low(at) in _LINKS else None
    if body is None or (line.low(at) in ("of", "from") and _a_town(line, body)):
        return None
    return Shared(body[0], two)


def _a_town(line: Line, body: tuple[str, int]) -> bool:
    """Whether it may be where they live: "all of Elmwood", "both from New Albany, Indiana"."""
    parts = body[0].split()
    if body[0].isupper() or any(part.lower() in UNITS for part in parts):
        return False
    return len(parts) == 1 or (line.mark(body[1]) == "," and line.low(body[1] + 1) in LANDS)


def ahead(line: Line, at: int, floor: int) -> str | None:
    """The body of all that a list's opening tells: "Panelists, all faculty members at Elm State, are"."""
    if (came := _come_from(line, at, floor)) is not None:
        return came
    if line.low(at - 1) not in ("are", "include", "were", "is") and line.mark(at - 1) != ":":
        return None
    close = at - 1
    while close > floor and line.low(close - 1) in ("will", "be", "are"):
        close -= 1
    opens = next(
        (
            here
            for here in range(close - 1, max(floor, close - 14), -1)
            if line.low(here) in ("all", "both") and line.mark(here - 1) in (",", "(", "–", "—")
        ),
        0,
    )
    if not opens or line.mark(close - 1) not in (",", ")", "–", "—"):
        return None
    link = _workers(line, opens + 1, close) if line.low(opens + 1) not in _LINKS else opens + 1
    if not link:
        return None
    body = body_of(line, link, close)
    return body[0] if body is not None and body[1] == close - 1 else None


def _come_from(line: Line, at: int, floor: int) -> str | None:
    """The body of an opening "From Acme, speakers …", "Representing Acme, Jane Roe", "Our speaker comes to us from
    Acme: Jane Roe"."""
    first = next((begin for begin, stop in line.sentences if begin <= at < stop), floor)
    first = max(first, floor)
    opens = first + 1 if line.low(first) in _OPENS_FROM else 0
    for here in range(first, min(at - 2, first + 9)):
        if (
            not opens
            and line.low(here) in ("comes", "come", "joins", "join")
            and line.lows(here + 1, here + 4) in (["to", "us", "from"], ["us", "today", "from"])
        ):
            opens = here + 4
        elif not opens and line.low(here) in ("joins", "join") and line.lows(here + 1, here + 3) == ["us", "from"]:
            opens = here + 3
    if not opens or opens >= at:
        return None
    link = opens - 1
    body = body_of(line, link, at) if line.low(link) in _LINKS or line.low(link) == "representing" else None
    if body is None or line.mark(body[1]) not in (",", ":", "–", "—") or _a_town(line, body) or " to " in body[0]:
        return None
    return (
        body[0]
        if all(
            not line.tokens[here].word
            or line.low(here) in ROLES
            or line.low(here) in _WELCOMED
            or line.low(here) in HONORIFICS
            for here in range(body[1], at)
        )
        else None
    )


_OPENS_FROM = words("from representing")
_WELCOMED = words(
    "we our the please welcome have hear guest keynote featured special it's here is are will be comes meet"
)


def colleague(line: Line, begin: int, floor: int) -> bool:
    """Whether "her colleague" stands before a name, or a title: of the same body as the one before."""
    at = begin - 1
    return at - 1 >= floor and line.low(at) in _COLLEAGUES and line.low(at - 1) in _THEIRS


def of_the_same(line: Line, at: int, body: str | None) -> bool:
    """Whether ", the club's treasurer" tells of the kind of body that the one before is of: "Jane Roe of the Elm Boys &
    Girls Club"."""
    if body is None or line.mark(at) != "," or line.low(at + 1) != "the":
        return False
    kind = line.mark(at + 2)
    return kind[-2:] in ("'s", "’s") and kind[:-2].islower() and kind[:-2] in body.lower().split()


def _workers(line: Line, at: int, stop: int) -> int:
    """The link behind "faculty members", "attorneys", "longtime employees"; 0 where no such words stand."""
    for here in range(at, min(at + 5, stop)):
        if line.low(here) in _LINKS:
            return here if here > at and (line.low(here - 1) in _STAFF or is_head(line, here - 1)) else 0
        if not line.tokens[here].word or line.tokens[here].capital:
            return 0
    return 0


_STAFF = words("faculty staff members employees volunteers researchers scientists veterans alumni graduates students")


def with_companion(line: Line, end: int, stop: int) -> str | None:
    """ "Officer Jane Roe and her K-9 partner Rex from the Elm PD": the body behind who comes along and is nobody of
    their own."""
    if line.low(end) != "and" or line.low(end + 1) not in ("her", "his", "their"):
        return None
    link = next(
        (
            here
            for here in range(end + 2, min(end + 9, stop))
            if line.low(here) in ("from", "of", "with") or not line.tokens[here].word
        ),
        stop,
    )
    if (
        link >= stop
        or line.low(link) not in ("from", "with")
        or not _ANIMALS.intersection(line.lows(end + 2, link))
        or any(end < span.first < link and span.sure == 2 for span in line.names)
    ):
        return None
    body = body_of(line, link, stop)
    return body[0] if body is not None else None


_ANIMALS = words(
    "dog dogs k-9 k9 horse owl owls hawk hawks falcon eagle birds bird puppy cat snake raptor raptors partner "
    "bloodhound bees mule pony"
)


__all__ = ["Shared", "ahead", "behind", "colleague", "of_the_same", "with_companion"]
