"""Run by alembic; the connection and its transaction come from ``hobnob.store.migrate``."""

from __future__ import annotations

from alembic import context

from hobnob.store.migrate import VERSION_TABLE

context.configure(
    connection=context.config.attributes["connection"],
    version_table=VERSION_TABLE,
    transactional_ddl=True,
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
