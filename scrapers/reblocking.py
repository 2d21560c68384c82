"""Stored events stand under the blocks by which today's rules look for them, also when an older hobnob stored them."""

from __future__ import annotations

from datetime import datetime, timedelta

from hobnob.store.recording import Recording
from scrapers.likeness.blocks import RULES, Blocks
from scrapers.likeness.profile import profile

KEPT = timedelta(days=2)
"""How long after its end an event may still be found by its likes."""
_AT_ONCE = 1000
_NOTE = "blocks"


async def reblock(recording: Recording, now: datetime) -> None:
    """Find the blocks of all upcoming events anew, unless today's rules found them: once after an upgrade that changed the rules."""
    if await recording.noted(_NOTE) == str(RULES):
        return
    ids = await recording.upcoming(now - KEPT)
    for begin in range(0, len(ids), _AT_ONCE):
        told = await recording.told(ids[begin : begin + _AT_ONCE])
        await recording.save_blocks({event_id: Blocks(profile(event)).stored for event_id, event in told.items()})
    await recording.note(_NOTE, str(RULES))
