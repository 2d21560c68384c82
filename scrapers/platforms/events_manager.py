"""Events Manager for WordPress: iCalendar, the list's rows, and the answer of its search."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from selectolax.lexbor import LexborNode

from hobnob import patterns as re
from scrapers.document import Document
from scrapers.draft import Context, Draft, Endpoint, Rejected
from scrapers.formats import calendar_feed, places, wordpress
from scrapers.reading import nodes
from scrapers.reading.dates import order
from scrapers.reading.html import line_of

NAME = "Events Manager"
ACCESS = "A"
SIGNS = ("em-event", "em-item", "wp-events-plugin.com", "plugins/events-manager", "em-events", "events-table")

_PARTS = (
    ".em-event, .em-events-list, .em-events-search, .em-item, .em-view-container, #em-wrapper, .em.pixelbones, "
    "table.events-table th.event-time"
)
_CANCELLED = ".em-event-cancelled.em-notice, .em-notice.em-event-cancelled"
_STATE = re.compile(r"(.+?) ([A-Z]{2})")
_ROWS = ".em-event.em-item, .em-item.em-event, .em-events-list .em-event, .em-list .em-event, .em-list .em-item"


def detect(document: Document) -> bool:
    if document.looks_like == "ics":
        return calendar_feed.made_by(document, "wp-events-plugin.com")
    if document.looks_like != "html":
        return False
    return document.html.css_first(_PARTS) is not None or _told(document) is not None


def read(document: Document, context: Context) -> Iterable[Draft | Rejected]:
    if document.looks_like == "ics":
        return calendar_feed.read(document, context)
    single = document.html.css_first(".em-event-single, .em-item-single.em-event")
    if single is not None:
        return [_single(single, document)]
    if (told := _told(document)) is not None:
        return [told]
    rows = nodes.every(document.html.root, _ROWS)
    drafts = [draft for row in rows if (draft := _row(row, document.url)).title and draft.when] or _table(document)
    day_first = order.day_first((draft.when or "" for draft in drafts), context.timezone)
    return [replace(draft, day_first=day_first) for draft in drafts]


def _when(row: LexborNode) -> str:
    day = nodes.words(row, ".em-event-date", ".em-item-meta-line.em-event-date", "[class*='event-date']") or ""
    hours = nodes.words(row, ".em-event-time", "[class*='event-time']")
    return wordpress.plain_clocks(" ".join(part for part in (day, hours) if part))


def _status(node: LexborNode) -> str | None:
    """The plugin's own notice in the event, and its mark on the row."""
    marked = "em-event-cancelled" in (node.attributes.get("class") or "").split()
    return "cancelled" if marked or node.css_first(_CANCELLED) is not None else None


def _labelled(document: Document, label: str) -> LexborNode | None:
    """The paragraph that the plugin's first format begins with a word in bold: "<p><strong>Location</strong><br>"."""
    for bold in document.html.css("p > strong"):
        if line_of(bold).strip(" :") == label and bold.parent is not None:
            return bold.parent
    return None


def _told(document: Document) -> Draft | None:
    """The page of one event in that format: "Date(s) - 10/16/2026" over the hours."""
    when = _labelled(document, "Date/Time")
    words = line_of(when) if when is not None else ""
    if "Date(s) - " not in words:
        return None
    where = _labelled(document, "Location")
    return Draft(
        title=nodes.words(document.html.root, "h1.entry-title") or nodes.only(document.html.root, "h1"),
        when=wordpress.plain_clocks(words.partition("Date(s) - ")[2]),
        venue=nodes.words(where, "a") or line_of(where).removeprefix("Location").strip() or None,
        url=nodes.link(document.html.root, document.url, "link[rel=canonical]") or document.url,
        categories=[line_of(one) for one in document.html.css("ul.event-categories a")],
    )


def _table(document: Document) -> list[Draft]:
    """The list as the plugin first sets it: date over hours in one cell, in the other the link over
    "<i>Name, Town State</i>"."""
    drafts = []
    for row in nodes.every(document.html.root, "table.events-table tr"):
        cells = row.css("td")
        if len(cells) != 2 or (title := nodes.words(cells[1], "a")) is None:
            continue
        name, _, town = (nodes.words(cells[1], "i") or "").rpartition(", ")
        city, region = _town(town)
        drafts.append(
            Draft(
                title=title,
                when=wordpress.plain_clocks(line_of(cells[0])),
                venue=places.of_parts(name=name or town, city=city, region=region) if name else town or None,
                url=nodes.link(cells[1], document.url, "a"),
            )
        )
    return [draft for draft in drafts if draft.when]


def _town(words: str) -> tuple[str, str | None]:
    """ "Boise ID" in its two parts; a town without its state stays whole."""
    match = _STATE.fullmatch(words)
    return (match[1], match[2]) if match else (words, None)


def _row(row: LexborNode, base: str) -> Draft:
    return Draft(
        title=nodes.words(row, ".em-item-title a", ".em-item-title", ".em-event-title", "h3 a", "h4 a"),
        when=_when(row),
        status=_status(row),
        venue=nodes.words(row, ".em-event-location", ".em-event-location-info"),
        price=nodes.words(row, ".em-event-prices"),
        url=nodes.link(row, base, ".em-item-title a", "h3 a", "a.em-item-read-more", "a[href]"),
        image=nodes.picture(row, base, ".em-item-image img"),
        description=nodes.markup(row, ".em-item-desc", ".em-event-content"),
        categories=[line_of(one) for one in row.css(".em-event-categories a, .em-item-taxonomy.em-event-categories a")],
    )


def _single(node: LexborNode, document: Document) -> Draft:
    canonical = nodes.link(document.html.root, document.url, "link[rel=canonical]")
    when = _when(node) or nodes.words(node, ".em-event-when") or ""
    return Draft(
        title=nodes.words(document.html.root, ".em-item-title", "h1.entry-title", "h1"),
        when=when,
        status=_status(node),
        venue=places.lines(
            nodes.words(node, ".em-event-location a", ".em-event-location"), nodes.words(node, ".em-location-address")
        ),
        price=nodes.words(node, ".em-event-prices"),
        url=canonical or document.url,
        image=nodes.picture(node, document.url, ".em-item-image img"),
        description=nodes.markup(node, ".em-event-content", ".em-item-desc"),
        categories=[line_of(one) for one in node.css(".em-event-categories a")],
    )


def endpoints(document: Document, context: Context) -> Iterator[Endpoint]:
    if document.looks_like != "html" or not (site := wordpress.site(document)):
        return
    yield Endpoint(f"{site}/events.ics", "events_manager", "A", "the plugin's iCalendar of coming events")
    form = {"action": "search_events", "pno": "1", "limit": "50", "scope": "future"}
    yield Endpoint(
        f"{site}/wp-admin/admin-ajax.php", "events_manager", "B", "the search behind the page's own list", form
    )


def pages(document: Document, context: Context) -> Iterator[str]:
    """The list's own next page."""
    if document.looks_like == "html" and (
        address := nodes.link(
            document.html.root, document.url, ".em-pagination a.next", "a.next.page-numbers[href*='pno=']"
        )
    ):
        yield address
