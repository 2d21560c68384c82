"""Stored events stand under the blocks by which today's rules look for them, also when an older hobnob stored them."""

from __future__ import annotations

from datetime import datetime, timedelta

from hobnob.store import Store
from scrapers.likeness.blocks import RULES, Blocks
from scrapers.likeness.profile import profile

KEPT = timedelta(days=2)
"""How long after its end an event may still be found by its likes."""
_AT_ONCE = 2000
"""Events between which other writers get their turn."""
_NOTE = "blocks"
_DONE = str(RULES)
_AFTER = f"{RULES} after "


async def reblock(store: Store, now: datetime) -> None:
    """Find the blocks of all upcoming events anew, unless today's rules found them: once after an upgrade that changed
    the rules.

    It may be stopped at any instant, and goes on from there the next time.
    """
    async with store.looking() as recording:
        if await recording.noted(_NOTE) == _DONE:
            return
    while await _some(store, now):
        pass


async def _some(store: Store, now: datetime) -> bool:
    """The next events in the order of their ids; whether there may be more."""
    async with store.recording() as recording:
        said = await recording.noted(_NOTE) or ""
        if said == _DONE:
            return False
        ids = await recording.upcoming(
            now - KEPT, after=said.removeprefix(_AFTER) if said.startswith(_AFTER) else "", limit=_AT_ONCE
        )
        told = await recording.told(ids)
        await recording.save_blocks({event_id: Blocks(profile(event)).stored for event_id, event in told.items()})
        await recording.note(_NOTE, f"{_AFTER}{ids[-1]}" if ids else _DONE)
        return bool(ids)
