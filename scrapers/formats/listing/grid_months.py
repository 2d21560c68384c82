"""The numbers of the days in a month's grid, and the month and the year that a heading names for them.

A grid counts on from the first to the last day of a month; one of working days leaves out the others, and those only.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise

from hobnob import patterns as re
from scrapers.formats.listing.outline import Box, Line, Outline
from scrapers.formats.listing.words import MONTH, MONTH_DAY, NUMERIC
from scrapers.formats.listing.years import month_number

DAY = re.compile(r"^\W*(\d{1,2})(?:st|nd|rd|th)?\W*$")
HEADED = re.compile(r"^(\d{1,2})\s+(?![ap]\.?\s?m\b)(?=[A-Z]|\d{1,2}(?::\d\d)?\s?[ap])")
"""A day's number before what is held on it, at the head of a cell: "7 Craft Fair 9am"."""
_MONTH_YEAR = re.compile(rf"\b({MONTH})\b\.?,?\s+((?:19|20)\d\d)\b|\b((?:19|20)\d\d)\s+({MONTH})\b", re.I)
_LEAST_DAYS = 28
_WEEK = 7
_LEAST_WEEKS = 3
_LOOK_BACK = 80
_LONGEST = 120

Numbers = list[tuple[Line, int]]


def grids(page: Outline) -> Iterator[tuple[Numbers, date]]:
    """The days of each month's grid, and the first of its month."""
    whole = list(_whole(page))
    for numbers in whole or _partial(page):
        month = _month_of(page, numbers)
        if month is not None and (whole or _leaves_weekdays_out(numbers, month)):
            yield numbers, month


Beside = list[tuple[Line, date]]


def days_beside(page: Outline, numbers: Numbers, month: date) -> tuple[Beside, Beside]:
    """The last days of the month before and the first of the next, in the cells that a grid's first and last weeks have
    for them."""
    last = month.replace(day=numbers[-1][1])
    before = [(line, month - timedelta(back)) for back, line in enumerate(_cells_beside(page, numbers[0][0], -1), 1)]
    after = [(line, last + timedelta(on)) for on, line in enumerate(_cells_beside(page, numbers[-1][0], 1), 1)]
    if (last + timedelta(1)).day != 1:
        after = []
    return (
        [] if any(_told(line) != day.day for line, day in before) else before[::-1],
        [] if any(_told(line) != day.day for line, day in after) else after,
    )


def _told(line: Line) -> int | None:
    return int(match.group(1)) if (match := _number(line)) is not None else None


def _cells_beside(page: Outline, line: Line, step: int) -> Iterator[Line]:
    """The first lines of the other cells of a week, from the next on."""
    cell = cell_of(line)
    row = cell.parent if cell is not None else None
    if cell is None or row is None or row.tag != "tr" or len(row.children) != _WEEK:
        return
    for other in row.children[cell.at + 1 :] if step > 0 else row.children[: cell.at][::-1]:
        if other.stop > other.start:
            yield page.lines[other.start]


def _whole(page: Outline) -> Iterator[Numbers]:
    """Runs of lines that count the days of a month: 1, 2, 3 ... 28 or more."""
    run: Numbers = []
    for line in page.lines:
        match = _number(line)
        spread = () if match else _spread(line)
        if run and spread and spread[0] == run[-1][1] + 1:
            run += [(line, number) for number in spread]
            continue
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


def _number(line: Line) -> re.Match[str] | None:
    """A day's number, alone on its line or in an element of its own at the head of a cell: "<b>3</b> Board Meeting"."""
    if match := DAY.match(line.text):
        return match
    if stands_before_words(line):
        return DAY.fullmatch(line.pieces[0].text)
    return HEADED.match(line.text) if _begins_cell(line) else None


def _begins_cell(line: Line) -> bool:
    return line.box.tag in ("td", "th") and line.box.start == line.index and not MONTH_DAY.search(line.text)


def stands_before_words(line: Line) -> bool:
    """Whether a figure in an element of its own begins a cell and goes on in words."""
    first = line.pieces[0] if len(line.pieces) > 1 else None
    if MONTH_DAY.search(line.text) or NUMERIC.search(line.text):
        return False  # the whole date, which other rules read
    return (
        first is not None
        and _begins_cell(line)
        and bool(first.tag)
        and first.text.isdigit()
        and len(first.text) <= 2
        and (first.tag, first.klass) != (line.pieces[1].tag, line.pieces[1].klass)
    )


def _spread(line: Line) -> tuple[int, ...]:
    """The days in a cell that takes the columns of several, each in an element of its own."""
    cell = next((box for box in line.box.up() if box.tag in ("td", "th")), None)
    if (
        cell is None
        or cell.wide < 2
        or cell.start != line.index
        or len(line.pieces) != cell.wide
        or not all(DAY.match(piece.text) for piece in line.pieces)
    ):
        return ()
    found = [int(piece.text.strip()) for piece in line.pieces if piece.text.strip().isdigit()]
    return (
        tuple(found)
        if len(found) == cell.wide and all(after == before + 1 for before, after in pairwise(found))
        else ()
    )


def _partial(page: Outline) -> Iterator[Numbers]:
    """The numbers at the head of the cells of each table whose rows are weeks of five or six days."""
    for table in (box for box in page.boxes if box.tag == "table"):
        rows = [row for part in (table, *table.children) for row in part.children if row.tag == "tr"]
        run: Numbers = []
        weeks = 0
        for row in rows:
            cells = [cell for cell in row.children if cell.stop > cell.start]
            days = [
                (page.lines[cell.start], int(match.group(1)))
                for cell in cells
                if (match := _number(page.lines[cell.start]))
            ]
            if days and len(days) == len(cells) and len(row.children) < _WEEK:
                weeks += 1
                for one in days:
                    if weeks == 1 and run and one[1] < run[-1][1]:
                        run = []  # the days before it were the last month's
                    if not run or one[1] > run[-1][1]:
                        run.append(one)
        if weeks >= _LEAST_WEEKS:
            yield run


def _leaves_weekdays_out(numbers: Numbers, month: date) -> bool:
    """Whether the days of a month that do not stand are those of one or two weekdays, none of which stands."""
    days = {date(month.year, month.month, number) for _, number in numbers}
    missing = set(_days_of(month)) - days
    left_out = {day.weekday() for day in missing}
    return 0 < len(left_out) <= 2 and not left_out & {day.weekday() for day in days}


def _days_of(month: date) -> Iterator[date]:
    for number in range(1, 32):
        try:
            yield month.replace(day=number)
        except ValueError:
            return


def _month_of(page: Outline, numbers: Numbers) -> date | None:
    first = numbers[0][0].index
    texts = [page.lines[at].text for at in range(first - 1, max(-1, first - _LOOK_BACK), -1)]
    for text in (*texts, page.title):
        match = _MONTH_YEAR.search(text) if len(text) < _LONGEST else None
        if match:
            month = month_number(match.group(1) or match.group(4))
            year = int(match.group(2) or match.group(3))
            if month is not None and _fits(year, month, numbers[-1][1]):
                return date(year, month, 1)
    return None


def _fits(year: int, month: int, last: int) -> bool:
    try:
        date(year, month, last)
    except ValueError:
        return False
    return True


def cell_of(line: Line) -> Box | None:
    """The cell of a table in which a line stands."""
    return next((box for box in line.box.up() if box.tag in ("td", "th")), None)
