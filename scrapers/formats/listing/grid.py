"""A month's grid: day numbers in cells, and one heading that names month and year.

A day's events stand in its cell; or, where a row of the table holds the numbers of a week, below them in its column.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta

from hobnob import patterns as re
from scrapers.draft import Context, Draft
from scrapers.formats.listing.bare_text import tidy
from scrapers.formats.listing.grid_bars import over_their_days
from scrapers.formats.listing.grid_months import DAY, HEADED, Numbers, cell_of, days_beside, grids, stands_before_words
from scrapers.formats.listing.outline import Box, Line, Outline
from scrapers.formats.listing.places import is_place
from scrapers.formats.listing.words import BUTTON, TIME, is_papers, role_of
from scrapers.reading import dates, not_held

_DAYS = 7
_MOST_LINES_A_CELL = 60
_WEEKDAY = re.compile(r"^\W*(?:mon|tue|wed|thu|fri|sat|sun)\w*\W*$", re.I)
_GOES_ON = re.compile(r"^[«‹←◄◀]+\s?|\s?[»›→►▶]+$")
"""The mark of an event that began before its cell, or goes on behind it."""
_NO_EVENT = re.compile(
    r"^\W*(?:(?:center |office |we are |all )?closed\b.{0,40}|(?:.{0,30}\b)?(?:office|cent(?:er|re)|library|museum"
    r"|building|hall|chamber|club|pool|school)s? (?:is |are |will be )?closed\b.{0,30}|.{3,40}[-–—(:] ?(?:we are "
    r"|office )?closed\W*|no events?|no meetings?(?: scheduled)?|there are no .*|\+?\d+ more|more"
    r"|\d+ events?,?)\W*$",
    re.I,
)


def read(page: Outline, context: Context) -> list[Draft]:
    """The events in the cells of every month's grid on the page."""
    drafts: list[Draft] = []
    for numbers, month in grids(page):
        told: list[Draft] = []
        before, after = days_beside(page, numbers, month)
        around = [*numbers, *((line, day.day) for line, day in (*before, *after))]
        for line, day in before:
            told += _cell(page, line, day, around, context)
        for line, number in numbers:
            told += _cell(page, line, month.replace(day=number), numbers, context)
        for line, day in after:
            told += _cell(page, line, day, around, context)
        for week, first in _weeks(page, numbers, month):
            told += _below(page, week, first, context)
        days = [
            *(day for _, day in before),
            *(month.replace(day=number) for _, number in numbers),
            *(day for _, day in after),
        ]
        drafts += (draft for draft in over_their_days(told, days) if not any(_same(draft, other) for other in drafts))
    return [
        draft
        for draft in drafts
        if not draft.title
        or not_held.by_name(draft.title, linked=bool(draft.url), has_time=isinstance(draft.start, datetime)) is None
    ]


def _same(draft: Draft, other: Draft) -> bool:
    """Whether two months' grids tell the same of a day between them."""
    return (draft.title, draft.start) == (other.title, other.start)


def _weeks(page: Outline, numbers: Numbers, month: date) -> Iterator[tuple[Box, date]]:
    """The rows of a table that hold nothing but the numbers of a week, each with its first day."""
    seen: set[int] = set()
    for line, number in numbers:
        cell = line.box if line.box.tag in ("td", "th") else line.box.parent
        row = cell.parent if cell is not None else None
        if cell is None or row is None or row.tag != "tr" or id(row) in seen:
            continue
        seen.add(id(row))
        if len(row.children) == _DAYS and all(
            child.stop - child.start == 1 and DAY.match(page.lines[child.start].text) for child in row.children
        ):
            yield row, month + timedelta(number - 1 - cell.at)


