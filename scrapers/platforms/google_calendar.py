"""Google Calendar: its public iCalendar feed, the answer of its events service, and pages that embed one."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Iterable, Iterator
from typing import Any

from hobnob import patterns as re
from scrapers.document import Document
from scrapers.draft import Context, Draft, Endpoint, Rejected
from scrapers.formats import calendar_feed, fields, stamps
from scrapers.formats.object_keys import keyed
from scrapers.formats.stamps import Stamp
from scrapers.reading import addresses, kept_back

NAME = "Google Calendar"
ACCESS = "A"
SIGNS = (
    "google calendar",
    "calendar.google.com",
    "google.com/calendar",
    "calendar#event",
    "group.calendar.google",
    "googlecalendarid",
)

_ADDRESS = re.compile(r"https?:(?:\\?/){2}(?:calendar|www)\.google\.com(?:\\?/)calendar(?:\\?/)[^\s\"'<>]+", re.I)
_BARE = re.compile(r"\b[\w.%-]+(?:@|%40)group\.calendar\.google\.com\b", re.I)
_NAMED = re.compile(r"""googlecalendarid["']?\s*[:=]\s*["']([^"'\s]+@[^"'\s]+)["']""", re.I)
_KEY = re.compile(r"[\w.+%#-]+@[\w.-]+\Z")
_NOT_TOLD = ("holiday@group.v.calendar.google.com", "#holiday@", "#contacts@", "#weather@")


def detect(document: Document) -> bool:
    if document.looks_like == "ics":
        return calendar_feed.made_by(document, "google calendar")
    if document.looks_like == "json":
        return isinstance(document.json, dict) and document.json.get("kind") == "calendar#events"
    return next(iter(_calendars(document)), None) is not None


def read(document: Document, context: Context) -> Iterable[Draft | Rejected]:
    if document.looks_like == "json" and isinstance(document.json, dict):
        return _service(document.json)
    return calendar_feed.read(document, context)


def _service(answer: dict[str, Any]) -> Iterator[Draft | Rejected]:
    """https://developers.google.com/calendar/api/v3/reference/events: deleted occurrences are ``cancelled`` without a
    title."""
    items = answer.get("items")
    for item in items if isinstance(items, list) else ():
        if not isinstance(item, dict) or (item.get("status") == "cancelled" and not item.get("summary")):
            continue
        title = fields.text(item.get("summary"))
        if reason := kept_back.why(keyed(item)) or kept_back.by_title(title):
            yield Rejected(title or "(no title)", reason)
            continue
        start, zone = _moment(item.get("start"))
        end, _ = _moment(item.get("end"))
        whole = start is not None and not hasattr(start, "hour")
        yield Draft(
            title=title,
            start=start,
            end=end,
            all_day=whole or None,
            timezone=fields.text(zone) or fields.text(answer.get("timeZone")),
            status=fields.text(item.get("status")),
            venue=fields.text(item.get("location")),
            online_url=fields.text(item.get("hangoutLink")),
            url=fields.text(item.get("htmlLink")),
            description=fields.text(item.get("description")),
            series=fields.text(item.get("recurringEventId")),
            uid=fields.text(item.get("iCalUID")) or fields.text(item.get("id")),
        )


def _moment(value: object) -> tuple[Stamp | None, str | None]:
    if not isinstance(value, dict):
        return None, None
    return stamps.read(value.get("dateTime") or value.get("date")), value.get("timeZone")


def _calendars(document: Document) -> Iterator[str]:
    """The keys of the calendars that a page embeds or links, each once, those of holidays left out."""
    seen: set[str] = set()
    text = document.text
    found: list[str] = []
    for match in _ADDRESS.finditer(text):
        found += _keys(
            match[0].replace("\\/", "/").replace("\\u0026", "&").replace("&amp;", "&").replace("&#038;", "&")
        )
    found += [addresses.unquoted(match[0]) for match in _BARE.finditer(text)]
    found += [match[1] for match in _NAMED.finditer(text)]
    for key in found:
        if key.lower() not in seen and _KEY.match(key) and not any(mark in key for mark in _NOT_TOLD):
            seen.add(key.lower())
            yield key


def _keys(address: str) -> Iterator[str]:
    """``src=`` holds a key, ``cid=`` one in base64; a feed's address has it in the path."""
    parts = addresses.split(address)
    for name, value in addresses.pairs(address):
        if name == "src":
            yield value if "@" in value else _unpacked(value) or ""
        elif name == "cid":
            yield _unpacked(value) or value
    if match := re.search(r"/ical/([^/]+)/public/", parts.path):
        yield addresses.unquoted(match[1])


def _unpacked(value: str) -> str | None:
    try:
        return base64.b64decode(value + "=" * (-len(value) % 4), validate=True).decode("ascii")
    except (binascii.Error, UnicodeDecodeError, ValueError):
        return None


def endpoints(document: Document, context: Context) -> Iterator[Endpoint]:
    if document.looks_like == "html":
        for key in _calendars(document):
            address = f"https://calendar.google.com/calendar/ical/{addresses.quoted(key)}/public/basic.ics"
            yield Endpoint(address, "google_calendar", "A", "the public feed of the calendar that the page shows")


def pages(document: Document, context: Context) -> Iterator[str]:
    """The events service names its next page by a token."""
    token = document.json.get("nextPageToken") if isinstance(document.json, dict) else None
    if isinstance(token, str):
        yield addresses.with_query(document.url, pageToken=token)
