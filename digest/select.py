"""Whose feed is it in: upcoming, near enough, and what a saved search asks for."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from functools import lru_cache

from digest import clean
from digest.words import WEEKDAYS, last_day, local_start
from hobnob import patterns as re
from hobnob import places
from hobnob.config import Region, SavedSearch
from hobnob.config_lines import point_of
from hobnob.records import Access, Attendance, Audience, Event, Format, Place, StoredEvent

_TAG = re.compile(r"<[^>]*>")
_WORD = re.compile(r"\w+", re.UNICODE)


def upcoming(stored: StoredEvent, today: date, horizon: timedelta) -> bool:
    """Whether it is an event at all, not over by the calendar of its place, not gone, and within the horizon.

    An office that is closed, a deadline or a placeholder has no room to be in, and is nobody's news.
    """
    if stored.gone is not None or stored.event.format is Format.NOT_AN_EVENT:
        return False
    first = local_start(stored.event).date()
    return last_day(stored.event) >= today and first <= today + horizon


def point(place: Place | None) -> tuple[float, float] | None:
    """Latitude and longitude of a place, when both are known."""
    if place is None or place.latitude is None or place.longitude is None:
        return None
    return place.latitude, place.longitude


def distance(event: Event, home: tuple[float, float] | None) -> float | None:
    """Miles from home to the venue, or to its ZIP code or town where no more is known; None when either is unknown."""
    there = places.point(event.venue, near=home) if home else None
    return places.miles(home, there) if home and there else None


def within(region: Region, event: Event) -> bool:
    """Whether an event lies in the region: what is known to be farther off than its radius, and no way in online, does
    not."""
    if region.radius is None or event.attendance in (Attendance.ONLINE, Attendance.HYBRID):
        return True
    away = distance(event, point(region.point))
    return away is None or away <= region.radius


def guest_price(event: Event) -> float | None:
    """The least a guest pays at the door; None when no price for guests is stated."""
    prices = [o.price for o in event.offers if o.price is not None and o.audience is not Audience.MEMBER]
    return min(prices) if prices else None


def guests_welcome(event: Event) -> bool | None:
    """Whether a guest can walk in; None when nothing is said."""
    if event.access in (Access.MEMBERS_ONLY, Access.INVITATION):
        return False
    if event.access in (Access.PUBLIC, Access.GUESTS_WELCOME) or guest_price(event) is not None:
        return True
    return None


def words_of(event: Event) -> str:
    """Everything a full-text search looks through, in lower case, padded with spaces between words."""
    parts: list[str | None] = [event.title, event.summary, _TAG.sub(" ", event.description or "")]
    parts += [event.kind, event.format, *event.categories]
    if event.venue:
        parts += [event.venue.name, event.venue.street, event.venue.city]
    parts += [event.organizer.name if event.organizer else None]
    parts += [organisation.name for organisation in (*event.hosts, *event.sponsors)]
    for person in event.people:
        parts += [person.name, person.title, person.organization]
    text = clean.text(" ".join(part for part in parts if part)).casefold()
    return f" {' '.join(_WORD.findall(text))} "


@lru_cache(maxsize=1024)
def _needle(phrase: str) -> str:
    return " ".join(_WORD.findall(phrase.casefold()))


def mentions(haystack: str, phrase: str) -> bool:
    """Whether the words of a phrase stand together in ``words_of``, the last as a beginning ("market" finds
    "marketing")."""
    needle = _needle(phrase)
    return bool(needle) and f" {needle}" in haystack


def matches_words(haystack: str, query: str) -> bool:
    """Whether every word of a typed query occurs, in any order; words in quotation marks stand together."""
    phrases = re.findall(r'"([^"]+)"', query)
    loose = re.sub(r'"[^"]*"', " ", query).replace('"', " ")
    return all(mentions(haystack, part) for part in (*phrases, *_WORD.findall(loose)))


@lru_cache(maxsize=256)
def _centre(text: str) -> tuple[float, float] | None:
    return point(point_of(text))


def matches(
    stored: StoredEvent,
    search: SavedSearch,
    *,
    score: float | None,
    home: tuple[float, float] | None,
    haystack: str | None = None,
) -> bool:
    """Whether an event answers a saved search: every condition that is set must hold, and what is unknown does not
    hold.

    A price limit is the exception to the last rule for events that anybody may enter and that name no price at all.
    """
    event = stored.event
    if search.kinds and event.kind not in search.kinds:
        return False
    if search.formats and event.format not in search.formats:
        return False
    if search.weekdays and WEEKDAYS[local_start(event).weekday()].lower() not in search.weekdays:
        return False
    if search.in_person is not None:
        in_person = event.attendance in (Attendance.IN_PERSON, Attendance.HYBRID) or (
            event.attendance is None and event.venue is not None and not event.venue.inferred
        )
        if in_person != search.in_person:
            return False
    if search.guests_welcome is not None and guests_welcome(event) is not search.guests_welcome:
        return False
    if search.max_price is not None:
        price = guest_price(event)
        if price is None and (event.offers or event.access not in (Access.PUBLIC, Access.GUESTS_WELCOME)):
            return False
        if price is not None and price > search.max_price:
            return False
    if search.min_score is not None and (score is None or score < search.min_score):
        return False
    if search.radius is not None:
        away = distance(event, _centre(search.near) if search.near else home)
        if away is None or away > search.radius:
            return False
    if search.words or search.without:
        haystack = haystack if haystack is not None else words_of(event)
        if search.words and not any(mentions(haystack, word) for word in search.words):
            return False
        if any(mentions(haystack, word) for word in search.without):
            return False
    return True


def by_start(events: Iterable[StoredEvent]) -> list[StoredEvent]:
    """Soonest first; events of one minute in a stable order."""
    return sorted(events, key=lambda stored: (stored.event.start, stored.id))


def day_of(now: datetime, zone: str) -> date:
    """The calendar day in a region's zone."""
    from zoneinfo import ZoneInfo

    return now.astimezone(ZoneInfo(zone)).date()
