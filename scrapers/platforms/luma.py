"""Luma (lu.ma, luma.com): calendars as iCalendar, and the JSON that its service answers and its pages carry."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from hobnob import patterns as re
from hobnob.records import Access, Attendance, Availability, Offer, Organization, Place
from scrapers.document import Document
from scrapers.draft import Context, Draft, Endpoint, Rejected
from scrapers.formats import calendar_feed, json_ld, light_markup, places, stamps
from scrapers.formats.content_lines import Component
from scrapers.formats.json_rows import Row, first, script, table, tables, walk, words
from scrapers.reading import addresses, venues

NAME = "Luma"
ACCESS = "A"
SIGNS = ("lu.ma", "luma.com", "lumacdn.com", "geo_address_info", "geo_address_json")

_HOSTS = frozenset({"lu.ma", "luma.com", "www.lu.ma", "www.luma.com", "api.lu.ma", "api.luma.com", "api2.luma.com"})
_PAGE = re.compile(r"https?://(?:www\.)?(?:lu\.ma|luma\.com)/[^\s\"'<>]+", re.I)
_EMBEDDED = re.compile(r"(?:lu\.ma|luma\.com)/embed/calendar/(cal-\w+)", re.I)
_CALENDAR = re.compile(r"\b(cal-[A-Za-z0-9]{6,})")
_CITY = re.compile(r"\b(discplace-[A-Za-z0-9]{6,})")
_HEAD = re.compile(r"^\s*Get up-to-date information at: \S+\s*(?:Address:\n(?:[^\n]+\n?)+)?", re.I)
_IN_PERSON = frozenset({"offline", "unknown", "", "tbd", "missing", "hybrid"})


def detect(document: Document) -> bool:
    if document.looks_like == "json":
        return next(_entries(document.json), None) is not None
    if document.looks_like == "ics":
        own = "@events.lu.ma" in document.text[:20_000] or calendar_feed.made_by(document, "luma", "lu.ma")
        return own or addresses.host(document.url) in _HOSTS
    return document.looks_like == "html" and (
        addresses.host(document.url) in _HOSTS or _EMBEDDED.search(document.text) is not None
    )


def _entries(data: Any) -> Iterator[Row]:
    return walk(data, lambda row: _is_event(table(row.get("event"))) or _is_event(row))


def _is_event(row: Row) -> bool:
    return (bool(row.get("start_at")) and bool(row.get("name")) and "api_id" in row) or (
        "geo_address_json" in row and bool(row.get("start_at"))
    )


def read(document: Document, context: Context) -> Iterable[Draft | Rejected]:
    if document.looks_like == "json":
        return _all(document.json)
    if document.looks_like == "ics":
        return calendar_feed.read(document, context, _linked)
    if addresses.host(document.url) not in _HOSTS:
        return []
    told = _all(script(document, "script#__NEXT_DATA__"))
    marked = list(json_ld.read(document, context))
    if len(told) == 1 and len(marked) == 1:
        _with_tiers(told[0], marked[0])
    return told or marked


def _with_tiers(told: Draft | Rejected, marked: Draft | Rejected) -> None:
    """The page of one event marks each kind of ticket; what its script tells is the price of the first."""
    if isinstance(told, Draft) and isinstance(marked, Draft) and len(marked.offers) > len(told.offers):
        told.offers = marked.offers


def _all(data: Any) -> list[Draft | Rejected]:
    """Every event once: a page repeats its featured ones."""
    found: dict[str, Draft | Rejected] = {}
    for entry in _entries(data):
        event = table(entry.get("event")) or entry
        found.setdefault(first(event, "api_id", "id") or str(len(found)), _told(entry, event))
    return list(found.values())


def _linked(draft: Draft, component: Component) -> None:
    """The feed states its address in the text's first line, and that address as the place where none may be told."""
    if link := _PAGE.search(draft.description or ""):
        draft.url = draft.url or link[0].rstrip(".,)")
        draft.description = _HEAD.sub("", draft.description or "").strip() or None
    if isinstance(draft.venue, str) and _PAGE.match(draft.venue):
        draft.venue = None
    if draft.online_url and _PAGE.match(draft.online_url):
        draft.online_url = None


def _told(entry: Row, event: Row) -> Draft | Rejected:
    title = first(event, "name") or ""
    seen_by = first(event, "visibility") or "public"
    if seen_by == "private":
        return Rejected(title, "the host keeps it private")
    way = first(event, "location_type") or ""
    attendance = Attendance.ONLINE if way not in _IN_PERSON else Attendance.IN_PERSON if way == "offline" else None
    calendar = table(entry.get("calendar"))
    slug = first(event, "url")
    return Draft(
        title=title,
        start=stamps.read(event.get("start_at")),
        end=stamps.read(event.get("end_at")),
        timezone=first(event, "timezone"),
        attendance=attendance,
        venue=None if attendance is Attendance.ONLINE else _place(event),
        organizer=_organizer(calendar),
        offers=_offers(table(entry.get("ticket_info"))),
        access=Access.MEMBERS_ONLY if "member" in seen_by else None,
        url=(slug if slug.startswith("http") else f"https://luma.com/{slug}") if slug else None,
        image=first(event, "cover_url"),
        description=light_markup.as_html(first(event, "description", "description_md"))
        or _prose(entry.get("description_mirror") or event.get("description_mirror")),
        categories=[name for one in tables(entry.get("tags")) if (name := first(one, "name"))],
        series=first(event, "recurrence_id"),
        uid=first(event, "api_id", "id"),
    )


