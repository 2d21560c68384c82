"""Doubtful names that the rest of a text takes up as a person's: "Faith Young joins us. Faith is the force behind …", "Ms. Price's"."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from hobnob import patterns as re
from scrapers.reading.people.line import Line

_DOES = r"(?:is|was|has|will|owns|leads|runs|brings|draws|taught|teaches|serves|served|lives|holds|began|joined|grew|earned|received|writes|works|worked|founded|started|spent|studied|graduated|came|says|loves|enjoys|specializes|believes)"


def confirm(lines: Iterable[Line], text: str) -> None:
    """Makes each doubtful name a sure one that goes on by its given name, or by its surname and how one is addressed."""
    for line in lines:
        if not any(_doubtful(name.sure, name.thing) for name in line.names):
            continue
        line.names = [replace(name, sure=2) if _doubtful(name.sure, name.thing) and _goes_on(name.name, text) else name for name in line.names]


def _doubtful(sure: int, thing: bool) -> bool:
    return sure < 2 and not thing


def _goes_on(name: str, text: str) -> bool:
    """Whether a sentence goes on with one of the name's words as only that of a person can."""
    parts = name.split()
    if len(parts) != 2 or not all(part[:1].isupper() and part.isalpha() for part in parts):
        return False
    first, last = map(re.escape, parts)
    return re.search(rf"(?:\b(?:Mr|Ms|Mrs|Dr|Prof|Professor|Chef|Judge|Rev)\.? {last}\b)|(?:(?:^|[.!?]\s+){first},? {_DOES}\b)|(?:(?:^|[.!?]\s+){last} {_DOES}\b)", text, re.M) is not None


__all__ = ["confirm"]
