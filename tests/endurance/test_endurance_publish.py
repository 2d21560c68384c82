"""``hobnob digest`` over a large store: what costs nothing when nothing changed, and what one change rewrites."""

from __future__ import annotations

import asyncio
import os
import re
import subprocess
import sys
import time
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import whole
from big_store import fill, listed, source_names
from ruamel.yaml import YAML

from hobnob.config import Region, Source
from hobnob.store import Store
from scrapers.outcome import Outcome
from scrapers.update import record

# ru_maxrss of a child begins with that of its parent, so the program tells its own
MEASURED = """
import atexit, pathlib
status = pathlib.Path("/proc/self/status")
atexit.register(lambda: print(status.read_text() if status.exists() else ""))
from hobnob.__main__ import main
main()
"""


@dataclass(frozen=True)
class Done:
    """One ``hobnob digest``: seconds of wall and of processor time, most memory in MB (0 where it can't be known),
    files written."""

    wall: float
    cpu: float
    memory: float
    written: int


def digest(folder: Path) -> Done:
    began = time.monotonic()
    process = subprocess.Popen(
        [sys.executable, "-c", MEASURED, "digest"], cwd=folder, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    said = process.stdout.read()
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    process.stdout.close()
    assert process.returncode == 0
    found = re.search(r"(\d+) files written", said)
    assert found is not None
    most = re.search(r"VmHWM:\s+(\d+)", said)
    return Done(
        time.monotonic() - began, used.ru_utime + used.ru_stime, int(most[1]) / 1024 if most else 0.0, int(found[1])
    )


def configure(folder: Path, regions: list[str]) -> None:
    with (folder / "config.yaml").open("w") as file:
        YAML().dump(
            {
                "store": f"sqlite:///{folder}/hobnob.db",
                "publish": {"to": str(folder / "public"), "url": "https://hobnob.example", "horizon": "60 days"},
                "regions": {
                    slug: {
                        "title": slug.title(), "place": "Akron, OH",
                        "sources": [{"name": name, "url": f"https://{name}.example/events"} for name in source_names(slug)],
                    }
                    for slug in regions
                },
            },
            file,
        )  # fmt: skip


async def change_one(folder: Path, region: str, each: int, now: datetime, days: int) -> str:
    """A visit at which a source tells one coming event with another text; the event's id."""
    source = source_names(region)[0]
    events = [listed(region, source, number, now, days) for number in range(each)]
    at = min(
        (n for n, event in enumerate(events) if event.start > now + timedelta(days=20)), key=lambda n: events[n].start
    )
    events[at] = events[at].model_copy(update={"summary": "Bring a friend.", "description": "<p>Bring a friend.</p>"})
    outcome = Outcome(
        region=Region(slug=region, timezone="America/New_York"),
        source=Source(name=source, url=f"https://{source}.example/events"),
        events=events,
    )
    async with await Store.open(f"sqlite:///{folder}/hobnob.db") as store:
        update = await record(store, outcome, now=datetime.now(UTC))
    assert update.changed == [f"{source}-{at}"]
    return update.changed[0]


@pytest.mark.parametrize(
    ("count", "each"), [(4, 40), pytest.param(50, 2000, marks=pytest.mark.slow, id="50 regions of 100,000 events")]
)
def test_publishing_many_regions(tmp_path: Path, count: int, each: int) -> None:
    regions = [f"region{number:02d}" for number in range(count)]
    now, days = datetime.now(UTC), 60 if each < 100 else 300
    configure(tmp_path, regions)
    asyncio.run(fill(tmp_path / "hobnob.db", regions, each, now=now, days=days))
    first = digest(tmp_path)
    before = whole.published(tmp_path)
    again = min((digest(tmp_path) for _ in range(3)), key=lambda done: done.cpu)
    assert again.written == 0
    changed = asyncio.run(change_one(tmp_path, regions[-1], each // len(source_names("")), now, days))
    one = digest(tmp_path)
    after = whole.published(tmp_path)
    names = sorted(name for name in after if after[name] != before.get(name))
    print(
        f"\n{count} regions, {count * each} events, {len(before)} files\n"
        f"first: {first}\nnothing changed: {again}\none changed: {one}\n{chr(10).join(names)}"
    )
    assert {name for name in names if "/e/" in name} == {
        f"{regions[-1]}/e/{changed}.{suffix}" for suffix in ("html", "ics")
    }
    assert all(name.startswith(regions[-1]) for name in names)
    assert before.keys() == after.keys()
    assert again.cpu < (2 if each > 100 else 4), "the smaller one also runs beside other tests"
