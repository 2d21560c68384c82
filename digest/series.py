"""A series is one line with its next date, not a flood of items."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
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
    """One line of a feed: an event, and the further occurrences that stand behind it.

    ``series``: it is the line of a series, be there a single date left of it.
    """

    first: StoredEvent
    rest: tuple[StoredEvent, ...] = ()
    series: bool = False

    @property
    def all(self) -> tuple[StoredEvent, ...]:
        """Every occurrence, soonest first."""
        return (self.first, *self.rest)


Told = Callable[[str, Sequence[StoredEvent]], Collection[str]]
"""Of a series' key and its dates, the ids of those that were told in one line before."""


def lines(events: Iterable[StoredEvent], many: int = MANY, *, before: Told | None = None) -> list[Line]:
    """Events by start, with ``many`` or more occurrences of a series that comes weekly or more often folded into its
    next one.

    A monthly lunch is an evening of its own each time, with its own speaker; a weekly class is one line. What was one
    line ``before`` stays it when dates of it pass, are cancelled or vanish: its last ones are no news.
    """
    ordered = sorted(events, key=lambda stored: (stored.event.start, stored.id))
    groups: dict[str, list[StoredEvent]] = {}
    for stored in ordered:
        groups.setdefault(key(stored.event), []).append(stored)
    found = []
    for name, group in groups.items():
        if _folds(group, many):
            found.append(Line(group[0], tuple(group[1:]), series=True))
            continue
        ids = before(name, group) if before is not None else ()
        folded = [stored for stored in group if stored.id in ids]
        if folded:
            found.append(Line(folded[0], tuple(folded[1:]), series=True))
        found.extend(Line(stored) for stored in group if stored.id not in ids)
    return sorted(found, key=lambda one: (one.first.event.start, one.first.id))


def folded_before(dates: Iterable[StoredEvent]) -> frozenset[str]:
    """Of all known dates of a series, those over, cancelled and gone too, the ids of those that stood in one line on a
    day when they were coming."""
    known = sorted(dates, key=lambda stored: stored.event.start)
    found: set[str] = set()
    if len(known) < MANY:
        return frozenset()
    for moment in {stored.first_seen for stored in known}:
        coming = [stored for stored in known if stored.first_seen <= moment < stored.event.start]
        # several at one instant are no dates of a series
        if len({stored.event.start for stored in coming}) == len(coming) and _folds(coming, MANY):
            found.update(stored.id for stored in coming)
    return frozenset(found)


def _folds(group: Sequence[StoredEvent], many: int) -> bool:
    return len(group) >= many and _gap(group) <= OFTEN


def _gap(group: Sequence[StoredEvent]) -> timedelta:
    """The usual time from one occurrence to the next: the median."""
    starts = [stored.event.start for stored in group]
    gaps = sorted(after - before for before, after in pairwise(starts))
    return gaps[len(gaps) // 2]