def _place(event: Row) -> Place | None:
    """An address that is told only to guests leaves the town, which the page shows to everyone."""
    said = table(event.get("geo_address_info") or event.get("geo_address_json"))
    shown = first(said, "mode") in (None, "shown")
    city, _, region = (first(said, "city_state") or "").partition(", ")
    town = {
        "city": said.get("city") or city,
        "region": said.get("region") or region,
        "country": said.get("country_code") or said.get("country"),
    }
    if not shown:
        return places.of_parts(**town)
    at = table(event.get("coordinate"))
    point = {
        "latitude": at.get("latitude", event.get("geo_latitude")),
        "longitude": at.get("longitude", event.get("geo_longitude")),
    }
    name, full = first(said, "address"), first(said, "full_address")
    parsed = venues.place(full) if full else None
    if parsed and parsed.street and parsed.city:
        kept = parsed.name or (name if name and name.lower() not in parsed.street.lower() else None)
        return places.of_parts(
            name=kept, room=parsed.room, street=parsed.street, city=parsed.city, region=parsed.region,
            postal_code=parsed.postal_code, country=parsed.country or town["country"], **point,
        )  # fmt: skip
    short = first(said, "short_address")
    street = short.split(f", {town['city']}")[0] if short and short != name else None
    return places.of_parts(name=name, street=street, **town, **point)


def _organizer(calendar: Row) -> Organization | None:
    """A calendar that belongs to a person is no organisation."""
    name, slug = first(calendar, "name"), first(calendar, "slug")
    if not name or first(calendar, "personal_user_api_id"):
        return None
    site = first(calendar, "website")
    return Organization(
        name=name, url=site if site and site.startswith("http") else f"https://luma.com/{slug}" if slug else None
    )


def _offers(tickets: Row) -> list[Offer]:
    full = Availability.SOLD_OUT if tickets.get("is_sold_out") is True else None
    if full is None and tickets.get("is_near_capacity") is True:
        full = Availability.LIMITED
    price, most = table(tickets.get("price")), table(tickets.get("max_price"))
    cents, ceiling = places.number(price.get("cents")), places.number(most.get("cents"))
    currency = (words(price.get("currency")) or "").upper() or None
    if cents is not None and cents >= 0:
        high = ceiling / 100 if ceiling is not None and ceiling > cents else None
        return [Offer(price=cents / 100, price_high=high, currency=currency, availability=full)]
    if tickets.get("is_free") is True:
        return [Offer(price=0, availability=full)]
    return [Offer(availability=full)] if full else []


def _prose(doc: object) -> str | None:
    """The text of an editor's document: nodes with ``content``, leaves with ``text``."""
    lines: list[str] = []
    for block in tables(table(doc).get("content")):
        line = "".join(
            str(leaf.get("text") or "") for leaf in walk(block, lambda one: isinstance(one.get("text"), str))
        )
        lines.append(line)
    return "\n".join(lines).strip() or None


def endpoints(document: Document, context: Context) -> Iterator[Endpoint]:
    if document.looks_like != "html":
        return
    own = addresses.host(document.url) in _HOSTS
    calendars = list(dict.fromkeys(_EMBEDDED.findall(document.text)))
    if own and not calendars:
        mine = addresses.split(document.url).path.strip("/")
        page = table(table(table(script(document, "script#__NEXT_DATA__")).get("props")).get("pageProps"))
        data = table(table(page.get("initialData")).get("data"))
        calendar = first(table(data.get("calendar")), "api_id") if not _is_event(table(data.get("event"))) else None
        found = _CALENDAR.search(mine) or (re.search(r"luma://calendar/(cal-\w+)", document.text))
        calendars = [one for one in (calendar, found[1] if found else None) if one][:1]
    for name in calendars:
        yield Endpoint(
            f"https://api.lu.ma/ics/get?entity=calendar&id={name}", "luma", "A", "the calendar's own subscription"
        )
        address = f"https://api2.luma.com/calendar/get-items?calendar_api_id={name}&period=future&pagination_limit=50"
        yield Endpoint(address, "luma", "B", "what the calendar's page asks for, with places and prices")
    if own and not calendars and (city := _CITY.search(document.text)):
        yield Endpoint(
            f"https://api.lu.ma/ics/get?entity=discover&id={city[1]}",
            "luma",
            "A",
            "the subscription to what is on in this town",
        )


def pages(document: Document, context: Context) -> Iterator[str]:
    """With any other name for the cursor, the service repeats its first page."""
    data = table(document.json if document.looks_like == "json" else None)
    cursor = words(data.get("next_cursor"))
    if (
        data.get("has_more") is True
        and cursor
        and tables(data.get("entries"))
        and addresses.parameters(document.url).get("pagination_cursor") != cursor
    ):
        yield addresses.with_query(document.url, pagination_cursor=cursor)
