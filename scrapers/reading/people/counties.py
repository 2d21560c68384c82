"""Whose a county's officer is: "CISO Jane Roe of Elm County", "Judge-Executive Bob Ray, Bell County"."""

from __future__ import annotations

from scrapers.reading.people.line import Line
from scrapers.reading.words import words

_OF_COUNTIES = words(
    "judge-executive executive commissioner clerk assessor administrator treasurer sheriff undersheriff coroner "
    "auditor recorder surveyor prosecutor engineer magistrate constable extension warden"
)
_OF_TOWNS = words("town city village township borough district")


def of_county(line: Line, end: int, stop: int, title: str) -> str | None:
    """ "CISO Jane Roe of Elm County", "Judge-Executive Bob Ray, Bell County": for whom somebody works whose title is
    letters, or who has a county's office, told behind a comma."""
    last = title.split()[-1]
    if (
        line.mark(end) in (",", "–", "—", "(")
        and last.lower() in _OF_COUNTIES
        and _OF_TOWNS.isdisjoint(title.lower().split())
    ):
        close = _county(line, end + 1, min(stop, end + 5))
        return line.cut(end + 1, close) if close and line.mark(close) in ("", ".", ";", ")", ",") else None
    if line.low(end) != "of" or not (last.isupper() or last.lower() in ("sheriff", "coroner")):
        return None
    close = _county(line, end + 1, min(stop, end + 4))
    return line.cut(end + 1, close) if close else None


def _county(line: Line, at: int, stop: int) -> int:
    """Where the county that begins at ``at`` ends, a name of one or two capitals before the word; 0 for others."""
    close = next((here + 1 for here in range(at, stop) if line.low(here) == "county" and line.tokens[here].capital), 0)
    return close if close > at + 1 and all(token.word and token.capital for token in line.tokens[at:close]) else 0


__all__ = ["of_county"]
