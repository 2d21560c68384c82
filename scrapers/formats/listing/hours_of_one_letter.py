"""Hours at the head of lines with one letter for their half of the day, as calendars write them: "6p Board Session",
"10:30a-12p Story Time"."""

from __future__ import annotations

from hobnob import patterns as re
from scrapers.formats.listing.outline import Line, Outline

_ONE = r"(?:0?[1-9]|1[0-2])(?::[0-5]\d)?"
_HEAD = re.compile(rf"({_ONE})([ap])?(?:(\s?[-–]\s?)({_ONE})([ap]))?(?=\s(?-i:[\"“‘'(]?[A-Z\d])|$)")
_LEAST = 2
_LONGEST = 120


def spell_out_letters(page: Outline) -> None:
    """Writes "pm" for "p" at the head of such lines, where a page has several."""
    found = [
        (line, head) for line in page.lines if len(line.text) <= _LONGEST and (head := _head(line.text)) is not None
    ]
    if len(found) >= _LEAST:
        for line, head in found:
            _write(line, head)


def _head(text: str) -> re.Match[str] | None:
    head = _HEAD.match(text) if text[:1].isdigit() else None
    return head if head is not None and (head[5] if head[4] else head[2]) else None


def _write(line: Line, head: re.Match[str]) -> None:
    begin = f"{head[1]} {head[2]}m" if head[2] else head[1]
    said = f"{begin} - {head[4]} {head[5]}m" if head[4] else begin
    line.text = said + line.text[head.end() :]
    if line.pieces and line.pieces[0].text.startswith(head.group()):
        line.pieces[0].text = said + line.pieces[0].text[head.end() :]
