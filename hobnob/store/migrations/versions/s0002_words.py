"""The operator's words over merging, and the lives of events that a word joined into another."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_SERIAL = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    op.create_table(
        "words",
        sa.Column("id", _SERIAL, primary_key=True, autoincrement=True),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("series", sa.Boolean, nullable=False),
        sa.Column("said", sa.BigInteger, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "word_members",
        sa.Column("id", _SERIAL, primary_key=True, autoincrement=True),
        sa.Column("word", sa.BigInteger, nullable=False),
        sa.Column("side", sa.Integer, nullable=False),
        sa.Column("occasion", sa.Text, nullable=False, server_default=""),
        sa.Column("source", sa.Text, nullable=False),
        sa.Column("series", sa.Text),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("event_id", sa.Text, nullable=False),
        sa.Column("report", sa.BigInteger),
    )
    op.create_index("word_members_by_word", "word_members", ["word"])
    op.create_index("word_members_by_report", "word_members", ["report"])
    op.create_table(
        "former",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("event_id", sa.Text, nullable=False),
        sa.Column("told_by", sa.Text, nullable=False, server_default="[]"),
        sa.Column("start", sa.BigInteger, nullable=False),
        sa.Column("until", sa.BigInteger, nullable=False),
        sa.Column("first_seen", sa.BigInteger, nullable=False),
        sa.Column("changed", sa.BigInteger, nullable=False),
        sa.Column("revision", sa.Integer, nullable=False, server_default="0"),
        sa.Column("gone", sa.BigInteger),
        sa.Column("changes", sa.Text, nullable=False, server_default="[]"),
        sa.Column("body", sa.Text, nullable=False),
    )
    op.create_index("former_by_event", "former", ["event_id"])
    op.create_index("former_by_until", "former", ["until"])
