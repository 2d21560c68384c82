"""The body that a part of it is told before: "Department of History, Elm State University", "Commercial Lending Group
at Elm Bank"."""

from __future__ import annotations

from scrapers.reading import bodies
from scrapers.reading.occupations import head
from scrapers.reading.people.line import Line
from scrapers.reading.people.titles import parts
from scrapers.reading.words import words

_PART_OF = ("department of", "dept. of", "division of", "office of", "board of directors", "board of trustees")
_PART_IN = (
    "regional office", "field office", "district office", " department", " division", " unit", " section",
    "intensive care", " clinic", " chapter",
)  # fmt: skip
_OF_A_TOWN = words("department office bureau")
"""Parts that a town has, too: behind these a single word may be the town."""
_LANDS = words("city town village county state township borough province commonwealth")


def is_part(body: str) -> bool:
    """Whether a body is a part of another that has its name: "Department of History", "Fort Worth Regional Office"."""
    low = body.lower()
    return low.startswith(_PART_OF) or low.endswith(_PART_IN)


def behind(line: Line, first: int, at: int, last: int, *, titled: bool = False) -> tuple[str, int] | None:
    """The whole of which the body at ``[first:at]`` is a part, or behind a title (``titled``) a field, and the token
    behind it; None where that is told as no part."""
    part = line.cut(first, at)
    generic = parts.generic(line, first, at)
    field = titled and not generic and parts.field(line, first, at)
    if not generic and not field and not is_part(part):
        return None
    start = _start(line, at, generic or field)
    return _whole(line, start, last, several=generic or field, alone=generic and line.low(at - 1) not in _OF_A_TOWN)


def begin(line: Line, body: str, end: int) -> int:
    """The token at which a body begins that is written before ``end``; -1 where it stands elsewhere."""
    close = line.tokens[end - 1].finish if 0 < end <= len(line.tokens) else 0
    opens = close - len(body)
    if not body or opens < 0 or line.text[opens:close] != body:
        return -1
    return next((at for at in range(end - 1, -1, -1) if line.tokens[at].begin == opens), -1)


def behind_post(line: Line, at: int, part: str, end: int, last: int) -> tuple[str, int] | None:
    """The whole behind a post that ends at ``end`` and was begun with a part's name at ``at``: "Lending Team Leader for
    Elm Bank"."""
    words_of = len(part.split(" "))
    if not parts.generic(line, at, at + words_of) or line.cut(at, at + words_of) != part:
        return None
    return _whole(line, _start(line, end, generic=True), last, alone=True)


def within(line: Line, first: int, at: int) -> str | None:
    """The whole that the name of the body at ``[first:at]`` holds behind its part: "Small Business Group at Elm Bank";
    None for others."""
    link = next((here for here in range(first + 1, at - 1) if line.low(here) == "at"), 0)
    if not link or not (
        parts.generic(line, first, link)
        or (
            is_part(line.cut(first, link))
            and any(token.low in bodies.UNITS | bodies.LEGAL for token in line.tokens[link + 1 : at])
        )
    ):
        return None
    start = link + 1 + (line.low(link + 1) == "the")
    return (
        bodies.text(line.text, line.tokens, start, at) if start < at and _named(line, start, at, alone=True) else None
    )


def _start(line: Line, at: int, generic: bool) -> int:
    """Where the whole begins behind the part that ends at ``at``: behind a comma, a bar, or "at"; 0 for others."""
    if line.mark(at) == "," and line.low(at + 1) == "at":
        # "Department of Government, Law, and Philosophy, at Elm State University"
        at += 1
    elif line.mark(at) not in ((",", "|", "–", "—") if generic else (",",)) and not (
        generic and line.low(at) in ("at", "for", "of")
    ):
        return 0
    return at + 1 + (line.low(at + 1) in ("the", "our"))


def _whole(line: Line, start: int, last: int, *, alone: bool, several: bool = True) -> tuple[str, int] | None:
    """The whole that begins at ``start``, and the token behind it; None where no name of one stands there."""
    if not start or start >= last or head(line.low(start)):
        return None
    end = bodies.end(line.tokens, start, last)
    return (
        (bodies.text(line.text, line.tokens, start, end), end)
        if end > start and _named(line, start, end, alone=alone, several=several)
        else None
    )


def _named(line: Line, start: int, end: int, *, alone: bool, several: bool = True) -> bool:
    """Whether the words name a whole: a body by its words, by its letters, of a land, by any name of ``several`` words,
    or by a single one ``alone``."""
    found = line.tokens
    if found[start].low in _LANDS and line.low(start + 1) == "of":
        return end > start + 2
    if bodies.place(found, start, end):
        return False
    if found[start].low in ("university", "universität", "universidad") or (
        found[end - 1].low in bodies.UNITS | bodies.LEGAL | {"general", "state", "tech", "poly"} and end > start + 1
    ):
        return not parts.generic(line, start, end)
    if end == start + 1 and found[start].text.isupper() and len(found[start].text) > 2:
        return True
    return alone if end == start + 1 else several and not all(parts.common(line, here) for here in range(start, end))


__all__ = ["begin", "behind", "behind_post", "is_part", "within"]
