"""A heading that names the rows below it which have no name of their own: "QuickBooks Series", "Oct 6, 13 & 20, 9-11
am"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass

from hobnob import patterns as re
from scrapers.formats.listing.bare_text import tidy
from scrapers.formats.listing.name_text import HOLDING, name_in
from scrapers.formats.listing.outline import BOLD_HEADING, Outline
from scrapers.formats.listing.places import is_house, is_place
from scrapers.formats.listing.row import Row
from scrapers.formats.listing.titles import Name
from scrapers.formats.listing.vague import is_generic, is_no_title, names_nobody
from scrapers.formats.listing.words import BODY, EVENT, MEETING, MONTH, WEEKDAY, YEAR, role_of
from scrapers.formats.listing.years import month_number

_COLLECTION = re.compile(
    r"\b(?:events|calendars?|happenings|upcoming|schedules?|dates|programs|activities|classes|workshops"
    r"|what[’']?s (?:on|new|happening)|save the dates?|announcements?|news)\b",
    re.I,
)
"""Of headings above many things, which name none of them."""
_OF_MEETINGS = re.compile(r"\b(?:meetings|hearings|agendas|minutes)\b", re.I)
"""Of pages whose rows are one body's meetings, however its sections are called."""
_SPELL = re.compile(
    r"\W*(?:(?:early|late|this|next|the|in)\s+)*(?:spring|summer|fall|autumn|winter|morning|afternoon|evening|today"
    r"|tomorrow|tonight|week(?:end|day|ly)?s?|month(?:ly)?|daily|year|season|semester|term|quarter|half|"
    rf"first|second|third|fourth|last|week \d+|{WEEKDAY})(?:\W+(?:of|the|and|half|quarter|semester|term|season|week"
    rf"|month|year|\d+))*\W*",
    re.I,
)
"""A part of the year, the week or the day."""
_OF_A_PAGE = re.compile(
    r"^(?:about|who|what|why|how|where|when|contact|questions?|regist(?:er|ration)|rsvp|tickets?|cost|fees?|pricing"
    r"|price|admission|sponsor\w*|speakers?|presenters?|instructors?|agenda|parking|directions|location|venue|details"
    r"|menu|deadlines?|important|please|note|attention|notice|faqs?|share|related|more|other|past|previous|archived?"
    r"|thank|welcome|join|learn|download|holidays?|office|hours|closed|closures?|refunds?|cancellation)\b",
    re.I,
)
"""What the parts of one event's page are called."""
_MONTH = re.compile(rf"\b(?-i:[A-Z])(?i:{MONTH})\b".replace("(?-i:[A-Z])", "(?=[A-Z])"))
_LONGEST = 90


@dataclass(frozen=True, slots=True)
class _Section:
    heading: int
    rows: tuple[int, ...]


def with_governing(page: Outline, headings: list[int], rows: list[Row], names: list[Name | None]) -> list[Name | None]:
    """The names, and for rows without one that of the heading above them, as far as no row below that heading has one
    of its own."""
    names = _of_one_line(rows, _of_heads_above_sentences(page, rows, names))
    sections = [
        (section, name)
        for section in _sections(headings, rows, names)
        if (name := _name(page, section, rows, names)) is not None
    ]
    if not sections:
        return names
    about = tidy(page.heading)
    told = bool(about) and not (names_nobody(about) or is_no_title(about) or _COLLECTION.search(page.heading))
    told = told or _OF_MEETINGS.search(f"{page.heading} {page.title}") is not None
    levels = [page.lines[section.heading].level for section, _ in sections]
    out = list(names)
    for section, name in sections:
        if told and (levels.count(name.level) < 2 or not EVENT.search(name.text)):
            continue
        for at in section.rows:
            if not _is_of_another_month(page.lines[section.heading].text, rows[at]):
                out[at] = name
    return out


def _of_heads_above_sentences(page: Outline, rows: list[Row], names: list[Name | None]) -> list[Name | None]:
    """The names, where a row has only the first sentence of what is told below its day that of the heading right above
    its box: "Wine Walk", "Saturday, October 10", "Sip and stroll through 18 shops. Tickets ..."."""
    out = list(names)
    for at, (row, name) in enumerate(zip(rows, names, strict=True)):
        if name is None or not _is_first_sentence(page, row, name) or row.first == 0:
            continue
        head = page.lines[row.first - 1]
        if 1 < head.level < BOLD_HEADING and not any(head in other.lines for other in rows):
            free = [*names[:at], None, *names[at + 1 :]]
            out[at] = _name(page, _Section(head.index, (at,)), rows, free) or name
    return out


