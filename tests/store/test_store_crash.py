"""A run may be killed at any instant, and many may run at once."""

from __future__ import annotations

import asyncio
import json
import multiprocessing
import random
import sqlite3
import time
from multiprocessing.context import ForkServerProcess
from pathlib import Path

import busy_town
import pytest

from hobnob.store import Store

DAYS = 4
# processes of their own that need not import everything anew
_processes = multiprocessing.get_context("forkserver")
_processes.set_forkserver_preload(
    ["hobnob.store.store", "scrapers.update", "aiosqlite", "sqlalchemy.dialects.sqlite.aiosqlite"]
)


def start(url: str, day: int, seed: int = 0) -> ForkServerProcess:
    process = _processes.Process(target=busy_town.run, args=(url, day, seed))
    process.start()
    return process


def finish(process: ForkServerProcess) -> None:
    process.join(timeout=300)
    assert process.exitcode == 0, "the error stands in the captured output"


def undisturbed(folder: Path) -> tuple[list[tuple[object, ...]], float]:
    """The store after all days, and how long the last took."""
    path = folder / "calm.db"
    began = time.monotonic()
    for day in range(DAYS):
        began = time.monotonic()
        finish(start(f"sqlite:///{path}", day))
    return busy_town.told(path), time.monotonic() - began


def disturbed(folder: Path, name: str, moments: list[float]) -> list[tuple[object, ...]]:
    """The store after days of which each was killed after so many seconds, then run to its end."""
    path = folder / f"{name}.db"
    for day in range(DAYS):
        for moment in moments[day::DAYS]:
            process = start(f"sqlite:///{path}", day)
            time.sleep(moment)
            process.kill()
            process.join()
            if path.exists():
                with sqlite3.connect(path) as connection:
                    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
                connection.close()
        finish(start(f"sqlite:///{path}", day))
    return busy_town.told(path)


def kill(folder: Path, count: int) -> None:
    calm, seconds = undisturbed(folder)
    assert {event[3] is not None for event in calm} == {True, False}, "some of them go"
    draw = random.Random(5)
    moments = [draw.uniform(0.0, seconds) for _ in range(count)]
    assert disturbed(folder, "killed", moments) == calm


def test_killed_at_five_instants(tmp_path: Path) -> None:
    kill(tmp_path, 5)


@pytest.mark.slow
def test_killed_at_a_hundred_instants(tmp_path: Path) -> None:
    kill(tmp_path, 100)


def test_eight_runs_at_once(tmp_path: Path) -> None:
    """Eight runs on a store that isn't there yet, and again on one that is; none fails and nothing is told twice."""
    path = tmp_path / "busy.db"
    for day in (0, 1):
        for process in [start(f"sqlite:///{path}", day, seed) for seed in range(8)]:
            finish(process)
    calm = tmp_path / "calm.db"
    for day in (0, 1):
        finish(start(f"sqlite:///{calm}", day))

    def lives(path: Path) -> list[tuple[object, ...]]:
        """All but the ids: of an event with two titles, the id is that of the source that came first."""
        told = [(json.loads(str(e[6])), e) for e in busy_town.told(path)]
        return sorted((event["title"], event["start"], e[1], str(e[3]), str(e[5])) for event, e in told)

    assert lives(path) == lives(calm)
    with sqlite3.connect(path) as connection:
        assert connection.execute("SELECT count(*) FROM runs").fetchone() == (8 * busy_town.SOURCES * 2,)
    connection.close()


async def test_eight_counters_lose_nothing(ready_url: str) -> None:
    """The plainest lost update: eight stores open at once, each writing its own notes beside the others'."""
    stores = [await Store.open(ready_url) for _ in range(8)]
    won = [await asyncio.gather(*(store.set_note_once(f"turn {turn}") for store in stores)) for turn in range(10)]
    assert [sum(turn) for turn in won] == [1] * 10
    for store in stores:
        await store.close()
