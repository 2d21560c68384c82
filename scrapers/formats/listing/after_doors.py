"""An hour of doors or check-in alone on its line, and that of the programme on a line below: the event begins with its
programme."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from functools import lru_cache

from scrapers.formats.listing.hours import tells_only_doors
from scrapers.formats.listing.hours_of_others import own_hour_in
from scrapers.formats.listing.outline import Line
from scrapers.reading import dates

_LONGEST_WAIT = timedelta(hours=2)
"""From the doors to the programme; what comes later is a part of it."""
_LONGEST = 200


def programme_after(text: str, clock: str, lines: Iterable[Line]) -> str:
    """The hour itself, or where its text calls it the doors' that of the first line which soon after tells another:
    "8:30 Check-in", "10:00 Shotgun start"."""
    if not tells_only_doors(text):
        return clock
    doors = _start(clock)
    for line in lines:
        found = own_hour_in(line.text) if len(line.text) < _LONGEST and not tells_only_doors(line.text) else None
        begins = _start(found.group(0)) if found is not None else None
        if (
            found is not None
            and begins is not None
            and doors is not None
            and timedelta() < begins - doors <= _LONGEST_WAIT
        ):
            return found.group(0)
    return clock


@lru_cache(maxsize=512)
def _start(clock: str) -> datetime | None:
    when = dates.parse(f"May 1, 2030 {clock}", now=datetime(2030, 1, 1, tzinfo=UTC), timezone="UTC")
    return when.start if when is not None and when.time_known else None
