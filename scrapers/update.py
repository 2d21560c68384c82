"""One visit's outcome is written down: what is new, what changed, what is gone, and how the source does.

All of it happens in one transaction, so that a run may be killed at any instant; told again, the
same outcome changes nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from hobnob.records import Event, Health, RunRecord
from hobnob.store import Store
from hobnob.store.recording import Recording, clean
from hobnob.store.rows import Report
from scrapers import (
    absences,
    called_off,
    doubting,
    health,
    identity,
    last_year,
    lifecycle,
    new_dates,
    one_series,
    retelling,
    under_way,
)
from scrapers.content import content
from scrapers.doubt import Doubt
from scrapers.merging import Merging
from scrapers.outcome import Outcome
from scrapers.reach import Reach, reach
from scrapers.reblocking import reblock
from scrapers.ties import Ties
from scrapers.trail import trail_key
from scrapers.uncollected import uncollected

REMEMBERED = timedelta(days=40)


@dataclass(slots=True)
class Update:
    """What a visit changed. Lists hold ids of merged events; an event stands in one of them only.

    ``unchanged`` counts the source's events that stand as they were; ``held_back`` those that
    vanished and were not believed to be gone because they were too many at once (``allow`` lifts that),
    ``missing`` all that vanished and are not yet believed to be gone, ``doubted`` those told so that only
    saying it again makes it believed.
    """

    health: Health
    reason: str
    new: list[str] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)
    cancelled: list[str] = field(default_factory=list)
    moved: list[str] = field(default_factory=list)
    gone: list[str] = field(default_factory=list)
    unchanged: int = 0
    held_back: int = 0
    missing: int = 0
    doubted: int = 0
    better_url: str | None = None

    @property
    def changes(self) -> int:
        """How many events readers may have to be told of."""
        return len(self.new) + len(self.changed) + len(self.cancelled) + len(self.moved) + len(self.gone)


class DoneAlready(Exception):
    """Another worker has written this visit down; nothing of this one was."""


async def record(
    store: Store,
    outcome: Outcome,
    *,
    now: datetime,
    notes: Mapping[str, str] | None = None,
    once: tuple[str, str] | None = None,
) -> Update:
    """Write a visit down, at the moment ``now`` (aware). Raises ``StoreError``, and then nothing is written.

    ``notes`` are small facts that hold if and only if the visit was written down. ``once`` is a note that
    only grows: unless it is below the value given, ``DoneAlready`` is raised and nothing is written.
    """
    await reblock(store, now)
    async with store.recording() as recording:
        if once is not None:
            key, value = once
            if (await recording.noted(key) or "") >= value:
                raise DoneAlready(f"{key} {value}")
            await recording.note(key, value)
        with uncollected():
            done = await _record(recording, outcome, now)
        for key, value in (notes or {}).items():
            await recording.note(key, value)
        trail = trail_key(outcome.region.slug, outcome.source.name)
        # without a trail the next visit reads again, though nothing changed: the second look decides what is gone
        undecided = done.missing or done.doubted or done.health in (Health.BROKEN, Health.BLOCKED)
        if outcome.trail is not None and not undecided:
            await recording.note(trail, outcome.trail)
        elif outcome.failure is None and not outcome.unchanged:
            await recording.take_note(trail)  # an older one would vouch for what this visit has written
        return done


async def to_check(store: Store, outcome: Outcome, *, now: datetime) -> dict[str, Report]:
    """Addresses of event pages to ask before ``record``, each with the report whose event it is: of upcoming events
    that this listing lacks, soonest first.

    Hand the answers in as ``Outcome.checked``; an event with a page of its own is gone only when that page agrees. None
    is asked where the operator chose a part of the page: there its word alone counts.
    """
    if outcome.failure is not None or outcome.unchanged or outcome.source.part is not None:
        return {}
    async with store.looking() as recording:
        known = await recording.known(outcome.source.name, now - REMEMBERED, _uids(outcome.events))
    matching = identity.match(known, [*outcome.events, *outcome.refused], now=now, partial=outcome.partial)
    shared = lifecycle.shared_addresses([report.url for report in known if report.gone is None])
    pages: dict[str, Report] = {}
    for report in sorted(matching.absent, key=lambda report: report.start):
        if report.gone is None and report.until >= now:
            page = lifecycle.own_page(report, outcome.source.url, shared)
            if page is not None:
                pages.setdefault(page, report)
    return pages


def _ours(event: Event, source: str) -> Event:
    """The event with its source; ids and addresses without the one character that PostgreSQL can't keep."""
    return event.model_copy(update={"source": source, "uid": clean(event.uid), "url": clean(event.url)})


