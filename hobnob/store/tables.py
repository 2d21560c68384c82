"""The tables, as the newest schema has them; ``migrations/`` leads there from every older one.

Times are whole microseconds since 1970 UTC, so that both databases order and compare them alike.
Events and reports are kept as JSON text of ``hobnob.records``, with the few columns beside them
that are searched by.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Float,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
)
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
_SERIAL = BigInteger().with_variant(Integer, "sqlite")


def micros(moment: datetime) -> int:
    """An aware moment as microseconds since 1970 UTC."""
    return (moment - _EPOCH) // _MICROSECOND


class Moment(TypeDecorator[datetime]):
    """An aware datetime as microseconds since 1970 UTC."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:
        return None if value is None else micros(value)

    def process_result_value(self, value: int | None, dialect: Dialect) -> datetime | None:
        return None if value is None else _EPOCH + timedelta(microseconds=value)


metadata = MetaData()

facts = Table(
    "facts",
    metadata,
    Column("key", Text, primary_key=True),
    Column("value", Text, nullable=False),
)

sources = Table(
    "sources",
    metadata,
    Column("name", Text, primary_key=True),
    Column("url", Text, nullable=False),
    Column("health", Text),
    Column("reason", Text, nullable=False, default=""),
    Column("better_url", Text),
    Column("since", Moment),
    Column("last_success", Moment),
)

source_regions = Table(
    "source_regions",
    metadata,
    Column("source", Text, primary_key=True),
    Column("region", Text, primary_key=True),
    Index("source_regions_by_region", "region"),
)

runs = Table(
    "runs",
    metadata,
    Column("id", _SERIAL, primary_key=True, autoincrement=True),
    Column("source", Text, nullable=False),
    Column("at", Moment, nullable=False),
    Column("health", Text, nullable=False),
    Column("reason", Text, nullable=False, default=""),
    Column("events", Integer, nullable=False, default=0),
    Column("rejected", Integer, nullable=False, default=0),
    Column("requests", Integer, nullable=False, default=0),
    Column("bytes", BigInteger, nullable=False, default=0),
    Column("not_modified", Integer, nullable=False, default=0),
    Column("seconds", Float, nullable=False, default=0.0),
    Index("runs_by_source", "source", "at"),
)


def _life() -> list[Column[Any]]:
    """The columns of an event as readers are told of it."""
    return [
        Column("id", Text, primary_key=True),
        Column("start", Moment, nullable=False),
        Column("until", Moment, nullable=False),
        Column("first_seen", Moment, nullable=False),
        Column("changed", Moment, nullable=False),
        Column("revision", Integer, nullable=False, default=0),
        Column("gone", Moment),
        Column("changes", Text, nullable=False, default="[]"),
        Column("body", Text, nullable=False),
    ]


events = Table(
    "events",
    metadata,
    *_life(),
    Index("events_by_start", "start"),
    Index("events_by_until", "until"),
)

reports = Table(
    "reports",
    metadata,
    Column("id", _SERIAL, primary_key=True, autoincrement=True),
    Column("source", Text, nullable=False),
    Column("event_id", Text, nullable=False),
    Column("uid", Text),
    Column("url", Text),
    Column("title", Text, nullable=False),
    Column("start", Moment, nullable=False),
    Column("until", Moment, nullable=False),
    Column("timed", Boolean, nullable=False),
    Column("reader", Text),
    Column("content", Text, nullable=False),
    Column("first_seen", Moment, nullable=False),
    Column("last_seen", Moment, nullable=False),
    Column("changed", Moment, nullable=False),
    Column("missed", Moment),
    Column("gone", Moment),
    Column("body", Text, nullable=False),
    Index("reports_by_source", "source", "until"),
    Index("reports_by_event", "event_id"),
)

blocks = Table(
    "blocks",
    metadata,
    Column("key", BigInteger, primary_key=True, autoincrement=False),
    Column("event_id", Text, primary_key=True),
    Index("blocks_by_event", "event_id"),
    sqlite_with_rowid=False,
)

notes = Table(
    "notes",
    metadata,
    Column("key", Text, primary_key=True),
    Column("value", Text, nullable=False),
)

stamps = Table(
    "stamps",
    metadata,
    Column("region", Text, primary_key=True),
    Column("version", BigInteger, nullable=False),
)

words = Table(
    "words",
    metadata,
    Column("id", _SERIAL, primary_key=True, autoincrement=True),
    Column("kind", Text, nullable=False),
    Column("series", Boolean, nullable=False),
    Column("said", Moment, nullable=False),
    sqlite_autoincrement=True,
)

word_members = Table(
    "word_members",
    metadata,
    Column("id", _SERIAL, primary_key=True, autoincrement=True),
    Column("word", BigInteger, nullable=False),
    Column("side", Integer, nullable=False),
    Column("occasion", Text, nullable=False, default=""),
    Column("source", Text, nullable=False),
    Column("series", Text),
    Column("title", Text, nullable=False),
    Column("event_id", Text, nullable=False),
    Column("report", BigInteger),
    Index("word_members_by_word", "word"),
    Index("word_members_by_report", "report"),
)

former = Table(
    "former",
    metadata,
    *_life(),
    Column("event_id", Text, nullable=False),
    Column("told_by", Text, nullable=False, default="[]"),
    Index("former_by_event", "event_id"),
    Index("former_by_until", "until"),
)

documents = Table(
    "documents",
    metadata,
    Column("address", Text, primary_key=True),
    Column("url", Text, nullable=False),
    Column("etag", Text),
    Column("last_modified", Text),
    Column("sha256", Text, nullable=False),
    Column("content_type", Text),
    Column("fetched", Moment, nullable=False),
    Column("body", LargeBinary, nullable=False),
    Index("documents_by_fetched", "fetched"),
)
