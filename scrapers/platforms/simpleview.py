"""Simpleview (visitors' bureaux, some small chambers): RSS of addresses, JSON-LD pages, the events service.

In the feed ``pubDate`` is the last second of the event's last day. The service wants a token that the page's
script fetches first; it is read when it is handed over, not asked for.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from selectolax.lexbor import LexborNode

from hobnob import patterns as re
from hobnob.records import Place
from scrapers.document import Document
from scrapers.draft import Context, Draft, Endpoint, Rejected
from scrapers.formats import clocks, fields, json_ld, json_rows, places, rss, stamps, xml_tree
from scrapers.reading import addresses, nodes

NAME = "Simpleview"
ACCESS = "A"
SIGNS = ("/includes/rest_v2/", "dmseventname", "/event/rss/", "simpleview", "simpleviewinc", "plugins_events_events")

_ROWS = "[data-type=events][data-recid]"
_EVENT = re.compile(r"/events?/[^/?#]+/\d+/?$", re.I)
_SERIES = re.compile(r"\b(?:every|recurring|weekly|daily|monthly)\b", re.I)


def detect(document: Document) -> bool:
    if document.looks_like == "json":
        return bool(_rows(document.json))
    if _is_feed(document):
        return addresses.path(document.url).rstrip("/").endswith("/event/rss") or bool(list(_linked(document)))
    low = document.text.lower()
    return document.looks_like == "html" and any(
        mark in low for mark in ("/includes/rest_v2/", "dmseventname", '"/event/rss/"', "simpleviewinc")
    )


def _is_feed(document: Document) -> bool:
    return "<rss" in document.text[:1000].lower()


def _linked(document: Document) -> Iterator[str]:
    for item in xml_tree.parse(document.text).walk():
        if item.local == "item" and (link := item.said("link")) and _EVENT.search(addresses.path(link)):
            yield link


def _rows(data: Any) -> list[dict[str, Any]]:
    found = data.get("docs") if isinstance(data, dict) else None
    found = found.get("docs") if isinstance(found, dict) else found
    return json_rows.kindred(found, lambda row: "title" in row and bool({"startDate", "date"} & row.keys()))


def read(document: Document, context: Context) -> Iterable[Draft | Rejected]:
    if document.looks_like == "json":
        return [_draft(row, context) for row in _rows(document.json)]
    if _is_feed(document):
        return [one for one in rss.read(document, context) if isinstance(one, Draft)]
    rows = [_row(row, document.url) for row in document.html.css(_ROWS)]
    return rows or [
        _checked(one, document) if isinstance(one, Draft) else one for one in json_ld.read(document, context)
    ]


def _row(row: LexborNode, base: str) -> Draft:
    """A card of the list: the next day without its year, and the rule of a series in words."""
    return Draft(
        title=nodes.words(row, "a.title", ".title", "h4 a", "h3 a"),
        when=nodes.words(row, ".mini-date-container", ".dates", ".date"),
        venue=nodes.words(row, ".locations .address-wrapper a", ".locations", ".location"),
        url=nodes.link(row, base, "a.title", "h4 a", "h3 a", "a[href]"),
        image=nodes.picture(row, base, "img"),
        recurrence=nodes.words(row, ".recurrence"),
        uid=row.attributes.get("data-recid"),
    )


def _draft(row: dict[str, Any], context: Context) -> Draft:
    """``date`` (else ``startDate``) is a local midnight or last second written in UTC; the hour stands apart."""
    own = "date" in row
    start = _local_day(row.get("date") or row.get("startDate"), context)
    last = None if own else _local_day(row.get("endDate"), context)
    begins, ends = row.get("startTime"), row.get("endTime")
    opening = clocks.at(start, begins)
    closing = clocks.at(last or start, ends) if isinstance(opening, datetime) and ends else last
    images = row.get("media_raw")
    image = next((fields.text(one.get("mediaurl")) for one in fields.rows(images)), None)
    categories = fields.texts([one.get("catName") for one in fields.rows(row.get("categories"))])
    return Draft(
        title=fields.line(row.get("title")),
        start=opening,
        end=closing if isinstance(closing, datetime) == isinstance(opening, datetime) and closing != opening else None,
        end_inclusive=True,
        venue=places.of_parts(
            name=row.get("location"),
            street=row.get("address1"),
            city=row.get("city"),
            region=row.get("state"),
            postal_code=row.get("zip"),
            latitude=row.get("latitude"),
            longitude=row.get("longitude"),
        ),
        price=fields.text(row.get("admission")),
        url=addresses.absolute(context.url, fields.text(row.get("absoluteUrl")) or fields.text(row.get("url"))),
        image=image,
        description=fields.text(row.get("description")),
        categories=categories,
        recurrence=fields.text(row.get("recurrence")),
        uid=fields.number(row.get("recid")) or fields.number(row.get("_id")),
    )


def _local_day(value: object, context: Context) -> date | None:
    moment = stamps.read(value)
    if isinstance(moment, datetime) and moment.tzinfo is not None:
        return moment.astimezone(ZoneInfo(context.timezone)).date()
    return clocks.day(moment)


def _checked(draft: Draft, document: Document) -> Draft:
    """Its JSON-LD may give the event's name as the street."""
    if isinstance(draft.venue, Place) and draft.venue.street and draft.venue.street == draft.title:
        draft.venue = draft.venue.model_copy(update={"street": None})
    words = nodes.words(
        document.html.root, ".event-detail .dates", ".detail-top .dates", ".bottom-info .dates", ".dates-info"
    )
    if words and _SERIES.search(words):
        draft.recurrence = draft.recurrence or words
    return draft


def endpoints(document: Document, context: Context) -> Iterator[Endpoint]:
    site = addresses.origin(document.url)
    if document.looks_like == "html" and site and not _EVENT.search(addresses.path(document.url)):
        yield Endpoint(f"{site}/event/rss/", "simpleview", "A", "the addresses of every event's page")


def details(document: Document, context: Context) -> Iterator[str]:
    """The feed names the events' pages, which hold their dates."""
    if _is_feed(document):
        yield from dict.fromkeys(_linked(document))
    elif document.looks_like == "html" and not _EVENT.search(addresses.path(document.url)):
        yield from dict.fromkeys(
            addresses.without_query(one) for one in nodes.links(document) if _EVENT.search(addresses.path(one))
        )
