"""To which date the lines between two dates belong, where no box tells it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from functools import cached_property
from itertools import takewhile

from hobnob import patterns as re
from scrapers.formats.listing.agendas_of_days import agendas
from scrapers.formats.listing.anchor import Anchor
from scrapers.formats.listing.by_hour import by_hour, is_clock
from scrapers.formats.listing.days_of_hours import entries_of, lists_shifts, tells_a_day
from scrapers.formats.listing.outline import BOLD_HEADING, Box, Line
from scrapers.formats.listing.places import is_place
from scrapers.formats.listing.repeats import LONGEST_SECTION
from scrapers.formats.listing.row import Row
from scrapers.formats.listing.sites import is_site
from scrapers.formats.listing.units import Units
from scrapers.formats.listing.weekday_lines import tell_of_weekdays
from scrapers.formats.listing.words import DOCUMENT, MONTH, TIME, is_papers, labelled, role_of
from scrapers.reading import asides, postal

_TRAIL = 8
_LONGEST_DAY = 80
_LEAD_SHARE = 0.6
_LEAST_NAMED = 3
_LEAST = 3
_MOSTLY = 0.6
_LONGEST_NAME = 90
_WORD = re.compile(r"[^\W\d_]{2}")
_ANOTHER_MONTH = re.compile(
    rf"\W*{MONTH}(?:\.?\s?(?:[-–—&]|to|through|and)\s?{MONTH})?(?:\s+(?:19|20)\d\d)?\W*(?:no(?:ne"
    rf"| (?:\w+ )?meetings?)(?: (?:is |are )?(?:scheduled|planned|held))?)?\W*$"
    rf"|\W*no (?:\w+ )?meetings?\b[^.]{{0,20}}\bin {MONTH}\W*$",
    re.I,
)
"""The next entry of a list of days: "August - none"."""


class Between:
    """Shares the lines of one parent out to the dates that stand side by side in it."""

    def __init__(
        self,
        units: Units,
        held: Mapping[int, int],
        further: Mapping[int, list[Anchor]],
        stops: Mapping[int, int],
        section_of: Callable[[int], int],
    ) -> None:
        self.page = units.page
        self.units = units
        self._held = held
        """How many units each box is of, by its ``id``."""
        self._further = further
        self._stops = stops
        self._section_of = section_of

    def rows(self, units: list[tuple[Box, list[Anchor]]]) -> list[Row]:
        """Rows of one parent: lines between them go to the row before or the row after."""
        lines = self.page.lines
        parent = units[0][0].parent
        floor = parent.start if parent is not None else 0
        ceiling = parent.stop if parent is not None else len(lines)
        spans = [self._span(box, anchors) for box, anchors in units]
        leads: list[Line | None] = []
        named = self._named_in_boxes(spans, units)
        for at, (start, _) in enumerate(spans):
            before = lines[start - 1] if start > floor else None
            low = spans[at - 1][1] if at else floor
            level = lines[start].level
            lower = before is not None and 0 < level < before.level
            lower = lower or (before is not None and before.level < level < BOLD_HEADING and at in named)
            leads.append(
                before if before is not None and before.index >= low and not lower and _may_lead(before) else None
            )
        plain = self._named_above(units, spans, floor) if not any(leads) else []
        leads = plain or leads
        trailing = not plain and self._headed_below(units, spans, leads, ceiling)
        if trailing:
            leads = [None] * len(units)
        led = sum(lead is not None for lead in leads)
        inner = sum(lead is not None for lead in leads[1:])
        boxed = any(
            _speaks(lines[start:stop], anchors) for (start, stop), (_, anchors) in zip(spans, units, strict=True)
        )
        by_heading = led >= _LEAD_SHARE * len(units) and (inner > 0 or (len(units) == 1 and not boxed))
        if by_heading and len(units) > 1:
            by_heading = len({lead.index for lead in leads if lead}) >= _LEAD_SHARE * len(units)
        in_two_rows = len(units) > 1 and all(_goes_on_below(box) for box, _ in units)
        days = agendas(self.page, [(*span, anchors) for span, (_, anchors) in zip(spans, units, strict=True)], ceiling)
        out = []
        for at, (box, anchors) in enumerate(units):
            start, stop = spans[at]
            if at in days:
                out += [Row(anchors[:1], entry, row, self._section_of(start - 1)) for row, entry in days[at]]
                continue
            lead = leads[at] if by_heading else None
            following = spans[at + 1][0] if at + 1 < len(units) else ceiling
            if by_heading and at + 1 < len(units) and leads[at + 1] is not None:
                following -= 1
            tail: list[Line] = []
            alone = stop - start <= 2
            reach = _LONGEST_DAY if alone and self._heads_a_day(anchors, lines[stop:following]) else _TRAIL
            level = lines[anchors[0].first].level if alone and lead is None else 0
            if 0 < level < BOLD_HEADING:
                following = min(following, self._stops.get(anchors[0].first, len(lines)))
                reach = max(reach, LONGEST_SECTION)
            for line in lines[stop : min(following, stop + reach)]:
                if (
                    _is_another_row(line, box)
                    or _ANOTHER_MONTH.match(line.text)
                    or self._is_of_another_day(line, anchors[0])
                ):
                    break
                if (box.tag == "dt" and line.box.tag == "dd") or (in_two_rows and _is_row_below(line, box)):
                    tail.append(line)
                    continue
                if 0 < level < line.level or (
                    line.index == stop
                    and (trailing or (at + 1 == len(units) and lead is None and self._opens_below(line)))
                ):
                    tail.append(line)
                    continue
                if (
                    line.level
                    and not is_clock(line.text)
                    and not self._is_field(line)
                    and (line.level < 7 or at + 1 == len(units) or self._all_heads(line.index, following))
                ):
                    break
                tail.append(line)
            if (
                at + 1 == len(units)
                and len(units) > 1
                and not any(line.level == 1 for line in lines[spans[at - 1][1] : start])
                and reach != _LONGEST_DAY
                and not tell_of_weekdays(tail)
            ):
                usual = max((spans[i + 1][0] - spans[i][1] for i in range(len(units) - 1)), default=0)
                tail = tail[: max(0, usual - (1 if by_heading else 0))]
            own = [*([lead] if lead else []), *lines[start:stop], *tail]
            section = self._section_of((lead.index if lead else start) - 1)
            if entries := entries_of(self.page, box, anchors):
                out += [Row(anchors[:1], entry, None, section) for entry in entries]
                continue
            if tells_a_day(self.page, box, anchors) and stop - start == box.stop - box.start:
                out += by_hour(anchors, lines[start:stop], section)
                continue
            if reach == _LONGEST_DAY:
                out += by_hour(anchors, own, section)
                continue
            out.append(
                Row(
                    anchors, own, box if stop - start == box.stop - box.start else None, section, [lead] if lead else []
                )
            )
        return out

    def _named_in_boxes(self, spans: list[tuple[int, int]], units: list[tuple[Box, list[Anchor]]]) -> set[int]:
        """The units that begin with a heading of their own which tells no day, where most of several of one kind do:
        what stands above them heads a section."""
        lines = self.page.lines
        own = {
            at
            for at, ((start, _), (box, anchors)) in enumerate(zip(spans, units, strict=True))
            if start == box.start
            and 0 < lines[start].level < BOLD_HEADING
            and anchors[0].first > start
            and labelled(lines[start].text) is None
            and role_of(lines[start].text) is None
        }
        if len(own) < _LEAD_SHARE * len(units):
            return set()
        return (
            own
            if len(own) >= _LEAST_NAMED or all(self._headed[units[at][0].signature] >= _LEAST_NAMED for at in own)
            else set()
        )

    @cached_property
    def _headed(self) -> Counter[str]:
        """How many boxes of each class begin with a heading."""
        lines = self.page.lines
        return Counter(
            box.signature
            for box in self.page.boxes
            if box.klass and box.start < box.stop and 0 < lines[box.start].level < BOLD_HEADING
        )

    def _opens_below(self, line: Line) -> bool:
        """Whether a heading is lower than the one above it, and its line and so the last date's own."""
        section = self._section_of(line.index - 1)
        return section >= 0 and 0 < self.page.lines[section].level < line.level < BOLD_HEADING and _may_lead(line)

    def _is_of_another_day(self, line: Line, anchor: Anchor) -> bool:
        others = self.units.inside(line.index, line.index + 1)
        return any(
            other.day != anchor.day or (0 < line.level < BOLD_HEADING and id(anchor) in self._further)
            for other in others
        )

    def _named_above(
        self, units: list[tuple[Box, list[Anchor]]], spans: list[tuple[int, int]], floor: int
    ) -> list[Line | None]:
        """The plain lines right above lone days that name what is held on them: the first begins its block, and what
        follows each day is where or when."""
        lines = self.page.lines
        if len(units) < _LEAST or any(
            stop - start > 1 or _WORD.search(TIME.sub(" ", anchors[0].rest)) or lines[start].level
            for (start, stop), (_, anchors) in zip(spans, units, strict=True)
        ):
            return []
        leads = [lines[start - 1] if start > floor else None for start, _ in spans]
        first = leads[0]
        if first is None or not (
            first.index == floor
            or lines[first.index - 1].level
            or lines[first.index - 1].box.parent is not first.box.parent
        ):
            return []
        names = [
            lead
            for lead in leads
            if lead is not None
            and not lead.level
            and len(lead.text) <= _LONGEST_NAME
            and not _tells_where_or_when(lead)
            and not lead.text.rstrip().endswith((".", ":"))
        ]
        after = [lines[stop] for _, stop in spans if stop < len(lines)]
        where = [line for line in after if not line.level and _tells_where_or_when(line)]
        if (
            len(names) < len(units)
            or len(where) < _MOSTLY * len(after)
            or any(lead.index <= stop for lead, (_, stop) in zip(names[1:], spans, strict=False))
        ):
            return []
        return list(leads)

    def _headed_below(
        self,
        units: list[tuple[Box, list[Anchor]]],
        spans: list[tuple[int, int]],
        leads: list[Line | None],
        ceiling: int,
    ) -> bool:
        """Whether the heading of each date stands below it: the last date has one as well, the first none of their
        level above."""
        last = spans[-1][1]
        after = self.page.lines[last] if last < min(ceiling, len(self.page.lines)) else None
        if after is None or not _may_lead(after) or self.page.lines[units[0][1][0].first].level:
            return False
        above = leads[0].level if leads[0] is not None else 0
        inner = {lead.level if lead is not None else 0 for lead in leads[1:]}
        if above >= after.level:
            return False
        if inner == {after.level} or (not inner and above > 0 and after.level < BOLD_HEADING):
            return True
        return len(units) > 1 and all(
            self._stands_on(span, anchors, after.level) for span, (_, anchors) in zip(spans, units, strict=True)
        )

    def _stands_on(self, span: tuple[int, int], anchors: list[Anchor], level: int) -> bool:
        """Whether a unit is nothing but its day, right above a heading: "Sat, Dec 5" in a box beside that of what is
        held."""
        below = self.page.lines[span[1]] if span[1] < len(self.page.lines) else None
        return (
            below is not None
            and below.level == level
            and _may_lead(below)
            and not _speaks(self.page.lines[span[0] : span[1]], anchors)
        )

    def _is_field(self, line: Line) -> bool:
        """Whether a line is a label with its value, or the address that goes on below such a one."""
        if labelled(line.text):
            return True
        before = self.page.lines[line.index - 1]
        return line.level == BOLD_HEADING and (
            (labelled(before.text) or ("", ""))[0] == "place" or postal.ends_with_region(line.text)
        )

    def _all_heads(self, start: int, stop: int) -> bool:
        """Whether nothing but headings stands between a line and the next row: they are the next row's."""
        return all(line.level for line in self.page.lines[start:stop])

    def _heads_a_day(self, anchors: list[Anchor], following: list[Line]) -> bool:
        """Whether a date is the heading of a day's programme: several lines below it begin with an hour or hold one."""
        line = self.page.lines[anchors[0].first]
        if anchors[0].when.time_known or len(anchors[0].rest) > 3 or tell_of_weekdays(following):
            return False
        if not line.level:
            return lists_shifts(following)
        own = takewhile(lambda one: not self._is_of_another_day(one, anchors[0]), following[:_LONGEST_DAY])
        return sum(1 for one in own if TIME.search(one.text) and len(one.text) < 160) >= 2

    def _span(self, box: Box, anchors: list[Anchor]) -> tuple[int, int]:
        """The lines of a unit; a box that several units share gives each its own lines."""
        if self._held[id(box)] == 1:
            return box.start, max(box.stop, anchors[-1].last + 1)
        return anchors[0].first, anchors[-1].last + 1


