"""One event becomes several by the operator's word: which reports go together, and which of them keeps the id."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from hobnob.records import Event
from hobnob.store.recording import Recording
from hobnob.store.rows import Report
from scrapers.likeness.profile import profile
from scrapers.merge import alike
from scrapers.merging import Merging
from scrapers.naming import fresh_id, taken_ids
from scrapers.regrouping import alike_at_any_time, still_one
from scrapers.ties import Ties

Group = list[Report]


def alike_ones(parts: Sequence[Group], others: Sequence[Report], ties: Ties) -> list[Group]:
    """The parts, those joined that words or likeness hold for one, also by way of one of the ``others``."""
    nodes = [list(part) for part in parts] + [[other] for other in others]
    at = 0
    while at < len(nodes):
        mine = nodes[at]
        near = next((other for other in nodes[at + 1 :] if _one(mine, other, ties, _alike)), None)
        if near is None:
            at += 1
            continue
        nodes.remove(near)
        mine.extend(near)
        at = 0
    known = {id(other) for other in others}
    return [told for node in nodes if (told := [report for report in node if id(report) not in known])]


def still_ones(part: Group, ties: Ties) -> list[Group]:
    """What was told as one event, without those that nothing holds there but a word that is no more."""
    rest = list(part)
    left: list[Group] = []
    for report in sorted(part, key=_seen, reverse=True):
        others = [other for other in rest if other is not report]
        if others and not any(ties.one(report, other) for other in others):
            if not still_one(_event(report), [_event(other) for other in others]):
                rest.remove(report)
                left.append([report])
    return [rest, *left]


def with_others(parts: Sequence[Group], others: Sequence[Report], ties: Ties) -> list[Group]:
    """The parts, and with each of them the others that are like it; who is like none stays with the oldest."""
    groups = [list(part) for part in sorted(parts, key=_age)]
    for other in others:
        mine = next((group for group in groups if _one(group, [other], ties, alike_at_any_time)), groups[0])
        mine.append(other)
    return groups


async def part(recording: Recording, work: Merging, home: str, groups: Sequence[Group]) -> list[str]:
    """Let each group be an event, and tell the ids that are new or taken up again.

    A group that was an event of its own before it was joined is that again; of the others the one that was seen first
    keeps ``home``.
    """
    names = _were(await recording.told_as(home), groups)
    free = [at for at in range(len(groups)) if at not in names] or list(names)
    keeper = min(free, key=lambda at: _age(groups[at]))
    taken = await taken_ids(recording, [report for group in groups for report in group])
    work.regrouped(report for group in groups for report in group)
    work.touch(home)
    found: list[str] = []
    for at, group in enumerate(groups):
        if at == keeper:
            continue
        if at in names:
            name, *others = names[at]
            await work.take_up(name, others)
        else:
            name = fresh_id(min(group, key=_seen), taken)
            taken.add(name)
        for report in group:
            report.event_id = name
        await recording.mark(group)
        work.touch(name)
        found.append(name)
    return found


def _were(former: Mapping[str, Sequence[int]], groups: Sequence[Group]) -> dict[int, list[str]]:
    """What each group was told as before, by its place: what most of today's reports told comes first."""
    names: dict[int, list[str]] = {}
    for name, told_by in sorted(former.items(), key=lambda pair: (-len(pair[1]), pair[0])):
        there = [(_seen(report), at) for at, group in enumerate(groups) for report in group if report.id in told_by]
        if there:
            names.setdefault(min(there)[1], []).append(name)
    return names


def _one(a: Group, b: Group, ties: Ties, like: Callable[[Event, Event], bool]) -> bool:
    return any(ties.one(one, other) or like(_event(one), _event(other)) for one in a for other in b)


def _alike(a: Event, b: Event) -> bool:
    return alike(profile(a), profile(b))


def _event(report: Report) -> Event:
    assert report.event is not None, "reports are parted with their records"
    return report.event


def _seen(report: Report) -> tuple[datetime, int]:
    return report.first_seen, report.id or 0


def _age(group: Group) -> tuple[datetime, int]:
    return min(map(_seen, group))


__all__ = ["alike_ones", "part", "still_ones", "with_others"]
