"""The show that somebody hosts: "host of the Own It podcast", "who hosts the Morning Field radio show"."""

from __future__ import annotations

from scrapers.reading import bodies
from scrapers.reading.people.line import Line
from scrapers.reading.words import words

_HOSTS = words("host co-host cohost creator co-creator")
_SHOWS = words("podcast show newsletter webcast vlog")
_BEFORE = words("radio tv television talk cable public morning video weekly daily web")
"""Small words before that of the show."""
_JOINS = words("of the in with on to for and at by from a an")
_LONGEST = 8


def hosted(line: Line, at: int, stop: int) -> tuple[str, int] | None:
    """The show that the words at ``at`` say somebody hosts, and the token behind it; None for others."""
    if line.low(at) in _HOSTS and line.low(at + 1) == "of":
        return _show(line, at + 2, stop)
    return _show(line, at + 1, stop) if line.low(at) in ("hosts", "co-hosts", "hosting") else None


def _show(line: Line, at: int, stop: int) -> tuple[str, int] | None:
    at += line.low(at) in ("the", "our", "her", "his", "their") and not line.tokens[at].capital if at < stop else 0
    at += line.low(at) in _SHOWS and line.mark(at + 1) in ('"', "“")
    owner = at + (line.low(at) in _BEFORE)
    if (
        line.mark(owner + 1) in ('"', "“")
        and line.mark(owner)[-2:] in ("'s", "’s")
        and (line.low(owner)[:-2] in ("radio", "tv", "television") or line.mark(owner)[:-2].isupper())
    ):
        # 'host of public radio's "Long View"'
        at = owner + 1
    if at < stop and line.mark(at) in ('"', "“"):
        return _quoted(line, at, stop)
    here = at
    if here >= stop or not line.tokens[here].word or not line.tokens[here].capital:
        return None
    while (
        here < stop
        and here - at < _LONGEST
        and line.tokens[here].word
        and line.low(here) not in _SHOWS
        and (line.tokens[here].capital or line.low(here) in _JOINS or line.low(here) in _BEFORE)
    ):
        here += 1
    named = (
        here > at and here < stop and line.low(here) in _SHOWS and line.mark(here - 1).lower() not in _JOINS - {"it"}
    )
    return (line.cut(at, here + 1), here + 1) if named else None


def _quoted(line: Line, at: int, stop: int) -> tuple[str, int] | None:
    """A show in quotes, or the station that it is on: 'host of "Page Turners" on KWBY public radio'."""
    close = next((here for here in range(at + 2, min(stop, at + 10)) if line.mark(here) in ('"', "”")), 0)
    if not close:
        return None
    first = close + 2 + (line.low(close + 2) == "the")
    if (
        line.low(close + 1) in ("on", "for")
        and (end := bodies.end(line.tokens, first, stop)) > first
        and not bodies.place(line.tokens, first, end)
    ):
        while end < stop and line.low(end) in ("public", "community", "radio", "tv", "television"):
            end += 1
        return line.cut(first, end), end
    return line.cut(at + 1, close).rstrip(",."), close + 1


__all__ = ["hosted"]
