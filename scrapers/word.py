"""The operator's word over merging: these are one event, or this report is one of its own; and a word taken back.

All of a word happens in one transaction: it is written down, the stored events are joined or parted by it, and what is
told of them is told anew.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from hobnob.records import Event
from hobnob.store import Store
from hobnob.store.recording import Recording
from hobnob.store.rows import Member, Report, Word, WordKind
from scrapers import parting
from scrapers.identity import title_key
from scrapers.likeness.profile import profile
from scrapers.merge import alike
from scrapers.merging import Merging
from scrapers.reblocking import KEPT, reblock
from scrapers.ties import Ties, fits, key_of, occasion
from scrapers.uncollected import uncollected

_NEAR = timedelta(days=2)
_SAID = "said"
_NAMED = 3


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
                said.joined = await _join_alike(recording, work, ties, word)
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
    sides = _strands(told) if series else [(ids.index(report.event_id), report) for report in told]
    word = Word(None, WordKind.SAME, series, now, [_member(side, report) for side, report in sides])
    for member in word.members:
        member.occasion = _SAID if series else ""
    said = Said(0, events=ids)
    dates = await _dates(recording, word, told, now)
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
        said.joined |= await _join(recording, work, ties, {_now(said.joined, one) for one in together})
    said.further = len(homes) - 1 if series else len({one.occasion for one in dates})
    said.events = sorted({_now(said.joined, one) for one in ids})
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
    word = Word(None, WordKind.APART, series, now, [_member(side, report) for side, report in sides])
    dates = await _dates(recording, word, told, now)
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


def describe(word: Word) -> str:
    """A word in words: whose reports it is about, and what it says of them."""
    known = {one.side for one in word.members if one.report is not None}
    sides: dict[int, dict[str, None]] = {}
    for one in word.members:
        if one.report is not None or one.side not in known:
            sides.setdefault(one.side, {})[f'{one.source}\'s "{one.named or one.title}"'] = None
    of = [_listed(list(side)) for side in sides.values() if side]
    if len(of) == 1 and word.kind is WordKind.SAME:
        of = list(next(iter(sides.values())))
    kind = "are one" if word.kind is WordKind.SAME else "are apart"
    return f"{' and '.join(of) or 'what is told no more'} {kind}" + (" on all dates" if word.series else "")


def _listed(names: Sequence[str]) -> str:
    more = len(names) - _NAMED
    return " with ".join(names[:_NAMED]) + (f" with {more} more" if more > 0 else "")


def _event(report: Report) -> Event:
    assert report.event is not None, "words are said of reports with their records"
    return report.event


def _member(side: int, report: Report) -> Member:
    event = _event(report)
    return Member(
        side, report.source, event.series, title_key(event.title), report.event_id,
        report=report.id, now=report.event_id, named=report.title, start=report.start,
    )  # fmt: skip


def _strands(told: Sequence[Report]) -> list[tuple[int, Report]]:
    """The reports with a number for each series, as its source tells it."""
    numbers: dict[object, int] = {}
    return [(numbers.setdefault((report.source, key_of(_event(report))), len(numbers)), report) for report in told]


async def _dates(recording: Recording, word: Word, told: Sequence[Report], now: datetime) -> list[Member]:
    """What else a word of series is about: how each side tells further dates, and those that are known.

    Of a word of one occasion they are what it does not hold for: dates that several sides have."""
    keys: dict[tuple[int, str, object], Member] = {}
    by_id = {report.id: report for report in told}
    for one in word.members:
        key = Member(one.side, one.source, one.series, one.title, "")
        keys.setdefault((one.side, one.source, key_of(_event(by_id[one.report]))), key)
    found: list[tuple[Member, str]] = []
    for source in sorted({one.source for one in word.members}):
        known = [report for report in await recording.known(source, now - KEPT) if report.id not in by_id]
        mine = [key for key in keys.values() if key.source == source]
        if all(key.series is None for key in mine):
            known = [report for report in known if title_key(report.title) in {key.title for key in mine}]
        await recording.load(known)
        for report in known:
            side = next((key.side for key in mine if fits(_event(report), key)), None)
            if side is not None:
                found.append((_member(side, report), _event(report).timezone))
    dates: list[Member] = []
    for member, timezone in sorted(found, key=lambda pair: (pair[0].start, pair[0].side, pair[0].report)):
        member.occasion = occasion(dates, member, timezone)
        dates.append(member)
    if word.series:
        return [*keys.values(), *dates]
    sides: dict[str, set[str | None]] = {}
    for one in dates:
        sides.setdefault(one.occasion, set()).add(one.now if word.kind is WordKind.SAME else str(one.side))
    return [one for one in dates if len(sides[one.occasion]) > 1 and (word.kind is WordKind.SAME or _met(one, dates))]


def _met(member: Member, dates: Iterable[Member]) -> bool:
    """Whether another side tells of the member's event too."""
    return any(other.now == member.now and other.side != member.side for other in dates)


def _now(joined: dict[str, str], event_id: str) -> str:
    while event_id in joined:
        event_id = joined[event_id]
    return event_id


async def _join(recording: Recording, work: Merging, ties: Ties, event_ids: Iterable[str]) -> dict[str, str]:
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


async def _join_alike(recording: Recording, work: Merging, ties: Ties, word: Word) -> dict[str, str]:
    """Join what only the word kept apart."""
    joined: dict[str, str] = {}
    homes = {one.now: one.side for one in word.members if one.now is not None}
    lives = await recording.lives(sorted(homes))
    profiles = {home: profile(life.event) for home, life in lives.items()}
    reports = await recording.reports(sorted(lives))
    known = sorted(lives.values(), key=lambda life: (life.first_seen, life.id))
    for place, life in enumerate(known):
        for other in known[:place]:
            a, b = _now(joined, life.id), _now(joined, other.id)
            if a == b or homes[life.id] == homes[other.id] or abs(life.event.start - other.event.start) > _NEAR:
                continue
            kept = any(ties.parted(report, b) for report in reports[life.id])
            if not kept and alike(profiles[life.id], profiles[other.id]):
                joined |= await _join(recording, work, ties, [a, b])
    return joined


__all__ = ["Said", "Unsayable", "describe", "say_apart", "say_same", "take_back"]
