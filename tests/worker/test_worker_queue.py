"""Workers on one PostgreSQL: every slot once, one host one worker, and nothing lost when one dies."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import sys
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from hobnob.config import Config, Network
from hobnob.jobs import Job, Queue
from hobnob.planning import plan, slot_note
from hobnob.store import Store
from hobnob.worker import Worker
from scrapers.client import Client
from scrapers.slots import slot_text

if TYPE_CHECKING:
    from conftest import Sites


@pytest.fixture
def address(postgres: Any, ready_database: str) -> str:
    return str(postgres.database(ready_database))


def settings(store: str, urls: list[str], to: Path, **network: object) -> Config:
    return Config.model_validate(
        {
            "store": store,
            "schedule": "hourly",
            "publish": {"to": str(to)},
            "network": {"pace": 0.05, "retries": 0, "allow_private": ["127.0.0.0/8"], **network},
            "regions": {
                "summit": {
                    "place": "Akron, OH",
                    "sources": [{"name": f"s{n}", "url": url} for n, url in enumerate(urls)],
                }
            },
        }
    )


@contextlib.asynccontextmanager
async def at_work(config: Config, count: int) -> Any:
    """So many workers, stopped in the end."""
    async with contextlib.AsyncExitStack() as stack:
        workers, tasks = [], []
        for _ in range(count):
            store = await stack.enter_async_context(await Store.open(config.store))
            worker = Worker(config, store, None, lead=True, lead_every=0.5, stalled=3.0)
            workers.append(worker)
            tasks.append(asyncio.create_task(worker.run(4)))
        try:
            yield workers
        finally:
            for worker in workers:
                worker.stop()
            await asyncio.wait_for(asyncio.gather(*tasks), 60)


async def visited(store: Store) -> dict[str, int]:
    return {one.name: len(one.runs) for one in await store.sources()}


async def until(store: Store, count: int, seconds: float = 60) -> dict[str, int]:
    async def enough() -> bool:
        return len(await visited(store)) >= count

    await eventually(enough, seconds)
    return await visited(store)


async def eventually(true: Callable[[], Awaitable[object]], seconds: float = 20) -> None:
    """Wait until it holds; raises ``TimeoutError``."""
    async with asyncio.timeout(seconds):
        while not await true():  # noqa: ASYNC110  (what is waited for happens in another process)
            await asyncio.sleep(0.1)


async def test_two_workers_visit_every_source_once(address: str, sites: Sites, tmp_path: Path) -> None:
    config = settings(address, [sites.url(n) for n in range(12)], tmp_path / "public")
    async with at_work(config, 2), await Store.open(address) as store:
        await until(store, 12)
        await asyncio.sleep(1.5)
        assert set((await visited(store)).values()) == {1}
        assert len(await store.events()) == 24
        assert (tmp_path / "public" / "summit.rss").exists()
    async with await Store.open(address) as store:
        assert len(await store.notes("slot:")) == 12


async def test_one_host_is_asked_by_one_worker_at_its_pace(address: str, sites: Sites, tmp_path: Path) -> None:
    sites.delay = 0.1
    urls = [f"{sites.url(0)}?list={n}" for n in range(6)]
    async with at_work(settings(address, urls, tmp_path / "public", pace=0.3), 3), await Store.open(address) as store:
        await until(store, 6)
    assert sites.most_at_once == 1
    assert sites.shortest_pause() >= 0.3


async def test_a_slot_waits_in_the_queue_once_and_is_not_planned_again(
    address: str, sites: Sites, tmp_path: Path
) -> None:
    config = settings(address, [sites.url(0), sites.url(1)], tmp_path)

    async def nobody(region: str, source: str, slot: str) -> None:
        raise AssertionError("no worker runs")

    async with await Store.open(address) as store, Queue(address, nobody) as queue, Queue(address, nobody) as other:
        now = datetime.now(UTC)
        assert await plan(store, queue, config, now=now) == 2
        assert await plan(store, other, config, now=now + timedelta(seconds=70)) == 0
        await store.set_notes({slot_note("summit/s0"): slot_text(now)})
        assert await plan(store, queue, config, now=now + timedelta(minutes=1)) == 0


async def test_a_slot_that_another_wrote_down_leaves_no_trace(address: str, sites: Sites, tmp_path: Path) -> None:
    config = settings(address, [sites.url(0)], tmp_path)
    slot = slot_text(datetime.now(UTC))
    async with await Store.open(address) as store:
        worker = Worker(config, store, None, lead=False, lead_every=1, stalled=3)
        other = Worker(config, store, None, lead=False, lead_every=1, stalled=3)
        async with (
            Client(config.network, memory=store) as worker._client,
            Client(config.network, memory=store) as other._client,
        ):
            await asyncio.gather(worker._visit("summit", "s0", slot), other._visit("summit", "s0", slot))
        assert await visited(store) == {"s0": 1}
        assert await store.note(slot_note("summit/s0")) == slot


_DYING = """
import asyncio, sys
from hobnob.jobs import Queue

async def never_ends(region, source, slot):
    print("taken", flush=True)
    await asyncio.Event().wait()

async def main():
    async with Queue(sys.argv[1], never_ends, stalled=1.0) as queue:
        await queue.work(1)

