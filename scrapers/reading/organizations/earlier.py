"""Who paid or held in earlier years: "Past sponsors include Acme", "Thank you to our 2025 sponsors" of what is held in
2026."""

from __future__ import annotations

from hobnob import patterns as re
from scrapers.reading.organizations.row import Row
from scrapers.reading.words import words

_EARLIER = words("past previous prior former anteriores")
_NOW = words("current present new future potential")
_YEAR = re.compile(r"(?<![\d/-])20[0-9]{2}(?![\d/-])")
_BACK = 5


def is_past(row: Row, first: int, at: int, latest: int) -> bool:
    """Whether the noun at ``at`` is of those of an earlier year; ``latest`` is the last year told of before its
    line."""
    for here in range(at - 1, max(first - 1, at - _BACK), -1):
        low = row.low(here)
        if low in _NOW or not (row.tokens[here].word or row.mark(here) == "&"):
            return False
        if low in _EARLIER:
            return {row.low(back) for back in range(max(first, here - 3), here)}.isdisjoint(_NOW)
        if low == "last" and row.low(here + 1) in ("year's", "year’s", "season's", "season’s"):
            return True
        if _YEAR.fullmatch(low) and int(low) < latest:
            return True
    return False


def latest(text: str) -> int:
    """The last year that a text tells of; 0 where it tells of none."""
    return max((int(found.group()) for found in _YEAR.finditer(text)), default=0)


__all__ = ["is_past", "latest"]
