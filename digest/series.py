"""A series is one line with its next date, not a flood of items."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta
from itertools import pairwise

from digest import clean
from digest.addresses import digest_of
from digest.words import local_start
from hobnob.records import Event, StoredEvent

MANY = 3
OFTEN = timedelta(days=10)


def key(event: Event) -> str:
    """What the occurrences of one series share: the publisher's series and title, or title, place, host and hour.

    Generic titles are the norm ("Ribbon Cutting"), so without a series the place and the hour must agree too.
    """
    title = clean.name(event.title).casefold()
    if event.series:
        return f"series\n{event.series}\n{title}"
    venue = event.venue
    where = f"{venue.name}|{venue.street}|{venue.city}".casefold() if venue else (event.online_url or "")
    host = event.organizer.name.casefold() if event.organizer else (event.source or "")
    return f"alike\n{title}\n{where}\n{host}\n{local_start(event):%H:%M}"


def slug(event: Event) -> str:
    """The key as sixteen hex digits, for guids."""
    return digest_of(key(event))


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a feed: an event, and the further occurrences that stand behind it."""

    first: StoredEvent
    rest: tuple[StoredEvent, ...] = ()

    @property
    def all(self) -> tuple[StoredEvent, ...]:
        """Every occurrence, soonest first."""
        return (self.first, *self.rest)


def lines(events: Iterable[StoredEvent], many: int = MANY) -> list[Line]:
    """Events by start, with ``many`` or more occurrences of a series that comes weekly or more often folded into its
    next one.

    A monthly lunch is an evening of its own each time, with its own speaker; a weekly class is one line.
    """
    ordered = sorted(events, key=lambda stored: (stored.event.start, stored.id))
    groups: dict[str, list[StoredEvent]] = {}
    for stored in ordered:
        groups.setdefault(key(stored.event), []).append(stored)
    found = []
    for group in groups.values():
        if len(group) >= many and _gap(group) <= OFTEN:
            found.append(Line(group[0], tuple(group[1:])))
        else:
            found.extend(Line(stored) for stored in group)
    return sorted(found, key=lambda one: (one.first.event.start, one.first.id))


def _gap(group: list[StoredEvent]) -> timedelta:
    """The usual time from one occurrence to the next: the median."""
    starts = [stored.event.start for stored in group]
    gaps = sorted(after - before for before, after in pairwise(starts))
    return gaps[len(gaps) // 2]
