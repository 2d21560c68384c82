"""Who was honoured at a gathering that is told of afterwards: "The banquet also recognized Jane Roe, Acme, with the
Keystone Award"."""

from __future__ import annotations

from hobnob.records import Role
from scrapers.reading.occupations import head
from scrapers.reading.people.cues import EARLIER
from scrapers.reading.people.evidence import NOTHING, Evidence, strong
from scrapers.reading.people.line import Line
from scrapers.reading.words import words

_HONOURED = words("honored honoured recognized recognised inducted saluted celebrated feted applauded commended")
_NAMED = words("named crowned")
_NO_SUBJECT = words("was were been being is are be had has have who whom that which being and")
_SMALL = words(
    "former current past outgoing retiring longtime long-time member members co-chair co-chairs and & of for the its "
    "their our local two three both fellow volunteer resident student longtime graduate"
)
_FURTHEST = 16
_PERIODS = words("year month quarter week")


def told(line: Line, begin: int, floor: int, first: int) -> Evidence:
    """What a verb of praise in the past says of the name at ``begin``, with nothing between but what the person is."""
    if line.low(begin - 1) in ("of", "for", "at", "from"):
        # "attorney for Hale Dunn"
        return NOTHING
    stop = next((end for start, end in line.sentences if start <= begin < end), len(line.tokens))
    for at in range(begin - 1, max(floor, begin - _FURTHEST) - 1, -1):
        low = line.low(at)
        if low in _HONOURED or low in _NAMED:
            if low in _NAMED and not _of_the_year(line, begin, stop):
                return NOTHING
            return (
                strong(Role.HONOREE, f"“{low}” then", own=True)
                if _by_somebody(line, at, first) and not _of_a_year(line, first, stop)
                else NOTHING
            )
        token = line.tokens[at]
        if not (token.capital or low in _SMALL or token.text in ",’'" or head(low)):
            return NOTHING
    return NOTHING


def _by_somebody(line: Line, at: int, first: int) -> bool:
    """Whether a subject stands before the verb, and it is no participle: "was honored", "the honored guest"."""
    back = at - 1
    while back >= first and line.low(back) in ("also", "then", "further", "recently"):
        back -= 1
    return (
        back >= first
        and line.tokens[back].word
        and (line.low(back) not in _NO_SUBJECT or line.low(back) == "and")
        and line.low(back) not in ("the", "our", "most", "a")
    )


def _of_a_year(line: Line, first: int, stop: int) -> bool:
    """Whether the sentence is about another year: "in 2009", "that year"."""
    lows = line.lows(first, stop)
    return any(
        (len(low) == 4 and low.isdigit() and low[:2] in ("19", "20"))
        or (low in _PERIODS and at and (lows[at - 1] == "that" or lows[at - 1] in EARLIER))
        for at, low in enumerate(lows)
    )


def _of_the_year(line: Line, begin: int, stop: int) -> bool:
    lows = line.lows(begin, min(stop, begin + 16))
    return any(low in _PERIODS and lows[at - 2 : at] == ["of", "the"] for at, low in enumerate(lows))


__all__ = ["told"]
