"""Links and buttons that add one event to a visitor's calendar.

Google (``action=TEMPLATE``), Outlook (``deeplink/compose``), Yahoo, ``data:text/calendar`` addresses, AddEvent
and its relatives, and the ``<add-to-calendar-button>`` element: written for machines, so the most
reliable statement on many a page that has no other.
"""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from urllib.parse import parse_qsl, unquote, unquote_to_bytes, urlsplit

from selectolax.lexbor import LexborNode

from hobnob import patterns as re
from scrapers.document import Document
from scrapers.draft import Context, Draft, Rejected
from scrapers.formats import icalendar, stamps
from scrapers.formats.calendar_zones import iana
from scrapers.formats.days import whole_days
from scrapers.reading.html import line_of

NAME = "add_to_calendar"

_MARKS = ("action=template", "text/calendar", "/compose", "calendar.yahoo", "addeventatc", "addthisevent", "add-to-calendar-button", "atcb",
          "addtocalendar")  # fmt: skip
_WIDGETS = (
    ".addeventatc, .addthisevent, .addthisevent-drop, .addtocalendar, add-to-calendar-button, add-to-calendar, .atcb"
)
_LEVELS = 6
_STILL_ENCODED = re.compile(r"[^%\s]*%[0-9A-Fa-f]{2}(?:[^%\s]|%[0-9A-Fa-f]{2})*")


def read(document: Document, context: Context) -> Iterable[Draft | Rejected]:
    """Every event that such links describe, each once, though it has a link for each calendar."""
    if document.looks_like in ("json", "ics"):
        return
    low = document.text.lower()
    if not any(mark in low for mark in _MARKS):
        return
    told: list[Draft] = []
    for draft in _drafts(document, context):
        if not any(_same(draft, other, context) for other in told):
            told.append(draft)
    if len(told) == 1 and told[0].url is None:
        told[0].url = document.url
    yield from told


def _same(draft: Draft, other: Draft, context: Context) -> bool:
    """One event under several buttons: the same title at the same wall time."""
    if (draft.title or "").casefold().split() != (other.title or "").casefold().split():
        return False
    return _local(draft, context) == _local(other, context)


def _local(draft: Draft, context: Context) -> str:
    start = draft.start
    if isinstance(start, datetime):
        zone = iana(context.timezone)
        start = (start.astimezone(zone) if start.tzinfo else start).replace(tzinfo=None)
    return str(start)


def _drafts(document: Document, context: Context) -> Iterator[Draft]:
    for node in document.html.css("a[href]"):
        href = (node.attributes.get("href") or "").strip()
        if href[:5].lower() == "data:":
            for draft in _calendar_text(href, context):
                draft.url = draft.url or _own_link(node, draft.title)
                yield draft
            continue
        found = link(href, context)
        if found is not None:
            found.url = _own_link(node, found.title)
            yield found
    for node in document.html.css(_WIDGETS):
        found = _widget(node, context)
        if found is not None:
            found.url = found.url or _own_link(node, found.title)
            yield found


def link(href: str, context: Context) -> Draft | None:
    """The event of an address that adds one to Google's, Microsoft's or Yahoo's calendar; None for any other."""
    try:
        parts = urlsplit(href)
        host, path = (parts.hostname or "").lower(), parts.path.lower()
    except ValueError:
        return None
    said = {
        key.lower(): _decoded(value.strip())
        for key, value in parse_qsl(parts.query.replace("&amp;", "&"), keep_blank_values=True)
    }
    if host.endswith(("google.com", "google.ca", "google.co.uk")) and "calendar" in host + path and said.get("dates"):
        return _google(said, context)
    if host.startswith("outlook.") and "startdt" in said:
        return _microsoft(said, context)
    if host == "calendar.yahoo.com" and "st" in said:
        return _yahoo(said, context)
    return None


def _decoded(value: str) -> str:
    """A value without what is left of an encoding done twice."""
    return unquote(value) if _STILL_ENCODED.fullmatch(value) else value


def _google(said: dict[str, str], context: Context) -> Draft | None:
    start, _, end = said["dates"].partition("/")
    begins, ends = stamps.read(start), stamps.read(end)
    if begins is None:
        return None
    draft = _made(said.get("text"), begins, ends, context, exclusive=True)
    zone = iana(said["ctz"]) if said.get("ctz") else None
    draft.timezone = zone.key if zone else None
    draft.venue, draft.description = said.get("location") or None, said.get("details") or None
    return draft


def _microsoft(said: dict[str, str], context: Context) -> Draft | None:
    begins, ends = stamps.read(said["startdt"]), stamps.read(said.get("enddt"))
    if begins is None:
        return None
    draft = _made(said.get("subject"), begins, ends, context, exclusive=True)
    if said.get("allday", "").lower() == "true":
        draft.all_day = True
    draft.venue, draft.description = said.get("location") or None, said.get("body") or None
    return draft


