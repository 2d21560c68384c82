"""GrowthZone, once ChamberMaster and MicroNet "MIC": both generations of the product.

The classic one answers ``/api/events`` with XML (``ArrayOfEventDisplay``, all upcoming events, local
wall times) and lists pages under ``/events/``; the newer one (AMS) lists everything upcoming on
``<calendar>/Search?showpastevents=false`` and may publish ``/ap/CalendarFeed/<n>`` as iCalendar.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime, time, timedelta
from typing import Any

from hobnob import patterns as re
from hobnob.records import Place
from scrapers.document import Document
from scrapers.draft import Context, Draft, Endpoint, Rejected
from scrapers.formats import clocks, json_rows, xml_tree
from scrapers.formats.xml_tree import Element
from scrapers.platforms.growthzone import markup
from scrapers.reading import addresses, nodes, venues
from scrapers.reading.html import one_line, plain

NAME = "GrowthZone"
ACCESS = "A"
SIGNS = (
    "arrayofeventdisplay", "mn-event", "mn-cal-", "gz-event", "gz-cal", "gz-pagetitle", ".chambermaster.com",
    ".growthzoneapp.com", "/api/events", "/ap/calendarfeed/",
)  # fmt: skip

_PARTS = (
    "#mn-events, #mn-events-details, .mn-listingevent, .mn-cal-event, #mn-events-calendar-fullview, .gz-events-card,"
    " .gz-events-empty, .gz-cal-event, .gz-event-description, .gz-event-date, .gz-event-card-title, "
    ".gz-eventdetails-card, .mn-cal-grid, .mn-event-detail-listing"
)
_FRAME = "iframe[src*='.chambermaster.com/events'], iframe[src*='.growthzoneapp.com/']"
_DETAIL = re.compile(r"^(https?://[^/]+(?:/[^/?#]+)+)/(details)/[^/?#]*-\d+", re.I)
_FEED = re.compile(r"https?://[\w.-]+/ap/calendarfeed/\d+", re.I)
_MONTH = re.compile(r"/calendar/(\d{4})-(\d\d)-01")
_NAMES = (
    "EventID", "Name", "Status", "StartDate", "EndDate", "IsAllDayEvent", "Slug", "Description", "LocationDesc",
    "MapAddr1",
    "MapCity", "AdmissionDesc",
)  # fmt: skip
_SHARED_PIN = 3
_WALK = timedelta(days=125)


def detect(document: Document) -> bool:
    if _page(document):
        return document.html.css_first(_PARTS) is not None or document.html.css_first(_FRAME) is not None
    return bool(_rows(document)) or _answer(document)


def _answer(document: Document) -> bool:
    return "<ArrayOfEventDisplay" in document.text[:2000]


def _page(document: Document) -> bool:
    return document.looks_like == "html" and not _answer(document)


def _rows(document: Document) -> list[dict[str, Any]]:
    """The records of an ``/api/events`` answer, whichever way the server wrote them."""
    if _answer(document):
        return [_record(one) for one in xml_tree.parse(document.text).walk() if one.local == "eventdisplay"]
    data = document.json if document.looks_like == "json" else None
    return json_rows.kindred(data, lambda row: {"EventID", "Name", "StartDate"} <= row.keys())


def _record(element: Element) -> dict[str, Any]:
    """The row under the names that the JSON answer uses; the tree's names are in lower case."""
    found = {child.local: child.text for child in element.children}
    return {name: found.get(name.lower(), "") for name in _NAMES}


def read(document: Document, context: Context) -> Iterable[Draft | Rejected]:
    if _page(document):
        return markup.read(document, context)
    return _records(_rows(document), addresses.origin(document.url))


def _records(rows: list[dict[str, Any]], site: str | None) -> Iterator[Draft | Rejected]:
    seen: dict[str, set[str]] = {}
    for row in rows:
        seen.setdefault(_words(row.get("MapAddr1")), set()).add(_words(row.get("LocationDesc")))
    for row in rows:
        if (state := one_line(_words(row.get("Status")))) and state.upper() != "APPROVED":
            yield Rejected(
                one_line(_words(row.get("Name"))), f"its status is {state}, the chamber has not published it"
            )
        else:
            # many places on one pin: the pin is the chamber's own address, left there by default
            yield _draft(row, site, trusted=len(seen[_words(row.get("MapAddr1"))]) < _SHARED_PIN)


