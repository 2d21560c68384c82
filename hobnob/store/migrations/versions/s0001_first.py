"""The first schema."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

_SERIAL = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    op.create_table(
        "facts",
        sa.Column("key", sa.Text, primary_key=True),
        sa.Column("value", sa.Text, nullable=False),
    )
    op.create_table(
        "sources",
        sa.Column("name", sa.Text, primary_key=True),
        sa.Column("url", sa.Text, nullable=False),
        sa.Column("health", sa.Text),
        sa.Column("reason", sa.Text, nullable=False, server_default=""),
        sa.Column("better_url", sa.Text),
        sa.Column("since", sa.BigInteger),
        sa.Column("last_success", sa.BigInteger),
    )
    op.create_table(
        "source_regions",
        sa.Column("source", sa.Text, primary_key=True),
        sa.Column("region", sa.Text, primary_key=True),
    )
    op.create_index("source_regions_by_region", "source_regions", ["region"])
    op.create_table(
        "runs",
        sa.Column("id", _SERIAL, primary_key=True, autoincrement=True),
        sa.Column("source", sa.Text, nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("health", sa.Text, nullable=False),
        sa.Column("reason", sa.Text, nullable=False, server_default=""),
        sa.Column("events", sa.Integer, nullable=False, server_default="0"),
        sa.Column("rejected", sa.Integer, nullable=False, server_default="0"),
        sa.Column("requests", sa.Integer, nullable=False, server_default="0"),
        sa.Column("bytes", sa.BigInteger, nullable=False, server_default="0"),
        sa.Column("not_modified", sa.Integer, nullable=False, server_default="0"),
        sa.Column("seconds", sa.Float, nullable=False, server_default="0"),
    )
    op.create_index("runs_by_source", "runs", ["source", "at"])
    op.create_table(
        "events",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("start", sa.BigInteger, nullable=False),
        sa.Column("until", sa.BigInteger, nullable=False),
        sa.Column("first_seen", sa.BigInteger, nullable=False),
        sa.Column("changed", sa.BigInteger, nullable=False),
        sa.Column("revision", sa.Integer, nullable=False, server_default="0"),
        sa.Column("gone", sa.BigInteger),
        sa.Column("changes", sa.Text, nullable=False, server_default="[]"),
        sa.Column("body", sa.Text, nullable=False),
    )
    op.create_index("events_by_start", "events", ["start"])
    op.create_index("events_by_until", "events", ["until"])
    op.create_table(
        "reports",
        sa.Column("id", _SERIAL, primary_key=True, autoincrement=True),
        sa.Column("source", sa.Text, nullable=False),
        sa.Column("event_id", sa.Text, nullable=False),
        sa.Column("uid", sa.Text),
        sa.Column("url", sa.Text),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("start", sa.BigInteger, nullable=False),
        sa.Column("until", sa.BigInteger, nullable=False),
        sa.Column("timed", sa.Boolean, nullable=False),
        sa.Column("reader", sa.Text),
        sa.Column("content", sa.Text, nullable=False),
        sa.Column("first_seen", sa.BigInteger, nullable=False),
        sa.Column("last_seen", sa.BigInteger, nullable=False),
        sa.Column("changed", sa.BigInteger, nullable=False),
        sa.Column("missed", sa.BigInteger),
        sa.Column("gone", sa.BigInteger),
        sa.Column("body", sa.Text, nullable=False),
    )
    op.create_index("reports_by_source", "reports", ["source", "until"])
    op.create_index("reports_by_event", "reports", ["event_id"])
    op.create_table(
        "blocks",
        sa.Column("key", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("event_id", sa.Text, primary_key=True),
        sqlite_with_rowid=False,
    )
    op.create_index("blocks_by_event", "blocks", ["event_id"])
    op.create_table(
        "notes",
        sa.Column("key", sa.Text, primary_key=True),
        sa.Column("value", sa.Text, nullable=False),
    )
    op.create_table(
        "stamps",
        sa.Column("region", sa.Text, primary_key=True),
        sa.Column("version", sa.BigInteger, nullable=False),
    )
    op.create_table(
        "documents",
        sa.Column("address", sa.Text, primary_key=True),
        sa.Column("url", sa.Text, nullable=False),
        sa.Column("etag", sa.Text),
        sa.Column("last_modified", sa.Text),
        sa.Column("sha256", sa.Text, nullable=False),
        sa.Column("content_type", sa.Text),
        sa.Column("fetched", sa.BigInteger, nullable=False),
        sa.Column("body", sa.LargeBinary, nullable=False),
    )
    op.create_index("documents_by_fetched", "documents", ["fetched"])
