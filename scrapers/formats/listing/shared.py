"""Which of the things that a page says once hold for which of its rows.

What is said in a section that has rows of its own holds for these: the hour of this year's
schedule is not that of last year's minutes. What is said in an introduction holds for all that
follows. A list of documents ("Minutes 4-24-18") shares nothing with the schedule beside it.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator
from datetime import date
from itertools import islice

from hobnob import patterns as re
from scrapers.formats.listing.columns import name_above
from scrapers.formats.listing.kinds import are_of_other_sorts, speaks_of
from scrapers.formats.listing.outline import BOLD_HEADING, Line, Outline
from scrapers.formats.listing.papers import is_document
from scrapers.formats.listing.places import is_house, is_place, is_room
from scrapers.formats.listing.row import Row
from scrapers.formats.listing.rules_for_all import is_of_all
from scrapers.formats.listing.rules_of_weekdays import (
    all_fit,
    falls_on,
    tells_nth_day,
    weekdays_of_rule,
    weekdays_of_series,
)
from scrapers.formats.listing.stated_places import is_elsewhere
from scrapers.formats.listing.statements import Statement, statements
from scrapers.formats.listing.vague import is_generic
from scrapers.formats.listing.words import BODY, EVENT, HELD_OFTEN, MEETING, MONTH
from scrapers.formats.listing.years import year_in

_COMMON = frozenset(
    [
        "the", "of", "and", "for", "meeting", "meetings", "special", "regular", "board", "commission", "committee",
        "council", "annual", "monthly", "joint",
    ]
)  # fmt: skip
_ABOVE = 200
_BELOW = 60
"""Lines around the rows that are read."""
_MOST = 300
_NEAR = 30
"""Lines below the last row that may hold a block of its own about all rows."""
_ROOM_OF = re.compile(
    r"\b(?:board|committee|council|commission|conference|training|hearing) ?(?:room|chambers?)\b", re.I
)
_HELD_OFTEN = re.compile(
    rf"\W*(?:\w+ ){{0,3}}{HELD_OFTEN} (?:all )?(?:begin|start|run|meet|take place|kick off|are)\b", re.I
)
_PART_OF_YEAR = re.compile(
    rf"(?:(?:fall|autumn|winter|spring|summer|and|to|season|term|semester|{MONTH}|\d{{4}})\b|[\s.,/&–—-]){{2,14}}", re.I
)
"""A heading that only parts a list: "Fall 2026", "Winter and Spring 2027"."""
_LOOSEST = 9
_SEVERAL = 3
_EXTRA = re.compile(r"\b(?:special|emergency)\b", re.I)


def _telling(name: str) -> set[str]:
    """The words of a name that other bodies' names have not."""
    return set(re.findall(r"\w{3,}", name.lower())) - _COMMON


def _heads_column(line: Line) -> bool:
    """Whether a line names a column of a table, or is bold in one of several cells, and so heads no section."""
    cell = next((box for box in line.box.up() if box.tag in ("td", "th")), None)
    return (
        cell is not None
        and (cell.tag == "th" or line.level == BOLD_HEADING)
        and cell.parent is not None
        and len(cell.parent.children) > 1
    )


