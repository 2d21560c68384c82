"""A year of daily runs over a changing world, by a clock of its own; what must hold is checked after each run.

python tests/simulation/year.py --days 365 --sites 12
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import json
import sys
import tempfile
import time
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import psutil

sys.path.insert(0, str(Path(__file__).parent))

from world import SimSite, Told, World

from digest.publish import publish
from hobnob.config import Config
from hobnob.housekeeping import prune_daily
from hobnob.records import Health, Status, StoredEvent
from hobnob.store import Store
from scrapers.client import Client
from scrapers.run import visit_source

BEGINS = datetime(2026, 1, 1, 12, tzinfo=UTC)
PATIENCE = 12


@dataclass
class Figures:
    """What a simulation came to."""

    days: int = 0
    visits: int = 0
    announced: int = 0
    deleted: int = 0
    deleted_and_told: int = 0
    down: int = 0
    broken: int = 0
    wrong: list[str] = field(default_factory=list)
    megabytes_of_store: list[float] = field(default_factory=list)
    megabytes_of_memory: list[float] = field(default_factory=list)
    seconds: float = 0.0

    def told(self) -> dict[str, object]:
        return {**vars(self), "wrong": self.wrong[:20], "wrong_in_all": len(self.wrong)}


def settings(world: World, store: str, folder: Path) -> Config:
    return Config.model_validate(
        {
            "store": store,
            "keep": "60 days",
            "publish": {"to": str(folder / "public"), "url": "https://hobnob.example"},
            "network": {"pace": 0, "retries": 0, "allow_private": ["127.0.0.0/8"]},
            "regions": {
                "akron": {"place": "Akron, OH", "sources": [{"name": s.name, "url": s.url} for s in world.sites]}
            },
        }
    )


async def simulate(days: int, sites: int, seed: int, store_url: str, folder: Path) -> Figures:
    """Run it all; ``wrong`` of the figures has a line for each thing that must not be."""
    began, figures, world = time.monotonic(), Figures(), World(sites, seed, BEGINS)
    ids: dict[str, str] = {}
    process = psutil.Process()

    async def at_once(seconds: float) -> None:
        await asyncio.sleep(0)

    async with world.served(), await Store.open(store_url) as store:
        config = settings(world, store_url, folder)
        clock = lambda: (world.now - BEGINS).total_seconds() + 1.0  # noqa: E731
        seen: dict[str, int] = {}
        async with Client(config.network, memory=store, clock=clock, sleep=at_once, now=lambda: world.now) as client:
            for _ in range(days):
                world.pass_day()
                for (region, source), site in zip(config.sources, world.sites, strict=True):
                    result = await visit_source(client, config, store, region, source, now=world.now)
                    figures.visits += 1
                    figures.down += site.down
                    figures.broken += result.update.health in (Health.BROKEN, Health.BLOCKED)
                    if site.down != (result.update.health is Health.BROKEN):
                        figures.wrong.append(
                            f"day {world.day}: {site.name} is {result.update.health}: {result.update.reason}"
                        )
                    if not site.down and not site.halved:
                        seen[site.name] = world.day
                await prune_daily(store, config, now=world.now)
                await publish(store, config, now=world.now, only_feeds=True)
                stored = await store.events(since=world.now, gone=True)
                for site in world.sites:
                    check(
                        site,
                        [one for one in stored if any(e.source == site.name for e in one.listings)],
                        world,
                        ids,
                        figures,
                        seen.get(site.name) == world.day,
                    )
                figures.days += 1
                if world.day % max(1, days // 12) == 0:
                    gc.collect()
                    figures.megabytes_of_memory.append(round(process.memory_info().rss / 1e6, 1))
                    figures.megabytes_of_store.append(round(size(store_url), 2))
    for site in world.sites:
        figures.announced += next(site._numbers)
    figures.seconds = round(time.monotonic() - began, 1)
    return figures


def size(url: str) -> float:
    path = Path(url.removeprefix("sqlite:///"))
    return sum(one.stat().st_size for one in path.parent.glob(f"{path.name}*")) / 1e6


def check(
    site: SimSite, stored: list[StoredEvent], world: World, ids: dict[str, str], figures: Figures, read: bool
) -> None:
    """Compare what is stored with the world; ``read`` says that the site told all of it today."""

    def wrong(text: str) -> None:
        if not any(line.endswith(f"{site.name}: {text}") for line in figures.wrong):
            figures.wrong.append(f"day {world.day}: {site.name}: {text}")

    by_title: dict[str, list[StoredEvent]] = {}
    for one in stored:
        by_title.setdefault(one.event.title, []).append(one)
    truth: dict[str, Told] = {one.title: one for one in site.events}
    for title, found in by_title.items():
        true = truth.get(title)
        if true is None:
            wrong(f"{title!r} was never announced")
            continue
        if len(found) > 1:
            wrong(f"{title!r} stands {len(found)} times")
        for one in found:
            if ids.setdefault(title, one.id) != one.id:
                wrong(f"{title!r} is told as another event than before")
            if one.event.status is Status.CANCELLED and not true.cancelled:
                wrong(f"{title!r} is said to be cancelled and is not")
            if one.gone is not None and true.deleted_on is None and true.start > world.now:
                wrong(f"{title!r} is said to be gone and is not")
            changes = true.changes + (true.deleted_on is not None)
            if one.revision > changes:
                wrong(f"{title!r} was told {one.revision} times as changed, and changed {changes} times")
    for true in site.events:
        found = by_title.get(true.title, [])
        if true.deleted_on is None and true.start > world.now and read:
            if not found:
                wrong(f"{true.title!r} is lost")
            elif found[0].event.start != true.start:
                wrong(f"{true.title!r} stands at {found[0].event.start}, and takes place at {true.start}")
            elif (found[0].event.status is Status.CANCELLED) != true.cancelled:
                wrong(f"{true.title!r} is cancelled, and nobody is told")
        if true.deleted_on is not None and world.day == true.deleted_on + PATIENCE and true.start > world.now and found:
            figures.deleted += 1
            figures.deleted_and_told += found[0].gone is not None


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--days", type=int, default=365)
    parser.add_argument("--sites", type=int, default=12)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="hobnob-year-") as scratch:
        url = f"sqlite:///{scratch}/hobnob.db"
        figures = asyncio.run(simulate(options.days, options.sites, options.seed, url, Path(scratch)))
    print(json.dumps(figures.told(), indent=1, default=str))


if __name__ == "__main__":
    main()