def _below(page: Outline, week: Box, first: date, context: Context) -> Iterator[Draft]:
    """The events in the rows below a week's numbers, down to the next week's."""
    taken = [0] * _DAYS
    for row in week.parent.children[week.at + 1 :] if week.parent is not None else ():
        if row.tag != "tr" or any(DAY.match(line.text) for line in page.lines[row.start : row.stop]):
            return
        column = 0
        for cell in row.children:
            if cell.again:
                continue
            while column < _DAYS and taken[column]:
                column += 1
            if column + cell.wide > _DAYS:
                break
            for draft in _told(page.lines[cell.start : cell.stop], first + timedelta(column), context):
                yield _for_days(draft, first + timedelta(column), cell.wide)
            for at in range(column, column + cell.wide):
                taken[at] = cell.tall
            column += cell.wide
        taken = [max(0, rows - 1) for rows in taken]


def _cell(page: Outline, line: Line, day: date, numbers: Numbers, context: Context) -> Iterator[Draft]:
    """The events of one day's cell."""
    box = _cell_box(page, line, {other.index for other, _ in numbers if other is not line})
    cell = cell_of(line)
    days = [number for other, number in numbers if other is line]
    if len(days) > 1 and day.day != days[0]:
        return
    lines = [one for one in page.lines[box.start : box.stop] if one is not line]
    if stands_before_words(line):
        lines.insert(0, replace(line, text=" ".join(piece.text for piece in line.pieces[1:]), pieces=line.pieces[1:]))
    elif (headed := HEADED.match(line.text)) is not None:
        first = replace(line.pieces[0], text=line.pieces[0].text[headed.end() :])
        lines.insert(0, replace(line, text=line.text[headed.end() :], pieces=[first, *line.pieces[1:]]))
    told = _told([each for one in lines for each in _each_link(one)], day, context)
    yield from (_for_days(draft, day, cell.wide) for draft in told) if len(days) > 1 and cell is not None else told


def _each_link(line: Line) -> list[Line]:
    """Several events whose links stand on one line, each as a line of its own."""
    named = [
        piece
        for piece in line.pieces
        if re.search(r"[^\W\d_]{3}", TIME.sub(" ", piece.text)) and not BUTTON.match(piece.text)
    ]
    rest = [piece for piece in line.pieces if piece not in named]
    if len(named) == 1 and rest and all(piece.href and BUTTON.match(piece.text) for piece in rest):
        return [replace(line, text=named[0].text, pieces=named)]
    if len({piece.href for piece in named}) < 2 or not all(piece.href for piece in named) or rest:
        return [line]
    return [replace(line, text=piece.text, pieces=[piece]) for piece in named]


def _for_days(draft: Draft, first: date, days: int) -> Draft:
    """The draft, over all days whose columns its cell takes where no hour is told."""
    if days > 1 and draft.start == first:
        draft.end = first + timedelta(days)
    return draft


def _told(lines: list[Line], day: date, context: Context) -> Iterator[Draft]:
    """The events that the lines of a cell tell: titles, each with the time that stands before or after it."""
    clock: str | None = None
    draft: Draft | None = None
    for one in lines[:_MOST_LINES_A_CELL]:
        if (
            _WEEKDAY.match(one.text)
            or _NO_EVENT.match(one.text)
            or not_held.by_name(one.text, linked=bool(one.links), has_time=TIME.search(one.text) is not None)
            or BUTTON.match(one.text)
            or is_papers(one.text)
        ):
            continue
        if DAY.match(one.text) or role_of(one.text) is not None:
            continue
        time = TIME.search(one.text)
        text = _GOES_ON.sub("", one.text)
        title = tidy(_without_hours(text)) if time else text.strip()
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
        another = draft is not None and draft.start != day and time is not None and one.text.startswith(time.group(0))
        if draft is not None and draft.venue is None and is_place(one.text) and not one.links and not another:
            if time is not None and draft.start == day and title and one.text.startswith(time.group(0)):
                _set_clock(draft, day, time.group(0), context)
                draft.venue = title
            else:
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


def _without_hours(text: str) -> str:
    """A text without its hours; behind the one with which it begins "noon" is of the name: "11:00am Noon Year's
    Eve"."""
    first = TIME.match(text)
    rest = text[first.end() :] if first is not None else text
    return TIME.sub(
        lambda clock: (
            clock.group() if first is not None and not any(letter.isdigit() for letter in clock.group()) else " "
        ),
        rest,
    )


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
