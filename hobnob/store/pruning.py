"""What the store forgets with age."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, delete, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from hobnob.records import Event
from hobnob.store import documents, words
from hobnob.store.among import among
from hobnob.store.tables import blocks, events, former, reports, runs


@dataclass(frozen=True, slots=True)
class Pruned:
    """How much was forgotten."""

    events: int = 0
    people: int = 0
    documents: int = 0
    runs: int = 0


async def prune(
    connection: AsyncConnection,
    *,
    events_before: datetime | None,
    people_before: datetime | None,
    documents_before: datetime | None,
    runs_before: datetime | None,
) -> Pruned:
    """Forget what is older than each of the moments given."""
    return Pruned(
        events=await _events(connection, events_before) if events_before else 0,
        people=await _people(connection, people_before) if people_before else 0,
        documents=await documents.prune(connection, documents_before) if documents_before else 0,
        runs=(await connection.execute(delete(runs).where(runs.c.at < runs_before))).rowcount if runs_before else 0,
    )


async def _events(connection: AsyncConnection, before: datetime) -> int:
    old = list((await connection.execute(select(events.c.id).where(events.c.until < before))).scalars())
    await words.prune(connection, old)
    for column in (reports.c.event_id, blocks.c.event_id, events.c.id):
        await connection.execute(delete(column.table).where(among(connection, column, old)))
    return len(old)


async def _people(connection: AsyncConnection, before: datetime) -> int:
    """Names of people in events that ended before the moment, and the texts that tell them; the count is of events that
    named any."""
    forgotten = 0
    for table in (former, reports, events):
        named = select(table.c.id, table.c.body).where(table.c.until < before, table.c.body.contains('"people":['))
        rows = []
        for row in await connection.execute(named):
            event = Event.model_validate_json(row.body).model_copy(
                update={"people": (), "summary": None, "description": None}
            )
            rows.append({"b_id": row.id, "body": event.model_dump_json(exclude_defaults=True)})
        if rows:
            await connection.execute(update(table).where(table.c.id == bindparam("b_id")), rows)
        forgotten = len(rows)
    return forgotten
