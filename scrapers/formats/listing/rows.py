"""From dates to rows: which lines belong to which date.

A row is the largest box that holds no other row's date. Where rows are not boxed (a heading, a
paragraph, a paragraph, the next heading), the lines between two dates are shared out by pattern:
if every date has a heading just above it, the heading is the row's; else what follows is.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field

from scrapers.formats.listing.dated import Anchor, Dates
from scrapers.formats.listing.outline import Box, Line, Outline
from scrapers.formats.listing.words import DOCUMENT, TIME, is_papers, labelled, role_of

_LONGEST_ROW = 60
_TRAIL = 8
_LONGEST_DAY = 80
_WALLS = frozenset(("main", "body", "tbody", "table", "ul", "ol", "dl", "form"))
_LEAD_SHARE = 0.6
_FLAT = frozenset(("p", "h1", "h2", "h3", "h4", "h5", "h6", "dt", "li", "div", "span", "center", "blockquote", "pre"))


@dataclass(slots=True, eq=False)
class Row:
    """One event's lines: its dates (all of one day), its box where it has one of its own, and its heading lines."""

    anchors: list[Anchor]
    lines: list[Line]
    box: Box | None
    section: int
    lead: list[Line] = field(default_factory=list)

    @property
    def first(self) -> int:
        return min(self.anchors[0].first, self.lines[0].index if self.lines else self.anchors[0].first)

    @property
    def last(self) -> int:
        return max(self.anchors[-1].last, self.lines[-1].index if self.lines else self.anchors[-1].last)


def _is_clock(text: str) -> bool:
    """Whether a line is a time of day and nothing else."""
    return bool(TIME.search(text)) and not re.search(r"[^\W\d_]{3}", TIME.sub("", text))


def _by_hour(anchors: list[Anchor], lines: list[Line], section: int) -> list[Row]:
    """The rows of a day whose date stands above them all, one an hour."""
    dated = {index for anchor in anchors for index in range(anchor.first, anchor.last + 1)}
    rest = [line for line in lines if line.index not in dated]
    timed = [at for at, line in enumerate(rest) if TIME.search(line.text) and len(line.text) < 160]
    first = 0 if timed and timed[0] == 0 else 1
    starts = [max(0, at - first) for at in timed]
    rows = []
    for start, stop in zip(starts, [*starts[1:], len(rest)], strict=True):
        if stop > start:
            rows.append(Row(anchors[:1], rest[start:stop], None, section))
    return rows


