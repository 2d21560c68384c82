"""Opening, backing up, restoring and pruning; and what goes wrong, told in words."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest
from told import DAY, NOW, event, visit

from hobnob.records import Person
from hobnob.store import Kept, Store, StoreError
from scrapers.update import record


def document(body: bytes = b"<html>") -> Kept:
    return Kept('"tag"', None, "ab" * 32, body, "text/html", "https://a.example/final", NOW)


async def test_a_document_comes_back_as_it_was(store: Store) -> None:
    assert await store.recall("https://a.example/") is None
    kept = document(b"\x00\xff" * 50_000)
    await store.keep("https://a.example/", kept)
    await store.keep("https://a.example/", kept)
    assert await store.recall("https://a.example/") == kept


async def test_notes(store: Store) -> None:
    assert await store.note("digest") is None
    await store.set_note("digest", "monday")
    await store.set_note("digest", "tuesday")
    assert await store.note("digest") == "tuesday"
    assert await store.set_note_once("mail 7")
    assert not await store.set_note_once("mail 7")
    await store.set_note("digest", None)
    assert await store.note("digest") is None


async def test_events_by_time_and_prefix(store: Store) -> None:
    told = [
        event(f"Topic {name}", f"2026-03-{day:02d} 12:00", uid=name)
        for day, name in ((5, "Oak"), (9, "Elm"), (20, "Fir"))
    ]
    await record(store, visit(told), now=NOW)
    titles = [e.event.title for e in await store.events(since=told[1].start, until=told[2].start)]
    assert titles == ["Topic Elm"]
    one = (await store.events())[0]
    assert await store.event(one.id[:6]) == one
    assert await store.event("") is None
    assert await store.event("no%_such") is None


async def test_text_that_databases_dislike(store: Store) -> None:
    title = "Tea\x00 \U0001f600 'quoted\"; DROP TABLE events; -- é"
    await record(store, visit([event(title, uid="a\x00b", url="https://a.example/x\x00y-z-1234")]), now=NOW)
    (one,) = await store.events()
    assert one.event.title == title
    assert (
        await record(store, visit([event(title, uid="a\x00b", url="https://a.example/x\x00y-z-1234")]), now=NOW + DAY)
    ).changes == 0


async def test_backup_and_restore_in_either_direction(store: Store, tmp_path: Path) -> None:
    await record(store, visit([event("Kept Supper", uid="k")]), now=NOW)
    await store.keep("https://a.example/", document())
    before, stamp = await store.events(), await store.version_stamp("summit")
    file = await store.backup(f"{tmp_path}/copy.db")
    await record(store, visit([event("Another Supper", "2026-03-06 18:00", uid="n")], "other"), now=NOW)
    await store.restore(file)
    assert await store.events() == before
    assert await store.recall("https://a.example/") == document()
    assert await store.version_stamp("summit") != stamp, "what was published since must be written again"
    await record(store, visit([event("Another Supper", "2026-03-06 18:00", uid="n")], "other"), now=NOW)
    assert len(await store.events()) == 2
    async with await Store.open(f"sqlite:///{tmp_path / 'elsewhere.db'}") as other:
        await other.restore(file)
        assert await other.events() == before
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(".copy")]


async def test_what_is_no_backup_is_refused_and_nothing_lost(store: Store, tmp_path: Path) -> None:
    await record(store, visit([event("Kept Supper")]), now=NOW)
    (tmp_path / "junk.db").write_bytes(b"not a database, whatever it is called" * 50)
    for name in ("junk.db", "nowhere.db"):
        with pytest.raises(StoreError, match=name):
            await store.restore(tmp_path / name)
    assert len(await store.events()) == 1


async def test_pruning(store: Store) -> None:
    speaker = (Person(name="Jane Roe"),)
    told = [
        event("Old Supper", "2026-03-03 18:00", people=speaker, uid="o", summary="Jane Roe speaks."),
        event("New Supper", "2026-06-03 18:00", people=speaker, uid="n", summary="Jane Roe speaks."),
    ]
    await record(store, visit(told), now=NOW)
    await store.keep("https://a.example/", document())
    pruned = await store.prune(people_before=NOW + 30 * DAY)
    assert pruned.people == 1
    assert [bool(e.event.people) for e in await store.events()] == [False, True]
    assert [e.event.summary for e in await store.events()] == [None, "Jane Roe speaks."]
    pruned = await store.prune(events_before=NOW + 30 * DAY, documents_before=NOW + DAY, runs_before=NOW + DAY)
    assert (pruned.events, pruned.documents, pruned.runs) == (1, 1, 1)
    assert [e.event.title for e in await store.events()] == ["New Supper"]


async def test_a_failing_visit_writes_nothing(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    await record(store, visit([event("Kept Supper")]), now=NOW)

    async def broken(*_: object, **__: object) -> None:
        raise OSError("No space left on device")

    monkeypatch.setattr("hobnob.store.recording.Recording.save_lives", broken)
    with pytest.raises(StoreError, match="disk is full"):
        await record(store, visit([event("Lost Supper", "2026-03-09 18:00")]), now=NOW + DAY)
    monkeypatch.undo()
    assert [e.event.title for e in await store.events()] == ["Kept Supper"]
    assert len((await store.sources())[0].runs) == 1


async def test_a_store_that_must_exist(store_url: str) -> None:
    with pytest.raises(StoreError, match=r"none yet|is empty"):
        await Store.open(store_url, create=False)


async def test_what_is_not_ours(tmp_path: Path) -> None:
    (tmp_path / "junk.db").write_bytes(b"x" * 5000)
    with pytest.raises(StoreError, match="not a hobnob store"):
        await Store.open(f"sqlite:///{tmp_path / 'junk.db'}")
    with sqlite3.connect(tmp_path / "other.db") as connection:
        connection.execute("CREATE TABLE people (name TEXT)")
    connection.close()
    with pytest.raises(StoreError, match="not a hobnob store"):
        await Store.open(f"sqlite:///{tmp_path / 'other.db'}")
    with pytest.raises(StoreError, match="folder"):
        await Store.open(f"sqlite:///{tmp_path}")
    with pytest.raises(StoreError, match=r"sqlite:///hobnob\.db"):
        await Store.open("mysql://somewhere/else")
    with pytest.raises(StoreError, match="does not answer"):
        await Store.open("postgresql://nobody@127.0.0.1:1/none")


async def test_a_full_disk(tmp_path: Path) -> None:
    """The database itself is told to grow no further, as on a full disk."""
    from sqlalchemy import event as hook

    async with await Store.open(f"sqlite:///{tmp_path / 'hobnob.db'}") as store:
        await record(store, visit([event("Kept Supper")]), now=NOW)
        pages = 60

        @hook.listens_for(store._engine.sync_engine, "checkout")
        def _limit(connection: sqlite3.Connection, *_: object) -> None:
            cursor = connection.cursor()
            cursor.execute(f"PRAGMA max_page_count = {pages}")
            cursor.close()

        many = [
            event(f"Supper {i}", f"2026-04-{1 + i % 28:02d} {i % 12 + 8:02d}:00", summary="long " * 2000, uid=f"{i}")
            for i in range(200)
        ]
        with pytest.raises(StoreError, match=r"the disk is full.*nothing was half written"):
            await record(store, visit(many), now=NOW + DAY)
        assert [e.event.title for e in await store.events()] == ["Kept Supper"]


async def test_a_read_only_store(tmp_path: Path) -> None:
    """Rights do not bind the superuser, so the database itself is told to refuse."""
    from sqlalchemy import event as hook

    async with await Store.open(f"sqlite:///{tmp_path / 'hobnob.db'}") as store:
        await store.set_note("a", "b")

        @hook.listens_for(store._engine.sync_engine, "checkout")
        def _refuse(connection: sqlite3.Connection, *_: object) -> None:
            cursor = connection.cursor()
            cursor.execute("PRAGMA query_only = 1")
            cursor.close()

        with pytest.raises(StoreError, match=r"can't be written.*read-only"):
            await store.set_note("a", "c")
        assert await store.note("a") == "b"


def test_importing_the_store_is_cheap() -> None:
    """``hobnob --help`` and ``scrape URL`` never pay for the database."""
    program = (
        "import sys, hobnob.store, hobnob.store.kept; print([m for m in ('sqlalchemy', 'alembic') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


async def test_sources_tell_how_they_do(store: Store) -> None:
    await record(store, visit([event("Supper")]), now=NOW)
    await record(store, visit([]), now=NOW + timedelta(hours=1))
    (status,) = await store.sources()
    assert [run.events for run in status.runs] == [0, 1]
    assert status.region == "summit"
    assert status.reason == status.runs[0].reason
    assert status.since == NOW + timedelta(hours=1)
