"""Whether a row's meeting is on, as the words beside its date, its name and its footnotes say."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from hobnob import patterns as re
from hobnob.records import Status
from scrapers.formats.listing.bare_text import bare
from scrapers.formats.listing.name_lines import names_so
from scrapers.formats.listing.row import Row
from scrapers.reading import status

_OFF = re.compile(r"\b(?:cancel+ed|cancel+ation|postponed|no (?:\w+ ){0,2}meetings?|not held)\b", re.I)
_NOT_HELD = re.compile(r"\bcancel+ation\b|\bno (?:\w+ ){0,2}meetings?\b|\bnot held\b", re.I)
_BESIDE_NAME = re.compile(
    r"^\W*(cancel+ed|postponed)\b(?=\s*[-–—:*)\]!]|\s+(?-i:[A-Z]))|[(\[*–—-]\s*(cancel+ed|postponed)\b"
    r"|\b(cancel+ed|postponed)\s*[)\]*]?\s*$",
    re.I,
)
_CLASS = re.compile(r"(?:^|[\s_-])(cancel+ed|postponed)(?:$|[\s_-])", re.I)
_YET_TO_MOVE = re.compile(r"\b(?:to|will|shall|must) be re-?scheduled\b", re.I)
"""Off, and the new day not known."""
_MOVED = re.compile(r"\bre-?scheduled\b(?:.{0,40}?\b(?:was|previously|originally|formerly|from)\b|\W*$)", re.I)
"""Beside a day that is the new one, with word of the old; or at the end, beside the old one. "Rescheduled Board
Meeting" names one that is on."""
_MOVED_FROM = re.compile(r"\bre-?scheduled from\b", re.I)
"""Behind a name, on the line of the new day or beside it."""
_PUT_OFF = re.compile(r"\b(?:postponed|put off|delayed|pushed back) (?:to|until|till)\b", re.I)
_PERHAPS = re.compile(r"\b(?:if|unless|subject to|may be|might be|could be|in case|reserves?)\b", re.I)
_LONGEST = 100


def standing(row: Row, told: str | None, name_line: str, notes: Iterable[str]) -> str | None:
    """What became of a row's meeting: "cancelled", "postponed", "rescheduled", or the words that say it; None where
    nothing does.

    ``told`` is what a line or a cell of its own says, ``name_line`` the line on which its name stands, ``notes`` are
    its footnotes.
    """
    if told and not row.anchors[0].instead and not _PERHAPS.search(told):
        return _said(told) or told
    if all(anchor.moved for anchor in row.anchors):
        return "postponed" if row.anchors[0].moved == "postponed" else "rescheduled"
    for anchor in (one for one in row.anchors if not one.instead):
        if len(anchor.rest) < _LONGEST and not names_so(anchor.rest) and (found := _said(anchor.rest)):
            return found
    if all(anchor.instead for anchor in row.anchors):
        return (
            "rescheduled" if _PUT_OFF.search(name_line) and not _PERHAPS.search(name_line) else None
        )  # the name's line speaks of the day that was given up
    beside = None if _PERHAPS.search(name_line) else _BESIDE_NAME.search(name_line)
    if beside:
        return beside.group(1) or beside.group(2) or beside.group(3)
    if not _PERHAPS.search(name_line) and (words := _in_name(name_line)):
        return words
    if len(name_line) < _LONGEST and _MOVED_FROM.search(name_line) and not _PERHAPS.search(name_line):
        return "rescheduled"
    return next((note for note in notes if _OFF.search(note) and not _PERHAPS.search(note)), None) or _shown(row)


def _in_name(line: str) -> str | None:
    """What the first or the last words of a name tell, the day beside it left out: "Zoom only: Leads Lunch"."""
    told = next((found for text in (line, bare(line)) if (found := status.in_name(text)) is not Status.SCHEDULED), None)
    return told.value if told is not None else None


def _shown(row: Row) -> str | None:
    """What a row's class says."""
    found = _CLASS.search(row.box.klass) if row.box is not None else None
    return found.group(1) if found else None


def _said(text: str) -> str | None:
    """What the words beside a date say of it."""
    if _PERHAPS.search(text):
        return None
    if status.is_deferred(text):
        return "postponed"
    if _OFF.search(text):
        return "cancelled" if _NOT_HELD.search(text) else text
    if _YET_TO_MOVE.search(text):
        return "postponed"
    return "rescheduled" if _MOVED.search(text) else None


def is_struck_out(row: Row, name_line: int, today: date) -> bool:
    """Whether the line of its name, or all that a row has, is struck out. Days that are over often are, though they
    were held."""
    if row.anchors[0].day < today or not row.lines:
        return False
    worded = [line for line in row.lines if any(letter.isalnum() for letter in line.text)]
    return any(line.is_struck for line in worded if line.index == name_line) or (
        bool(worded) and all(line.is_struck for line in worded)
    )
