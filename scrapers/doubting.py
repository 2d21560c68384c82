"""What a listing seldom says is asked for twice: the doubt of the last visit, remembered for the next."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from hobnob.records import Health
from hobnob.store.recording import Recording
from hobnob.store.rows import Report
from scrapers import doubt as doubts
from scrapers import health, identity
from scrapers.content import content
from scrapers.doubt import Doubt
from scrapers.outcome import Outcome
from scrapers.trail import Trail, trail_key


async def doubted(
    recording: Recording,
    outcome: Outcome,
    matching: identity.Matching,
    known: list[Report],
    verdict: health.Verdict,
    now: datetime,
) -> tuple[health.Verdict, Doubt]:
    """The verdict when what the listing seldom says is asked for twice, and what is not believed yet."""
    if verdict.believed != "all":
        return verdict, Doubt()
    key = f"doubted:{outcome.source.name}"
    noted = await recording.noted(key)
    before = Doubt.load(noted)
    if doubts.of_one_place(matching):
        await recording.load([report for report, event in matching.still if report.content != content(event)])
    strange = None if await _set_anew(recording, outcome) else doubts.strange(matching, known, now)
    doubt = before.of(strange)
    if strange is not None and doubt:
        reason = f"{strange.words}: believed when a visit says so again"
        verdict = replace(verdict, health=Health.BROKEN, reason=reason, complete=False, believed="none")
    else:
        doubt = Doubt(hourless=doubts.hourless(matching, before))
    if doubt:
        await recording.note(key, doubt.dump())
    elif noted is not None:
        await recording.take_note(key)
    return verdict, doubt


async def _set_anew(recording: Recording, outcome: Outcome) -> bool:
    """Whether the source is read with other settings than last time, which may change everything at once."""
    last, now = (
        Trail.load(text)
        for text in (await recording.noted(trail_key(outcome.region.slug, outcome.source.name)), outcome.trail)
    )
    return last is not None and now is not None and last.settings != now.settings


__all__ = ["doubted"]
