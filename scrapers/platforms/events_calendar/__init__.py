"""The Events Calendar for WordPress ("Tribe", "TEC"): REST v1, iCalendar, JSON-LD, and the HTML of its views."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import timedelta
from typing import Any

from hobnob import patterns as re
from scrapers.document import Document
from scrapers.draft import Context, Draft, Endpoint, Rejected
from scrapers.formats import clocks, icalendar, json_ld
from scrapers.platforms.events_calendar import rest, views
from scrapers.reading import addresses, nodes
from scrapers.reading.html import one_line

NAME = "The Events Calendar"
ACCESS = "A"
SIGNS = ("tribe-events", "tribe_events", "tribe/events/v1", "tec-api-", "ecpv", "the-events-calendar", "utc_start_date")

_PARTS = (
    "#tribe-events-content, .tribe-events-view, .tribe-events, .type-tribe_events, .tribe-events-single, "
    ".tribe-events-list, .tribe-events-calendar, .tribe-events-l-container, .tribe-events-widget, "
    ".tribe-events-list-widget, "
    ".tribe-mini-calendar-wrapper"
)
_CALENDAR = re.compile(r"ical=1|outlook-ical", re.I)
_PRODID = re.compile(r"^PRODID:.*ECPv\d", re.M)
_BACK, _AHEAD = timedelta(days=1), timedelta(days=125)


def detect(document: Document) -> bool:
    kind = document.looks_like
    if kind == "ics":
        return bool(_PRODID.search(document.text[:2000]))
    if kind == "json":
        return bool(rest.rows(document))
    return kind == "html" and (
        nodes.meta(document, "tec-api-version") is not None or document.html.css_first(_PARTS) is not None
    )


def read(document: Document, context: Context) -> Iterable[Draft | Rejected]:
    kind = document.looks_like
    if kind == "json":
        return [rest.read(row) for row in rest.rows(document)]
    if kind == "ics":
        return [
            one if isinstance(one, Rejected) else _corrected(one, context) for one in icalendar.read(document, context)
        ]
    return _page(document, context)


def _corrected(draft: Draft, context: Context) -> Draft:
    """A site that was left on UTC writes its local hours with TZID=UTC: seen on one site in five."""
    if draft.description:
        draft.description = draft.description.replace("\\n", "\n")
    if draft.timezone in (None, "UTC", "Etc/UTC", context.timezone):
        draft.start, draft.end = clocks.unless_utc(draft.start), clocks.unless_utc(draft.end)
        draft.timezone = None
    return draft


def _page(document: Document, context: Context) -> Iterator[Draft | Rejected]:
    """JSON-LD where the theme writes it, and whatever the view shows beside that."""
    said: set[tuple[str | None, object]] = set()
    without_page: set[tuple[str, object]] = set()
    for told in json_ld.read(document, context):
        if isinstance(told, Rejected):
            yield told
            continue
        draft = _corrected(told, context)
        said |= {(draft.url, clocks.day(draft.start)), (draft.url, None)} if draft.url else set()
        if draft.url is None:
            without_page |= {(_title(draft), clocks.day(draft.start)), (_title(draft), None)}
        yield draft
    for draft in views.read(document, context):
        if (_title(draft), clocks.day(draft.start)) in without_page:
            continue
        if draft.url is None or ((draft.url, clocks.day(draft.start)) not in said and (draft.url, None) not in said):
            yield draft


def _title(draft: Draft) -> str:
    return one_line(draft.title).casefold()


def endpoints(document: Document, context: Context) -> Iterator[Endpoint]:
    if document.looks_like != "html":
        return
    site = _site(document)
    since = (context.now - _BACK).date().isoformat()
    if site:
        yield Endpoint(
            addresses.with_query(f"{site}/wp-json/tribe/events/v1/events", start_date=since, per_page=50),
            "events_calendar", "A", "the plugin's own REST service, two years ahead",
        )  # fmt: skip
    seen: set[str] = set()
    for kind, address, _ in nodes.alternates(document):
        if kind == "text/calendar" and address not in seen:
            seen.add(address)
            yield Endpoint(address, "events_calendar", "A", "the calendar's iCalendar feed, about 30 events")
    for address in nodes.links(document):
        if _CALENDAR.search(addresses.split(address).query) and not seen and "/event/" not in address:
            seen.add(address)
            yield Endpoint(address, "events_calendar", "A", "the calendar's iCalendar feed, about 30 events")


def _site(document: Document) -> str | None:
    """The address of the WordPress installation, from what the page says of its services."""
    if origin := nodes.meta(document, "tec-api-origin"):
        return origin.rstrip("/")
    service = nodes.link(document.html.root, document.url, "link[rel='https://api.w.org/']")
    if service and "/wp-json" in service:
        return service.partition("/wp-json")[0]
    return addresses.origin(document.url)


def pages(document: Document, context: Context) -> Iterator[str]:
    """The REST service's next page, the list's next page, or the next month, four months ahead at most."""
    if document.looks_like == "json" and isinstance(document.json, dict):
        following = document.json.get("next_rest_url")
        if isinstance(following, str) and (address := addresses.absolute(document.url, following)):
            yield address
    elif document.looks_like == "html":
        address = views.next_page(document)
        month = re.search(r"(\d{4})-(\d\d)", address or "")
        if address and (month is None or month[0] <= f"{context.now + _AHEAD:%Y-%m}"):
            yield address


def details(document: Document, context: Context) -> Iterator[str]:
    """Event pages, where a list gives no JSON-LD: they hold the place in parts, the price, the organiser."""
    if document.looks_like != "html" or views.single(document):
        return
    told: Iterable[Any] = _page(document, context)
    yield from dict.fromkeys(
        draft.url
        for draft in told
        if isinstance(draft, Draft) and draft.url and not draft.description and _coming(draft, context)
    )


def _coming(draft: Draft, context: Context) -> bool:
    last = clocks.day(draft.end) or clocks.day(draft.start)
    return last is None or last >= context.now.date()
