"""The operator's word over merging: these are one event, or this report is one of its own; and a word taken back.

All of a word happens in one transaction: it is written down, the stored events are joined or parted by it, and what is
told of them is told anew.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from hobnob.store import Store
from hobnob.store.recording import Recording
from hobnob.store.rows import Report, Word, WordKind
from scrapers import parting
from scrapers.joining import join, join_alike, now_told_as
from scrapers.merging import Merging
from scrapers.reblocking import reblock
from scrapers.ties import Ties
from scrapers.uncollected import uncollected
from scrapers.word_dates import further_dates, member_of, strands
from scrapers.word_told import describe

_SAID = "said"


class Unsayable(Exception):
    """A word that can't be: nothing to say it of, or against others that stand; the text is meant for the operator."""


@dataclass(slots=True)
class Said:
    """What a word did: its number, whether it is new, the events that it is about as they are told now, what was joined
    (old id to new) or parted (ids), and of how many further dates it holds."""

    number: int
    new: bool = True
    events: list[str] = field(default_factory=list)
    joined: dict[str, str] = field(default_factory=dict)
    parted: list[str] = field(default_factory=list)
    further: int = 0


async def say_same(store: Store, event_ids: Sequence[str], *, series: bool, now: datetime) -> Said:
    """These events are one from now on; with ``series`` on all dates. Raises ``Unsayable`` and ``StoreError``, and then
    nothing is written."""
    await reblock(store, now)
    async with store.recording() as recording:
        with uncollected():
            return await _say_same(recording, list(dict.fromkeys(event_ids)), series, now)


async def say_apart(store: Store, event_id: str, source: str | None, *, series: bool, now: datetime) -> Said:
    """What the source, or each source, tells as this event is an event of its own from now on; with ``series`` on all
    dates. Raises ``Unsayable`` and ``StoreError``, and then nothing is written."""
    await reblock(store, now)
    async with store.recording() as recording:
        with uncollected():
            return await _say_apart(recording, event_id, source, series, now)


async def take_back(store: Store, number: int, *, now: datetime) -> Said:
    """A word holds no more: what it joined or parted is judged by likeness again. Raises ``Unsayable`` and
    ``StoreError``."""
    await reblock(store, now)
    async with store.recording() as recording:
        words = await recording.words()
        word = next((one for one in words if one.id == number), None)
        if word is None:
            there = ", ".join(str(one.id) for one in words)
            raise Unsayable(f"there is no word {number}; " + (f"there is {there}" if there else "nothing was said yet"))
        await recording.unsay(number)
        ties = Ties([one for one in words if one is not word])
        work = Merging(recording, now, ties, by_word=True)
        said = Said(number)
        with uncollected():
            if word.kind is WordKind.SAME:
                said.parted = await _judge_again(recording, work, ties, word)
            else:
                said.joined = await join_alike(recording, work, ties, word)
            await work.tell()
        said.events = sorted({one.now for one in word.members if one.now} - said.joined.keys() | set(said.parted))
        return said


async def _say_same(recording: Recording, ids: list[str], series: bool, now: datetime) -> Said:
    reports = await recording.reports(ids)
    told = [report for event_id in ids for report in reports[event_id]]
    if len(told) < 2:
        raise Unsayable("this is one event, told by one source: name the others that are the same")
    words = await recording.words()
    ties = Ties(words)
    if not series and (there := _says_so(words, told)) is not None and len(ids) == 1:
        return Said(there, new=False, events=ids)
    sides = strands(told) if series else [(ids.index(report.event_id), report) for report in told]
    word = Word(None, WordKind.SAME, series, now, [member_of(side, report) for side, report in sides])
    for member in word.members:
        member.occasion = _SAID if series else ""
    said = Said(0, events=ids)
    dates = await further_dates(recording, word, told, now)
    if series:
        word.members += dates
    _unless(ties.against(word))
    said.number = await recording.say(word)
    ties = Ties([*words, word])
    work = Merging(recording, now, ties, by_word=True)
    homes: dict[str, set[str]] = {}
    for member in word.members:
        if member.now is not None:
            homes.setdefault(member.occasion, set()).add(member.now)
    for together in homes.values():
        said.joined |= await join(recording, work, ties, {now_told_as(said.joined, one) for one in together})
    said.further = len(homes) - 1 if series else len({one.occasion for one in dates})
    said.events = sorted({now_told_as(said.joined, one) for one in ids})
    await work.tell()
    return said


