"""The invented town served from a thread, a configuration that collects it, and the command line run as a program."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from hobnob.demo import town
from hobnob.demo.server import Town

Command = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture(scope="session")
def served_town() -> Iterator[Town]:
    """The town's sites on loopback."""
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


@pytest.fixture
def configured(tmp_path: Path, served_town: Town) -> Path:
    """A folder whose config.yaml collects the town."""
    config = town.configuration(
        served_town, store=f"sqlite:///{tmp_path}/hobnob.db", to=str(tmp_path / "public"), url="https://hobnob.example"
    )
    region = config.regions["larkin-falls"]
    tree = {
        "contact": "me@example.org",
        "store": config.store,
        "publish": {"to": str(config.publish.to), "url": config.publish.url},
        "network": {"pace": 0, "retries": 0, "allow_private": list(config.network.allow_private)},
        "regions": {
            "larkin-falls": {
                "title": "Larkin Falls",
                "place": "43.75, -87.71",
                "timezone": region.timezone,
                "sources": [
                    source.model_dump(mode="json", exclude_defaults=True, exclude_none=True)
                    for source in region.sources
                ],
            }
        },
    }
    with (tmp_path / "config.yaml").open("w") as file:
        YAML().dump(tree, file)
    return tmp_path


@pytest.fixture
def hobnob(tmp_path: Path) -> Command:
    """Runs ``hobnob`` as a program in the test's folder."""

    def run(*arguments: str, **more: object) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-c", "from hobnob.cli import main; main()", *arguments],
            cwd=tmp_path, capture_output=True, text=True, timeout=120, check=False,
            **more,  # type: ignore[call-overload]
        )  # fmt: skip

    return run
