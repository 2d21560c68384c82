"""What one document says of one event, before it is judged.

A platform or a format fills a ``Draft`` with the publisher's own words; ``scrapers.finish`` turns
every draft, whoever wrote it, into an ``Event`` or a reason why not. So a platform file holds only
what is particular to the platform.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import NamedTuple

from hobnob.records import Access, Attendance, Offer, Organization, Person, Place


@dataclass(slots=True)
class Draft:
    """One event in the publisher's words.

    ``start`` / ``end``: an aware datetime; or a naive one, meaning wall time in ``timezone`` or
    else the context's zone; or a ``date``, meaning that no hour is stated. Where only prose is
    there, leave ``start`` None and give ``when``, which is read by ``scrapers.reading.dates``, the day
    before the month (``day_first``) as the page does or, for None, as people of the zone do.
    ``end`` of an all-day event is exclusive (RFC 5545 3.6.1); set ``end_inclusive`` where the
    platform names the last day itself.
    ``venue``, ``organizer``, ``price`` and ``status`` may be the publisher's text as it stands.
    ``sold_out`` when it is said beside the event that no place is left.
    ``description`` may be HTML or plain text; it is sanitised later.
    """

    title: str | None = None
    start: datetime | date | None = None
    end: datetime | date | None = None
    end_inclusive: bool = False
    when: str | None = None
    day_first: bool | None = None
    timezone: str | None = None
    all_day: bool | None = None
    status: str | None = None
    previous_start: datetime | date | None = None
    attendance: Attendance | None = None
    venue: Place | str | None = None
    online_url: str | None = None
    organizer: Organization | str | None = None
    hosts: list[Organization] = field(default_factory=list)
    people: list[Person] = field(default_factory=list)
    sponsors: list[Organization] = field(default_factory=list)
    offers: list[Offer] = field(default_factory=list)
    price: str | None = None
    currency: str | None = None
    access: Access | None = None
    registration_url: str | None = None
    registration_closes: datetime | date | None = None
    capacity: int | None = None
    sold_out: bool = False
    url: str | None = None
    image: str | None = None
    description: str | None = None
    remarks: str | None = None
    """Short lines beside the description, as text: read for the last hour to answer and for how one attends, and shown
    nowhere."""
    categories: list[str] = field(default_factory=list)
    series: str | None = None
    recurrence: str | None = None
    uid: str | None = None


@dataclass(frozen=True, slots=True)
class Rejected:
    """A row that looked like an event and could not be told truly; ``reason`` is for people."""

    row: str
    reason: str


class Endpoint(NamedTuple):
    """A better address for the same events, seen in a document.

    ``access`` is the class of ``scrapers.platform``: A, B or C. ``why`` is for people. ``body`` is a form
    to post, where the address answers nothing else; None means an ordinary GET.
    """

    url: str
    platform: str
    access: str = "A"
    why: str = ""
    body: Mapping[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Context:
    """What a reader may know beside the document; no clock, no network.

    ``now`` (aware) is the moment the document was fetched, ``timezone`` the source's IANA zone,
    ``home`` the source's own place for events that name none, ``part`` the CSS selector of what is read of a page of
    HTML.
    """

    url: str
    now: datetime
    timezone: str
    home: Place | None = None
    part: str | None = None
