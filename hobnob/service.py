"""``hobnob serve``: the scheduler and the web server in one process, stopping gracefully."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import signal
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import uvicorn
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.base import BaseTrigger

from digest.publish import publish
from digest.web import app
from hobnob import yaml_file
from hobnob.config import Config, Region, Source
from hobnob.store import Store
from scrapers.http import Client
from scrapers.run import Result, visit_source
from scrapers.schedule import Schedule

log = logging.getLogger("hobnob")

RELOAD_SECONDS = 5.0
PUBLISH_QUIET = 2.0
DRAIN_SECONDS = 30.0


class ScheduleTrigger(BaseTrigger):  # type: ignore[misc]  # apscheduler has no types
    """A ``Schedule`` as APScheduler wants it."""

    def __init__(self, schedule: Schedule) -> None:
        self.schedule = schedule

    def get_next_fire_time(self, previous_fire_time: datetime | None, now: datetime) -> datetime:
        """The next time after the previous one, or after now."""
        return self.schedule.next_after(max(previous_fire_time or now, now - timedelta(days=1)))

    def __str__(self) -> str:
        return self.schedule.text


def schedule_of(config: Config, region: Region, source: Source) -> Schedule:
    """When this source runs: its own schedule or the configuration's, in its region's zone."""
    return Schedule(source.schedule or config.schedule, region.timezone, f"{region.slug}/{source.name}")


class Service:
    """The jobs of one running ``hobnob serve``."""

    def __init__(self, path: Path, config: Config, store: Store) -> None:
        self.path, self.config, self.store = path, config, store
        self.scheduler = AsyncIOScheduler(timezone=UTC)
        self.client = Client(config.network, contact=config.contact, memory=store)
        self._running: set[asyncio.Task[Any]] = set()
        self._slots = asyncio.Semaphore(config.network.concurrency)
        self._publish_wanted = asyncio.Event()
        self._stamp = self._modified()

    async def start(self) -> None:
        """Schedule every source; one whose run was missed while the program was down runs once, now."""
        await self.client.__aenter__()
        await self._plan()
        self.scheduler.add_job(self._reload_if_changed, "interval", seconds=RELOAD_SECONDS, id="reload", coalesce=True)
        self.scheduler.start()
        self._spawn(self._publishing())
        self._publish_wanted.set()

    async def stop(self) -> None:
        """Take no new job, let those that run end, publish what they found."""
        self.scheduler.shutdown(wait=False)
        visits = {task for task in self._running if task.get_name().startswith("visit ")}
        if visits:
            log.info("finishing %d sources", len(visits))
            await asyncio.wait(visits, timeout=DRAIN_SECONDS)
        for task in self._running:
            task.cancel()
        await asyncio.gather(*self._running, return_exceptions=True)
        if self._publish_wanted.is_set():
            await self._publish()
        await self.client.__aexit__(None, None, None)

    async def _plan(self) -> None:
        last = {(one.region, one.name): one.runs[0].at for one in await self.store.sources() if one.runs}
        now = datetime.now(UTC)
        wanted = {f"{region.slug}/{source.name}": (region, source) for region, source in self.config.sources}
        for job in self.scheduler.get_jobs():
            if job.id not in wanted and job.id != "reload":
                job.remove()
        for key, (region, source) in wanted.items():
            schedule = schedule_of(self.config, region, source)
            before = last.get((region.slug, source.name))
            missed = before is None or schedule.next_after(before) <= now
            self.scheduler.add_job(
                self._visit_in_background,
                ScheduleTrigger(schedule),
                args=(region, source),
                id=key,
                name=key,
                replace_existing=True,
                coalesce=True,
                misfire_grace_time=None,
                max_instances=1,
                next_run_time=now if missed else schedule.next_after(now),
            )

    def _spawn(self, work: Any, name: str = "") -> asyncio.Task[Any]:
        task = asyncio.create_task(work, name=name or None)
        self._running.add(task)
        task.add_done_callback(self._running.discard)
        return task

    async def _visit_in_background(self, region: Region, source: Source) -> None:
        await asyncio.shield(self._spawn(self._visit(region, source), f"visit {region.slug}/{source.name}"))

    async def _visit(self, region: Region, source: Source) -> None:
        async with self._slots:
            try:
                result = await visit_source(self.client, self.config, self.store, region, source)
            except Exception:
                log.exception("%s/%s: the visit failed; the next one comes as scheduled", region.slug, source.name)
                return
        self._tell(region, result)
        if result.update.changes:
            self._publish_wanted.set()

    def _tell(self, region: Region, result: Result) -> None:
        outcome, update = result.outcome, result.update
        log.log(
            logging.WARNING if result.broken else logging.INFO,
            "%s/%s: %s: %s",
            region.slug,
            result.name,
            update.health.value,
            outcome.failure.reason if outcome.failure else f"{len(outcome.events)} events, {update.changes} changes",
        )

    async def _publishing(self) -> None:
        while True:
            await self._publish_wanted.wait()
            await asyncio.sleep(PUBLISH_QUIET)
            await self._publish()

    async def _publish(self) -> None:
        self._publish_wanted.clear()
        try:
            published = await publish(self.store, self.config, now=datetime.now(UTC))
        except OSError as error:
            log.error("publishing failed, the old feeds stay: %s", error)
            return
        log.info("%s: %d files written", self.config.publish.to, len(published.written))

    def _modified(self) -> float:
        try:
            return self.path.stat().st_mtime
        except OSError:
            return 0.0

    async def _reload_if_changed(self) -> None:
        if self._modified() != self._stamp:
            await self.reload()

    async def reload(self) -> None:
        """Take up a changed configuration; a bad one keeps the old and says so."""
        self._stamp = self._modified()
        try:
            config = yaml_file.load(self.path)
        except yaml_file.ConfigError as error:
            log.error("the new configuration is wrong, the old one stays:\n%s", error)
            return
        if config.store != self.config.store:
            log.error("'store:' changed; it is taken up at the next start")
            config = config.model_copy(update={"store": self.config.store})
        self.config = config
        await self._plan()
        self._publish_wanted.set()
        log.info("configuration taken up again: %d sources", len(config.sources))


class _Server(uvicorn.Server):
    """uvicorn without its own signal handling: this process has more to stop than a web server."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


