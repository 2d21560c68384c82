"""CampusLabs Engage (universities: clubs, service days, career events): iCalendar and the JSON behind its list of
events."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC
from typing import Any

from hobnob import patterns as re
from hobnob.records import Access, Attendance
from scrapers.document import Document
from scrapers.draft import Context, Draft, Endpoint, Rejected
from scrapers.formats import calendar_feed, places, stamps
from scrapers.formats.json_rows import Row, first, members, table, tables, words
from scrapers.reading import addresses

NAME = "CampusLabs Engage"
ACCESS = "A"
SIGNS = ("campuslabs.com", "/engage/", '"startson"')

_ONLINE = re.compile(r"^(?:online|virtual|zoom|https?://)", re.I)
_PAGE = 100
_MOST = 10 * _PAGE


def detect(document: Document) -> bool:
    if document.looks_like == "json":
        return bool(_rows(document.json))
    if document.looks_like == "ics":
        return (
            calendar_feed.made_by(document, "campus labs", "campuslabs", "collegiatelink")
            or "campuslabs.com/engage" in document.text[:20_000]
        )
    return document.looks_like == "html" and (
        addresses.host(document.url).endswith("campuslabs.com") or "campuslabs.com/engage" in document.text
    )


def _rows(data: Any) -> list[Row]:
    return [row for row in tables(table(data).get("value")) if first(row, "name") and first(row, "startsOn")]


def read(document: Document, context: Context) -> Iterable[Draft | Rejected]:
    if document.looks_like == "json":
        return [_told(row, document.url) for row in _rows(document.json)]
    if document.looks_like == "ics":
        return calendar_feed.read(document, context)
    return []


def _told(row: Row, base: str) -> Draft | Rejected:
    title = first(row, "name") or ""
    seen_by = (first(row, "visibility") or "Public").lower()
    if (state := first(row, "status") or "Approved") not in ("Approved", "Cancelled"):
        return Rejected(title, f"its status is {state.lower()}")
    where = first(row, "location")
    online = where is not None and _ONLINE.match(where) is not None
    picture = first(row, "imagePath")
    return Draft(
        title=title,
        start=stamps.read(row.get("startsOn")),
        end=stamps.read(row.get("endsOn")),
        status="cancelled" if state == "Cancelled" else None,
        attendance=Attendance.ONLINE if online else None,
        venue=None if online else places.pinned(where, row.get("latitude"), row.get("longitude")) if where else None,
        organizer=first(row, "organizationName"),
        access=Access.PUBLIC if seen_by == "public" else Access.MEMBERS_ONLY,
        url=_address(first(row, "id"), base),
        image=f"https://se-images.campuslabs.com/clink/images/{picture}" if picture and "/" not in picture else None,
        description=first(row, "description"),
        categories=[name for one in (*members(row.get("categoryNames")), row.get("theme")) if (name := words(one))],
        uid=first(row, "id"),
    )


def _address(number: str | None, base: str) -> str | None:
    site = addresses.origin(base)
    prefix = "/engage" if "/engage/" in addresses.path(base) else ""
    return f"{site}{prefix}/event/{number}" if site and number else None


def endpoints(document: Document, context: Context) -> Iterator[Endpoint]:
    site = addresses.origin(document.url)
    if document.looks_like != "html" or not site or not addresses.host(document.url).endswith("campuslabs.com"):
        return
    yield Endpoint(f"{site}/engage/events.ics", "campuslabs", "A", "the calendar's own feed")
    since = context.now.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    query = f"endsAfter={since}&orderByField=endsOn&orderByDirection=ascending&status=Approved&take={_PAGE}"
    yield Endpoint(
        f"{site}/engage/api/discovery/event/search?{query}", "campuslabs", "B", "what the list of events asks for"
    )


def pages(document: Document, context: Context) -> Iterator[str]:
    """The next hundred of an answer that was full."""
    data = table(document.json if document.looks_like == "json" else None)
    rows, asked = _rows(data), addresses.parameters(document.url)
    take, skip = asked.get("take", ""), asked.get("skip", "0")
    if (
        rows
        and take.isdigit()
        and skip.isdigit()
        and len(members(data.get("value"))) >= int(take)
        and int(skip) < _MOST
    ):
        yield addresses.with_query(document.url, skip=int(skip) + int(take))
