"""The ids of new events."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence

from hobnob.store.recording import Recording
from hobnob.store.rows import Report
from scrapers import identity


async def taken_ids(recording: Recording, reports: Sequence[Report]) -> set[str]:
    """Which of the ids that these reports might get are another event's, or were."""
    names = [_id(report) for report in reports]
    often = Counter(names)
    taken = await recording.taken(sorted(often))
    twice = [report for report, name in zip(reports, names, strict=True) if name in taken or often[name] > 1]
    return taken | await recording.taken(sorted({_own(report) for report in twice})) if twice else taken


def fresh_id(report: Report, taken: Collection[str]) -> str:
    """The id that any source would give the event; where another event has it, one of its own."""
    for found in (_id(report), _own(report)):
        if found not in taken:
            return found
    count = 1
    while (found := _id(report, report.source, str(count))) in taken:
        count += 1
    return found


def _own(report: Report) -> str:
    return _id(report, report.source, report.uid or report.url or "")


def _id(report: Report, *salt: str) -> str:
    assert report.event is not None, "ids are given to reports with their records"
    return identity.event_id(report.event, *salt)


__all__ = ["fresh_id", "taken_ids"]
