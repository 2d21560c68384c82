"""``hobnob worker``: one of any number of machines that visit the sources of one PostgreSQL store."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import random
import signal
import socket
from collections.abc import Coroutine
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

from hobnob import arenas, logs
from hobnob.config import Config
from hobnob.duties import Duties
from hobnob.jobs import STALLED_SECONDS, Queue
from hobnob.metrics import Metrics
from hobnob.planning import plan, slot_note
from hobnob.settings_watch import SettingsWatch
from hobnob.store import Store, StoreError
from hobnob.visits import key_of, tell
from scrapers.client import Client
from scrapers.run import visit_source
from scrapers.update import DoneAlready

log = logging.getLogger("hobnob")

LEAD_SECONDS = 15.0
LEASE = timedelta(seconds=45)
PUBLISH_SECONDS = 30.0
_LONGEST_WAIT = 60.0


async def work(
    config: Config,
    *,
    path: Path | None = None,
    concurrency: int | None = None,
    publish: bool = True,
    lead_every: float = LEAD_SECONDS,
    stalled: float = STALLED_SECONDS,
) -> None:
    """Take visits from the queue until SIGINT or SIGTERM; those under way are finished first.

    Without ``publish`` this machine never leads, so it writes no feeds. ``lead_every`` and ``stalled`` (seconds)
    say how soon planning and the jobs of a dead worker are taken over. Raises ``UsageError`` without the extra
    'postgres' and ``StoreError`` when the database cannot be reached at the start.
    """
    logs.set_up()
    arenas.few()
    async with await Store.open(config.store) as store:
        watch = SettingsWatch(path, config) if path is not None else None
        worker = Worker(config, store, watch, lead=publish, lead_every=lead_every, stalled=stalled)
        loop = asyncio.get_running_loop()
        for number in (signal.SIGINT, signal.SIGTERM):
            with contextlib.suppress(NotImplementedError):
                loop.add_signal_handler(number, worker.stop)
        await worker.run(concurrency or config.network.concurrency)
    log.info("stopped")


class Worker:
    """One worker: takes jobs, and leads (plans, rescues, publishes, mails) while it holds the lease."""

    def __init__(
        self,
        config: Config,
        store: Store,
        watch: SettingsWatch | None,
        *,
        lead: bool,
        lead_every: float,
        stalled: float,
    ) -> None:
        self.config, self.store, self.watch = config, store, watch
        self.name = f"{socket.gethostname()}-{os.getpid()}-{uuid4().hex[:6]}"
        self.metrics = Metrics()
        self.duties = Duties(store, config)
        self._may_lead, self._lead_every = lead, lead_every
        self._lease = (
            max(LEASE, timedelta(seconds=3 * lead_every)) if lead_every >= 5 else timedelta(seconds=3 * lead_every)
        )
        self._stalled = stalled
        self._stop = asyncio.Event()
        self._queue: Queue | None = None
        self._client: Client | None = None
        self._leads = False
        self._published = 0.0

    def stop(self) -> None:
        """Take no further job and return from ``run`` when those under way are done."""
        self._stop.set()
        if self._queue is not None:
            self._queue.stop()

    async def run(self, concurrency: int) -> None:
        """Work until ``stop``; a database that goes away is waited for with growing pauses."""
        gate = await self.store.turns()
        async with Client(
            self.config.network, contact=self.config.contact, memory=self.store, gate=gate
        ) as self._client:
            log.info("worker %s: %d at once", self.name, concurrency, extra={"worker": self.name})
            wait = 0.5
            while not self._stop.is_set():
                began = asyncio.get_running_loop().time()
                try:
                    await self._session(concurrency)
                except Exception as error:
                    if not _database_fault(error):
                        raise
                    log.error(
                        "the database went away, it is waited for: %s",
                        str(error).strip().splitlines()[0] if str(error) else error,
                    )
                if asyncio.get_running_loop().time() - began > _LONGEST_WAIT:
                    wait = 0.5
                if not self._stop.is_set():
                    with contextlib.suppress(TimeoutError):
                        await asyncio.wait_for(self._stop.wait(), wait * random.uniform(0.5, 1.0))
                    wait = min(_LONGEST_WAIT, wait * 2)

    async def _session(self, concurrency: int) -> None:
        """Work for as long as the database answers."""
        async with Queue(self.config.store, self._visit, stalled=self._stalled) as self._queue:
            leading = asyncio.create_task(self._leading(self._queue), name="leading")
            try:
                if not self._stop.is_set():
                    await self._queue.work(concurrency)
            finally:
                self._queue_gone(leading)
                await asyncio.gather(leading, return_exceptions=True)
                if self._stop.is_set():
                    await self._step_down()

    def _queue_gone(self, leading: asyncio.Task[None]) -> None:
        self._queue = None
        leading.cancel()

    async def _visit(self, region_slug: str, source_name: str, slot: str) -> None:
        """One job. A slot that was used is left alone; whoever writes it down first has done it."""
        region = self.config.regions.get(region_slug)
        source = (
            next((one for one in region.sources if one.name == source_name and one.enabled), None) if region else None
        )
        if region is None or source is None:
            log.info("%s/%s: no longer configured", region_slug, source_name)
            return
        note = slot_note(key_of(region, source))
        try:
            if (await self.store.note(note) or "") >= slot:
                return
            assert self._client is not None
            result = await visit_source(self._client, self.config, self.store, region, source, once=(note, slot))
        except DoneAlready:
            log.info("%s/%s: another worker was sooner", region_slug, source_name)
            return
        except StoreError as error:
            # the slot stays unused, so the next planning puts it into the queue again
            log.error("%s/%s: not written down, comes again: %s", region_slug, source_name, error)
            return
        except Exception:
            # a defect of ours; its slot is used up, or it would come again every few seconds
            log.exception("%s/%s: the visit failed; the next one comes as scheduled", region_slug, source_name)
            await self.store.set_note(note, slot)
            return
        tell(result, self.metrics)

    # leading

    async def _leading(self, queue: Queue) -> None:
        """Lead whenever the lease is free; what fails is tried again at the next round."""
        while True:
            try:
                self._take_up_settings()
                await queue.rescue()
                if self._may_lead and await self._holds_lease():
                    await self._lead(queue)
            except Exception as error:
                if not _database_fault(error):
                    log.exception("planning failed, it is tried again")
                else:
                    log.error("planning waits for the database: %s", error)
            await asyncio.sleep(self._lead_every)

    async def _holds_lease(self) -> bool:
        now = datetime.now(UTC)
        held = await self.store.lease("leader", self.name, now=now, until=now + self._lease)
        if held and not self._leads:
            log.info("worker %s leads", self.name, extra={"worker": self.name})
            await self.store.assign(self.config.assignments)
        self._leads = held
        return held

    async def _lead(self, queue: Queue) -> None:
        now = datetime.now(UTC)
        new = await plan(self.store, queue, self.config, now=now)
        if new:
            log.info("%d visits planned", new, extra={"planned": new})
        clock = asyncio.get_running_loop().time()
        if clock - self._published < max(PUBLISH_SECONDS, self._lead_every) and self._published:
            return
        self._published = clock
        async with _renewed(self._keep_lease()):
            await self.duties.prune()
            await self.duties.publish()
            await self.duties.digest_if_due()
            await self.duties.tell_operator()

    async def _keep_lease(self) -> None:
        """Hold the lease through duties that take long."""
        while True:
            await asyncio.sleep(self._lead_every)
            with contextlib.suppress(StoreError):
                await self._holds_lease()

    async def _step_down(self) -> None:
        """Leave the lease to another worker at once."""
        if self._leads:
            with contextlib.suppress(StoreError):
                now = datetime.now(UTC)
                await self.store.lease("leader", self.name, now=now, until=now)

    def _take_up_settings(self) -> None:
        if self.watch is None or not self.watch.touched() or not self.watch.reload():
            return
        self.config = self.duties.config = self.watch.config
        self._leads = False
        log.info("configuration taken up again: %d sources", len(self.config.sources))


@contextlib.asynccontextmanager
async def _renewed(work: Coroutine[Any, Any, None]) -> Any:
    task = asyncio.create_task(work)
    try:
        yield
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


def _database_fault(error: BaseException) -> bool:
    """Whether the database is the cause, so that waiting may help."""
    from procrastinate.exceptions import AppNotOpen, ConnectorException
    from psycopg import OperationalError
    from psycopg_pool import PoolTimeout

    return isinstance(error, (StoreError, ConnectorException, AppNotOpen, OperationalError, PoolTimeout))
