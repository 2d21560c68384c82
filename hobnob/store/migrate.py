"""Brings a store to the newest schema, whatever version wrote it; nothing is half migrated.

Alembic is imported only when there is something to do.
"""

from __future__ import annotations

from pathlib import Path
from time import monotonic, sleep
from uuid import uuid4

from sqlalchemy import Connection, Engine, insert, inspect, text
from sqlalchemy.engine import URL
from sqlalchemy.exc import OperationalError

from hobnob.store.engine import BUSY_SECONDS, WRITE, is_sqlite, lock, name_of, sync_engine
from hobnob.store.errors import StoreError, in_words

HEAD = "0002"
VERSION_TABLE = "hobnob_version"
_HERE = Path(__file__).parent / "migrations"


def prepare(url: URL, *, create: bool) -> None:
    """Create or migrate the store at ``url``; raises ``StoreError`` when it isn't ours, or newer than we are."""
    name = name_of(url)
    with in_words(name):
        if is_sqlite(url) and url.database and url.database != ":memory:":
            path = Path(url.database)
            if not path.exists():
                if not create:
                    raise StoreError(f"store {name}: there is none yet; 'hobnob run' makes it")
                path.parent.mkdir(parents=True, exist_ok=True)
            elif path.is_dir():
                raise StoreError(f"store {name}: this is a folder; name a file")
        engine = sync_engine(url)
        try:
            with engine.connect() as connection:
                if _version(connection) == HEAD:
                    return
            import alembic.command  # a slow import, made before others are kept waiting

            assert alembic.command
            if is_sqlite(url):
                _write_ahead(engine)
            with engine.connect().execution_options(**{WRITE: True}) as connection, connection.begin():
                lock(connection)
                _migrate(connection, name, create)
        finally:
            engine.dispose()


def _write_ahead(engine: Engine) -> None:
    """WAL lets readers read while a writer writes; the switch itself does not wait for others, so we do."""
    patience = monotonic() + BUSY_SECONDS
    while True:
        raw = engine.raw_connection()
        try:
            cursor = raw.cursor()
            if cursor.execute("PRAGMA journal_mode = WAL").fetchone()[0].lower() in ("wal", "memory"):
                return
        except Exception as error:
            if "locked" not in str(error) or monotonic() > patience:
                raise OperationalError("PRAGMA journal_mode", None, error) from error
        finally:
            raw.close()
        sleep(0.05)


def _version(connection: Connection) -> str | None:
    if not inspect(connection).has_table(VERSION_TABLE):
        return None
    return connection.execute(text(f"SELECT version_num FROM {VERSION_TABLE}")).scalar()


def _migrate(connection: Connection, name: str, create: bool) -> None:
    from alembic.command import upgrade
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    version = _version(connection)
    if version == HEAD:
        return
    if version is None:
        if set(inspect(connection).get_table_names()) & {"events", "sources", "reports"}:
            raise StoreError(f"store {name}: this database belongs to another program; name another one in config.yaml")
        if is_sqlite(connection.engine.url) and inspect(connection).get_table_names():
            raise StoreError(f"store {name}: this is not a hobnob store; name another file in config.yaml")
        if not create:
            raise StoreError(f"store {name}: it is empty; 'hobnob run' fills it")
    config = Config()
    config.set_main_option("script_location", str(_HERE))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    if version is not None and version not in {
        step.revision for step in ScriptDirectory.from_config(config).walk_revisions()
    }:
        raise StoreError(
            f"store {name}: it was written by a newer hobnob (schema {version}); upgrade hobnob and run again"
        )
    upgrade(config, "head")
    if version is None:
        from hobnob.store.tables import facts

        connection.execute(insert(facts).values(key="store", value=uuid4().hex))
