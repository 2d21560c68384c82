"""Whose a county's officer is: "CISO Jane Roe of Elm County", "Judge-Executive Bob Ray, Bell County"."""

from __future__ import annotations

from scrapers.reading.people.line import Line
from scrapers.reading.words import words

_OF_COUNTIES = words("judge-executive executive commissioner clerk assessor administrator treasurer")
_OF_TOWNS = words("town city village township borough district")


def of_county(line: Line, end: int, stop: int, title: str) -> str | None:
    """"CISO Jane Roe of Elm County", "Judge-Executive Bob Ray, Bell County": for whom somebody works whose title is letters, or who has a county's office, told behind a comma."""
    if line.mark(end) == "," and title.split()[-1].lower() in _OF_COUNTIES and _OF_TOWNS.isdisjoint(title.lower().split()):
        close = next((at + 1 for at in range(end + 1, min(stop, end + 5)) if line.low(at) == "county" and line.tokens[at].capital), 0)
        return line.cut(end + 1, close) if close > end + 2 and line.mark(close) in ("", ".", ";", ")", ",") and all(token.capital for token in line.tokens[end + 1 : close]) else None
    if line.low(end) != "of" or not title.split()[-1].isupper():
        return None
    close = next((at + 1 for at in range(end + 1, min(stop, end + 4)) if line.low(at) == "county" and line.tokens[at].capital), 0)
    return line.cut(end + 1, close) if close > end + 2 and all(token.capital for token in line.tokens[end + 1 : close]) else None


__all__ = ["of_county"]
