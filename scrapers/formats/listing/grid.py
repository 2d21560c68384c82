"""A month's grid: day numbers in cells, and one heading that names month and year.

A day's events stand in its cell; or, where a row of the table holds the numbers of a week, below them in its column.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from hobnob import patterns as re
from scrapers.draft import Context, Draft
from scrapers.formats.listing.outline import Box, Line, Outline
from scrapers.formats.listing.places import is_place
from scrapers.formats.listing.titles import tidy
from scrapers.formats.listing.words import BUTTON, MONTH, TIME, is_papers, role_of
from scrapers.formats.listing.years import month_number
from scrapers.reading import dates

_DAY = re.compile(r"^\W*(\d{1,2})(?:st|nd|rd|th)?\W*$")
_MONTH_YEAR = re.compile(rf"\b({MONTH})\b\.?,?\s+((?:19|20)\d\d)\b|\b((?:19|20)\d\d)\s+({MONTH})\b", re.I)
_LEAST_DAYS = 28
_DAYS = 7
_LOOK_BACK = 80
_MOST_LINES_A_CELL = 60
_WEEKDAY = re.compile(r"^\W*(?:mon|tue|wed|thu|fri|sat|sun)\w*\W*$", re.I)
_NO_EVENT = re.compile(r"^\W*(?:no events?|no meetings?(?: scheduled)?|there are no .*|\+?\d+ more|more|\d+ events?,?)\W*$", re.I)


def read(page: Outline, context: Context) -> list[Draft]:
    """The events in the cells of every month's grid on the page."""
    drafts: list[Draft] = []
    for numbers in _grids(page):
        month = _month_of(page, numbers)
        if month is not None:
            for line, number in numbers:
                drafts += _cell(page, line, date(*month, number), numbers, context)
            for week, first in _weeks(page, numbers, date(*month, 1)):
                drafts += _below(page, week, first, context)
    return drafts


def _grids(page: Outline) -> Iterator[list[tuple[Line, int]]]:
    """Runs of lines that count the days of a month: 1, 2, 3 ... 28 or more."""
    run: list[tuple[Line, int]] = []
    for line in page.lines:
        match = _DAY.match(line.text)
        if match is None:
            continue
        number = int(match.group(1))
        if run and number == run[-1][1] + 1 and number <= 31:
            run.append((line, number))
        elif number == 1:
            if len(run) >= _LEAST_DAYS:
                yield run
            run = [(line, 1)]
    if len(run) >= _LEAST_DAYS:
        yield run


def _month_of(page: Outline, numbers: list[tuple[Line, int]]) -> tuple[int, int] | None:
    first = numbers[0][0].index
    texts = [page.lines[at].text for at in range(first - 1, max(-1, first - _LOOK_BACK), -1)]
    for text in (*texts, page.title):
        match = _MONTH_YEAR.search(text) if len(text) < 120 else None
        if match:
            month = month_number(match.group(1) or match.group(4))
            year = int(match.group(2) or match.group(3))
            if month is not None and _fits(year, month, numbers[-1][1]):
                return year, month
    return None


def _fits(year: int, month: int, last: int) -> bool:
    try:
        date(year, month, last)
    except ValueError:
        return False
    return True


def _weeks(page: Outline, numbers: list[tuple[Line, int]], month: date) -> Iterator[tuple[Box, date]]:
    """The rows of a table that hold nothing but the numbers of a week, each with its first day."""
    seen: set[int] = set()
    for line, number in numbers:
        cell = line.box if line.box.tag in ("td", "th") else line.box.parent
        row = cell.parent if cell is not None else None
        if cell is None or row is None or row.tag != "tr" or id(row) in seen:
            continue
        seen.add(id(row))
        if len(row.children) == _DAYS and all(child.stop - child.start == 1 and _DAY.match(page.lines[child.start].text) for child in row.children):
            yield row, month + timedelta(number - 1 - cell.at)


def _below(page: Outline, week: Box, first: date, context: Context) -> Iterator[Draft]:
    """The events in the rows below a week's numbers, down to the next week's."""
    taken = [0] * _DAYS
    for row in week.parent.children[week.at + 1 :] if week.parent is not None else ():
        if row.tag != "tr" or any(_DAY.match(line.text) for line in page.lines[row.start : row.stop]):
            return
        column = 0
        for cell in row.children:
            if cell.again:
                continue
            while column < _DAYS and taken[column]:
                column += 1
            if column + cell.wide > _DAYS:
                break
            yield from _told(page.lines[cell.start : cell.stop], first + timedelta(column), context)
            for at in range(column, column + cell.wide):
                taken[at] = cell.tall
            column += cell.wide
        taken = [max(0, rows - 1) for rows in taken]


def _cell(page: Outline, line: Line, day: date, numbers: list[tuple[Line, int]], context: Context) -> Iterator[Draft]:
    """The events of one day's cell."""
    box = _cell_box(page, line, {other.index for other, _ in numbers if other is not line})
    yield from _told([one for one in page.lines[box.start : box.stop] if one is not line], day, context)


def _told(lines: list[Line], day: date, context: Context) -> Iterator[Draft]:
    """The events that the lines of a cell tell: titles, each with the time that stands before or after it."""
    clock: str | None = None
    draft: Draft | None = None
    for one in lines[:_MOST_LINES_A_CELL]:
        if _WEEKDAY.match(one.text) or _NO_EVENT.match(one.text) or BUTTON.match(one.text) or is_papers(one.text):
            continue
        if _DAY.match(one.text) or role_of(one.text) is not None:
            continue
        time = TIME.search(one.text)
        title = tidy(TIME.sub(" ", one.text)) if time else one.text.strip()
        if time and len(title) < 3:
            if draft is not None and draft.start == day and clock is None:
                _set_clock(draft, day, time.group(0), context)
            else:
                clock = time.group(0)
            continue
        if draft is not None and draft.url and not one.links and not time:
            if one.text.startswith("(") and draft.title:
                draft.title = f"{draft.title} {one.text}"[:200]
            continue
        if draft is not None and draft.venue is None and is_place(one.text) and not one.links:
            draft.venue = one.text
            continue
        if not re.search(r"[^\W\d_]{3}", title):
            continue
        if draft is not None:
            yield draft
        link = next((piece.href for piece in one.links), None)
        draft = Draft(title=title[:200], start=day, url=link)
        stated = time.group(0) if time else clock
        clock = None
        if stated:
            _set_clock(draft, day, stated, context)
    if draft is not None:
        yield draft


def _cell_box(page: Outline, line: Line, others: set[int]) -> Box:
    """The largest box around a day's number that holds no other day's."""
    box = line.box
    for outer in box.up():
        if any(outer.start <= other < outer.stop for other in others):
            break
        box = outer
    return box


def _set_clock(draft: Draft, day: date, clock: str, context: Context) -> None:
    when = dates.parse(f"{day:%B} {day.day}, {day.year} {clock}", now=context.now, timezone=context.timezone)
    if when is not None and when.time_known:
        draft.start, draft.end = when.start, when.end
