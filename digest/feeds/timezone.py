"""VTIMEZONE from the zone database: the observances that hold over a span of years (RFC 5545, 3.6.5)."""

from __future__ import annotations

import calendar
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


@dataclass(frozen=True)
class _Change:
    """A change of the clock; ``at`` is the wall time before it."""

    at: datetime
    before: timedelta
    after: timedelta
    name: str
    saving: bool


@lru_cache(maxsize=128)
def vtimezone(name: str, first_year: int, last_year: int) -> tuple[str, ...]:
    """The content lines of a zone, good for these years."""
    zone = ZoneInfo(name)
    lines = ["BEGIN:VTIMEZONE", f"TZID:{name}"]
    begin = datetime(first_year, 1, 1, tzinfo=UTC)
    changes = list(_changes(zone, begin, datetime(last_year + 1, 1, 1, tzinfo=UTC)))
    here = begin.astimezone(zone)
    if not changes or changes[0].at > datetime(first_year, 1, 1):
        offset = here.utcoffset() or timedelta()
        start = _Change(datetime(1970, 1, 1), offset, offset, here.tzname() or name, bool(here.dst()))
        lines += _observance([start], None)
    kinds: dict[tuple[timedelta, timedelta, str], list[_Change]] = {}
    for change in changes:
        kinds.setdefault((change.before, change.after, change.name), []).append(change)
    for group in kinds.values():
        lines += _observance(group, _rule(group, first_year, last_year))
    return (*lines, "END:VTIMEZONE")


def _changes(zone: ZoneInfo, begin: datetime, end: datetime) -> Iterator[_Change]:
    """Every change of offset, found by halving the days in which one lies."""
    step = timedelta(days=7)
    moment = begin
    while moment < end:
        after = moment + step
        if moment.astimezone(zone).utcoffset() != after.astimezone(zone).utcoffset():
            low, high = moment, after
            while high - low > timedelta(seconds=1):
                middle = low + (high - low) // 2
                middle = middle.replace(microsecond=0)
                if middle.astimezone(zone).utcoffset() == low.astimezone(zone).utcoffset():
                    low = middle
                else:
                    high = middle
            old, new = low.astimezone(zone), high.astimezone(zone)
            before, now = old.utcoffset() or timedelta(), new.utcoffset() or timedelta()
            yield _Change((high + before).replace(tzinfo=None), before, now, new.tzname() or "", bool(new.dst()))
        moment = after


def _rule(group: list[_Change], first_year: int, last_year: int) -> str | None:
    """The yearly rule that these changes follow, if they follow one through every year."""
    if [change.at.year for change in group] != list(range(first_year, last_year + 1)):
        return None
    first = group[0].at
    if any((c.at.month, c.at.weekday(), c.at.time()) != (first.month, first.weekday(), first.time()) for c in group):
        return None
    if len({(c.at.day - 1) // 7 for c in group}) == 1:
        nth = (first.day - 1) // 7 + 1
    elif all(c.at.day + 7 > calendar.monthrange(c.at.year, c.at.month)[1] for c in group):
        nth = -1
    else:
        return None
    if nth == 5:
        nth = -1
    return f"FREQ=YEARLY;BYMONTH={first.month};BYDAY={nth}{_DAYS[first.weekday()]}"


def _offset(value: timedelta) -> str:
    seconds = int(value.total_seconds())
    sign = "-" if seconds < 0 else "+"
    hours, rest = divmod(abs(seconds), 3600)
    minutes, left = divmod(rest, 60)
    return f"{sign}{hours:02d}{minutes:02d}" + (f"{left:02d}" if left else "")


def _observance(group: list[_Change], rule: str | None) -> list[str]:
    first = group[0]
    kind = "DAYLIGHT" if first.saving else "STANDARD"
    lines = [f"BEGIN:{kind}", f"DTSTART:{first.at:%Y%m%dT%H%M%S}"]
    if rule is not None:
        lines.append(f"RRULE:{rule}")
    else:
        lines += [f"RDATE:{change.at:%Y%m%dT%H%M%S}" for change in group[1:]]
    lines += [f"TZOFFSETFROM:{_offset(first.before)}", f"TZOFFSETTO:{_offset(first.after)}"]
    if first.name:
        lines.append(f"TZNAME:{first.name}")
    return [*lines, f"END:{kind}"]
