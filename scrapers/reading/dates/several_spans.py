"""Ranges of days in one month whose figures stand close: "March 5-6, 12-13 and 19-20, 2027", "6/24-27/2027"."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

from hobnob import patterns as re
from scrapers.reading.dates.days import Day, Days
from scrapers.reading.dates.lexer import Tokens

_MORE = re.compile(r"(?:,?&|[,;])(?P<a>[NO])[-R](?P<b>[NO])(?![:%P/X.])(?P<y>,?Y(?!-)|(?=[,;&]|$|[n)|(@]))")
_SLASHED = re.compile("u[-R]N/Y")
_MOST, _LAST_HOUR = 12, 12
"""A second pair that ends by noon, "March 5-6, 9-11", may be the hours."""


def further(tokens: Tokens, days: Days) -> tuple[list[tuple[Day, Day]], int]:
    """Every range of a row that begins with ``days``, and the token after them; only ``days`` where nothing goes on
    so."""
    first, last = days.days[0], days.days[-1]
    rows, at = [(first, last)], days.last
    while len(rows) < _MOST and (match := _MORE.match(tokens.codes, at)):
        begin, end = (cast(int, tokens.values[match.start(name)]) for name in ("a", "b"))
        if not rows[-1][1].day < begin < end <= 31:
            break
        year = cast(int, tokens.values[match.end("y") - 1]) if match.group("y") else None
        rows.append((Day(last.month, begin, year), Day(last.month, end, year)))
        at = match.end()
        if year is not None:
            break
    told = len(rows) > 2 or rows[-1][1].day > _LAST_HOUR or "&" in tokens.codes[days.last : at]
    if len(rows) == 1 or first.month != last.month or not told:
        return [(first, last)], days.last
    year = next((day.year for pair in reversed(rows) for day in reversed(pair) if day.year is not None), None)
    return [(replace(a, year=year), replace(b, year=year)) for a, b in rows], at


def slashed_at(tokens: Tokens, i: int) -> Days | None:
    """ "6/24-27/2027"."""
    match = _SLASHED.match(tokens.codes, i)
    if match is None:
        return None
    (month, first), last, year = (
        cast("tuple[int, int]", tokens.values[i]),
        cast(int, tokens.values[i + 2]),
        cast(int, tokens.values[i + 4]),
    )
    if not (1 <= month <= 12 and 1 <= first < last <= 31):
        return None
    return Days([Day(month, first, year), Day(month, last, year)], True, match.end(), True)
