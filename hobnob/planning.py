"""Which sources' slots go into the queue now: each slot once, whatever machine plans and whichever dies."""

from __future__ import annotations

import logging
from datetime import datetime

from hobnob.config import Config
from hobnob.jobs import Job, Queue
from hobnob.store import Store
from hobnob.visits import key_of, schedule_of
from scrapers.attention import attention
from scrapers.slots import due_slot, slot_of, slot_text

log = logging.getLogger("hobnob")

SLOT_NOTE = "slot:"


def slot_note(key: str) -> str:
    """The note that holds the latest slot that was used, or left out; written together with its visit."""
    return SLOT_NOTE + key


async def plan(store: Store, queue: Queue, config: Config, *, now: datetime) -> int:
    """Put every slot that is due into the queue, and note those left out; how many went in.

    Raises ``StoreError``, and what procrastinate raises when the database is away; done again it is the same.
    """
    done = await store.notes(SLOT_NOTE)
    due: list[Job] = []
    for region, source in config.sources:
        note = done.get(slot_note(key_of(region, source)))
        slot = due_slot(schedule_of(config, region, source), slot_of(note) if note else None, now)
        if slot is not None:
            due.append(Job(region, source, slot_text(slot)))
    if not due:
        return 0
    activity = await store.activity(now, {job.source.name for job in due})
    wanted: list[Job] = []
    left_out: dict[str, str | None] = {}
    for job in due:
        decided = attention(activity.get(job.source.name), slot_of(job.slot))
        if decided.ask:
            wanted.append(job)
        else:
            key = key_of(job.region, job.source)
            left_out[slot_note(key)] = job.slot
            log.info("%s: left out: %s", key, decided.why, extra={"region": job.region.slug, "source": job.source.name})
    if left_out:
        await store.set_notes(left_out)
    return await queue.add(wanted)
