"""Facebook events: no public service since 2018, and pages behind a login. Recognised, so that the reason can be told.

An answer of the Graph service that somebody saved is read: ``start_time`` without an offset is local time.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from hobnob import patterns as re
from hobnob.records import Attendance, Organization
from scrapers.document import Document
from scrapers.draft import Context, Draft, Rejected
from scrapers.formats import json_ld, places, stamps
from scrapers.formats.json_rows import Row, first, table, walk
from scrapers.reading import addresses

NAME = "Facebook"
ACCESS = "C"
WHY_NOT = (
    "Facebook shows events to people who are logged in and has no open service for them; look for the organiser's "
    "own calendar"
)
SIGNS = ("facebook.com/", '"start_time"')

_NUMBER = re.compile(r"^\d{8,}$")


def detect(document: Document) -> bool:
    if document.looks_like == "json":
        return next(_rows(document.json), None) is not None
    host = addresses.host(document.url)
    return (
        document.looks_like == "html"
        and (host == "facebook.com" or host.endswith(".facebook.com"))
        and "/events" in addresses.path(document.url)
    )


def _rows(data: Any) -> Iterator[Row]:
    def is_event(row: Row) -> bool:
        number = first(row, "id") or ""
        ours = ("owner", "place", "privacy", "rsvp_status", "updated_time", "is_online", "attending_count")
        return (
            bool(first(row, "name"))
            and bool(first(row, "start_time"))
            and bool(_NUMBER.match(number))
            and any(one in row for one in ours)
        )

    return walk(data, is_event)


def read(document: Document, context: Context) -> Iterable[Draft | Rejected]:
    if document.looks_like == "json":
        return [_told(row) for row in _rows(document.json)]
    return json_ld.read(document, context) if document.looks_like == "html" else []


def _told(row: Row) -> Draft | Rejected:
    title = first(row, "name") or ""
    if (first(row, "privacy", "type") or "OPEN").upper() not in ("OPEN", "PUBLIC", "GROUP"):
        return Rejected(title, "the host keeps it private")
    online = row.get("is_online") is True
    owner = table(row.get("owner"))
    host = first(owner, "name")
    return Draft(
        title=title,
        start=stamps.read(row.get("start_time")),
        end=stamps.read(row.get("end_time")),
        timezone=zone if (zone := first(row, "timezone")) and "/" in zone else None,
        status="cancelled" if row.get("is_canceled") is True else None,
        attendance=Attendance.ONLINE if online else None,
        venue=None if online else _place(row),
        organizer=Organization(name=host) if host and "category" in owner else None,
        url=f"https://www.facebook.com/events/{first(row, 'id')}/",
        image=first(table(row.get("cover")), "source"),
        description=first(row, "description"),
        uid=first(row, "id"),
    )


def _place(row: Row) -> Any:
    place = table(row.get("place"))
    where = table(place.get("location")) or table(row.get("venue"))
    return places.of_parts(
        name=first(place, "name") or first(row, "location"),
        street=where.get("street"),
        city=where.get("city"),
        region=where.get("state"),
        postal_code=where.get("zip"),
        country=where.get("country"),
        latitude=where.get("latitude"),
        longitude=where.get("longitude"),
    )
