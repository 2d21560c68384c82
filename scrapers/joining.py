"""Several events become one by the operator's word, or because no word keeps them apart any more."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta

from hobnob.store.recording import Recording
from hobnob.store.rows import Word
from scrapers.likeness.profile import profile
from scrapers.merge import alike
from scrapers.merging import Merging
from scrapers.ties import Ties

_NEAR = timedelta(days=2)


async def join(recording: Recording, work: Merging, ties: Ties, event_ids: Iterable[str]) -> dict[str, str]:
    """Let these events be one, the one that readers have known longest; what a word keeps apart from it stays."""
    lives = await recording.lives(sorted(event_ids))
    if len(lives) < 2:
        return {}
    keeper, *others = sorted(lives.values(), key=lambda life: (life.gone is not None, life.first_seen, life.id))
    reports = await recording.reports([life.id for life in lives.values()])
    joined: dict[str, str] = {}
    work.touch(keeper.id)
    for life in others:
        going = [report for report in reports[life.id] if not ties.parted(report, keeper.id)]
        staying = len(reports[life.id]) - len(going)
        for report in going:
            report.event_id = keeper.id
            ties.placed(report)
        await recording.mark(going)
        work.regrouped([*going, *reports[keeper.id]])
        work.touch(life.id)
        if not staying:
            await recording.put_away(life.id, keeper.id, [report.id for report in going if report.id is not None])
            joined[life.id] = keeper.id
    return joined


async def join_alike(recording: Recording, work: Merging, ties: Ties, word: Word) -> dict[str, str]:
    """Join what only the word kept apart."""
    joined: dict[str, str] = {}
    homes = {one.now: one.side for one in word.members if one.now is not None}
    lives = await recording.lives(sorted(homes))
    profiles = {home: profile(life.event) for home, life in lives.items()}
    reports = await recording.reports(sorted(lives))
    known = sorted(lives.values(), key=lambda life: (life.first_seen, life.id))
    for place, life in enumerate(known):
        for other in known[:place]:
            a, b = now_told_as(joined, life.id), now_told_as(joined, other.id)
            if a == b or homes[life.id] == homes[other.id] or abs(life.event.start - other.event.start) > _NEAR:
                continue
            kept = any(ties.parted(report, b) for report in reports[life.id])
            if not kept and alike(profiles[life.id], profiles[other.id]):
                joined |= await join(recording, work, ties, [a, b])
    return joined


def now_told_as(joined: dict[str, str], event_id: str) -> str:
    while event_id in joined:
        event_id = joined[event_id]
    return event_id


__all__ = ["join", "join_alike", "now_told_as"]
