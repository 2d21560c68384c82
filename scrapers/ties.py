"""What the operator said over merging, as one visit asks for it: which reports belong together, and which never do.

A word is kept by the reports it was said of, so it holds as long as ``scrapers.identity`` knows them again. A word of
all dates of a series also takes in new dates, by the publisher's id of the series or, without one, by its title.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime
from itertools import chain, count

from hobnob.records import Event
from hobnob.store.recording import Recording
from hobnob.store.rows import Member, Report, Word, WordKind
from scrapers.identity import title_key
from scrapers.likeness.times import local

Key = tuple[str | None, str]
"""How a source tells further dates of a series: by the publisher's id, or by the title."""


class Ties:
    """The words as they stand; told of each report that finds its event, so that it is right within a visit too."""

    def __init__(self, words: Sequence[Word]) -> None:
        self.words = list(words)
        self._of: dict[int, list[tuple[Word, Member]]] = defaultdict(list)
        self._fresh: dict[int, list[tuple[Word, Member]]] = {}
        self._told: list[Report] = []
        for word in words:
            for member in word.members:
                if member.report is not None:
                    self._of[member.report].append((word, member))
        self._series = [word for word in words if word.series]

    def _mine(self, report: Report) -> list[tuple[Word, Member]]:
        return self._of.get(report.id, []) if report.id is not None else self._fresh.get(id(report), [])

    # what holds

    def held(self, report: Report) -> bool:
        """Whether a word holds the report where it is, whatever it tells now."""
        return any(
            word.kind is WordKind.SAME and other is not mine and other.now == report.event_id
            for word, mine in self._mine(report)
            for other in word.members
            if other.occasion == mine.occasion and other.report is not None
        )

    def parted(self, report: Report, event_id: str) -> bool:
        """Whether a word keeps the report out of an event, by what that is told by."""
        return any(
            word.kind is WordKind.APART and other.side != mine.side and other.now == event_id
            for word, mine in self._mine(report)
            for other in word.members
        )

    def one(self, a: Report, b: Report) -> bool:
        """Whether words, taken together, say that two known reports tell of one event."""
        root = self._roots()
        return a.id in root and b.id in root and root[a.id] == root[b.id]

    def against(self, new: Word) -> list[Word]:
        """The words that can't stand beside a new one, which is not among ``words``."""
        with_new = Ties([*self.words, new])
        root = with_new._roots()
        found: list[Word] = []
        for word in with_new.words:
            if word.kind is not WordKind.APART:
                continue
            sides: dict[int, set[int]] = defaultdict(set)
            for member in word.members:
                if member.report in root:
                    sides[root[member.report]].add(member.side)
            clashing = {one for one, told in sides.items() if len(told) > 1}
            if not clashing:
                continue
            found.append(word)
            for other in with_new.words:
                if other.kind is WordKind.SAME and any(
                    root.get(m.report) in clashing for m in other.members if m.report
                ):
                    found.append(other)
        return list({word.id: word for word in found if word is not new}.values())

    def _roots(self) -> dict[int | None, int]:
        """For each report that belongs to others by a word, one report that stands for all of them."""
        root: dict[int | None, int] = {}

        def find(report: int) -> int:
            while root.setdefault(report, report) != report:
                report = root[report]
            return report

        first: dict[tuple[int, str], int] = {}
        for word in self.words:
            for member in word.members if word.kind is WordKind.SAME else ():
                if member.report is not None:
                    there = first.setdefault((id(word), member.occasion), member.report)
                    root[find(member.report)] = find(there)
        return {report: find(report) for report in list(root) if report is not None}

    # new dates of series

    def _heard(self, source: str, still: Iterable[tuple[Report, Event]]) -> dict[tuple[int, int], dict[Key, str]]:
        """How the source tells its known dates today, and under which title, for each (word, side) that it tells
        otherwise than before."""
        said: dict[tuple[int, int], dict[Key, str]] = defaultdict(dict)
        mine = [word for word in self._series if any(member.source == source for member in word.members)]
        if not mine:
            return {}
        for report, event in still:
            for word, member in self._mine(report):
                if word in mine and word.id is not None:
                    said[word.id, member.side][key_of(event)] = title_key(event.title)
        return {
            where: keys
            for where, keys in said.items()
            if keys.keys() != self._keys(next(word for word in mine if word.id == where[0]), where[1])
        }

    @staticmethod
    def _keys(word: Word, side: int) -> set[Key]:
        return {
            (one.series, "" if one.series else one.title)
            for one in word.members
            if one.report is None and one.side == side
        }

    async def hear(self, recording: Recording, source: str, still: Iterable[tuple[Report, Event]]) -> None:
        """Follow a source that tells its series by other ids or titles than before."""
        for (number, side), keys in self._heard(source, still).items():
            word = next(word for word in self._series if word.id == number)
            told = [Member(side, source, key[0], title, "") for key, title in sorted(keys.items(), key=str)]
            word.members = [one for one in word.members if one.report is not None or one.side != side] + told
            await recording.set_keys(word, side, told)

    def meet(self, report: Report) -> str | None:
        """A new report of a visit: the event that a word counts it to, if any."""
        if not self._series:
            return None
        event = report.event
        assert event is not None, "new reports come with their records"
        found = []
        for word in self._series:
            for side in sorted({one.side for one in word.members if one.source == report.source and fits(event, one)}):
                member = Member(side, report.source, event.series, title_key(event.title), "", start=report.start)
                member.occasion = occasion(word.members, member, event.timezone)
                word.members.append(member)
                found.append((word, member))
        if not found:
            return None
        self._fresh[id(report)] = found
        self._told.append(report)
        homes = sorted(
            {
                other.now
                for word, mine in found
                for other in word.members
                if word.kind is WordKind.SAME and other.occasion == mine.occasion and other.now is not None
            }
        )
        return next((home for home in homes if not self.parted(report, home)), None)

    def placed(self, report: Report) -> None:
        """The report tells of the event that it names."""
        for _, member in self._mine(report):
            member.now = report.event_id

    async def keep(self, recording: Recording) -> None:
        """Write down which new reports the words took in, once these are written."""
        by_source: dict[str, list[Report]] = defaultdict(list)
        for report in self._told:
            by_source[report.source].append(report)
        for source, told in by_source.items():
            stored = await recording.ids_of(source, {report.event_id for report in told})
            for report in told:
                here = next((one for one in stored if _one_row(one, report)), None)
                if here is None:
                    continue
                stored.remove(here)
                for word, member in self._fresh[id(report)]:
                    member.report, member.event_id = here.id, report.event_id
                    await recording.say_also(word, [member])
        self._told.clear()


