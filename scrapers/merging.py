"""New reports find their event, and events are told anew from all their reports."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from hobnob.records import Change, Event
from hobnob.store.recording import Recording
from hobnob.store.rows import Life, Report
from scrapers import lifecycle
from scrapers.identity import over
from scrapers.likeness.blocks import Blocks
from scrapers.likeness.profile import Profile, profile
from scrapers.merge import alike
from scrapers.naming import fresh_id, taken_ids
from scrapers.reblocking import KEPT
from scrapers.regrouping import out_of_place
from scrapers.ties import Ties
from scrapers.together import combine


@dataclass(slots=True)
class Told:
    """Ids of the events that are told differently now."""

    new: list[str] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)
    cancelled: list[str] = field(default_factory=list)
    moved: list[str] = field(default_factory=list)
    gone: list[str] = field(default_factory=list)


class Merging:
    """The merged events that one source's visit touches, or one word of the operator (``by_word``)."""

    def __init__(self, recording: Recording, now: datetime, ties: Ties, *, by_word: bool = False) -> None:
        self._recording = recording
        self._now = now
        self._ties = ties
        self._by_word = by_word
        self._touched: set[str] = set()
        self._born: dict[str, Blocks] = {}
        self._of_born: dict[str, list[Report]] = defaultdict(list)
        self._regrouped: set[str] = set()
        self._taken_up: set[str] = set()

    def touch(self, event_id: str) -> None:
        """Something was said of this event."""
        self._touched.add(event_id)

    def regrouped(self, reports: Iterable[Report]) -> None:
        """These reports tell of another event than before."""
        self._regrouped.update(report.source for report in reports)

    async def take_up(self, event_id: str, others: Collection[str]) -> None:
        """Let an event live on that was told as another; ``others`` are told as it from now on."""
        await self._recording.take_up(event_id, others)
        self._taken_up.add(event_id)

    async def regroup(self, changed: Sequence[Report]) -> None:
        """Changed reports that no longer tell of their event leave it; one that now tells of another's joins that."""
        if not changed:
            return
        told = await self._recording.reports(sorted({report.event_id for report in changed}))
        wandering = [report for report in out_of_place(changed, told) if not self._ties.held(report)]
        homes = [report.event_id for report in wandering]
        await self.place(wandering, told)
        self._regrouped = {
            report.source for report, home in zip(wandering, homes, strict=True) if report.event_id != home
        }

    async def place(self, reports: Sequence[Report], told: Mapping[str, Sequence[Report]] | None = None) -> None:
        """Give every report the id of the event it tells of: one that is known, or a new one.

        ``told`` has the reports of the events from which these are taken out; one that was alone in its
        event, and finds no other, keeps it.
        """
        if not reports:
            return
        new = [Blocks(profile(_event(report))) for report in reports]
        standing = await self._recording.candidates(sorted(frozenset().union(*(one.sought for one in new))))
        known = await self._near(standing)
        born: dict[int, list[str]] = defaultdict(list)
        taken = await taken_ids(self._recording, reports)
        for report, blocks in zip(reports, new, strict=True):
            if report.id is None and (home := self._ties.meet(report)) is not None:
                self._settle(report, home)
                continue
            mine = blocks.profile
            choices = {i for key in blocks.sought for i in (*standing.get(key, ()), *born.get(key, ()))} - {
                report.event_id
            }
            found = [
                i for i in sorted(choices) if i in known and not self._ties.parted(report, i) and alike(mine, known[i])
            ]
            home = report.event_id
            if found:
                home = min(found, key=lambda i: (known[i].event.start != mine.event.start, i))
            elif told is None or len(told.get(report.event_id, ())) > 1:
                home = fresh_id(report, taken)
                taken.add(home)
                self._born[home] = blocks
                known[home] = mine
                for key in blocks.stored:
                    born[key].append(home)
            self._settle(report, home)

    def _settle(self, report: Report, home: str) -> None:
        report.event_id = home
        self._ties.placed(report)
        if home in self._born:
            self._of_born[home].append(report)
        self.touch(home)

    async def _near(self, standing: Mapping[int, Sequence[str]]) -> dict[str, Profile]:
        """The stored events that share a block with a new report."""
        wanted = sorted(frozenset().union(*standing.values()))
        return {i: profile(event) for i, event in (await self._recording.told(wanted)).items()}

    async def tell(self) -> Told:
        """Combine the reports of every touched event, write it down, and say what changed."""
        told = Told()
        if not self._touched:
            return told
        # what was born in this visit has no other reports than those that were placed in it
        older = sorted(self._touched - self._born.keys())
        reports = {**await self._recording.reports(older), **self._of_born}
        before = await self._recording.lives(older)
        saved: list[Life] = []
        spoken = set(self._regrouped)
        left = sorted(before.keys() - reports.keys())
        await self._recording.drop_lives(left)
        for event_id in sorted(self._touched & reports.keys()):
            life = self._life(event_id, reports[event_id], before.get(event_id), told)
            if life is not None:
                saved.append(life)
                spoken.update(report.source for report in reports[event_id])
        await self._recording.save_lives(saved, known=before.keys())
        if spoken:
            await self._recording.stamp(await self._recording.regions(sorted(spoken)))
        return told

    def _life(self, event_id: str, reports: list[Report], before: Life | None, told: Told) -> Life | None:
        """The event as it stands now, or None when nothing that is told of it changed."""
        standing = [report for report in reports if report.gone is None]
        event = combine([_event(report) for report in standing or reports])
        gone = None if standing else max(report.gone for report in reports if report.gone)
        if before is None:
            told.new.append(event_id)
            known = self._born.get(event_id) if len(reports) == 1 else None
            return self._finished(Life(event_id, event, over(event), self._now, self._now, gone=gone), known)
        if event.previous_start is None and before.event.previous_start is not None:
            event = event.model_copy(update={"previous_start": before.event.previous_start})
        diff = lifecycle.difference(before.event, event, now=self._now)
        if diff.moved and event.previous_start == before.event.previous_start:
            event = event.model_copy(update={"previous_start": before.event.start})
        if not diff.changes and gone == before.gone:
            # one that lives on stands under no blocks yet
            return self._finished(before) if event_id in self._taken_up else None
        changes = list(diff.changes)
        turned = (gone is None) != (before.gone is None)
        if turned:
            changes.append(Change(field="gone", old=_iso(before.gone), new=_iso(gone), at=self._now))
        # readers are told of a name that became another, not of a word that chose between two
        material = turned or (diff.material and not (self._by_word and diff.renamed))
        self._sort(event_id, diff, gone if turned else None, told)
        return self._finished(
            Life(
                event_id,
                event,
                over(event),
                before.first_seen,
                self._now if material else before.changed,
                before.revision + (1 if material else 0),
                gone,
                (*before.changes, *changes)[-lifecycle.CHANGES_KEPT :],
            )
        )

    def _sort(self, event_id: str, diff: lifecycle.Difference, gone: datetime | None, told: Told) -> None:
        if gone is not None:
            told.gone.append(event_id)
        elif diff.cancelled:
            told.cancelled.append(event_id)
        elif diff.moved:
            told.moved.append(event_id)
        else:
            told.changed.append(event_id)

    def _finished(self, life: Life, known: Blocks | None = None) -> Life:
        life.keys = (known or Blocks(profile(life.event))).stored if life.until >= self._now - KEPT else frozenset()
        return life


def _event(report: Report) -> Event:
    assert report.event is not None, "reports are placed and combined with their records"
    return report.event


def _iso(moment: datetime | None) -> str | None:
    return moment.isoformat() if moment else None
