"""Turns at web sites that the workers on many machines share; PostgreSQL only, by the database's own clock."""

from __future__ import annotations

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from hobnob.store.errors import in_words

_TABLE = """
CREATE TABLE IF NOT EXISTS hobnob_turns (
  site text PRIMARY KEY,
  taken double precision NOT NULL,
  held double precision NOT NULL DEFAULT 0
)"""
_NOW = "extract(epoch FROM clock_timestamp())"
_CLAIM = f"""
INSERT INTO hobnob_turns AS t (site, taken) VALUES (:site, {_NOW})
ON CONFLICT (site) DO UPDATE SET taken = {_NOW}
WHERE t.taken + :interval <= {_NOW} AND t.held <= {_NOW}
RETURNING taken"""
_LEFT = f"SELECT greatest(taken + :interval, held) - {_NOW} FROM hobnob_turns WHERE site = :site"
_RELEASE = f"UPDATE hobnob_turns SET taken = {_NOW} WHERE site = :site"
_HOLD = f"""
INSERT INTO hobnob_turns AS t (site, taken, held) VALUES (:site, 0, {_NOW} + :seconds)
ON CONFLICT (site) DO UPDATE SET held = greatest(t.held, excluded.held)"""
_FORGET = f"DELETE FROM hobnob_turns WHERE greatest(taken, held) < {_NOW} - 86400"


class Turns:
    """The shared gate of ``scrapers.pace``; each call is one short statement that waits for no other writer."""

    def __init__(self, engine: AsyncEngine, name: str) -> None:
        self._engine = engine.execution_options(isolation_level="AUTOCOMMIT")
        self._name = name

    async def claim(self, site: str, interval: float) -> float:
        """Take the turn if ``interval`` seconds went by since the last one: 0.0; else how many seconds are left."""
        values = {"site": site, "interval": interval}
        with in_words(self._name):
            async with self._engine.connect() as connection:
                if (await connection.execute(text(_CLAIM), values)).first() is not None:
                    return 0.0
                left = (await connection.execute(text(_LEFT), values)).scalar()
        return max(float(left or 0.0), 0.001)

    async def release(self, site: str) -> None:
        """The turn that was taken is over: the next one's interval counts from now."""
        with in_words(self._name):
            async with self._engine.connect() as connection:
                await connection.execute(text(_RELEASE), {"site": site})

    async def hold(self, site: str, seconds: float) -> None:
        """Give no turn at the site for so many seconds."""
        with in_words(self._name):
            async with self._engine.connect() as connection:
                await connection.execute(text(_HOLD), {"site": site, "seconds": seconds})

    async def forget(self) -> None:
        """Forget the sites that nobody has asked for a day."""
        with in_words(self._name):
            async with self._engine.connect() as connection:
                await connection.execute(text(_FORGET))


async def create(connection: AsyncConnection) -> None:
    """Make the table, within a transaction that holds the store."""
    await connection.execute(text(_TABLE))
