"""A store's address -> an engine that loses no update.

Left alone, the SQLite driver opens transactions late and two writers overwrite each other. Here
every transaction is begun by us, a writing one with ``BEGIN IMMEDIATE``, and waits its turn.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from sqlalchemy.pool import PoolResetState

from hobnob.store.errors import StoreError

WRITE = "hobnob_write"
BUSY_SECONDS = 120
_LOCK = 0x686F626E6F62  # any number of our own: the word "hobnob"


def parse(address: str) -> URL:
    """The store's address as SQLAlchemy takes it; raises ``StoreError`` for one that is none."""
    try:
        url = make_url(address)
    except ArgumentError:
        raise StoreError(
            f"{address!r} is not a store; write 'sqlite:///hobnob.db' or 'postgresql://host/name'"
        ) from None
    if url.drivername in ("postgresql", "postgres"):
        return url.set(drivername="postgresql+psycopg")
    if url.drivername == "sqlite":
        return url
    raise StoreError(f"{address!r} is not a store; write 'sqlite:///hobnob.db' or 'postgresql://host/name'")


def name_of(url: URL) -> str:
    """The store as it is named to the user, without a password."""
    return url.database or ":memory:" if is_sqlite(url) else url.set(drivername="postgresql").render_as_string()


def is_sqlite(url: URL) -> bool:
    return url.drivername.startswith("sqlite")


def sync_engine(url: URL) -> Engine:
    """An engine for migrations, which alembic runs without asyncio."""
    from sqlalchemy.pool import NullPool

    engine = create_engine(url, poolclass=NullPool)
    if is_sqlite(url):
        _tame(engine)
    return engine


def async_engine(url: URL) -> AsyncEngine:
    if is_sqlite(url):
        engine = create_async_engine(url.set(drivername="sqlite+aiosqlite"), pool_size=4, max_overflow=12)
        _tame(engine.sync_engine)
        return engine
    return create_async_engine(url, pool_size=4, max_overflow=12, pool_pre_ping=True)


def _tame(engine: Engine) -> None:
    event.listen(engine, "connect", _on_connect)
    event.listen(engine, "begin", _on_begin)
    event.listen(engine, "reset", _on_reset)


def _on_connect(connection: Any, _record: Any) -> None:
    connection.isolation_level = None
    cursor = connection.cursor()
    for pragma in (
        f"busy_timeout = {BUSY_SECONDS * 1000}",
        "synchronous = FULL",
        "temp_store = MEMORY",
        "cache_size = -65536",
    ):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _on_reset(connection: Any, _record: Any, state: PoolResetState) -> None:
    """Give the page cache back with the connection: kept, the caches of the pool grow with the store for months."""
    if not state.terminate_only:
        cursor = connection.cursor()
        cursor.execute("PRAGMA shrink_memory")
        cursor.close()


def _on_begin(connection: Connection) -> None:
    writing = connection.get_execution_options().get(WRITE)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")


def lock(connection: Connection) -> None:
    """Hold the store for this transaction: on SQLite ``BEGIN IMMEDIATE`` has done it already."""
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_LOCK})")
