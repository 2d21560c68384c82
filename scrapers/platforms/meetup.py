"""Meetup: a group's iCalendar, the Apollo state of its pages, and the answers of its API, GraphQL and the two
before."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta, timezone
from typing import Any

from hobnob import patterns as re
from hobnob.records import Attendance, Availability, Offer, Organization, Person
from scrapers.document import Document
from scrapers.draft import Context, Draft, Endpoint, Rejected
from scrapers.formats import calendar_feed, json_ld, light_markup, places, stamps
from scrapers.formats.content_lines import Component, calendars
from scrapers.formats.json_rows import Row, first, script, table, tables, walk, words
from scrapers.reading import addresses

NAME = "Meetup"
ACCESS = "A"
SIGNS = ("meetup.com", "//meetup", "remoteapi", '"urlname"')

_OWN = frozenset({
    "find", "topics", "login", "register", "cities", "help", "about", "pro", "apps", "lp", "start", "home", "account",
    "media",
    "members", "groups", "events", "your-events", "messages", "notifications", "settings", "blog", "careers", "jobs",
    "api",
})  # fmt: skip
_EVENT = re.compile(r"/events/(\w+)/?$")
_LINK = re.compile(r"https?://(?:www\.)?meetup\.com/[^\s\"'<>]+/events/\w+/?", re.I)
_UNSETTLED = frozenset({"DRAFT", "PROPOSED", "SUGGESTED", "PENDING", "BLOCKED"})
_STATES = frozenset({"us", "ca", "au"})
_ATTENDANCE = {"PHYSICAL": Attendance.IN_PERSON, "ONLINE": Attendance.ONLINE, "HYBRID": Attendance.HYBRID}


def detect(document: Document) -> bool:
    if document.looks_like == "ics":
        return calendar_feed.made_by(document, "meetup")
    if document.looks_like == "json":
        return next(_answered(document.json), None) is not None
    return _is_own(document.url) or bool(_state(document))


def _is_own(url: str) -> bool:
    host = addresses.host(url)
    return host == "meetup.com" or host.endswith(".meetup.com")


def _state(document: Document) -> Row:
    """What the page's script keeps by name ("Event:123", "Group:9"); some pages keep it one level higher."""
    page = table(table(table(script(document, "script#__NEXT_DATA__")).get("props")).get("pageProps"))
    state = table(page.get("__APOLLO_STATE__"))
    return state if any(name.startswith("Event:") for name in state) else {}


def _answered(data: Any) -> Iterator[Row]:
    return walk(data, _is_event)


def _is_event(row: Row) -> bool:
    """An event of any age of the API; all of them name the group's place on meetup.com."""
    if not first(row, "title", "name") or not (row.get("dateTime") or row.get("time")):
        return False
    link = first(row, "eventUrl", "event_url", "link")
    return bool(link and _is_own(link)) or "urlname" in table(row.get("group"))


def read(document: Document, context: Context) -> Iterable[Draft | Rejected]:
    if document.looks_like == "ics":
        group, name = _group_of(document.url), _called(document)

        def linked(draft: Draft, component: Component) -> None:
            _linked(draft, group)
            draft.organizer = draft.organizer or name

        return calendar_feed.read(document, context, linked)
    if document.looks_like == "json":
        return [_told(row, {}) for row in _answered(document.json)]
    state = _state(document)
    rows = list(_listed(state, document.url))
    return [_told(row, state) for row in rows] if rows else json_ld.read(document, context)


def _called(document: Document) -> str | None:
    """The group's name, which its feed has for its own; feeds of an older make are called after their file."""
    if not calendar_feed.made_by(document, "meetup calendar"):
        return None
    heads = [one.head.text("NAME") for one in calendars(document.body, document.content_type)]
    return heads[0] if len(heads) == 1 else None


def _linked(draft: Draft, group: str | None) -> None:
    """Some feeds leave the address out; it follows from the number in the UID and the group's feed."""
    number = re.match(r"event_(\w+)@meetup\.com$", draft.uid or "", re.I)
    if not number or draft.url:
        return
    link = _LINK.search(draft.description or "")
    draft.url = link[0] if link else f"https://www.meetup.com/{group}/events/{number[1]}/" if group else None


def _listed(state: Row, url: str) -> Iterator[Row]:
    """The events the page is about: its one event, its group's, or all of a search; others are recommendations."""
    rows = [
        row
        for name, row in state.items()
        if name.startswith("Event:") and table(row).get("title") and row.get("dateTime")
    ]
    single = _EVENT.search(addresses.path(url))
    group = _group_of(url)
    for row in rows:
        if single and row.get("id") != single[1]:
            continue
        owner = first(_behind(row.get("group"), state), "urlname")
        if group and not single and owner and owner.lower() != group:
            continue
        yield row


