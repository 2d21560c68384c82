"""What a listing lacks because it is cancelled or postponed: its own page says so, and so its readers are told, and not
only that it is gone."""

from __future__ import annotations

from hobnob.store.recording import Recording
from scrapers import lifecycle
from scrapers.identity import Matching
from scrapers.likeness import links
from scrapers.outcome import Outcome


async def heeded(recording: Recording, outcome: Outcome, matching: Matching) -> Matching:
    """The matching, in which what is lacking and is called off on its own page is listed as its page says."""
    if not outcome.called_off:
        return matching
    off = {links.plain(page): status for page, status in outcome.called_off.items()}
    urls = [report.url for report in (*matching.absent, *(report for report, _ in matching.still))]
    shared = lifecycle.shared_addresses(urls)
    told = [
        (report, off[page])
        for report in matching.absent
        if report.gone is None and (page := links.plain(lifecycle.own_page(report, outcome.source.url, shared))) in off
    ]
    await recording.load([report for report, _ in told])
    listed = [
        (report, report.event.model_copy(update={"status": status}))
        for report, status in told
        if report.event is not None
    ]
    taken = {id(report) for report, _ in listed}
    return Matching(
        [*matching.still, *listed],
        matching.new,
        [report for report in matching.absent if id(report) not in taken],
    )


__all__ = ["heeded"]
