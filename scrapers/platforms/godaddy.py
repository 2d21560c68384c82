"""The calendar of GoDaddy's site builder: its service's answer, and pages that ask it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from hobnob import patterns as re
from scrapers.document import Document
from scrapers.draft import Context, Draft, Endpoint, Rejected
from scrapers.formats import clocks, fields, json_rows, stamps

NAME = "GoDaddy calendar"
ACCESS = "B"
SIGNS = ("calendar.apps.secureserver.net",)

_SERVICE = re.compile(
    r"calendar\.apps\.secureserver\.net(?:\\?/)v1(?:\\?/)events(?:\\?/)([\w-]+)(?:\\?/)([\w-]+)(?:\\?/)([\w-]+)", re.I
)


def detect(document: Document) -> bool:
    if document.looks_like == "json":
        return "calendar.apps.secureserver.net" in document.url and bool(_rows(document.json))
    return document.looks_like == "html" and _SERVICE.search(document.text) is not None


def _rows(data: Any) -> list[dict[str, Any]]:
    rows = data.get("events") if isinstance(data, dict) else None
    return json_rows.kindred(rows, lambda row: {"title", "start"} <= row.keys())


def read(document: Document, context: Context) -> Iterable[Draft | Rejected]:
    return [_draft(row) for row in _rows(document.json)]


def _draft(row: dict[str, Any]) -> Draft:
    whole = row.get("allDay") is True
    start, end = stamps.read(row.get("start")), stamps.read(row.get("end"))
    return Draft(
        title=fields.line(row.get("title")),
        start=clocks.day(start) if whole else start,
        end=clocks.day(end) if whole else end,
        end_inclusive=whole,
        all_day=whole or None,
        venue=fields.text(row.get("location")),
        description=fields.text(row.get("desc")),
        uid=fields.number(row.get("id")),
    )


def endpoints(document: Document, context: Context) -> Iterator[Endpoint]:
    if document.looks_like == "html":
        for match in _SERVICE.finditer(document.text):
            address = f"https://calendar.apps.secureserver.net/v1/events/{match[1]}/{match[2]}/{match[3]}"
            yield Endpoint(address, "godaddy", "B", "what the page's own calendar asks for")