def _uids(events: Iterable[Event]) -> list[str]:
    return sorted({uid for event in events if (uid := clean(event.uid))})


async def _record(recording: Recording, outcome: Outcome, now: datetime) -> Update:
    name = outcome.source.name
    joined = await recording.join(name, outcome.source.url, outcome.region.slug)
    history = await recording.runs(name)
    if outcome.failure is not None or outcome.unchanged:
        verdict = health.judge(outcome, history, now=now)
        update = Update(verdict.health, verdict.reason, better_url=verdict.better_url)
        if outcome.unchanged:
            await recording.touch(name, now, since=now)
            update.unchanged = await recording.count(name, now)
    else:
        events = [_ours(event, name) for event in outcome.events]
        earliest = min([now, *(event.start for event in events)])
        known = await recording.known(name, earliest - REMEMBERED, _uids(events))
        reached = await reach(recording, outcome, now)
        history = reached.within(history)
        matching = identity.match(known, events, now=now, partial=outcome.partial)
        if outcome.read_before and matching.new:
            matching.new = last_year.unheld(matching.new, await recording.known(name, now - last_year.ABOUT_A_YEAR))
        verdict = health.judge(
            outcome,
            history,
            now=now,
            hours_known=any(report.timed for report in known),
            lacking=any(report.gone is None and report.until >= now for report in matching.absent),
        )
        if not outcome.partial:
            matching = await new_dates.found(recording, matching)
        matching = under_way.kept(await called_off.heeded(recording, outcome, matching), now)
        verdict, doubt = await doubting.doubted(recording, outcome, matching, known, verdict, now)
        update = Update(verdict.health, verdict.reason, better_url=verdict.better_url)
        update.doubted = len(events) if doubt.kind else len(doubt.hourless)
        if verdict.believed != "none":
            await _merge(recording, outcome, matching, known, verdict, doubt, reached, history, update, now)
    before, began = await recording.health(name)
    if joined:
        await recording.stamp([outcome.region.slug])
    await recording.log(
        name,
        RunRecord(
            at=now,
            health=verdict.health,
            reason=verdict.reason,
            events=len(outcome.events) if not outcome.unchanged else absences.last_count(history),
            rejected=len(outcome.rejected),
            requests=outcome.requests,
            bytes=outcome.bytes,
            not_modified=outcome.not_modified,
            seconds=outcome.seconds,
        ),
        since=health.since(verdict.health, before, began, now),
        success=verdict.read,
        better_url=verdict.better_url,
    )
    return update


async def _merge(
    recording: Recording,
    outcome: Outcome,
    matching: identity.Matching,
    known: list[Report],
    verdict: health.Verdict,
    doubt: Doubt,
    reached: Reach,
    history: list[RunRecord],
    update: Update,
    now: datetime,
) -> None:
    """Write down what the listing tells, judge what it lacks, and tell the merged events anew."""
    listed = [(report, event, content(event)) for report, event in matching.still]
    listed, new = await one_series.kept(recording, listed, matching.new)
    ties = Ties(await recording.words())
    await ties.hear(recording, outcome.source.name, [(report, event) for report, event, _ in listed])
    work = Merging(recording, now, ties)
    changed: list[Report] = []
    marked: list[Report] = []
    for report, event, words in listed if verdict.believed == "all" else ():
        said = report.content if report.id in doubt.hourless else words
        back = report.missed is not None or report.gone is not None
        if back or report.uid != event.uid:
            report.uid, report.missed, report.gone, report.last_seen = event.uid, None, None, now
            marked.append(report)
        if back:
            work.touch(report.event_id)
        if said != report.content:
            report.event = event.model_copy(update={"changed": now})
            changed.append(report)
            retelling.retell(report, event, said, now)
            work.touch(report.event_id)
    marked += absences.refused(outcome, matching, work, now, anew=reached.anew)
    fresh = [retelling.first_told(event, outcome.source.name, now) for event in new]
    if verdict.complete and not outcome.partial:
        absent = await absences.judged(recording, outcome, matching, known, history, work, now)
        marked += absent.reports
        update.held_back, update.missing = absent.held_back, absent.missing
    await recording.mark(marked)
    await work.regroup(changed)
    await recording.save_reports(changed)
    await work.place(fresh)
    await recording.save_reports(fresh)
    await ties.keep(recording)
    told = await work.tell()
    await recording.touch(outcome.source.name, now, since=min([now, *(event.start for event in outcome.events)]))
    update.new, update.changed, update.cancelled = told.new, told.changed, told.cancelled
    update.moved, update.gone = told.moved, told.gone
    update.unchanged = len(matching.still) - len(changed)


__all__ = ["DoneAlready", "Update", "record", "to_check"]
