"""Tockify calendars: embedded by name, told as iCalendar with buttons and pictures of its own, and as the answer that
the widget asks for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any

from hobnob import patterns as re
from scrapers.document import Document
from scrapers.draft import Context, Draft, Endpoint, Rejected
from scrapers.formats import calendar_feed, clocks, fields, json_rows, places, stamps
from scrapers.formats.content_lines import Component
from scrapers.formats.days import wall
from scrapers.formats.stamps import Stamp

NAME = "Tockify"
ACCESS = "A"
SIGNS = ("tockify", '"eid"')

_LINKED = re.compile(r"https?:(?:\\?/){2}(?:www\.)?tockify\.com(?:\\?/)([\w.-]+)(?:[\\/?\"'\s]|$)", re.I)
_FEED = re.compile(r"tockify\.com(?:\\?/)api(?:\\?/)feeds(?:\\?/)ics(?:\\?/)([\w.-]+)", re.I)
_NAMED = re.compile(r"""data-tockify-calendar\s*=\s*["']([\w.-]+)["']""", re.I)
_OWN = frozenset(
    {"api", "browser", "assets", "static", "i", "pricing", "blog", "tkf", "signup", "login", "embed.js", "features"}
)
_MOST = 100
_TICKETS = re.compile(r"\b(?:ticket|register|registration|rsvp|sign.?up|book|buy|reserve)", re.I)


def detect(document: Document) -> bool:
    if document.looks_like == "ics":
        return calendar_feed.made_by(document, "tockify")
    if document.looks_like == "json":
        return bool(_rows(document.json))
    return document.looks_like == "html" and next(_names(document), None) is not None


def _names(document: Document) -> Iterator[str]:
    for pattern in (_FEED, _NAMED, _LINKED):
        for match in pattern.finditer(document.text):
            name = match[1].rstrip(".")
            if name.lower() not in _OWN and not name.endswith(".js"):
                yield name


def _rows(data: Any) -> list[dict[str, Any]]:
    """The events of the widget's answer: each with its number, its moments and its words apart."""
    rows = data.get("events") if isinstance(data, dict) else None
    return json_rows.kindred(
        rows, lambda row: "eid" in row and bool(fields.part(fields.part(row.get("content")).get("summary")))
    )


def read(document: Document, context: Context) -> Iterable[Draft | Rejected]:
    if document.looks_like == "json":
        return [_draft(row) for row in _rows(document.json)]
    return calendar_feed.read(document, context, _correct)


def _correct(draft: Draft, component: Component) -> None:
    draft.image = draft.image or component.value("X-TKF-FEATURED-IMAGE")
    button = component.first("X-TKF-PROMOTION-BUTTON")
    if button and _TICKETS.search(button.parameters.get("LABEL", "")):
        draft.registration_url = button.value.strip()


def _draft(row: dict[str, Any]) -> Draft:
    """Moments are milliseconds UTC with the zone's name beside them; the last day of a whole-day event is told."""
    content, when = fields.part(row.get("content")), fields.part(row.get("when"))
    first, last = fields.part(when.get("start")), fields.part(when.get("end"))
    zone = fields.text(first.get("tzid"))
    start: Stamp | None
    end: Stamp | None
    start, end = (
        wall(moment, zone or "UTC") if isinstance(moment := stamps.read(one.get("millis")), datetime) else None
        for one in (first, last)
    )
    whole = when.get("allDay") is True or row.get("allDay") is True
    if whole:
        start, end = clocks.as_days(start, end)
    elif start == end:
        end = None
    where = fields.part(content.get("location"))
    button = fields.text(content.get("customButtonText"))
    tags = fields.part(fields.part(content.get("tagset")).get("tags"))
    number = fields.part(row.get("eid"))
    return Draft(
        title=fields.line(fields.part(content.get("summary")).get("text")),
        start=start,
        end=end,
        all_day=whole or None,
        timezone=zone,
        status="cancelled" if content.get("isCancelled") is True or row.get("isCancelled") is True else None,
        venue=places.pinned(
            places.lines(fields.text(content.get("place")), fields.text(content.get("address"))),
            where.get("latitude"),
            where.get("longitude"),
        ),
        registration_url=fields.text(content.get("customButtonLink")) if button and _TICKETS.search(button) else None,
        description=fields.text(fields.part(content.get("description")).get("text")),
        categories=[word for one in tags.values() for word in fields.texts(one)],
        uid="/".join(part for name in ("uid", "tid") if (part := fields.number(number.get(name)))) or None,
    )


def endpoints(document: Document, context: Context) -> Iterator[Endpoint]:
    if document.looks_like == "html":
        for name in dict.fromkeys(_names(document)):
            yield Endpoint(
                f"https://tockify.com/api/feeds/ics/{name}",
                "tockify",
                "A",
                "the feed of the calendar that the page shows",
            )
        for name in dict.fromkeys(_names(document)):
            since = int(context.now.timestamp() * 1000)
            yield Endpoint(
                f"https://tockify.com/api/ngevent?max={_MOST}&calname={name}&showAll=false&startms={since}",
                "tockify",
                "B",
                "the widget's own answer, where the owner switched the feed off",
            )
