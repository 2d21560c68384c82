"""The hours of each day of a spell, told by their weekdays in one line: "Nov 6-7", below it "Friday noon to 8 pm,
Saturday 9 am to 4 pm"."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta

from hobnob import patterns as re
from scrapers.formats.listing.anchor import Anchor
from scrapers.formats.listing.row import Row
from scrapers.formats.listing.words import TIME
from scrapers.reading import dates
from scrapers.reading.dates.words import WEEKDAYS

_EACH = re.compile(
    rf"\b(?P<day>(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{{0,6}})\b\.?[\s,:(–—-]{{1,3}}(?:from )?(?P<hours>{TIME.pattern})",
    re.I,
)
_MOST_DAYS = 4
_LONGEST = 200


def hours_by_weekday(
    row: Row, find: Callable[[str], list[dates.Found]], further: Sequence[Anchor] = ()
) -> list[Anchor]:
    """The days of a row's one spell, each with its hours, where a line of it tells them of every day; ``further`` are
    the other days of a phrase that names them all."""
    anchor = row.anchors[0]
    when = anchor.when
    if further and not when.time_known and len(row.anchors) == 1:
        return _told([anchor.day, *(one.day for one in further)], anchor, row, find)
    if (
        len(row.anchors) > 1
        or when.time_known
        or when.end is None
        or not timedelta(2) <= when.end - when.start <= timedelta(_MOST_DAYS)
    ):
        return []
    return _told([anchor.day + timedelta(at) for at in range((when.end - when.start).days)], anchor, row, find)


def _told(days: list[date], anchor: Anchor, row: Row, find: Callable[[str], list[dates.Found]]) -> list[Anchor]:
    for line in row.lines:
        told = {WEEKDAYS[found["day"][:3].lower()]: found["hours"] for found in _EACH.finditer(line.text[:_LONGEST])}
        if set(told) != {day.weekday() for day in days}:
            continue
        whens = [
            found[0].when for day in days if (found := find(f"{day:%B} {day.day}, {day.year} {told[day.weekday()]}"))
        ]
        if len(whens) == len(days) and all(one.time_known for one in whens):
            return [replace(anchor, day=day, when=one) for day, one in zip(days, whens, strict=True)]
    return []
