"""Tables whose columns are each headed by a meeting's name and hold its hours: "Date | Work Session | Regular
Meeting"."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from hobnob import patterns as re
from scrapers.formats.listing.columns import names_meetings
from scrapers.formats.listing.outline import Box, Outline
from scrapers.formats.listing.row import Row
from scrapers.formats.listing.words import TIME

_HOUR = re.compile(rf"\W*(?:at |from )?{TIME.pattern}\W*", re.I)
_NONE = re.compile(r"\W*(?:none|n/?a|no (?:\w+ )?(?:meeting|session)|x)?\W*", re.I)
_OF_TIME = re.compile(
    r"\b(?:begins?|starts?|ends?|times?|hours?|opens?|closes?|deadline|adjourns?|length|duration)\b", re.I
)
"""In a heading: the column tells of a meeting when it begins or ends, and names none."""
_LEAST = 2
_MOST_ROWS = 80


def one_an_hour(page: Outline, rows: Iterable[Row]) -> list[Row]:
    """The rows, those of several meetings parted: each has the day and its own hour."""
    tables: dict[int, dict[int, str]] = {}
    return [part for row in rows for part in _parts(page, row, tables)]


def _parts(page: Outline, row: Row, tables: dict[int, dict[int, str]]) -> list[Row]:
    box = next((box for box in page.lines[row.anchors[0].first].box.up() if box.tag == "tr"), None)
    if box is None or box.parent is None or row.named or any(anchor.when.time_known for anchor in row.anchors):
        return [row]
    key = id(box.parent)
    if key not in tables:
        tables[key] = _named_columns(page, box)
    named = {at: name for at, name in tables[key].items() if at < len(box.children)}
    if len(named) < _LEAST:
        return [row]
    cells = {line for at in named for line in range(box.children[at].start, box.children[at].stop)}
    parts = []
    for at, name in named.items():
        cell = box.children[at]
        if _HOUR.fullmatch(_text(page, cell)):
            parts.append(
                replace(
                    row,
                    lines=[
                        line for line in row.lines if line.index not in cells or cell.start <= line.index < cell.stop
                    ],
                    named=name,
                )
            )
    return parts or [row]


def _named_columns(page: Outline, row: Box) -> dict[int, str]:
    """The columns that a meeting's name heads and in whose cells nothing but hours stand."""
    table = row.parent
    if table is None:
        return {}
    heads = [
        *(
            part.children[0]
            for part in (table.parent.children[:2] if table.parent is not None else ())
            if part.tag == "thead" and part.children
        ),
        *table.children[:1],
    ]
    width = len(row.children)
    header = next(
        (
            head
            for head in heads
            if head is not row and head.tag == "tr" and len(head.children) == width and head.stop - head.start == width
        ),
        None,
    )
    if header is None:
        return {}
    below = [
        other
        for other in table.children[:_MOST_ROWS]
        if other is not header and other.tag == "tr" and len(other.children) == width
    ]
    named = {}
    for at, head in enumerate(header.children):
        name = page.lines[head.start].text.strip(" :")
        texts = [_text(page, other.children[at]) for other in below]
        hours = sum(_HOUR.fullmatch(text) is not None for text in texts)
        if (
            names_meetings(name)
            and not _OF_TIME.search(name)
            and hours
            and all(_HOUR.fullmatch(text) or _NONE.fullmatch(text) for text in texts)
        ):
            named[at] = name
    return named if len(set(named.values())) == len(named) else {}


def _text(page: Outline, cell: Box) -> str:
    return " ".join(line.text for line in page.lines[cell.start : cell.stop])
