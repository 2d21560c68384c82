"""When which source runs: "hourly", "every 6 hours", "daily 06:00", "weekly sunday 18:00", or five cron fields.

Wall times hold in the region's zone across daylight saving: a time that the clock skips happens
when the clock has moved on, a time that it shows twice happens once. Sources of one schedule are
spread by an offset that follows from their name, so that a restart moves nobody.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cached_property
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from hobnob import patterns as re

if TYPE_CHECKING:
    from apscheduler.triggers.cron import CronTrigger

_EVERY = re.compile(r"every (\d+) (minutes|hours|days)", re.I)
_CLOCK = re.compile(r"(?:daily|weekly (\w+)) (\d{1,2}):(\d\d)", re.I)
# cron's own numbers, 0 and 7 = Sunday; APScheduler's CronTrigger counts 0 = Monday, so only names are safe
_CRON_DAYS = ("sun", "mon", "tue", "wed", "thu", "fri", "sat", "sun")
_DAY_FIELD = re.compile(r"(?<![/\w])([0-7])(?!\w)")


def _cron_days(field: str) -> str:
    """The weekday field with cron's numbers as names; a range across Sunday is spelt out."""
    parts = []
    for part in field.split(","):
        span, _, step = part.partition("/")
        match = re.fullmatch(r"([0-7])-([0-7])", span)
        if match:
            first, last = int(match.group(1)), int(match.group(2))
            days = range(first, last + 1) if first <= last else [*range(first, 7), *range(last + 1)]
            parts += [_CRON_DAYS[day] for day in list(days)[:: int(step or 1)]]
        elif span == "*" and step:
            parts += [_CRON_DAYS[day] for day in range(0, 7, int(step))]
        else:
            parts.append(_DAY_FIELD.sub(lambda m: _CRON_DAYS[int(m.group(1))], part))
    return ",".join(dict.fromkeys(parts))


@dataclass(frozen=True)
class Schedule:
    """A schedule in a zone; ``name`` decides the offset, at most ``spread``, that sets it apart from its equals."""

    text: str
    timezone: str
    name: str = ""
    spread: timedelta = timedelta(minutes=10)

    @cached_property
    def offset(self) -> timedelta:
        """This name's share of the spread."""
        share = int.from_bytes(hashlib.sha256(self.name.encode()).digest()[:8], "big") / 2**64
        return timedelta(seconds=int(self.spread.total_seconds() * share)) if self.name else timedelta()

    def next_after(self, moment: datetime) -> datetime:
        """The next time strictly after the aware ``moment``, in UTC."""
        if self._period is not None:
            began = datetime(1970, 1, 1, tzinfo=UTC) + self.offset % self._period
            passed = (moment - began) // self._period
            return began + (passed + 1) * self._period
        zone = ZoneInfo(self.timezone)
        wall = (moment - self.offset).astimezone(zone).replace(tzinfo=UTC, fold=0)
        while True:
            found: datetime | None = self._walls.get_next_fire_time(None, wall)
            if found is None:
                raise ValueError(f"{self.text!r} never comes")
            # fold=0: of a time shown twice the first; a skipped one lands after the gap by way of UTC
            when = found.replace(tzinfo=zone, fold=0).astimezone(UTC) + self.offset
            if when > moment:
                return when
            wall = found + timedelta(minutes=1)

    @cached_property
    def _period(self) -> timedelta | None:
        if self.text.lower() == "hourly":
            return timedelta(hours=1)
        match = _EVERY.fullmatch(self.text)
        return timedelta(**{match.group(2).lower(): max(1, int(match.group(1)))}) if match else None

    @cached_property
    def _walls(self) -> CronTrigger:
        """Fires at wall times, told as if they were UTC."""
        from apscheduler.triggers.cron import CronTrigger

        match = _CLOCK.fullmatch(self.text)
        if match:
            day, hour, minute = match.groups()
            return CronTrigger(
                day_of_week=day[:3].lower() if day else None, hour=int(hour), minute=int(minute), timezone=UTC
            )
        minute, hour, day_of_month, month, weekday = self.text.removeprefix("cron ").split()
        return CronTrigger(
            minute=minute, hour=hour, day=day_of_month, month=month, day_of_week=_cron_days(weekday), timezone=UTC
        )
