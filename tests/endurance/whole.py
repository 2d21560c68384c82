"""Whether what ``hobnob`` left behind is whole, and what it says; ``folder`` holds config.yaml, hobnob.db and
public/."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sqlite3
import subprocess
import sys
from collections import Counter
from hashlib import sha256
from pathlib import Path
from typing import Any

import feedparser
from icalendar import Calendar

from hobnob.store import Store

COMMAND = [sys.executable, "-m", "hobnob"]
_NOT_TOLD_BY_SITES = {"seen", "changed"}
_fine: set[str] = set()


def _hear_ctrl_c() -> None:
    """A shell that puts the tests into the background has them ignore Ctrl-C, and so every program that they start."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def start(folder: Path, *arguments: str, stdout: Any = subprocess.PIPE) -> subprocess.Popen[str]:
    """``hobnob`` as a program of its own; it keeps no output back."""
    return subprocess.Popen(
        [*COMMAND, *arguments], cwd=folder, stdout=stdout, stderr=subprocess.PIPE, text=True,
        env={**os.environ, "PYTHONUNBUFFERED": "1"}, preexec_fn=_hear_ctrl_c,
    )  # fmt: skip


def hobnob(folder: Path, *arguments: str, **more: Any) -> subprocess.CompletedProcess[str]:
    """``hobnob`` to its end."""
    return subprocess.run(
        [*COMMAND, *arguments], cwd=folder, capture_output=True, text=True, timeout=600, check=False, **more
    )


def published(folder: Path) -> dict[str, bytes]:
    """Every published file by its path, drafts and manifest left out."""
    public = folder / "public"
    found = {}
    for path in sorted(public.rglob("*")):
        name = str(path.relative_to(public))
        if path.is_file() and not path.name.startswith(".hobnob-") and not name.startswith(".hobnob/"):
            found[name] = path.read_bytes()
    return found


def drafts(folder: Path) -> list[Path]:
    """Files that were begun and not put in their place."""
    return [path for path in (folder / "public").rglob(".hobnob-*") if path.is_file()]


def check_files(folder: Path) -> int:
    """Every published file parses; how many there are."""
    files = published(folder)
    for name, body in files.items():
        key = f"{Path(name).suffix}{sha256(body).hexdigest()}"
        if key not in _fine:
            _check(name, body)
            _fine.add(key)
    return len(files)


def _check(name: str, body: bytes) -> None:
    suffix = Path(name).suffix
    if suffix in (".rss", ".atom"):
        feed = feedparser.parse(body)
        assert not feed.bozo, f"{name}: {feed.bozo_exception}"
        assert feed.version in ("rss20", "atom10"), name
    elif suffix == ".json":
        json.loads(body)
    elif suffix == ".ics":
        calendar = Calendar.from_ical(body)
        assert not calendar.errors, f"{name}: {calendar.errors}"
        assert all(not event.errors for event in calendar.walk("VEVENT")), name
    elif suffix == ".html":
        assert body.rstrip().endswith(b"</html>"), name
    elif name != ".nojekyll":
        assert body, name


def check_store(folder: Path) -> None:
    """The store, if there is one yet, is sound and opens."""
    path = folder / "hobnob.db"
    if not path.exists():
        return
    connection = sqlite3.connect(path)
    try:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    finally:
        connection.close()
    asyncio.run(_stored(folder))


async def _stored(folder: Path) -> Any:
    async with await Store.open(f"sqlite:///{folder}/hobnob.db") as store:
        return await store.events(gone=True)


def told(folder: Path) -> Counter[str]:
    """What the store says of every event, without the ids and moments that depend on who came first and when."""
    events = asyncio.run(_stored(folder))
    return Counter(
        json.dumps(
            {
                **one.event.model_dump(mode="json", exclude=_NOT_TOLD_BY_SITES),
                "regions": one.regions,
                "gone": one.gone is not None,
                "revision": one.revision,
                "listings": sorted(
                    (listing.source, listing.url or "", listing.reader or "") for listing in one.listings
                ),
            },
            sort_keys=True,
        )
        for one in events
    )


def items(folder: Path) -> dict[str, Counter[str]]:
    """What each published feed says, item by item, without addresses: they are made of ids."""
    found: dict[str, Counter[str]] = {}
    for name, body in published(folder).items():
        if name.endswith((".rss", ".atom")):
            found[name] = Counter(entry.title for entry in feedparser.parse(body).entries)
        elif name.endswith(".ics") and "/e/" not in name:
            events = Calendar.from_ical(body).walk("VEVENT")
            found[name] = Counter(
                f"{one.get('SUMMARY')} {one.decoded('DTSTART')} {one.get('LOCATION')}" for one in events
            )
    return found
