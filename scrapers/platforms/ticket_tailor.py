"""Ticket Tailor (tickets): JSON-LD of event pages, a box office's list of them, and answers of its documented API.

Amounts of the API are in the currency's smallest unit. It asks for the organiser's key, so it is never asked.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from hobnob import patterns as re
from hobnob.records import Attendance, Availability, Offer
from scrapers.document import Document
from scrapers.draft import Context, Draft, Rejected
from scrapers.formats import json_ld, places, stamps
from scrapers.formats.json_rows import Row, first, table, tables, walk
from scrapers.reading import addresses, nodes

NAME = "Ticket Tailor"
ACCESS = "A"
SIGNS = ("tickettailor.com", "buytickets.at", '"event_series"', '"event_series_id"')

_HOSTS = ("tickettailor.com", "buytickets.at")
_EVENT = re.compile(r"^/(?:events/)?[\w-]+/(\d{3,})(?:/[\w-]*)?/?$")
_UNPUBLISHED = frozenset({"draft"})
_WHOLE = frozenset({"JPY", "KRW", "ISK", "HUF", "CLP", "VND"})


def detect(document: Document) -> bool:
    if document.looks_like == "json":
        return next(_rows(document.json), None) is not None
    return document.looks_like == "html" and _is_own(document.url)


def _is_own(url: str) -> bool:
    host = addresses.host(url)
    return any(host == one or host.endswith(f".{one}") for one in _HOSTS)


def _rows(data: Any) -> Iterator[Row]:
    return walk(
        data, lambda row: row.get("object") == "event" and bool(first(row, "name")) and bool(table(row.get("start")))
    )


def read(document: Document, context: Context) -> Iterator[Draft | Rejected]:
    if document.looks_like == "json":
        yield from (_told(row) for row in _rows(document.json))
        return
    for draft in json_ld.read(document, context):
        if isinstance(draft, Draft):
            number = _EVENT.search(addresses.path(draft.url or document.url))
            draft.uid = draft.uid or (number[1] if number else None)
        yield draft


def _told(row: Row) -> Draft | Rejected:
    title, state = first(row, "name") or "", (first(row, "status") or "").lower()
    if state in _UNPUBLISHED or row.get("private") in (True, "true"):
        return Rejected(title, "the organiser has not published it")
    start, end = table(row.get("start")), table(row.get("end"))
    online = row.get("online_event") in (True, "true")
    where = table(row.get("venue"))
    return Draft(
        title=title,
        start=stamps.read(start.get("iso")) or stamps.read(start.get("unix")),
        end=stamps.read(end.get("iso")) or stamps.read(end.get("unix")),
        timezone=first(row, "timezone") or first(start, "timezone"),
        status="cancelled" if state.startswith("cancel") else None,
        attendance=Attendance.ONLINE if online else None,
        venue=None
        if online
        else places.of_parts(
            name=where.get("name"), postal_code=where.get("postal_code"), country=where.get("country")
        ),
        offers=_offers(row),
        url=first(row, "url"),
        image=first(table(row.get("images")), "header", "thumbnail"),
        description=first(row, "description"),
        series=first(row, "event_series_id"),
        uid=first(row, "id"),
    )


def _offers(row: Row) -> list[Offer]:
    currency = (first(row, "currency") or "").upper() or None
    found = []
    for kind in tables(row.get("ticket_types")):
        amount = places.number(kind.get("price"))
        if amount is None or amount < 0 or kind.get("status") == "hidden":
            continue
        full = Availability.SOLD_OUT if kind.get("status") == "sold_out" else None
        found.append(
            Offer(
                name=first(kind, "name"),
                price=amount if currency in _WHOLE else amount / 100,
                currency=currency,
                availability=full,
            )
        )
    return found


def details(document: Document, context: Context) -> Iterable[str]:
    """A box office's list; links of its own pages only."""
    if document.looks_like != "html" or next(iter(json_ld.read(document, context)), None) is not None:
        return []
    return dict.fromkeys(
        addresses.without_query(one)
        for one in nodes.links(document)
        if _is_own(one) and _EVENT.search(addresses.path(one))
    )
