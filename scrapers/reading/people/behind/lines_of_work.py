"""A line of work beside a name, which is no body: "Vice President, Marketing, Acme", "financial crimes, Elmwood PD"."""

from __future__ import annotations

from scrapers.reading import bodies
from scrapers.reading.body_words import ABROAD
from scrapers.reading.people import titles
from scrapers.reading.people.behind.links import LINKS
from scrapers.reading.people.behind.part import SEPARATORS, Part
from scrapers.reading.people.cues import STOPS, present
from scrapers.reading.people.line import Line
from scrapers.reading.people.titles import is_head, parts
from scrapers.reading.words import words


def of_a_line_of_work(line: Line, at: int, stop: int, title: str | None, here: int) -> Part | None:
    """A line of work that closes the sentence, or that a body follows: "Vice President, Operations."."""
    if title is not None and (work := _closing_work(line, here, stop, title)):
        return Part(f"{title}, {line.cut(here, work)}", None, work)
    if title is None and line.mark(at) == "," and (work := _small_work(line, here, stop)):
        return Part(None, None, work)
    if title is not None and (work := _small_field(line, at, here, stop)):
        return Part(f"{title}, {line.cut(here, work)}", None, work)
    return None


_REGIONS = words(
    "u.s us usa canada states united americas emea apac asia pacific europe africa america latin north south middle "
    "east central eastern western northern southern midwest northeast southeast southwest northwest"
)


def region_end(line: Line, at: int, stop: int) -> int:
    """Where the region that somebody has in charge ends, which a comma and a body follow; 0 for others."""
    here = at
    while here < stop and line.tokens[here].capital and line.low(here) in _REGIONS:
        here += 1
    if (
        here == at
        and line.low(at) == "greater"
        and line.tokens[at].capital
        and at + 2 < stop
        and line.tokens[at + 1].capital
    ):
        here = at + 2
    return (
        here
        if here > at
        and line.mark(here) == ","
        and (line.low(here + 1) in LINKS or bodies.end(line.tokens, here + 1, stop) > here + 2)
        else 0
    )


_LINES_TOO = words("development services marketing accounting strategy")
"""Words that end both lines of work and the names of bodies."""


def line_of_work(line: Line, at: int, stop: int, title: str | None) -> Part | None:
    """ "Vice President, Marketing, Acme"; "Jane Roe, Human Resources, Acme"."""
    end = _work_end(line, at, stop)
    if not end:
        return None
    if title is not None:
        return Part(f"{title}, {line.cut(at, end)}", None, end)
    known = (
        line.tokens[at].capital
        and line.mark(end) == ","
        and all(
            token.low in titles.FUNCTIONS or token.low in titles.DESCRIBES or not token.word or token.low == "and"
            for token in line.tokens[at:end]
        )
    )
    return Part(line.cut(at, end), None, end) if known else None


def _work_end(line: Line, at: int, stop: int) -> int:
    """Where a line of work ends that a separator and an organisation follow; 0 where none does."""
    found = line.tokens
    here = at
    while (
        here < stop
        and here - at < 4
        and (
            found[here].low in titles.FUNCTIONS
            or (found[here].low == "capital" and line.low(here + 1) == "markets")
            or (found[here].low in ("advisory", "consulting") and here > at and not found[here].capital)
            or (found[here].capital and line.low(here + 1) in titles.FUNCTIONS and line.mark(here + 2) in SEPARATORS)
            or (found[here].capital and parts.plain(found[here].low) and found[here].low not in bodies.UNITS)
            or (found[here].low in ("and", "&") and here > at)
        )
    ):
        here += 1
    here = _with_unit(line, at, here, stop)
    if (
        here < stop
        and bodies.end(found, at, stop) > here
        and found[here].text == ","
        and "&" in line.cut(at, bodies.end(found, at, stop))
    ):
        # "Partner, Stroud, Hadley, & Baines, LLP"
        return 0
    if here == at or here >= stop or found[here].text not in SEPARATORS or line.low(here + 1) in bodies.LEGAL:
        return 0
    if found[here - 1].low == "court":
        # "Judge Jane Roe, District Court, Division II"
        return 0
    if (
        found[here - 1].low in bodies.UNITS
        and found[here - 1].low not in _UNITS_WITHIN
        and bodies.end(found, at, stop) == here
        and here - at > 1
        and found[here - 1].low not in _LINES_TOO
    ):
        return 0
    end = bodies.end(found, here + 1, stop)
    return here if end > here + 1 and not bodies.place(found, here + 1, end) else 0


