"""What the rows of one list tell about each other: how their maker writes days, and in which zone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, time, tzinfo
from typing import Any

from hobnob import patterns as re
from scrapers.formats import object_zones, stamps
from scrapers.formats.object_keys import keyed, words
from scrapers.reading import kept_back

_SLASHED = re.compile(r"\D{0,12}(\d{1,2})/(\d{1,2})/\d{4}\b")
_DAYS = ("date", "day", "datum", "fecha", "eventdate", "meetingdate")
"""Keys that name a day and no hour."""
_FIRST_DAYS = ("startdate", "datestart", "eventstartdate", "begindate", "fromdate", "datefrom", "fechainicio")
"""Keys that may hold an hour as well."""
_LEAST = 3
_HOURS = re.compile(r"time|hour|clock", re.I)


@dataclass(frozen=True, slots=True)
class Habits:
    """``day_first``: how 3/12/2026 is meant, None as people of the zone do; ``zone``: that of times which name none;
    ``days``: keys whose midnights in UTC are days; ``repeated``: titles that stand in several rows;
    ``common``: keys that would hold back every row."""

    day_first: bool | None = None
    zone: tzinfo | None = None
    days: frozenset[str] = frozenset()
    repeated: frozenset[str] = frozenset()
    common: frozenset[str] = frozenset()


NONE = Habits()


def of(rows: Iterable[Any], above: Mapping[str, Any] | None, home: str) -> Habits:
    """The habits of the objects of a list; ``above`` is the object that holds it, whose zone is theirs."""
    objects = [keyed(one) for one in rows if isinstance(one, Mapping)]
    titles = Counter(words(one.get(name)) for one in objects for name in ("title", "name", "summary") if name in one)
    repeated = frozenset(title for title, times in titles.items() if title and times > 1)
    return Habits(_day_first(objects), _zone(above, home), _days(objects), repeated, kept_back.in_common(objects))


def _zone(above: Mapping[str, Any] | None, home: str) -> tzinfo | None:
    """The zone that the holder of the list names. UTC there is how a calendar is told to show times as they stand."""
    zone = object_zones.of(keyed({k: v for k, v in above.items() if isinstance(v, str)}), home) if above else None
    return zone if object_zones.name_of(zone) else None


def _day_first(objects: list[dict[str, Any]]) -> bool | None:
    pairs = [
        (int(match[1]), int(match[2])) for one in objects for value in _texts(one) if (match := _SLASHED.match(value))
    ]
    first, second = any(pair[0] > 12 for pair in pairs), any(pair[1] > 12 for pair in pairs)
    return None if first == second else first


def _texts(one: Mapping[str, Any]) -> Iterator[str]:
    for value in one.values():
        if isinstance(value, str) and len(value) < 60:
            yield value


def _days(objects: list[dict[str, Any]]) -> frozenset[str]:
    """Keys whose every value is midnight in UTC: days that were kept as instants. An hour of their own would tell them
    apart."""
    found = set()
    for least, names in ((1, _DAYS), (_LEAST, _FIRST_DAYS)):
        for name in names:
            holders = [one for one in objects if name in one]
            if len(holders) >= least and all(_is_utc_midnight(one[name]) and not _has_hour(one) for one in holders):
                found.add(name)
    return frozenset(found)


def _is_utc_midnight(value: Any) -> bool:
    moment = stamps.read(value) if isinstance(value, str) else None
    return (
        isinstance(moment, datetime)
        and moment.tzinfo is not None
        and not moment.utcoffset()
        and moment.time() == time()
    )


def _has_hour(one: Mapping[str, Any]) -> bool:
    return any(
        _HOURS.search(name) and name not in object_zones.ZONES and not isinstance(value, bool)
        for name, value in one.items()
    )
