"""Dates and ranges in prose: one instant or a range; None rather than a guess."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class When:
    """A stated time. ``start`` and ``end`` are aware; ``end`` is None when none is stated, and
    exclusive (the midnight after) for days without an hour. ``time_known`` is False when only
    the day is stated, ``all_day`` True when the words say so or it spans whole days.
    ``rule`` holds a recurrence in words ("2nd Tuesday") where one is stated.
    """

    start: datetime
    end: datetime | None = None
    all_day: bool = False
    time_known: bool = True
    rule: str | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """A ``When`` and where in the text it stands: ``text[begin:finish]``."""

    begin: int
    finish: int
    when: When


def parse(text: str, *, now: datetime, timezone: str) -> When | None:
    """The one instant or range that the text states, or None."""
    found = find(text, now=now, timezone=timezone)
    return found[0].when if found else None


def find(text: str, *, now: datetime, timezone: str) -> list[Found]:
    """Every date, with its time and range, that stands in the text, in reading order."""
    return []
