"""The jobs of one running ``hobnob serve``."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Coroutine
from datetime import UTC, datetime
from typing import Any

from hobnob.config import Config, Region, Source
from hobnob.duties import Duties, day_schedules, digest_schedules
from hobnob.metrics import Metrics
from hobnob.notices import announce
from hobnob.service.timetable import Timetable
from hobnob.settings_watch import SettingsWatch
from hobnob.store import Store, StoreError
from hobnob.visits import changed_sources, key_of, schedule_of, tell
from scrapers.attention import attention
from scrapers.client import Client
from scrapers.run import visit_source

log = logging.getLogger("hobnob")

RELOAD_SECONDS = 5.0
OPERATOR_SECONDS = 600.0
RETRY_SECONDS = 900.0
PUBLISH_QUIET = 2.0
DRAIN_SECONDS = 60.0


class Service:
    """Sources visited, feeds published and mail sent as scheduled, until ``stop``."""

    def __init__(self, watch: SettingsWatch, store: Store, *, collect: bool = True) -> None:
        self.watch, self.store, self.collect = watch, store, collect
        self.metrics = Metrics()
        self.timetable = Timetable()
        self.duties = Duties(store, watch.config)
        self.reloaded: list[Callable[[Config], None]] = []
        self.client = self._new_client()
        self._slots = asyncio.Semaphore(self.config.network.concurrency)
        self._running: set[asyncio.Task[Any]] = set()
        self._publish_wanted = asyncio.Event()
        self._reloading = asyncio.Lock()

    @property
    def config(self) -> Config:
        return self.watch.config

    async def start(self) -> None:
        """Plan everything; a source whose run was missed while the program was down runs once, now."""
        await self.client.__aenter__()
        if self.collect:
            await self.store.assign(self.config.assignments)
            await self._plan()
            self.timetable.every(OPERATOR_SECONDS, self._tell_operator, "operator")
        self.timetable.every(RELOAD_SECONDS, self._reload_if_touched, "reload")
        self.timetable.start()
        if self.collect:
            self._spawn(self._publishing(), "publishing")
            self._spawn(self._catch_up(), "catching up")
            self._publish_wanted.set()

    async def stop(self) -> None:
        """Take no new job, let those that run end, publish what they found."""
        self.timetable.stop()
        visits = self._visits()
        if visits:
            log.info("finishing %d sources", len(visits), extra={"visits": len(visits)})
            await asyncio.wait(visits, timeout=DRAIN_SECONDS)
        for task in self._running:
            task.cancel()
        await asyncio.gather(*self._running, return_exceptions=True)
        if self._publish_wanted.is_set():
            await self.duties.publish()
        await self.client.__aexit__(None, None, None)

    def request_reload(self) -> None:
        """Read the configuration again; for a signal handler."""
        self._spawn(self.reload(), "reload")

    async def reload(self) -> None:
        """Take up a changed configuration without losing a run; a bad one keeps the old and says so."""
        async with self._reloading:
            before, mistake = self.config, self.watch.mistake
            if not self.watch.reload():
                if self.watch.mistake != mistake:
                    await self._announce(
                        "The new configuration is wrong", f"The old one stays in force. {self.watch.mistake}"
                    )
                return
            if mistake is not None:
                await self._announce("The configuration is right again", "It was taken up.")
            self.duties.config = self.config
            if (before.network, before.contact) != (self.config.network, self.config.contact):
                await self._change_client()
            if self.collect:
                await self.store.assign(self.config.assignments)
                await self._plan()
                self._publish_wanted.set()
                for key in changed_sources(before, self.config):
                    self._begin(key, sleeping=True)
            for told in self.reloaded:
                told(self.config)
            log.info("configuration taken up again: %d sources", len(self.config.sources))

    async def healthy(self) -> str | None:
        """What is wrong with the process, or None."""
        if not self.timetable.running:
            return "the scheduler does not run"
        try:
            async with asyncio.timeout(5):
                await self.store.note("healthz")
        except TimeoutError:
            return "the store does not answer"
        except StoreError as error:
            log.error("%s", error)
            return "the store cannot be read"
        return None

    # planning

    async def _plan(self) -> None:
        last = {name: one.last_run for name, one in (await self.store.activity(datetime.now(UTC))).items()}
        now = datetime.now(UTC)
        wanted = {
            key_of(region, source): schedule_of(self.config, region, source) for region, source in self.config.sources
        }
        names = {key_of(region, source): source.name for region, source in self.config.sources}

        def missed(key: str, schedule: Any) -> bool:
            before = last.get(names[key])
            return before is None or schedule.next_after(before) <= now

        self.timetable.plan("visit", wanted, self._visit_in_background, missed)
        self.timetable.plan("digest", digest_schedules(self.config), self._digest)
        self.timetable.plan("day", day_schedules(self.config), self._new_day)

    async def _catch_up(self) -> None:
        """The digest that was missed, once the visits that were missed are over."""
        await asyncio.sleep(PUBLISH_QUIET)
        while visits := self._visits():
            await asyncio.wait(visits)
        await self._digest("missed")

    # jobs

    async def _visit_in_background(self, key: str) -> None:
        self._begin(key)

    def _begin(self, key: str, *, sleeping: bool = False) -> None:
        """Begin a visit, for which nobody waits; ``sleeping`` sources are asked too. One that comes while the last is
        under way is left out."""
        name = f"visit {key}"
        if any(task.get_name() == name for task in self._running):
            log.info("%s: left out: its last visit is still under way", key)
            return
        self._spawn(self._visit(key, sleeping=sleeping), name)

    async def _visit(self, key: str, *, sleeping: bool = False) -> None:
        slot = datetime.now(UTC)
        async with self._slots:
            found = self._source(key)
            if found is None:
                return
            region, source = found
            try:
                known = (await self.store.activity(slot, [source.name])).get(source.name)
                decided = attention(known, slot)
                if not decided.ask and not sleeping:
                    self.metrics.count(
                        "skipped", "Slots left out at sources where nothing changes.", region=region.slug
                    )
                    log.info("%s: left out: %s", key, decided.why, extra={"region": region.slug, "source": source.name})
                    return
                result = await visit_source(self.client, self.config, self.store, region, source)
            except StoreError as error:
                log.error("%s: the visit could not be written down, it comes again as scheduled: %s", key, error)
                return
            except Exception:
                self.metrics.count("failures", "Visits that ended in a defect of the program.", region=region.slug)
                log.exception("%s: the visit failed; the next one comes as scheduled", key)
                return
        tell(result, self.metrics)
        if result.update.changes:
            self._publish_wanted.set()

    async def _digest(self, zone: str) -> None:
        if not await self.duties.publish() or not await self.duties.digest():
            asyncio.get_running_loop().call_later(RETRY_SECONDS, self._spawn_digest, zone)

    def _spawn_digest(self, zone: str) -> None:
        if self.timetable.running:
            self._spawn(self._digest(zone), f"digest {zone}")

    async def _new_day(self, zone: str) -> None:
        await self.duties.prune()
        self._publish_wanted.set()

    async def _tell_operator(self) -> None:
        await self.duties.tell_operator()

    async def _publishing(self) -> None:
        while True:
            await self._publish_wanted.wait()
            await asyncio.sleep(PUBLISH_QUIET)
            self._publish_wanted.clear()
            if not await self.duties.publish():
                asyncio.get_running_loop().call_later(RETRY_SECONDS, self._publish_wanted.set)

    async def _reload_if_touched(self) -> None:
        if not self._reloading.locked() and self.watch.touched():
            self._spawn(self.reload(), "taking up the configuration")

    # helpers

    def _source(self, key: str) -> tuple[Region, Source] | None:
        """The source as the configuration in force has it."""
        return next(((region, source) for region, source in self.config.sources if key_of(region, source) == key), None)

    def _visits(self) -> set[asyncio.Task[Any]]:
        return {task for task in self._running if task.get_name().startswith("visit ")}

    def _spawn(self, work: Coroutine[Any, Any, Any], name: str) -> asyncio.Task[Any]:
        task = asyncio.create_task(self._guarded(work, name), name=name)
        self._running.add(task)
        task.add_done_callback(self._running.discard)
        return task

    async def _guarded(self, work: Awaitable[Any], name: str) -> None:
        """Nothing that goes wrong in one job ends the service, or goes unsaid."""
        try:
            await work
        except StoreError as error:
            log.error("%s: %s", name, error)
        except Exception:
            log.exception("%s failed", name)

    async def _announce(self, title: str, text: str) -> None:
        try:
            await announce(self.store, title, text, now=datetime.now(UTC))
        except StoreError as error:
            log.error("the operator's feed could not be written: %s", error)

    def _new_client(self) -> Client:
        return Client(self.config.network, contact=self.config.contact, memory=self.store)

    async def _change_client(self) -> None:
        """New network settings hold for the next visits; those under way end with the old ones."""
        old, self.client = self.client, self._new_client()
        await self.client.__aenter__()
        self._slots = asyncio.Semaphore(self.config.network.concurrency)
        under_way = self._visits()

        async def retire() -> None:
            if under_way:
                await asyncio.wait(under_way)
            await old.__aexit__(None, None, None)

        self._spawn(retire(), "closing old connections")
