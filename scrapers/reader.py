"""A document -> its events: which readers look at it, and whose word counts."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from hobnob.records import Event, Place
from scrapers.document import Document
from scrapers.draft import Context, Endpoint, Rejected


@dataclass(frozen=True, slots=True)
class Reading:
    """What one document gave.

    ``reader`` is the platform or format whose word counted ("growthzone", "json_ld", "listing");
    ``rejected`` the rows that looked like events and could not be told truly; ``endpoints`` the
    better addresses seen, best first; ``pages`` the next pages of the same listing;
    ``details`` event pages that hold what the listing lacks. ``recognised`` is False when the
    document is not of a kind that lists events at all (an error page, an image), so that
    "valid and empty" differs from "not a calendar".
    """

    events: list[Event] = field(default_factory=list)
    rejected: list[Rejected] = field(default_factory=list)
    reader: str | None = None
    platform: str | None = None
    endpoints: list[Endpoint] = field(default_factory=list)
    pages: list[str] = field(default_factory=list)
    details: list[str] = field(default_factory=list)
    recognised: bool = False
    notes: list[str] = field(default_factory=list)


def read_document(document: Document, context: Context) -> Reading:
    """Read a fetched document."""
    return Reading()


def read(
    body: bytes,
    *,
    url: str,
    content_type: str | None = None,
    now: datetime,
    timezone: str,
    home: Place | None = None,
) -> Reading:
    """Every event that the bytes state, past ones too; never raises on bad input, whatever the bytes."""
    return read_document(Document(body, url, content_type), Context(url, now, timezone, home))


def extract(
    body: bytes, *, url: str, content_type: str | None = None, now: datetime, timezone: str
) -> list[Event]:
    """The events of ``read``."""
    return read(body, url=url, content_type=content_type, now=now, timezone=timezone).events
