"""PrimeGov (city councils and boards): the JSON behind a public meeting portal, which shows nothing without its
script."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from hobnob import patterns as re
from hobnob.records import Attendance
from scrapers.document import Document
from scrapers.draft import Context, Draft, Endpoint, Rejected
from scrapers.formats import clocks, stamps
from scrapers.formats.json_rows import Row, first, tables, walk
from scrapers.reading import addresses

NAME = "PrimeGov"
ACCESS = "A"
SIGNS = (".primegov.com", '"meetingtypeid"')

_PORTAL = re.compile(r"https?://[\w-]+\.primegov\.com(?=/(?:public/)?portal|/api/)", re.I)
_OFF = re.compile(r"\bcancel+(?:ed|ation)\b", re.I)
_HTML_PAGE = 3


def detect(document: Document) -> bool:
    if document.looks_like == "json":
        return next(_rows(document.json), None) is not None
    return document.looks_like == "html" and (
        addresses.host(document.url).endswith(".primegov.com")
        or document.html.css_first("iframe[src*='.primegov.com/']") is not None
    )


def _rows(data: Any) -> Iterator[Row]:
    return walk(data, lambda row: bool(first(row, "title")) and "meetingTypeId" in row and "documentList" in row)


def read(document: Document, context: Context) -> Iterable[Draft | Rejected]:
    return (
        [_told(row, context, addresses.origin(document.url)) for row in _rows(document.json)]
        if document.looks_like == "json"
        else []
    )


def _told(row: Row, context: Context, site: str | None) -> Draft | Rejected:
    """Its papers tell more than its state: a cancelled meeting is one whose notice of cancellation is published."""
    title = first(row, "title") or ""
    papers = tables(row.get("documentList"))
    start = stamps.read(row.get("dateTime"))
    if start is None:
        day = clocks.parsed(first(row, "date") or "", context)
        start = clocks.at(day.start.date(), first(row, "time")) if day else None
    if start is None:
        return Rejected(title, "it states no date")
    return Draft(
        title=title,
        start=start,
        status="cancelled" if any(_OFF.search(first(one, "templateName") or "") for one in papers) else None,
        attendance=Attendance.ONLINE if row.get("meetingOnline") is True else None,
        venue=first(row, "location"),
        online_url=first(row, "zoomMeetingLink"),
        url=_page(papers, site),
        uid=first(row, "id"),
    )


def _page(papers: list[Row], site: str | None) -> str | None:
    """The agenda as a page, where one is published."""
    number = next((first(one, "templateId") for one in papers if one.get("compileOutputType") == _HTML_PAGE), None)
    return f"{site}/Portal/Meeting?meetingTemplateId={number}" if site and number else None


def endpoints(document: Document, context: Context) -> Iterator[Endpoint]:
    if document.looks_like != "html":
        return
    sites = [match[0] for match in _PORTAL.finditer(f"{document.url}\n{document.text}")]
    if not sites and addresses.host(document.url).endswith(".primegov.com"):
        sites = [addresses.origin(document.url) or ""]
    for site in list(dict.fromkeys(sites))[:1]:
        yield Endpoint(
            f"{site}/api/v2/PublicPortal/ListUpcomingMeetings",
            "primegov",
            "B",
            "what the public portal asks for, every coming meeting",
        )