def _tells_where_or_when(line: Line) -> bool:
    """Whether a line is a house, an address, an hour, a price or what a label says."""
    first = line.text.split(". ")[0]
    return (
        is_place(first)
        or is_site(first)
        or TIME.search(line.text) is not None
        or asides.is_price(line.text)
        or labelled(line.text) is not None
    )


def _is_another_row(line: Line, box: Box) -> bool:
    """Whether a line stands in another row of the same table, with as many cells."""
    if box.tag != "tr" or len(box.children) < 2:
        return False
    row = next((outer for outer in line.box.up() if outer.tag == "tr"), None)
    return row is not None and row.parent is box.parent and len(row.children) == len(box.children)


def _goes_on_below(box: Box) -> bool:
    """Whether the next row below a row of several cells has one alone."""
    if box.tag != "tr" or len(box.children) < 2 or box.parent is None:
        return False
    below = next((row for row in box.parent.children if row.start == box.stop and row.tag == "tr"), None)
    return below is not None and len(below.children) == 1


def _is_row_below(line: Line, box: Box) -> bool:
    """Whether a line stands in the one cell of the row below a row of several: the table tells each entry in two."""
    if box.tag != "tr" or len(box.children) < 2:
        return False
    row = next((outer for outer in line.box.up() if outer.tag == "tr"), None)
    return row is not None and row.parent is box.parent and len(row.children) == 1 and row.start == box.stop


def _may_lead(line: Line) -> bool:
    return (
        1 < line.level <= 7
        and len(line.text) <= 140
        and not DOCUMENT.match(line.text)
        and not is_papers(line.text)
        and not is_clock(line.text)
    )


def _speaks(lines: list[Line], anchors: list[Anchor]) -> bool:
    """Whether a row's own lines say more than when."""
    words = (
        " ".join(anchor.rest for anchor in anchors) if len(lines) <= 1 else " ".join(line.text for line in lines[1:])
    )
    return len(TIME.sub("", words).strip(" .,:;-–—@()at")) > 3


__all__ = ["Between"]
