"""CivicPlus / CivicEngage (cities and counties): RSS and iCalendar of each of a site's calendars."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from hobnob import patterns as re
from scrapers.document import Document
from scrapers.draft import Context, Draft, Endpoint, Rejected
from scrapers.formats import calendar_feed, clocks, rss
from scrapers.formats.content_lines import Component
from scrapers.reading import addresses, nodes
from scrapers.reading.html import line_of, plain

NAME = "CivicPlus"
ACCESS = "A"
SIGNS = ("calendarevent:", "calendar.aspx", "rssfeed.aspx", "icalendar.aspx", "civicplus", "civicengage")

_FEED = re.compile(r"/(?:common/modules/)?icalendar/?(?:icalendar)?\.aspx", re.I)
_RSS = re.compile(r"/rssfeed\.aspx\?modid=(?:58|65)\b", re.I)
_STATED = re.compile(r"https?://[^\s\"'<>]+/calendar\.aspx\?EID=\d+\s*$", re.I)
_EVENT = re.compile(r"[?&]EID=(\d+)", re.I)
# where no place was entered, the vendor's own town stands in
_UNSET = frozenset({"Manhattan KS 66502", "Manhattan, KS 66502"})
_DASH = re.compile(r"\s+-\s+(?=\d)")
_GAP = re.compile(r"\s{2,}")


def detect(document: Document) -> bool:
    if document.looks_like == "ics":
        return (
            _FEED.search(document.url) is not None or "icalendar.aspx?feed=calendar" in document.text[:20_000].lower()
        )
    head = document.text[:4000].lower()
    if "<rss" in head or "<channel" in head:
        return "calendarevent:" in document.text.lower() and "<item" in document.text.lower()
    return (
        document.looks_like == "html"
        and document.html.css_first(
            ".calendars .calendar, #CID, [id$=_eventTitle], a[href*='alendar.aspx?EID=' i], "
            "a[href*='RSSFeed.aspx?ModID=58' i], "
            "a[href*='iCalendar.aspx' i]"
        )
        is not None
    )


def read(document: Document, context: Context) -> Iterable[Draft | Rejected]:
    if document.looks_like == "ics":
        site = addresses.origin(document.url)

        def correct(draft: Draft, component: Component) -> None:
            _correct(draft, component, site)

        return calendar_feed.read(document, context, correct)
    if document.looks_like == "html" and "calendarevent:" not in document.text[:4000].lower():
        title = document.html.css_first("[id$=_eventTitle]")
        return [_page(document)] if title is not None and _EVENT.search(document.url) else _list(document, context)
    return _feed(document, context)


def _correct(draft: Draft, component: Component, site: str | None) -> None:
    """Its ``URL`` is the feed; the event's page stands at the end of the text, else the UID names it. An end at 23:59
    stands for "none"."""
    number = component.value("UID")
    stated = _STATED.search(draft.description or "")
    if stated:
        draft.url = stated[0]
        draft.description = (draft.description or "").replace(stated[0], "").strip() or None
    else:
        draft.url = f"{site}/Calendar.aspx?EID={number}" if site and number and number.isdigit() else None
    clocks.without_filler_end(draft)
    if isinstance(draft.venue, str):
        draft.venue = _place(draft.venue)


def _place(words: str) -> str | None:
    """ "Name - 1 Main St  Town ST 12345": dash and double space are the only signs between the parts."""
    lines = [
        _GAP.sub("\n", _DASH.sub("\n", f" {line} ").strip(" -"))
        for line in plain(words.replace("  ", " \u2003").replace(" > ", ", ")).split("\n")
    ]
    found = "\n".join(line.replace("\u2003", "\n") for line in lines).strip()
    return None if found in _UNSET else found or None


def _feed(document: Document, context: Context) -> Iterator[Draft | Rejected]:
    for draft in rss.read(document, context):
        if isinstance(draft, Draft):
            match = _EVENT.search(draft.url or "")
            draft.uid = match[1] if match else draft.uid
        yield draft


def _list(document: Document, context: Context) -> Iterator[Draft]:
    """The list view: a calendar's events under its heading, the hidden microdata read by the format."""
    for row in nodes.every(document.html.root, ".calendars .calendar li, .calendar ol li"):
        anchor = row.css_first("h3 a, a[id^=eventTitle], h4 a")
        url = nodes.link(row, document.url, "h3 a", "a[id^=eventTitle]", "h4 a")
        match = _EVENT.search(url or "")
        if anchor is None or not match:
            continue
        yield Draft(
            title=nodes.words(row, "h3 a span", "h3 a", "a[id^=eventTitle]", "h4 a"),
            when=nodes.words(row, ".date", ".subHeader .date"),
            venue=(nodes.words(row, ".eventLocation", ".location") or "").removeprefix("@").strip() or None,
            url=_address(url),
            description=nodes.markup(row, ".hidden [itemprop=description]", "p"),
            uid=match[1],
        )


def _page(document: Document) -> Draft:
    """The page of one event: rows "Date:", "Time:", "Location:", each a head over an item."""
    root = document.html.root
    told = {
        line_of(row.css_first(".specificDetailHeader")).strip(" :").lower(): row
        for row in nodes.every(root, ".specificDetail")
    }
    number = _EVENT.search(document.url)
    day, hours = (nodes.words(told.get(name), ".specificDetailItem") or "" for name in ("date", "time"))
    return Draft(
        title=nodes.words(root, "[id$=_eventTitle]"),
        when=f"{day} {hours}".strip() or None,
        venue=nodes.markup(told.get("location"), ".specificDetailItem"),
        price=nodes.words(told.get("cost"), ".specificDetailItem"),
        url=_address(document.url),
        description=nodes.markup(root, "[itemprop=description]"),
        uid=number[1] if number else None,
    )


def _address(url: str | None) -> str | None:
    """The event's address without the month and the view from which one came to it."""
    return addresses.with_query(url, month=None, year=None, day=None, calType=None) if url else None


def endpoints(document: Document, context: Context) -> Iterator[Endpoint]:
    if document.looks_like != "html" or not (site := addresses.origin(document.url)):
        return
    linked = [one for one in calendar_feed.subscriptions(document) if _FEED.search(one) and "catid=" in one.lower()]
    for address in dict.fromkeys(linked):
        yield Endpoint(address, "civicplus", "A", "one calendar of the site as iCalendar")
    feeds = [one for one in nodes.links(document) if _RSS.search(one)]
    for address in dict.fromkeys(feeds or [f"{site}/RSSFeed.aspx?ModID=58&CID=All-calendar.xml"]):
        yield Endpoint(address, "civicplus", "A", "the site's calendars as RSS, with place and hours")
