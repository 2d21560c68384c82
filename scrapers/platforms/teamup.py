"""Teamup calendars: iCalendar, and the answer that the calendar's own page asks for.

The key in the address is a capability, so only one that a public page shows is used.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from hobnob import patterns as re
from scrapers.document import Document
from scrapers.draft import Context, Draft, Endpoint, Rejected
from scrapers.formats import calendar_feed, clocks, fields, json_rows, stamps
from scrapers.formats.content_lines import Component

NAME = "Teamup"
ACCESS = "A"
SIGNS = ("teamup.com/", "teamup calendar", '"subcalendar_id')

_KEY = re.compile(r"https?:(?:\\?/){2}(?:www\.)?teamup\.com(?:\\?/)(ks[a-z0-9]{8,})\b", re.I)
_FEED = re.compile(r"(?:https?|webcal):(?:\\?/){2}ics\.teamup\.com(?:\\?/)(?:feed(?:\\?/))?[\w\\/]+(?:\.ics)?", re.I)
_TAG = re.compile(r",?\s*\[#\][\w:-]+")


def detect(document: Document) -> bool:
    if document.looks_like == "ics":
        return calendar_feed.made_by(document, "teamup")
    if document.looks_like == "json":
        return bool(_rows(document.json))
    return bool(_KEY.search(document.text) or _FEED.search(document.text))


def _rows(data: Any) -> list[dict[str, Any]]:
    rows = data.get("events") if isinstance(data, dict) else None
    return json_rows.kindred(
        rows, lambda row: "start_dt" in row and bool({"subcalendar_id", "subcalendar_ids"} & row.keys())
    )


def read(document: Document, context: Context) -> Iterable[Draft | Rejected]:
    if document.looks_like == "json":
        return [_draft(row) for row in _rows(document.json)]
    return calendar_feed.read(document, context, _correct)


def _correct(draft: Draft, component: Component) -> None:
    """The place may carry labels of the calendar's own ("[#]holiday:…")."""
    if isinstance(draft.venue, str):
        draft.venue = _TAG.sub("", draft.venue).strip(" ,") or None


def _draft(row: dict[str, Any]) -> Draft | Rejected:
    """Times carry their offset; a whole day ends in its last second. ``who`` names members of a staff and is left
    out."""
    title = fields.line(row.get("title"))
    if row.get("delete_dt"):
        return Rejected(title, "it was deleted")
    whole = row.get("all_day") is True
    start, end = stamps.read(row.get("start_dt")), stamps.read(row.get("end_dt"))
    if whole:
        start, end = clocks.as_days(start, end)
    place = fields.text(row.get("location"))
    return Draft(
        title=title,
        start=start,
        end=end,
        all_day=whole or None,
        timezone=fields.text(row.get("tz")),
        venue=_TAG.sub("", place).strip(" ,") or None if place else None,
        description=fields.text(row.get("notes")),
        series=fields.number(row.get("series_id")),
        uid=fields.number(row.get("id")),
    )


def endpoints(document: Document, context: Context) -> Iterator[Endpoint]:
    if document.looks_like != "html":
        return
    linked = [calendar_feed.web(match[0].replace("\\/", "/")) for match in _FEED.finditer(document.text)]
    embedded = [f"https://ics.teamup.com/feed/{match[1]}/0.ics" for match in _KEY.finditer(document.text)]
    for address in dict.fromkeys(linked or embedded):
        yield Endpoint(address, "teamup", "A", "the feed of the calendar that the page shows")
