"""What a listing lacks because it is called off: its own page says so, and so its readers are told, and not only that it
is gone."""

from __future__ import annotations

from hobnob.records import Status
from hobnob.store.recording import Recording
from scrapers import lifecycle
from scrapers.identity import Matching
from scrapers.likeness import links
from scrapers.outcome import Outcome


async def heeded(recording: Recording, outcome: Outcome, matching: Matching) -> Matching:
    """The matching, in which what is lacking and is called off on its own page is listed as cancelled."""
    if not outcome.called_off:
        return matching
    off = {links.plain(page) for page in outcome.called_off}
    urls = [report.url for report in (*matching.absent, *(report for report, _ in matching.still))]
    shared = lifecycle.shared_addresses(urls)
    told = [
        report
        for report in matching.absent
        if report.gone is None and links.plain(lifecycle.own_page(report, outcome.source.url, shared)) in off
    ]
    await recording.load(told)
    cancelled = [
        (report, report.event.model_copy(update={"status": Status.CANCELLED}))
        for report in told
        if report.event is not None
    ]
    taken = {id(report) for report, _ in cancelled}
    return Matching(
        [*matching.still, *cancelled],
        matching.new,
        [report for report in matching.absent if id(report) not in taken],
    )


__all__ = ["heeded"]
