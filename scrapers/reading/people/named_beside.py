"""The body that stands before somebody and their title: "Acorn Dentistry and owner Jane Roe", "Acorn House and its
founder"."""

from __future__ import annotations

from scrapers.reading import bodies
from scrapers.reading.people import titles
from scrapers.reading.people.cues import STOPS, TALKS
from scrapers.reading.people.line import Line
from scrapers.reading.people.titles import is_head
from scrapers.reading.words import words


def beside(line: Line, begin: int, floor: int, title: str | None) -> str | None:
    """The body that an owner or founder is named together with: "welcome Acorn Dentistry and owner Jane Roe"."""
    if title and title.split()[-1].lower() in _RUNS and line.low(begin - 1) == "where" and line.mark(begin - 2) == ",":
        return _before_where(line, begin - 2, floor)
    if (
        not title
        or title.split()[-1].lower() not in ("owner", "owners", "co-owner", "founder", "proprietor")
        or line.low(begin - 1) not in ("and", "with")
    ):
        return None
    first = begin - 1
    while first > floor and (bodies.proper_word(line.tokens[first - 1]) or line.mark(first - 1) in "&'"):
        first -= 1
    while first < begin - 1 and line.low(first) in STOPS:
        first += 1
    end = bodies.end(line.tokens, first, begin - 1)
    return (
        bodies.text(line.text, line.tokens, first, end)
        if end == begin - 1 and end > first and not any(token.low in TALKS for token in line.tokens[first:end])
        else None
    )


def led_by(line: Line, begin: int, floor: int) -> str | None:
    """ "Roe Health Consulting LLC led by Jane Roe": the firm, told with its form of law, before "led by"."""
    if line.low(begin - 1) != "by" or line.low(begin - 2) not in ("led", "owned", "founded", "headed", "run"):
        return None
    stop = begin - 2 - (line.mark(begin - 3) == ",")
    if line.low(stop - 1) not in bodies.LEGAL or not line.tokens[stop - 1].capital:
        return None
    first = stop - 1
    while first > floor and (bodies.proper_word(line.tokens[first - 1]) or line.mark(first - 1) == "&"):
        first -= 1
    while first < stop and line.low(first) in STOPS:
        first += 1
    return (
        bodies.text(line.text, line.tokens, first, stop)
        if stop - first > 1 and bodies.end(line.tokens, first, stop) == stop
        else None
    )


def of_its_own(line: Line, begin: int, floor: int) -> str | None:
    """ "honors Acorn House and its founder, Chef Jane Roe": the body before the "and" of whom "its" is said."""
    its = next((at for at in range(begin - 1, max(floor, begin - 5), -1) if line.low(at) == "its"), -1)
    if (
        its < 0
        or line.low(its - 1) not in ("and", "with")
        or not all(
            not line.tokens[at].word or is_head(line, at) or line.low(at) in titles.DESCRIBES
            for at in range(its + 1, begin)
        )
    ):
        return None
    first = _name_before(line, its - 1, floor)
    while first < its - 1 and line.low(first) in STOPS:
        first += 1
    end = bodies.end(line.tokens, first, its - 1)
    return (
        bodies.text(line.text, line.tokens, first, end)
        if end == its - 1 and end > first and not bodies.place(line.tokens, first, end)
        else None
    )


def _name_before(line: Line, stop: int, floor: int) -> int:
    """Where the capitals begin that end at ``stop``, small words within them."""
    first = stop
    while first > floor and (
        bodies.proper_word(line.tokens[first - 1])
        or line.mark(first - 1) in "&'"
        or (
            line.low(first - 1) in ("of", "for", "the")
            and first - 2 >= floor
            and bodies.proper_word(line.tokens[first - 2])
        )
    ):
        first -= 1
    return first


def _before_where(line: Line, stop: int, floor: int) -> str | None:
    """ "Elm Library, where director Jane Roe will speak": the body before the comma, unless it is a place alone."""
    first = _name_before(line, stop, floor)
    while first < stop and (line.low(first) in STOPS or line.low(first) in ("at", "the")):
        first += 1
    end = bodies.end(line.tokens, first, stop)
    return (
        bodies.text(line.text, line.tokens, first, end)
        if end == stop and end > first + 1 and not bodies.place(line.tokens, first, end)
        else None
    )


_RUNS = words(
    "director manager owner co-owner curator administrator librarian principal ceo president chef brewer brewmaster "
    "winemaker proprietor founder headmaster innkeeper"
)


__all__ = ["beside", "led_by", "of_its_own"]