asyncio.run(main())
"""


async def test_the_job_of_a_killed_worker_is_given_back(address: str, sites: Sites, tmp_path: Path) -> None:
    config = settings(address, [sites.url(0)], tmp_path)
    done: list[str] = []
    finished = asyncio.Event()

    async def does(region: str, source: str, slot: str) -> None:
        done.append(slot)
        finished.set()

    region, source = config.sources[0]
    async with Queue(address, does, stalled=1.0) as queue:
        await queue.add([Job(region, source, "2026-03-01T06:00:00Z")])
        pipe = asyncio.subprocess.PIPE
        dying = await asyncio.create_subprocess_exec(sys.executable, "-c", _DYING, address, stdout=pipe)
        assert dying.stdout is not None
        assert await asyncio.wait_for(dying.stdout.readline(), 60) == b"taken\n"
        assert await queue.rescue() == 0
        dying.kill()
        await dying.wait()
        await eventually(queue.rescue)
        working = asyncio.create_task(queue.work(1))
        await asyncio.wait_for(finished.wait(), 20)
        queue.stop()
        await working
    assert done == ["2026-03-01T06:00:00Z"]


async def test_the_queue_does_not_disturb_the_store(address: str, sites: Sites, tmp_path: Path) -> None:
    async def nobody(region: str, source: str, slot: str) -> None: ...

    async with Queue(address, nobody), Queue(address, nobody):
        pass
    async with await Store.open(address) as store:
        await store.set_note("here", "yes")
        await store.backup(tmp_path / "copy.db")
        await store.restore(tmp_path / "copy.db")
        assert await store.note("here") == "yes"


async def test_turns_are_shared_and_holds_too(address: str) -> None:
    async with await Store.open(address) as store, await Store.open(address) as other:
        first, second = await store.turns(), await other.turns()
        turn = await first.claim("a.example", 5.0, 20.0)
        assert turn.ticket is not None
        refused = await second.claim("a.example", 5.0, 20.0)
        assert refused.ticket is None
        assert 24.0 < refused.wait <= 25.0
        assert (await second.claim("b.example", 5.0, 20.0)).ticket is not None
        await asyncio.sleep(0.5)
        await second.release("a.example", turn.ticket + 1)  # nobody's ticket gives nothing back
        assert (await second.claim("a.example", 5.0, 20.0)).wait > 20.0
        await first.release("a.example", turn.ticket)
        assert 4.9 < (await second.claim("a.example", 5.0, 20.0)).wait <= 5.0
        await first.hold("c.example", 3600)
        assert (await second.claim("c.example", 1.0, 20.0)).held > 3500


async def test_who_dies_with_a_turn_keeps_it_for_as_long_as_a_request_may_take(address: str) -> None:
    """Its last request may be sent long after the turn was taken; the next must keep its distance from that too."""
    async with await Store.open(address) as store:
        turns = await store.turns()
        dead = await turns.claim("a.example", 0.2, 1.0)
        assert dead.ticket is not None
        await asyncio.sleep(0.5)
        assert 0.6 < (await turns.claim("a.example", 0.2, 1.0)).wait <= 0.7
        await asyncio.sleep(0.75)
        assert (await turns.claim("a.example", 0.2, 1.0)).ticket is not None
        await turns.release("a.example", dead.ticket)  # late, and no longer its own
        assert (await turns.claim("a.example", 0.2, 1.0)).wait > 1.0


async def test_no_site_is_asked_by_two_machines_at_once_however_slow_it_is(address: str, sites: Sites) -> None:
    sites.delay = 0.6
    network = Network(pace=0.2, retries=0, allow_private=("127.0.0.0/8",))
    async with contextlib.AsyncExitStack() as stack:
        clients = []
        for _ in range(3):
            store = await stack.enter_async_context(await Store.open(address))
            clients.append(await stack.enter_async_context(Client(network, gate=await store.turns())))
        await asyncio.gather(*(client.fetch(f"{sites.url(0)}?{n}") for n, client in enumerate(clients)))
    assert sites.most_at_once == 1
    assert sites.shortest_pause() >= 0.8
    assert len(sites.asked[sites.host(0)]) == 6  # each its robots.txt and its page


async def test_a_job_that_was_given_to_another_ends_without_a_word_of_error(
    address: str, sites: Sites, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """A worker too busy to show signs of life finds its job finished by who took it up."""
    config = settings(address, [sites.url(0)], tmp_path)
    region, source = config.sources[0]
    begun, done, may_end = asyncio.Event(), asyncio.Event(), asyncio.Event()

    async def slow(region: str, source: str, slot: str) -> None:
        begun.set()
        await may_end.wait()

    async def quick(region: str, source: str, slot: str) -> None:
        done.set()

    caplog.set_level("INFO", "hobnob")
    async with Queue(address, slow, stalled=60.0) as busy, Queue(address, quick, stalled=0.5) as other:
        await busy.add([Job(region, source, "2026-03-01T06:00:00Z")])
        first = asyncio.create_task(busy.work(1))
        await asyncio.wait_for(begun.wait(), 20)
        await eventually(other.rescue)
        second = asyncio.create_task(other.work(1))
        await asyncio.wait_for(done.wait(), 20)
        other.stop()
        await second
        may_end.set()
        busy.stop()
        await first
    gc.collect()  # a task's exception that nobody asked for is told when the task is forgotten
    await asyncio.sleep(0)
    assert "summit/s0 took so long that it was given to another worker" in caplog.text
    assert not [record for record in caplog.records if record.levelname == "ERROR"]


async def test_one_leads_and_a_lease_that_ends_is_taken(address: str) -> None:
    async with await Store.open(address) as store:
        now = datetime.now(UTC)
        assert await store.lease("leader", "one", now=now, until=now + timedelta(seconds=45))
        assert not await store.lease("leader", "two", now=now, until=now + timedelta(seconds=45))
        assert await store.lease("leader", "one", now=now, until=now + timedelta(seconds=60))
        later = now + timedelta(seconds=61)
        assert await store.lease("leader", "two", now=later, until=later + timedelta(seconds=45))
