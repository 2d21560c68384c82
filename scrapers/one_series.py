"""A series keeps the id under which it was first told, whatever its publisher calls it today.

Readers know a series by that id, as one line. Some systems give it another on each download, when its rule is split
("this and following"), or when its meetings are told one by one.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from hobnob.records import Event
from hobnob.store.recording import Recording
from hobnob.store.rows import Report
from scrapers.content import content
from scrapers.identity import title_key

Told = tuple[Report, Event, str]
"""A report, what its source tells of it now, and the hash of that."""


async def kept(recording: Recording, told: list[Told], new: list[Event]) -> tuple[list[Told], list[Event]]:
    """What is told of known events, and the new ones, each under the id that its series had."""
    changed = [(report, event) for report, event, said in told if said != report.content]
    await recording.load([report for report, _ in changed])
    pairs = [(report.event, event) for report, event in changed if report.event is not None]
    names = _names(pairs)
    if not names:
        return told, new
    before = {id(event): old for old, event in pairs}
    again: list[Told] = []
    for report, event, said in told:
        named = _named(event, names, before.get(id(event)))
        again.append((report, named, said if named is event else content(named)))
    return again, [_named(event, names, None) for event in new]


def _names(pairs: Sequence[tuple[Event, Event]]) -> Mapping[str | None, set[str]]:
    """For what a series is called now, None for meetings told one by one, what it was called before."""
    names: dict[str | None, set[str]] = defaultdict(set)
    for old, event in pairs:
        if old.series is not None and old.series != event.series:
            names[event.series].add(old.series)
    return {name: olds for name, olds in names.items() if name is None or len(olds) == 1}


def _named(event: Event, names: Mapping[str | None, set[str]], before: Event | None) -> Event:
    if event.series not in names:
        return event
    if event.series is not None:
        (name,) = names[event.series]
        return event.model_copy(update={"series": name})
    if before is None or before.series is None or title_key(before.title) != title_key(event.title):
        return event
    return event.model_copy(update={"series": before.series})


__all__ = ["kept"]
