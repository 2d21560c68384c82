"""Hours between commas that nothing marks, and those that only their zone does: "Rummage Sale, 9-3, Grace Church",
"Webinar, 12-1 ET / 11-12 CT".

Two figures are as well a score, ages or chapters. Between commas they are hours where a day stands before them and they
go down as only a clock does from morning to afternoon; beside such lines, what looks so in the others of their list is
an hour of which the half of the day is not known.
"""

from __future__ import annotations

from dataclasses import dataclass

from hobnob import patterns as re
from scrapers.formats.listing.outline import Line, Outline
from scrapers.formats.listing.words import MONTH_DAY, NUMERIC, SHORT_NUMERIC, TIME

_HOUR = r"(?:1[0-2]|[1-9])(?::[0-5]\d)?"
_RANGE = rf"(?P<a>{_HOUR})\s?[-–]\s?(?P<b>{_HOUR}|noon\b)"
_BETWEEN = re.compile(rf"(?<=[\w)]),\s(?:from )?{_RANGE}(?=,\s|\W*$|\.\s)", re.I)
_ZONE = r"\(?(?:[ECMP][SD]?T|eastern|central|mountain|pacific)\b\)?"
_ZONED = re.compile(
    rf"(?<![\d:/.-]){_RANGE}\s(?P<zone>{_ZONE})(?:\s?[/|,]\s?{_HOUR}\s?[-–]\s?(?:{_HOUR}|noon)\s{_ZONE}){{0,3}}", re.I
)
_COUNTED = re.compile(
    r"\b(?:w[io]n|beat|defeat\w*|los[te]|scores?|votes?|voted|ages?|aged|grades?|kids|children|chapters?|verses?"
    r"|psalms?|pages?|rooms?|lessons?|units?|innings?|vs|record)\b",
    re.I,
)
"""What such figures may be of."""
_LONGEST_LINE = 200
_LONGEST = 9 * 60
_NOON = 12 * 60
_WORKDAY = (9 * 60, 6 * 60)
"""Between these an hour that only a zone marks is one of the working day."""


@dataclass(frozen=True, slots=True)
class _Found:
    line: Line
    range: re.Match[str]
    said: str


def spell_out_bare_hours(page: Outline) -> None:
    """Writes am and pm behind such hours."""
    sure: list[_Found] = []
    unsure: list[_Found] = []
    for line in page.lines:
        if "-" not in line.text and "–" not in line.text:
            continue
        if (zoned := _zoned(line)) is not None:
            _write(zoned)
        elif (found := _BETWEEN.search(line.text)) is not None and _may_hold_hours(line, found):
            said = _of_clock(found["a"], found["b"])
            (sure if said else unsure).append(_Found(line, found, f", {said}"))
    lists = {id(_list_of(found.line)) for found in sure}
    for one in sure:
        _write(one)
    for one in unsure:
        if id(_list_of(one.line)) in lists:
            _write(_Found(one.line, one.range, ""))


def _may_hold_hours(line: Line, found: re.Match[str]) -> bool:
    """Whether a day stands before the figures, and nothing is counted."""
    if (
        len(line.text) > _LONGEST_LINE
        or TIME.search(line.text.replace(found.group(), " "))
        or _COUNTED.search(line.text)
    ):
        return False
    before = line.text[: found.start()]
    return any(pattern.search(before) for pattern in (MONTH_DAY, NUMERIC, SHORT_NUMERIC))


def _list_of(line: Line) -> object:
    return line.box.parent or line.box


def _zoned(line: Line) -> _Found | None:
    found = _ZONED.search(line.text) if len(line.text) <= _LONGEST_LINE else None
    if found is None or _COUNTED.search(line.text, 0, found.start()):
        return None
    said = _of_clock(found["a"], found["b"]) or _of_workday(found["a"], found["b"])
    return _Found(line, found, f"{said} {found['zone'].strip('()')}") if said else None


def _of_clock(first: str, last: str) -> str | None:
    """The hours with their halves of the day where they go from one to the other."""
    a, b = _minutes(first), _minutes(last)
    if a >= _NOON:
        return f"{first} pm - {last} pm" if a - _NOON < b < _NOON and b - (a - _NOON) <= _LONGEST else None
    if b >= a or not a >= 8 * 60 or b + _NOON - a > _LONGEST:
        return None
    return f"{first} am - {last} pm"


def _of_workday(first: str, last: str) -> str | None:
    a, b = _minutes(first), _minutes(last)
    begins, ends = _WORKDAY
    if begins <= a < b <= _NOON:
        return (
            f"{first} am - {last} {'pm' if b == _NOON and last != 'noon' else '' if last == 'noon' else 'am'}".strip()
        )
    return f"{first} pm - {last} pm" if 60 <= a < b <= ends else None


def _minutes(written: str) -> int:
    if written.lower() == "noon":
        return _NOON
    hour, _, past = written.partition(":")
    return int(hour) * 60 + int(past or 0)


def _write(found: _Found) -> None:
    line, written = found.line, found.range.group()
    line.text = line.text.replace(written, found.said, 1)
    for piece in line.pieces:
        if written in piece.text:
            piece.text = piece.text.replace(written, found.said, 1)
            break