class Rows:
    """Shares a page's lines out to its dates."""

    def __init__(self, page: Outline, found: Dates) -> None:
        self.page = page
        self.anchors = [anchor for anchor in found.anchors if not anchor.prose]
        self.mentions = [anchor for anchor in found.anchors if anchor.prose]
        self._firsts = [anchor.first for anchor in self.anchors]
        self.headings = [line.index for line in page.lines if line.level and self._is_section(line)]

    def _is_section(self, line: Line) -> bool:
        return not self._inside(line.index, line.index + 1) and not _is_clock(line.text)

    def _inside(self, start: int, stop: int) -> list[Anchor]:
        return self.anchors[bisect_left(self._firsts, start) : bisect_left(self._firsts, stop)]

    def section_of(self, index: int) -> int:
        """The heading line above a line, or -1."""
        at = bisect_right(self.headings, index) - 1
        return self.headings[at] if at >= 0 else -1

    def unit(self, anchor: Anchor) -> Box:
        """The largest box around a date that holds no other day's."""
        box = self.page.lines[anchor.first].box
        while True:
            outer = box.parent
            if outer is None or outer.stop - outer.start > _LONGEST_ROW:
                return box
            if outer.tag in _WALLS and not self._is_form(outer):
                return box
            if anchor.last >= outer.stop and outer.parent is not None:
                box = outer
                continue
            others = self._inside(outer.start, outer.stop)
            if any(other.day != anchor.day for other in others):
                return box
            if self._repeats(outer, box):
                return box
            if outer.start == 0 and outer.stop == len(self.page.lines):
                return box
            if any(self.page.lines[i].level in (1, 2) for i in range(outer.start, outer.stop)) and not any(
                self.page.lines[i].level in (1, 2) for i in range(box.start, box.stop)
            ) and len(self.anchors) == len(others):
                return box
            box = outer

    def _repeats(self, outer: Box, box: Box) -> bool:
        """Whether the box is one of several alike with a heading and a date each: two events of one day."""
        alike = [
            child
            for child in outer.children
            if child.signature == box.signature
            and self._inside(child.start, child.stop)
            and any(0 < self.page.lines[at].level < 7 for at in range(child.start, child.stop))
        ]
        return len(alike) >= 2 and any(child is box for child in alike)

    def _is_form(self, box: Box) -> bool:
        """Whether a table or list is one event's form: its rows are a label and a value each."""
        if box.tag not in ("table", "tbody", "dl", "ul") or not box.children:
            return False
        if box.tag == "table":
            return any(self._is_form(child) for child in box.children if child.tag == "tbody")
        firsts = [self.page.lines[child.start].text for child in box.children if child.start < child.stop]
        roles = {role_of(text) or (labelled(text) or ("", ""))[0] for text in firsts} - {None, ""}
        return len(roles) >= 2

    def rows(self) -> list[Row]:
        """Every row, in reading order."""
        units: list[tuple[Box, list[Anchor]]] = []
        by_box: dict[int, int] = {}
        for anchor in self.anchors:
            box = self.unit(anchor)
            held = (outer for outer in box.up() if id(outer) in by_box)
            box = next((outer for outer in held if units[by_box[id(outer)]][1][-1].day == anchor.day), box)
            at = by_box.get(id(box))
            if at is None or self._is_sequence(units[at][1], anchor, box):
                by_box[id(box)] = len(units)
                units.append((box, [anchor]))
            else:
                units[at][1].append(anchor)
        out: list[Row] = []
        at = 0
        while at < len(units):
            stop = at + 1
            while stop < len(units) and self._flat(units[stop][0], units[at][0]):
                stop += 1
            out += self._shared(units[at:stop])
            at = stop
        return out

    def _is_sequence(self, held: list[Anchor], anchor: Anchor, box: Box) -> bool:
        """Several days in one box that can't be divided are several rows; one day at two hours is two as well."""
        last = held[-1]
        if anchor.day != last.day:
            return True
        if len(held) == 1 and anchor.first == last.last + 1 and not anchor.rest and not last.rest:
            return False
        if self._ends(anchor):
            return False
        if anchor.first != last.first and anchor.when.time_known and last.when.time_known:
            return anchor.when.start != last.when.start and not DOCUMENT.match(anchor.rest or "x")
        return False

    def _ends(self, anchor: Anchor) -> bool:
        """Whether a label says that the date is an end."""
        before = self.page.lines[anchor.first - 1].text if anchor.first else ""
        return role_of(before) == "end" or (labelled(self.page.lines[anchor.first].text) or ("", ""))[0] == "end"

    @staticmethod
    def _flat(box: Box, other: Box) -> bool:
        return box.parent is other.parent or box is other

    def _shared(self, units: list[tuple[Box, list[Anchor]]]) -> list[Row]:
        """Rows of one parent: lines between them go to the row before or the row after."""
        lines = self.page.lines
        parent = units[0][0].parent
        floor = parent.start if parent is not None else 0
        ceiling = parent.stop if parent is not None else len(lines)
        spans = [self._span(box, anchors, units) for box, anchors in units]
        leads: list[Line | None] = []
        for at, (start, _) in enumerate(spans):
            before = lines[start - 1] if start > floor else None
            low = spans[at - 1][1] if at else floor
            leads.append(before if before is not None and before.index >= low and self._may_lead(before) else None)
        led = sum(lead is not None for lead in leads)
        inner = sum(lead is not None for lead in leads[1:])
        boxed = any(self._speaks(lines[start:stop], anchors) for (start, stop), (_, anchors) in zip(spans, units, strict=True))
        by_heading = led >= _LEAD_SHARE * len(units) and (inner > 0 or (len(units) == 1 and not boxed))
        if by_heading and len(units) > 1:
            by_heading = len({lead.index for lead in leads if lead}) >= _LEAD_SHARE * len(units)
        out = []
        for at, (box, anchors) in enumerate(units):
            start, stop = spans[at]
            lead = leads[at] if by_heading else None
            following = spans[at + 1][0] if at + 1 < len(units) else ceiling
            if by_heading and at + 1 < len(units) and leads[at + 1] is not None:
                following -= 1
            tail: list[Line] = []
            alone = stop - start <= 2
            reach = _LONGEST_DAY if alone and self._heads_a_day(anchors, lines[stop:following]) else _TRAIL
            for line in lines[stop : min(following, stop + reach)]:
                if line.level and not _is_clock(line.text) and (line.level < 7 or at + 1 == len(units) or self._all_heads(line.index, following)):
                    break
                tail.append(line)
            if at + 1 == len(units) and len(units) > 1 and reach == _TRAIL:
                usual = max((spans[i + 1][0] - spans[i][1] for i in range(len(units) - 1)), default=0)
                tail = tail[: max(0, usual - (1 if by_heading else 0))]
            own = [*([lead] if lead else []), *lines[start:stop], *tail]
            section = self.section_of((lead.index if lead else start) - 1)
            if reach == _LONGEST_DAY:
                out += _by_hour(anchors, own, section)
                continue
            out.append(Row(anchors, own, box if stop - start == box.stop - box.start else None, section, [lead] if lead else []))
        return out

    def _all_heads(self, start: int, stop: int) -> bool:
        """Whether nothing but headings stands between a line and the next row: they are the next row's."""
        return all(line.level for line in self.page.lines[start:stop])

    def _heads_a_day(self, anchors: list[Anchor], following: list[Line]) -> bool:
        """Whether a date is the heading of a day's programme: several lines below it begin with an hour or hold one."""
        line = self.page.lines[anchors[0].first]
        if not line.level or anchors[0].when.time_known or len(anchors[0].rest) > 3:
            return False
        return sum(1 for one in following[:_LONGEST_DAY] if TIME.search(one.text) and len(one.text) < 160) >= 2

    def _span(self, box: Box, anchors: list[Anchor], units: list[tuple[Box, list[Anchor]]]) -> tuple[int, int]:
        """The lines of a unit; a box that several units share gives each its own lines."""
        sharing = [held for other, held in units if other is box]
        if len(sharing) == 1:
            return box.start, max(box.stop, anchors[-1].last + 1)
        return anchors[0].first, anchors[-1].last + 1

    @staticmethod
    def _may_lead(line: Line) -> bool:
        return 1 < line.level <= 7 and len(line.text) <= 140 and not DOCUMENT.match(line.text) and not is_papers(line.text) and not _is_clock(line.text)

    @staticmethod
    def _speaks(lines: list[Line], anchors: list[Anchor]) -> bool:
        """Whether a row's own lines say more than when."""
        words = " ".join(anchor.rest for anchor in anchors) if len(lines) <= 1 else " ".join(line.text for line in lines[1:])
        return len(TIME.sub("", words).strip(" .,:;-–—@()at")) > 3
