"""Lines that begin with a day in figures and no year: "9/23 Webinar: Hire Right (12 pm)".

Two figures are as well a fraction or a score. They are days where several lines of one kind begin so, each with a name
behind it, and go on from day to day; each is spelled out then.
"""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from itertools import pairwise

from hobnob import patterns as re
from scrapers.formats.listing.outline import Line, Outline
from scrapers.formats.listing.words import TIME, WEEKDAY

_ENTRY = re.compile(
    rf"(?P<day>(?P<a>\d{{1,2}})/(?P<b>\d{{1,2}}))(?:\s?[-–—:|,]\s?"
    rf"|\s)(?P<rest>(?:{WEEKDAY}\b\W{{1,3}})?[\"“‘'(]?[A-Z][^\W\d_].*)"
)
_COUNTED = re.compile(
    r"(?:pages?|miles?|cups?|inch(?:es)?|off|price[ds]?|day|time|hours?|marathon|ads?|acres?|pounds?|lbs?|tsp|tbsp"
    r"|cord|sheet|size|support|stars?|points?|of|scale|rating|members|vote)\b",
    re.I,
)
"""What figures like a fraction count: "1/2 Page Ad"."""
_FRACTIONS = frozenset((1, denominator) for denominator in (2, 3, 4, 5, 8, 10, 16)) | {
    (2, 3),
    (3, 4),
    (3, 8),
    (5, 8),
    (7, 8),
}
_LEAST = 2
_A_LEAP_YEAR = 2028
_LONGEST = 200


@dataclass(frozen=True, slots=True)
class _Entry:
    line: Line
    month: int
    day: int
    written: str


def spell_out_short_days(page: Outline, *, day_first: bool) -> None:
    """Writes the name of the month into such lines."""
    groups: dict[tuple[int, str], list[_Entry]] = {}
    for line in page.lines:
        entry = _entry(line, day_first)
        if entry is not None:
            outer = (
                line.box
                if line.box.start < line.index or line.box.stop > line.index + 1
                else line.box.parent or line.box
            )
            groups.setdefault((id(outer), line.box.signature), []).append(entry)
    for entries in groups.values():
        if len(entries) >= _LEAST and _are_days(entries):
            for entry in entries:
                _write(entry)


def _entry(line: Line, day_first: bool) -> _Entry | None:
    match = _ENTRY.match(line.text) if line.text[:1].isdigit() and len(line.text) <= _LONGEST else None
    if match is None or _COUNTED.match(match["rest"]):
        return None
    first, second = int(match["a"]), int(match["b"])
    month, day = (second, first) if day_first else (first, second)
    return _Entry(line, month, day, match["day"]) if 1 <= month <= 12 and 1 <= day <= _longest(month) else None


def _longest(month: int) -> int:
    return calendar.monthrange(_A_LEAP_YEAR, month)[1]


def _are_days(entries: list[_Entry]) -> bool:
    """Whether they go on from one to the next, but for the turn of a year, and are no fractions."""
    days = [(entry.month, entry.day) for entry in entries]
    turns = sum(after < before for before, after in pairwise(days))
    if len(set(days)) < _LEAST or turns > 1 or (turns and days[-1] >= days[0]):
        return False
    return any(TIME.search(entry.line.text) for entry in entries) or not set(days) <= _FRACTIONS


def _write(entry: _Entry) -> None:
    """Writes the day of a line in words."""
    said = f"{calendar.month_name[entry.month]} {entry.day}:"
    rest = entry.line.text[len(entry.written) :].lstrip(" -–—:|,")
    entry.line.text = f"{said} {rest}"
    piece = entry.line.pieces[0]
    if piece.text.startswith(entry.written):
        piece.text = f"{said} {piece.text[len(entry.written) :].lstrip(' -–—:|,')}".rstrip()
