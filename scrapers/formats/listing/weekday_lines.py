"""Lines below the days of one phrase that begin with one of their weekdays, and tell of that day only: "June 5, 6 & 7",
"Friday: Carnival 5-10 pm"."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from hobnob import patterns as re
from scrapers.formats.listing.outline import Line
from scrapers.formats.listing.row import Row
from scrapers.formats.listing.words import MONTH_DAY, NUMERIC, WEEKDAY
from scrapers.reading.dates.words import WEEKDAYS

_LED = re.compile(rf"\W{{0,3}}(?P<day>{WEEKDAY})\.?\s?[:–—-]{{1,2}}\s?(?!{WEEKDAY}\b)", re.I)
_LEAST = 2


def weekday_led(line: Line) -> int | None:
    """The weekday with which a line begins that names no day of the month, None where none does."""
    found = _LED.match(line.text) if not MONTH_DAY.search(line.text) and not NUMERIC.search(line.text) else None
    name = found["day"][:3].lower() if found is not None else ""
    return WEEKDAYS.get(name)


def tell_of_weekdays(lines: Iterable[Line]) -> bool:
    """Whether lines begin with several weekdays."""
    return len({day for line in lines if (day := weekday_led(line)) is not None}) >= _LEAST


def to_their_days(rows: list[Row]) -> list[Row]:
    """The rows; of the days of one phrase each has the lines of its own weekday."""
    for _, group in groupby(rows, key=lambda row: (row.anchors[0].first, row.anchors[0].last)):
        members = list(group)
        lines = {line.index: line for row in members for line in row.lines}
        told = {index: day for index, line in lines.items() if (day := weekday_led(line)) is not None}
        days = [row.anchors[0].day.weekday() for row in members]
        if (
            len(set(days)) < max(_LEAST, len(days))
            or len(set(told.values())) < _LEAST
            or not set(told.values()) <= set(days)
        ):
            continue
        for row, day in zip(members, days, strict=True):
            kept = {line.index for line in row.lines if line.index not in told} | {
                index for index, of in told.items() if of == day
            }
            row.lines = [lines[index] for index in sorted(kept)]
            row.box = None
    return rows
