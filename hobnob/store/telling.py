"""Stored events and sources as the rest of the house reads them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import Row, Select, select
from sqlalchemy.ext.asyncio import AsyncConnection

from hobnob.records import Event, Health, Listing, SourceStatus, StoredEvent
from hobnob.store.among import among
from hobnob.store.recording import changes_from_json, run_of
from hobnob.store.tables import events, former, reports, runs, source_regions, sources

_RUNS = 20


async def stored(
    connection: AsyncConnection,
    *,
    region: str | None,
    since: datetime | None,
    until: datetime | None,
    gone: bool,
) -> list[StoredEvent]:
    """Merged events by start: not over before ``since``, begun before ``until``."""
    query = select(events)
    if region is not None:
        members = select(source_regions.c.source).where(source_regions.c.region == region)
        told = select(reports.c.event_id).where(reports.c.source.in_(members))
        if since is not None:
            told = told.where(reports.c.until >= since)
        query = query.where(events.c.id.in_(told))
    if since is not None:
        query = query.where(events.c.until >= since)
    if until is not None:
        query = query.where(events.c.start < until)
    if not gone:
        query = query.where(events.c.gone.is_(None))
    return await _told(connection, query.order_by(events.c.start, events.c.id))


async def one(connection: AsyncConnection, id_or_prefix: str) -> StoredEvent | None:
    """The event of this id, or the only one whose id, or that of an event told as it now, begins so."""
    exact = await _told(connection, select(events).where(events.c.id == id_or_prefix))
    if exact or not id_or_prefix:
        return exact[0] if exact else None
    joined = select(former.c.event_id).where(former.c.id.startswith(id_or_prefix, autoescape=True))
    begins = events.c.id.startswith(id_or_prefix, autoescape=True)
    found = await _told(connection, select(events).where(begins | events.c.id.in_(joined)).limit(2))
    return found[0] if len(found) == 1 else None


async def _told(connection: AsyncConnection, query: Select[Any]) -> list[StoredEvent]:
    rows = (await connection.execute(query)).all()
    belongs: dict[str, list[str]] = defaultdict(list)
    for source, region in await connection.execute(select(source_regions.c.source, source_regions.c.region)):
        belongs[source].append(region)
    listings = await _listings(connection, [row.id for row in rows])
    formerly: dict[str, list[str]] = defaultdict(list)
    for old, now in await connection.execute(select(former.c.id, former.c.event_id).order_by(former.c.id)):
        formerly[now].append(old)
    return [_stored(row, listings.get(row.id, []), belongs, formerly.get(row.id, ())) for row in rows]


async def _listings(connection: AsyncConnection, ids: Iterable[str]) -> dict[str, list[Row[Any]]]:
    columns = [column for column in reports.c if column.name != "body"]
    found: dict[str, list[Row[Any]]] = defaultdict(list)
    query = select(*columns).where(among(connection, reports.c.event_id, ids)).order_by(reports.c.source, reports.c.id)
    for row in await connection.execute(query):
        found[row.event_id].append(row)
    return found


def _stored(row: Row[Any], told: list[Row[Any]], belongs: dict[str, list[str]], formerly: Iterable[str]) -> StoredEvent:
    standing = [report for report in told if report.gone is None] or told
    return StoredEvent(
        id=row.id,
        event=Event.model_validate_json(row.body),
        regions=tuple(sorted({region for report in standing for region in belongs[report.source]})),
        first_seen=row.first_seen,
        last_seen=max((report.last_seen for report in told), default=row.first_seen),
        changed=row.changed,
        revision=row.revision,
        gone=row.gone,
        changes=changes_from_json(row.changes),
        formerly=tuple(formerly),
        listings=tuple(
            Listing(source=r.source, url=r.url, reader=r.reader, first_seen=r.first_seen, last_seen=r.last_seen)
            for r in standing
        ),
    )


async def statuses(connection: AsyncConnection) -> list[SourceStatus]:
    """Every source in every region it belongs to, with its last runs, newest first."""
    found: list[SourceStatus] = []
    query = (
        select(sources, source_regions.c.region)
        .join(source_regions, source_regions.c.source == sources.c.name)
        .order_by(source_regions.c.region, sources.c.name)
    )
    for row in (await connection.execute(query)).all():
        last = select(runs).where(runs.c.source == row.name).order_by(runs.c.at.desc(), runs.c.id.desc()).limit(_RUNS)
        found.append(
            SourceStatus(
                name=row.name,
                url=row.url,
                region=row.region,
                health=Health(row.health) if row.health else None,
                reason=row.reason,
                better_url=row.better_url,
                since=row.since,
                last_success=row.last_success,
                runs=tuple(run_of(run) for run in await connection.execute(last)),
            )
        )
    return found
