"""How often a source is asked: on each of its slots while it lives, on a growing share of them while it sleeps. Pure.

A source that has been as it is for a time T is asked again after an eighth of T, at the latest after a
week. One with an event in the next days, a recent change or a missing event is asked on each slot.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from hobnob.records import Health
from hobnob.store.kept import Activity

SOON = timedelta(days=3)
LONGEST = timedelta(days=7)
SHARE = 8
# slots of a daily schedule are 23 hours apart on one day of the year, and a visit may start late
SLACK = timedelta(hours=1, minutes=30)


@dataclass(frozen=True, slots=True)
class Attention:
    """Whether a slot is used, and why; ``pause`` is the least time between two visits, zero for each slot."""

    ask: bool
    pause: timedelta
    why: str


def attention(known: Activity | None, slot: datetime) -> Attention:
    """What to do at the slot (aware) with a source that did so far as ``known`` tells."""
    if known is None or known.last_run is None:
        return Attention(True, timedelta(), "not visited yet")
    if known.next_start is not None and timedelta() <= known.next_start - slot <= SOON:
        return Attention(True, timedelta(), "an event begins within three days")
    if known.doubtful:
        return Attention(True, timedelta(), "an event is missing from its listing")
    since, what = _still(known)
    pause = min(LONGEST, (slot - since) / SHARE) if since is not None else timedelta()
    if pause < timedelta(hours=1):
        return Attention(True, timedelta(), "something changed lately")
    ask = slot - known.last_run >= pause - min(SLACK, pause / 4)
    return Attention(ask, pause, f"{what} for {_spoken(slot - since)}, asked every {_spoken(pause)}" if since else what)


def _still(known: Activity) -> tuple[datetime | None, str]:
    """Since when nothing happened at the source, and what that is called."""
    if known.health in (Health.BROKEN, Health.BLOCKED):
        return known.since, known.health.value
    moments = [moment for moment in (known.changed, known.since) if moment is not None]
    return max(moments, default=None), "nothing new"


def _spoken(span: timedelta) -> str:
    hours = span / timedelta(hours=1)
    if hours < 36:
        return f"{max(1, round(hours))} h"
    return f"{round(hours / 24)} days"