def _one_row(stored: Report, report: Report) -> bool:
    return (stored.event_id, stored.start, stored.content) == (report.event_id, report.start, report.content) and (
        stored.first_seen == report.first_seen
    )


def key_of(event: Event) -> Key:
    """How a source tells the series of an event."""
    return event.series, "" if event.series else title_key(event.title)


def fits(event: Event, key: Member) -> bool:
    """Whether an event of the member's source is another date of its series."""
    if key.report is not None:
        return False
    return key.series == event.series if key.series is not None else key.title == title_key(event.title)


def occasion(members: Iterable[Member], new: Member, timezone: str) -> str:
    """Which date of the series a member is: that of the others at its instant, or of the only ones on its day."""
    assert new.start is not None
    told = [one for one in members if one.start is not None and one.occasion]
    here = [one for one in told if one.start and _one_day(one.start, new.start, timezone)]
    full = {one.occasion for one in told if one.side == new.side}
    at_once = [one.occasion for one in here if one.start == new.start and one.occasion not in full]
    if at_once:
        return at_once[0]
    dates = {one.occasion for one in here}
    if len(dates) == 1 and not dates & full:
        return dates.pop()
    name, used = new.start.isoformat(), {one.occasion for one in told}
    return next(label for label in chain([name], (f"{name} {n}" for n in count(2))) if label not in used)


def _one_day(a: datetime, b: datetime, timezone: str) -> bool:
    return local(a, timezone).date() == local(b, timezone).date()


__all__ = ["Key", "Ties", "fits", "key_of", "occasion"]
