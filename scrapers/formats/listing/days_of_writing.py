"""The day on which a post was written, alone below its head, where its text announces what is held on a later day; and
that on which a bulletin came out, beside its volume and number.

A notice's own day is as well that of the meeting whose minutes follow: "The next meeting will be held February 19"
tells nothing of it.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from hobnob import patterns as re
from scrapers.formats.listing.anchor import Anchor
from scrapers.formats.listing.outline import BOLD_HEADING, Line, Outline

_CLASS = re.compile(r"(?:^|[\s_-])(?:date|time|meta|post(?:ed)?|news)(?:$|[\s_-])", re.I)
_EVENT_CLASS = re.compile(r"(?:^|[\s_-])(?:events?|start|when|schedule|session|show)(?:$|[\s_-])", re.I)
_WORD = re.compile(r"[^\W\d_]{4,}")
_OF_A_LIST = re.compile(r"\b(?:meetings?|minutes|agendas?|calendar|schedule|events)\b", re.I)
_NEXT = re.compile(r"\bnext\b", re.I)
_VOLUME = re.compile(
    r"\bvol(?:ume|\.)?\s?(?:\d+|[IVXLC]+)\b.{0,20}\b(?:no|num(?:ber)?|issue|iss)\b\.?\s?#?\d"
    r"|\W*issue (?:no\. ?|#)?\d{1,4}\W*",
    re.I,
)
_LONGEST_HEAD = 120
_BELOW = 3
"""Lines from a head to the day of its post."""
_REACH = 12


def of_writing(page: Outline, plain: Iterable[Anchor], mentions: list[Anchor], today: date) -> set[int]:
    """The ids of the dates on which a page's posts were written."""
    told = [mention for mention in mentions if mention.announced and not _NEXT.search(mention.sentence)]
    plain = list(plain)
    issued = {id(anchor) for anchor in plain if _is_of_issue(page, anchor)}
    return issued | {
        id(anchor)
        for anchor in plain
        if told and anchor.day <= today and _is_marked(page.lines[anchor.first], anchor) and _heads(page, anchor, told)
    }


def _is_of_issue(page: Outline, anchor: Anchor) -> bool:
    """Whether a date stands alone beside a bulletin's volume and number, or on a line with them."""
    rest = anchor.rest.strip(" |,.-–•·()")
    if anchor.when.time_known or len(rest) > _LONGEST_HEAD:
        return False
    if rest:
        return _VOLUME.search(rest) is not None
    return any(
        len(line.text) <= _LONGEST_HEAD and _VOLUME.search(line.text) is not None
        for line in (
            *page.lines[max(0, anchor.first - 1) : anchor.first],
            *page.lines[anchor.last + 1 : anchor.last + 2],
        )
    )


def _is_marked(line: Line, anchor: Anchor) -> bool:
    """Whether a date stands alone, without an hour that one chooses, and is marked as a date of the page's
    machinery."""
    if line.level or len(anchor.rest.strip(" |,.-–")) > 1 or (anchor.when.time_known and anchor.when.end is not None):
        return False
    if any(_EVENT_CLASS.search(klass) for klass in (line.box.klass, *(piece.klass for piece in line.pieces))):
        return False
    return (
        any(piece.stamp or _CLASS.search(piece.klass) for piece in line.pieces)
        or _CLASS.search(line.box.klass) is not None
    )


def _heads(page: Outline, anchor: Anchor, told: list[Anchor]) -> bool:
    """Whether a heading that names no list stands right above a date, and a sentence below it announces the same for a
    later day."""
    above = next(
        (
            line
            for line in reversed(page.lines[max(0, anchor.first - _BELOW) : anchor.first])
            if 0 < line.level < BOLD_HEADING
        ),
        None,
    )
    if above is None or _OF_A_LIST.search(above.text):
        return False
    stop = next(
        (line.index for line in page.lines[anchor.last + 1 :] if 0 < line.level < BOLD_HEADING), len(page.lines)
    )
    words = set(_WORD.findall(above.text.lower()))
    return any(
        anchor.first < one.first < min(stop, anchor.last + _REACH)
        and one.day > anchor.day
        and words & set(_WORD.findall(one.sentence.lower()))
        for one in told
    )