def _group_of(url: str) -> str | None:
    parts = [part for part in addresses.path(url).split("/") if part]
    if parts and re.fullmatch(r"[a-z]{2}-[A-Z]{2}", parts[0]):
        parts = parts[1:]
    return parts[0].lower() if parts and parts[0].lower() not in _OWN and _is_own(url) else None


def _behind(value: object, state: Row) -> Row:
    """The object, or the one that it refers to."""
    row = table(value)
    return {**table(state.get(str(row["__ref"]))), **row} if "__ref" in row else row


def _told(row: Row, state: Row) -> Draft | Rejected:
    title = first(row, "title", "name") or ""
    status = (first(row, "status") or "").upper()
    if status in _UNSETTLED:
        return Rejected(title, f"its status is {status.lower()}, the group has not published it")
    group = _behind(row.get("group"), state)
    start = _start(row)
    attendance = _ATTENDANCE.get(str(row.get("eventType") or row.get("event_type") or "").upper())
    if attendance is None and row.get("is_online_event") is True:
        attendance = Attendance.ONLINE
    link = first(row, "eventUrl", "event_url", "link")
    return Draft(
        title=title,
        start=start,
        end=_end(row, start),
        timezone=first(group, "timezone"),
        status="cancelled" if status.startswith("CANCEL") else None,
        attendance=attendance,
        venue=None if attendance is Attendance.ONLINE else _place(row, state),
        organizer=_organization(group),
        people=[Person(name=name) for one in tables(row.get("speakerDetails")) if (name := first(one, "name"))],
        offers=_offers(row),
        access=None,
        capacity=_capacity(row),
        url=addresses.without_query(link) if link else None,
        image=_picture(row, state),
        description=light_markup.as_html(first(row, "description")),
        series=first(table(row.get("series")), "id") or first(row, "seriesId"),
        uid=first(row, "id"),
    )


def _start(row: Row) -> stamps.Stamp | None:
    if row.get("dateTime"):
        return stamps.read(row["dateTime"])
    moment, offset = stamps.read(row.get("time")), row.get("utc_offset")
    if isinstance(moment, datetime) and isinstance(offset, int) and abs(offset) < 54_000_000:
        return moment.astimezone(timezone(timedelta(milliseconds=offset)))
    return moment


def _end(row: Row, start: stamps.Stamp | None) -> stamps.Stamp | None:
    """Where an old event states no duration, Meetup assumes three hours; that is not the organiser's word."""
    if row.get("endTime"):
        return stamps.read(row["endTime"])
    length = row.get("duration")
    if isinstance(length, int) and 0 < length < 100 * 86_400_000:
        span: timedelta | None = timedelta(milliseconds=length)
    else:
        span = stamps.duration(length)
    return start + span if isinstance(start, datetime) and span else None


def _place(row: Row, state: Row) -> Any:
    """The state says something only in federations of states; ZIP codes that Meetup made up begin with its name."""
    venue = _behind(row.get("venue"), state) or next((_behind(one, state) for one in tables(row.get("venues"))), {})
    name = first(venue, "name")
    if not venue or (name or "").lower() == "online event":
        return None
    country = (first(venue, "country") or "").lower()
    code = first(venue, "postalCode", "zip") or ""
    return places.of_parts(
        name=name,
        street=first(venue, "address", "address_1"),
        city=first(venue, "city"),
        region=first(venue, "state") if not country or country in _STATES else None,
        postal_code=None if code.lower().startswith("meetup") else code,
        country=country.upper() or None,
        latitude=venue.get("lat"),
        longitude=venue.get("lng", venue.get("lon")),
    )


def _organization(group: Row) -> Organization | None:
    name, slug = first(group, "name"), first(group, "urlname")
    return Organization(name=name, url=f"https://www.meetup.com/{slug}/" if slug else None) if name else None


def _offers(row: Row) -> list[Offer]:
    """Without a fee it is free as far as Meetup knows, so nothing is said: many groups ask for money at the door."""
    fee = table(row.get("feeSettings") or row.get("fee"))
    amount = places.number(fee.get("amount"))
    if amount is None or amount < 0:
        return []
    full = str(row.get("rsvpState") or "").upper() in ("FULL", "WAITLIST")
    return [
        Offer(price=amount, currency=words(fee.get("currency")), availability=Availability.SOLD_OUT if full else None)
    ]


def _capacity(row: Row) -> int | None:
    most = row.get("maxTickets") or row.get("rsvp_limit")
    return most if isinstance(most, int) and most > 0 else None


def _picture(row: Row, state: Row) -> str | None:
    photo = _behind(row.get("featuredEventPhoto") or row.get("featured_photo"), state)
    found = first(photo, "highResUrl", "highres_link", "source", "photo_link")
    return found if found and found.startswith("http") else None


def endpoints(document: Document, context: Context) -> Iterator[Endpoint]:
    group = _group_of(document.url) if document.looks_like == "html" else None
    if group:
        yield Endpoint(f"https://www.meetup.com/{group}/events/ical/", "meetup", "A", "the group's own calendar feed")
