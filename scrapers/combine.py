"""Several readers saw the same document: one event each, and whose word counts.

A reader that quotes structured data wins for the event it states; the others fill the fields it
left empty, and ``Event.origins`` remembers who said what. A reader's further events are taken
only where they can't be noise.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from hobnob.records import Event, Place
from scrapers.draft import Rejected

EXACT = ("json_ld", "microdata", "rdfa", "h_event")
"""Readers of data that the publisher marked as events; all they say is kept."""

_SAME_DATA = ("embedded_json",)

_FILLED = (
    "end", "attendance", "venue", "online_url", "organizer", "hosts", "people", "sponsors", "offers", "access",
    "registration_url", "registration_closes", "capacity", "url", "image", "description", "summary", "categories",
    "series", "recurrence", "uid", "kind", "format",
)  # fmt: skip
_PLACE_PARTS = ("room", "street", "city", "region", "postal_code", "country", "latitude", "longitude")
_ALIKE = 80
_RICHER = 3
_ENOUGH = 6


_LEAST_BESIDE = 3
_MANY = 20
_ARCHIVE = 100
_NEARLY_ALL = 0.9


@dataclass(slots=True)
class Seen:
    """What one reader made of a document."""

    reader: str
    events: list[Event] = field(default_factory=list)
    rejected: list[Rejected] = field(default_factory=list)


def same_time(a: Event, b: Event) -> bool:
    """The same instant, or the same local day where one of them states no hour."""
    if a.start == b.start:
        return True
    if a.hour_known and b.hour_known:
        return False
    return a.start.date() == b.start.date()


def same_title(a: str, b: str) -> bool:
    """Alike but for a word more or less."""
    from rapidfuzz import fuzz

    left, right = a.casefold(), b.casefold()
    return left == right or left in right or right in left or fuzz.token_set_ratio(left, right) >= _ALIKE


def same(a: Event, b: Event) -> bool:
    """Whether two readers of one document mean the same event."""
    if a.url and a.url == b.url and a.start.date() == b.start.date() and same_time(a, b):
        return True
    return same_time(a, b) and same_title(a.title, b.title)


def filled(event: Event, other: Event) -> Event:
    """The event with its empty fields taken from ``other``, each noted in ``origins``."""
    update: dict[str, Any] = {}
    if not event.time_known and other.hour_known:
        update.update(start=other.start, end=other.end, time_known=True, all_day=False)
    for name in _FILLED:
        if name in update:
            continue
        mine, theirs = getattr(event, name), getattr(other, name)
        if theirs in (None, ()):
            continue
        if mine in (None, ()) or (isinstance(mine, Place) and mine.inferred and not theirs.inferred):
            update[name] = theirs
        elif isinstance(mine, Place) and (place := completed(mine, theirs)) != mine:
            update[name] = place
    end = update.get("end")
    if end is not None and (
        _filler(update.get("start", event.start), end)
        or end <= update.get("start", event.start)
        or (event.hour_known != other.hour_known and "start" not in update)
    ):
        del update["end"]
    if not update:
        return event
    origins = {**event.origins, **dict.fromkeys(update, other.reader or "")}
    return event.model_copy(update={**update, "origins": origins})


def _filler(start: datetime, end: datetime) -> bool:
    """An end in the last minutes of the start's day: systems that demand an end write it for "none"."""
    begins = start.astimezone(end.tzinfo)
    return begins.date() == end.date() and begins.hour > 0 and (end.hour, end.minute) in ((23, 50), (23, 59))


def completed(mine: Place, theirs: Place) -> Place:
    """The place with the parts it lacks, where the other is no other place."""
    if theirs.inferred or not (mine.name and theirs.name and same_title(mine.name, theirs.name)):
        return mine
    parts = [(name, getattr(mine, name), getattr(theirs, name)) for name in _PLACE_PARTS]
    if any(a and b and a != b for name, a, b in parts if name in ("street", "city", "postal_code")):
        return mine
    return mine.model_copy(update={name: b for name, a, b in parts if a is None and b is not None})


