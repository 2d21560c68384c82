"""Several ``hobnob run`` at once on one SQLite file and one public folder."""

from __future__ import annotations

import sqlite3
import subprocess
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
import whole
from played_sites import captured, invented

from hobnob.demo.server import Town


def crowd(where: Path, configure: Callable[[Path], list[str]], count: int, turns: int) -> None:
    """``count`` runs at once on nothing, then as often as there are turns on what they left; the end is what one calm
    run leaves."""
    calm, busy = where / "calm", where / "busy"
    configure(calm)
    sources = configure(busy)
    first = whole.hobnob(calm, "run")
    assert first.stderr == ""
    files = 0
    for turn in range(1, turns + 1):
        processes = [whole.start(busy, "run", stdout=subprocess.DEVNULL) for _ in range(count)]
        watching = threading.Event()
        seen: list[int] = []
        watcher = threading.Thread(target=watch, args=(busy, watching, seen))
        watcher.start()
        try:
            for process in processes:
                _, errors = process.communicate(timeout=1200)
                assert errors == ""
                assert process.returncode == first.returncode
        finally:
            watching.set()
            watcher.join()
        assert seen
        assert seen[-1] >= 0, "a published file did not parse"
        files += sum(seen)
        assert whole.drafts(busy) == []
        whole.check_files(busy)
        whole.check_store(busy)
        assert visits(busy) == count * len(sources) * turn
        assert whole.told(busy) == whole.told(calm)
        assert whole.items(busy) == whole.items(calm)
    assert "0 files written" in whole.hobnob(busy, "digest").stdout
    print(
        f"\n{turns} x {count} runs of {len(sources)} sources at once: no error; {files} published files parsed "
        f"meanwhile"
    )


def watch(folder: Path, ended: threading.Event, seen: list[int]) -> None:
    """Read the published files over and over, until the end."""
    while True:
        last = ended.is_set()
        try:
            seen.append(whole.check_files(folder))
        except BaseException:
            seen.append(-1)
            raise
        if last:
            return
        ended.wait(0.5)


def visits(folder: Path) -> int:
    connection = sqlite3.connect(folder / "hobnob.db")
    try:
        return int(connection.execute("SELECT count(*) FROM runs").fetchone()[0])
    finally:
        connection.close()


def test_two_runs_at_once(tmp_path: Path, larkin_falls: Town) -> None:
    crowd(tmp_path, lambda folder: invented(folder, larkin_falls), 2, turns=1)


@pytest.mark.slow
def test_eight_runs_at_once_over_real_sites(tmp_path: Path, proxy: str) -> None:
    crowd(tmp_path, lambda folder: captured(folder, proxy, most=25), 8, turns=2)
