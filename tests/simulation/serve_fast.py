"""The service of ``hobnob serve`` under a clock that runs many times faster, across a change of daylight saving.

Needs Debian's faketime. Every time of every schedule must have had exactly one visit. Memory is told at intervals, and
how far it grew once the pages hold all they will ever hold: what is coming, and what is over for ``PAST_PAGES``.

    python tests/simulation/serve_fast.py --begins 2026-03-06 --factor 1000 --seconds 600
"""

from __future__ import annotations

import argparse
import asyncio
import json
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from collections import defaultdict
from contextlib import closing
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import psutil

from digest.region import PAST_PAGES
from hobnob import yaml_file
from hobnob.store import Store
from hobnob.visits import key_of, schedule_of

SCHEDULES = [
    "daily 02:30", "daily 01:30", "daily 06:00", "every 6 hours", "weekly sunday 02:15", "30 1 * * 0,6", "daily 23:50",
    "0 3 * * 7",
]  # fmt: skip

# the limits of a visit are for a clock like everybody's: a visit's few hundred milliseconds are minutes here
PROGRAM = """
import asyncio, signal, sys
from pathlib import Path
import scrapers.visit
from hobnob import arenas, logs, yaml_file
from hobnob.service import running
from hobnob.settings_watch import SettingsWatch
from hobnob.store import Store

scrapers.visit.SOURCE_SECONDS = 1e9
running.RELOAD_SECONDS = 7200.0
running.OPERATOR_SECONDS = 7200.0

async def main():
    logs.set_up()
    arenas.few()
    path = Path(sys.argv[1])
    config = yaml_file.load(path)
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    async with await Store.open(config.store) as store:
        service = running.Service(SettingsWatch(path, config), store)
        await service.start()
        await stop.wait()
        running.DRAIN_SECONDS = 1e6
        await service.stop()

asyncio.run(main())
"""


class _Site(BaseHTTPRequestHandler):
    """An event every other day of more than three years, so that one is always near and every slot is used."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        days = [datetime(2026, 1, 1, 17, tzinfo=UTC) + timedelta(days=n) for n in range(0, 1200, 2)]
        lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//x//y//EN"]
        for n, day in enumerate(days):
            lines += [
                "BEGIN:VEVENT",
                f"UID:{n}{self.path}",
                f"DTSTART:{day:%Y%m%dT%H%M%SZ}",
                f"SUMMARY:Mixer {self.path[8:]}",
                "END:VEVENT",
            ]
        body = "\r\n".join([*lines, "END:VCALENDAR", ""]).encode() if self.path.startswith("/events") else b""
        self.send_response(200 if body else 404)
        self.send_header("Content-Type", "text/calendar")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None: ...


def configuration(folder: Path, port: int) -> Path:
    sources = "".join(
        f"      - {{name: s{n}, url: 'http://127.0.0.1:{port}/events/{n}.ics', schedule: '{text}'}}\n"
        for n, text in enumerate(SCHEDULES)
    )
    path = folder / "config.yaml"
    path.write_text(
        f"store: sqlite:///{folder}/hobnob.db\npublish: {{to: {folder}/public}}\n"
        "network: {pace: 0, retries: 0, timeout: 30 days, allow_private: [127.0.0.0/8]}\n"
        f"regions:\n  akron:\n    place: Akron, OH\n    sources:\n{sources}"
    )
    return path


def all_visits(database: Path) -> dict[str, list[datetime]]:
    """When each source was visited, by the whole of the store's history."""
    visits: dict[str, list[datetime]] = defaultdict(list)
    with closing(sqlite3.connect(database)) as connection:
        for source, at in connection.execute("SELECT source, at FROM runs ORDER BY at"):
            visits[source].append(datetime.fromtimestamp(at / 1e6, UTC))
    return visits


async def kept(path: Path) -> dict[str, object]:
    """Every time of every schedule between the first visit and the last, and how often it was used."""
    config = yaml_file.load(path)
    missed: list[str] = []
    doubled: list[str] = []
    late, slots = timedelta(), 0
    async with await Store.open(config.store) as store:
        visits = all_visits(path.parent / "hobnob.db")
        transitions = await store.transitions(datetime(2020, 1, 1, tzinfo=UTC))
    last = max(times[-1] for times in visits.values())
    first = min(times[0] for times in visits.values())
    for region, source in config.sources:
        schedule, times = schedule_of(config, region, source), visits[source.name]
        # the first visits of all wait for each other, and here for hours: a slot that comes meanwhile is theirs
        slot = schedule.next_after(first + timedelta(hours=4))
        while slot < last - timedelta(hours=4):
            following = schedule.next_after(slot)
            used = [at for at in times if slot <= at < following]
            slots += 1
            if not used:
                missed.append(f"{key_of(region, source)} {slot}")
            elif len(used) > 1:
                doubled.append(f"{key_of(region, source)} {slot}")
            else:
                late = max(late, used[0] - slot)
            slot = following
    return {
        "from": str(first), "to": str(last), "slots": slots, "missed": missed, "doubled": doubled,
        "latest": str(late), "states": sorted({one.after.value for one in transitions}),
    }  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--begins", default="2026-03-06")
    parser.add_argument("--factor", type=float, default=1000)
    parser.add_argument("--seconds", type=float, default=600)
    options = parser.parse_args()
    with (
        tempfile.TemporaryDirectory(prefix="hobnob-serve-") as scratch,
        ThreadingHTTPServer(("127.0.0.1", 0), _Site) as server,
    ):
        threading.Thread(target=server.serve_forever, daemon=True).start()
        path = configuration(Path(scratch), server.server_address[1])
        log = (Path(scratch) / "log").open("wb")
        clock = f"@{options.begins} 00:00:00 x{options.factor:g}"
        process = subprocess.Popen(["faketime", "-f", clock, sys.executable, "-c", PROGRAM, str(path)], stderr=log)
        began, memory = time.monotonic(), []
        full = 1.3 * PAST_PAGES.total_seconds() / options.factor
        settled: list[float] = []
        while time.monotonic() - began < options.seconds and process.poll() is None:
            time.sleep(options.seconds / 40)
            memory.append(
                round(
                    sum(
                        one.memory_info().rss
                        for one in [psutil.Process(process.pid), *psutil.Process(process.pid).children(recursive=True)]
                    )
                    / 1e6,
                    1,
                )
            )
            if time.monotonic() - began > full:
                settled.append(memory[-1])
        for child in psutil.Process(process.pid).children(recursive=True):
            child.terminate()
        process.terminate()
        process.wait(120)
        log.close()
        errors = [line for line in (Path(scratch) / "log").read_text().splitlines() if '"error"' in line]
        found = asyncio.run(kept(path))
        server.shutdown()
    grown = round(100 * (max(settled) / settled[0] - 1), 1) if settled else None
    print(
        json.dumps(
            {
                "factor": options.factor,
                "seconds": options.seconds,
                **found,
                "megabytes_of_memory": memory,
                "grown_percent": grown,
                "errors": errors[:5],
            },
            indent=1,
        )
    )


if __name__ == "__main__":
    main()
