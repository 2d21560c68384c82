"""The queue that workers on many machines take visits from: procrastinate on the store's own PostgreSQL.

A source's slot is one job. ``lock`` is its host, so no two workers are at one host at once;
``queueing_lock`` is the source, so a slot waits in the queue once, however many machines plan it.
"""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from hobnob.cli.errors import UsageError
from hobnob.config import Region, Source
from hobnob.visits import key_of

if TYPE_CHECKING:
    from procrastinate import App
    from procrastinate.worker import Worker

log = logging.getLogger("hobnob")

HEARTBEAT_SECONDS = 5.0
STALLED_SECONDS = 30.0
_QUEUE = "visits"
_TASK = "visit"
_LOCK = 0x686F626A6F62

Visitor = Callable[[str, str, str], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Job:
    """One slot of one source; ``slot`` as ``scrapers.slots.slot_text`` writes it."""

    region: Region
    source: Source
    slot: str

    @property
    def lock(self) -> str:
        parts = urlsplit(self.source.url)
        return f"host:{(parts.hostname or '').lower().rstrip('.')}" + (f":{parts.port}" if parts.port else "")


class Queue:
    """The queue while it is open; ``visit`` is called with region, source and slot of each job this worker takes."""

    def __init__(self, address: str, visit: Visitor, *, stalled: float = STALLED_SECONDS) -> None:
        try:
            from procrastinate import App, PsycopgConnector
        except ImportError:
            raise UsageError("workers need the extra 'postgres': pip install 'hobnob[postgres]'") from None
        conninfo = "postgresql://" + address.partition("://")[2]
        connector = PsycopgConnector(conninfo=conninfo, min_size=1, max_size=6, timeout=20.0)
        self._app: App = App(connector=connector)
        self._stalled = stalled

        @self._app.task(name=_TASK, queue=_QUEUE)
        async def task(region: str, source: str, slot: str) -> None:
            await visit(region, source, slot)

        self._worker: Any = None

    async def __aenter__(self) -> Queue:
        await self._app.open_async()
        await self._prepare()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._app.close_async()

    async def _prepare(self) -> None:
        """Make the queue's tables if they are missing; of many machines that start at once, one does."""
        connector: Any = self._app.connector
        async with connector.pool.connection() as connection, connection.transaction():
            await connection.execute("SELECT pg_advisory_xact_lock(%s)", (_LOCK,))
            row = await (await connection.execute("SELECT to_regclass('procrastinate_jobs')")).fetchone()
            if row[0] is None:
                await connection.execute(self._app.schema_manager.get_schema())

    async def add(self, jobs: Iterable[Job]) -> int:
        """Put slots into the queue; one whose source waits already is left out. How many were new."""
        from procrastinate.exceptions import AlreadyEnqueued

        new = 0
        for job in jobs:
            deferrer = self._app.configure_task(
                _TASK, queue=_QUEUE, lock=job.lock, queueing_lock=key_of(job.region, job.source)
            )
            try:
                await deferrer.defer_async(region=job.region.slug, source=job.source.name, slot=job.slot)
            except AlreadyEnqueued:
                continue
            new += 1
        return new

    async def rescue(self) -> int:
        """Give back the jobs of workers that no longer show signs of life; how many there were."""
        from procrastinate.exceptions import ConnectorException, UniqueViolation
        from procrastinate.jobs import Status
        from psycopg.errors import RaiseException

        manager = self._app.job_manager
        rescued = 0
        for job in await manager.get_stalled_jobs(seconds_since_heartbeat=self._stalled):
            try:
                try:
                    await manager.retry_job(job)
                except UniqueViolation:
                    # the same source waits in the queue again already: this one is over
                    await manager.finish_job(job, Status.FAILED, delete_job=True)
            except ConnectorException as error:
                if not isinstance(error.__cause__, RaiseException):
                    raise
                continue  # another worker was sooner, or its own has come back to life
            rescued += 1
        return rescued

    async def work(self, concurrency: int) -> None:
        """Take jobs until ``stop``; raises ``ConnectorException`` or returns early when the database goes away."""
        self._worker = _worker_class()(
            self._app,
            queues=[_QUEUE],
            concurrency=concurrency,
            install_signal_handlers=False,
            delete_jobs="always",
            fetch_job_polling_interval=2.0,
            shutdown_graceful_timeout=60.0,
            update_heartbeat_interval=min(HEARTBEAT_SECONDS, self._stalled / 3),
            stalled_worker_timeout=self._stalled,
        )
        await self._worker.run()

    def stop(self) -> None:
        """Take no further job; ``work`` returns when those under way are done."""
        if self._worker is not None:
            self._worker.stop()


def _worker_class() -> type[Worker]:
    from procrastinate.exceptions import ConnectorException
    from procrastinate.worker import Worker
    from psycopg.errors import RaiseException

    class Patient(Worker):
        """A worker that was busy for so long that its job was given to another finds it finished, and says so in a
        line."""

        async def _persist_job_status(self, *args: Any, **kwargs: Any) -> None:
            try:
                await super()._persist_job_status(*args, **kwargs)
            except ConnectorException as error:
                if not isinstance(error.__cause__, RaiseException):
                    raise
                log.info("%s took so long that it was given to another worker", kwargs["job"].queueing_lock)

    return Patient
