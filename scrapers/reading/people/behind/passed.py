"""What stands among the parts behind a name and is neither a post nor a body: "she/her", '"the Gutter Guy,"', "a Purdue
graduate and"."""

from __future__ import annotations

from scrapers.reading import bodies
from scrapers.reading.people.behind.bare_bodies import DWELLERS
from scrapers.reading.people.line import Line
from scrapers.reading.words import words

_PRONOUNS = words(
    "she/her he/him they/them she/they he/they she/her/hers he/him/his they/them/theirs elle/she she/elle il/he"
)
_OPENS, _CLOSES = ('"', "“"), ('"', "”")
_LINKS = words("of from with")
_DEGREES = words("masters master bachelor bachelors doctorate degree ph.d phd mba ma ms ba bs b.a b.s m.a m.s m.b.a")
_SCHOOLED = words("graduate graduates grad alumnus alumna alum alumni dropout")
_FIELDS = words("employer company organization organisation firm affiliation agency workplace")


def beside(line: Line, at: int, stop: int) -> int:
    """Where pronouns, or a nickname in quotes that a body or a comma follows, end; 0 for others."""
    if line.low(at) in _PRONOUNS:
        return at + 1
    if line.mark(at) not in _OPENS:
        return 0
    close = next((here for here in range(at + 2, min(stop, at + 7)) if line.mark(here) in _CLOSES), 0)
    called = [token for token in line.tokens[at + 1 : close] if token.word]
    if not called or (called[0].low != "the" and len(called) > 3) or close + 1 >= stop:
        return 0
    return (
        close + 1 if line.low(close + 1) in _LINKS and line.tokens[close + 2 if close + 2 < stop else close].word else 0
    )


def lives(line: Line, at: int, stop: int) -> int:
    """The "and" behind "7th Street resident", "Elm State graduate": where somebody lives, or learned; 0 for others."""
    for here in range(at + 1, min(at + 6, stop)):
        low = line.low(here)
        if low in DWELLERS or low in _SCHOOLED:
            behind = here + 2 < stop and (line.tokens[here + 2].capital or low in _SCHOOLED)
            return here + 1 if line.low(here + 1) == "and" and behind else 0
        if not line.tokens[here].word:
            return 0
    return 0


def schooled(line: Line, at: int, stop: int) -> bool:
    """Whether a school is told that somebody was at, or a degree: "Elm State graduate", "Masters in Public Health, Elm
    State"."""
    if line.low(at) in _DEGREES and line.low(at + 1) in ("in", "of", "from"):
        return True
    end = bodies.end(line.tokens, at, stop)
    return end > at and line.low(end) in _SCHOOLED


def field(line: Line, at: int, stop: int) -> int:
    """Where the body begins behind "Employer:", "Company –"; 0 for others."""
    return at + 2 if line.low(at) in _FIELDS and line.mark(at + 1) in (":", "–") and at + 2 < stop else 0


__all__ = ["beside", "field", "lives", "schooled"]