_IN_CHARGE = words("vp svp evp avp director manager head supervisor")


def _closing_work(line: Line, at: int, stop: int, title: str) -> int:
    """Where the line of work ends that closes a sentence behind a post: "Vice President, Operations."; 0 for others."""
    lows = title.lower().split()
    if lows[-1] not in _IN_CHARGE and lows[-2:] != ["vice", "president"]:
        return 0
    here = at
    if line.lows(at, at + 2) == ["capital", "markets"]:
        here = at + 2
    while (
        here < stop
        and here - at < 4
        and line.tokens[here].capital
        and (
            line.low(here) in titles.FUNCTIONS
            or line.lows(here - 1, here + 1) == ["supply", "chain"]
            or line.lows(here, here + 2) == ["supply", "chain"]
        )
        and line.low(here) != "the"
    ):
        here += 1
    return (
        here
        if here > at
        and line.mark(here) in ("", ".", ")", ";")
        and (here - at == 1 or line.low(here - 1) not in bodies.UNITS)
        else 0
    )


def _small_work(line: Line, at: int, stop: int) -> int:
    """Where the small words end that stand between a name and its body: "Sgt. Jane Roe, financial crimes, Elmwood PD";
    0 for others."""
    here = at
    while (
        here < stop
        and here - at < 3
        and line.tokens[here].word
        and line.low(here).isalpha()
        and not line.tokens[here].capital
        and line.low(here) not in STOPS
        and not present(line.low(here))
    ):
        here += 1
    if here == at or here + 1 >= stop or line.mark(here) != ",":
        return 0
    end = bodies.end(line.tokens, here + 1, stop)
    last = line.mark(end - 1)
    if end > here + 2 and (
        line.low(here + 1) in ABROAD
        or all(line.low(index) in titles.FUNCTIONS | titles.DESCRIBES | bodies.UNITS for index in range(at, here))
    ):
        return here
    return (
        here
        if end > here + 2
        and (last.lower() in bodies.UNITS | bodies.LEGAL or (last.isalpha() and last.isupper() and len(last) < 5))
        else 0
    )


def _small_field(line: Line, mark: int, at: int, stop: int) -> int:
    """Where the small words between two like separators end that a body closes: "vice president - farm lending - Elm
    Credit"; 0 for others."""
    here = at
    while (
        here < stop
        and here - at < 5
        and (
            line.mark(here) == "&"
            or (
                line.low(here).replace("-", "").isalpha()
                and not line.tokens[here].capital
                and not present(line.low(here))
                and (line.low(here) == "and" or line.low(here) not in STOPS)
            )
        )
    ):
        here += 1
    if (
        here == at
        or here + 1 >= stop
        or line.mark(here) != line.mark(mark)
        or any(is_head(line, index) for index in range(at, here))
    ):
        return 0
    end = bodies.end(line.tokens, here + 1, stop)
    known = end > here + 2 or line.low(end - 1) in bodies.UNITS
    return (
        here
        if known
        and end > here + 1
        and not bodies.place(line.tokens, here + 1, end)
        and (end == stop or line.mark(end) in (",", ".", ";", ")"))
        else 0
    )


_UNITS_WITHIN = words("group team unit division department")
"""What a line of work is called within a body: "Sales and Marketing Group"."""


def _with_unit(line: Line, at: int, here: int, stop: int) -> int:
    """Where "Sales and Marketing Group" ends, whose words before its last are lines of work; ``here`` for others."""
    if (
        here == at
        or here >= stop
        or line.low(here) not in _UNITS_WITHIN
        or not line.tokens[here].capital
        or line.mark(here + 1) != ","
    ):
        return here
    return (
        here + 1
        if all(token.low in titles.FUNCTIONS or token.low in ("and", "&") for token in line.tokens[at:here])
        else here
    )


__all__ = ["line_of_work", "of_a_line_of_work", "region_end"]
