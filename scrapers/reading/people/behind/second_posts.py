"""The body of somebody's second post, where the first is told without one: "associate dean and the Roe Professor of Law
at Elm State"."""

from __future__ import annotations

from collections.abc import Set

from scrapers.reading.people import titles
from scrapers.reading.people.behind.apposition import part
from scrapers.reading.people.line import Line
from scrapers.reading.words import words

_ARTICLES = words("the a an")
_CHAIRS = words("professor chair fellow lecturer")
_BEFORE = ("former ", "past ", "retired ", "onetime ")


def body(line: Line, at: int, stop: int, last: int, persons: Set[int]) -> str | None:
    """The body behind "and", ", and" or ";" and a further title that begin at ``at``; ``stop`` is where the next person
    begins."""
    at = _of_ours(line, at)
    here = at + (line.mark(at) in (";", ","))
    joined = line.low(here) in ("and", "&", "but")
    here += joined
    if line.lows(here, here + 2) in (["by", "day"], ["by", "trade"], ["by", "profession"]):
        here, joined = here + 2 + (line.mark(here + 2) == ","), True
    here += joined and line.low(here) in ("also", "now", "currently", "longtime")
    if here == at or (line.mark(at) == "," and not joined):
        return None
    article = line.low(here) in _ARTICLES
    here += article
    if article and (chair := _endowed(line, here, last)):
        # the chair has somebody's name, who is no further person here
        here, stop = chair, last
    if here >= stop or here in persons:
        return None
    told = titles.read(line, here, stop)
    if told is None or not told.title or told.title.lower().startswith(_BEFORE) or told.end in persons:
        return None
    if told.organization is None and line.mark(told.end) == ",":
        more = part(line, told.end, stop, told.title, None, persons)
        return more.organization if more is not None and more.end not in persons else None
    return told.organization


def _of_ours(line: Line, at: int) -> int:
    """Behind the "of our club" that an office is told with; ``at`` for others."""
    if line.low(at) not in ("of", "for") or line.low(at + 1) not in ("our", "the", "this"):
        return at
    end = at + 2
    while (
        end < min(len(line.tokens), at + 5)
        and line.tokens[end].word
        and not line.tokens[end].capital
        and line.low(end) not in ("and", "but")
    ):
        end += 1
    return end if line.low(end - 1) in _OURS else at


_OURS = words("club chapter chamber board lodge church post committee group association society council branch")


def _endowed(line: Line, at: int, stop: int) -> int:
    """The "Professor" of "the Arthur P. Roe Professor of History"; 0 where no chair of a name stands."""
    for here in range(at, min(at + 12, stop)):
        token = line.tokens[here]
        if token.low in _CHAIRS and token.capital and here > at:
            return here
        if (token.word and not token.capital and token.low not in ("and", "of", "in")) or (
            not token.word and token.text not in ".&"
        ):
            return 0
    return 0


__all__ = ["body"]
