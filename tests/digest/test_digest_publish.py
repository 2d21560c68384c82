"""Publishing: what is written, what is left alone, what is taken away."""

from __future__ import annotations

import asyncio
import errno
import os
import time
from datetime import timedelta
from pathlib import Path
from typing import Any, ClassVar

import feedparser
import pytest
from invented import NOW, ListStore, cancelled, config, event, moved, stored, town

from digest.publish import publish
from digest.writing import Writer
from hobnob.records import StoredEvent


def tree(root: Path) -> dict[str, bytes]:
    return {str(p.relative_to(root)): p.read_bytes() for p in sorted(root.rglob("*")) if p.is_file()}


def times(root: Path) -> dict[str, int]:
    return {str(p): p.stat().st_mtime_ns for p in root.rglob("*") if p.is_file()}


async def test_each_region_gets_its_feed(tmp_path: Path) -> None:
    store = ListStore(stored("one"), stored("two", regions=("dayton",)))
    done = await publish(store, config(), now=NOW, to=tmp_path)
    assert tmp_path / "akron.rss" in done.written
    feed = feedparser.parse((tmp_path / "akron.rss").read_bytes())
    assert not feed.bozo
    assert [entry.title for entry in feed.entries] == ["Thu, Mar 5, 5:30 PM, Akron: Business After Hours"]
    assert feed.entries[0].link == "https://rooms.example/akron/e/one.html"


async def test_ids_outlive_a_move_where_the_old_host_is_named(tmp_path: Path) -> None:
    store = ListStore(stored("one"), moved(), cancelled())
    for folder, address, ids in (
        ("old", "https://rooms.example", None),
        ("new", "https://new.example/rooms", "rooms.example"),
        ("bare", "https://new.example/rooms", None),
    ):
        settings = config()
        settings = settings.model_copy(
            update={"publish": settings.publish.model_copy(update={"url": address, "ids": ids})}
        )
        await publish(store, settings, now=NOW, to=tmp_path / folder)

    def ids_in(folder: str) -> list[str]:
        rss, ics = (tmp_path / folder / "akron.rss").read_bytes(), (tmp_path / folder / "akron.ics").read_text()
        return [entry.id for entry in feedparser.parse(rss).entries] + [
            line for line in ics.splitlines() if line.startswith("UID:")
        ]

    assert ids_in("new") == ids_in("old") != ids_in("bare")
    assert b"https://new.example/rooms/akron/e/one.html" in (tmp_path / "new" / "akron.rss").read_bytes()


async def test_nothing_changed_touches_nothing(tmp_path: Path) -> None:
    store = ListStore(stored("one"), moved(), cancelled())
    first = await publish(store, config(), now=NOW, to=tmp_path)
    before = times(tmp_path)
    asked = store.asked
    again = await publish(store, config(), now=NOW + timedelta(hours=2), to=tmp_path)
    assert again.written == []
    assert again.removed == []
    assert again.unchanged == len(first.written)
    assert times(tmp_path) == before
    assert store.asked == asked, "an unchanged region is not even read"


async def test_the_same_events_give_the_same_bytes(tmp_path: Path) -> None:
    store = ListStore(stored("one"), moved(), cancelled())
    await publish(store, config(), now=NOW, to=tmp_path / "a")
    await publish(store, config(), now=NOW + timedelta(hours=7), to=tmp_path / "b")
    assert tree(tmp_path / "a") == tree(tmp_path / "b")


async def test_a_changed_event_rewrites_only_its_own_files(tmp_path: Path) -> None:
    store = ListStore(stored("one"), stored("two", title="Board Roundtable"), stored("far", regions=("dayton",)))
    await publish(store, config(), now=NOW, to=tmp_path)
    store.list[0] = stored("one", description="<p>Bring cards.</p>")
    done = await publish(store, config(), now=NOW, to=tmp_path)
    names = {str(path.relative_to(tmp_path)) for path in done.written}
    assert "akron.rss" in names
    assert not [name for name in names if name.startswith("dayton") or "two" in name]


async def test_whatever_a_feed_lists_has_a_page_up_to_the_horizon(tmp_path: Path) -> None:
    horizon = config().publish.horizon
    days = (horizon - timedelta(days=20), horizon - timedelta(days=1), horizon + timedelta(days=20))
    store = ListStore(*(stored(f"in{day.days}", title=f"Gala {day.days}", start=NOW + day, end=None) for day in days))
    await publish(store, config(), now=NOW, to=tmp_path)
    listed = {entry.link.rsplit("/", 1)[1] for entry in feedparser.parse((tmp_path / "akron.rss").read_bytes()).entries}
    assert len(listed) == 2
    assert listed == {path.name for path in (tmp_path / "akron" / "e").glob("*.html")}


async def test_a_lost_file_comes_back(tmp_path: Path) -> None:
    store = ListStore(stored("one"))
    await publish(store, config(), now=NOW, to=tmp_path)
    (tmp_path / "akron.rss").unlink()
    done = await publish(store, config(), now=NOW, to=tmp_path)
    assert done.written == [tmp_path / "akron.rss"]


async def test_a_region_that_left_the_configuration_leaves_the_folder_and_nothing_else_does(tmp_path: Path) -> None:
    store = ListStore(stored("one"), stored("far", regions=("dayton",)))
    await publish(store, config(), now=NOW, to=tmp_path)
    (tmp_path / "dayton.txt").write_text("not ours")
    fewer = config()
    fewer = fewer.model_copy(update={"regions": {"akron": fewer.regions["akron"]}})
    done = await publish(store, fewer, now=NOW, to=tmp_path)
    assert tmp_path / "dayton.rss" in done.removed
    assert not (tmp_path / "dayton.rss").exists()
    assert (tmp_path / "dayton.txt").exists()


