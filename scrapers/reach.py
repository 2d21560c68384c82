"""Since when a source is read in the part that its operator chose: before that it gave other events, and as many as it
liked."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from hobnob.records import RunRecord
from hobnob.store.recording import Recording
from scrapers.outcome import Outcome


@dataclass(frozen=True, slots=True)
class Reach:
    """``since`` is when the part was chosen (None: it never changed), ``anew`` that this is the first visit that read
    it."""

    since: datetime | None = None
    anew: bool = False

    def within(self, history: Sequence[RunRecord]) -> list[RunRecord]:
        """The visits that this one may be compared with."""
        return [run for run in history if self.since is None or run.at >= self.since]


async def reach(recording: Recording, outcome: Outcome, now: datetime) -> Reach:
    """The reach of a visit that could be read; a part in which nothing was found, or not all was read, is not yet
    settled on."""
    key = f"part:{outcome.source.name}"
    noted = await recording.noted(key)
    before = json.loads(noted) if noted else {"part": None, "since": None}
    if before["part"] == outcome.source.part:
        return Reach(datetime.fromisoformat(before["since"]) if before["since"] else None)
    if outcome.partial or not outcome.events:
        return Reach(now)
    await recording.note(key, json.dumps({"part": outcome.source.part, "since": now.isoformat()}))
    return Reach(now, anew=True)


__all__ = ["Reach", "reach"]
