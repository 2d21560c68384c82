"""LiveWhale (universities): iCalendar with prices, registration and cancellations in properties of its own, and
JSON."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from hobnob import patterns as re
from scrapers.document import Document
from scrapers.draft import Context, Draft, Endpoint, Rejected
from scrapers.formats import calendar_feed, clocks, fields, json_rows, places, stamps, xml_tree
from scrapers.formats.content_lines import Component
from scrapers.formats.xml_tree import Element
from scrapers.reading import addresses
from scrapers.reading.html import one_line

NAME = "LiveWhale"
ACCESS = "A"
SIGNS = ("x-livewhale", "/live/ical/", "/live/json/", "livewhale", "lw_cal", "/live/calendar/")

_FEED = re.compile(r"/live/(?:ical|json)/events", re.I)


def detect(document: Document) -> bool:
    if document.looks_like == "ics":
        return "X-LIVEWHALE-" in document.text
    if document.looks_like == "json":
        return bool(_rows(document))
    if _is_feed(document):
        return "<livewhale:" in document.text.lower()
    return (
        document.html.css_first(
            ".lw_cal, .lw_events_title, #lw_cal, .lw_cal_event, meta[name=generator][content*=LiveWhale]"
        )
        is not None
    )


def _is_feed(document: Document) -> bool:
    return "<rss" in document.text[:1000].lower()


def _rows(document: Document) -> list[dict[str, Any]]:
    data = document.json
    found = (
        data
        if isinstance(data, list)
        else data.get("data")
        if isinstance(data, dict) and "/live/" in document.url
        else None
    )
    return json_rows.kindred(found, lambda row: {"title", "date_iso", "url"} <= row.keys())


def read(document: Document, context: Context) -> Iterable[Draft | Rejected]:
    if document.looks_like == "json":
        return [_draft(row) for row in _rows(document)]
    if _is_feed(document):
        return [_item(one) for one in xml_tree.parse(document.text).walk() if one.local == "item"]
    return calendar_feed.read(document, context, _correct)


def _item(item: Element) -> Draft | Rejected:
    """In its feeds ``pubDate`` is the start, and elements of its own hold the end, the zone and the place."""
    start, end = stamps.read(item.said("pubdate")), stamps.read(item.said("livewhale:ends"))
    title = one_line(item.said("title"))
    if start is None:
        return Rejected(title, "the item has no pubDate, which is the start in this product's feeds")
    zone = item.said("livewhale:timezone")
    whole = item.said("livewhale:all_day") not in (None, "", "0")
    return Draft(
        title=title,
        start=_local_day(start, zone) if whole else start,
        end=_local_day(end, zone) if whole else end,
        end_inclusive=whole,
        all_day=whole or None,
        timezone=zone,
        venue=item.said("georss:featurename"),
        price=item.said("livewhale:cost"),
        url=item.said("link"),
        description=item.said("description"),
        categories=[one.text for one in item.children if one.name == "livewhale:categories"],
        uid=item.said("livewhale:id"),
    )


def _local_day(moment: stamps.Stamp | None, zone: str | None) -> stamps.Stamp | None:
    """The day on which an instant falls where the event is; the instant itself where its zone is not known."""
    if not isinstance(moment, datetime) or moment.tzinfo is None or not zone:
        return moment
    try:
        return moment.astimezone(ZoneInfo(zone)).date()
    except (KeyError, OSError, ValueError):
        return moment


def _correct(draft: Draft, component: Component) -> None:
    draft.timezone = draft.timezone or component.value("X-LIVEWHALE-TIMEZONE")
    draft.price = component.text("X-LIVEWHALE-COST")
    draft.registration_url = component.value("X-LIVEWHALE-CUSTOM-REGISTRATION-LINK")
    draft.image = component.value("X-LIVEWHALE-IMAGE") or draft.image
    if component.value("X-LIVEWHALE-CANCELED") not in (None, "0"):
        draft.status = "cancelled"
    if component.value("X-LIVEWHALE-IS-ONLINE") not in (None, "0"):
        draft.online_url = draft.online_url or component.value("X-LIVEWHALE-ONLINE-URL")


def _draft(row: dict[str, Any]) -> Draft:
    """https://docs.livewhale.com: ``date_iso`` and ``date2_iso`` carry the offset, ``is_all_day`` the rest."""
    start, end = stamps.read(row.get("date_iso")), stamps.read(row.get("date2_iso"))
    whole = bool(row.get("is_all_day"))
    latitude, longitude = row.get("location_latitude"), row.get("location_longitude")
    venue = places.pinned(
        fields.text(row.get("location_title")) or fields.text(row.get("location")), latitude, longitude
    )
    return Draft(
        title=fields.line(row.get("title")),
        start=clocks.day(start) if whole else start,
        end=clocks.day(end) if whole else end,
        end_inclusive=whole,
        all_day=whole or None,
        timezone=fields.text(row.get("timezone")),
        status="cancelled" if row.get("is_canceled") else None,
        venue=venue,
        online_url=fields.text(row.get("online_url")),
        price=fields.text(row.get("cost")),
        registration_url=fields.text(row.get("custom_registration_link")),
        url=fields.text(row.get("url")),
        image=fields.text(row.get("thumbnail")),
        description=fields.text(row.get("description")) or fields.text(row.get("summary")),
        uid=fields.number(row.get("id")),
    )


def endpoints(document: Document, context: Context) -> Iterator[Endpoint]:
    if document.looks_like != "html":
        return
    linked = [one for one in calendar_feed.subscriptions(document) if _FEED.search(one)]
    site = addresses.origin(document.url)
    for address in dict.fromkeys(linked or [f"{site}/live/ical/events"]):
        yield Endpoint(address, "livewhale", "A", "the calendar's own feed")
