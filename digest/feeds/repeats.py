"""A series as one rule, where its dates truly follow one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

from digest.words import has_hour, last_day, local_end, local_start, shown_twice, zone
from hobnob.records import StoredEvent

_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_FEWEST = 3
_MOST_GAPS = 3


@dataclass(frozen=True, slots=True)
class Rule:
    """An RRULE value that ends with the last known date; ``gaps`` are the dates it must leave out (EXDATE)."""

    rrule: str
    gaps: tuple[date, ...] = ()


def rule_of(occurrences: Sequence[StoredEvent]) -> Rule | None:
    """The rule that gives exactly these dates, or None; all occurrences must agree in everything but the date."""
    if len(occurrences) < _FEWEST or not _alike(occurrences):
        return None
    days = [local_start(one.event).date() for one in occurrences]
    if len(set(days)) != len(days) or days != sorted(days):
        return None
    return _weekly(days) or _monthly(days)


def _alike(occurrences: Sequence[StoredEvent]) -> bool:
    first = occurrences[0].event
    if last_day(first) != local_start(first).date():
        return False
    if has_hour(first) and (
        zone(first.timezone) is None or any(shown_twice(local_start(one.event)) for one in occurrences)
    ):
        return False  # told as instants, which follow no rule of days
    same = _shape(occurrences[0])
    return all(_shape(one) == same for one in occurrences[1:])


def _shape(stored: StoredEvent) -> tuple[object, ...]:
    """What a rule repeats: the hour on the clock of the place, so that a change of the clock does not matter, and the
    length, where it does: by RFC 5545, 3.8.5.3 the exact one, by some programs the one on the clock."""
    event = stored.event
    start, end = local_start(event), local_end(event)
    length = (
        (end.astimezone(UTC) - start.astimezone(UTC), end.replace(tzinfo=None) - start.replace(tzinfo=None))
        if end
        else None
    )
    plain = event.model_copy(
        update={
            "start": _ANY, "end": None, "uid": None, "url": None, "registration_url": None, "registration_closes": None,
            "origins": {}, "seen": None, "changed": None, "previous_start": None,
        }
    )  # fmt: skip
    return plain, start.time(), length, has_hour(event), event.end is None


_ANY = datetime.fromisoformat("2000-01-01T00:00:00+00:00")


def _weekly(days: list[date]) -> Rule | None:
    steps = {(later - sooner).days for sooner, later in pairwise(days)}
    if any(step % 7 for step in steps):
        return None
    step = min(steps)
    if any(other % step for other in steps) or step // 7 > 4:
        return None
    every = [days[0] + timedelta(days=step * n) for n in range((days[-1] - days[0]).days // step + 1)]
    weeks = f";INTERVAL={step // 7}" if step > 7 else ""
    return _finished(f"FREQ=WEEKLY{weeks};BYDAY={_DAYS[days[0].weekday()]}", days, every)


def _monthly(days: list[date]) -> Rule | None:
    """The nth weekday of each month, or the last."""
    weekdays = {day.weekday() for day in days}
    if len(weekdays) != 1:
        return None
    weekday = weekdays.pop()
    nths = {(day.day - 1) // 7 + 1 for day in days}
    if len(nths) == 1 and 5 not in nths:
        nth = nths.pop()
    elif all((day + timedelta(days=7)).month != day.month for day in days):
        nth = -1
    else:
        return None
    every = []
    year, month = days[0].year, days[0].month
    while (year, month) <= (days[-1].year, days[-1].month):
        every.append(_nth(year, month, weekday, nth))
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)
    return _finished(f"FREQ=MONTHLY;BYDAY={nth}{_DAYS[weekday]}", days, every)


def _nth(year: int, month: int, weekday: int, nth: int) -> date:
    if nth > 0:
        first = date(year, month, 1)
        return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (nth - 1))
    after = date(year + month // 12, month % 12 + 1, 1)
    last = after - timedelta(days=1)
    return last - timedelta(days=(last.weekday() - weekday) % 7)


def _finished(rule: str, days: list[date], every: list[date]) -> Rule | None:
    gaps = sorted(set(every) - set(days))
    if set(days) - set(every) or len(gaps) > min(_MOST_GAPS, len(days) // 3):
        return None
    return Rule(f"{rule};COUNT={len(every)}", tuple(gaps))
