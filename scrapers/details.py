"""An event's own page knows more than the listing: fill what is empty, believe it on the hour."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from rapidfuzz import fuzz

from hobnob.records import Event

_FILLABLE = (
    "end", "status", "attendance", "venue", "online_url", "organizer", "hosts", "people", "sponsors", "offers",
    "access", "registration_url", "registration_closes", "capacity", "image", "description", "summary",
    "categories", "kind", "format", "recurrence", "previous_start",
)  # fmt: skip


def filled(events: Sequence[Event], others: Sequence[Event], *, url: str | None = None) -> list[Event]:
    """The events, each with its empty fields taken from its match among the others.

    A match has the same day, and the same title or the given event page ``url``. Where the listing
    knows only the day, the other's hour is taken with it. What was taken remembers its reader.
    """
    found = []
    for event in events:
        if url is not None and event.url != url:
            found.append(event)
            continue
        match = _match(event, others, own_page=url is not None)
        found.append(_fill(event, match) if match is not None else event)
    return found


def _match(event: Event, others: Sequence[Event], *, own_page: bool) -> Event | None:
    day = event.start.date()
    same_day = [other for other in others if other.start.astimezone(event.start.tzinfo).date() == day]
    if event.time_known:
        same_day = [other for other in same_day if not other.time_known or other.start == event.start]
    best = max(same_day, key=lambda other: fuzz.token_set_ratio(event.title, other.title), default=None)
    if best is None or (own_page and len(same_day) == 1):
        return best
    return best if fuzz.token_set_ratio(event.title, best.title) >= 85 else None


def _fill(event: Event, other: Event) -> Event:
    update: dict[str, Any] = {}
    if not event.time_known and other.time_known and not event.all_day:
        update |= {"start": other.start, "end": other.end, "time_known": True}
    for name in _FILLABLE:
        mine, theirs = getattr(event, name), getattr(other, name)
        inferred = name == "venue" and mine is not None and mine.inferred
        empty = mine is None or mine == () or inferred or (name == "status" and mine == "scheduled")
        if name not in update and empty and theirs not in (None, (), mine) and not getattr(theirs, "inferred", False):
            update[name] = theirs
    if not update:
        return event
    origin = other.reader or other.url or "event page"
    return event.model_copy(update={**update, "origins": {**event.origins, **dict.fromkeys(update, origin)}})
