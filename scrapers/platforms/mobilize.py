"""Mobilize (mobilize.us): its documented public API, and the data that its pages carry.

One event has many timeslots; each is an occurrence of the series that the event is.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from hobnob import patterns as re
from hobnob.records import Attendance, Availability, Offer, Organization
from scrapers.document import Document
from scrapers.draft import Context, Draft, Endpoint, Rejected
from scrapers.formats import places, stamps
from scrapers.formats.json_rows import Row, assigned, first, members, table, tables, walk, words
from scrapers.reading import addresses

NAME = "Mobilize"
ACCESS = "A"
SIGNS = ("mobilize.us", "__mlz_embedded_data__", '"timeslots"', '"timeslot"')

_HOST = re.compile(r"(?:^|\.)mobilize\.us$")
_PRIVATE = re.compile(r"address is private|sign up for (?:more|address)", re.I)


def detect(document: Document) -> bool:
    if document.looks_like == "json":
        return next(_rows(document.json), None) is not None
    return document.looks_like == "html" and (
        _HOST.search(addresses.host(document.url)) is not None or "__MLZ_EMBEDDED_DATA__" in document.text
    )


def _rows(data: Any) -> Iterator[Row]:
    """Every event of an answer of which one at least shows whose it is."""
    if next(walk(data, lambda row: _wanted(row) and _is_own(table(row.get("event")) or row)), None) is not None:
        yield from walk(data, _wanted)


def _wanted(row: Row) -> bool:
    return _is_event(row) or (_is_event(table(row.get("event"))) and "start_date" in table(row.get("timeslot")))


def _is_event(row: Row) -> bool:
    return bool(first(row, "title", "name")) and ("timeslots" in row or "times" in row)


def _is_own(row: Row) -> bool:
    return any(name in row for name in ("sponsor", "browser_url", "organization", "event_type"))


def read(document: Document, context: Context) -> Iterator[Draft | Rejected]:
    data = document.json if document.looks_like == "json" else assigned(document, "__MLZ_EMBEDDED_DATA__")
    seen: set[str] = set()
    for row in _rows(data):
        event, slots = row, tables(row.get("timeslots")) or tables(row.get("times"))
        if "timeslot" in row:
            event, slots = table(row["event"]), [table(row["timeslot"])]
        for told in _occurrences(event, slots, addresses.origin(document.url)):
            key = told.uid if isinstance(told, Draft) else told.row
            if key is None or key not in seen:
                seen.add(key or "")
                yield told


def _occurrences(row: Row, slots: list[Row], site: str | None) -> Iterator[Draft | Rejected]:
    title = first(row, "title", "name") or ""
    if (state := first(row, "approval_status") or "APPROVED") != "APPROVED":
        yield Rejected(title, f"its approval is {state.lower()}")
    elif first(row, "visibility") == "PRIVATE":
        yield Rejected(title, "the organiser keeps it private")
    elif not slots:
        yield Rejected(title, "it has no timeslot")
    else:
        for slot in slots:
            yield _draft(row, slot, title, site, several=len(slots) > 1)


def _draft(row: Row, slot: Row, title: str, site: str | None, *, several: bool) -> Draft:
    number, part = first(row, "id"), first(slot, "id")
    sponsor = table(row.get("sponsor") or row.get("organization"))
    online = row.get("is_virtual") is True
    full = slot.get("is_full") is True
    return Draft(
        title=title,
        start=stamps.read(slot.get("start_date", slot.get("start"))),
        end=stamps.read(slot.get("end_date", slot.get("end"))),
        timezone=first(row, "timezone"),
        attendance=Attendance.ONLINE if online else None,
        venue=None if online else _place(row),
        online_url=_web(first(row, "virtual_action_url")),
        organizer=_organizer(sponsor),
        offers=[Offer(availability=Availability.SOLD_OUT)] if full else [],
        capacity=slot["max_attendees"]
        if isinstance(slot.get("max_attendees"), int) and slot["max_attendees"] > 0
        else None,
        url=_address(row, sponsor, site),
        image=_web(first(row, "featured_image_url", "image_url")),
        description=first(row, "description"),
        categories=_categories(row),
        series=number if several else None,
        uid=f"{number}-{part}" if number and part else number if not several else None,
    )


def _web(address: str | None) -> str | None:
    return address if address and address.startswith("http") else None


def _address(row: Row, sponsor: Row, site: str | None) -> str | None:
    """Where the record names no web address, it follows from the organisation's short name and the number."""
    link = first(row, "browser_url", "event_url", "url")
    if link and not link.startswith("http"):
        link = f"https://{link}" if "." in link.split("/")[0] else addresses.absolute(site or "", link)
    slug, number = first(sponsor, "slug"), first(row, "id")
    return link or (f"https://www.mobilize.us/{slug}/event/{number}/" if slug and number else None)


def _organizer(sponsor: Row) -> Organization | None:
    name, page = first(sponsor, "name"), first(sponsor, "event_feed_url")
    if page and not page.startswith("http"):
        page = f"https://{page}"
    return Organization(name=name, url=page) if name else None


def _place(row: Row) -> Any:
    """An address that is told only to those who sign up leaves the town and its ZIP code."""
    where = table(row.get("location"))
    if not where:
        said = first(row, "location_one_line", "location")
        if said is not None:
            return None if _PRIVATE.search(said) else said
        street, hall = first(row, "address_line1"), first(row, "location_name")
        hidden = any(_PRIVATE.search(one) for one in (street or "", hall or ""))
        return places.of_parts(
            name=None if hidden else hall, street=None if hidden else street, city=row.get("city"),
            region=row.get("state"), postal_code=row.get("zipcode"),
        )  # fmt: skip
    lines = [said for one in members(where.get("address_lines")) if (said := words(one))]
    hidden = first(row, "address_visibility") == "PRIVATE" or any(
        _PRIVATE.search(one) for one in (*lines, first(where, "venue") or "")
    )
    at = table(where.get("location"))
    return places.of_parts(
        name=None if hidden else where.get("venue"),
        street=None if hidden else ", ".join(lines),
        city=where.get("locality"),
        region=where.get("region"),
        postal_code=where.get("postal_code"),
        country=where.get("country"),
        latitude=None if hidden else at.get("latitude"),
        longitude=None if hidden else at.get("longitude"),
    )


def _categories(row: Row) -> list[str]:
    kind = (first(row, "event_type") or "").replace("_", " ").capitalize()
    tags = [name for one in tables(row.get("tags")) if (name := first(one, "name"))]
    return [one for one in (kind, *tags) if one]


def endpoints(document: Document, context: Context) -> Iterator[Endpoint]:
    """The organisation's events by its number; the deprecated list of everyone's events is never asked for."""
    if document.looks_like != "html":
        return
    slug = addresses.path(document.url).strip("/").split("/")[0].lower()
    data = assigned(document, "__MLZ_EMBEDDED_DATA__")
    mine = (
        next(walk(data, lambda row: isinstance(row.get("id"), int) and str(row.get("slug")).lower() == slug), None)
        if slug
        else None
    )
    if mine is not None:
        address = f"https://api.mobilize.us/v1/organizations/{mine['id']}/events?timeslot_start=gte_now&per_page=100"
        yield Endpoint(address, "mobilize", "A", "the documented API, every coming timeslot")


def pages(document: Document, context: Context) -> Iterator[str]:
    data = table(document.json if document.looks_like == "json" else None)
    following = addresses.absolute(document.url, words(data.get("next")))
    if (
        following
        and following != document.url
        and addresses.origin(following) == addresses.origin(document.url)
        and data.get("data")
    ):
        yield following
