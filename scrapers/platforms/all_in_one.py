"""All-in-One Event Calendar for WordPress (ai1ec): its agenda view and its export."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from selectolax.lexbor import LexborNode

from hobnob import patterns as re
from scrapers.document import Document
from scrapers.draft import Context, Draft, Endpoint, Rejected
from scrapers.formats import calendar_feed, clocks, stamps, wordpress
from scrapers.reading import addresses, nodes
from scrapers.reading.html import line_of

NAME = "All-in-One Event Calendar"
ACCESS = "A"
SIGNS = ("ai1ec", "all-in-one-event-calendar")

_EXPORT = "plugin=all-in-one-event-calendar&controller=ai1ec_exporter_controller&action=export_events&no_html=true"
_INSTANCE = re.compile(r"ai1ec-event-instance-id-(\d+)")
_EVENT = re.compile(r"ai1ec-event-id-(\d+)")
_DAY = re.compile(r"exact_date[~=/](?:(\d{1,2})-(\d{1,2})-(\d{4})|(\d{9,10}))")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_CLOCK = re.compile(r"\d{1,2}(?::\d\d)?\s*[ap]\.?m|\d{1,2}:\d\d", re.I)


def detect(document: Document) -> bool:
    if document.looks_like == "ics":
        return "ai1ec" in document.text.lower() or "all-in-one-event-calendar" in document.url
    return (
        document.looks_like == "html"
        and document.html.css_first(
            ".ai1ec-calendar, .ai1ec-agenda-view, .ai1ec-event, #ai1ec-calendar, .ai1ec-single-event, "
            ".ai1ec-agenda-widget-view"
        )
        is not None
    )


def read(document: Document, context: Context) -> Iterable[Draft | Rejected]:
    if document.looks_like == "ics":
        return calendar_feed.read(document, context)
    single = document.html.css_first(".ai1ec-single-event, .ai1ec-full-event")
    if single is not None:
        return [_single(single, document, context)]
    return _agenda(document, context)


def _agenda(document: Document, context: Context) -> Iterator[Draft]:
    seen: set[tuple[str | None, object]] = set()
    for group in document.html.css(".ai1ec-date"):
        heading = nodes.first(
            group, "a.ai1ec-date-title", ".ai1ec-date-title a", "a[href*='exact_date']", ".ai1ec-date-title"
        )
        for row in group.css(".ai1ec-event"):
            draft = _row(row, heading, document.url, context)
            if draft.title and (draft.uid, draft.start or draft.when) not in seen:
                seen.add((draft.uid, draft.start or draft.when))
                yield draft


def _row(row: LexborNode, heading: LexborNode | None, base: str, context: Context) -> Draft:
    classes = row.attributes.get("class") or ""
    number, instance = _EVENT.search(classes), _INSTANCE.search(classes)
    # the title may hold the place: <span class="ai1ec-event-title">Mixer <span>@ Town Hall</span></span>
    place = nodes.words(row, ".ai1ec-event-location") or ""
    draft = Draft(
        title=(nodes.words(row, ".ai1ec-event-title", "h2", "h3") or "").removesuffix(place).strip() or None,
        venue=place.removeprefix("@").strip() or None,
        url=nodes.link(
            row, base, ".ai1ec-event-summary a.ai1ec-read-more", ".ai1ec-event-title a", "a.ai1ec-load-event", "a[href]"
        ),
        image=nodes.picture(row, base, ".ai1ec-event-avatar img"),
        description=nodes.markup(row, ".ai1ec-event-description"),
        categories=[line_of(one) for one in row.css(".ai1ec-categories a.ai1ec-category")],
        uid="-".join(match[1] for match in (number, instance) if match) or None,
    )
    words = nodes.words(row, ".ai1ec-event-time") or ""
    if _YEAR.search(words):
        draft.when = words
        return draft
    # the time may repeat the date without its year: "Aug 11 @ 6:00 pm – 7:00 pm"
    _, mark, hours = words.partition("@")
    stated = _heading_day(heading)
    if stated is None:
        draft.when = f"{line_of(heading)} {words}".strip()
        return draft
    draft.all_day = "ai1ec-allday" in classes or None
    return clocks.set_times(draft, stated, hours if mark else words if _CLOCK.search(words) else None, context)


def _heading_day(heading: LexborNode | None) -> date | None:
    match = _DAY.search((heading.attributes.get("href") or "") if heading is not None else "")
    if not match:
        return None
    if match[4]:
        # local midnight of the day, written in seconds as if it were UTC or a few hours after
        return clocks.day(stamps.epoch(int(match[4])))
    return clocks.day(stamps.read(f"{match[1]}/{match[2]}/{match[3]}"))


def _single(node: LexborNode, document: Document, context: Context) -> Draft:
    canonical = nodes.link(document.html.root, document.url, "link[rel=canonical]")
    return Draft(
        title=nodes.words(document.html.root, ".ai1ec-event-title", "h1.entry-title", "h1"),
        when=nodes.words(node, ".dt-duration", ".ai1ec-time .ai1ec-field-value", ".ai1ec-time"),
        venue=nodes.markup(node, ".p-location", ".ai1ec-location .ai1ec-field-value"),
        organizer=nodes.words(node, ".ai1ec-contact .p-name"),
        price=nodes.words(node, ".ai1ec-cost .ai1ec-field-value"),
        registration_url=nodes.link(node, document.url, ".ai1ec-ticket-url", "a.ai1ec-tickets"),
        url=canonical or addresses.without_query(document.url),
        image=nodes.picture(node, document.url, ".ai1ec-event-avatar img"),
        description=nodes.markup(document.html.root, ".ai1ec-event-description", ".entry-content"),
    )


def endpoints(document: Document, context: Context) -> Iterator[Endpoint]:
    if document.looks_like == "html" and (site := wordpress.site(document)):
        yield Endpoint(f"{site}/?{_EXPORT}", "all_in_one", "A", "the plugin's own export as iCalendar")


def pages(document: Document, context: Context) -> Iterator[str]:
    if document.looks_like == "html" and (
        address := nodes.link(document.html.root, document.url, "a.ai1ec-next-page[href]", "a.ai1ec-next-month[href]")
    ):
        yield address
