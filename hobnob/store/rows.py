"""What the lifecycle knows of a source and of an event while it works; no SQL here."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

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


class WordKind(StrEnum):
    """What the operator says of reports: that they tell of one event, or not of one."""

    SAME = "same"
    APART = "apart"


@dataclass(slots=True)
class Member:
    """A report that a word is about.

    What one side tells is not parted from itself, and the ``occasion`` says which dates of two series are one.
    ``source``, ``series`` (the publisher's id, if any) and ``title`` (folded) tell further dates of a series; a member
    without ``report`` only tells those. ``event_id`` is the event that the report told of when the word was said,
    ``now`` the one that it tells of today, with ``named`` and ``start`` as the source tells them.
    """

    side: int
    source: str
    series: str | None
    title: str
    event_id: str
    occasion: str = ""
    report: int | None = None
    now: str | None = None
    named: str | None = None
    start: datetime | None = None


@dataclass(slots=True)
class Word:
    """What the operator said over merging: of one occasion, or with ``series`` of all dates of those series."""

    id: int | None
    kind: WordKind
    series: bool
    said: datetime
    members: list[Member] = field(default_factory=list)
