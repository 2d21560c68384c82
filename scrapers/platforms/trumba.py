"""Trumba: calendars told openly as iCalendar, JSON and RSS under one name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from hobnob import patterns as re
from scrapers.document import Document
from scrapers.draft import Context, Draft, Endpoint, Rejected
from scrapers.formats import calendar_feed, clocks, fields, json_rows, rss, xml_tree
from scrapers.formats.content_lines import Component
from scrapers.reading.html import one_line

NAME = "Trumba"
ACCESS = "A"
SIGNS = ("trumba",)

_SPACE = "schemas.trumba.com/rss"
_LINKED = re.compile(r"trumba\.com(?:\\?/)calendars(?:\\?/)([\w-]+)", re.I)
_SPUD = re.compile(r"""webName["']?\s*:\s*["']([\w-]+)["']""")
_TICKETS = re.compile(r"\b(?:regist|ticket|rsvp|sign.?up)", re.I)
_PRICE = re.compile(r"\b(?:cost|admission|fee|price|ticket price)\b", re.I)
_PLACE = re.compile(r"^(?:event\s+|meeting\s+)?(?:location|venue|place|where|address)s?\W*$", re.I)
_OPEN_TO = re.compile(r"^(?:organi[sz]er|host|sponsor(?:ing|ed)?\b.*|hosted by|department)$", re.I)


def detect(document: Document) -> bool:
    if document.looks_like == "ics":
        return calendar_feed.made_by(document, "trumba")
    if document.looks_like == "json":
        return bool(_rows(document.json))
    if document.looks_like == "xml":
        return _SPACE in document.text[:3000]
    return document.looks_like == "html" and next(_names(document), None) is not None


def _rows(data: Any) -> list[dict[str, Any]]:
    return json_rows.kindred(data, lambda row: {"eventID", "title", "startDateTime"} <= row.keys())


def read(document: Document, context: Context) -> Iterable[Draft | Rejected]:
    if document.looks_like == "json":
        return [_draft(row) for row in _rows(document.json)]
    if document.looks_like == "xml":
        return _feed(document, context)
    return calendar_feed.read(document, context, _correct)


def _feed(document: Document, context: Context) -> Iterator[Draft | Rejected]:
    """The RSS, with the fields that the calendar's owner named."""
    items = {
        one.said("guid"): one
        for one in xml_tree.parse(document.text).walk()
        if one.local == "item" and one.said("guid")
    }
    for draft in rss.read(document, context):
        item = items.get(draft.uid) if isinstance(draft, Draft) else None
        if isinstance(draft, Draft) and item is not None:
            if calendar := item.said("x-trumba:categorycalendar"):
                draft.categories = [calendar.rsplit("|", 1)[-1]]
            for one in item.children:
                if one.name == "x-trumba:customfield":
                    _field(draft, one.attributes.get("name", ""), one.text)
        yield draft


def _correct(draft: Draft, component: Component) -> None:
    """The event's own page is in a property of Trumba's; ``URL`` is a link that the organiser gave."""
    page = component.value("X-TRUMBA-LINK")
    if page:
        if draft.url and draft.url != page:
            draft.registration_url = draft.registration_url or (draft.url if _TICKETS.search(draft.url) else None)
        draft.url = page
    for one in component.all("X-TRUMBA-CUSTOMFIELD"):
        _field(draft, one.parameters.get("NAME", "").strip('"'), one.value.replace("\\,", ",").replace("\\;", ";"))


def _field(draft: Draft, label: str, value: object) -> None:
    """A field that the calendar's owner named."""
    words = one_line(value) if isinstance(value, str) else ""
    if not words:
        return
    link = re.search(r"https?://[^\s\"'<>\\]+", str(value))
    if _TICKETS.search(label) and link:
        draft.registration_url = link[0]
    elif _PRICE.search(label):
        draft.price = words
    elif _PLACE.match(label) and not draft.venue:
        draft.venue = words
    elif _OPEN_TO.match(label) and draft.organizer is None:
        draft.organizer = words


def _draft(row: dict[str, Any]) -> Draft:
    """``startDateTime`` is wall time of the calendar; the offset stands beside it and is not needed."""
    whole = row.get("allDay") is True
    start, end = clocks.local(row.get("startDateTime")), clocks.local(row.get("endDateTime"))
    picture = row.get("detailImage") or row.get("eventImage")
    draft = Draft(
        title=fields.line(row.get("title")),
        start=clocks.day(start) if whole else start,
        end=clocks.day(end) if whole else end,
        all_day=whole or None,
        status="cancelled" if row.get("canceled") is True else None,
        venue=fields.text(row.get("location")),
        url=fields.text(row.get("permaLinkUrl")),
        image=fields.text(fields.part(picture).get("url")),
        description=fields.text(row.get("description")),
        categories=[row["categoryCalendar"].rsplit("|", 1)[-1]] if isinstance(row.get("categoryCalendar"), str) else [],
        series=fields.number(row.get("seriesID")),
        recurrence=fields.text(row.get("repeats")),
        uid=f"http://uid.trumba.com/event/{number}" if (number := fields.number(row.get("eventID"))) else None,
    )
    for one in fields.rows(row.get("customFields")):
        _field(draft, str(one.get("label", "")), one.get("value"))
    return draft


def _names(document: Document) -> Iterator[str]:
    for pattern in (_LINKED, _SPUD):
        if pattern is _SPUD and "$Trumba" not in document.text:
            continue
        for match in pattern.finditer(document.text):
            yield match[1]


def endpoints(document: Document, context: Context) -> Iterator[Endpoint]:
    if document.looks_like == "html":
        for name in dict.fromkeys(_names(document)):
            for kind in ("json", "ics"):
                yield Endpoint(
                    f"https://www.trumba.com/calendars/{name}.{kind}", "trumba", "A", "the calendar's own feed"
                )
