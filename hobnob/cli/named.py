"""Which stored events the operator means by an id, the beginning of one, or words of a title."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from hobnob.cli.errors import UsageError

if TYPE_CHECKING:
    from hobnob.records import StoredEvent
    from hobnob.store import Store


async def named(store: Store, asked: str, now: datetime) -> list[StoredEvent]:
    """The event of that id; else those with the words in their titles, by start, and of these those still to come, if
    any are. ``UsageError`` where there is none."""
    if not asked.strip():
        raise UsageError("which event? write its id or words of its title; 'hobnob events' lists them")
    one = await store.event(asked)
    if one is not None:
        return [one]
    found = [event for event in await store.events() if asked.lower() in event.event.title.lower()]
    if not found:
        raise UsageError(f"no stored event has the id or the title {asked!r}; 'hobnob events' lists them")
    return [event for event in found if event.event.start >= now] or found


__all__ = ["named"]
