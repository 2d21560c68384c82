"""Squarespace events collections: ``?format=json``, the list's and the item's HTML."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from selectolax.lexbor import LexborNode

from hobnob import patterns as re
from scrapers.document import Document
from scrapers.draft import Context, Draft, Endpoint, Rejected
from scrapers.formats import clocks, fields, places, stamps
from scrapers.reading import addresses, nodes
from scrapers.reading.html import line_of

NAME = "Squarespace"
ACCESS = "A"
SIGNS = ("squarespace", "eventlist-event", "eventitem", '"upcoming"', '"addressline2"', "/api/open/getitemsbymonth")

_ITEM = {"title", "startDate", "collectionId", "fullUrl"}
_ROWS = "article.eventlist-event, .eventlist-event, article.eventitem"
_MAP = re.compile(r"\(?\bmap\b\)?\s*$", re.I)
_ZONE = re.compile(r'"timeZone"\s*:\s*"([A-Za-z_]+/[A-Za-z_/]+)"')
_SPAN = re.compile(r"[?&]dates=(\d{8}T\d{6}Z)(?:/|%2F)(\d{8}T\d{6}Z)", re.I)


def detect(document: Document) -> bool:
    if document.looks_like == "json":
        return bool(_rows(document.json))
    return document.looks_like == "html" and (
        document.html.css_first(
            f"{_ROWS}, .eventlist, .sqs-events-collection-list, .sqs-block-calendar, .sqs-events-collection-item"
        )
        is not None
    )


def _rows(data: Any) -> list[dict[str, Any]]:
    if isinstance(data, list):  # a month of the collection, as the block of a calendar asks for it
        data = {"items": data} if data and all(row.keys() >= _ITEM for row in data if isinstance(row, dict)) else None
    if not isinstance(data, dict) or not {"website", "collection", "upcoming", "past", "items", "item"} & data.keys():
        return []
    found: list[Any] = [data.get("item")]
    for key in ("upcoming", "past", "items"):
        part = data.get(key)
        found += part if isinstance(part, list) else []
    rows = [row for row in found if isinstance(row, dict) and {"title", "startDate"} <= row.keys()]
    return list({str(row.get("id") or row.get("fullUrl") or number): row for number, row in enumerate(rows)}.values())


def read(document: Document, context: Context) -> Iterable[Draft | Rejected]:
    if document.looks_like == "json":
        data = document.json
        site = data.get("website") if isinstance(data, dict) else None
        zone = site.get("timeZone") if isinstance(site, dict) else None
        return [
            _draft(row, zone if isinstance(zone, str) else None) if _is_published(row) else _kept_back(row)
            for row in _rows(data)
        ]
    match = _ZONE.search(document.text)
    rows = nodes.every(document.html.root, _ROWS)
    drafts = [_row(row, document, context, match[1] if match else None) for row in rows]
    if len(drafts) == 1 and not drafts[0].title and document.html.css_first("article.eventitem") is not None:
        drafts[0].title = nodes.only(document.html.root, "h1")  # the template sets an item's name above it
    return [draft for draft in drafts if draft.title]


def _is_published(row: dict[str, Any]) -> bool:
    """``workflowState`` 1 is published; others are drafts, in review, or to be published later."""
    state = row.get("workflowState")
    return not isinstance(state, int) or state == 1


def _kept_back(row: dict[str, Any]) -> Rejected:
    return Rejected(fields.text(row.get("title")) or "(no title)", "it is not published")


def _draft(row: dict[str, Any], zone: str | None) -> Draft:
    """``startDate`` and ``endDate`` are milliseconds since 1970, UTC."""
    where = fields.part(row.get("location"))
    city, _, rest = str(where.get("addressLine2") or "").partition(",")
    region, _, code = rest.strip(" ,").partition(",")
    return Draft(
        title=fields.text(row.get("title")),
        start=_moment(row.get("startDate")),
        end=_moment(row.get("endDate")),
        timezone=zone,
        venue=places.of_parts(
            name=where.get("addressTitle"), street=where.get("addressLine1"), city=city, region=region,
            postal_code=code,
            country=where.get("addressCountry"), latitude=where.get("mapLat"), longitude=where.get("mapLng"),
        ) if any(where.get(name) for name in ("addressTitle", "addressLine1", "addressLine2")) else None,
        url=fields.text(row.get("fullUrl")),
        image=fields.text(row.get("assetUrl")),
        description=fields.text(row.get("body")) or fields.text(row.get("excerpt")),
        categories=fields.texts(row.get("categories")) + fields.texts(row.get("tags")),
        uid=fields.number(row.get("id")),
    )  # fmt: skip


def _moment(value: object) -> stamps.Stamp | None:
    """To the minute: the editor saves the seconds at which the event was entered along with its hour."""
    number = places.number(value)
    return stamps.epoch(number // 60_000 * 60_000) if number is not None else None


def _row(row: LexborNode, document: Document, context: Context, zone: str | None) -> Draft:
    base = document.url
    draft = Draft(
        title=nodes.words(row, ".eventlist-title", ".eventitem-title", "h1"),
        timezone=zone,
        venue=_place(row),
        url=nodes.link(row, base, "a.eventlist-title-link", ".eventlist-title a", "a.eventlist-button") or base,
        image=nodes.picture(
            row, base, ".eventlist-column-thumbnail img", ".eventitem-column-thumbnail img", "img[data-src]"
        ),
        description=nodes.markup(row, ".eventlist-excerpt", ".eventlist-description", ".eventitem-column-content"),
        categories=[line_of(one) for one in row.css(".eventlist-cats a, .eventitem-meta-cats a")],
    )
    # the link to Google's calendar beside the event holds both ends, exactly
    exact = next(
        (match for one in row.css("a[href*='dates=']") if (match := _SPAN.search(one.attributes.get("href") or ""))),
        None,
    )
    if exact is not None:
        draft.start, draft.end = stamps.read(exact[1]), stamps.read(exact[2])
        return draft
    days = [found for one in row.css("time.event-date[datetime]") if (found := _day(one))]
    begins = nodes.words(
        row, "time.event-time-localized-start", "time.event-time-12hr-start", "time.event-time-12hr",
        ".event-time-12hr",
        "time.event-time-24hr-start",
    )  # fmt: skip
    ends = nodes.words(
        row, "time.event-time-localized-end", "time.event-time-12hr-end", "time.event-time-localized:last-child",
        "time.event-time-24hr-end",
    )  # fmt: skip
    if len(days) > 1 and len(
        clock := [line_of(one) for one in row.css("time.event-time-localized, time.event-time-12hr")]
    ) == len(days):
        begins, ends = clock[0], clock[-1]  # of several days, each has its own
    if (
        len(days) == 1
        and ends is None
        and len(clock := [line_of(one) for one in row.css(".event-time-12hr > time")]) == 2
    ):
        begins, ends = clock
    if days:
        draft.start = clocks.at(days[0], begins)
        last = clocks.at(days[-1], ends)
        draft.end = last if ends or days[-1] != days[0] else None
        draft.end_inclusive = True
    return draft


def _day(node: LexborNode) -> date | None:
    return clocks.day(stamps.read(node.attributes.get("datetime")))


def _place(row: LexborNode) -> str | None:
    """The venue's name as shown, and the address that the link to a map asks for."""
    node = nodes.first(row, ".eventlist-meta-address", ".eventitem-meta-address")
    if node is None:
        return None
    said = [line_of(one) for one in node.css("span")] or [_MAP.sub("", line_of(node))]
    mapped = nodes.attribute(node, "href", "a[href*='maps']")
    return places.lines(*said, addresses.parameters(mapped).get("q") if mapped else None)


def endpoints(document: Document, context: Context) -> Iterator[Endpoint]:
    """An item's page is a collection's child: its own JSON holds one event."""
    if document.looks_like == "html" and document.html.css_first(".eventitem") is None:
        yield Endpoint(
            f"{addresses.without_query(document.url)}?format=json", "squarespace", "A", "the same collection as JSON"
        )


def pages(document: Document, context: Context) -> Iterator[str]:
    about = document.json.get("pagination") if isinstance(document.json, dict) else None
    following = about.get("nextPageUrl") if isinstance(about, dict) else None
    if isinstance(following, str) and (address := addresses.absolute(document.url, following)):
        yield addresses.with_query(address, format="json")
