"""The operator's words over merging, and the lives that are put away while a word joins their event to another."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

from sqlalchemy import delete, insert, literal, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from hobnob.store.among import among
from hobnob.store.rows import Member, Word, WordKind
from hobnob.store.tables import events, former, reports, word_members, words

_LIFE = tuple(events.c.keys())
"""What is kept of an event while another is told in its place: all of it."""


async def words_said(connection: AsyncConnection) -> list[Word]:
    """Every word in the order in which they were said, with its members as they are told today; one statement."""
    query = (
        select(
            words,
            *(column.label(f"m_{column.name}") for column in word_members.c),
            reports.c.event_id.label("now"),
            reports.c.title.label("named"),
            reports.c.start,
        )
        .outerjoin(word_members, word_members.c.word == words.c.id)
        .outerjoin(reports, reports.c.id == word_members.c.report)
        .order_by(words.c.id, word_members.c.id)
    )
    found: dict[int, Word] = {}
    for row in await connection.execute(query):
        word = found.setdefault(row.id, Word(row.id, WordKind(row.kind), row.series, row.said))
        if row.m_id is not None:
            word.members.append(
                Member(
                    side=row.m_side,
                    source=row.m_source,
                    series=row.m_series,
                    title=row.m_title,
                    event_id=row.m_event_id,
                    occasion=row.m_occasion,
                    report=row.m_report,
                    now=row.now,
                    named=row.named,
                    start=row.start,
                )
            )
    return list(found.values())


async def say(connection: AsyncConnection, word: Word) -> int:
    """Write a new word down; its number."""
    values = {"kind": word.kind.value, "series": word.series, "said": word.said}
    number: int = (await connection.execute(insert(words).values(**values).returning(words.c.id))).scalar_one()
    word.id = number
    await add_members(connection, word, word.members)
    return number


async def add_members(connection: AsyncConnection, word: Word, members: Sequence[Member]) -> None:
    """Say a word of further reports."""
    rows = [
        {
            "word": word.id,
            "side": one.side,
            "occasion": one.occasion,
            "source": one.source,
            "series": one.series,
            "title": one.title,
            "event_id": one.event_id,
            "report": one.report,
        }
        for one in members
    ]
    if rows:
        await connection.execute(insert(word_members), rows)


async def set_keys(connection: AsyncConnection, word: Word, side: int, keys: Sequence[Member]) -> None:
    """Tell the further dates of one side of a series by these, and by no others."""
    mine = (word_members.c.word == word.id) & (word_members.c.side == side) & word_members.c.report.is_(None)
    await connection.execute(delete(word_members).where(mine))
    await add_members(connection, word, keys)


async def unsay(connection: AsyncConnection, number: int) -> None:
    """Forget a word."""
    await connection.execute(delete(word_members).where(word_members.c.word == number))
    await connection.execute(delete(words).where(words.c.id == number))


async def put_away(connection: AsyncConnection, old: str, into: str, told_by: Sequence[int]) -> None:
    """Keep the life of an event that is told as another from now on, with the ids of the reports that told it; those
    that were told as it are told as the other too."""
    await connection.execute(update(former).where(former.c.event_id == old).values(event_id=into))
    life = select(*(events.c[name] for name in _LIFE), literal(into), literal(json.dumps(sorted(told_by))))
    life = life.where(events.c.id == old)
    await connection.execute(insert(former).from_select([*_LIFE, "event_id", "told_by"], life))


async def take_up(connection: AsyncConnection, event_id: str, others: Iterable[str]) -> None:
    """Let an event live on that was told as another; ``others`` are told as it from now on."""
    life = select(*(former.c[name] for name in _LIFE)).where(former.c.id == event_id)
    await connection.execute(insert(events).from_select(list(_LIFE), life))
    await connection.execute(delete(former).where(former.c.id == event_id))
    await connection.execute(update(former).where(among(connection, former.c.id, others)).values(event_id=event_id))


async def told_as(connection: AsyncConnection, event_id: str) -> dict[str, list[int]]:
    """The ids of those that are told as this event now, each with the reports that told it."""
    query = select(former.c.id, former.c.told_by).where(former.c.event_id == event_id).order_by(former.c.id)
    return {row.id: json.loads(row.told_by) for row in await connection.execute(query)}


async def forget(connection: AsyncConnection, event_ids: Sequence[str]) -> None:
    """Forget what was told as events that are forgotten."""
    await connection.execute(delete(former).where(among(connection, former.c.event_id, event_ids)))


async def prune(connection: AsyncConnection, event_ids: Sequence[str]) -> None:
    """Forget what was said of these events, before their reports are forgotten; what was said of series stands."""
    mine = select(reports.c.id).where(among(connection, reports.c.event_id, event_ids))
    await connection.execute(delete(word_members).where(word_members.c.report.in_(mine)))
    await connection.execute(delete(words).where(words.c.id.not_in(select(word_members.c.word))))
    await forget(connection, event_ids)
