"""What the HTML of The Events Calendar's views states: list, month and single, of both generations."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date

from selectolax.lexbor import LexborNode

from hobnob import patterns as re
from scrapers.document import Document
from scrapers.draft import Context, Draft
from scrapers.formats import clocks, stamps, wordpress
from scrapers.reading import addresses, nodes
from scrapers.reading.html import line_of, one_line
from scrapers.reading.names.alone import is_somebody

_ROWS = (
    "article.tribe-events-calendar-list__event, article.tribe-events-pro-photo__event, "
    "article.tribe-events-calendar-day__event,"
    " article.tribe-events-widget-events-list__event, article.tribe-events-pro-map__event-card-wrapper,"
    " .tribe-events-widget-events-list__event-row, .tribe-events-loop .type-tribe_events, .tribe-events-list "
    ".type-tribe_events,"
    " .tribe-events-list-widget-events"
)
_TITLE = (
    "[class*='__event-title'] a", ".tribe-events-list-event-title a", ".tribe-event-title a", "a.tribe-event-url",
    "[class*='event-title']", "h2 a", "h3 a", "h4 a",
)  # fmt: skip
_WHEN = (
    "[class*='__event-datetime']", ".tribe-event-schedule-details", ".tribe-event-duration",
    "[class*='__event-date-tag'] time",
)  # fmt: skip
_VENUE = (
    "address[class*='__event-venue']", "[class*='__event-venue']:not([class*='__event-venue-'])",
    ".tribe-events-venue-details",
)  # fmt: skip
_MAP = re.compile(r"\+?\s*Google Map\s*\+?|View map|Venue Website:?", re.I)
_YEARLESS = re.compile(r"^\s*([A-Za-z]+\.? \d{1,2})(?!\d|,? \d{4})")
# the plugin's own label over an event that will not be held as announced
_STATUS = "[class*='tribe-events-status-single--'], [class*='tribe-events-status-label__text--']"
_STATE = re.compile(r"tribe-events-status-(?:single|label__text)--(canceled|postponed|moved-online|rescheduled)\b")
_MONTH_ID = re.compile(r"tribe-events-event-(\d+)-(\d{4}-\d\d-\d\d)")


def single(document: Document) -> bool:
    return document.html.css_first(".tribe-events-single, #tribe-events-content.tribe-events-single") is not None and (
        document.html.css_first(".tribe-events-single-event-title, .tribe-events-schedule") is not None
    )


def read(document: Document, context: Context) -> Iterator[Draft]:
    if single(document):
        yield _single(document, context)
        return
    seen: set[tuple[str | None, object]] = set()
    for row in nodes.every(document.html.root, _ROWS):
        draft = _row(row, document.url, context)
        if draft.title and (draft.url, draft.start or draft.when) not in seen:
            seen.add((draft.url, draft.start or draft.when))
            yield draft
    for draft in (*_month(document, context), *_spans(document), *_old_month(document, context)):
        if (draft.url, draft.start) not in seen:
            seen.add((draft.url, draft.start))
            yield draft


def _row(row: LexborNode, base: str, context: Context) -> Draft:
    when = nodes.first(row, *_WHEN)
    draft = Draft(
        title=nodes.words(row, *_TITLE),
        url=nodes.link(row, base, *_TITLE, "a[href]"),
        venue=_venue(row),
        price=nodes.words(row, "[class*='__event-cost']", ".tribe-events-event-cost"),
        image=nodes.picture(row, base, "img[class*='featured-image']", ".tribe-events-event-image img"),
        description=nodes.markup(row, "[class*='__event-description']", ".tribe-events-list-event-description p"),
        status=_status(row),
    )
    stamp = nodes.attribute(row, "datetime", "time[datetime]")
    return _timed(draft, clocks.day(stamps.read(stamp)) if stamp else None, line_of(when), context)


def _status(node: LexborNode | None) -> str | None:
    label = node.css_first(_STATUS) if node is not None else None
    found = _STATE.search(label.attributes.get("class") or "") if label is not None else None
    return found[1] if found else None


def _timed(draft: Draft, stated: date | None, words: str, context: Context) -> Draft:
    """The words hold the hours, the machine date the year; where the words can't be read, the day alone."""
    words = wordpress.plain_clocks(words)
    if stated is None:
        draft.when = words
        return draft
    dated = _YEARLESS.sub(lambda match: f"{match[1]}, {stated.year}", words, count=1)
    found = clocks.parsed(dated, context)
    if found is not None and found.start.date() == stated:
        draft.start, draft.end = (found.start, found.end) if found.time_known else (stated, clocks.day(found.end))
        draft.all_day = found.all_day or None
    else:
        clocks.set_times(draft, stated, words, context)
    return draft


def _host(node: LexborNode | None) -> str | None:
    """The organiser, unless it is a person to ask."""
    told = nodes.words(node, ".tribe-organizer a", ".tribe-organizer")
    return None if told is None or is_somebody(told) else told