class Stated:
    """The time and the place that hold for rows which state none, and who meets."""

    def __init__(self, page: Outline, rows: list[Row], taken: set[int], headings: list[int]) -> None:
        self.page = page
        self.rows = sorted((row for row in rows if not row.is_announced), key=lambda row: row.first) or rows
        self._firsts = [row.first for row in self.rows]
        first = self._firsts[0] if rows else 0
        last = max((row.last for row in rows), default=-1)
        around = range(max(0, first - _ABOVE), min(len(page.lines), last + 1 + _BELOW))
        self.said = list(islice(statements(page, around, taken), _MOST))
        self._lines = [one.line for one in self.said]
        speaking = {one.line for one in self.said}
        self.headings = [index for index in headings if index not in speaking]
        self._lasts = last
        self._leads = {
            line.index
            for row in self.rows
            for line in (*row.lead, *row.lines)
            if line.level and line.index < row.anchors[0].first
        }
        self._leads |= {
            line.index
            for row in self.rows
            if row.box is not None
            for line in row.lines
            if line.level and row.box.start <= line.index < row.box.stop
        }
        self._is_of_one_day = len({row.anchors[0].day for row in self.rows}) == 1
        self._owned = {line.index for row in self.rows for line in row.lines}
        self._documents, self._plain = self._sections_of_documents()
        self._scopes: dict[int, tuple[int, int, bool]] = {}
        self._fall: dict[tuple[frozenset[int], int], bool] = {}
        lone = [one for one in self.said if one.alone and not self._scope(one.line)[2]]
        if len({one.place for one in lone}) > 1:
            self.said = [one for one in self.said if one not in lone]  # each is another body's
        self._asked: dict[
            tuple[str, int, bool, int, bool, str | None, int | None, frozenset[Statement]], str | None
        ] = {}
        self._rules = [one for one in self.said if one.time is not None and tells_nth_day(one.words)]

    def time_for(self, row: Row, name: str | None = None) -> str | None:
        """The time of day stated once for a row, as text; not one stated for another body than ``name``."""
        return self._ask("time", row, name, lambda one: one.time)

    def keeps_weekday(self, row: Row, name: str | None = None) -> bool:
        """Whether a row is one of several that all fall on the weekday on which the sentence that tells their hour says
        that they do."""
        words = self._ask("rule", row, name, lambda one: one.words if one.time else None)
        weekdays = weekdays_of_series(words) if words is not None else frozenset()
        return bool(weekdays) and self._all_fall_on(weekdays, self._section(row.first))

    def tells_what_is_held(self, row: Row, name: str | None = None) -> bool:
        """Whether the sentence that tells a row's hour says what is held on the days of the list: "Lectures begin at
        7:30 p.m."."""
        return (
            _HELD_OFTEN.match(self._ask("rule", row, name, lambda one: one.words if one.time else None) or "")
            is not None
        )

    def _all_fall_on(self, weekdays: frozenset[int], section: int) -> bool:
        """Whether the rows of a section are several and all fall on some weekdays."""
        if (weekdays, section) not in self._fall:
            alike = [row.anchors[0].day.weekday() for row in self.rows if self._section(row.first) == section]
            self._fall[weekdays, section] = len(alike) >= _SEVERAL and all(day in weekdays for day in alike)
        return self._fall[weekdays, section]

    def place_for(self, row: Row, name: str | None = None) -> str | None:
        """The place stated once for a row; not one stated for another body than ``name``."""
        return self._ask("place", row, name, lambda one: one.place)

    def body_for(self, row: Row) -> str | None:
        """Who meets, as a sentence says it: "The Harbor Commission meets on the following dates"."""
        return self._ask("body", row, None, lambda one: one.body)

    def _ask(self, what: str, row: Row, name: str | None, told: Callable[[Statement], str | None]) -> str | None:
        called = name or name_above(self.page, row.anchors[0].first) or self._body_above(row)
        own = called if called is not None and BODY.search(called) else None
        special = name is not None and " " in name and not MEETING.search(name) and not is_generic(name)
        document = self._section(row.first) in self._documents
        odd = row.anchors[0].day.weekday() if name is not None and (special or _EXTRA.search(name)) else None
        others = (
            self._of_other_days(row.anchors[0].day)
            if what == "time" and len(self._rules) > 1
            else frozenset[Statement]()
        )
        key = (what, self._section(row.first), document, self._said_before(row), special, own, odd, others)
        if key not in self._asked:
            self._asked[key] = self._answer(what, row, document, special, own, odd, others, told)
        return self._asked[key]

    def _of_other_days(self, day: date) -> frozenset[Statement]:
        """The rules that tell the hour of other days of the month, where one beside them tells that of this day."""
        fitting = {self._section(one.line) for one in self._rules if falls_on(one.words, day)}
        return frozenset(
            one for one in self._rules if self._section(one.line) in fitting and not falls_on(one.words, day)
        )

    def _answer(
        self,
        what: str,
        row: Row,
        document: bool,
        special: bool,
        own: str | None,
        odd: int | None,
        others: frozenset[Statement],
        told: Callable[[Statement], str | None],
    ) -> str | None:
        """``others`` tell the hour of another day of the month, ``odd`` is the weekday of a special meeting, of which a
        rule of other weekdays tells no hour."""
        if what == "place" and any(one.remote and one.line < row.first and self._holds(one, row) for one in self.said):
            return "Online"
        section = self._section(row.first)
        room: str | None = None  # alone on its line: the house that has it may be told further off
        for one in self._nearest(row):
            found = told(one)
            if (
                found is None
                or one in others
                or not self._holds(one, row)
                or (document and what != "body" and self._plain)
            ):
                continue
            if what == "time" and section >= 0 and are_of_other_sorts(one.words, self.page.lines[section].text):
                continue
            if own is not None and (self._of_another(one, own) or not speaks_of(one.words, own, first=what == "time")):
                continue
            if (
                odd is not None
                and (what == "time" or (special and what == "place"))
                and odd not in (weekdays_of_rule(one.words) | weekdays_of_series(one.words) or {odd})
            ):
                continue
            if (
                special
                and not (one.labelled and self._is_of_one_day)
                and self._section(one.line) != self._section(row.first)
                and not (self._heads_all(one, row) or self._is_the_club_s(one, row))
            ):
                continue
            if what == "place" and one.alone and room is None and is_room(found):
                room = found
                continue
            return found if room is None or is_room(found) else f"{room}, {found}"
        return room or (self._heading_place(row) if what == "place" else None)

    def _said_before(self, row: Row) -> int:
        """How many statements stand above a row: those between the rows of one section hold for the later ones."""
        return bisect_left(self._lines, row.first)

    def _nearest(self, row: Row) -> Iterator[Statement]:
        """The statements of a row's own section in reading order, those above it the nearest first, then those
        below."""
        start, stop = self._bounds(self._section(row.first))
        yield from (one for one in self.said if start <= one.line < stop)
        yield from (one for one in reversed(self.said) if one.line < start)
        yield from (one for one in self.said if one.line >= stop)

    def _holds(self, one: Statement, row: Row) -> bool:
        if not self._is_of_year(one, row):
            return False
        start, stop, rows_inside = self._scope(one.line)
        if rows_inside:
            return start <= row.first < stop or self._heads_all(one, row)
        if row.first > one.line:
            return one.line < self._firsts[0] or self._leads_to(one, row)
        return (
            one.line - self._lasts <= _NEAR
            and one.line > self._lasts
            and not is_elsewhere(self.page.lines[one.line].text)
        )

    def _is_of_year(self, one: Statement, row: Row) -> bool:
        """Whether the heading above a statement names no year, or the row's: "2019 Meetings" says nothing of 2018."""
        section = self._section(one.line)
        year = year_in(self.page.lines[section].text) if section >= 0 else None
        return year is None or row.anchors[0].day.year in (year.first, year.second)

    def _leads_to(self, one: Statement, row: Row) -> bool:
        """Whether a row is in the first section with rows below a line: a paragraph between two lists leads to the
        second."""
        after = bisect_left(self._firsts, one.line)
        return after < len(self.rows) and self._section(self.rows[after].first) == self._section(row.first)

    def _scope(self, line: int) -> tuple[int, int, bool]:
        """The lines of the section in which a line stands, with its subsections, and whether rows are among them."""
        section = self._section(line)
        if section not in self._scopes:
            start, stop = section, len(self.page.lines)
            if section >= 0:
                level = self._level(section)
                at = bisect_right(self.headings, section)
                stop = next((index for index in self.headings[at:] if self._level(index) <= level), stop)
            inside = self.rows[bisect_left(self._firsts, start) : bisect_left(self._firsts, stop)]
            self._scopes[section] = (start, stop, bool(inside))
        return self._scopes[section]

    def _level(self, index: int) -> int:
        return self.page.lines[index].level or _LOOSEST

    def _section(self, index: int) -> int:
        at = bisect_right(self.headings, index) - 1
        return self.headings[at] if at >= 0 else -1

    def _heads_all(self, one: Statement, row: Row) -> bool:
        """Whether a statement above the first row, of the page or of a section, says that it holds for all: "All
        concerts begin at 3 p.m."."""
        section = self._section(one.line)
        if bisect_left(self._firsts, one.line) > bisect_left(self._firsts, max(section, 0)):
            return False
        return one.line < row.first and is_of_all(one.words) and section == self._section_above(row)

    def _is_the_club_s(self, one: Statement, row: Row) -> bool:
        """Whether what stands apart tells on which days a club meets, and all rows of a section are on such: its
        programmes, whatever they are called."""
        section = self._section(one.line)
        rules = dict.fromkeys(
            other.words
            for other in self.said
            if self._section(other.line) == section
            and (weekdays_of_rule(other.words) or weekdays_of_series(other.words))
        )
        if not rules or self._rows_of(section):
            return False
        return any(all_fit(rule, days) for days in self._days_beside(row) for rule in rules)

    def _days_beside(self, row: Row) -> Iterator[set[date]]:
        """The days of the rows of a row's section, and those of its own table or list, where that holds others apart:
        each card's own bold line heads it, and a notice stands below a list."""
        days = {other.anchors[0].day for other in self._rows_of(self._section(row.first))}
        if len(days) > 1 or row.box is None:
            yield days
        if row.box is not None and (len(days) == 1 or row.box.tag in ("tr", "li")):
            yield {
                other.anchors[0].day
                for other in self.rows
                if other.box is not None and other.box.parent is row.box.parent
            }

    def _section_above(self, row: Row) -> int:
        """The section in which a row stands with the heading that leads it, with others that lead theirs, those of
        columns and of parts of the year."""
        at = bisect_right(self.headings, row.first) - 1
        while at >= 0 and (
            self.headings[at] in self._leads
            or (self.headings[at] in self._owned and self.page.lines[self.headings[at]].level == BOLD_HEADING)
            or _heads_column(self.page.lines[self.headings[at]])
            or _PART_OF_YEAR.fullmatch(self.page.lines[self.headings[at]].text)
        ):
            at -= 1
        return self.headings[at] if at >= 0 else -1

    def _bounds(self, section: int) -> tuple[int, int]:
        at = bisect_right(self.headings, section)
        return max(section, 0), self.headings[at] if at < len(self.headings) else len(self.page.lines)

    def _rows_of(self, section: int) -> list[Row]:
        """The rows of a section, without those of its subsections."""
        start, stop = self._bounds(section)
        return self.rows[bisect_left(self._firsts, start) : bisect_left(self._firsts, stop)]

    def _sections_of_documents(self) -> tuple[set[int], bool]:
        """The sections whose rows are all documents of a meeting, not meetings; and whether there are others."""
        sections: dict[int, bool] = {}
        for row in self.rows:
            section = self._section(row.first)
            heading = self.page.lines[section].text if section >= 0 else ""
            sections[section] = sections.get(section, True) and is_document(self.page, row, heading)
        return {section for section, documents in sections.items() if documents}, not all(sections.values())

    def _body_above(self, row: Row) -> str | None:
        """The heading over a row where it is one of several bodies of which the page tells apart when and where they
        meet."""
        section = self._section(row.first)
        heading = self.page.lines[section].text if section >= 0 else ""
        bodies = {one.body for one in self.said if one.body is not None}
        return (
            heading
            if len(bodies) > 1 and BODY.search(heading) and any(_telling(heading) & _telling(body) for body in bodies)
            else None
        )

    def _of_another(self, one: Statement, name: str) -> bool:
        """Whether a statement speaks of another body than the row's."""
        who = one.body
        if who is None:
            return False
        mine, theirs = _telling(name), _telling(who)
        return bool(mine) and bool(theirs) and not mine & theirs

    def _heading_place(self, row: Row) -> str | None:
        """The section's heading where it is nothing but a place ("2nd Floor Board Room")."""
        section = self._section(row.first)
        line = self.page.lines[section] if section >= 0 else None
        if (
            line is None
            or not line.level
            or section in self._owned
            or not is_place(line.text)
            or EVENT.search(_ROOM_OF.sub("", line.text))
            or (BODY.search(_ROOM_OF.sub("", line.text)) and not is_house(line.text.split(" - ")[0]))
        ):
            return None
        return line.text
