"""Drupal: no calendar of its own, but two date fields that most of its sites use.

Drupal 7's Date module prints ``date-display-start`` with the moment in ``content``; Drupal 8 and later print
``<time datetime>`` in UTC inside a date field, where 12:00:00Z beside no stated hour means the day alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime, time, timedelta

from selectolax.lexbor import LexborNode

from hobnob import patterns as re
from scrapers.document import Document
from scrapers.draft import Context, Draft, Rejected
from scrapers.formats import clocks, places, stamps
from scrapers.formats.stamps import Stamp
from scrapers.reading import addresses, nodes
from scrapers.reading.html import line_of, plain

NAME = "Drupal"
ACCESS = "A"
SIGNS = ("date-display-", "drupal-settings-json", "drupal.settings", "/sites/default/files", 'content="drupal')

_MARK = re.compile(r"drupal-settings-json|Drupal\.settings|/sites/(?:default|all)/|content=\"Drupal \d", re.I)
_NODES = (
    "article[class*='node--type-event'], article[class*='node--type-meeting'], .node-event, .node-meeting, "
    ".event-node, .node--event, .node-type-event .node, .page-node-type-event .node, .node-type-meeting .node, "
    ".page-node-type-meeting .node"
)
_PAGES = re.compile(
    r"\b(?:page-)?node-type-(?:[\w-]*-)?(?:events?|meetings?)\b|\bnode--?type-(?:events?|meetings?)\b", re.I
)
_EVENTFUL = re.compile(r"event|calendar|meeting|agenda|hearing|program|workshop", re.I)
_NEWS = re.compile(r"post-date|submitted|created|changed|updated|publish|authored|posted", re.I)
_END_FIELD = re.compile(r"(?:^|[-_])(?:end|finish|to)(?:[-_]|$)|end-?date", re.I)
_PLACE_FIELD = re.compile(r"field-(?:-?name-)?(?:field-)?[\w-]*(?:location|address|venue|place|where)", re.I)
_HOURS = re.compile(r"\d{1,2}(?::\d\d)?\s*[ap]\.?m\b|\b\d{1,2}:\d\d\b|\bnoon\b", re.I)
_LEAST_ROWS = 3
_FIELD = re.compile(r"field-?-?name-([\w-]+)")


def detect(document: Document) -> bool:
    if document.looks_like != "html" or not _MARK.search(document.text):
        return False
    return next(iter(_drafts(document, None)), None) is not None


def read(document: Document, context: Context) -> Iterable[Draft | Rejected]:
    return _drafts(document, context) if document.looks_like == "html" else ()


def _drafts(document: Document, context: Context | None) -> Iterator[Draft]:
    root = document.html.root
    if root is None:
        return
    title = nodes.first(root, "h1.page-header", "h1.page-title", "h1#page-title", "#page-title", "h1.title", "h1")
    if title is not None and _is_event_page(document):
        node = _event_node(document)
        if node is not None:
            yield from _occurrences(node, line_of(title), document, context)
            return
    rows = [
        draft
        for row in document.html.css(".views-row")
        if _eventful(row, document)
        for draft in _row(row, document, context)
    ]
    if len(rows) >= _LEAST_ROWS:  # fewer are the teaser beside a page of other things
        yield from rows


def _is_event_page(document: Document) -> bool:
    body = document.html.body
    classes = (body.attributes.get("class") or "") if body is not None else ""
    return _PAGES.search(classes) is not None or document.html.css_first(_NODES) is not None


def _event_node(document: Document) -> LexborNode | None:
    """The one event of the page: not a teaser in a list of others."""
    found = [one for one in nodes.every(document.html.root, _NODES) if not _inside(one, "views-row")]
    full = [one for one in found if _times(one)]
    if len({one.mem_id for one in full}) > 1:
        outermost = [one for one in full if not any(_contains(other, one) for other in full)]
        full = outermost if len(outermost) == 1 else []
    if full:
        return full[0]
    body = document.html.body
    if found or body is None or not _PAGES.search(body.attributes.get("class") or ""):
        return None
    main = nodes.first(body, "main", "#main-content", "#content", ".region-content")
    return main if main is not None and _times(main) else None


def _contains(outer: LexborNode, inner: LexborNode) -> bool:
    node = inner.parent
    while node is not None:
        if node.mem_id == outer.mem_id:
            return True
        node = node.parent
    return False


def _inside(node: LexborNode, word: str) -> bool:
    return any(word in (one.attributes.get("class") or "") for one in _above(node, 12))


def _above(node: LexborNode, steps: int) -> Iterator[LexborNode]:
    current = node.parent
    while current is not None and steps:
        yield current
        current, steps = current.parent, steps - 1


def _eventful(row: LexborNode, document: Document) -> bool:
    """A list of events, not of news: its view, its links or the page's address say so."""
    view = next(
        (
            one.attributes.get("class") or ""
            for one in _above(row, 8)
            if "view-id-" in (one.attributes.get("class") or "")
        ),
        "",
    )
    href = nodes.attribute(row, "href", "a[href]") or ""
    return bool(_EVENTFUL.search(f"{view} {href} {addresses.path(document.url)}")) and "news" not in view


class _Span:
    """One stated date with its end; ``hours`` is false where the day alone is stated."""

    def __init__(self, start: Stamp, end: Stamp | None) -> None:
        self.start, self.end = start, end


