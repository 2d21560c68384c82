"""Is it on? Read from the status field, the title, or a leading banner only: "cancel" in a
description is a refund policy."""

from __future__ import annotations

import re

from hobnob.records import Status

_WORDS = (
    (re.compile(r"cancel+ed|cancel+ation|\bcancel\b", re.I), Status.CANCELLED),
    (re.compile(r"postponed", re.I), Status.POSTPONED),
    (re.compile(r"rescheduled|new date", re.I), Status.RESCHEDULED),
    (re.compile(r"moved[ _-]?online|now virtual", re.I), Status.MOVED_ONLINE),
)
_BANNER = re.compile(
    r"^\W*(?:this (?:event|meeting) (?:has been|is|was) )?"
    r"(cancel+ed|postponed|rescheduled|moved online|now virtual|new date)\b[\s!*:.,()\[\]–—-]*",
    re.I,
)
_TAIL = re.compile(r"[\s*([–—:-]+(cancel+ed|postponed|rescheduled)\W*$", re.I)


def read(field: str | None, title: str, opening: str = "") -> Status:
    """The status that a status field, the title, or the first words of the text state."""
    for text in (field or "", _claim(title), _claim(opening)):
        for pattern, status in _WORDS:
            if pattern.search(text):
                return status
    return Status.SCHEDULED


def _claim(text: str) -> str:
    match = _BANNER.match(text) or _TAIL.search(text)
    return match.group(1) if match else ""


def without_banner(title: str) -> str:
    """The title without a leading or trailing status word, unless nothing else is there."""
    bare = _TAIL.sub("", _BANNER.sub("", title)).strip()
    return bare or title
