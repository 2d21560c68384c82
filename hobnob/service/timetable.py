"""Which job runs when, in one process: schedules as APScheduler jobs, changed one by one."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.base import BaseTrigger

from scrapers.schedule import Schedule


class ScheduleTrigger(BaseTrigger):  # type: ignore[misc]  # apscheduler has no types
    """A ``Schedule`` as APScheduler wants it."""

    def __init__(self, schedule: Schedule) -> None:
        self.schedule = schedule

    def get_next_fire_time(self, previous_fire_time: datetime | None, now: datetime) -> datetime:
        """The next time after the previous one; what lies more than a day back is not made up for."""
        return self.schedule.next_after(max(previous_fire_time or now, now - timedelta(days=1)))

    def __str__(self) -> str:
        return self.schedule.text


class Timetable:
    """Jobs by key. A job whose schedule stands is left alone, so that a change elsewhere loses no run of it."""

    def __init__(self) -> None:
        self._scheduler = AsyncIOScheduler(timezone=UTC)
        self._planned: dict[str, Schedule] = {}

    def start(self) -> None:
        self._scheduler.start()

    def stop(self) -> None:
        """Begin nothing any more; what runs goes on."""
        self._scheduler.shutdown(wait=False)

    @property
    def running(self) -> bool:
        return bool(self._scheduler.running)

    def every(self, seconds: float, job: Callable[[], Awaitable[None]], key: str) -> None:
        """Run the job at this interval for as long as the process lives."""
        self._scheduler.add_job(
            job, "interval", seconds=seconds, id=key, coalesce=True, misfire_grace_time=None, max_instances=1
        )

    def plan(
        self,
        kind: str,
        wanted: Mapping[str, Schedule],
        job: Callable[[str], Awaitable[None]],
        missed: Callable[[str, Schedule], bool] = lambda key, schedule: False,
    ) -> None:
        """Make the jobs of this kind those wanted; a new or changed one that was missed runs at once."""
        now = datetime.now(UTC)
        for name in [one for one in self._planned if one.startswith(f"{kind} ")]:
            if name.removeprefix(f"{kind} ") not in wanted:
                self._scheduler.remove_job(name)
                del self._planned[name]
        for key, schedule in wanted.items():
            name = f"{kind} {key}"
            if self._planned.get(name) == schedule:
                continue
            self._planned[name] = schedule
            self._scheduler.add_job(
                job,
                ScheduleTrigger(schedule),
                args=(key,),
                id=name,
                name=name,
                replace_existing=True,
                coalesce=True,
                misfire_grace_time=None,
                max_instances=1,
                next_run_time=now if missed(key, schedule) else schedule.next_after(now),
            )

    def next_run(self, kind: str, key: str) -> datetime | None:
        """When a job comes next."""
        job: Any = self._scheduler.get_job(f"{kind} {key}")
        return job.next_run_time if job is not None else None
