"""Mobilizon, the federated calendar: a group's feeds, JSON-LD of event pages, and answers of an instance's GraphQL
service."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from hobnob import patterns as re
from hobnob.records import Attendance, Organization
from scrapers.document import Document
from scrapers.draft import Context, Draft, Endpoint, Rejected
from scrapers.formats import calendar_feed, json_ld, places, stamps
from scrapers.formats.json_rows import Row, first, table, tables, walk
from scrapers.reading import addresses, nodes

NAME = "Mobilizon"
ACCESS = "A"
SIGNS = ("mobilizon", '"beginson"', '"begins_on"')

_GROUP = re.compile(r"/@([\w.]+(?:@[\w.-]+)?)(?:/(?:events)?)?$")


def detect(document: Document) -> bool:
    if document.looks_like == "json":
        return next(_rows(document.json), None) is not None
    if document.looks_like == "ics":
        return calendar_feed.made_by(document, "mobilizon")
    return document.looks_like == "html" and (
        "mobilizon" in (nodes.meta(document, "generator") or "").lower() or "mobilizon" in addresses.host(document.url)
    )


def _rows(data: Any) -> Iterator[Row]:
    return walk(data, lambda row: bool(first(row, "title")) and bool(first(row, "beginsOn", "begins_on")))


def read(document: Document, context: Context) -> Iterable[Draft | Rejected]:
    if document.looks_like == "json":
        return [_told(row) for row in _rows(document.json)]
    if document.looks_like == "ics":
        return calendar_feed.read(document, context)
    return json_ld.read(document, context)


def _told(row: Row) -> Draft | Rejected:
    title = first(row, "title") or ""
    state = (first(row, "status") or "").upper()
    if row.get("draft") is True or (first(row, "visibility") or "PUBLIC").upper() not in ("PUBLIC", "UNLISTED"):
        return Rejected(title, "it is a draft or not public")
    options = table(row.get("options"))
    online = options.get("isOnline") is True
    where = table(row.get("physicalAddress") or row.get("physical_address"))
    group = table(row.get("attributedTo") or row.get("attributed_to"))
    name = first(group, "name", "preferredUsername")
    return Draft(
        title=title,
        start=stamps.read(row.get("beginsOn") or row.get("begins_on")),
        end=stamps.read(row.get("endsOn") or row.get("ends_on")),
        timezone=first(options, "timezone"),
        status="cancelled" if state == "CANCELLED" else None,
        attendance=Attendance.ONLINE if online else None,
        venue=None if online else _place(where),
        online_url=first(row, "onlineAddress", "online_address") if online else None,
        organizer=Organization(name=name, url=first(group, "url")) if name else None,
        registration_url=first(row, "externalParticipationUrl"),
        capacity=_capacity(options),
        url=first(row, "url"),
        image=first(table(row.get("picture")), "url"),
        description=first(row, "description"),
        categories=[label for one in tables(row.get("tags")) if (label := first(one, "title"))],
        uid=first(row, "uuid", "id"),
    )


def _capacity(options: Row) -> int | None:
    most = options.get("maximumAttendeeCapacity")
    return most if isinstance(most, int) and most > 0 else None


def _place(where: Row) -> Any:
    """``geom`` is longitude and latitude with a semicolon between them."""
    east, _, north = (first(where, "geom") or "").partition(";")
    return places.of_parts(
        name=where.get("description"), street=where.get("street"), city=where.get("locality"),
        region=where.get("region"),
        postal_code=where.get("postalCode"), country=where.get("country"), latitude=north or None,
        longitude=east or None,
    )  # fmt: skip


def endpoints(document: Document, context: Context) -> Iterator[Endpoint]:
    match = _GROUP.search(addresses.path(document.url).rstrip("/"))
    site = addresses.origin(document.url)
    if document.looks_like == "html" and match and site:
        yield Endpoint(f"{site}/@{match[1]}/feed/ics", "mobilizon", "A", "the group's own calendar feed")
