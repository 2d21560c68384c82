"""A page that is left as it is announces nothing: its days without a year are those that were read when they were
near."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime, timedelta

from hobnob.records import Event
from hobnob.store.rows import Report
from scrapers.identity import title_key
from scrapers.likeness.times import local

ABOUT_A_YEAR = timedelta(days=400)


def unheld(new: Sequence[Event], known: Sequence[Report]) -> list[Event]:
    """Of what is new in words that were read before, what they did not tell of the year before then; what follows a
    rule goes on."""
    starts: dict[str, list[datetime]] = defaultdict(list)
    for report in known:
        starts[title_key(report.title)].append(report.start)
    return [
        event
        for event in new
        if event.series or event.recurrence or not _a_year_on(event, starts[title_key(event.title)])
    ]


def _a_year_on(event: Event, starts: Sequence[datetime]) -> bool:
    """Whether the event is on the day of one of these starts, a year later."""
    day = local(event.start, event.timezone).date()
    before = {local(start, event.timezone).date() for start in starts}
    return any((one.year + 1, one.month, one.day) == (day.year, day.month, day.day) for one in before)


__all__ = ["ABOUT_A_YEAR", "unheld"]
