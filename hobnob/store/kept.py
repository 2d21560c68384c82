"""What the store tells of that is no event: documents between runs, turns at sites, and how sources move."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from hobnob.records import Health


@dataclass(frozen=True, slots=True)
class Kept:
    """One fetched document and its validators, for conditional requests.

    ``url`` is the final address after redirects, ``sha256`` the hex digest of ``body``,
    ``fetched`` (aware) when the body was last confirmed.
    """

    etag: str | None
    last_modified: str | None
    sha256: str
    body: bytes
    content_type: str | None
    url: str
    fetched: datetime


@dataclass(frozen=True, slots=True)
class Claim:
    """What asking for a turn at a site gave: the ``ticket`` of the turn, or None and for how long there is none.

    ``wait`` and ``held`` are seconds: until the turn is free at the latest, and until the site wants to be asked again.
    """

    ticket: float | None = None
    wait: float = 0.0
    held: float = 0.0


@dataclass(frozen=True, slots=True)
class Activity:
    """How lively a source is.

    ``changed`` is when one of its events was last new or different, ``next_start`` when the next one
    begins, ``doubtful`` says that an event is missing from its listing and not yet believed to be gone.
    """

    health: Health | None = None
    since: datetime | None = None
    last_run: datetime | None = None
    changed: datetime | None = None
    next_start: datetime | None = None
    doubtful: bool = False


@dataclass(frozen=True, slots=True)
class Transition:
    """A visit that found a source in another state than the visit before; ``before`` None at the first visit."""

    source: str
    url: str
    at: datetime
    before: Health | None
    after: Health
    reason: str
