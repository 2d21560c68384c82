"""Whether a page writes the day before the month in figures: its other dates prove it, else it is as people of the zone
do.

"25/11/2026" has the day first, "11/25/2026" the month; "Thu 05/11/2026" is in the one order a Thursday and in the other
none.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from hobnob import patterns as re
from scrapers.reading.dates.days import day_first_in
from scrapers.reading.dates.words import WEEKDAYS

_WEEKDAY = r"(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}"
_NUMERIC = re.compile(
    rf"(?:\b(?P<before>{_WEEKDAY})\b[.,]?\s*(?:the\s*)?)?(?<![\d/.$-])(?P<a>\d{{1,2}})(?P<mark>[/.-])(?P<b>\d{{1,2}})(?P=mark)(?P<year>(?:19|20)\d\d|(?<=/)\d\d)(?![\d/-]|\.\d)(?:\s*[,(]?\s*(?P<after>{_WEEKDAY})\b)?",
    re.I,
)


def day_first(texts: Iterable[str], zone_name: str) -> bool:
    """The order of all of a page's dates in figures; where they prove none, or both, the zone's."""
    proven = {order for text in texts for match in _NUMERIC.finditer(text) if (order := _order(match)) is not None}
    return proven.pop() if len(proven) == 1 else day_first_in(zone_name)


def _order(match: re.Match[str]) -> bool | None:
    """Whether one date has the day first; None where both orders can hold."""
    a, b, year = int(match["a"]), int(match["b"]), int(match["year"])
    year += 2000 if year < 100 else 0
    weekday = WEEKDAYS.get((match["before"] or match["after"] or "").lower())
    first, second = _weekday(year, b, a), _weekday(year, a, b)
    if first is None or second is None:
        return None if first is second else second is None
    return None if weekday is None or first == second or weekday not in (first, second) else weekday == first


def _weekday(year: int, month: int, day: int) -> int | None:
    try:
        return date(year, month, day).weekday()
    except ValueError:
        return None