def _times(node: LexborNode) -> list[_Span]:
    """The spans that the node's date fields state, in order."""
    old = [one for one in node.css("[content]") if "date-display" in _classes(one)]
    if old:
        return _old_spans(old)
    spans: list[_Span] = []
    last_parent, last_field = None, ""
    for one in node.css("time[datetime]"):
        if any(_NEWS.search(_classes(other)) for other in (one, *_above(one, 2))):
            continue
        moment = _moment(one)
        if moment is None:
            continue
        field = next((match[1] for other in _above(one, 5) if (match := _FIELD.search(_classes(other)))), "")
        parent = one.parent.mem_id if one.parent is not None else None
        of_last = (
            bool(spans)
            and spans[-1].end is None
            and ((parent == last_parent) or (_END_FIELD.search(field) is not None and field != last_field))
        )
        if of_last and isinstance(moment, datetime) == isinstance(spans[-1].start, datetime):
            spans[-1].end = moment
        elif not any(moment == other.start for other in spans):
            spans.append(_Span(moment, None))
        last_parent, last_field = parent, field
    return spans


def _old_spans(stated: list[LexborNode]) -> list[_Span]:
    spans: list[_Span] = []
    for one in stated:
        moment = stamps.read(one.attributes.get("content"))
        if moment is None:
            continue
        if "date-display-end" in _classes(one) and spans:
            spans[-1].end = moment
        elif not any(moment == other.start for other in spans):
            whole = isinstance(moment, datetime) and moment.time() == time() and not _HOURS.search(line_of(one))
            spans.append(_Span(clocks.day(moment) or moment if whole else moment, None))
    for span in spans:
        if not isinstance(span.start, datetime) and isinstance(span.end, datetime):
            span.end = clocks.day(span.end)
    return spans


def _moment(node: LexborNode) -> Stamp | None:
    moment = stamps.read(node.attributes.get("datetime"))
    if isinstance(moment, datetime) and (moment.hour, moment.minute) == (12, 0) and not _HOURS.search(line_of(node)):
        return moment.date()
    return moment


def _classes(node: LexborNode) -> str:
    return node.attributes.get("class") or ""


def _occurrences(node: LexborNode, title: str, document: Document, context: Context | None) -> Iterator[Draft]:
    spans = _times(node)
    canonical = nodes.link(document.html.root, document.url, "link[rel=canonical]")
    for span in spans:
        draft = _dated(node, span, context, alone=len(spans) == 1)
        draft.title, draft.url = title, canonical or document.url
        draft.venue = _place(node)
        draft.description = nodes.markup(
            node,
            ".field--name-body",
            ".field-name-body",
            "[class*='name-field-event-description']",
            "[class*='name-field-description']",
            ".description",
            ".event-description",
        )
        yield draft


def _row(row: LexborNode, document: Document, context: Context | None) -> Iterator[Draft]:
    anchor = nodes.first(
        row,
        ".views-field-title a", ".field--name-title a", "h2 a", "h3 a", "h4 a", "h5 a", "[class*=title] a",
        "a[href]:not([href^='#'])",
    )  # fmt: skip
    title = line_of(anchor) or nodes.words(
        row, ".views-field-title", ".field--name-title", "h2", "h3", "h4", "[class*=title]"
    )
    spans = _times(row)
    if not title or len(title) > 300 or len(spans) > 1:
        return
    draft = _dated(row, spans[0], context, alone=True) if spans else _told(row, context)
    if draft is None:
        return
    draft.title, draft.venue = title, _place(row)
    draft.url = addresses.absolute(document.url, anchor.attributes.get("href")) if anchor is not None else None
    yield draft


def _told(row: LexborNode, context: Context | None) -> Draft | None:
    """What the field of dates says in words alone, where it prints no moments: "Sat, Nov 28 2026 (All day)"."""
    field = nodes.first(
        row,
        "[class*='field-date'] .field-content",
        "[class*='event-date'] .field-content",
        "[class*='field-date']",
        "[class*='event-date']",
    )
    if (
        field is None
        or context is None
        or _NEWS.search(_classes(field))
        or row.css_first("time[datetime]") is not None
        or (when := clocks.parsed(line_of(field), context)) is None
    ):
        return None
    if when.time_known:
        return Draft(start=when.start, end=when.end)
    last = (when.end - timedelta(days=1)).date() if when.end is not None else when.start.date()
    return Draft(start=when.start.date(), end=last if last > when.start.date() else None, end_inclusive=True)


def _dated(node: LexborNode, span: _Span, context: Context | None, *, alone: bool) -> Draft:
    draft = Draft(start=span.start, end=span.end, end_inclusive=True)
    if context is not None and alone and not isinstance(span.start, datetime) and span.end is None:
        hours = nodes.words(node, ".time", "[class*='field-time']", "[class*='event-time']", "[class*='start-time']")
        if hours and _HOURS.search(hours):
            clocks.set_times(draft, clocks.day(span.start), re.sub(r"(\d):\s+(\d\d)", r"\1:\2", hours), context)
    return draft


def _place(node: LexborNode) -> str | None:
    found = [
        one
        for one in node.css("[class*='field'], .location, .address, .venue")
        if _PLACE_FIELD.search(_classes(one)) or _classes(one).split()[:1] in (["location"], ["address"], ["venue"])
    ]
    kept = [one for one in found if not any(_contains(other, one) for other in found if other.mem_id != one.mem_id)]
    lines = [
        re.sub(r"^(?:event )?(?:location|address|venue|where|place)s?\s*:?\s*$", "", line, flags=re.I)
        for one in kept
        for line in plain(one.html).split("\n")
    ]
    return places.lines(*lines)
