"""Timely, the hosted calendar (time.ly): iCalendar, iCalendar as XML, and its widget's answer."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from hobnob import patterns as re
from scrapers.document import Document
from scrapers.draft import Context, Draft, Endpoint, Rejected
from scrapers.formats import calendar_feed, clocks, fields, json_rows, places, stamps, xcal
from scrapers.reading import addresses

NAME = "Timely"
ACCESS = "A"
SIGNS = ("time.ly", "timely.fun", "taxonomy_venue", "cost_display")

_EMBED = re.compile(
    r"https?:(?:\\?/){2}(?P<host>(?:calendar|events)\.time\.ly|events\.timely\.fun)(?:\\?/)(?P<name>[a-z0-9]{6,12})\b",
    re.I,
)
_MOST_PAGES = 10
_FEED = re.compile(r"https?://[\w.-]*time\.ly/[^\s\"'<>]*export[^\s\"'<>]*", re.I)


def detect(document: Document) -> bool:
    if document.looks_like == "ics" or xcal.speaks(document):
        return "time.ly" in document.text or "timely.fun" in document.text
    if document.looks_like == "json":
        return bool(_items(document.json))
    return _EMBED.search(document.text) is not None


def _items(data: Any) -> list[dict[str, Any]]:
    inner = data.get("data") if isinstance(data, dict) else None
    items = inner.get("items") if isinstance(inner, dict) else None
    if isinstance(items, dict):  # a list per day, where the calendar asked for days
        items = [row for day in items.values() for row in fields.rows(day)]
    return json_rows.kindred(items, lambda row: {"title", "start_datetime"} <= row.keys())


def read(document: Document, context: Context) -> Iterable[Draft | Rejected]:
    if xcal.speaks(document):
        return _told(xcal.read(document, context))
    if document.looks_like == "ics":
        return _told(calendar_feed.read(document, context))
    return [_draft(row) for row in _items(document.json)]


def _told(drafts: Iterable[Draft | Rejected]) -> Iterator[Draft | Rejected]:
    for draft in drafts:
        if isinstance(draft, Draft):
            clocks.without_filler_end(draft)
        yield draft


def _draft(row: dict[str, Any]) -> Draft:
    whole = bool(row.get("allday"))
    kinds = fields.part(row.get("taxonomies"))
    start, end = stamps.read(row.get("start_datetime")), stamps.read(row.get("end_datetime"))
    found = row.get("venue") or kinds.get("taxonomy_venue")
    venue = found[0] if isinstance(found, list) and found else found
    place = None
    if isinstance(venue, dict):
        place = places.of_parts(
            name=venue.get("title"), street=venue.get("address"), city=venue.get("city"), region=venue.get("province"),
            postal_code=venue.get("postal_code"), country=venue.get("country"),
            latitude=venue.get("geo_latitude"), longitude=venue.get("geo_longitude"),
        )  # fmt: skip
    images = row.get("images")
    image = images[0] if isinstance(images, list) and images else None
    return Draft(
        title=fields.line(row.get("title")),
        start=clocks.day(start) if whole else start,
        end=clocks.day(end) if whole else end,
        end_inclusive=whole,
        all_day=whole or None,
        timezone=row.get("timezone") if isinstance(row.get("timezone"), str) else None,
        status=row.get("event_status") if isinstance(row.get("event_status"), str) else None,
        venue=place,
        organizer=next((name for one in fields.rows(kinds.get("taxonomy_organizer")) if (name := _named(one))), None),
        price=_price(row),
        url=fields.text(row.get("canonical_url")) or fields.text(row.get("url")),
        image=fields.text(fields.part(fields.part(image).get("full")).get("url")),
        description=fields.text(row.get("description")) or fields.text(row.get("description_short")),
        categories=[name for one in fields.rows(kinds.get("taxonomy_category")) if (name := _named(one))],
        uid=fields.number(row.get("id")),
    )


def _named(row: dict[str, Any]) -> str | None:
    return fields.line(row.get("title")) or fields.line(row.get("name")) or None


def _price(row: dict[str, Any]) -> str | None:
    """``cost`` as the organiser wrote it; ``cost_type`` says "free" of all that nobody priced, and tells nothing."""
    return next((words for name in ("cost", "cost_display") if (words := fields.line(row.get(name)))), None)


def endpoints(document: Document, context: Context) -> Iterator[Endpoint]:
    """Only a feed that the page links: the address of a calendar's export is not documented."""
    if document.looks_like == "html":
        for match in _FEED.finditer(document.text):
            yield Endpoint(
                match[0].replace("&amp;", "&"), "timely", "A", "the calendar's own export, linked on the page"
            )
        for match in _EMBED.finditer(document.text):
            yield Endpoint(
                f"https://{match['host'].lower()}/{match['name']}", "timely", "B", "the calendar that the page embeds"
            )


def pages(document: Document, context: Context) -> Iterator[str]:
    """The next page of an answer that says that there is one."""
    data = fields.part(fields.part(document.json if document.looks_like == "json" else None).get("data"))
    page = addresses.parameters(document.url).get("page", "1")
    if data.get("has_next") is True and page.isdigit() and int(page) < _MOST_PAGES and _items(document.json):
        yield addresses.with_query(document.url, page=int(page) + 1)
