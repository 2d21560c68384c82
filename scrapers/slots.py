"""Which of a schedule's times is due: the latest one that has come and was not used. Pure."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from scrapers.schedule import Schedule

# looked back so far, the nearest first: most schedules come within days, and none less than once in a year
_WINDOWS = tuple(timedelta(hours=hours) for hours in (2, 26, 24 * 8, 24 * 32, 24 * 370))
_NEVER = datetime(1970, 1, 1, tzinfo=UTC)


def slot_text(slot: datetime) -> str:
    """A slot as text that sorts like the moment itself."""
    return slot.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def slot_of(text: str) -> datetime:
    """The moment of a slot's text."""
    return datetime.strptime(text, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)


def due_slot(schedule: Schedule, done: datetime | None, now: datetime) -> datetime | None:
    """The slot to use now: the latest that has come, if it came after ``done``; what was missed is made up for once.

    A source never asked is due at once. Asked again before anything was done, the answer is the same slot,
    unless another one has come: so a slot that waits or is being used is never taken for a second one.
    """
    if done is not None and schedule.next_after(done) > now:
        return None
    return _latest(schedule, now) or (_NEVER if done is None else None)


def _latest(schedule: Schedule, now: datetime) -> datetime | None:
    """The schedule's last time up to now."""
    for window in _WINDOWS:
        found, following = None, schedule.next_after(now - window)
        while following <= now:
            found, following = following, schedule.next_after(following)
        if found is not None:
            return found
    return None
