"""Turns at web sites that the workers on many machines share; PostgreSQL only, by the database's own clock."""

from __future__ import annotations

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from hobnob.store.errors import in_words
from hobnob.store.kept import Claim

_TABLE = """
CREATE TABLE IF NOT EXISTS hobnob_turns (
  site text PRIMARY KEY,
  taken double precision NOT NULL,
  held double precision NOT NULL DEFAULT 0
)"""
_NOW = "extract(epoch FROM clock_timestamp())"
# a turn that is taken counts as over when its lease ends; who gives it back sooner says so with its ticket
_CLAIM = f"""
INSERT INTO hobnob_turns AS t (site, taken) VALUES (:site, {_NOW} + :lease)
ON CONFLICT (site) DO UPDATE SET taken = {_NOW} + :lease
WHERE t.taken + :interval <= {_NOW} AND t.held <= {_NOW}
RETURNING taken"""
_LEFT = f"SELECT taken + :interval - {_NOW} AS wait, held - {_NOW} AS held FROM hobnob_turns WHERE site = :site"
_RELEASE = f"UPDATE hobnob_turns SET taken = {_NOW} WHERE site = :site AND taken = :ticket"
_HOLD = f"""
INSERT INTO hobnob_turns AS t (site, taken, held) VALUES (:site, 0, {_NOW} + :seconds)
ON CONFLICT (site) DO UPDATE SET held = greatest(t.held, excluded.held)"""
_FORGET = f"DELETE FROM hobnob_turns WHERE greatest(taken, held) < {_NOW} - 86400"


class Turns:
    """The shared gate of ``scrapers.pace``; each call is one short statement that waits for no other writer."""

    def __init__(self, engine: AsyncEngine, name: str) -> None:
        self._engine = engine.execution_options(isolation_level="AUTOCOMMIT")
        self._name = name

    async def claim(self, site: str, interval: float, lease: float) -> Claim:
        """Take the turn if nobody has it and ``interval`` seconds went by since the last one was over.

        Who vanishes with a turn keeps it for ``lease`` seconds.
        """
        values = {"site": site, "interval": interval}
        with in_words(self._name):
            async with self._engine.connect() as connection:
                taken = (await connection.execute(text(_CLAIM), {**values, "lease": lease})).scalar()
                if taken is not None:
                    return Claim(ticket=float(taken))
                left = (await connection.execute(text(_LEFT), values)).first()
        return Claim(wait=max(left.wait, 0.001), held=max(left.held, 0.0)) if left else Claim(wait=0.001)

    async def release(self, site: str, ticket: float) -> None:
        """The turn is over: the next one's interval counts from now."""
        with in_words(self._name):
            async with self._engine.connect() as connection:
                await connection.execute(text(_RELEASE), {"site": site, "ticket": ticket})

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
