"""Events in microformats: h-event (https://microformats.org/wiki/h-event) and hCalendar
(https://microformats.org/wiki/hcalendar), with the value-class pattern and implied names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime

from selectolax.lexbor import LexborNode

from hobnob.records import Organization, Place
from scrapers.document import Document
from scrapers.draft import Context, Draft, Rejected
from scrapers.formats import microformat_values as values
from scrapers.formats import stamps
from scrapers.formats.days import whole_days
from scrapers.reading.html import line_of

NAME = "h_event"

# What each vocabulary calls a property; hCalendar has no prefixes, so its names are only good inside a vevent.
_H_EVENT = {
    "name": ("p-name",), "summary": ("p-summary",), "start": ("dt-start",), "end": ("dt-end",),
    "duration": ("dt-duration",),
    "description": ("e-content", "p-content", "e-description", "p-description"), "url": ("u-url",),
    "uid": ("u-uid", "p-uid"),
    "location": ("p-location", "h-location", "u-location"), "geo": ("p-geo", "u-geo"),
    "category": ("p-category", "u-category"),
    "organizer": ("p-organizer", "u-organizer", "p-author"), "photo": ("u-photo", "u-featured"),
    "status": ("p-status",),
    "cost": ("p-cost", "p-price"),
}  # fmt: skip
_H_CALENDAR = {
    "name": ("summary",), "summary": (), "start": ("dtstart",), "end": ("dtend",), "duration": ("duration",),
    "description": ("description",), "url": ("url",), "uid": ("uid",), "location": ("location",), "geo": ("geo",),
    "category": ("category",), "organizer": ("organizer",), "photo": ("photo", "attach"), "status": ("status",),
    "cost": ("cost",),
}  # fmt: skip


def read(document: Document, context: Context) -> Iterable[Draft | Rejected]:
    """Every h-event and vevent on the page; one that carries both classes is read as h-event."""
    text = document.text
    if document.looks_like in ("json", "ics") or ("h-event" not in text and "vevent" not in text):
        return
    for root in document.html.css(".h-event, .vevent"):
        names = values.classes(root)
        vocabulary = _H_EVENT if "h-event" in names else _H_CALENDAR
        draft = _draft(root, vocabulary, context, document)
        if draft is not None:
            yield draft


def _draft(
    root: LexborNode, vocabulary: dict[str, tuple[str, ...]], context: Context, document: Document
) -> Draft | None:
    mine = [(node, values.classes(node)) for node in _own(root, document)]
    found = {key: [node for name in names for node, said in mine if name in said] for key, names in vocabulary.items()}
    title = (
        _first(found["name"])
        or _first(found["summary"])
        or (values.implied_name(root) if vocabulary is _H_EVENT else None)
    )
    draft = Draft(
        title=title,
        venue=_venue(found["location"], found["geo"]),
        url=next((link for node in found["url"] if (link := values.link(node))), None)
        or values.implied_url(root, bool(found["url"])),
        uid=next((link for node in found["uid"] if (link := values.link(node))), None),
        description=next((node.inner_html for node in found["description"] if node.inner_html), None),
        image=next((link for node in found["photo"] if (link := values.link(node))), None),
        categories=[word for node in found["category"] if (word := values.text(node))],
        status=_first(found["status"]),
        organizer=_organizer(found["organizer"]),
        price=_first(found["cost"]),
    )
    return draft if _times(draft, found, context, inclusive=vocabulary is _H_EVENT) or title else None


def _times(draft: Draft, found: dict[str, list[LexborNode]], context: Context, *, inclusive: bool) -> bool:
    said = [value for node in found["start"] if (value := values.moment(node))]
    if not said:
        return False
    start = values.stamp(said[0], None)
    if start is None:
        draft.when = line_of(found["start"][0]) or said[0]
        return True
    closing = next((value for node in found["end"] if (value := values.moment(node))), None)
    end = values.stamp(closing, start) if closing else None
    if end is None and isinstance(start, datetime):
        span = next((length for node in found["duration"] if (length := stamps.duration(values.moment(node)))), None)
        end = start + span if span else None
    days = whole_days(start, end, context.timezone)
    draft.start, draft.end, draft.all_day = days.start, days.end, days.all_day
    draft.end_inclusive = days.end_inclusive and (inclusive or bool(days.all_day))
    return True


def _own(root: LexborNode, document: Document) -> Iterator[LexborNode]:
    """Every element of the root outside of nested microformats (these themselves included), through ``include``s."""
    stack = list(reversed(list(root.iter())))
    for node in values.headers(root, document):
        stack.insert(0, node)
    included: set[int] = set()
    while stack:
        node = stack.pop()
        yield node
        names = values.classes(node)
        if (
            "include" in names
            and (target := values.included(node, document)) is not None
            and target.mem_id not in included
        ):
            included.add(target.mem_id)
            stack.append(target)
        if not values.is_root(node) or "location" in names:
            stack.extend(reversed(list(node.iter())))


def _first(nodes: list[LexborNode]) -> str | None:
    return next((found for node in nodes if (found := values.text(node))), None)


def _venue(places: list[LexborNode], geo: list[LexborNode]) -> Place | str | None:
    point = next((found for node in (*geo, *places) if (found := values.point(node))), None)
    if not places:
        return Place(latitude=point[0], longitude=point[1]) if point else None
    return values.place(places[0], point)


def _organizer(nodes: list[LexborNode]) -> Organization | None:
    for node in nodes:
        named = node.css_first(".p-name, .fn, .org")
        name = values.text(named) if named is not None else values.text(node)
        if name and "@" not in name:
            link = values.link(node.css_first(".u-url, .url") or node)
            return Organization(name=name, url=link if link and link.startswith("http") else None)
    return None
