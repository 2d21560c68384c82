"""A day whose date stands above all that is held on it: one row an hour."""

from __future__ import annotations

from hobnob import patterns as re
from scrapers.formats.listing.anchor import Anchor
from scrapers.formats.listing.outline import Line
from scrapers.formats.listing.row import Row
from scrapers.formats.listing.words import TIME


def is_clock(text: str) -> bool:
    """Whether a line is a time of day and nothing else."""
    return bool(TIME.search(text)) and not re.search(r"[^\W\d_]{3}", TIME.sub("", text))


def by_hour(anchors: list[Anchor], lines: list[Line], section: int) -> list[Row]:
    """The rows of a day whose date stands above them all, one an hour: each begins with the headings above its hour,
    else with the line above."""
    dated = {index for anchor in anchors for index in range(anchor.first, anchor.last + 1)}
    rest = [line for line in lines if line.index not in dated]
    timed = [at for at, line in enumerate(rest) if TIME.search(line.text) and len(line.text) < 160]
    starts = [_start_above(rest, at, timed[0] > 0) for at in timed]
    if starts:
        starts[0] = 0
    rows = []
    for start, stop in zip(starts, [*starts[1:], len(rest)], strict=True) if starts else ():
        if stop > start:
            rows.append(Row(anchors[:1], rest[start:stop], None, section))
    return rows


def _start_above(lines: list[Line], at: int, title_first: bool) -> int:
    start = at
    while start > 0 and lines[start - 1].level and not TIME.search(lines[start - 1].text):
        start -= 1
    return start if start < at or not title_first else at - 1
