"""What a healthy listing no longer holds: missed at first, gone when it is missed again, unless too much vanished at
once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from hobnob.records import Health, RunRecord
from hobnob.store import Store
from hobnob.store.recording import Recording
from hobnob.store.rows import Report
from scrapers import identity, lifecycle
from scrapers.merging import Merging
from scrapers.outcome import Outcome


@dataclass(frozen=True, slots=True)
class Absent:
    """The reports of which something else is now written; how many were too many at once, and how many are not yet
    believed to be gone."""

    reports: list[Report]
    held_back: int
    missing: int


def _allowed(source: str) -> str:
    return f"allow-gone:{source}"


async def allow(store: Store, source: str) -> None:
    """The operator's word that what vanished from a source is gone, however much it is; holds for one visit."""
    await store.set_note(_allowed(source), "yes")


def last_count(history: list[RunRecord]) -> int:
    """How many events the last visit told that could be read."""
    return next((run.events for run in history if run.health not in (Health.BROKEN, Health.BLOCKED)), 0)


async def judged(
    recording: Recording,
    outcome: Outcome,
    matching: identity.Matching,
    known: list[Report],
    history: list[RunRecord],
    work: Merging,
    now: datetime,
) -> Absent:
    """The reports whose absence from a healthy listing changes what is written of them."""
    upcoming = [report for report in known if report.gone is None and report.until >= now]
    # a listing as long as the last one may have pushed its far end out
    pushed = bool(outcome.events) and len(outcome.events) >= last_count(history) > 0
    allowed = await recording.take_note(_allowed(outcome.source.name)) is not None
    found = lifecycle.absence(
        matching.absent,
        now=now,
        standing=len(upcoming),
        covered=max(event.start for event in outcome.events) if pushed else None,
        checked=outcome.checked,
        source_url=outcome.source.url,
        shared=lifecycle.shared_addresses([report.url for report in upcoming]),
        mentioned={identity.title_key(row.row) for row in outcome.rejected},
        allowed=allowed,
        own_pages=outcome.source.part is None,
    )
    for report in found.missed:
        report.missed = now
    for report in found.stands:
        report.missed = None
    for report in found.gone:
        report.gone = now
        work.touch(report.event_id)
    missing = sum(report.missed is not None and report.gone is None for report in upcoming)
    return Absent([*found.missed, *found.stands, *found.gone], found.held_back, missing)


def refused(outcome: Outcome, matching: identity.Matching, work: Merging, now: datetime, *, anew: bool) -> list[Report]:
    """The reports of what the operator wants no more, though the listing may still tell it: they are gone at once.

    ``anew``: another part of the page is read than at the last visit, and what lies outside it is not wanted.
    """
    pairs = identity.match(matching.absent, outcome.refused, now=now, partial=True).still if outcome.refused else []
    unwanted = matching.absent if anew else [report for report, _ in pairs]
    found = [report for report in unwanted if report.gone is None and report.until >= now]
    for report in found:
        report.gone = now
        work.touch(report.event_id)
    return found


__all__ = ["Absent", "allow", "judged", "last_count", "refused"]
