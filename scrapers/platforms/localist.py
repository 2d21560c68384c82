"""Localist (universities, states, some chambers): JSON of its API, feeds, and pages with JSON-LD."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from hobnob import patterns as re
from hobnob.records import Attendance
from scrapers.document import Document
from scrapers.draft import Context, Draft, Endpoint, Rejected
from scrapers.formats import calendar_feed, clocks, fields, json_ld, places, stamps
from scrapers.reading import addresses, nodes

NAME = "Localist"
ACCESS = "A"
SIGNS = ("localist", "event_instances", "em-card_event-text")

_FEED = re.compile(r"/calendar(?:/\d+)?\.(?:ics|xml)\b", re.I)
_ATTENDANCE = {"inperson": Attendance.IN_PERSON, "virtual": Attendance.ONLINE, "hybrid": Attendance.HYBRID}


def detect(document: Document) -> bool:
    if document.looks_like == "json":
        return bool(_rows(document.json))
    if document.looks_like == "ics":
        return "localist" in document.text[:20_000].lower()
    return document.looks_like == "html" and (
        document.html.css_first(
            ".em-card .em-card_event-text, [src*='localist'], link[href*='localist'], meta[content*='localist'], "
            "form[action*='localist']"
        )
        is not None
    )


def _rows(data: Any) -> list[dict[str, Any]]:
    rows = data.get("events") if isinstance(data, dict) else None
    if not isinstance(rows, list):
        return [data["event"]] if isinstance(data, dict) and _is_event(data.get("event")) else []
    found = [one.get("event", one) for one in rows if isinstance(one, dict)]
    return [one for one in found if _is_event(one)]


def _is_event(row: object) -> bool:
    return isinstance(row, dict) and {"title", "event_instances"} <= row.keys()


def read(document: Document, context: Context) -> Iterable[Draft | Rejected]:
    if document.looks_like == "json":
        return (draft for row in _rows(document.json) for draft in _drafts(row))
    if document.looks_like == "ics":
        return calendar_feed.read(document, context)
    return json_ld.read(document, context)


def _drafts(row: dict[str, Any]) -> Iterator[Draft | Rejected]:
    """One draft per occurrence; the identity is the event's and the occurrence's number."""
    title = fields.line(row.get("title"))
    if row.get("private") is True or row.get("rejected") is True:
        yield Rejected(title, "the calendar marks it as private or rejected")
        return
    if not fields.rows(row["event_instances"]):
        yield Rejected(title, "it has no instance, which is where the calendar states times")
        return
    instances = [fields.part(one.get("event_instance", one)) for one in fields.rows(row["event_instances"])]
    for one in instances:
        whole = one.get("all_day") is True
        start, end = stamps.read(one.get("start")), stamps.read(one.get("end"))
        yield Draft(
            title=title,
            start=clocks.day(start) if whole else start,
            end=clocks.day(end) if whole else end,
            end_inclusive=whole,
            all_day=whole or None,
            status=fields.text(row.get("status")),
            attendance=_ATTENDANCE.get(str(row.get("experience"))),
            venue=_place(row),
            online_url=fields.text(row.get("stream_url")),
            organizer=_organizer(row),
            price="Free" if row.get("free") is True else fields.text(row.get("ticket_cost")),
            registration_url=fields.text(row.get("ticket_url")),
            url=fields.text(row.get("localist_url")) or fields.text(row.get("url")),
            image=fields.text(row.get("photo_url")),
            description=fields.text(row.get("description")) or fields.text(row.get("description_text")),
            categories=_categories(row),
            series=fields.number(row.get("id")) if len(instances) > 1 or row.get("recurring") is True else None,
            uid=f"{row.get('id')}-{one.get('id')}",
        )


def _place(row: dict[str, Any]) -> Any:
    geo = fields.part(row.get("geo"))
    name = fields.line(row.get("location_name")) or fields.line(row.get("location"))
    if geo.get("street") or geo.get("city"):
        return places.of_parts(
            name=name,
            room=row.get("room_number"),
            street=geo.get("street"),
            city=geo.get("city"),
            region=geo.get("state"),
            postal_code=geo.get("zip"),
            country=geo.get("country"),
            latitude=geo.get("latitude"),
            longitude=geo.get("longitude"),
        )
    words = places.lines(name, fields.text(row.get("room_number")), fields.text(row.get("address")))
    return places.pinned(words, geo.get("latitude"), geo.get("longitude")) if words else None


def _filters(row: dict[str, Any], name: str) -> list[str]:
    return fields.texts([one.get("name") for one in fields.rows(fields.part(row.get("filters")).get(name))])


def _organizer(row: dict[str, Any]) -> str | None:
    return fields.text(row.get("group_name")) or next(iter(_filters(row, "departments")), None)


def _categories(row: dict[str, Any]) -> list[str]:
    return [*_filters(row, "event_types"), *fields.texts(row.get("tags"))]


def endpoints(document: Document, context: Context) -> Iterator[Endpoint]:
    """Feeds first: the vendor asks for a licence to use its API, though it answers."""
    site = addresses.origin(document.url)
    if document.looks_like != "html" or not site:
        return
    linked = [one for one in calendar_feed.subscriptions(document) if _FEED.search(one) and "/event/" not in one]
    for address in dict.fromkeys(linked or [f"{site}/calendar.ics"]):
        yield Endpoint(address, "localist", "A", "the calendar's own feed")
    yield Endpoint(
        f"{site}/api/2/events?days=90&pp=100", "localist", "B", "its API, for which the vendor asks for a licence"
    )


def pages(document: Document, context: Context) -> Iterator[str]:
    """``total`` is pages at one place and events at another: on while there are events and it may have more."""
    about = document.json.get("page") if isinstance(document.json, dict) else None
    if isinstance(about, dict) and _rows(document.json):
        current, total = about.get("current"), about.get("total")
        if isinstance(current, int) and isinstance(total, int) and current < min(total, 20):
            yield addresses.with_query(document.url, page=current + 1)


def details(document: Document, context: Context) -> Iterator[str]:
    """A listing page without JSON-LD names the events' pages only."""
    if document.looks_like == "html" and next(iter(json_ld.read(document, context)), None) is None:
        yield from dict.fromkeys(
            addresses.without_query(one)
            for one in nodes.links(document)
            if re.search(r"/event/(?!create$)[\w-]+$", addresses.path(one))
        )