def says_all(events: Sequence[Event]) -> bool:
    """Whether one reader's events leave so little open that another's guesses at the same rows would not be used.

    An archive of hundreds of meetings is no longer worth a second look for an hour here and there.
    """
    if len(events) < _MANY:
        return False
    full = sum(
        (event.all_day or event.hour_known) and (event.venue is not None or event.online_url is not None)
        for event in events
    )
    return len(events) >= _ARCHIVE or full >= _NEARLY_ALL * len(events)


def merge(into: list[Event], others: Iterable[Event], *, add: bool) -> int:
    """Fill ``into`` from ``others`` in place; with ``add`` take those it lacks. Returns how many were added."""
    by_day: dict[Any, list[int]] = {}
    for at, event in enumerate(into):
        by_day.setdefault(event.start.date(), []).append(at)
    added = 0
    taken: set[int] = set()
    for other in others:
        places = by_day.get(other.start.date(), ())
        hit = next((at for at in places if at not in taken and same(into[at], other)), None)
        if hit is not None:
            taken.add(hit)
            into[hit] = filled(into[hit], other)
        elif add and not any(same(into[at], other) for at in places):
            by_day.setdefault(other.start.date(), []).append(len(into))
            taken.add(len(into))
            into.append(other)
            added += 1
    return added


def combine(
    platform: Sequence[Seen], formats: Sequence[Seen], *, page_url: str, page_title: str = ""
) -> tuple[list[Event], str | None]:
    """The events of a document and the reader whose word counted. Readers come in order of trust."""
    readers = [seen for seen in (*platform, *formats) if seen.events]
    if not readers:
        return [], None
    first = readers[0]
    events = list(first.events)
    by_platform = first in platform
    one_page = len(events) == 1 and _is_of(events[0], page_url, page_title)
    for other in readers[1:]:
        richer = len(other.events) >= _ENOUGH and len(other.events) > _RICHER * len(events)
        marked = other.reader in EXACT and not by_platform
        beside = (
            _listed_beside(events, other.events, page_url)
            if other.reader == "listing" and not by_platform and first.reader in EXACT
            else []
        )
        merge(
            events,
            _without_ends(other.events) if by_platform and other.reader in _SAME_DATA else other.events,
            add=marked or (richer and not one_page),
        )
        merge(events, beside, add=True)
    return events, first.reader


def _without_ends(events: Sequence[Event]) -> list[Event]:
    """What a reader of any data makes of the data that the platform's own reader knows: an end that the one takes and
    the other leaves is one that the organiser hides."""
    return [
        event.model_copy(update={"end": None}) if event.end is not None and event.hour_known else event
        for event in events
    ]


def _listed_beside(events: Sequence[Event], others: Sequence[Event], page_url: str) -> list[Event]:
    """The events of a list beside the marked ones ("Other events like this"): each has a page of its own and a day on
    which nothing marked is.

    A page to which its one event leads is that event's, and its side lists stand on every other page as well.
    """
    if len(events) == 1 and _is_at(events[0], page_url):
        return []
    days = {event.start.date() for event in events}
    pages = {event.url for event in events}
    beside = [other for other in others if other.url and other.url not in pages and other.start.date() not in days]
    return beside if len(beside) >= _LEAST_BESIDE and len({other.url for other in beside}) == len(beside) else []


def _is_of(event: Event, page_url: str, page_title: str) -> bool:
    """Whether the page is about this one event: by its address or by its title."""
    return _is_at(event, page_url) or (len(event.title) > 5 and event.title.casefold() in page_title.casefold())


def _is_at(event: Event, page_url: str) -> bool:
    return event.url is not None and event.url.split("#")[0].rstrip("/") == page_url.split("#")[0].rstrip("/")
