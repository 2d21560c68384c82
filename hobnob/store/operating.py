"""What running for years needs to know of the store: how sources move, what changed their state, who leads."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Column, and_, delete, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from hobnob.records import Health
from hobnob.store.among import among
from hobnob.store.kept import Activity, Transition
from hobnob.store.tables import notes, reports, runs, source_regions, sources


async def activity(connection: AsyncConnection, now: datetime, names: Collection[str] | None) -> dict[str, Activity]:
    """How lively these sources are (None: all), by name; unknown ones are left out."""

    async def by_source(column: Column[Any], value: Any, *where: Any) -> dict[str, Any]:
        query = select(column, value).group_by(column).where(*where)
        if names is not None:
            query = query.where(among(connection, column, names))
        return {row[0]: row[1] for row in await connection.execute(query)}

    still = and_(reports.c.gone.is_(None), reports.c.until >= now)
    changed = await by_source(reports.c.source, func.max(reports.c.changed))
    coming = await by_source(reports.c.source, func.min(reports.c.start), still, reports.c.start >= now)
    missing = await by_source(reports.c.source, func.max(reports.c.missed), still, reports.c.missed.is_not(None))
    last = await by_source(runs.c.source, func.max(runs.c.at))
    health = select(sources.c.name, sources.c.health, sources.c.since)
    if names is not None:
        health = health.where(among(connection, sources.c.name, names))
    return {
        row.name: Activity(
            health=Health(row.health) if row.health else None,
            since=row.since,
            last_run=last.get(row.name),
            changed=changed.get(row.name),
            next_start=coming.get(row.name),
            doubtful=row.name in missing,
        )
        for row in await connection.execute(health)
    }


async def transitions(connection: AsyncConnection, since: datetime) -> list[Transition]:
    """Every change of a source's health after ``since``, newest first; a first visit counts from no state."""
    order = {"partition_by": runs.c.source, "order_by": (runs.c.at, runs.c.id)}
    history = select(
        runs.c.source,
        runs.c.at,
        runs.c.health,
        runs.c.reason,
        func.lag(runs.c.health).over(**order).label("before"),  # type: ignore[arg-type]
    ).subquery()
    query = (
        select(history, sources.c.url)
        .join(sources, sources.c.name == history.c.source)
        .where(history.c.at > since, history.c.before.is_(None) | (history.c.before != history.c.health))
        .order_by(history.c.at.desc(), history.c.source)
    )
    return [
        Transition(
            row.source, row.url, row.at, Health(row.before) if row.before else None, Health(row.health), row.reason
        )
        for row in await connection.execute(query)
    ]


async def states(connection: AsyncConnection) -> dict[tuple[str, str], int]:
    """How many sources of each region are in each state ("new" for one that was never visited)."""
    query = (
        select(source_regions.c.region, sources.c.health, func.count().label("sources"))
        .join(sources, sources.c.name == source_regions.c.source)
        .group_by(source_regions.c.region, sources.c.health)
    )
    return {(row.region, row.health or "new"): row.sources for row in await connection.execute(query)}


async def notes_under(connection: AsyncConnection, prefix: str) -> dict[str, str]:
    """Every note whose key begins so."""
    query = select(notes.c.key, notes.c.value).where(notes.c.key.startswith(prefix, autoescape=True))
    return {row.key: row.value for row in await connection.execute(query)}


async def set_notes(connection: AsyncConnection, values: Mapping[str, str | None]) -> None:
    """Write many notes down at once; None forgets one."""
    for key, value in values.items():
        if value is None:
            await connection.execute(delete(notes).where(notes.c.key == key))
        elif (await connection.execute(update(notes).where(notes.c.key == key).values(value=value))).rowcount == 0:
            await connection.execute(insert(notes).values(key=key, value=value))


async def lease(connection: AsyncConnection, key: str, holder: str, *, now: datetime, until: datetime) -> bool:
    """Whether the holder has what ``key`` names until then: it was free, its time was over, or it is the holder's."""
    value = (await connection.execute(select(notes.c.value).where(notes.c.key == key))).scalar()
    if value is not None:
        end, _, other = value.partition(" ")
        if other != holder and datetime.fromisoformat(end) > now:
            return False
    await set_notes(connection, {key: f"{until.isoformat()} {holder}"})
    return True
