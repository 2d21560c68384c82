"""Bevy (user groups: GDG, CNCF, Linux Foundation, Snowflake, UiPath): the JSON behind a chapter's page and its
search."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from hobnob import patterns as re
from hobnob.records import Attendance
from scrapers.document import Document
from scrapers.draft import Context, Draft, Endpoint, Rejected
from scrapers.formats import json_ld, places, stamps
from scrapers.formats.json_rows import Row, first, table, walk, words
from scrapers.reading import addresses, nodes

NAME = "Bevy"
ACCESS = "A"
SIGNS = (
    "bevy.com", "bevylabs", "event_slim", '"start_date_iso"', "/api/chapter/", "chapter_title", '"event_type_title"',
)  # fmt: skip

_CHAPTER = re.compile(
    r"""["']?chapter_?id["']?\s*[:=]\s*["']?(\d{1,7})\b|/api/(?:event_slim/for_chapter|chapter)/(\d{1,7})\b""", re.I
)
_PARTS = (
    "link[href*='bevylabs'], script[src*='bevylabs'], script[src*='bevy.com'], link[href*='bevy.com'], "
    "img[src*='bevylabs']"
)
_EVENT = re.compile(r"/events/details/[\w-]+/?$")
_FIELDS = (
    "title,start_date,end_date,event_timezone,venue_name,venue_address,venue_city,url,cropped_banner_url,"
    "description_short,event_type_title,virtual_event_type,chapter_title"
)
_MOST_PAGES = 5


def detect(document: Document) -> bool:
    if document.looks_like == "json":
        return next(_rows(document.json), None) is not None
    return document.looks_like == "html" and document.html.css_first(_PARTS) is not None


def _rows(data: Any) -> Iterator[Row]:
    """Every event of an answer of which one at least shows whose it is."""
    if next(walk(data, _is_bevys), None) is not None:
        yield from walk(data, _is_event)


def _is_event(row: Row) -> bool:
    return bool(first(row, "title")) and bool(row.get("start_date_iso") or row.get("start_date"))


def _is_bevys(row: Row) -> bool:
    marks = (
        "chapter_title", "event_type_title", "cropped_banner_url", "virtual_event_type", "start_date_iso", "chapter",
        "description_short",
    )  # fmt: skip
    return _is_event(row) and sum(mark in row for mark in marks) >= 2


def read(document: Document, context: Context) -> Iterable[Draft | Rejected]:
    if document.looks_like == "json":
        return [_draft(row, document.url) for row in _rows(document.json)]
    return json_ld.read(document, context) if document.looks_like == "html" else []


def _draft(row: Row, base: str) -> Draft:
    kind = first(row, "event_type_title") or ""
    way = (first(row, "virtual_event_type") or first(row, "audience_type") or "").upper()
    attendance = (
        Attendance.HYBRID
        if "HYBRID" in way
        else Attendance.ONLINE
        if way in ("VIRTUAL", "ONLINE") or "virtual" in kind.lower()
        else None
    )
    chapter = table(row.get("chapter"))
    link = first(row, "url", "relative_url", "static_url")
    zone = first(row, "event_timezone", "timezone")
    return Draft(
        title=first(row, "title"),
        start=stamps.read(row.get("start_date_iso") or row.get("start_date")),
        end=stamps.read(row.get("end_date_iso") or row.get("end_date")),
        timezone=zone if zone and "/" in zone else None,
        status=first(row, "status") if first(row, "status") in ("Canceled", "Cancelled") else None,
        attendance=attendance,
        venue=None if attendance is Attendance.ONLINE else _place(row),
        organizer=first(row, "chapter_title") or first(chapter, "title"),
        url=addresses.absolute(base, link),
        image=_picture(row),
        description=first(row, "description", "description_short"),
        categories=[kind] if kind else [],
        uid=first(row, "id"),
    )


def _place(row: Row) -> Any:
    """``_geoloc`` is the chapter's place where the event has none of its own, so it only completes an address."""
    at = table(row.get("_geoloc"))
    return places.of_parts(
        name=row.get("venue_name"), street=row.get("venue_address"), city=row.get("venue_city"),
        region=row.get("venue_state"),
        postal_code=row.get("venue_zip_code"), latitude=at.get("lat"), longitude=at.get("lng"),
    )  # fmt: skip


def _picture(row: Row) -> str | None:
    found = first(row, "cropped_banner_url", "cropped_picture_url", "picture_url") or first(
        table(row.get("picture")), "url"
    )
    return found if found and found.startswith("http") else None


def endpoints(document: Document, context: Context) -> Iterator[Endpoint]:
    site = addresses.origin(document.url)
    if document.looks_like != "html" or not site or _EVENT.search(addresses.path(document.url)):
        return
    if match := _CHAPTER.search(document.text):
        number = match[1] or match[2]
        address = f"{site}/api/event_slim/for_chapter/{number}/?status=Live&page_size=100&include_cohosted_events=true&order=start_date&fields={_FIELDS}"
        yield Endpoint(address, "bevy", "B", "what the chapter's page asks for, coming events only")


def pages(document: Document, context: Context) -> Iterator[str]:
    """The next page of an answer that states a link or has more than it shows; a search counts the past, so it ends
    early."""
    data = table(document.json if document.looks_like == "json" else None)
    if next(_rows(data), None) is None:
        return
    following = words(data.get("next")) or words(table(data.get("links")).get("next"))
    shown = addresses.parameters(document.url).get("page", "1")
    if (
        following
        and (address := addresses.absolute(document.url, following))
        and shown.isdigit()
        and int(shown) < _MOST_PAGES
    ):
        yield address


def details(document: Document, context: Context) -> Iterator[str]:
    """A chapter's page without data names the events' pages, which carry JSON-LD."""
    if document.looks_like == "html" and next(iter(json_ld.read(document, context)), None) is None:
        yield from dict.fromkeys(
            addresses.without_query(one) for one in nodes.links(document) if _EVENT.search(addresses.path(one))
        )
