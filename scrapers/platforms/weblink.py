"""WebLink Connect, of MemberClicks, and its three ages: Atlas (JSON), the XML calendar, the RSS and tables of old.

Of Atlas' times only those in UTC are certain: ``StartDate`` ends in a ``Z`` that means nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import timedelta
from typing import Any

from hobnob import patterns as re
from hobnob.records import Access, Audience, Offer
from scrapers.document import Document
from scrapers.draft import Context, Draft, Endpoint, Rejected
from scrapers.formats import clocks, fields, json_rows, places, stamps, xml_tree
from scrapers.formats.stamps import Stamp
from scrapers.reading import addresses, nodes
from scrapers.reading.html import line_of, one_line

NAME = "WebLink"
ACCESS = "A"
SIGNS = (
    "weblinkconnect", "/atlas/", "startdatetimeutc", "newcalendardata", "/wcevents/", "wccontrols", "eventlistbody",
    "wcpages",
)  # fmt: skip

# the service is one for all chambers, and answers an error to who names none
HEADERS = {"api-internal.weblinkconnect.com": {"x-tenant-hostname": "{host}"}}

_CALENDAR = "iframe[src*='/atlas/calendar'], iframe[src*='/atlas/events'], a[href*='/atlas/calendar']"
_API = "https://api-internal.weblinkconnect.com/api/Events"
_AHEAD = timedelta(days=180)
_NO_ADMISSION = re.compile(r"\b(?:sponsor|table|booth|exhibit|vendor|underwrit|advertis|raffle|donation)", re.I)
_DATED_TITLE = re.compile(
    r"^(?P<title>.*?)[\s:,(–-]*(?P<when>\d{1,2}/\d{1,2}/\d{4}(?:\s+\d{1,2}:\d\d\s*(?:[AP]M|Noon|Midnight))?"
    r"(?:\s*[-–]\s*(?:\d{1,2}/\d{1,2}/\d{4}(?:\s+\d{1,2}:\d\d\s*(?:[AP]M|Noon|Midnight))?|\d{1,2}:\d\d\s*(?:[AP]M"
    r"|Noon|Midnight)))?)\)?\s*$",
    re.I,
)
_OLD_EVENT = re.compile(r"/events/[^/?#]*-(\d+)/details|[?&]eventid=(\d+)", re.I)


def detect(document: Document) -> bool:
    kind = document.looks_like
    if kind == "json":
        return bool(_rows(document.json))
    if kind == "xml" or "<rss" in document.text[:500].lower():
        return "newcalendardata" in document.text[:3000].lower() or (
            "<item" in document.text.lower()
            and ("wcevents" in document.text.lower() or "wcevents" in document.url.lower())
        )
    low = document.text.lower()
    return (
        document.html.css_first(
            "base[href='/atlas/'], .EventListBody, #EventListBody, table[class*='EventListBody'], app-root[ng-version]"
        )
        is not None
        and any(mark in low or mark in document.url.lower() for mark in SIGNS)
    ) or ("weblinkconnect.com/atlas" in low or _framed(document) is not None)


def _framed(document: Document) -> str | None:
    """Where the chamber's calendar stands that a page of its other site frames or links."""
    for node in document.html.css(_CALENDAR):
        address = addresses.absolute(document.url, node.attributes.get("src") or node.attributes.get("href"))
        if address and addresses.origin(address) != addresses.origin(document.url):
            return address
    return None


def _rows(data: Any) -> list[dict[str, Any]]:
    found = data.get("Result", data) if isinstance(data, dict) else data
    rows = found if isinstance(found, list) else [found]
    return json_rows.kindred(
        rows, lambda row: "EventName" in row and bool({"StartDateTimeUtc", "StartDate"} & row.keys())
    )


def read(document: Document, context: Context) -> Iterable[Draft | Rejected]:
    if document.looks_like == "json":
        return [_atlas(row, document.url) for row in _rows(document.json)]
    if "newcalendardata" in document.text[:3000].lower():
        return _calendar(document)
    if "<rss" in document.text[:500].lower():
        return _feed(document, context)
    return _table(document)


def _text(row: dict[str, Any], *names: str) -> str | None:
    return next((value.strip() for name in names if isinstance(value := row.get(name), str) and value.strip()), None)


def _times(row: dict[str, Any], name: str) -> Stamp | None:
    """``StartDateTimeUtc``, or the day of ``StartDate`` at ``StartTime``."""
    if moment := clocks.utc(stamps.read(row.get(f"{name}DateTimeUtc"))):
        return moment
    return clocks.at(clocks.day(clocks.local(row.get(f"{name}Date"))), row.get(f"{name}Time"))


def _atlas(row: dict[str, Any], asked: str) -> Draft:
    whole = row.get("IsAllDay") is True
    start, end = _times(row, "Start"), _times(row, "End")
    if whole:
        start, end = (clocks.day(clocks.local(row.get(f"{name}Date"))) for name in ("Start", "End"))
    number = row.get("EventId")
    return Draft(
        title=_text(row, "EventName"),
        start=start,
        end=end,
        end_inclusive=whole,
        all_day=whole or None,
        venue=places.of_parts(
            name=_text(row, "Venue", "Location", "LocationName"), room=_text(row, "Address2"),
            street=_text(row, "Address1"),
            city=_text(row, "City"), region=_text(row, "State"), postal_code=_text(row, "Zip"),
            latitude=row.get("Latitude"), longitude=row.get("Longitude"),
        ),
        offers=[offer for item in fields.rows(row.get("Items")) for offer in _offers(item)],
        status="cancelled" if row.get("IsCancelled") is True or row.get("IsCanceled") is True else None,
        access=Access.MEMBERS_ONLY if row.get("MembersOnly") is True else None,
        registration_url=_text(row, "SpecialDetailsPageURL"),
        url=_page(number, asked),
        image=_text(row, "ImageUrl"),
        description=_text(row, "Descr", "ShortDescr"),
        uid=fields.number(number),
    )  # fmt: skip


