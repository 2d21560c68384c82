"""Backup and restore: the store as one SQLite file, whichever database it lives in."""

from __future__ import annotations

import os
import shutil
from asyncio import to_thread
from pathlib import Path
from tempfile import mkdtemp
from uuid import uuid4

from sqlalchemy import delete, insert, select, text
from sqlalchemy.engine import URL
from sqlalchemy.ext.asyncio import AsyncConnection

from hobnob.store.engine import WRITE, async_engine
from hobnob.store.errors import StoreError, in_words
from hobnob.store.migrate import prepare
from hobnob.store.tables import facts, metadata

_ROWS = 2000


def _url(path: Path) -> URL:
    return URL.create("sqlite", database=str(path))


def _same_file(one: Path, other: Path) -> bool:
    return one.resolve() == other.resolve()


async def backup(connection: AsyncConnection, path: Path, store: str) -> Path:
    """Copy every row into a new SQLite file and move it to ``path``; the store goes on working meanwhile."""
    if await to_thread(_same_file, path, Path(store)):
        raise StoreError(f"backup {path}: this is the store itself; name another file")
    apart = path.with_name(f".{path.name}.{uuid4().hex[:8]}")
    with in_words(str(path)):
        try:
            await to_thread(prepare, _url(apart), create=True)
            engine = async_engine(_url(apart))
            try:
                async with engine.connect() as copy:
                    await copy.execution_options(**{WRITE: True})
                    async with copy.begin():
                        await _copy(connection, copy)
            finally:
                await engine.dispose()
            os.replace(apart, path)
        finally:
            for leftover in (apart, Path(f"{apart}-wal"), Path(f"{apart}-shm")):
                leftover.unlink(missing_ok=True)
    return path


def checked(path: Path) -> Path:
    """A copy of a backup at the newest schema, in a folder of its own; raises ``StoreError`` if it is none.

    The backup itself is not touched, so it may be old, or lie on a read-only disk.
    """
    if not path.is_file():
        raise StoreError(f"backup {path}: there is no such file")
    apart = Path(mkdtemp(prefix="hobnob-restore-")) / "backup.db"
    try:
        shutil.copyfile(path, apart)
        prepare(_url(apart), create=False)
    except (OSError, StoreError) as error:
        shutil.rmtree(apart.parent, ignore_errors=True)
        raise StoreError(f"backup {path}: {error}") from error
    return apart


async def restore(connection: AsyncConnection, copy: Path) -> None:
    """Replace every row by those of a checked copy, within the caller's transaction; the copy is removed."""
    engine = async_engine(_url(copy))
    try:
        async with engine.connect() as backup_connection, backup_connection.begin():
            await _copy(backup_connection, connection)
    finally:
        await engine.dispose()
        shutil.rmtree(copy.parent, ignore_errors=True)
    # published files remember the store they were made from, and this is another one now
    await connection.execute(delete(facts).where(facts.c.key == "store"))
    await connection.execute(insert(facts).values(key="store", value=uuid4().hex))
    if connection.dialect.name == "postgresql":
        for table in ("runs", "reports", "words", "word_members"):
            following = f"coalesce((SELECT max(id) FROM {table}), 0) + 1"
            await connection.execute(
                text(f"SELECT setval(pg_get_serial_sequence('{table}', 'id'), {following}, false)")
            )


async def _copy(origin: AsyncConnection, target: AsyncConnection) -> None:
    for table in metadata.sorted_tables:
        await target.execute(delete(table))
        result = await origin.stream(select(table))
        async for part in result.mappings().partitions(_ROWS):
            await target.execute(insert(table), [dict(row) for row in part])
