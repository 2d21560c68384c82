"""Modern Events Calendar (MEC) for WordPress: rows, the page of one event, its script's answers, iCalendar."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from selectolax.lexbor import LexborNode

from scrapers.document import Document
from scrapers.draft import Context, Draft, Endpoint, Rejected
from scrapers.formats import calendar_feed, clocks, json_ld, places, rss, stamps, wordpress
from scrapers.reading import addresses, nodes
from scrapers.reading.html import parse

NAME = "Modern Events Calendar"
ACCESS = "A"
SIGNS = (
    "mec-event", "mec-single", "modern-events-calendar", "wordpress - mec", "mec-events", "mec-wrap", "mec:startdate",
)  # fmt: skip

_KIND = "mec-events"
_MOST_PAGES = 5
_TITLE = (".mec-event-title a", "a.mec-event-title", ".mec-event-title")
_CANCELLED = ".mec-cancellation-reason"
_SOLD_OUT = ".mec-event-title-soldout"
_PLACE = (
    ".mec-event-loc-place",
    ".mec-venue-details span",
    ".mec-event-location",
    ".mec-grid-event-location",
    ".mec-locations",
)


def detect(document: Document) -> bool:
    if document.looks_like == "ics":
        return calendar_feed.made_by(document, "wordpress - mec")
    if document.looks_like == "json":
        return bool(wordpress.posts(document, _KIND)) or "mec-event-article" in document.text
    if _is_feed(document):
        return "<mec:startdate>" in document.text.lower()
    return (
        document.html.css_first(".mec-event-article, .mec-single-event, .mec-wrap, .mec-events-single-section")
        is not None
    )


def _is_feed(document: Document) -> bool:
    return "<rss" in document.text[:1000].lower()


def read(document: Document, context: Context) -> Iterable[Draft | Rejected]:
    if _is_feed(document):
        return rss.read(document, context)
    if document.looks_like == "ics":
        return calendar_feed.read(document, context)
    if document.looks_like == "json":
        if wordpress.posts(document, _KIND):
            return wordpress.undated(document, _KIND)
        data = document.json
        inner = (
            next((data[key] for key in ("html", "month", "content") if isinstance(data.get(key), str)), "")
            if isinstance(data, dict)
            else ""
        )
        return _rows(parse(inner).root if inner else None, document.url, context)
    single = document.html.css_first(".mec-single-event")
    if single is not None and next(iter(json_ld.read(document, context)), None) is None:
        return [_single(single, document, context)]
    return _rows(document.html.root, document.url, context)


def _rows(root: LexborNode | None, base: str, context: Context) -> Iterator[Draft]:
    seen: set[tuple[str | None, object]] = set()
    for row in root.css(".mec-event-article") if root is not None else ():
        url = nodes.link(row, base, *_TITLE, "a[href]")
        start = nodes.words(row, ".mec-start-date-label", ".mec-event-date", ".mec-event-d")
        end = nodes.words(row, ".mec-end-date-label")
        reason = nodes.words(row, _CANCELLED) or ""
        draft = Draft(
            title=(nodes.words(row, *_TITLE) or "").removesuffix(reason).strip() or None,
            status="cancelled" if row.css_first(_CANCELLED) is not None else None,
            sold_out=row.css_first(_SOLD_OUT) is not None,
            venue=places.lines(nodes.words(row, *_PLACE), nodes.words(row, ".mec-event-address", ".mec-address")),
            organizer=nodes.words(row, ".mec-event-organizer", ".mec-organizers"),
            price=nodes.words(row, ".mec-price-details"),
            url=url,
            image=nodes.picture(row, base, ".mec-event-image img"),
            description=nodes.markup(row, ".mec-event-description"),
            uid=nodes.attribute(row, "data-event-id", "[data-event-id]"),
        )
        hours = _hours(row)
        # the address of an occurrence names its day, with the year that the label leaves out
        stated = clocks.day(stamps.read(addresses.parameters(url).get("occurrence")))
        if stated is None and not start and url:  # a day without any says so in a row without a link
            stated = _day_above(row)
        if stated is not None and not end:
            clocks.set_times(draft, stated, hours, context)
        else:
            draft.when = " ".join(part for part in (start, end, hours) if part)
        # "No Events" stands in the days without any
        if (
            draft.title
            and (draft.url or draft.start or draft.when)
            and (draft.url, draft.start or draft.when) not in seen
        ):
            seen.add((draft.url, draft.start or draft.when))
            yield draft


def _day_above(row: LexborNode) -> date | None:
    """The day of which a month's view lists the events beside its grid: ``data-mec-cell="20261020"``."""
    around = row.parent
    while around is not None and around.tag != "body":
        if "mec-calendar-events-sec" in (around.attributes.get("class") or ""):
            return clocks.day(stamps.read(around.attributes.get("data-mec-cell")))
        around = around.parent
    return None


def _hours(row: LexborNode) -> str:
    start, end = nodes.words(row, ".mec-start-time"), nodes.words(row, ".mec-end-time")
    if start:
        return wordpress.plain_clocks(f"{start} - {end}" if end else start)
    told = nodes.words(row, ".mec-time-details", ".mec-event-time", ".mec-single-event-time abbr")
    return wordpress.plain_clocks(told or "")


def _single(node: LexborNode, document: Document, context: Context) -> Draft:
    day = (
        nodes.words(
            node, ".mec-start-date-label", ".mec-start-date", ".mec-single-event-date abbr", ".mec-single-event-date dd"
        )
        or ""
    )
    last = nodes.words(node, ".mec-end-date-label", ".mec-end-date")
    canonical = nodes.link(document.html.root, document.url, "link[rel=canonical]")
    return Draft(
        title=nodes.words(node, ".mec-single-title", "h1"),
        status="cancelled" if node.css_first(_CANCELLED) is not None else None,
        when=" ".join(part for part in (day, last, _hours(node)) if part),
        venue=places.lines(
            nodes.words(node, ".mec-single-event-location .author", ".mec-single-event-location .mec-event-location"),
            nodes.words(
                node, ".mec-single-event-location .mec-address", ".mec-single-event-location .mec-event-address"
            ),
        ),
        organizer=nodes.words(
            node,
            ".mec-single-event-organizer .mec-organizer a",
            ".mec-event-organizer",
            ".mec-single-event-organizer h6",
        ),
        price=nodes.words(node, ".mec-event-cost dd", ".mec-events-event-cost"),
        registration_url=nodes.link(
            node, document.url, "a.mec-ticket-button", "a.mec-booking-button", ".mec-event-more-info a"
        ),
        url=canonical or document.url,
        image=nodes.picture(node, document.url, ".mec-events-event-image img"),
        description=nodes.markup(node, ".mec-single-event-description"),
    )


def endpoints(document: Document, context: Context) -> Iterator[Endpoint]:
    if document.looks_like == "html" and (site := wordpress.site(document)):
        why = "the plugin's iCalendar of every event"
        yield Endpoint(f"{site}/?mec-ical-feed=1", "modern_events_calendar", "A", why)
        yield Endpoint(
            f"{site}/wp-json/wp/v2/{_KIND}?per_page=100",
            "modern_events_calendar",
            "A",
            "the addresses of every event's page",
        )


def pages(document: Document, context: Context) -> Iterable[str]:
    return wordpress.following(document, _KIND, _MOST_PAGES)


def details(document: Document, context: Context) -> Iterable[str]:
    return wordpress.links(document, _KIND)
