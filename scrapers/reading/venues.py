"""Place text -> a venue apart from its address; "online" recognised."""

from __future__ import annotations

from hobnob.records import Attendance, Place
from scrapers.reading.html import plain


def place(text: str | None) -> Place | None:
    """A venue's name, room and address parts from text or HTML; None when there is none."""
    lines = plain(text).split("\n") if text else []
    if not lines or not lines[0]:
        return None
    return Place(name=", ".join(lines))


def read(
    venue: Place | str | None,
    online_url: str | None,
    attendance: Attendance | None,
    text: str,
    title: str,
) -> tuple[Place | None, str | None, Attendance | None]:
    """The venue, the address to join online, and how one attends, as far as they are stated."""
    found = place(venue) if isinstance(venue, str) else venue
    return found, online_url, attendance