def _is_first_sentence(page: Outline, row: Row, name: Name) -> bool:
    """Whether a name is the beginning of a plain line of several sentences below a row's day."""
    line = page.lines[name.line]
    return (
        name.line > row.anchors[-1].last
        and line.level == 0
        and name.href is None
        and line.text.startswith(name.text)
        and line.text[len(name.text) : len(name.text) + 2] in (". ", "! ")
    )


def _of_one_line(rows: list[Row], names: list[Name | None]) -> list[Name | None]:
    """The names, where several dates of one line have one of them all: that above the line, never one below it, which
    would be the last date's."""
    lines: dict[int, list[int]] = {}
    for at, row in enumerate(rows):
        if not row.named and not any(
            box.tag == "tr" for box in row.lines[0].box.up()
        ):  # a table's cells are each row's own
            lines.setdefault(row.anchors[0].first, []).append(at)
    out = list(names)
    for first, members in lines.items():
        if len({rows[at].anchors[0].day for at in members}) < 2:
            continue
        above = next((name for at in members if (name := names[at]) is not None and name.line <= first), None)
        for at in members:
            name = names[at]
            if name is None or (name.line > first and not 0 < name.level < BOLD_HEADING):
                out[at] = above
    return out


def _sections(headings: list[int], rows: list[Row], names: list[Name | None]) -> Iterable[_Section]:
    """The headings right above rows, each with the rows up to the next one."""
    owned = {line.index for row in rows for line in row.lines} - {
        name.line for name in names if name is not None and 0 < name.level < BOLD_HEADING
    }
    held: dict[int, list[int]] = {}
    for at, row in enumerate(rows):
        above = bisect_left(headings, row.anchors[0].first) - 1
        if (
            above >= 0
            and headings[above] not in owned
            and not any(line.level and headings[above] < line.index < row.anchors[0].first for line in row.lines)
        ):
            held.setdefault(headings[above], []).append(at)
    return [_Section(heading, tuple(members)) for heading, members in held.items()]


def _name(page: Outline, section: _Section, rows: list[Row], names: list[Name | None]) -> Name | None:
    line = page.lines[section.heading]
    text = name_in(line.text) if line.level > 1 and len(line.text) <= _LONGEST else None
    if (
        text is None
        or any((name := names[at]) is not None and name.line != line.index for at in section.rows)
        or any(rows[at].named or rows[at].anchors[0].prose for at in section.rows)
    ):
        return None
    if (
        _names_nothing(text)
        or _COLLECTION.search(text)
        or _SPELL.fullmatch(text)
        or _OF_A_PAGE.match(text)
        or role_of(text) is not None
        or HOLDING.search(text)
    ):
        return None
    if is_place(text) and (is_house(text) or not EVENT.search(text)):
        return None
    if (
        MEETING.search(text)
        or (BODY.search(text) and not EVENT.search(text))
        or (YEAR.search(text) and not EVENT.search(text))
    ):
        return None  # a body: what it holds is told elsewhere
    if line.box.tag == "th" and line.box.parent is not None and len(line.box.parent.children) > 1:
        return None  # of a column
    if line.level == BOLD_HEADING and not _stands_right_above(section, rows):
        return None
    return Name(text, next((piece.href for piece in line.pieces if piece.href), None), line.index, line.level)


def _is_of_another_month(text: str, row: Row) -> bool:
    """Whether a heading names a month and the row's day is of another: "November First Friday"."""
    told = {month_number(found.group()) for found in _MONTH.finditer(text)}
    return bool(told) and row.anchors[0].day.month not in told


def _stands_right_above(section: _Section, rows: list[Row]) -> bool:
    """Whether nothing but its rows stands below a heading, down to the last of them."""
    lines = sorted({line.index for at in section.rows for line in rows[at].lines})
    return lines == list(range(section.heading + 1, section.heading + 1 + len(lines)))


def _names_nothing(text: str) -> bool:
    return is_generic(text) or names_nobody(text) or is_no_title(text)
