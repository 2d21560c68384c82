"""What the lifecycle knows of a source and of an event while it works; no SQL here."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from hobnob.records import Change, Event


@dataclass(slots=True)
class Report:
    """What one source said of one event, the last time it listed it.

    ``content`` is a hash of what was said; ``timed`` whether an hour was stated; ``until`` when it
    is over. ``missed`` is since when healthy listings have lacked it, ``gone`` when that was
    believed. ``event`` is the record itself where it was loaded, and ``id`` None until it is stored.
    """

    id: int | None
    source: str
    event_id: str
    uid: str | None
    url: str | None
    title: str
    start: datetime
    until: datetime
    timed: bool
    content: str
    first_seen: datetime
    last_seen: datetime
    changed: datetime
    missed: datetime | None = None
    gone: datetime | None = None
    event: Event | None = None


@dataclass(slots=True)
class Life:
    """One merged event and its life so far; ``keys`` are the blocks under which likenesses find it."""

    id: str
    event: Event
    until: datetime
    first_seen: datetime
    changed: datetime
    revision: int = 0
    gone: datetime | None = None
    changes: tuple[Change, ...] = ()
    keys: frozenset[int] = frozenset()
