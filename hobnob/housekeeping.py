"""Forgetting with age, as the settings say: past events, names in them, documents, old runs."""

from __future__ import annotations

from datetime import datetime, timedelta

from hobnob.config import Config
from hobnob.store import Store

DOCUMENTS_KEPT = timedelta(days=60)
RUNS_KEPT = timedelta(days=400)


async def prune(store: Store, config: Config, *, now: datetime) -> str:
    """Prune the store by ``keep`` and ``forget_people``; what was done, in words. Raises ``StoreError``."""
    pruned = await store.prune(
        events_before=now - config.keep,
        people_before=now - config.forget_people,
        documents_before=now - DOCUMENTS_KEPT,
        runs_before=now - RUNS_KEPT,
    )
    told = [
        f"{count:,} {what}"
        for count, what in (
            (pruned.events, "past events"),
            (pruned.people, "events' names"),
            (pruned.documents, "documents"),
            (pruned.runs, "runs"),
        )
        if count
    ]
    return f"forgotten: {', '.join(told)}" if told else "nothing is old enough to be forgotten"


async def prune_daily(store: Store, config: Config, *, now: datetime) -> None:
    """Prune once a day, whichever run or machine comes first."""
    if await store.note("pruned") != now.date().isoformat():
        await store.set_note("pruned", now.date().isoformat())
        await prune(store, config, now=now)
