"""An event's own page, or another listing of it, knows more: each event is filled from its match."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from hobnob.records import Event, Status
from scrapers import combine


def filled(events: Sequence[Event], others: Sequence[Event], *, url: str | None = None) -> list[Event]:
    """The events, each with its empty fields taken from its match among the others.

    A match has the same day and a like title; with ``url``, only the events of that page are filled,
    and the one event of the day that the page states will do whatever its title.
    """
    found = []
    for event in events:
        match = _match(event, others, own_page=url is not None) if url in (None, event.url) else None
        found.append(_filled(event, match) if match is not None else event)
    return found


def _match(event: Event, others: Sequence[Event], *, own_page: bool) -> Event | None:
    same_time = [other for other in others if combine.same_time(event, other)]
    if own_page and len(same_time) == 1:
        return same_time[0]
    return next((other for other in same_time if combine.same_title(event.title, other.title)), None)


def _filled(event: Event, other: Event) -> Event:
    result = combine.filled(event, other)
    update: dict[str, Any] = {}
    if event.status is Status.SCHEDULED and other.status is not Status.SCHEDULED:
        update |= {"status": other.status, "previous_start": other.previous_start or event.previous_start}
    if not update:
        return result
    origin = other.reader or other.url or "event page"
    return result.model_copy(update={**update, "origins": {**result.origins, **dict.fromkeys(update, origin)}})
