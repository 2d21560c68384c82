"""Eventbrite: JSON-LD of event pages, ``__SERVER_DATA__`` of search and organiser pages, answers of its API.

Two shapes of record: that of the search ("destination_event": a name, ``start_date`` beside ``start_time``) and
that of the API v3 (``name.text``, ``start.local`` beside ``start.utc``).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any

from hobnob import patterns as re
from hobnob.records import Attendance, Availability, Offer, Organization
from scrapers.document import Document
from scrapers.draft import Context, Draft, Rejected
from scrapers.formats import json_ld, places, stamps
from scrapers.formats.json_rows import Row, assigned, first, script, table, tables, walk, words
from scrapers.reading import addresses, nodes

NAME = "Eventbrite"
ACCESS = "A"
SIGNS = ("eventbrite.", "eventbriteapi.com", "destination_event")

_HOST = re.compile(r"(?:^|\.)eventbrite\.(?:com|ca|co\.\w\w|com\.\w\w|\w\w)$")
_PAGE = re.compile(r"https?://(?:www\.)?eventbrite\.[a-z.]+/e/[^\s\"'<>?#]*?-?(\d{9,})", re.I)
_UNPUBLISHED = frozenset({"draft", "deleted"})
_MOST_PAGES = 10


def detect(document: Document) -> bool:
    if document.looks_like == "json":
        return bool(_rows(document.json))
    return document.looks_like == "html" and _is_own(document.url)


def _is_own(url: str) -> bool:
    return _HOST.search(addresses.host(url)) is not None


def _rows(data: Any) -> list[Row]:
    """Every record once; a page repeats one in several of its shelves."""
    found: dict[str, Row] = {}
    for row in walk(data, _is_event):
        found.setdefault(first(row, "id", "eventbrite_event_id", "eid", "url") or str(len(found)), row)
    return list(found.values())


def _is_event(row: Row) -> bool:
    if isinstance(row.get("name"), str):
        return bool(row.get("start_date")) and (
            "eventbrite" in str(row.get("url")) or row.get("_type") == "destination_event"
        )
    start = table(row.get("start"))
    return (
        bool(table(row.get("name")).get("text"))
        and bool(start.get("local") or start.get("utc"))
        and "timezone" in start
    )


def read(document: Document, context: Context) -> Iterable[Draft | Rejected]:
    if document.looks_like == "json":
        return [_told(row) for row in _rows(document.json)]
    if _PAGE.match(document.url):
        return _page(document, context)
    rows = _rows([assigned(document, "__SERVER_DATA__"), script(document, "script#__NEXT_DATA__")])
    return [_told(row) for row in rows] if rows else json_ld.read(document, context)


def _page(document: Document, context: Context) -> Iterator[Draft | Rejected]:
    number = _PAGE.match(document.url)
    for draft in json_ld.read(document, context):
        if isinstance(draft, Draft):
            draft.url = addresses.without_query(draft.url or document.url)
            draft.uid = draft.uid or (number[1] if number else None)
        yield draft


def _told(row: Row) -> Draft | Rejected:
    title = first(row, "name") or first(table(row.get("name")), "text") or ""
    status = (first(row, "status") or "").lower()
    if status in _UNPUBLISHED:
        return Rejected(title, f"its status is {status}")
    if row.get("is_protected_event") is True or (row.get("listed") is False and row.get("privacy_setting") == "locked"):
        return Rejected(title, "the organiser keeps it behind a password")
    start, end = _moment(row, "start"), _moment(row, "end")
    if row.get("hide_start_date") is True and isinstance(start, datetime):
        start, end = start.date(), None
    online = row.get("is_online_event") is True or row.get("online_event") is True
    host = table(row.get("primary_organizer") or row.get("organizer"))
    link = first(row, "url")
    return Draft(
        title=title,
        start=start,
        end=None if row.get("hide_end_date") is True else end,
        timezone=first(row, "timezone") or first(table(row.get("start")), "timezone"),
        status="cancelled" if row.get("is_cancelled") is True or status in ("canceled", "cancelled") else None,
        attendance=Attendance.ONLINE if online else None,
        venue=None if online else _place(table(row.get("primary_venue") or row.get("venue"))),
        organizer=Organization(name=name, url=first(host, "url")) if (name := first(host, "name")) else None,
        offers=_offers(row),
        registration_url=None,
        capacity=row["capacity"] if isinstance(row.get("capacity"), int) and row["capacity"] > 0 else None,
        url=addresses.without_query(link) if link else None,
        image=first(table(row.get("image")), "url") or first(table(table(row.get("logo")).get("original")), "url"),
        description=_text(row, "full_description") or _text(row, "description") or _text(row, "summary"),
        categories=_categories(row),
        series=first(row, "series_id"),
        uid=first(row, "eventbrite_event_id", "id", "eid"),
    )


def _text(row: Row, name: str) -> str | None:
    return first(row, name) or first(table(row.get(name)), "html", "text")


def _moment(row: Row, side: str) -> stamps.Stamp | None:
    """Wall time in the event's own zone, which stands beside it."""
    told = table(row.get(side))
    if told:
        return stamps.read(told.get("local")) or stamps.read(told.get("utc"))
    day, clock = words(row.get(f"{side}_date")), words(row.get(f"{side}_time"))
    return stamps.read(f"{day}T{clock}" if day and clock else day)


def _place(venue: Row) -> Any:
    address = table(venue.get("address"))
    return places.of_parts(
        name=venue.get("name"),
        street=", ".join(part for part in (words(address.get("address_1")), words(address.get("address_2"))) if part),
        city=address.get("city"),
        region=address.get("region"),
        postal_code=address.get("postal_code"),
        country=address.get("country"),
        latitude=address.get("latitude"),
        longitude=address.get("longitude"),
    )


def _offers(row: Row) -> list[Offer]:
    about = table(row.get("ticket_availability"))
    full = Availability.SOLD_OUT if about.get("is_sold_out") is True else None
    if about.get("is_free") is True or row.get("is_free") is True:
        return [Offer(price=0, availability=full)]
    low, high = table(about.get("minimum_ticket_price")), table(about.get("maximum_ticket_price"))
    least, most = places.number(low.get("major_value")), places.number(high.get("major_value"))
    if least is None or least < 0:
        return [Offer(availability=full)] if full else []
    return [
        Offer(
            price=least,
            price_high=most if most is not None and most > least else None,
            currency=words(low.get("currency")),
            availability=full,
        )
    ]


def _categories(row: Row) -> list[str]:
    named = [first(one, "display_name") for one in tables(row.get("tags")) if "Organizer" not in str(one.get("prefix"))]
    return [
        one
        for one in (*named, first(table(row.get("category")), "name"), first(table(row.get("format")), "name"))
        if one
    ]


def pages(document: Document, context: Context) -> Iterator[str]:
    """The next page of a search; after ten, what it finds has little to do with what was asked."""
    if document.looks_like != "html":
        return
    for row in walk(assigned(document, "__SERVER_DATA__"), lambda one: "page_count" in one and "page_number" in one):
        shown, count = row.get("page_number"), row.get("page_count")
        if isinstance(shown, int) and isinstance(count, int) and shown < min(count, _MOST_PAGES):
            yield addresses.with_query(document.url, page=shown + 1)
        return


def details(document: Document, context: Context) -> Iterator[str]:
    """Event pages, where a listing carries no records of them."""
    if document.looks_like != "html" or _PAGE.match(document.url):
        return
    if any(isinstance(one, Draft) for one in read(document, context)):
        return
    yield from dict.fromkeys(addresses.without_query(one) for one in nodes.links(document) if _PAGE.match(one))
