"""What ``config.yaml`` says of a source, applied to its events."""

from __future__ import annotations

from datetime import datetime

from hobnob.config import Source
from hobnob.records import Event, Organization


def as_set(event: Event, source: Source, now: datetime, *, people: bool) -> Event:
    """The event as its source's settings have it: whose it is, of what kind, and whether its people may be named."""
    update: dict[str, object] = {"source": source.name, "seen": now}
    if not people:
        update["people"] = ()
    if source.kind is not None:
        update["kind"] = source.kind
    if source.organizer and event.organizer is None:
        update["organizer"] = Organization(name=source.organizer)
        update["origins"] = {**event.origins, "organizer": "config.yaml"}
    return event.model_copy(update=update)


def wanted(event: Event, source: Source) -> bool:
    """Whether an event is of the words that the source's settings ask for, and of none that they refuse."""
    text = " ".join((event.title, *event.categories)).lower()
    if any(word.lower() in text for word in source.never):
        return False
    return not source.only or any(word.lower() in text for word in source.only)


__all__ = ["as_set", "wanted"]