async def listen(application: Any, *, host: str, port: int, stop: asyncio.Event | None = None) -> None:
    """Serve the application until ``stop`` is set, or SIGINT or SIGTERM comes."""
    stop = stop or asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        with contextlib.suppress(NotImplementedError):
            loop.add_signal_handler(number, stop.set)
    server = _Server(uvicorn.Config(application, host=host, port=port, log_level="warning", lifespan="off"))
    serving = asyncio.create_task(server.serve())
    stopping = asyncio.create_task(stop.wait())
    await asyncio.wait({serving, stopping}, return_when=asyncio.FIRST_COMPLETED)
    server.should_exit = True
    stopping.cancel()
    await serving


async def serve(path: Path, config: Config, *, host: str | None = None, port: int | None = None) -> None:
    """Run the schedule and the web page until a signal stops both."""
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(message)s")
    logging.getLogger("apscheduler").setLevel(logging.WARNING)
    logging.getLogger("httpx").setLevel(logging.WARNING)
    store = await Store.open(config.store)
    try:
        service = Service(path, config, store)
        await service.start()
        with contextlib.suppress(NotImplementedError, AttributeError):
            asyncio.get_running_loop().add_signal_handler(
                signal.SIGHUP, lambda: service._spawn(service.reload(), "reload")
            )
        where = host or config.serve.host, port or config.serve.port
        log.info("serving on http://%s:%d/", *where)
        try:
            await listen(app(store, config), host=where[0], port=where[1])
        finally:
            await service.stop()
    finally:
        await store.close()
    log.info("stopped")
