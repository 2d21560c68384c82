"""From dates to rows: which lines belong to which date.

A row is the largest box that holds no other row's date. Where rows are not boxed (a heading, a
paragraph, a paragraph, the next heading), the lines between two dates are shared out by pattern:
if every date has a heading just above it, the heading is the row's; else what follows is.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from scrapers.formats.listing.anchor import Anchor
from scrapers.formats.listing.by_hour import is_clock
from scrapers.formats.listing.captions import raise_captions
from scrapers.formats.listing.dated import Dates
from scrapers.formats.listing.days_of_hours import nothing_is_held
from scrapers.formats.listing.hours_by_weekday import hours_by_weekday
from scrapers.formats.listing.hours_of_one_day import hours_of
from scrapers.formats.listing.lines_between import Between
from scrapers.formats.listing.outline import Box, Line, Outline
from scrapers.formats.listing.own_days import own_days
from scrapers.formats.listing.repeats import ends_of_sections, without_repeats
from scrapers.formats.listing.row import Row, without_others
from scrapers.formats.listing.sites import site_at_head
from scrapers.formats.listing.spells import days_of_two, of_one_phrase, one_spell, up_to_their_ends
from scrapers.formats.listing.units import Units
from scrapers.formats.listing.weekday_lines import to_their_days
from scrapers.formats.listing.words import DOCUMENT, TIME, labelled, role_of


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
        self.units = Units(page, self.anchors)
        self.headings = [line.index for line in page.lines if line.level and self._is_section(line)]

    def _is_section(self, line: Line) -> bool:
        return not self.units.inside(line.index, line.index + 1) and not is_clock(line.text)

    def section_of(self, index: int) -> int:
        """The heading line above a line, or -1."""
        at = bisect_right(self.headings, index) - 1
        return self.headings[at] if at >= 0 else -1

    def rows(self) -> list[Row]:
        """Every row, in reading order."""
        units: list[tuple[Box, list[Anchor]]] = []
        by_box: dict[int, int] = {}
        for anchor in self.anchors:
            box = self.units.of(anchor)
            held = (outer for outer in box.up() if id(outer) in by_box) if not anchor.is_leaf else ()
            box = next((outer for outer in held if units[by_box[id(outer)]][1][-1].day == anchor.day), box)
            at = by_box.get(id(box))
            below_leaf = at is not None and at < len(units) - 1 and units[-1][1][0].is_leaf
            if at is None or below_leaf or self._is_sequence(units[at][1], anchor, box):
                by_box[id(box)] = len(units)
                units.append((box, [anchor]))
            else:
                units[at][1].append(anchor)
        between = Between(self.units, Counter(id(box) for box, _ in units), self._further, self._stops, self.section_of)
        out: list[Row] = []
        at = 0
        while at < len(units):
            stop = at + 1
            while stop < len(units) and self._flat(units[stop][0], units[at][0]):
                stop += 1
            out += between.rows(units[at:stop])
            at = stop
        return [
            each
            for row in to_their_days(self._with_leaves(out))
            if not nothing_is_held(row.lines)
            for each in self._on_each_day(self._captioned(self._without_asides(without_others(row))))
        ]

    def _on_each_day(self, row: Row) -> Iterator[Row]:
        """The row, and once more for each further day of which its hours are told."""
        further = [one for anchor in row.anchors for one in self._further.get(id(anchor), ())]
        if (spell := one_spell([row.anchors[0], *further])) is not None and not any(
            TIME.search(line.text) for line in row.lines
        ):
            yield replace(row, anchors=[spell])
            return
        if days := hours_by_weekday(row, self.find, further) or days_of_two(self.page, row.anchors, row.lines):
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
        row.lines = (
            [
                line
                for line in row.lines
                if line.index not in self._aside
                or (not line.level and (site := site_at_head(line.text)) is not None and site != line.text)
            ]
            if row.asides
            else row.lines
        )
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
            if (
                before is not None
                and before.is_leaf
                and before.anchors[0].day == row.anchors[0].day
                and row.first == before.last + 1
                and not row.is_leaf
            ):
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