def _yahoo(said: dict[str, str], context: Context) -> Draft | None:
    begins, ends = stamps.read(said["st"]), stamps.read(said.get("et"))
    if begins is None:
        return None
    length = re.fullmatch(r"(\d{2,3})(\d{2})", said.get("dur", ""))
    if ends is None and length and isinstance(begins, datetime):
        ends = begins + timedelta(hours=int(length[1]), minutes=int(length[2]))
    if said.get("dur", "").lower() == "allday" and isinstance(begins, datetime):
        begins, ends = begins.date(), None
    draft = _made(said.get("title"), begins, ends if ends != begins else None, context, exclusive=False)
    draft.venue, draft.description = said.get("in_loc") or None, said.get("desc") or None
    return draft


def _made(
    title: str | None, start: stamps.Stamp, end: stamps.Stamp | None, context: Context, *, exclusive: bool
) -> Draft:
    if exclusive and not isinstance(start, datetime):
        last = end.date() if isinstance(end, datetime) else end
        return Draft(
            title=title, start=start, end=last if last and last > start else start + timedelta(days=1), all_day=True
        )
    span = whole_days(start, end, context.timezone)
    return Draft(title=title, start=span.start, end=span.end, end_inclusive=span.end_inclusive, all_day=span.all_day)


def _calendar_text(href: str, context: Context) -> Iterator[Draft]:
    """A whole calendar within a ``data:`` address (RFC 2397)."""
    head, comma, payload = href.partition(",")
    if not comma or "calendar" not in head.lower():
        return
    body = unquote_to_bytes(payload)
    if head.lower().endswith(";base64"):
        try:
            body = base64.b64decode(body + b"=" * (-len(body) % 4))
        except (binascii.Error, ValueError):
            return
    if b"\n" not in body:
        body = body.replace(b"\\n", b"\n").replace(b"%0A", b"\n").replace(b"%0D", b"")
    for row in icalendar.read_bytes(body, context, "text/calendar; charset=utf-8"):
        if isinstance(row, Draft):
            yield row


def _widget(node: LexborNode, context: Context) -> Draft | None:
    """A button's event: from its attributes, its JSON, or the hidden elements inside it."""
    said = {key.lower().removeprefix("data-").replace("-", ""): value or "" for key, value in node.attributes.items()}
    if node.tag not in ("add-to-calendar-button", "add-to-calendar"):
        said = _json(node) or {_class(child): line_of(child) for child in node.css("[class]") if _class(child)} or said
    start = stamps.read(
        said.get("start") or said.get("startdate") or said.get("datestart"), day_first=_day_first(said, context)
    )
    title = said.get("title") or said.get("name")
    if start is None or not title:
        return None
    end = stamps.read(
        said.get("end") or said.get("enddate") or said.get("dateend"), day_first=_day_first(said, context)
    )
    start = _joined(start, said.get("starttime") or said.get("timestart"))
    end = (
        _joined(end if end is not None else start, said.get("endtime") or said.get("timeend"))
        if end or said.get("endtime")
        else None
    )
    draft = _made(title, start, end, context, exclusive=False)
    if said.get("alldayevent", "").lower() == "true" or said.get("allday", "").lower() == "true":
        draft.all_day = True
    zone = iana(said["timezone"]) if said.get("timezone") else None
    draft.timezone = zone.key if zone else None
    draft.venue, draft.description = said.get("location") or None, said.get("description") or None
    draft.organizer = said.get("organizer") if "@" not in said.get("organizer", "@") else None
    return draft


def _json(node: LexborNode) -> dict[str, str] | None:
    text = node.text().strip()
    if text[:1] != "{":
        return None
    try:
        data = json.loads(text, strict=False)
    except (ValueError, RecursionError):
        return None
    return {str(key).lower(): value for key, value in data.items() if isinstance(value, str)}


def _class(node: LexborNode) -> str:
    """The meaning of a hidden element: ``start``, ``atc_date_start`` ..."""
    names = (node.attributes.get("class") or "").replace("_", " ").split()
    joined = "".join(name for name in names if name not in ("atc", "event", "hidden"))
    return {"datestart": "start", "dateend": "end", "allday": "alldayevent", "alldayevent": "alldayevent"}.get(
        joined, joined
    )


def _day_first(said: dict[str, str], context: Context) -> bool:
    stated = (said.get("dateformat") or "").upper()
    return stated.startswith("DD") if stated else stamps.day_first_in(context.timezone)


def _joined(stamp: stamps.Stamp, clock: str | None) -> stamps.Stamp:
    day = stamp.date() if isinstance(stamp, datetime) else stamp
    found = stamps.clock_time(clock) if clock else None
    return datetime.combine(day, found[0]) + timedelta(days=found[1]) if found else stamp


def _own_link(node: LexborNode, title: str | None) -> str | None:
    """The address behind the title that stands in the same row as the button."""
    wanted = " ".join((title or "").split()).casefold()
    above = node.parent
    for _ in range(_LEVELS):
        if above is None or above.tag in ("body", "html") or not wanted:
            return None
        for other in above.css("a[href]"):
            href = other.attributes.get("href") or ""
            if line_of(other).casefold() == wanted and not href.startswith(("data:", "javascript:", "#", "mailto:")):
                return unquote(href) if href.startswith("%") else href
        above = above.parent
    return None
