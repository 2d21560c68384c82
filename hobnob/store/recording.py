"""One source's visit being written down: a single transaction, all of it or nothing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from pydantic import TypeAdapter
from sqlalchemy import Column, ColumnElement, Row, bindparam, delete, func, insert, select, union_all, update
from sqlalchemy.ext.asyncio import AsyncConnection

from hobnob.records import Change, Event, Health, RunRecord
from hobnob.store import words
from hobnob.store.among import among
from hobnob.store.rows import Life, Member, Report, Word
from hobnob.store.tables import blocks, events, former, notes, reports, runs, source_regions, sources, stamps

_CHANGES = TypeAdapter(tuple[Change, ...])
_LIGHT = [column for column in reports.c if column.name != "body"]


def changes_to_json(changes: tuple[Change, ...]) -> str:
    return _CHANGES.dump_json(changes).decode()


def changes_from_json(text: str) -> tuple[Change, ...]:
    return _CHANGES.validate_json(text) if text != "[]" else ()


def clean(text: str | None) -> str | None:
    """PostgreSQL keeps no NUL in text; in the JSON beside it they stand escaped."""
    return text.replace("\x00", "") if text and "\x00" in text else text


def report_of(row: Row[Any], event: Event | None = None) -> Report:
    return Report(
        id=row.id,
        source=row.source,
        event_id=row.event_id,
        uid=row.uid,
        url=row.url,
        title=row.title,
        start=row.start,
        until=row.until,
        timed=row.timed,
        content=row.content,
        first_seen=row.first_seen,
        last_seen=row.last_seen,
        changed=row.changed,
        missed=row.missed,
        gone=row.gone,
        event=event,
    )


class Recording:
    """The statements that ``scrapers.update`` needs; lives as long as its transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    def _among(self, column: Column[Any], values: Iterable[str | int]) -> ColumnElement[bool]:
        return among(self._connection, column, values)

    async def join(self, source: str, url: str, region: str) -> bool:
        """Make sure that the source is known and belongs to the region; True when it newly does."""
        known = (await self._connection.execute(select(sources.c.url).where(sources.c.name == source))).scalar()
        if known is None:
            await self._connection.execute(insert(sources).values(name=source, url=url, reason=""))
        elif known != url:
            await self._connection.execute(update(sources).where(sources.c.name == source).values(url=url))
        here = select(source_regions).where(source_regions.c.source == source, source_regions.c.region == region)
        if (await self._connection.execute(here)).first() is not None:
            return False
        await self._connection.execute(insert(source_regions).values(source=source, region=region))
        return True

    async def note(self, key: str, value: str) -> None:
        """Write a small fact down together with the visit."""
        changed = await self._connection.execute(update(notes).where(notes.c.key == key).values(value=value))
        if changed.rowcount == 0:
            await self._connection.execute(insert(notes).values(key=key, value=value))

    async def health(self, source: str) -> tuple[Health | None, datetime | None]:
        """How the source last did, and since when."""
        row = (
            await self._connection.execute(select(sources.c.health, sources.c.since).where(sources.c.name == source))
        ).one()
        return (Health(row.health) if row.health else None), row.since

    async def runs(self, source: str, limit: int = 20) -> list[RunRecord]:
        """The last visits, newest first."""
        query = select(runs).where(runs.c.source == source).order_by(runs.c.at.desc(), runs.c.id.desc()).limit(limit)
        return [run_of(row) for row in await self._connection.execute(query)]

    async def log(self, source: str, run: RunRecord, *, since: datetime, success: bool, better_url: str | None) -> None:
        """Write down the visit and how the source does."""
        await self._connection.execute(insert(runs).values(source=source, **run.model_dump()))
        values: dict[str, Any] = {
            "health": run.health,
            "reason": clean(run.reason),
            "since": since,
            "better_url": better_url,
        }
        if success:
            values["last_success"] = run.at
        await self._connection.execute(update(sources).where(sources.c.name == source).values(**values))

    async def known(self, source: str, since: datetime, uids: Collection[str] = ()) -> list[Report]:
        """The source's reports of events not over before ``since``, or of these uids; without their records."""
        mine = select(*_LIGHT).where(reports.c.source == source)
        found = {row.id: report_of(row) for row in await self._connection.execute(mine.where(reports.c.until >= since))}
        if uids:
            old = mine.where(reports.c.until < since, self._among(reports.c.uid, uids))
            found.update((row.id, report_of(row)) for row in await self._connection.execute(old))
        return sorted(found.values(), key=lambda report: report.id or 0)

    async def load(self, wanted: Sequence[Report]) -> None:
        """Fill in the records of these reports."""
        by_id = {report.id: report for report in wanted if report.event is None and report.id is not None}
        for row in await self._connection.execute(
            select(reports.c.id, reports.c.body).where(self._among(reports.c.id, by_id))
        ):
            by_id[row.id].event = Event.model_validate_json(row.body)

    async def reports(self, event_ids: Iterable[str]) -> dict[str, list[Report]]:
        """All reports of these events, with their records."""
        found: dict[str, list[Report]] = defaultdict(list)
        query = select(reports).where(self._among(reports.c.event_id, event_ids)).order_by(reports.c.id)
        for row in await self._connection.execute(query):
            found[row.event_id].append(report_of(row, Event.model_validate_json(row.body)))
        return found

    async def lives(self, event_ids: Iterable[str]) -> dict[str, Life]:
        """The merged events with these ids, as far as there are any; their ``keys`` are not filled."""
        found: dict[str, Life] = {}
        for row in await self._connection.execute(select(events).where(self._among(events.c.id, event_ids))):
            found[row.id] = Life(
                id=row.id,
                event=Event.model_validate_json(row.body),
                until=row.until,
                first_seen=row.first_seen,
                changed=row.changed,
                revision=row.revision,
                gone=row.gone,
                changes=changes_from_json(row.changes),
            )
        return found

    async def told(self, event_ids: Iterable[str]) -> dict[str, Event]:
        """What is told of the merged events with these ids, and nothing of their lives."""
        query = select(events.c.id, events.c.body).where(self._among(events.c.id, event_ids))
        return {id_: Event.model_validate_json(body) for id_, body in await self._connection.execute(query)}

    async def candidates(self, keys: Iterable[int]) -> dict[int, list[str]]:
        """Which events stand under each of these block keys."""
        found: dict[int, list[str]] = defaultdict(list)
        query = select(blocks.c.key, blocks.c.event_id).where(self._among(blocks.c.key, keys))
        for key, event_id in await self._connection.execute(query):
            found[key].append(event_id)
        return found

    async def taken(self, event_ids: Iterable[str]) -> set[str]:
        """Which of these ids are in use, or were those of events that are told as others now."""
        wanted = list(event_ids)
        query = union_all(*(select(one.c.id).where(self._among(one.c.id, wanted)) for one in (events, former)))
        return set((await self._connection.execute(query)).scalars())

    async def ids_of(self, source: str, event_ids: Iterable[str]) -> list[Report]:
        """The source's reports of these events, without their records."""
        query = select(*_LIGHT).where(reports.c.source == source, self._among(reports.c.event_id, event_ids))
        return [report_of(row) for row in await self._connection.execute(query.order_by(reports.c.id))]

    async def save_reports(self, changed: Sequence[Report]) -> None:
        """Write reports down, new ones (``id`` None) and known ones."""
        fresh = [_report_values(report) for report in changed if report.id is None]
        if fresh:
            await self._connection.execute(insert(reports), fresh)
        known = [{**_report_values(report), "b_id": report.id} for report in changed if report.id is not None]
        if known:
            await self._connection.execute(update(reports).where(reports.c.id == bindparam("b_id")), known)

    async def mark(self, marked: Sequence[Report]) -> None:
        """Write down ``missed``, ``gone``, ``last_seen``, ``uid`` and ``event_id`` of known reports."""
        if marked:
            rows = [
                {
                    "b_id": r.id,
                    "missed": r.missed,
                    "gone": r.gone,
                    "last_seen": r.last_seen,
                    "uid": clean(r.uid),
                    "event_id": r.event_id,
                }
                for r in marked
            ]
            await self._connection.execute(update(reports).where(reports.c.id == bindparam("b_id")), rows)

    async def touch(self, source: str, now: datetime, *, since: datetime, all_of: bool = False) -> None:
        """The source still lists every report that isn't missing (with ``all_of``: every one)."""
        still = update(reports).where(reports.c.source == source, reports.c.until >= since, reports.c.gone.is_(None))
        if not all_of:
            still = still.where(reports.c.missed.is_(None))
        await self._connection.execute(still.where(reports.c.last_seen < now).values(last_seen=now))

    async def save_lives(self, lives: Sequence[Life], *, known: Collection[str]) -> None:
        """Write merged events down; ``known`` are the ids that were there before."""
        fresh = [_life_values(life) for life in lives if life.id not in known]
        if fresh:
            await self._connection.execute(insert(events), fresh)
        changed = [{**_life_values(life), "b_id": life.id} for life in lives if life.id in known]
        if changed:
            await self._connection.execute(update(events).where(events.c.id == bindparam("b_id")), changed)
            await self._forget_blocks([life.id for life in lives if life.id in known])
        await self._insert_blocks({life.id: life.keys for life in lives})

    async def upcoming(self, since: datetime, *, after: str, limit: int) -> list[str]:
        """The next ids, in their order, of merged events that are not over at ``since``."""
        query = (
            select(events.c.id).where(events.c.until >= since, events.c.id > after).order_by(events.c.id).limit(limit)
        )
        return list((await self._connection.execute(query)).scalars())

    async def save_blocks(self, keys: Mapping[str, Collection[int]]) -> None:
        """Let these events, by their ids, stand under these block keys and no others."""
        await self._forget_blocks(keys)
        await self._insert_blocks(keys)

    async def _forget_blocks(self, event_ids: Iterable[str]) -> None:
        await self._connection.execute(delete(blocks).where(self._among(blocks.c.event_id, event_ids)))

    async def _insert_blocks(self, keys: Mapping[str, Collection[int]]) -> None:
        # two dozen rows an event: as the driver takes them, and in the order of the index
        rows = sorted((key, event_id) for event_id, found in keys.items() for key in found)
        if rows:
            mark = "?" if self._connection.dialect.paramstyle == "qmark" else "%s"
            await self._connection.exec_driver_sql(
                f"INSERT INTO {blocks.name} (key, event_id) VALUES ({mark}, {mark})", rows
            )

    async def drop_lives(self, ids: Collection[str]) -> None:
        """Forget merged events that no report speaks of any more."""
        if ids:
            await self._forget_blocks(ids)
            await words.forget(self._connection, list(ids))
            await self._connection.execute(delete(events).where(self._among(events.c.id, ids)))

    async def words(self) -> list[Word]:
        """What the operator said over merging, in one statement however much it is."""
        return await words.words_said(self._connection)

    async def say(self, word: Word) -> int:
        """Write a new word down; its number."""
        return await words.say(self._connection, word)

    async def say_also(self, word: Word, members: Sequence[Member]) -> None:
        """Say a word of further reports."""
        await words.add_members(self._connection, word, members)

    async def set_keys(self, word: Word, side: int, keys: Sequence[Member]) -> None:
        """Tell the further dates of one side of a series by these, and by no others."""
        await words.set_keys(self._connection, word, side, keys)

    async def unsay(self, number: int) -> None:
        """Forget a word."""
        await words.unsay(self._connection, number)

    async def put_away(self, old: str, into: str, told_by: Sequence[int]) -> None:
        """Keep the life of an event that is told as another from now on, with the reports that told it."""
        await words.put_away(self._connection, old, into, told_by)

    async def take_up(self, event_id: str, others: Collection[str]) -> None:
        """Let an event live on that was told as another; ``others`` are told as it from now on."""
        await words.take_up(self._connection, event_id, others)

    async def told_as(self, event_id: str) -> dict[str, list[int]]:
        """The ids of those that are told as this event now, each with the reports that told it."""
        return await words.told_as(self._connection, event_id)

    async def regions(self, source_names: Iterable[str]) -> set[str]:
        """The regions that these sources belong to."""
        query = select(source_regions.c.region).where(self._among(source_regions.c.source, source_names)).distinct()
        return set((await self._connection.execute(query)).scalars())

    async def stamp(self, regions: Iterable[str]) -> None:
        """Something that is published for these regions changed."""
        for region in sorted(set(regions)):
            raised = update(stamps).where(stamps.c.region == region).values(version=stamps.c.version + 1)
            if (await self._connection.execute(raised)).rowcount == 0:
                await self._connection.execute(insert(stamps).values(region=region, version=1))

    async def noted(self, key: str) -> str | None:
        """A note as it stands."""
        value: str | None = (await self._connection.execute(select(notes.c.value).where(notes.c.key == key))).scalar()
        return value

    async def take_note(self, key: str) -> str | None:
        """A note, which is then forgotten."""
        value = (await self._connection.execute(select(notes.c.value).where(notes.c.key == key))).scalar()
        if value is not None:
            await self._connection.execute(delete(notes).where(notes.c.key == key))
        return value

    async def count(self, source: str, now: datetime) -> int:
        """How many of the source's events are still to come and not gone."""
        query = (
            select(func.count())
            .select_from(reports)
            .where(reports.c.source == source, reports.c.until >= now, reports.c.gone.is_(None))
        )
        return (await self._connection.execute(query)).scalar_one()


def run_of(row: Row[Any]) -> RunRecord:
    values = {name: getattr(row, name) for name in RunRecord.model_fields}
    return RunRecord(**values)


def _report_values(report: Report) -> dict[str, Any]:
    assert report.event is not None, "a report is written with its record"
    return {
        "source": report.source,
        "event_id": report.event_id,
        "uid": clean(report.uid),
        "url": clean(report.url),
        "title": clean(report.title),
        "start": report.start,
        "until": report.until,
        "timed": report.timed,
        "reader": report.event.reader,
        "content": report.content,
        "first_seen": report.first_seen,
        "last_seen": report.last_seen,
        "changed": report.changed,
        "missed": report.missed,
        "gone": report.gone,
        "body": report.event.model_dump_json(exclude_defaults=True),
    }


def _life_values(life: Life) -> dict[str, Any]:
    return {
        "id": life.id,
        "start": life.event.start,
        "until": life.until,
        "first_seen": life.first_seen,
        "changed": life.changed,
        "revision": life.revision,
        "gone": life.gone,
        "changes": changes_to_json(life.changes),
        "body": life.event.model_dump_json(exclude_defaults=True),
    }
