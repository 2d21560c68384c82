"""betterplace.org (Germany): its open volunteering service. Its records are needs and roles; only one that states a day
is an event."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from hobnob.records import Organization
from scrapers.document import Document
from scrapers.draft import Context, Draft, Rejected
from scrapers.formats import places
from scrapers.formats.json_rows import Row, first, table, tables
from scrapers.reading import addresses, dates
from scrapers.reading.html import plain

NAME = "betterplace.org"
ACCESS = "A"
SIGNS = ("betterplace.org",)

_OPENING = 600
_MOST_PAGES = 20


def detect(document: Document) -> bool:
    return document.looks_like == "json" and bool(_rows(document.json))


def _rows(data: Any) -> list[Row]:
    page = table(data)
    return (
        [row for row in tables(page.get("data")) if first(row, "title") and "id" in row and "links" in row]
        if "total_pages" in page
        else []
    )


def read(document: Document, context: Context) -> Iterable[Draft | Rejected]:
    return [_told(row, context) for row in _rows(document.json)] if document.looks_like == "json" else []


def _told(row: Row, context: Context) -> Draft | Rejected:
    title = first(row, "title") or ""
    text = plain(first(row, "description"))[:_OPENING]
    found = [
        one.when
        for one in dates.of_events(f"{title}\n{text}", now=context.now, timezone=context.timezone)
        if one.when.start >= context.now
    ]
    if len(found) != 1:
        return Rejected(title, "a role and no event: it states no day, or several")
    carrier = table(row.get("carrier"))
    name = first(carrier, "name")
    known = found[0].time_known
    return Draft(
        title=title,
        start=found[0].start if known else found[0].start.date(),
        end=found[0].end if known else None,
        venue=places.of_parts(
            street=row.get("street"),
            city=row.get("city"),
            postal_code=row.get("zip"),
            country=row.get("country"),
            latitude=row.get("latitude"),
            longitude=row.get("longitude"),
        ),
        organizer=Organization(name=name) if name else None,
        url=next(
            (link for one in tables(row.get("links")) if one.get("rel") == "platform" and (link := first(one, "href"))),
            None,
        ),
        description=first(row, "description"),
        uid=first(row, "id"),
    )


def pages(document: Document, context: Context) -> Iterator[str]:
    data = table(document.json if document.looks_like == "json" else None)
    shown, count = data.get("current_page"), data.get("total_pages")
    if _rows(data) and isinstance(shown, int) and isinstance(count, int) and shown < min(count, _MOST_PAGES):
        yield addresses.with_query(document.url, page=shown + 1)
