"""Days that are written with the year before the month: "2027 March 5", "2027-Mar-05"."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import cast

from hobnob import patterns as re
from scrapers.reading.dates.days import Day, Days
from scrapers.reading.dates.lexer import Tokens

_MARKED = re.compile(r"Y(?P<s>[-/])(?P<m>M)(?P=s)(?P<d>N)")
_BARE = re.compile(r"Y,?(?=M)")
_BEFORE = frozenset("n(|:f")
"""What a date begins behind; a word there may have the year for itself: "Gala 2027 March 5"."""


def year_first_at(tokens: Tokens, i: int, days_from: Callable[[int], Days | None]) -> Days | None:
    """The days whose year stands at token ``i``; ``days_from`` reads those that begin at a month."""
    year = cast(int, tokens.values[i])
    if (marked := _MARKED.match(tokens.codes, i)) and all(tokens.glued(k) for k in range(i + 1, marked.end())):
        month, number = (cast(int, tokens.values[marked.start(name)]) for name in ("m", "d"))
        return Days([Day(abs(month), number, year)], False, marked.end(), True) if 1 <= number <= 31 else None
    bare = _BARE.match(tokens.codes, i)
    if bare is None or (i > 0 and tokens.codes[i - 1] not in _BEFORE):
        return None
    days = days_from(bare.end())
    if days is None or any(day.year is not None for day in days.days):
        return None
    turned = 0
    for k, day in enumerate(days.days):
        before = days.days[k - 1] if k else day
        turned += (day.month, day.day) < (before.month, before.day)
        days.days[k] = replace(day, year=year + turned)
    days.strong = True
    return days
