"""One scrape run over many sources: each is visited, its events recorded, and nothing waits for a bad one."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

from hobnob.config import Config, Region, Source
from hobnob.records import Health
from hobnob.store import Store
from scrapers import own_pages
from scrapers.budget import Budget
from scrapers.client import Client
from scrapers.outcome import Outcome
from scrapers.trail import Trail, trail_key
from scrapers.update import Update, record
from scrapers.visit import Visit


@dataclass(frozen=True, slots=True)
class Result:
    """One source's visit and what it changed in the store."""

    outcome: Outcome
    update: Update

    @property
    def name(self) -> str:
        return self.outcome.source.name

    @property
    def broken(self) -> bool:
        """Whether this source gives nothing until the operator does something; one that moved and is read at its new
        address has only a note."""
        update = self.update
        lost = update.health is Health.MOVED and not (update.changes or update.unchanged)
        return lost or update.health in (Health.BROKEN, Health.BLOCKED)


@dataclass(slots=True)
class Run:
    """What one run did; ``seconds`` is wall time."""

    results: list[Result] = field(default_factory=list)
    seconds: float = 0.0

    @property
    def broken(self) -> list[Result]:
        return [one for one in self.results if one.broken]

    @property
    def changed(self) -> bool:
        """Whether anything that readers are told of changed."""
        return any(one.update.changes for one in self.results)


async def visit_source(
    client: Client,
    config: Config,
    store: Store,
    region: Region,
    source: Source,
    *,
    notes: Mapping[str, str] | None = None,
    once: tuple[str, str] | None = None,
    now: datetime | None = None,
) -> Result:
    """Visit one source and record what it told, with ``notes``: the same in one process and on many machines.

    ``now`` (aware) is the moment of the visit; by default the present one. ``once`` is that of ``record``.
    """
    now = now or datetime.now(UTC)
    outcome = await Visit(
        client,
        region,
        source,
        now,
        Budget(source.budget or config.network.budget),
        memory=store,
        people=config.people,
        oldest=now - config.keep,
        previous=Trail.load(await store.note(trail_key(region.slug, source.name))),
    ).run()
    outcome = await own_pages.asked(client, store, outcome, now)
    update = await record(store, outcome, now=now, notes=notes, once=once)
    return Result(outcome, update)


async def run(
    config: Config,
    store: Store,
    sources: Sequence[tuple[Region, Source]],
    *,
    done: Callable[[Result], None] | None = None,
) -> Run:
    """Visit the sources, several at once; ``done`` is told of each as it ends."""
    began = time.monotonic()
    whole = Run()
    slots = asyncio.Semaphore(config.network.concurrency)
    async with Client(config.network, contact=config.contact, memory=store) as client:

        async def one(region: Region, source: Source) -> None:
            async with slots:
                result = await visit_source(client, config, store, region, source)
            whole.results.append(result)
            if done is not None:
                done(result)

        async with asyncio.TaskGroup() as group:
            for region, source in sources:
                group.create_task(one(region, source))
    order = {(region.slug, source.name): at for at, (region, source) in enumerate(sources)}
    whole.results.sort(key=lambda r: order[(r.outcome.region.slug, r.name)])
    whole.seconds = time.monotonic() - began
    return whole
