"""Wix Events: the data a page carries for its own script, and the answer of its events service."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from hobnob.records import Attendance, Availability, Offer
from scrapers.document import Document
from scrapers.draft import Context, Draft, Endpoint, Rejected
from scrapers.formats import fields, places, stamps
from scrapers.reading import addresses, nodes

NAME = "Wix Events"
ACCESS = "A"
SIGNS = ("wix-warmup-data", "wix-one-events", "wix-events", '"scheduling"')

_ROWS = "[data-hook='event-list-item'], [data-hook='events-card']"
_MOST = 200_000
# words in the service's newer answers, numbers in the page's own data
_ONLINE = ("ONLINE", 1)
_CANCELLED = ("CANCELED", 3)
_PAGE = 100


def detect(document: Document) -> bool:
    if document.looks_like == "json":
        return bool(_rows(document.json))
    return document.looks_like == "html" and ("wix-one-events" in document.text or bool(_rows(_warm(document))))


def _warm(document: Document) -> Any:
    node = document.html.css_first("script#wix-warmup-data")
    try:
        return json.loads(node.text(), strict=False) if node is not None else None
    except (ValueError, RecursionError):
        return None


def _rows(data: Any) -> list[dict[str, Any]]:
    """Every object that has a title and a schedule, wherever the page's script keeps it, each once."""
    found: dict[str, dict[str, Any]] = {}
    waiting, steps = [data], 0
    while waiting and steps < _MOST:
        steps += 1
        value = waiting.pop()
        if isinstance(value, dict):
            if isinstance(value.get("title"), str) and isinstance(value.get("scheduling"), dict):
                found.setdefault(str(value.get("id") or value.get("slug") or value["title"]), value)
            else:
                waiting.extend(reversed(list(value.values())))
        elif isinstance(value, list):
            waiting.extend(reversed(value))
    return list(found.values())


def read(document: Document, context: Context) -> Iterable[Draft | Rejected]:
    data = document.json if document.looks_like == "json" else _warm(document)
    rows = _rows(data)
    return [_told(row, addresses.origin(document.url)) for row in rows] if rows else _shown(document)


def _shown(document: Document) -> Iterator[Draft]:
    """The list as the page shows it, where it carries no data: its elements have names for the makers' own tests."""
    for row in nodes.every(document.html.root, _ROWS) if document.looks_like == "html" else ():
        draft = Draft(
            title=nodes.words(row, "[data-hook='ev-list-item-title']", "[data-hook='title']"),
            when=nodes.words(row, "[data-hook='date']", "[data-hook='ev-date']", "[data-hook='short-date']"),
            venue=nodes.words(row, "[data-hook='location']", "[data-hook='short-location']"),
            url=nodes.link(row, document.url, "a[data-hook='ev-rsvp-button']", "a[href*='/event-details']"),
            image=nodes.picture(row, document.url, "img"),
        )
        if draft.title and draft.when:
            yield draft


def _told(row: dict[str, Any], site: str | None) -> Draft | Rejected:
    plan = fields.part(row["scheduling"].get("config")) or row["scheduling"]
    if plan.get("scheduleTbd") is True:
        return Rejected(
            row["title"], f"the date is to be announced: {plan.get('scheduleTbdMessage') or ''}".rstrip(": ")
        )
    where = fields.part(row.get("location"))
    slug = row.get("slug")
    image = fields.part(row.get("mainImage"))
    picture = image.get("url")
    return Draft(
        title=row["title"],
        start=stamps.read(plan.get("startDate")),
        end=None if plan.get("endDateHidden") is True else stamps.read(plan.get("endDate")),
        timezone=fields.text(plan.get("timeZoneId")),
        status="cancelled" if row.get("status") in _CANCELLED else fields.text(row.get("status")),
        attendance=Attendance.ONLINE if where.get("type") in _ONLINE else None,
        venue=_place(where),
        offers=_offers(fields.part(fields.part(row.get("registration")).get("ticketing"))),
        url=f"{site}/event-details/{slug}" if site and isinstance(slug, str) and slug else None,
        image=picture if isinstance(picture, str) and picture.startswith("http") else None,
        description=fields.text(row.get("about")) or fields.text(row.get("description")),
        uid=row.get("id") if isinstance(row.get("id"), str) else None,
    )


def _place(where: dict[str, Any]) -> Any:
    if where.get("type") in _ONLINE or where.get("locationTbd") is True:
        return None
    full, at = fields.part(where.get("fullAddress")), fields.part(where.get("coordinates"))
    street = fields.part(full.get("streetAddress"))
    number = " ".join(part for part in (street.get("number"), street.get("name")) if isinstance(part, str) and part)
    if not number and (written := fields.text(full.get("formattedAddress")) or fields.text(where.get("address"))):
        return places.pinned(places.lines(fields.text(where.get("name")), written), at.get("lat"), at.get("lng"))
    subdivision = full.get("subdivision")
    return places.of_parts(
        name=where.get("name"),
        street=number or full.get("addressLine"),
        city=full.get("city"),
        region=subdivision,
        postal_code=full.get("postalCode"),
        country=full.get("country"),
        latitude=at.get("lat"),
        longitude=at.get("lng"),
    )


def _offers(ticketing: dict[str, Any]) -> list[Offer]:
    lowest, highest = fields.part(ticketing.get("lowestTicketPrice")), fields.part(ticketing.get("highestTicketPrice"))
    low = places.number(lowest.get("amount", ticketing.get("lowestPrice")))
    high = places.number(highest.get("amount", ticketing.get("highestPrice")))
    currency = lowest.get("currency", ticketing.get("currency"))
    if low is None or low < 0:
        return []
    sold_out = ticketing.get("soldOut")
    return [
        Offer(
            price=low,
            price_high=high if high is not None and high > low else None,
            currency=currency if isinstance(currency, str) else None,
            availability=Availability.SOLD_OUT if sold_out is True else None,
        )
    ]


def endpoints(document: Document, context: Context) -> Iterator[Endpoint]:
    """The service behind the page: it wants a visitor's token at most sites, which is never asked for."""
    site = addresses.origin(document.url)
    if document.looks_like == "html" and "wix-one-events" in document.text and site and not _rows(_warm(document)):
        address = f"{site}/_api/wix-one-events-server/web/paginated-events/viewer?offset=0&limit={_PAGE}&filter=1&filterType=2"
        yield Endpoint(address, "wix", "B", "what the page's own script asks for; some sites answer it openly")


def pages(document: Document, context: Context) -> Iterator[str]:
    data = document.json
    if isinstance(data, dict) and data.get("hasMore") is True and (rows := _rows(data)):
        offset = addresses.parameters(document.url).get("offset", "0")
        if offset.isdigit() and int(offset) < 20 * _PAGE:
            yield addresses.with_query(document.url, offset=int(offset) + len(rows))
