"""``hobnob store copy`` and ``hobnob worker`` as programs, on a real PostgreSQL."""

from __future__ import annotations

import asyncio
import signal
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hobnob.config import Region, Source
from hobnob.records import Event
from hobnob.store import Store
from scrapers.outcome import Outcome
from scrapers.update import record

if TYPE_CHECKING:
    from conftest import Sites

HOBNOB = [sys.executable, "-c", "from hobnob.cli import main; main()"]


async def hobnob(folder: Path, *arguments: str) -> asyncio.subprocess.Process:
    pipe = asyncio.subprocess.PIPE
    return await asyncio.create_subprocess_exec(*HOBNOB, *arguments, cwd=folder, stdout=pipe, stderr=pipe)


async def test_a_grown_installation_moves_and_a_worker_goes_on(postgres: Any, sites: Sites, tmp_path: Path) -> None:
    old, new = f"sqlite:///{tmp_path}/hobnob.db", postgres.database()
    now = datetime.now(UTC)
    event = Event(title="Harbor Mixer", start=now + timedelta(days=9), timezone="America/New_York", uid="1")
    async with await Store.open(old) as store:
        outcome = Outcome(
            Region(slug="akron", timezone="America/New_York"),
            Source(name="harbor", url="https://harbor.example/"),
            events=[event],
        )
        await record(store, outcome, now=now - timedelta(days=3))
        before = (await store.events())[0]
    done = await hobnob(tmp_path, "store", "copy", old, new)
    told, error = await asyncio.wait_for(done.communicate(), 90)
    assert done.returncode == 0, error
    assert b"1 events of 1 sources" in told

    (tmp_path / "config.yaml").write_text(
        f'store: "{new}"\nnetwork: {{pace: 0, retries: 0, allow_private: [127.0.0.0/8]}}\n'
        f"regions:\n  akron:\n    place: Akron, OH\n    sources: [{{name: first, url: '{sites.url(0)}'}}]\n"
    )
    worker = await hobnob(tmp_path, "worker", "--concurrency", "2")
    async with await Store.open(new) as store, asyncio.timeout(90):
        while len(await store.events()) < 3:  # noqa: ASYNC110  (another process writes)
            await asyncio.sleep(0.3)
        assert (await store.event(before.id)) == before.model_copy(
            update={"regions": (await store.event(before.id)).regions}
        )  # type: ignore[union-attr]
    worker.send_signal(signal.SIGTERM)
    _, error = await asyncio.wait_for(worker.communicate(), 90)
    assert worker.returncode == 0, error
    assert b"akron/first: ok" in error


async def test_workers_need_postgresql(tmp_path: Path) -> None:
    (tmp_path / "config.yaml").write_text("regions:\n  akron:\n    place: Akron, OH\n")
    worker = await hobnob(tmp_path, "worker")
    _, error = await asyncio.wait_for(worker.communicate(), 60)
    assert worker.returncode == 2
    assert b"PostgreSQL" in error
    assert b"Traceback" not in error
