"""Action Network and other services that speak OSDI (https://opensupporter.github.io/osdi-docs/events.html).

The service asks for a key and is never asked; an answer that an operator saved is read, and so are public event pages.
``start_date`` is the local hour with a ``Z`` that means nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from hobnob.records import Attendance
from scrapers.document import Document
from scrapers.draft import Context, Draft, Endpoint, Rejected
from scrapers.formats import clocks, json_ld, places
from scrapers.formats.json_rows import Row, first, members, table, walk, words
from scrapers.reading import addresses, nodes

NAME = "Action Network"
ACCESS = "A"
SIGNS = ("actionnetwork.org", "osdi:events", "osdi:event", '"action_network:', "opensupporter.org")

_HIDDEN = frozenset({"private", "hidden"})


def detect(document: Document) -> bool:
    if document.looks_like == "json":
        return next(_rows(document.json), None) is not None
    return document.looks_like == "html" and addresses.host(document.url).endswith("actionnetwork.org")


def _rows(data: Any) -> Iterator[Row]:
    """Every event of an answer of which one at least has OSDI's own fields."""
    if (
        next(
            walk(data, lambda row: _is_event(row) and bool({"identifiers", "browser_url", "_links"} & row.keys())), None
        )
        is not None
    ):
        yield from walk(data, _is_event)


def _is_event(row: Row) -> bool:
    return bool(first(row, "title", "name")) and "start_date" in row


def read(document: Document, context: Context) -> Iterable[Draft | Rejected]:
    if document.looks_like == "json":
        return [_told(row) for row in _rows(document.json)]
    return json_ld.read(document, context)


def _told(row: Row) -> Draft | Rejected:
    title = first(row, "title", "name") or ""
    if (seen_by := (first(row, "visibility") or "").lower()) in _HIDDEN:
        return Rejected(title, f"its visibility is {seen_by}")
    zone = first(row, "timezone")
    virtual = row.get("is_virtual") is True
    return Draft(
        title=title,
        start=clocks.local(row.get("start_date")),
        end=clocks.local(row.get("end_date")),
        timezone=zone if zone and "/" in zone else None,
        all_day=True if row.get("all_day") is True else None,
        status="cancelled" if (first(row, "status") or "").lower().startswith("cancel") else None,
        attendance=Attendance.ONLINE if virtual else None,
        venue=None if virtual else _place(table(row.get("location"))),
        organizer=first(table(row.get("sponsor")), "title", "name") or first(row, "action_network:sponsor"),
        capacity=row["capacity"] if isinstance(row.get("capacity"), int) and row["capacity"] > 0 else None,
        url=first(row, "browser_url"),
        image=first(row, "featured_image_url"),
        description=first(row, "description"),
        uid=next((name for one in members(row.get("identifiers")) if (name := words(one))), None),
    )


def _place(where: Row) -> Any:
    at = table(where.get("location"))
    exact = (first(at, "accuracy") or "").lower() in ("rooftop", "exact", "")
    return places.of_parts(
        name=where.get("venue"),
        street=", ".join(line for one in members(where.get("address_lines")) if (line := words(one))),
        city=where.get("locality"),
        region=where.get("region"),
        postal_code=where.get("postal_code"),
        country=where.get("country"),
        latitude=at.get("latitude") if exact else None,
        longitude=at.get("longitude") if exact else None,
    )


def endpoints(document: Document, context: Context) -> Iterator[Endpoint]:
    if document.looks_like == "html":
        yield Endpoint(
            "https://actionnetwork.org/api/v2/events",
            "action_network",
            "C",
            "the documented service, which asks each group for its key",
        )


def details(document: Document, context: Context) -> Iterator[str]:
    """A group's page names its events' pages."""
    if document.looks_like == "html" and "/events/" not in addresses.path(document.url):
        yield from dict.fromkeys(
            addresses.without_query(one) for one in nodes.links(document)
            if addresses.host(one).endswith("actionnetwork.org") and addresses.path(one).startswith("/events/") and addresses.path(one).count("/") == 2
        )  # fmt: skip
