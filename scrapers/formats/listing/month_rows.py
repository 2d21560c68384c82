"""Days that stand as bare numbers in the first cells of a table's rows, below a row or a heading that names their
month.

"October 2026" over the whole table, then "6 | Ribbon Cutting | 12:00 pm"; or "October" in a cell of its own before the
first of its days, which may go on over all their rows. Figures are days only where more speaks for it: a weekday,
"6th", a heading "Day", a cell that the page's maker calls one, hours beside most of them, or days of several months,
some of them two ("13-15"), on a page that is called a calendar.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from hobnob import patterns as re
from scrapers.formats.listing.outline import Box, Outline
from scrapers.formats.listing.words import MONTH, TIME, WEEKDAY, role_of

_MONTH = re.compile(rf"\W*({MONTH})\b[.,]?\s*((?:19|20)\d\d)?\W*", re.I)
_DAY = re.compile(
    rf"\W*(?:(?P<before>{WEEKDAY})\b\W*)?(?P<day>\d{{1,2}})(?P<nth>st|nd|rd|th)?(?:\s*(?:-|–|&|and"
    rf"|to)\s*(?P<last>\d{{1,2}})(?:st|nd|rd|th)?)?(?:\W+(?P<after>{WEEKDAY})\b)?\W*",
    re.I,
)
_WEEKDAY = re.compile(rf"\W*({WEEKDAY})\W*", re.I)
_WORDS = re.compile(r"[^\W\d_]{3}")
_LEAST_DAYS = 2
_CALENDAR = re.compile(r"\b(?:calendar|schedule|events|dates)\b", re.I)
_DAY_CLASS = re.compile(r"(?:^|[\s_-])(?:day|date)s?(?:$|[\s_-])", re.I)
_COUNTED = 3
"""Rows numbered from one on without a gap are a count."""
_MOST_CELLS = 8
_MOST_LINES_OF_A_DAY = 2
"""In its cell: "Tue", and "15" below it."""


@dataclass(frozen=True, slots=True)
class Day:
    """A row's day: the lines that say it, as a date in words, and whether they say more than a figure."""

    first: int
    last: int
    number: int
    words: str
    plain: bool
    clock: bool
    several: bool = False


def days_below_months(page: Outline) -> Iterator[tuple[int, int, str]]:
    """The first and the last line of each such day, and its date in words."""
    plain: list[list[Day]] = []
    for table in (box for box in page.boxes if box.tag == "table"):
        groups = list(_groups(page, table))
        days = [day for group in groups for day in group]
        if not days or any(not in_order([day.number for day in group]) for group in groups):
            continue
        if 2 * sum(day.clock or not day.plain for day in days) <= len(days):
            plain += [group for group in groups if group]
        elif len(days) >= _LEAST_DAYS:
            yield from ((day.first, day.last, day.words) for day in days)
    if _are_of_calendar(page, plain):
        yield from ((day.first, day.last, day.words) for group in plain for day in group)


def _are_of_calendar(page: Outline, months: list[list[Day]]) -> bool:
    """Whether plain figures below several months, some of them of two days, are the days of a page that is called a
    calendar."""
    several = len(months) >= _LEAST_DAYS and len({day.words.split()[0] for month in months for day in month}) == len(
        months
    )
    return (
        several
        and any(day.several for month in months for day in month)
        and _CALENDAR.search(f"{page.heading} | {page.title}") is not None
    )


def _groups(page: Outline, table: Box) -> Iterator[list[Day]]:
    """The days of each month that the table or the line above it names."""
    above = page.lines[table.start - 1].text if table.start else ""
    month = _MONTH.fullmatch(above)
    group: list[Day] = []
    for row in rows_of(table):
        cells = [cell for cell in row.children if cell.stop > cell.start]
        named = _MONTH.fullmatch(page.lines[row.start].text) if cells and cells[0].stop - cells[0].start == 1 else None
        if named is not None and (len(cells) == 1 or month is None or named.group() != month.group()):
            yield group
            month, group = named, []
        days = cells[1:] if named is not None else cells
        if month is not None and (day := _day_of(page, row, days, month)):
            group.append(day if days is cells else replace(day, first=cells[0].start))
    yield group


def rows_of(table: Box) -> Iterator[Box]:
    """A table's rows, not those of one inside it."""
    for child in table.children:
        yield from (
            [child]
            if child.tag == "tr"
            else (row for row in child.children if row.tag == "tr")
            if child.tag in ("thead", "tbody", "tfoot")
            else ()
        )


def _day_of(page: Outline, row: Box, cells: list[Box], month: re.Match[str]) -> Day | None:
    """The day in a row's first cell, or in its second behind a weekday, with words beside it."""
    if not 2 <= len(cells) <= _MOST_CELLS or cells[0].stop - cells[0].start > _MOST_LINES_OF_A_DAY:
        return None
    texts = [_text(page, cell) for cell in cells]
    weekday = _WEEKDAY.fullmatch(texts[0])
    at = 1 if weekday else 0
    day = _DAY.fullmatch(texts[at])
    beside = texts[at + 1 :]
    if (
        day is None
        or not any(_WORDS.search(TIME.sub("", text)) for text in beside)
        or any(_DAY.fullmatch(text) for text in beside)
    ):
        return None
    said = weekday.group(1) if weekday else day.group("before") or day.group("after") or ""
    to = f"-{day.group('last')}" if day.group("last") else ""
    words = (
        f"{said + ', ' if said else ''}{month.group(1)} "
        f"{day.group('day')}{to}{', ' + month.group(2) if month.group(2) else ''}"
    )
    plain = not (
        said
        or day.group("nth")
        or _DAY_CLASS.search(cells[at].klass)
        or _is_headed(page, row, row.children.index(cells[at]))
    )
    return Day(
        cells[0].start,
        cells[at].stop - 1,
        int(day.group("day")),
        words,
        plain,
        any(TIME.search(text) for text in beside),
        bool(to),
    )


def _is_headed(page: Outline, row: Box, column: int) -> bool:
    """Whether one of the table's first rows calls the column "Day" or the like."""
    body = row.parent
    table = next((box for box in row.up() if box.tag == "table"), None)
    heads = (
        [head for part in (table, *table.children[:2], body) if part is not None for head in part.children[:2]]
        if table is not None
        else []
    )
    return any(
        head.tag == "tr"
        and head is not row
        and len(head.children) == len(row.children)
        and role_of(_text(page, head.children[column])) == "when"
        for head in heads
    )


def _text(page: Outline, cell: Box) -> str:
    return " ".join(line.text for line in page.lines[cell.start : cell.stop])


def in_order(numbers: list[int]) -> bool:
    """Whether the figures can be days of one month, upward or downward, and no count of rows."""
    steps = [after - before for before, after in pairwise(numbers)]
    if not all(1 <= number <= 31 for number in numbers) or not (
        all(step >= 0 for step in steps) or all(step <= 0 for step in steps)
    ):
        return False
    return not (len(numbers) >= _COUNTED and numbers[0] == 1 and all(step == 1 for step in steps))
