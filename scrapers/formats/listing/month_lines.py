"""Lines that begin with a day of the month which the heading above them names: "October 2026", below it "10 – Coffee,
8:00 am, Bakery".

Each is spelled out as a line with a date of its own. Figures at the beginning of lines are days only where they follow
in order and hours, weekdays or "10th" say so of most of them; numbered items, counts ("10 tips") and prices are left as
they are.
"""

from __future__ import annotations

import calendar
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from hobnob import patterns as re
from scrapers.formats.listing.month_rows import in_order
from scrapers.formats.listing.outline import BOLD_HEADING, Line, Outline
from scrapers.formats.listing.weekdays import fits_weekday
from scrapers.formats.listing.words import MONTH, TIME, WEEKDAY
from scrapers.formats.listing.years import month_number

_ALL = r"(?:events?|calendar|happenings|programs?|programming|activities|schedule|dates)"
_MONTH = re.compile(
    rf"\W{{0,3}}(?:(?:our |the )?{_ALL} (?:for|in|of) |(?:[A-Z][\w’'&]* "
    rf"){{0,4}}{_ALL}\s?[:|–—-]\s)?({MONTH})\b[.,]?\s?((?:19|20)\d\d)?(?: (?:library |club |community |adult "
    rf"|senior )?{_ALL}| at a glance)?\W{{0,3}}",
    re.I,
)
"""A month, and that what is held in it follows: "November 2026 Happenings"."""
_NTH = r"(?:st|nd|rd|th)"
_ENTRY = re.compile(
    rf"[\s•*·–-]{{0,3}}(?P<date>(?:(?P<weekday>{WEEKDAY})\b(?:\s?[-–&]\s?{WEEKDAY}\b)?\.?,?\s(?:the\s)?)?(?P<day>[0-3]?\d)(?P<nth>{_NTH})?(?P<more>(?:\s?(?:[-–&,]|and)\s?[0-3]?\d{_NTH}?){{0,4}})(?P<till>\s?[-–—]\s?{WEEKDAY}\b\.?,?\s(?P<last>[0-3]?\d){_NTH}?)?(?!\d|[:/.]\d|%|\.)(?:,?\s\(?(?P<after>{WEEKDAY})\b\)?)?)"
    r"(?:(?P<gap>\s?[-–—:|,]{1,2}\s?|\s)(?P<rest>(?:[\"“‘'(]?(?:\d{1,3}(?:st|nd|rd|th)\s)?[^\W\d_]"
    r"|(?P<hour>\d{1,2}(?::\d\d)?\s?(?:[ap]\.?m\b|[-–]\s?(?:\d|noon\b|midnight\b)))).+))?",
    re.I,
)
_NO_DAY = re.compile(
    r"(?:[ap]\.?\s?m\b|noon\b|midnight\b|o['’]?clock\b|hours?\b|minutes?\b|days?\b|weeks?\b|years?\b|percent\b"
    r"|people\b|of\b|to\b|or\b)",
    re.I,
)
_MORE = re.compile(r"[0-3]?\d")
_FURTHEST = 5
"""Lines between a month and its first day."""
_APART = 6
"""Lines from one day to the next."""
_DAY_APART = 20
"""Lines from a day alone on its line, and all that is held on it, to the next."""
_LEAST = 2
_LEAST_WEEKLY = 4
_WEEK = 7
_LONGEST = 300


@dataclass(frozen=True, slots=True)
class _Entry:
    line: Line
    date: str
    words: str
    day: int
    told: bool
    """Whether a weekday or "10th" says that it is a day."""
    bare: bool = False
    """Whether nothing else stands on its line."""


def spell_out_days(page: Outline) -> None:
    """Writes the month into the lines that begin with one of its days."""
    groups = [_without_numbers(group) for group in _groups(page)]
    entries = [entry for group in groups for entry in group]
    if len(entries) < _LEAST or not (
        2 * sum(entry.told or TIME.search(_text(page, entry.line)) is not None for entry in entries) > len(entries)
        or _fall_on_one_weekday(groups)
    ):
        return
    for group in groups:
        if in_order([entry.day for entry in group]):
            for entry in group:
                _write(entry)


