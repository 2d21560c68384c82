"""Folders in which ``hobnob`` can run: over the invented town, or over captures of real sites where a player is at
hand.

The player is a program called ``replay.py`` beside the checkout, or the one named by HOBNOB_REPLAY;
its ``corpus/manifest.jsonl`` says what it plays.
"""

from __future__ import annotations

import asyncio
import json
import os
import re
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

from hobnob.demo import town
from hobnob.demo.server import Town

ROOT = Path(__file__).parents[2]
_LONGEST = 2_500_000


def player() -> Path | None:
    """The program that plays captured sites, if there is one."""
    named = os.environ.get("HOBNOB_REPLAY")
    found = [Path(named)] if named else sorted(ROOT.parent.glob("*/replay.py"))
    return next((path for path in found if path.is_file() and path.with_name("corpus").is_dir()), None)


@contextmanager
def playing(*options: str) -> Iterator[str]:
    """The captured sites behind a proxy; its address."""
    program = player()
    assert program is not None
    process = subprocess.Popen(
        [sys.executable, str(program), "--port", "0", *options], stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    try:
        match = re.search(r"http://127\.0\.0\.1:\d+", process.stdout.readline())
        assert match is not None
        yield match.group()
    finally:
        process.kill()
        process.wait()
        process.stdout.close()


def captured(folder: Path, proxy: str, *, most: int, each: int = 2) -> list[str]:
    """Write a configuration over at most so many captures, of as many platforms as there are; the sources' names."""
    program = player()
    assert program is not None
    by_platform: dict[str, list[str]] = {}
    for line in (program.parent / "corpus" / "manifest.jsonl").read_text().splitlines():
        row = json.loads(line)
        if not row.get("http_status") and row["bytes"] <= _LONGEST:
            by_platform.setdefault(row["platform"], []).append(row["file"])
    files = [file for _, some in sorted(by_platform.items()) for file in some[:each]]
    files = files[:: max(1, len(files) // most)][:most]
    names = [re.sub(r"[^a-z0-9]+", "-", file.lower()).strip("-") for file in files]
    regions: dict[str, dict[str, Any]] = {
        "north": {"title": "North", "place": "Akron, OH", "sources": []},
        "south": {"title": "South", "place": "Durham, NC", "sources": []},
    }
    for at, (name, file) in enumerate(zip(names, files, strict=True)):
        regions[("north", "south")[at % 2]]["sources"].append({"name": name, "url": f"http://corpus.test/{file}"})
    network = {"proxy": proxy, "allow_private": [proxy.removeprefix("http://")], "pace": 0, "timeout": "5s"}
    _write(folder, network, regions)
    return names


def invented(folder: Path, served: Town) -> list[str]:
    """Write a configuration over the served town; the sources' names."""
    config = town.configuration(served, store="sqlite:///unused.db", to="unused", url="https://hobnob.example")
    region = config.regions["larkin-falls"]
    sources = [source.model_dump(mode="json", exclude_defaults=True, exclude_none=True) for source in region.sources]
    network = {"pace": 0, "retries": 0, "timeout": "5s", "allow_private": list(config.network.allow_private)}
    _write(
        folder, network,
        {"larkin-falls": {"title": "Larkin Falls", "place": "43.75, -87.71", "timezone": region.timezone, "sources": sources}},
    )  # fmt: skip
    return [source.name for source in region.sources]


def _write(folder: Path, network: dict[str, Any], regions: dict[str, Any]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "config.yaml").open("w") as file:
        YAML().dump(
            {
                "contact": "me@example.org",
                "store": f"sqlite:///{folder}/hobnob.db",
                "publish": {"to": str(folder / "public"), "url": "https://hobnob.example", "horizon": "400 days"},
                "network": network,
                "regions": regions,
            },
            file,
        )


@contextmanager
def served_town() -> Iterator[Town]:
    """The invented town, served by a thread of its own."""
    ready, stop = threading.Event(), threading.Event()
    sites = town.build(datetime.now(town.ZONE).date())

    async def serve() -> None:
        async with sites:
            ready.set()
            await asyncio.to_thread(stop.wait)

    thread = threading.Thread(target=lambda: asyncio.run(serve()), daemon=True)
    thread.start()
    assert ready.wait(10)
    yield sites
    stop.set()
    thread.join(10)