async def test_a_day_later_a_past_event_leaves(tmp_path: Path) -> None:
    store = ListStore(stored("one"))
    await publish(store, config(), now=NOW, to=tmp_path)
    await publish(store, config(), now=NOW + timedelta(days=4), to=tmp_path)
    assert feedparser.parse((tmp_path / "akron.rss").read_bytes()).entries == []


async def test_an_older_publication_does_not_end_over_a_newer_one(tmp_path: Path) -> None:
    older, newer = ListStore(stored("one", title="Old Name")), ListStore(stored("one", title="New Name"))
    reading, go_on = asyncio.Event(), asyncio.Event()

    class Slow(ListStore):
        async def events(self, **asked: Any) -> list[StoredEvent]:
            reading.set()
            await go_on.wait()
            return await older.events(**asked)

    first = asyncio.create_task(publish(Slow(), config(), now=NOW, to=tmp_path))
    await reading.wait()
    second = asyncio.create_task(publish(newer, config(), now=NOW, to=tmp_path))
    await asyncio.sleep(0.2)
    go_on.set()
    await asyncio.gather(first, second)
    assert "New Name" in (tmp_path / "akron.rss").read_text(encoding="utf-8")
    assert (await publish(newer, config(), now=NOW, to=tmp_path)).written == []


async def test_a_cancelled_publication_ends_soon_and_leaves_nothing_half(tmp_path: Path) -> None:
    await publish(ListStore(stored("one")), config(), now=NOW, to=tmp_path)
    before = tree(tmp_path)
    store = ListStore(*town(300, region="akron", days=40))
    task = asyncio.create_task(publish(store, config(), now=NOW, to=tmp_path))
    while len(tree(tmp_path)) < len(before) + 5:  # noqa: ASYNC110 (what the folder shows is waited for)
        await asyncio.sleep(0.005)
    began = time.perf_counter()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert time.perf_counter() - began < 1.0
    assert tree(tmp_path) == before


async def test_no_half_written_file_is_left_behind_when_rendering_fails(tmp_path: Path) -> None:
    broken = ListStore(stored("one"), stored("two", event=event().model_copy(update={"start": None})))
    with pytest.raises((AttributeError, TypeError)):
        await publish(broken, config(), now=NOW, to=tmp_path)
    assert [name for name in tree(tmp_path) if "hobnob-" in name] == []


async def test_a_full_disk_is_told_with_a_name_and_leaves_no_draft(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(path: Path, body: bytes) -> int:
        path.touch()
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(OSError, match="No space left") as caught:
        await publish(ListStore(stored("one")), config(), now=NOW, to=tmp_path)
    assert str(caught.value.filename).endswith("one.ics")
    assert [name for name in tree(tmp_path) if "hobnob-" in name] == []


async def test_the_drafts_of_a_killed_run_are_swept(tmp_path: Path) -> None:
    store = ListStore(stored("one"))
    old, fresh = tmp_path / ".hobnob-1-1.tmp", tmp_path / ".hobnob-2-2.tmp"
    for draft in (old, fresh):
        draft.write_bytes(b"half")
    os.utime(old, (0, 0))
    await publish(store, config(), now=NOW, to=tmp_path)
    assert (old.exists(), fresh.exists()) == (False, True)


def test_no_path_leaves_the_root(tmp_path: Path) -> None:
    for path in ("../x", "/etc/x", "a/../../x", ""):
        with pytest.raises(ValueError, match="not a path"):
            Writer(tmp_path).put(path, b"x")


@pytest.mark.parametrize(
    ("regions", "each"), [(20, 10), pytest.param(50, 2000, marks=pytest.mark.slow, id="50 regions of 100,000 events")]
)
async def test_many_regions(tmp_path: Path, regions: int, each: int) -> None:
    slugs = [f"region{number:02d}" for number in range(regions)]
    settings = config(regions={slug: {"title": slug, "timezone": "America/New_York"} for slug in slugs})
    by_region = {slug: town(each, region=slug, days=300) for slug in slugs}

    class Regions(ListStore):
        stamps: ClassVar[dict[str, str]] = {}

        async def events(self, *, region: str | None = None, **_: object) -> list[StoredEvent]:
            assert region is not None
            return by_region[region]

        async def version_stamp(self, region: str) -> str:
            return self.stamps.get(region, "1")

    store = Regions()
    first = await publish(store, settings, now=NOW, to=tmp_path)
    began = time.perf_counter()
    again = await publish(store, settings, now=NOW, to=tmp_path)
    took = time.perf_counter() - began
    assert (again.written, again.unchanged) == ([], len(first.written))
    assert took < 2.0
    changed = by_region["region07"][3]
    about = changed.event.model_copy(update={"summary": "Bring a friend.", "description": "<p>Bring a friend.</p>"})
    by_region["region07"][3] = changed.model_copy(update={"event": about})
    store.stamps["region07"] = "2"
    done = await publish(store, settings, now=NOW, to=tmp_path)
    names = {str(path.relative_to(tmp_path)) for path in done.written}
    assert f"region07/e/{changed.id}.html" in names
    assert all(name.startswith("region07") for name in names)
    pages = {name for name in names if "/e/" in name}
    assert pages == {f"region07/e/{changed.id}.html", f"region07/e/{changed.id}.ics"}
    print(f"{len(first.written)} files; nothing changed: {took:.2f} s; one event changed: {len(names)} files")