def _fall_on_one_weekday(groups: list[list[_Entry]]) -> bool:
    """Whether the figures are whole weeks apart in each month, as the days of what is held weekly are: 2, 9, 16 and
    30."""
    entries = [entry for group in groups for entry in group]
    apart = [after.day - before.day for group in groups for before, after in pairwise(group)]
    return (
        len(entries) >= _LEAST_WEEKLY and len(apart) >= _LEAST and all(days > 0 and days % _WEEK == 0 for days in apart)
    )


def _without_numbers(group: list[_Entry]) -> list[_Entry]:
    """The days without other figures among them that begin a line, a house's number below the last: where all the
    others have their weekdays."""
    told = [entry for entry in group if entry.told]
    return told if 2 * len(told) > len(group) and not in_order([entry.day for entry in group]) else group


def _groups(page: Outline) -> Iterator[list[_Entry]]:
    """The days of each month that stands on a line of its own."""
    for at, line in enumerate(page.lines):
        month = _MONTH.fullmatch(line.text)
        if month is None or any(box.tag == "tr" for box in line.box.up()):
            continue
        group: list[_Entry] = []
        last = at + _FURTHEST - _APART
        for below in page.lines[at + 1 :]:
            if below.index > last + (_APART if not (group and group[-1].bare) else _DAY_APART) or _ends(below, line):
                break
            entry = _entry(below, month)
            if entry is not None:
                group.append(entry)
                last = below.index
        if not any(fits_weekday(entry.words, int(month.group(2))) is False for entry in group if month.group(2)):
            yield group


def _ends(line: Line, heading: Line) -> bool:
    """Whether another month or a section that is no lower begins."""
    return _MONTH.fullmatch(line.text) is not None or 0 < line.level <= min(
        heading.level or BOLD_HEADING, BOLD_HEADING - 1
    )


def _entry(line: Line, month: re.Match[str]) -> _Entry | None:
    match = _ENTRY.fullmatch(line.text) if len(line.text) <= _LONGEST else None
    counted = (
        match is not None
        and _NO_DAY.match(match["rest"] or "") is not None
        and not (match["weekday"] and (match["gap"] or "").strip())
    )
    if (
        match is None
        or (match["rest"] is None and line.box.tag != "dt" and not (match["weekday"] and month.group(2)))
        or counted
        or not 1 <= int(match["day"]) <= 31
        or any(box.tag == "tr" for box in line.box.up())
    ):
        return None
    told = bool(match["weekday"] or match["after"] or match["nth"])
    if match["hour"] and not told:
        return None  # "10 9:00 am" may be anything
    plain = (match["gap"] or "").isspace() and not told
    if plain and not match["rest"][0].isupper() and not match["rest"][0].isdigit():
        return None  # "6 volunteers at 8 am"
    numbers = [int(match["day"]), *(int(number) for number in _MORE.findall(match["more"]))]
    if any(after <= before or after > 31 for before, after in pairwise(numbers)):
        return None
    weekday = match["weekday"] or match["after"] or ""
    if match["till"]:
        if match["more"] or not 1 <= int(match["last"]) <= 31:
            return None
        return _Entry(line, match["date"], _through(match, month), numbers[0], told)
    words = (
        f"{weekday + ', ' if weekday else ''}{month.group(1)} "
        f"{match['day']}{match['more']}{', ' + month.group(2) if month.group(2) else ''}"
    )
    return _Entry(line, match["date"], words, numbers[0], told, match["rest"] is None)


def _through(match: re.Match[str], month: re.Match[str]) -> str:
    """A spell up to a day behind its weekday, which may be one of the next month: "Mon 21–Fri 1"."""
    last, year = month.group(1), int(month.group(2)) if month.group(2) else None
    to = year
    if int(match["last"]) < int(match["day"]) and (at := month_number(last)) is not None:
        last, to = calendar.month_name[at % 12 + 1], year + 1 if year is not None and at == 12 else year
    return (
        f"{month.group(1)} {match['day']}{f', {year}' if year is not None and to != year else ''} - {last} "
        f"{match['last']}{f', {to}' if to is not None else ''}"
    )


def _text(page: Outline, line: Line) -> str:
    """A line's words, those of a term with what is told of it."""
    return " ".join(one.text for one in page.lines[line.index : line.index + (2 if line.box.tag == "dt" else 1)])


def _write(entry: _Entry) -> None:
    line = entry.line
    line.text = line.text.replace(entry.date, entry.words, 1)
    for piece in line.pieces:
        if entry.date in piece.text:
            piece.text = piece.text.replace(entry.date, entry.words, 1)
            break
