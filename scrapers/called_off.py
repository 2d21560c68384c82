"""What a listing lacks because it is cancelled, postponed or moved beyond its end: its own page says so, and so its
readers are told, and not only that it is gone."""

from __future__ import annotations

from hobnob.records import Event
from hobnob.store.recording import Recording
from scrapers import lifecycle
from scrapers.identity import Matching, title_key
from scrapers.likeness import links
from scrapers.outcome import Outcome

_TIMES = ("start", "end", "all_day", "time_known", "timezone")


async def heeded(recording: Recording, outcome: Outcome, matching: Matching) -> Matching:
    """The matching, in which what is lacking and is called off, or told at another time, on its own page is listed as
    its page says."""
    said: dict[str | None, dict[str, object]] = {}
    for moved, event in outcome.moved_on.items():
        if not _stands(event, matching):
            said[links.plain(moved)] = {name: getattr(event, name) for name in _TIMES}
    for off, status in outcome.called_off.items():
        said[links.plain(off)] = {"status": status}
    if not said:
        return matching
    urls = [report.url for report in (*matching.absent, *(report for report, _ in matching.still))]
    shared = lifecycle.shared_addresses(urls)
    told = [
        (report, said[page])
        for report in matching.absent
        if report.gone is None and (page := links.plain(lifecycle.own_page(report, outcome.source.url, shared))) in said
    ]
    await recording.load([report for report, _ in told])
    listed = [(report, report.event.model_copy(update=changes)) for report, changes in told if report.event is not None]
    taken = {id(report) for report, _ in listed}
    return Matching(
        [*matching.still, *listed],
        matching.new,
        [report for report in matching.absent if id(report) not in taken],
    )


def _stands(event: Event, matching: Matching) -> bool:
    """Whether the time that an event's own page tells is that of another date of its series, which is known: the page
    of one date may go on with the next."""
    known = [(one.start, one.title) for one in (*matching.absent, *(report for report, _ in matching.still))]
    listed = [(one.start, one.title) for one in (*matching.new, *(event for _, event in matching.still))]
    key = title_key(event.title)
    return any(start == event.start and title_key(title) == key for start, title in (*known, *listed))


__all__ = ["heeded"]
