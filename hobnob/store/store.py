"""The store as the rest of the house sees it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Collection, Iterable, Mapping
from contextlib import asynccontextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import delete, insert, select, update
from sqlalchemy.engine import URL
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from hobnob.records import SourceStatus, StoredEvent
from hobnob.store import copying, documents, operating, pruning, telling, words
from hobnob.store.engine import WRITE, async_engine, is_sqlite, lock, name_of, parse
from hobnob.store.errors import in_words
from hobnob.store.kept import Activity, Kept, Transition
from hobnob.store.migrate import prepare
from hobnob.store.pruning import Pruned
from hobnob.store.recording import Recording
from hobnob.store.rows import Word
from hobnob.store.tables import facts, notes, source_regions, stamps

if TYPE_CHECKING:
    from hobnob.store.turns import Turns


class Store:
    """One SQLite file or PostgreSQL database; safe for many tasks, processes and machines at once.

    Every method raises ``StoreError``, in words for the user, when the database can't do it; then
    nothing of that call was written.
    """

    def __init__(self, url: URL, engine: AsyncEngine) -> None:
        self._url = url
        self._engine = engine
        self._writing = asyncio.Lock()
        self.name = name_of(url)

    @classmethod
    async def open(cls, url: str, *, create: bool = True) -> Store:
        """Open the store at "sqlite:///hobnob.db" (relative to the working directory) or "postgresql://...".

        An older schema is migrated. Raises ``StoreError`` if there is no store and ``create`` is
        False, if the database is another program's, or if a newer hobnob wrote it.
        """
        parsed = parse(url)
        await asyncio.to_thread(prepare, parsed, create=create)
        return cls(parsed, async_engine(parsed))

    async def close(self) -> None:
        await self._engine.dispose()

    async def __aenter__(self) -> Store:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    @asynccontextmanager
    async def _read(self) -> AsyncIterator[AsyncConnection]:
        with in_words(self.name):
            async with self._engine.connect() as connection:
                if not is_sqlite(self._url):
                    await connection.execution_options(isolation_level="REPEATABLE READ")
                async with connection.begin():
                    yield connection

    @asynccontextmanager
    async def _write(self) -> AsyncIterator[AsyncConnection]:
        with in_words(self.name):
            async with self._writing, self._engine.connect() as connection:
                await connection.execution_options(**{WRITE: True})
                async with connection.begin():
                    await connection.run_sync(lock)
                    yield connection

    @asynccontextmanager
    async def recording(self) -> AsyncIterator[Recording]:
        """One transaction in which a source's visit is written down; an exception undoes all of it."""
        async with self._write() as connection:
            yield Recording(connection)

    @asynccontextmanager
    async def looking(self) -> AsyncIterator[Recording]:
        """What a recording knows, for reading only: it keeps no writer waiting."""
        async with self._read() as connection:
            yield Recording(connection)

    # documents

    async def recall(self, url: str) -> Kept | None:
        """What was last fetched from this address."""
        async with self._read() as connection:
            return await documents.recall(connection, url)

    async def keep(self, url: str, kept: Kept) -> None:
        """Remember what was fetched from this address."""
        packed = await asyncio.to_thread(documents.pack, kept.body)
        async with self._write() as connection:
            await documents.keep(connection, url, kept, packed)

    # events and sources

    async def events(
        self,
        *,
        region: str | None = None,
        since: datetime | None = None,
        until: datetime | None = None,
        gone: bool = False,
    ) -> list[StoredEvent]:
        """Merged events by start: of a region, not over before ``since``, begun before ``until``.

        With ``gone`` those that vanished are told too.
        """
        async with self._read() as connection:
            return await telling.stored(connection, region=region, since=since, until=until, gone=gone)

    async def event(self, id_or_prefix: str) -> StoredEvent | None:
        """The event of this id, or the only one whose id, or that of an event told as it now, begins so."""
        async with self._read() as connection:
            return await telling.one(connection, id_or_prefix)

    async def words(self) -> list[Word]:
        """What the operator said over merging, in the order in which it was said."""
        async with self._read() as connection:
            return await words.words_said(connection)

    async def sources(self) -> list[SourceStatus]:
        """Every source in every region it belongs to, with its last runs, newest first."""
        async with self._read() as connection:
            return await telling.statuses(connection)

    async def assign(self, regions: Mapping[str, Iterable[str]]) -> None:
        """Say which sources each region has now; a source left out keeps its history and leaves the feeds."""
        wanted = {(source, region) for region, names in regions.items() for source in names}
        async with self._write() as connection:
            query = select(source_regions.c.source, source_regions.c.region)
            there = {(row.source, row.region) for row in await connection.execute(query)}
            touched: set[str] = set()
            for source, region in sorted(there - wanted):
                mine = (source_regions.c.source == source) & (source_regions.c.region == region)
                await connection.execute(delete(source_regions).where(mine))
                touched.add(region)
            await Recording(connection).stamp(touched)

    async def version_stamp(self, region: str) -> str:
        """A word that changes when, and only when, something that is published for the region did."""
        async with self._read() as connection:
            store = (await connection.execute(select(facts.c.value).where(facts.c.key == "store"))).scalar()
            version = (await connection.execute(select(stamps.c.version).where(stamps.c.region == region))).scalar()
            return f"{store}-{version or 0}"

    # notes

    async def note(self, key: str) -> str | None:
        """A small fact that was written down, such as when a digest was sent."""
        async with self._read() as connection:
            return (await connection.execute(select(notes.c.value).where(notes.c.key == key))).scalar()

    async def set_note(self, key: str, value: str | None) -> None:
        """Write a small fact down, or with None forget it."""
        async with self._write() as connection:
            if value is None:
                await connection.execute(delete(notes).where(notes.c.key == key))
            elif (await connection.execute(update(notes).where(notes.c.key == key).values(value=value))).rowcount == 0:
                await connection.execute(insert(notes).values(key=key, value=value))

    async def set_note_once(self, key: str, value: str = "") -> bool:
        """True for the one caller, of all tasks and machines, who wrote this note first."""
        async with self._write() as connection:
            if (await connection.execute(select(notes.c.key).where(notes.c.key == key))).first() is not None:
                return False
            await connection.execute(insert(notes).values(key=key, value=value))
            return True

    async def notes(self, prefix: str) -> dict[str, str]:
        """Every small fact whose key begins so."""
        async with self._read() as connection:
            return await operating.notes_under(connection, prefix)

    async def set_notes(self, values: Mapping[str, str | None]) -> None:
        """Write many small facts down at once, all or none."""
        async with self._write() as connection:
            await operating.set_notes(connection, values)

    async def lease(self, key: str, holder: str, *, now: datetime, until: datetime) -> bool:
        """True for the one holder, of all tasks and machines, who may act as ``key`` until then."""
        async with self._write() as connection:
            return await operating.lease(connection, key, holder, now=now, until=until)

    # operations

    async def activity(self, now: datetime, names: Collection[str] | None = None) -> dict[str, Activity]:
        """How lively these sources are (None: all), by name; those never visited are left out."""
        async with self._read() as connection:
            return await operating.activity(connection, now, names)

    async def transitions(self, since: datetime) -> list[Transition]:
        """Every change of a source's health after ``since``, newest first."""
        async with self._read() as connection:
            return await operating.transitions(connection, since)

    async def states(self) -> dict[tuple[str, str], int]:
        """How many sources are in each (region, state)."""
        async with self._read() as connection:
            return await operating.states(connection)

    async def turns(self) -> Turns:
        """The turns at web sites that this store's workers share; PostgreSQL only."""
        from hobnob.store import turns

        async with self._write() as connection:
            await turns.create(connection)
        return turns.Turns(self._engine, self.name)

    # care

    async def backup(self, path: Path | str) -> Path:
        """The whole store as one SQLite file, whichever database it lives in; written apart, then moved into place."""
        async with self._read() as connection:
            return await copying.backup(connection, Path(path), self.name)

    async def restore(self, path: Path | str) -> None:
        """Replace everything in this store by what a backup holds; all of it or nothing."""
        with in_words(self.name):
            copy = await asyncio.to_thread(copying.checked, Path(path))
        async with self._write() as connection:
            await copying.restore(connection, copy)

    async def prune(
        self,
        *,
        events_before: datetime | None = None,
        people_before: datetime | None = None,
        documents_before: datetime | None = None,
        runs_before: datetime | None = None,
    ) -> Pruned:
        """Forget past events, the people named in past events, unconfirmed documents and old runs."""
        async with self._write() as connection:
            return await pruning.prune(
                connection,
                events_before=events_before,
                people_before=people_before,
                documents_before=documents_before,
                runs_before=runs_before,
            )
