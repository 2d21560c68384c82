"""VolunteerConnector (Canada): its open search service. Its dates are prose, and most rows are roles without a day."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from hobnob.records import Attendance, Organization, Place
from scrapers.document import Document
from scrapers.draft import Context, Draft, Endpoint, Rejected
from scrapers.formats import clocks, places
from scrapers.formats.json_rows import Row, first, table, tables, walk, words
from scrapers.reading import addresses
from scrapers.reading.html import one_line

NAME = "VolunteerConnector"
ACCESS = "A"
SIGNS = ("volunteerconnector.org", '"remote_or_online"')

_SERVICE = "https://www.volunteerconnector.org/api/search/"
_MOST_PAGES = 20


def detect(document: Document) -> bool:
    if document.looks_like == "json":
        return next(_rows(document.json), None) is not None
    return document.looks_like == "html" and addresses.host(document.url).endswith("volunteerconnector.org")


def _rows(data: Any) -> Iterator[Row]:
    return walk(data, lambda row: bool(first(row, "title")) and "dates" in row and "remote_or_online" in row)


def read(document: Document, context: Context) -> Iterable[Draft | Rejected]:
    return [_told(row, context) for row in _rows(document.json)] if document.looks_like == "json" else []


def _told(row: Row, context: Context) -> Draft | Rejected:
    title, dates = one_line(first(row, "title")), one_line(first(row, "dates"))
    if not dates or clocks.parsed(dates, context) is None:
        return Rejected(
            title, f"a role and no event: its dates are {dates!r}" if dates else "a role and no event: it has no dates"
        )
    owner = table(row.get("organization"))
    name = first(owner, "name")
    remote = row.get("remote_or_online") is True
    return Draft(
        title=title,
        when=dates,
        attendance=Attendance.ONLINE if remote else None,
        venue=None if remote else _place(table(row.get("audience"))),
        organizer=Organization(name=name, url=first(owner, "url")) if name else None,
        url=first(row, "url"),
        image=_picture(owner),
        description=first(row, "description"),
        categories=[
            label for one in tables(row.get("activities")) if (label := first(one, "category") or first(one, "name"))
        ],
        uid=first(row, "id"),
    )


def _place(audience: Row) -> Place | None:
    """A local need has a point; that of a regional or national one is its office."""
    at = places.point(audience.get("latitude"), audience.get("longitude")) if audience.get("scope") == "local" else None
    return Place(latitude=at[0], longitude=at[1]) if at else None


def _picture(owner: Row) -> str | None:
    logo = first(owner, "logo")
    return f"https:{logo}" if logo and logo.startswith("//") else logo


def endpoints(document: Document, context: Context) -> Iterator[Endpoint]:
    if document.looks_like == "html":
        kept = {
            name: value for name, value in addresses.pairs(document.url) if name in ("search", "lat", "lon", "country")
        }
        yield Endpoint(
            addresses.with_query(_SERVICE, **kept), "volunteerconnector", "A", "the open search service behind the page"
        )


def pages(document: Document, context: Context) -> Iterator[str]:
    data = table(document.json if document.looks_like == "json" else None)
    following = addresses.absolute(document.url, words(data.get("next")))
    shown = addresses.parameters(following).get("page", "")
    if following and data.get("results") and shown.isdigit() and int(shown) <= _MOST_PAGES:
        yield following