def _page(number: object, asked: str) -> str | None:
    """The event's page stands at the chamber's own host, which the service's address does not name."""
    tenant = addresses.parameters(asked).get("tenant")
    host = tenant or (addresses.host(asked) if "api-internal" not in asked else "")
    return f"https://{host}/atlas/events/{number}/details" if host and number else None


def _offers(item: dict[str, Any]) -> Iterator[Offer]:
    """Prices of admission; those of sponsors and tables, and those that the chamber shows to nobody, are left out."""
    name = one_line(_text(item, "Descr", "Name"))
    if _NO_ADMISSION.search(name) or item.get("IsPublic") is False:
        return
    for key, audience in (("MemberPrice", Audience.MEMBER), ("NonMemberPrice", Audience.GUEST)):
        price = places.number(item.get(key))
        if price is not None and price >= 0:
            yield Offer(name=name or None, price=price, currency="USD", audience=audience)


def _calendar(document: Document) -> Iterator[Draft]:
    """``newCalendarDatav3``: every record has a title and its times in UTC."""
    for one in xml_tree.parse(document.text).walk():
        said = {child.local: child.text for child in one.children} | one.attributes
        if not said.get("title") or "startdatetimeutc" not in said:
            continue
        yield Draft(
            title=said["title"],
            start=clocks.utc(stamps.read(said["startdatetimeutc"])),
            end=clocks.utc(stamps.read(said.get("enddatetimeutc"))),
            venue=places.of_parts(
                name=said.get("venue"),
                street=said.get("address1"),
                city=said.get("city"),
                region=said.get("state"),
                postal_code=said.get("zip"),
            ),
            url=addresses.absolute(document.url, said.get("customdetailsurl") or said.get("url")),
            description=said.get("descr"),
            categories=[said["eventtype"]] if said.get("eventtype") else [],
            uid=said.get("id"),
        )


def _feed(document: Document, context: Context) -> Iterator[Draft | Rejected]:
    """The date stands in the title ("... 4/21/2026 5:30 PM - 4/21/2026 7:00 PM"); ``pubDate`` is the listing's."""
    for item in (one for one in xml_tree.parse(document.text).walk() if one.local == "item"):
        title = one_line(item.said("title"))
        match = _DATED_TITLE.match(title)
        if not match or not match["title"]:
            yield Rejected(title, "no date in the title")
            continue
        link = item.said("link")
        number = _OLD_EVENT.search(link or "")
        yield Draft(
            title=match["title"],
            when=match["when"],
            url=addresses.absolute(document.url, link),
            description=item.said("description"),
            uid=next((group for group in number.groups() if group), None) if number else None,
        )


def _table(document: Document) -> Iterator[Draft]:
    """The list of old: a table of rows with a date, a link and a place."""
    for row in nodes.every(
        document.html.root, "table[class*='EventListBody'] tr, .EventListBody tr, #EventListBody tr"
    ):
        anchor = next(
            (one for one in row.css("a[href]") if _OLD_EVENT.search(one.attributes.get("href") or "") and line_of(one)),
            None,
        )
        if anchor is None:
            continue
        title = line_of(anchor)
        words = [line_of(cell) for cell in row.css("td")]
        number = _OLD_EVENT.search(anchor.attributes.get("href") or "")
        yield Draft(
            title=title,
            when=" ".join(one.replace(title, " ") for one in words),
            url=addresses.absolute(document.url, anchor.attributes.get("href")),
            uid=next((group for group in number.groups() if group), None) if number else None,
        )


def endpoints(document: Document, context: Context) -> Iterator[Endpoint]:
    site = addresses.origin(document.url)
    if document.looks_like != "html" or not site:
        return
    for link in nodes.links(document):
        if "rss=true" in link.lower() and "wcevents" in link.lower():
            yield Endpoint(link, "weblink", "A", "the calendar's own RSS, the date in its titles")
    if framed := _framed(document):
        # the service knows a chamber by the host of its calendar, not of its other site
        yield Endpoint(framed, "weblink", "A", "the chamber's own calendar, which the page shows or links")
    elif "/atlas" in document.text or "/atlas" in document.url:
        day = context.now.date()
        address = addresses.with_query(
            _API,
            PageSize=0,
            OrganizationEvent="true",
            CommunityEvent="true",
            MembersOnlyEvent="true",
            InternalEvent="false",
            EventClosed="false",
            SearchDateBegin=day.isoformat(),
            SearchDateEnd=(day + _AHEAD).isoformat(),
        )
        yield Endpoint(address, "weblink", "B", "what the page's own script asks for")
    else:
        begin = f"{context.now:%Y-%m-%d} 00:00:00.000"
        end = f"{context.now + _AHEAD:%Y-%m-%d} 00:00:00.000"
        address = addresses.with_query(
            f"{site}/External/WCControls/V12/WebDeps/Calendar/xml/newCalendarXML.aspx", startdate=begin, enddate=end
        )
        yield Endpoint(address, "weblink", "B", "what the old calendar's own script asks for")


def pages(document: Document, context: Context) -> Iterator[str]:
    data = document.json
    if isinstance(data, dict) and isinstance(data.get("TotalPages"), int) and _rows(data):
        number = addresses.parameters(document.url).get("PageNumber", "")
        if number.isdigit() and int(number) + 1 < min(data["TotalPages"], 20):
            yield addresses.with_query(document.url, PageNumber=int(number) + 1)
