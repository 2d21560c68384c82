"""Rooms that repeat: a series in one line with its rule in words, its next dates, and who spoke there before.

Pure functions over stored events; the rule is inferred from the dates themselves, so it holds for
publishers that state none, and is left out where the dates follow no rule.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import pairwise

from digest.series import key
from digest.words import WEEKDAYS, clock, has_hour, local_start
from hobnob.records import Person, Role, Status, StoredEvent

_ORDINALS = {1: "1st", 2: "2nd", 3: "3rd", 4: "4th", 5: "5th", -1: "last"}
_ENOUGH = 3


@dataclass(frozen=True, slots=True)
class Spoke:
    """Who was announced for an earlier meeting, and when it was."""

    person: Person
    on: date


@dataclass(frozen=True, slots=True)
class Room:
    """A series: ``rule`` in words ("2nd Tuesdays, 7:30 AM"; None where the dates follow none),
    ``coming`` soonest first, ``spoke`` newest first."""

    title: str
    rule: str | None
    coming: tuple[StoredEvent, ...]
    spoke: tuple[Spoke, ...]

    @property
    def next(self) -> StoredEvent | None:
        """The next meeting, if one is known."""
        return self.coming[0] if self.coming else None


def _nth(day: date) -> int:
    return (day.day - 1) // 7 + 1


def _is_last(day: date) -> bool:
    return date.fromordinal(day.toordinal() + 7).month != day.month


def rule(events: Iterable[StoredEvent]) -> str | None:
    """The rule that the dates follow, in words; None for fewer than three dates or for none.

    One date in five may break it: a holiday moves a meeting.
    """
    held = [stored.event for stored in events if stored.event.status is not Status.CANCELLED]
    starts = sorted({local_start(event) for event in held})
    days = sorted({start.date() for start in starts})
    if len(days) < _ENOUGH:
        return None
    found = _days(days)
    if found is None:
        return None
    hours = Counter(clock(local_start(event)) for event in held if has_hour(event))
    if hours:
        hour, count = hours.most_common(1)[0]
        if count * 5 >= len(held) * 4:
            return f"{found}, {hour}"
    return found


def _most(values: Sequence[int]) -> int | None:
    """The value that four of five share."""
    value, count = Counter(values).most_common(1)[0]
    return value if count * 5 >= len(values) * 4 else None


def _days(days: Sequence[date]) -> str | None:
    gaps = [(b - a).days for a, b in pairwise(days)]
    weekday = _most([day.weekday() for day in days])
    if weekday is None:
        return "weekdays" if all(day.weekday() < 5 for day in days) and _most(gaps) == 1 else _monthly(days, gaps)
    name = WEEKDAYS[weekday]
    on = [day for day in days if day.weekday() == weekday]
    steps = [(b - a).days for a, b in pairwise(on)]
    if steps and _most(steps) == 7:
        return f"every {name}"
    if steps and _most(steps) == 14 and not _two_of_month(on):
        return f"every other {name}"
    if two := _two_of_month(on):
        return f"{_ORDINALS[two[0]]} and {_ORDINALS[two[1]]} {name}s"
    if _nth_of_month(on) is None:
        return None
    order = _ORDINALS[_nth_of_month(on) or 0]
    if all(25 <= step <= 38 or 50 <= step <= 70 for step in steps):
        return f"{order} {name}s"
    if all(80 <= step <= 100 for step in steps):
        return f"{order} {name} of every third month"
    return f"{order} {name}s" if all(step >= 25 for step in steps) else None


def _nth_of_month(days: Sequence[date]) -> int | None:
    if all(_is_last(day) for day in days) and len({_nth(day) for day in days}) > 1:
        return -1
    return _most([_nth(day) for day in days])


def _two_of_month(days: Sequence[date]) -> tuple[int, int] | None:
    counts = Counter(_nth(day) for day in days)
    months = Counter((day.year, day.month) for day in days)
    if len(counts) != 2 or max(months.values()) != 2 or len(days) < 4:
        return None
    first, second = sorted(counts)
    return first, second


def _monthly(days: Sequence[date], gaps: Sequence[int]) -> str | None:
    number = _most([day.day for day in days])
    if number is None or not all(27 <= gap <= 32 for gap in gaps):
        return None
    ending = "th" if 10 < number < 14 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"the {number}{ending} of each month"


def spoke(events: Iterable[StoredEvent], *, before: datetime, most: int = 5) -> tuple[Spoke, ...]:
    """Who was announced for meetings that began before ``before``, newest first, each person once."""
    found: dict[str, Spoke] = {}
    past = (
        stored.event for stored in events if stored.event.start < before and stored.event.status is not Status.CANCELLED
    )
    for event in sorted(past, key=lambda event: event.start, reverse=True):
        for person in event.people:
            if person.role not in (Role.PERFORMER, Role.SPONSOR):
                found.setdefault(person.name.casefold(), Spoke(person, local_start(event).date()))
    return tuple(found.values())[:most]


def rooms(events: Iterable[StoredEvent], *, now: datetime) -> list[Room]:
    """Every series with two or more meetings, the one that meets next first; those that are over come last."""
    groups: dict[str, list[StoredEvent]] = {}
    for stored in events:
        groups.setdefault(key(stored.event), []).append(stored)
    found = [room(group, now=now) for group in groups.values() if len(group) > 1]
    return sorted(found, key=lambda one: (one.next is None, one.next.event.start if one.next else now, one.title))


def room(group: Sequence[StoredEvent], *, now: datetime) -> Room:
    """The room whose meetings these are."""
    ordered = sorted(group, key=lambda stored: (stored.event.start, stored.id))
    coming = tuple(
        stored for stored in ordered
        if (stored.event.end or stored.event.start) >= now and stored.event.status is not Status.CANCELLED and stored.gone is None
    )  # fmt: skip
    return Room(ordered[-1].event.title, rule(ordered), coming, spoke(ordered, before=now))


__all__ = ["Room", "Spoke", "room", "rooms", "rule", "spoke"]
