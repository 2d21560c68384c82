"""A postponed event finds its new date under another id or address; so does one that says of itself that it moved."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from hobnob.records import Event, Status
from hobnob.store.recording import Recording
from hobnob.store.rows import Report
from scrapers.identity import Matching, title_key


async def found(recording: Recording, matching: Matching) -> Matching:
    """The matching, in which what is lacking and was postponed, and what is new and says that it has another date,
    are one event where they alone on both sides bear the title."""
    lacking: dict[str, list[Report]] = defaultdict(list)
    for report in matching.absent:
        lacking[title_key(report.title)].append(report)
    told: dict[str, list[Event]] = defaultdict(list)
    for event in matching.new:
        told[title_key(event.title)].append(event)
    # of a series that goes on, the next date is no new date of another
    going_on = {title_key(event.title) for _, event in matching.still}
    alone = [
        (lacking[key][0], told[key][0])
        for key in told
        if key not in going_on and len(lacking[key]) == len(told[key]) == 1
    ]
    if not alone:
        return matching
    await recording.load([report for report, _ in alone])
    pairs = [(report, event) for report, event in alone if _follows(report, event)]
    return _paired(matching, pairs)


def _follows(report: Report, event: Event) -> bool:
    """Whether the new date of the one is that of the other."""
    before = report.event
    if before is None or event.start == before.start:
        return False
    if before.status is Status.POSTPONED:
        return event.start > before.start
    return event.status is Status.RESCHEDULED and event.previous_start in (None, before.start)


def _paired(matching: Matching, pairs: Sequence[tuple[Report, Event]]) -> Matching:
    reports, events = {id(report) for report, _ in pairs}, {id(event) for _, event in pairs}
    return Matching(
        [*matching.still, *pairs],
        [event for event in matching.new if id(event) not in events],
        [report for report in matching.absent if id(report) not in reports],
    )


__all__ = ["found"]
