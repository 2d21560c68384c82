"""When a paper was posted, told behind the day of its meeting: "Mar 2, 2026 — Posted Feb 26, 2026 4:10 PM". Its hour is
not the meeting's."""

from __future__ import annotations

from hobnob import patterns as re
from scrapers.formats.listing.outline import Line, Outline
from scrapers.formats.listing.words import MONTH_DAY, NUMERIC, TIME

_DAY = rf"(?:{MONTH_DAY.pattern}|{NUMERIC.pattern})"
_POSTED = re.compile(
    rf"[ –—|•·,;-]{{1,4}}\(?\b(?:re-?)?(?:posted|published|amended|revised|uploaded|updated)(?: (?:on"
    rf"|at))?:? {{0,2}}{_DAY}(?:st|nd|rd|th)?(?:,? {{0,2}}(?:19"
    rf"|20)\d\d)?(?:,?(?: at)? {{0,2}}{TIME.pattern})?\)?(?=\W|$)",
    re.I,
)
_FIRST = re.compile(_DAY, re.I)
_LONGEST = 160


def without_posting_times(page: Outline) -> None:
    """Takes out of each line with a day of its own what it says behind it of when its paper was posted."""
    for line in page.lines:
        if len(line.text) <= _LONGEST and (found := _behind_its_day(line)) is not None:
            _cut(line, found)


def _behind_its_day(line: Line) -> re.Match[str] | None:
    first = _FIRST.search(line.text)
    return _POSTED.search(line.text, first.end()) if first is not None else None


def _cut(line: Line, posted: re.Match[str]) -> None:
    line.text = " ".join(f"{line.text[: posted.start()]} {line.text[posted.end() :]}".split())
    for piece in line.pieces:
        piece.text = _POSTED.sub(" ", piece.text) if piece.text.strip() != posted.group().strip() else ""
