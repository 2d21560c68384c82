"""From dates to rows: which lines belong to which date.

A row is the largest box that holds no other row's date. Where rows are not boxed (a heading, a
paragraph, a paragraph, the next heading), the lines between two dates are shared out by pattern:
if every date has a heading just above it, the heading is the row's; else what follows is.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from itertools import takewhile

from hobnob import patterns as re
from scrapers.formats.listing.agendas_of_days import agendas
from scrapers.formats.listing.anchor import Anchor
from scrapers.formats.listing.by_hour import by_hour, is_clock
from scrapers.formats.listing.captions import raise_captions
from scrapers.formats.listing.columns import name_above
from scrapers.formats.listing.dated import Dates
from scrapers.formats.listing.days_of_hours import entries_of, lists_shifts, nothing_is_held, tells_a_day
from scrapers.formats.listing.hours_by_weekday import hours_by_weekday
from scrapers.formats.listing.hours_of_one_day import hours_of
from scrapers.formats.listing.outline import BOLD_HEADING, Box, Line, Outline
from scrapers.formats.listing.own_days import own_days
from scrapers.formats.listing.repeats import LONGEST_SECTION, ends_of_sections, without_repeats
from scrapers.formats.listing.row import Row, without_others
from scrapers.formats.listing.sites import site_at_head
from scrapers.formats.listing.spells import days_of_two, of_one_phrase, one_spell, up_to_their_ends
from scrapers.formats.listing.weekday_lines import tell_of_weekdays, to_their_days
from scrapers.formats.listing.words import DOCUMENT, MONTH, TIME, is_papers, labelled, role_of
from scrapers.reading import postal

_LONGEST_ROW = 60
_TRAIL = 8
_LONGEST_DAY = 80
_WALLS = frozenset(("main", "body", "tbody", "table", "ul", "ol", "dl", "form"))
_LISTS = frozenset(("ul", "ol", "dl"))
_LEAD_SHARE = 0.6
_ANOTHER_MONTH = re.compile(
    rf"\W*{MONTH}(?:\.?\s?(?:[-–—&]|to|through|and)\s?{MONTH})?(?:\s+(?:19|20)\d\d)?\W*(?:no(?:ne| (?:\w+ )?meetings?)(?: (?:is |are )?(?:scheduled|planned|held))?)?\W*$|\W*no (?:\w+ )?meetings?\b[^.]{{0,20}}\bin {MONTH}\W*$", re.I)
"""The next entry of a list of days: "August - none"."""


class Rows:
    """Shares a page's lines out to its dates."""

    def __init__(self, page: Outline, found: Dates) -> None:
        self.page = page
        self.find = found.find
        days = own_days(page, found)
        self._aside = days.asides
        self._stops = ends_of_sections(page)
        self.anchors = without_repeats(page, days.anchors, self._stops)
        self.anchors, self._further = of_one_phrase(page, up_to_their_ends(page, self.anchors))
        self._starts: dict[int, int] | None = None
        self.captions = raise_captions(page, self.anchors)
        self.mentions = days.mentions
        self._firsts = [anchor.first for anchor in self.anchors]
        self.headings = [line.index for line in page.lines if line.level and self._is_section(line)]

    def _is_section(self, line: Line) -> bool:
        return not self._inside(line.index, line.index + 1) and not is_clock(line.text)

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
                card = self._card_around(outer, anchor) if outer.tag in _LISTS else None
                if card is None:
                    return box
                box = card
                continue
            if anchor.last >= outer.stop and outer.parent is not None:
                box = outer
                continue
            others = self._inside(outer.start, outer.stop)
            if any(other.day != anchor.day for other in others):
                return box
            if self._repeats(outer, box) or (len(others) > 1 and outer.tag == "tr" and name_above(self.page, anchor.first)):
                return box
            if outer.start == 0 and outer.stop == len(self.page.lines):
                return box
            if any(self.page.lines[i].level in (1, 2) for i in range(outer.start, outer.stop)) and not any(
                self.page.lines[i].level in (1, 2) for i in range(box.start, box.stop)
            ) and len(self.anchors) == len(others):
                return box
            box = outer

    def _card_around(self, listed: Box, anchor: Anchor) -> Box | None:
        """The card, one of several alike with a heading and a date each, in which a list tells of one day: when, at what hour, where."""
        for box in listed.up():
            if box.parent is None or box.stop - box.start > _LONGEST_ROW or any(other.day != anchor.day for other in self._inside(box.start, box.stop)):
                return None
            if self._repeats(box.parent, box):
                return box
        return None

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
            held = (outer for outer in box.up() if id(outer) in by_box) if not anchor.is_leaf else ()
            box = next((outer for outer in held if units[by_box[id(outer)]][1][-1].day == anchor.day), box)
            at = by_box.get(id(box))
            below_leaf = at is not None and at < len(units) - 1 and units[-1][1][0].is_leaf
            if at is None or below_leaf or self._is_sequence(units[at][1], anchor, box):
                by_box[id(box)] = len(units)
                units.append((box, [anchor]))
            else:
                units[at][1].append(anchor)
        self._held = Counter(id(box) for box, _ in units)
        out: list[Row] = []
        at = 0
        while at < len(units):
            stop = at + 1
            while stop < len(units) and self._flat(units[stop][0], units[at][0]):
                stop += 1
            out += self._shared(units[at:stop])
            at = stop
        return [each for row in to_their_days(self._with_leaves(out)) if not nothing_is_held(row.lines) for each in self._on_each_day(self._captioned(self._without_asides(without_others(row))))]

    def _on_each_day(self, row: Row) -> Iterator[Row]:
        """The row, and once more for each further day of which its hours are told."""
        further = [one for anchor in row.anchors for one in self._further.get(id(anchor), ())]
        if (spell := one_spell([row.anchors[0], *further])) is not None and not any(TIME.search(line.text) for line in row.lines):
            yield replace(row, anchors=[spell])
            return
        if days := hours_by_weekday(row, self.find) or days_of_two(self.page, row.anchors, row.lines):
            yield from (replace(row, anchors=[one]) for one in days)
            return
        if not further and (hours := hours_of(self.page, row, self.find)):
            yield from (replace(row, anchors=[replace(row.anchors[0], when=when)]) for when in hours)
            return
        yield row
        yield from (replace(row, anchors=[one]) for one in further)

    def _without_asides(self, row: Row) -> Row:
        """The row without the lines that tell of another day only: they name nothing and no place."""
        row.asides = [line for line in row.lines if line.index in self._aside]
        row.lines = [line for line in row.lines if line.index not in self._aside or (not line.level and (site := site_at_head(line.text)) is not None and site != line.text)] if row.asides else row.lines
        return row

    def _captioned(self, row: Row) -> Row:
        """The row with the names of the innermost and the outermost block in which it stands."""
        own = {line.index for line in row.lines}
        around = [at for at in self._blocks_around(row.anchors[0].first) if at not in own]
        row.caption, row.outer_caption = max(around, default=-1), min(around, default=-1)
        return row

    def _blocks_around(self, index: int) -> Iterator[int]:
        """The captions of the blocks in which a line stands."""
        starts = {id(box): at for at, box in self.captions.items()} if self._starts is None else self._starts
        self._starts = starts
        for box in self.page.lines[index].box.up():
            at = starts.get(id(box), -1)
            if 0 <= at < index:
                yield at

    @staticmethod
    def _with_leaves(rows: list[Row]) -> list[Row]:
        """The rows, each with the calendar leaf ("Apr", "17") that stands just above its full date."""
        out: list[Row] = []
        for row in rows:
            before = out[-1] if out else None
            if before is not None and before.is_leaf and before.anchors[0].day == row.anchors[0].day and row.first == before.last + 1 and not row.is_leaf:
                out[-1] = Row(row.anchors, [*before.lines, *row.lines], None, before.section, before.lead or row.lead)
            else:
                out.append(row)
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
        spans = [self._span(box, anchors) for box, anchors in units]
        leads: list[Line | None] = []
        for at, (start, _) in enumerate(spans):
            before = lines[start - 1] if start > floor else None
            low = spans[at - 1][1] if at else floor
            level = lines[start].level
            lower = before is not None and 0 < level < before.level
            leads.append(before if before is not None and before.index >= low and not lower and self._may_lead(before) else None)
        trailing = self._headed_below(units, spans, leads, ceiling)
        if trailing:
            leads = [None] * len(units)
        led = sum(lead is not None for lead in leads)
        inner = sum(lead is not None for lead in leads[1:])
        boxed = any(self._speaks(lines[start:stop], anchors) for (start, stop), (_, anchors) in zip(spans, units, strict=True))
        by_heading = led >= _LEAD_SHARE * len(units) and (inner > 0 or (len(units) == 1 and not boxed))
        if by_heading and len(units) > 1:
            by_heading = len({lead.index for lead in leads if lead}) >= _LEAD_SHARE * len(units)
        days = agendas(self.page, [(*span, anchors) for span, (_, anchors) in zip(spans, units, strict=True)], ceiling)
        out = []
        for at, (box, anchors) in enumerate(units):
            start, stop = spans[at]
            if at in days:
                out += [Row(anchors[:1], entry, row, self.section_of(start - 1)) for row, entry in days[at]]
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
                if self._is_another_row(line, box) or _ANOTHER_MONTH.match(line.text) or self._is_of_another_day(line, anchors[0]):
                    break
                if 0 < level < line.level or (line.index == stop and (trailing or (at + 1 == len(units) and lead is None and self._opens_below(line)))):
                    tail.append(line)
                    continue
                if line.level and not is_clock(line.text) and not self._is_field(line) and (line.level < 7 or at + 1 == len(units) or self._all_heads(line.index, following)):
                    break
                tail.append(line)
            if at + 1 == len(units) and len(units) > 1 and not any(line.level == 1 for line in lines[spans[at - 1][1] : start]) and reach != _LONGEST_DAY and not tell_of_weekdays(tail):
                usual = max((spans[i + 1][0] - spans[i][1] for i in range(len(units) - 1)), default=0)
                tail = tail[: max(0, usual - (1 if by_heading else 0))]
            own = [*([lead] if lead else []), *lines[start:stop], *tail]
            section = self.section_of((lead.index if lead else start) - 1)
            if entries := entries_of(self.page, box, anchors):
                out += [Row(anchors[:1], entry, None, section) for entry in entries]
                continue
            if tells_a_day(self.page, box, anchors) and stop - start == box.stop - box.start:
                out += by_hour(anchors, lines[start:stop], section)
                continue
            if reach == _LONGEST_DAY:
                out += by_hour(anchors, own, section)
                continue
            out.append(Row(anchors, own, box if stop - start == box.stop - box.start else None, section, [lead] if lead else []))
        return out

    def _opens_below(self, line: Line) -> bool:
        """Whether a heading is lower than the one above it, and its line and so the last date's own."""
        section = self.section_of(line.index - 1)
        return section >= 0 and 0 < self.page.lines[section].level < line.level < BOLD_HEADING and self._may_lead(line)

    def _is_of_another_day(self, line: Line, anchor: Anchor) -> bool:
        others = self._inside(line.index, line.index + 1)
        return any(other.day != anchor.day or (0 < line.level < BOLD_HEADING and id(anchor) in self._further) for other in others)

    @staticmethod
    def _is_another_row(line: Line, box: Box) -> bool:
        """Whether a line stands in another row of the same table, with as many cells."""
        if box.tag != "tr" or len(box.children) < 2:
            return False
        row = next((outer for outer in line.box.up() if outer.tag == "tr"), None)
        return row is not None and row.parent is box.parent and len(row.children) == len(box.children)

    def _headed_below(self, units: list[tuple[Box, list[Anchor]]], spans: list[tuple[int, int]], leads: list[Line | None], ceiling: int) -> bool:
        """Whether the heading of each date stands below it: the last date has one as well, the first none of their level above."""
        last = spans[-1][1]
        after = self.page.lines[last] if last < min(ceiling, len(self.page.lines)) else None
        if after is None or not self._may_lead(after) or self.page.lines[units[0][1][0].first].level:
            return False
        above = leads[0].level if leads[0] is not None else 0
        inner = {lead.level if lead is not None else 0 for lead in leads[1:]}
        if above >= after.level:
            return False
        if inner == {after.level} or (not inner and above > 0 and after.level < BOLD_HEADING):
            return True
        return len(units) > 1 and all(self._stands_on(span, anchors, after.level) for span, (_, anchors) in zip(spans, units, strict=True))

    def _stands_on(self, span: tuple[int, int], anchors: list[Anchor], level: int) -> bool:
        """Whether a unit is nothing but its day, right above a heading: "Sat, Dec 5" in a box beside that of what is held."""
        below = self.page.lines[span[1]] if span[1] < len(self.page.lines) else None
        return below is not None and below.level == level and self._may_lead(below) and not self._speaks(self.page.lines[span[0] : span[1]], anchors)

    def _is_field(self, line: Line) -> bool:
        """Whether a line is a label with its value, or the address that goes on below such a one."""
        if labelled(line.text):
            return True
        before = self.page.lines[line.index - 1]
        return line.level == BOLD_HEADING and ((labelled(before.text) or ("", ""))[0] == "place" or postal.ends_with_region(line.text))

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

    @staticmethod
    def _may_lead(line: Line) -> bool:
        return 1 < line.level <= 7 and len(line.text) <= 140 and not DOCUMENT.match(line.text) and not is_papers(line.text) and not is_clock(line.text)

    @staticmethod
    def _speaks(lines: list[Line], anchors: list[Anchor]) -> bool:
        """Whether a row's own lines say more than when."""
        words = " ".join(anchor.rest for anchor in anchors) if len(lines) <= 1 else " ".join(line.text for line in lines[1:])
        return len(TIME.sub("", words).strip(" .,:;-–—@()at")) > 3
