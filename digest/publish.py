"""Writes the whole site into a folder: feeds, calendars and pages; atomically, and only what changed."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any, Protocol

from digest.region import PAST_PAGES, RegionView
from digest.select import day_of
from digest.turn import turn
from digest.writing import Writer
from hobnob.config import Config, Region
from hobnob.records import SourceStatus, StoredEvent

MANIFEST = ".hobnob"
_DAY = timedelta(days=1)


class Store(Protocol):
    """What publishing asks of a store."""

    async def events(
        self,
        *,
        region: str | None = None,
        since: datetime | None = None,
        until: datetime | None = None,
        gone: bool = False,
    ) -> list[StoredEvent]:
        """The merged events, by start."""
        ...

    async def version_stamp(self, region: str) -> str:
        """Changes if and only if something published for the region changed."""
        ...

    async def sources(self) -> list[SourceStatus]:
        """How every source does."""
        ...


@dataclass
class Published:
    """What a publication did to the folder."""

    written: list[Path] = field(default_factory=list)
    unchanged: int = 0
    removed: list[Path] = field(default_factory=list)


async def publish(
    store: Store, config: Config, *, now: datetime, to: Path | None = None, only_feeds: bool = False
) -> Published:
    """Brings the folder up to date with the store; raises ``OSError`` when it cannot be written.

    A region is rendered only when its stamp in the store, the configuration, the program or the calendar day
    changed since the last time; of a rendered region only files whose bytes differ are replaced.
    """
    root = to or config.publish.to
    async with turn(root / MANIFEST / "lock"):
        return await _publish(store, config, now, root, only_feeds)


async def _publish(store: Store, config: Config, now: datetime, root: Path, only_feeds: bool) -> Published:
    from digest.site import region_files, shared_files

    writer = Writer(root)
    print_ = fingerprint(config, only_feeds)
    heads = _read(root / MANIFEST / "index.json")
    fresh: dict[str, Any] = {}
    for region in config.regions.values():
        key = f"{print_}|{day_of(now, region.timezone)}|{await store.version_stamp(region.slug)}"
        head = heads.get(region.slug)
        if isinstance(head, dict) and head.get("key") == key and _stands(root, head):
            writer.unchanged += int(head["files"])
            fresh[region.slug] = head
            continue
        view = await region_view(store, config, region, now)
        paths = await _write_apart(writer, region_files(view, only_feeds=only_feeds))
        before = _read(root / MANIFEST / f"{region.slug}.json").get("paths", [])
        for path in sorted(set(before) - set(paths)):
            writer.remove(path)
        _write(writer, iter([(f"{MANIFEST}/{region.slug}.json", _json({"paths": sorted(paths)}))]), count=False)
        feeds = [path for path in paths if "/e/" not in path and not path.endswith(".html")]
        fresh[region.slug] = {"key": key, "files": len(paths), "check": feeds, "summary": summary(view)}
    for gone in sorted(set(heads) - set(fresh) - {""}):
        for path in _read(root / MANIFEST / f"{gone}.json").get("paths", []):
            writer.remove(path)
        writer.remove(f"{MANIFEST}/{gone}.json")
    summaries = {slug: head["summary"] for slug, head in fresh.items()}
    shared = await _write_apart(writer, shared_files(config, summaries, only_feeds=only_feeds))
    for path in sorted(set(heads.get("", {}).get("paths", [])) - set(shared)):
        writer.remove(path)
    fresh[""] = {"paths": sorted(shared)}
    _write(writer, iter([(f"{MANIFEST}/index.json", _json(fresh))]), count=False)
    hidden = root / MANIFEST
    return Published(
        [path for path in writer.written if hidden not in path.parents],
        writer.unchanged,
        [path for path in writer.removed if hidden not in path.parents],
    )


async def region_view(store: Store, config: Config, region: Region, now: datetime) -> RegionView:
    """The region with its events, from those that are just over to the horizon, and what vanished of them."""
    until = now + config.publish.horizon + _DAY
    stored = await store.events(region=region.slug, since=now - PAST_PAGES, until=until, gone=True)
    return RegionView(config, region, stored, now)


def summary(view: RegionView) -> dict[str, Any]:
    """What the front page tells of a region."""
    return {"events": len(view.happening)}


def fingerprint(config: Config, only_feeds: bool) -> str:
    """Changes when the settings or the program that make the bytes change."""
    settings = config.model_dump_json(exclude={"store", "network", "schedule", "keep", "serve", "mail", "contact"})
    digest = sha256(f"{only_feeds}|{settings}".encode())
    for path in sorted(Path(__file__).parent.rglob("*")):
        if path.is_file() and path.suffix in (".py", ".html", ".css", ".js", ".svg"):
            digest.update(path.read_bytes())
    return digest.hexdigest()[:24]


async def _write_apart(writer: Writer, files: Iterator[tuple[str, bytes]]) -> list[str]:
    """``_write`` in a thread; when the task is cancelled it ends with the file at hand, and nothing of it appears."""
    work = asyncio.get_running_loop().run_in_executor(None, _write, writer, files)
    try:
        return await asyncio.shield(work)
    except asyncio.CancelledError:
        writer.stop()
        await asyncio.gather(work, return_exceptions=True)
        raise


def _write(writer: Writer, files: Iterator[tuple[str, bytes]], *, count: bool = True) -> list[str]:
    unchanged = writer.unchanged
    paths = []
    try:
        for path, body in files:
            writer.put(path, body)
            paths.append(path)
        writer.flush()
    except BaseException:
        writer.discard()
        raise
    if not count:
        writer.unchanged = unchanged
    return paths


def _stands(root: Path, head: dict[str, Any]) -> bool:
    """Whether the feeds that were published still stand there."""
    return all((root / path).is_file() for path in head.get("check", ()))


def _read(path: Path) -> dict[str, Any]:
    """A part of the manifest; empty when it is missing or damaged, which costs only a rendering."""
    try:
        found = json.loads(path.read_bytes())
    except (FileNotFoundError, NotADirectoryError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def _json(value: Any) -> bytes:
    return json.dumps(value, sort_keys=True, separators=(",", ":")).encode()
