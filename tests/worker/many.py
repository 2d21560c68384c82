"""Workers on one PostgreSQL under fire: killed one after another, and the database restarted; prints its figures.

python tests/worker/many.py --sources 2000 --workers 3 --kill-every 10 --restart
python tests/worker/many.py --corpus ../captures/corpus     the same over captured sites, beside a run without a fault
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parents[1])]

import captured  # noqa: E402  (two programs in one folder)
import conftest  # noqa: E402
import postgres_server  # noqa: E402

from hobnob.store import Store, StoreError  # noqa: E402

PROGRAM = """
import asyncio, sys
from pathlib import Path
from hobnob import yaml_file
from hobnob.worker import work
asyncio.run(work(yaml_file.load(Path(sys.argv[1])), concurrency=int(sys.argv[2]), lead_every=2.0, stalled=8.0))
"""


def configuration(folder: Path, address: str, sites: conftest.Sites, pace: float) -> Path:
    lines = [
        f'store: "{address}"',
        "schedule: weekly monday 06:00",
        f"publish: {{to: {folder / 'public'}}}",
        f"network: {json.dumps({'pace': pace, 'retries': 0, **sites.network()})}",
        "regions:",
    ]
    for region in range(8):
        lines += [f"  r{region}:", "    place: Akron, OH", "    sources:"]
        lines += [
            f"      - {{name: s{n}, url: '{sites.url(n // 2)}?half={n % 2}'}}"
            for n in range(sites.count * 2)
            if n % 8 == region
        ]
    path = folder / "config.yaml"
    path.write_text("\n".join(lines) + "\n")
    return path


def begin(path: Path, concurrency: int, log: Path) -> subprocess.Popen[bytes]:
    with log.open("ab") as file:
        return subprocess.Popen([sys.executable, "-c", PROGRAM, str(path), str(concurrency)], stderr=file, stdout=file)


async def finished(address: str, count: int, began: float, seconds: float, progress: list[tuple[float, int]]) -> None:
    while time.monotonic() - began < seconds:
        try:
            async with await Store.open(address) as store:
                while time.monotonic() - began < seconds:
                    done = len(await store.notes("slot:"))
                    progress.append((time.monotonic() - began, done))
                    if done >= count:
                        return
                    await asyncio.sleep(1)
        except StoreError:
            await asyncio.sleep(1)


def sites_of(options: argparse.Namespace) -> conftest.Sites:
    count = options.sources // 2
    return captured.Captured(count, Path(options.corpus)) if options.corpus else conftest.Sites(count)


async def told(store: Store) -> Counter[str]:
    """How many events each source tells of."""
    return Counter(listing.source for event in await store.events(gone=True) for listing in event.listings)


async def compared(options: argparse.Namespace) -> dict[str, object]:
    """Under fire; over captured sites first without a fault, which says what each source tells."""
    if not options.corpus:
        figures, _ = await under_fire(options)
        return figures
    calm, wanted = await under_fire(
        argparse.Namespace(**{**vars(options), "kill_every": 0.0, "restart": False, "log": None})
    )
    figures, found = await under_fire(options)
    lost = {name: f"{found[name]} of {count}" for name, count in wanted.items() if found[name] < count}
    more = {name: f"{found[name]} of {count}" for name, count in wanted.items() if found[name] > count}
    return {
        "calm": calm,
        **figures,
        "listings": found.total(),
        "listings_calm": wanted.total(),
        "lost": lost,
        "more": more,
    }


async def under_fire(options: argparse.Namespace) -> tuple[dict[str, object], Counter[str]]:
    draw = random.Random(1)
    with tempfile.TemporaryDirectory(prefix="hobnob-many-") as scratch, postgres_server.running() as postgres:
        folder = Path(scratch)
        with sites_of(options) as sites:
            address = postgres.database()
            async with await Store.open(address):
                pass
            path = configuration(folder, address, sites, options.pace)
            log = folder / "workers.log"
            workers = [begin(path, options.concurrency, log) for _ in range(options.workers)]
            began, kills, restarts = time.monotonic(), 0, 0
            progress: list[tuple[float, int]] = []
            watching = asyncio.create_task(finished(address, sites.count * 2, began, options.seconds, progress))
            next_kill = began + options.kill_every
            try:
                while not watching.done():
                    await asyncio.wait({watching}, timeout=0.5)
                    done = progress[-1][1] if progress else 0
                    if options.restart and not restarts and done > sites.count // 2:
                        restarts += 1
                        await asyncio.to_thread(postgres.restart)
                    if options.kill_every and time.monotonic() > next_kill and not watching.done():
                        victim = draw.randrange(len(workers))
                        workers[victim].kill()
                        workers[victim].wait()
                        workers[victim] = begin(path, options.concurrency, log)
                        kills, next_kill = kills + 1, time.monotonic() + options.kill_every
                await watching
                seconds = time.monotonic() - began
                await asyncio.sleep(12)  # time for anything that would be done twice
            finally:
                for worker in workers:
                    worker.send_signal(signal.SIGTERM)
                for worker in workers:
                    worker.wait(90)
                if options.log:
                    Path(options.log).write_bytes(log.read_bytes())
            async with await Store.open(address) as store:
                visits = Counter(len(one.runs) for one in await store.sources())
                listings, events = await told(store), len(await store.events(gone=True))
                bad = [one.name for one in await store.sources() if one.health != "ok"]
            defects = sum(
                b'"level": "error"' in line and b"exception" in line for line in log.read_bytes().splitlines()
            )
            return {
                "sources": sites.count * 2,
                "done": progress[-1][1],
                "hosts": sites.count,
                "workers": options.workers,
                "seconds": round(seconds, 1),
                "sources_per_second": round(sites.count * 2 / seconds, 1),
                "kills": kills,
                "restarts": restarts,
                "visits_per_source": dict(visits),
                "events": events,
                **({} if options.corpus else {"events_expected": sites.count * 2}),
                "not_ok": len(bad),
                "most_requests_at_once_per_host": sites.most_at_once,
                "requests": sum(map(len, sites.asked.values())),
                "pace": options.pace,
                "shortest_pause": round(sites.shortest_pause(), 3),
                "tracebacks": defects,
                "rss_files": len(list((folder / "public").glob("*.rss"))),
            }, listings


def parsed() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sources", type=int, default=2000)
    parser.add_argument("--workers", type=int, default=3)
    parser.add_argument("--concurrency", type=int, default=16)
    parser.add_argument("--kill-every", type=float, default=10.0)
    parser.add_argument("--pace", type=float, default=0.3)
    parser.add_argument("--seconds", type=float, default=1500.0)
    parser.add_argument("--restart", action="store_true")
    parser.add_argument("--corpus", help="a folder of captured pages with its manifest.jsonl")
    parser.add_argument("--log")
    return parser.parse_args()


if __name__ == "__main__":
    print(json.dumps(asyncio.run(compared(parsed())), indent=1))
    os._exit(0)
