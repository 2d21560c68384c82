"""Lines of a list that end with hours which nothing marks: "Sat 7 - Cole Hart 2-5" below "Live Music".

Two figures are as well a score, ages or chapters. They are hours where a head speaks of music, shows or the like, most
of the lines that begin with a day end so, each with some hours that fit an afternoon, and most with the same ones. Of
"6-9" only music tells the half of the day.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from hobnob import patterns as re
from scrapers.formats.listing.outline import Line, Outline
from scrapers.formats.listing.words import MONTH_DAY, SHORT_NUMERIC, TIME, WEEKDAY

_BEGINS = re.compile(
    rf"\W{{0,3}}(?:{WEEKDAY}\b\.?,?\s(?:the\s)?\d{{1,2}}(?:st|nd|rd|th)?\b"
    rf"|(?:{WEEKDAY}\b\.?,?\s)?(?:{MONTH_DAY.pattern}|{SHORT_NUMERIC.pattern}))",
    re.I,
)
_HOURS = re.compile(
    r"(?<=[^\W\d][\s,)])(?P<a>\d{1,2})(?::(?P<a_past>[0-5]\d))?\s?[-–]\s?(?P<b>\d{1,2})(?::(?P<b_past>[0-5]\d))?$"
)
_MUSIC = re.compile(r"\b(?:music(?:ians)?|concerts?|bands?|dj|jams?|dances?|gigs?)\b", re.I)
_HELD = re.compile(
    rf"{_MUSIC.pattern}|\b(?:shows?|performances?|entertainment|tastings?|tours?|events?|calendar)\b", re.I
)
_COUNTED = re.compile(
    r"\b(?:ages?|aged|grades?|kids|children|toddlers?|preschool\w*|teens?|vs|v|versus|score|won|lost|win|loss"
    r"|chapters?|ch|pages?|pp|verses?|psalms?|rooms?|levels?|weeks?|lessons?|units?|parts?|nos?|numbers?|innings?"
    r"|under|over)\b",
    re.I,
)
"""What such figures may be of."""
_LEAST = 3
_LONGEST = 5 * 60
_SHORTEST = 45
_LONGEST_LINE = 160
_NEAR = 30
"""Lines from a head to the first of the list."""


@dataclass(frozen=True, slots=True)
class _Entry:
    line: Line
    hours: re.Match[str]
    start: int
    stop: int

    @property
    def lasts(self) -> int:
        return (self.stop - self.start) % 720


def spell_out_hours(page: Outline) -> None:
    """Writes am and pm behind such hours."""
    entries = [entry for line in page.lines if line.text[-1:].isdigit() and (entry := _entry(line)) is not None]
    if len(entries) < _LEAST:
        return
    if 2 * len(entries) < sum(_BEGINS.match(line.text) is not None for line in page.lines) or any(
        _COUNTED.search(entry.line.text) for entry in entries
    ):
        return
    most = Counter((entry.start, entry.stop) for entry in entries).most_common(1)[0][1]
    heads = [
        page.title,
        *(
            line.text
            for line in page.lines[max(0, entries[0].line.index - _NEAR) : entries[0].line.index]
            if line.level
        ),
    ]
    if (
        2 * most < len(entries)
        or not all(_SHORTEST <= entry.lasts <= _LONGEST for entry in entries)
        or not any(_HELD.search(head) for head in heads)
    ):
        return
    music = any(_MUSIC.search(head) for head in heads)
    for entry in entries:
        if (halves := _halves(entry, music)) is not None:
            _write(entry, *halves)


def _entry(line: Line) -> _Entry | None:
    """The hours at the end of a line, where they are a clock's and no others stand in it."""
    hours = _HOURS.search(line.text) if len(line.text) <= _LONGEST_LINE and _BEGINS.match(line.text) else None
    if (
        hours is None
        or TIME.search(line.text, 0, hours.start())
        or not (1 <= int(hours["a"]) <= 12 and 1 <= int(hours["b"]) <= 12)
    ):
        return None
    return _Entry(
        line,
        hours,
        int(hours["a"]) % 12 * 60 + int(hours["a_past"] or 0),
        int(hours["b"]) % 12 * 60 + int(hours["b_past"] or 0),
    )


def _halves(entry: _Entry, music: bool) -> tuple[str, str] | None:
    """The halves of the day; nobody plays in the small hours."""
    wraps = entry.stop < entry.start
    if entry.start < 6 * 60:
        return ("pm", "pm") if not wraps else None
    if wraps:
        return ("am", "pm") if entry.start >= 9 * 60 and entry.stop >= 60 and entry.stop <= 4 * 60 else None
    return ("pm", "pm") if music and entry.start < 10 * 60 else None


def _write(entry: _Entry, first: str, last: str) -> None:
    line, hours = entry.line, entry.hours.group()
    begin, stop = (part.strip() for part in re.split(r"[-–]", hours))
    said = f"{begin} {first} - {stop} {last}"
    line.text = line.text[: -len(hours)] + said
    if line.pieces[-1].text.endswith(hours):
        line.pieces[-1].text = line.pieces[-1].text[: -len(hours)] + said