async def _say_apart(recording: Recording, event_id: str, source: str | None, series: bool, now: datetime) -> Said:
    told = (await recording.reports([event_id]))[event_id]
    names = list(dict.fromkeys(report.source for report in told))
    if source is not None and source not in names:
        raise Unsayable(
            f"{source} does not tell of this event; {', '.join(names)} {'does' if len(names) == 1 else 'do'}"
        )
    if len(told) < 2:
        raise Unsayable(f"{names[0]} alone tells of this event: there is nothing to part")
    if len(names) == 1:
        sides = list(enumerate(told))
    else:
        sides = [
            (names.index(report.source) if source is None else int(report.source != source), report) for report in told
        ]
    words = await recording.words()
    ties = Ties(words)
    word = Word(None, WordKind.APART, series, now, [member_of(side, report) for side, report in sides])
    dates = await further_dates(recording, word, told, now)
    if series:
        word.members += dates
    _unless(ties.against(word))
    said = Said(await recording.say(word))
    ties = Ties([*words, word])
    work = Merging(recording, now, ties, by_word=True)
    for home in sorted({one.now for one in word.members if one.now is not None}):
        there = (await recording.reports([home]))[home]
        side_of = {one.report: one.side for one in word.members if one.report is not None}
        parts: dict[int, list[Report]] = {}
        for report in there:
            if report.id in side_of:
                parts.setdefault(side_of[report.id], []).append(report)
        if len(parts) < 2:
            continue
        others = [report for report in there if report.id not in side_of]
        groups = parting.with_others(list(parts.values()), others, ties)
        said.parted += await parting.part(recording, work, home, groups)
        if home == event_id:
            said.events = [home, *said.parted]
        else:
            said.further += 1
    if not series:
        said.further = len({one.now for one in dates})
    await work.tell()
    return said


def _says_so(words: Sequence[Word], told: Sequence[Report]) -> int | None:
    """The number of a word that says already that these are one."""
    mine = {report.id for report in told}
    return next(
        (
            word.id
            for word in words
            if word.kind is WordKind.SAME and not word.series and mine <= {one.report for one in word.members}
        ),
        None,
    )


def _unless(against: Sequence[Word]) -> None:
    if against:
        raise Unsayable(
            f"it contradicts {' and '.join(f'word {word.id} ({describe(word)})' for word in against)}; "
            f"'hobnob words --undo {against[0].id}' takes that back"
        )


async def _judge_again(recording: Recording, work: Merging, ties: Ties, word: Word) -> list[str]:
    """Part what only the word held together; the ids of what is parted."""
    parted = []
    sides = {one.report: (one.event_id, one.side) for one in word.members if one.report is not None}
    for home in sorted({one.now for one in word.members if one.now is not None}):
        there = (await recording.reports([home]))[home]
        parts: dict[tuple[str, int] | None, list[Report]] = {}
        for report in there:
            parts.setdefault(sides.get(report.id or 0), []).append(report)
        others = parts.pop(None, [])
        told = [group for part in parts.values() for group in parting.still_ones(part, ties)]
        groups = parting.with_others(parting.alike_ones(told, others, ties), others, ties)
        if len(groups) > 1:
            parted += await parting.part(recording, work, home, groups)
    return parted


__all__ = ["Said", "Unsayable", "say_apart", "say_same", "take_back"]
