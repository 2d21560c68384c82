"""Stores for the tests that need one: each such test runs on SQLite and on PostgreSQL."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from postgres_server import Server

    from hobnob.store import Store


@pytest.fixture(scope="session")
def postgres() -> Iterator[Server]:
    """A real PostgreSQL server, one for the session."""
    import postgres_server

    try:
        running = postgres_server.running()
        server = running.__enter__()
    except Exception as error:
        pytest.skip(f"POSTGRESQL DID NOT START, HALF OF THE STORE IS UNTESTED: {error!r}")
    yield server
    running.__exit__(None, None, None)


@pytest.fixture(params=["sqlite", "postgresql"])
def store_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of a store that does not exist yet."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'hobnob.db'}"
    return str(request.getfixturevalue("postgres").database())


@pytest.fixture(scope="session")
def ready_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated SQLite store without a row, to be copied."""
    from sqlalchemy.engine import make_url

    from hobnob.store.migrate import prepare

    path = tmp_path_factory.mktemp("ready") / "hobnob.db"
    prepare(make_url(f"sqlite:///{path}"), create=True)
    return path


@pytest.fixture(scope="session")
def ready_database(postgres: Server) -> str:
    """A migrated PostgreSQL store without a row, to be copied; its name."""
    from hobnob.store.engine import parse
    from hobnob.store.migrate import prepare

    url = parse(postgres.database())
    prepare(url, create=True)
    return str(url.database)


@pytest.fixture(params=["sqlite", "postgresql"])
def ready_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of an empty store, migrated."""
    if request.param == "sqlite":
        shutil.copyfile(request.getfixturevalue("ready_file"), tmp_path / "hobnob.db")
        return f"sqlite:///{tmp_path / 'hobnob.db'}"
    template = request.getfixturevalue("ready_database")
    return str(request.getfixturevalue("postgres").database(template))


@pytest.fixture
async def store(ready_url: str) -> AsyncIterator[Store]:
    """An empty store."""
    from hobnob.store import Store

    opened = await Store.open(ready_url)
    yield opened
    await opened.close()
