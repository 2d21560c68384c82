"""One event's lines on a page, and the dates that stand in them."""

from __future__ import annotations

from dataclasses import dataclass, field

from hobnob import patterns as re
from scrapers.formats.listing.anchor import Anchor
from scrapers.formats.listing.outline import Box, Line

_NONE = re.compile(r"\W*(?:there (?:is|will be) )?no (?:[\w’'-]+ ){0,4}meetings?\b(?!.*\d)", re.I)


@dataclass(slots=True, eq=False)
class Row:
    """One event's lines: its dates (all of one day), its box where it has one of its own, its heading lines, and the
    lines that name its blocks."""

    anchors: list[Anchor]
    lines: list[Line]
    box: Box | None
    section: int
    lead: list[Line] = field(default_factory=list)
    caption: int = -1
    outer_caption: int = -1
    named: str = ""
    """What it is called where its papers tell it."""
    asides: list[Line] = field(default_factory=list)
    """Lines that tell of another day only."""

    @property
    def first(self) -> int:
        return min(self.anchors[0].first, self.lines[0].index if self.lines else self.anchors[0].first)

    @property
    def last(self) -> int:
        return max(self.anchors[-1].last, self.lines[-1].index if self.lines else self.anchors[-1].last)

    @property
    def is_announced(self) -> bool:
        """Whether it is no entry of a list but a sentence that says when the next meeting is."""
        return self.box is None and self.anchors[0].prose and self.anchors[0].announced

    @property
    def is_leaf(self) -> bool:
        return len(self.anchors) == 1 and self.anchors[0].is_leaf


def without_others(row: Row) -> Row:
    """The row without the block before its date that says of another body that it does not meet: "Joint Panel", "No
    meeting in May"."""
    first = row.anchors[0].first
    before = [line for line in row.lines if line.index < first]
    none = max((line.index for line in before if _NONE.match(line.text)), default=-1)
    own = (
        next((line.index for line in before if line.index > none and line.level and not line.links), -1)
        if none >= 0
        else -1
    )
    if own < 0 or not any(line.level and line.index < none for line in before):
        return row
    return Row(
        row.anchors,
        [line for line in row.lines if line.index >= own],
        None,
        row.section,
        [line for line in row.lead if line.index >= own],
    )