def _venue(row: LexborNode) -> str | None:
    node = nodes.first(row, *_VENUE)
    return _MAP.sub("", node.html or "") if node is not None and line_of(node) else None


def _month(document: Document, context: Context) -> Iterator[Draft]:
    """The month grid of views v2: the cell's ``time`` names the day, the entry's two ``time`` the hours."""
    for cell in document.html.css(".tribe-events-calendar-month__day"):
        stamp = nodes.attribute(cell, "datetime", ".tribe-events-calendar-month__day-date time, time[datetime*='-']")
        day = clocks.day(stamps.read(stamp)) if stamp else None
        if day is None:
            continue
        for entry in cell.css("article.tribe-events-calendar-month__calendar-event"):
            title = ".tribe-events-calendar-month__calendar-event-title a"
            hours = [
                value for one in entry.css("time[datetime]") if ":" in (value := one.attributes.get("datetime") or "")
            ]
            draft = Draft(
                title=nodes.words(entry, title), url=nodes.link(entry, document.url, title), status=_status(entry)
            )
            draft.start = clocks.at(day, hours[0]) if hours else day
            draft.end = clocks.at(day, hours[1]) if len(hours) > 1 else None
            if draft.title:
                yield draft


def _spans(document: Document) -> Iterator[Draft]:
    """The bars over several days of the month grid: two hidden ``time`` name the first day and the last."""
    for entry in document.html.css("article.tribe-events-calendar-month__multiday-event"):
        stated = [clocks.day(stamps.read(one.attributes.get("datetime"))) for one in entry.css("time[datetime]")]
        days = [one for one in stated if one is not None]
        link = "a.tribe-events-calendar-month__multiday-event-hidden-link"
        title = nodes.words(
            entry, "[class*='multiday-event-hidden-title']", link, "[class*='multiday-event-bar-title']"
        )
        if title and days:
            yield Draft(
                title=title,
                start=days[0],
                end=days[-1] if days[-1] > days[0] else None,
                end_inclusive=True,
                url=nodes.link(entry, document.url, link),
                status=_status(entry),
            )


def _old_month(document: Document, context: Context) -> Iterator[Draft]:
    """The month grid of views v1: the element's id ends in the day, ``data-tribejson`` holds the rest."""
    for node in document.html.css("[id^='tribe-events-event-'][data-tribejson]"):
        match = _MONTH_ID.match(node.attributes.get("id") or "")
        try:
            told = json.loads(node.attributes.get("data-tribejson") or "", strict=False)
        except (ValueError, RecursionError):
            continue
        day = clocks.day(stamps.read(match[2])) if match else None
        if not isinstance(told, dict) or day is None:
            continue
        draft = Draft(
            title=one_line(told.get("title")) or None,
            url=addresses.absolute(document.url, told.get("permalink")),
            image=addresses.absolute(document.url, told.get("imageSrc")),
            description=told.get("excerpt") or None,
        )
        yield _timed(draft, day, one_line(told.get("dateDisplay")), context)


def _single(document: Document, context: Context) -> Draft:
    node = document.html.css_first("#tribe-events-content, .tribe-events-single")
    stamp = nodes.attribute(node, "title", "abbr.tribe-events-start-date", "abbr.tribe-events-start-datetime")
    canonical = document.html.css_first("link[rel=canonical]")
    url = addresses.absolute(document.url, canonical.attributes.get("href")) if canonical is not None else None
    draft = Draft(
        title=nodes.words(node, ".tribe-events-single-event-title", "h1")
        or nodes.only(document.html.root, "h1")
        or nodes.words(node, "h2"),
        url=url or document.url,
        venue=_single_venue(node),
        organizer=_host(node),
        price=nodes.words(node, ".tribe-events-event-cost", ".tribe-events-cost"),
        status=_status(node),
        registration_url=nodes.link(node, document.url, ".tribe-events-event-url a"),
        image=nodes.picture(node, document.url, ".tribe-events-event-image img"),
        description=nodes.markup(node, ".tribe-events-single-event-description"),
        categories=[line_of(one) for one in (node.css(".tribe-events-event-categories a") if node is not None else ())],
    )
    words = (
        nodes.words(
            node,
            ".tribe-events-schedule h2",
            ".tribe-events-schedule .tribe-event-date-start",
            ".tribe-events-schedule",
        )
        or ""
    )
    return _timed(draft, clocks.day(stamps.read(stamp)) if stamp else None, words, context)


def _single_venue(node: LexborNode | None) -> str | None:
    name = nodes.words(node, "dd.tribe-venue", ".tribe-venue")
    address = nodes.words(node, ".tribe-events-address .tribe-address", ".tribe-address")
    return "\n".join(part for part in (name, address) if part) or None


def next_page(document: Document) -> str | None:
    """Where the view's own "next" leads."""
    return nodes.link(
        document.html.root, document.url,
        "a.tribe-events-c-nav__next", "a.tribe-events-c-top-bar__nav-link--next", ".tribe-events-nav-next a[rel=next]",
        ".tribe-events-nav-pagination a[rel=next]",
    )  # fmt: skip
