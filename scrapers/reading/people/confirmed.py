"""Doubtful names that the rest of a text takes up as a person's: "Faith Young joins us. Faith is the force behind …",
"Ms. Price's"."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from hobnob import patterns as re
from scrapers.reading.names import Name
from scrapers.reading.names.vocabulary import given_names, surnames
from scrapers.reading.people.line import Line

_DOES = (
    r"(?:is|was|has|will|owns|leads|runs|brings|draws|taught|teaches|serves|served|lives|holds|began|joined|grew"
    r"|earned|received|writes|works|worked|founded|started|spent|studied|graduated|came|says|loves|enjoys"
    r"|specializes|believes)"
)


def confirm(lines: Iterable[Line], text: str) -> None:
    """Makes each doubtful name a sure one that goes on by its given name, or by its surname and how one is
    addressed."""
    for line in lines:
        if (named := _opens_with(line, text)) is not None:
            line.names = [named, *line.names]
        if not any(_doubtful(name.sure, name.thing) for name in line.names):
            continue
        line.names = [
            replace(name, sure=2) if _doubtful(name.sure, name.thing) and _goes_on(name.name, text) else name
            for name in line.names
        ]


def _opens_with(line: Line, text: str) -> Name | None:
    """ "Mark Day - Update on the bond. Mark is COO of …": two words that open a row and are no thing, as the text goes
    on by the first."""
    if not line.text:
        return None
    found = line.tokens
    if (
        len(found) < 4
        or not (found[0].capital and found[1].capital and found[0].low in given_names() and found[1].low in surnames())
        or found[1].glued
    ):
        return None
    if (
        found[2].text not in "-–—:,(|"
        or any(span.first < 2 for span in line.names)
        or not _goes_on(f"{found[0].text} {found[1].text}", text)
    ):
        return None
    return Name(0, 2, 0, f"{found[0].text} {found[1].text}", 2, False, False)


def _doubtful(sure: int, thing: bool) -> bool:
    return sure < 2 and not thing


def _goes_on(name: str, text: str) -> bool:
    """Whether a sentence goes on with one of the name's words as only that of a person can."""
    parts = name.split()
    if len(parts) != 2 or not all(part[:1].isupper() and part.isalpha() for part in parts):
        return False
    first, last = map(re.escape, parts)
    return (
        re.search(
            rf"(?:\b(?:Mr|Ms|Mrs|Dr|Prof|Professor|Chef|Judge|Rev)\.? {last}\b)"
            rf"|(?:(?:^|[.!?]\s+){first},? {_DOES}\b)"
            rf"|(?:(?:^|[.!?]\s+){last} {_DOES}\b)",
            text,
            re.M,
        )
        is not None
    )


__all__ = ["confirm"]
