"""What hobnob remembers: events told over months, documents, runs. The only SQL in the house.

SQLite by default, PostgreSQL by URL. SQLAlchemy is imported when a store is first opened, not here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hobnob.store.errors import StoreError
from hobnob.store.kept import Activity, Kept, Transition

if TYPE_CHECKING:
    from hobnob.store.store import Store


def __getattr__(name: str) -> Any:
    if name == "Store":
        from hobnob.store.store import Store

        return Store
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


__all__ = ["Activity", "Kept", "Store", "StoreError", "Transition"]