def _words(value: object) -> str:
    return value.strip() if isinstance(value, str) else ""


def _draft(row: dict[str, Any], site: str | None, *, trusted: bool) -> Draft:
    number, slug = str(row.get("EventID") or ""), _words(row.get("Slug"))
    start, end = clocks.local(row.get("StartDate")), clocks.local(row.get("EndDate"))
    whole = str(row.get("IsAllDayEvent")).lower() == "true"
    if not whole and isinstance(start, datetime) and start.time() == time() and end in (None, start):
        start, end = start.date(), None  # a form that was left without its hours
    if whole:
        start, end = clocks.day(start), clocks.day(end)
    return Draft(
        title=_words(row.get("Name")),
        start=start,
        end=end,
        end_inclusive=whole,
        all_day=whole or None,
        venue=_venue(row, trusted),
        price=plain(_words(row.get("AdmissionDesc"))) or None,
        url=f"{site}/events/details/{slug}-{number}" if site and slug and number else None,
        description=_words(row.get("Description")) or None,
        uid=number or None,
    )


def _venue(row: dict[str, Any], trusted: bool) -> Place | str | None:
    said = _words(row.get("LocationDesc"))
    street, city = _words(row.get("MapAddr1")), _words(row.get("MapCity"))
    text = plain(said)
    if not trusted or not street or _holds_address(text):
        return said or None
    return Place(name=one_line(text) or None, street=street, city=city or None)


def _holds_address(text: str) -> bool:
    """Whether the text tells more than a house's name; "Cafe 9" has a number and no address."""
    if not any(mark.isdigit() for mark in text):
        return False
    place = venues.place(text)
    return "\n" in text.strip() or place is None or any((place.street, place.city, place.postal_code, place.room))


def endpoints(document: Document, context: Context) -> Iterator[Endpoint]:
    if not _page(document):
        return
    for feed in dict.fromkeys(_FEED.findall(document.text)):
        yield Endpoint(feed, "growthzone", "A", "the calendar's own feed, linked on the page")
    base, newer = _calendar(document)
    if base is None:
        return
    if newer:
        yield Endpoint(f"{base}/Search?showpastevents=false", "growthzone", "A", "every upcoming event on one page")
    else:
        site = addresses.origin(base)
        yield Endpoint(
            f"{site}/api/events", "growthzone", "B", "every upcoming event with place and price, in one answer"
        )
        if not addresses.path(document.url).lower().endswith("/search"):
            yield Endpoint(f"{site}/events/search", "growthzone", "A", "upcoming events as a list with their hours")


def _calendar(document: Document) -> tuple[str | None, bool]:
    """The address of the calendar, and whether it is of the newer generation."""
    for link in (document.url, *nodes.links(document)):
        if match := _DETAIL.match(link):
            return match[1], match[2] == "Details"
    frame = document.html.css_first(_FRAME)
    source = addresses.absolute(document.url, frame.attributes.get("src")) if frame is not None else None
    site = addresses.origin(source or document.url)
    if source and ".growthzoneapp.com" in source:
        return addresses.without_query(source).rstrip("/"), True
    return (f"{site}/events" if site else None), False


def pages(document: Document, context: Context) -> Iterator[str]:
    """The next month of a month grid, four months ahead at most."""
    if not _page(document) or not document.html.css_first(markup.GRID):
        return
    shown = markup.month(document, context)
    following = (shown + timedelta(days=32)).replace(day=1)
    if following - context.now.date() > _WALK:
        return
    for link in nodes.links(document):
        match = _MONTH.search(link)
        if match and link.startswith("http") and (int(match[1]), int(match[2])) == (following.year, following.month):
            yield link
            return


def details(document: Document, context: Context) -> Iterator[str]:
    """The pages of coming events: cards lack the place, the month grid lacks the hour."""
    if not _page(document) or document.html.css_first(markup.DETAIL):
        return
    seen: set[str] = set()
    for draft in markup.read(document, context):
        if isinstance(draft, Rejected) or not draft.url or draft.url in seen:
            continue
        last = draft.end or draft.start
        if last is None or (clocks.day(last) or context.now.date()) >= context.now.date():
            seen.add(draft.url)
            yield draft.url
