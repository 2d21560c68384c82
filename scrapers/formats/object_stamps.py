"""One value of an object of unknown schema -> a moment, and the zone that it names beside it.

A value may be text, a number, its parts in a list or in an object, or the wrapper of a well-known interface.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time, tzinfo
from typing import Any, NamedTuple

from scrapers.formats import object_zones, stamps
from scrapers.formats.object_keys import keyed, words

_WRAPPERS = ("datetime", "utc", "local", "date", "iso", "timestamp", "time", "value", "localdate", "t")
_PARTS = ("year", "month", "day", "hour", "minute")
_MONTHS = ("monthvalue", "month", "monthofyear")
_DAYS = ("dayofmonth", "day", "date")


class Moment(NamedTuple):
    """A stamp, None where there is none, and its zone where it has one of its own."""

    stamp: stamps.Stamp | None
    zone: tzinfo | None = None


def read(value: Any, day_first: bool, home: str) -> Moment:
    """The moment of a value; ``home`` is the zone of the source."""
    if isinstance(value, list):
        return Moment(_of_parts(value))
    if not isinstance(value, Mapping):
        return Moment(stamps.read(value, day_first=day_first))
    fields = keyed(value)
    zone = object_zones.of(fields, home)
    for name in _WRAPPERS:
        inner = fields.get(name)
        stamp = stamps.read(words(inner) if isinstance(inner, Mapping) else inner, day_first=day_first)
        if stamp is None:
            continue
        clock = _clock(fields) if name in ("localdate", "date") else None
        if clock is not None and not isinstance(stamp, datetime):
            stamp = datetime.combine(stamp, clock[0])
        if name == "utc":
            zone = object_zones.read("UTC", home)
        return Moment(object_zones.within(stamp, zone), zone)
    seconds = fields.get("seconds")
    if isinstance(seconds, str | int) and str(seconds).isdigit():
        return Moment(stamps.read(int(seconds)))
    return (
        Moment(object_zones.within(found, zone), zone)
        if (found := _of_named_parts(fields)) is not None
        else Moment(None)
    )


def _clock(fields: Mapping[str, Any]) -> tuple[time, int] | None:
    """The hour that stands beside a day in one object: ``{localDate, localTime}``, ``{date, hour, minutes, ampm}``."""
    said = words(fields.get("localtime")) or words(fields.get("time"))
    if said is None and (hour := words(fields.get("hour"))) is not None:
        minute = words(fields.get("minute")) or words(fields.get("minutes")) or "00"
        half = words(fields.get("ampm")) or words(fields.get("meridian")) or ""
        said = f"{hour}:{minute.zfill(2)} {half}".strip()
    return stamps.clock_time(said) if said else None


def _of_named_parts(fields: Mapping[str, Any]) -> stamps.Stamp | None:
    """``{year, month, day, hour, minute}``; a month of none, as some count them from nought, says nothing certain."""
    month, day = (next((fields[name] for name in names if name in fields), None) for names in (_MONTHS, _DAYS))
    given = [fields.get("year"), month, day]
    clock = [fields.get(name, fields.get(f"{name}s")) for name in _PARTS[3:]]
    return _of_parts([*given, *(clock if clock[0] is not None else ())])


def _of_parts(parts: list[Any]) -> stamps.Stamp | None:
    """``[2026, 12, 3, 17, 30]``, as Java writes its local times."""
    if not 3 <= len(parts) <= 7:
        return None
    numbers = [
        int(one)
        for one in parts
        if (isinstance(one, int) and not isinstance(one, bool)) or (isinstance(one, str) and one.isdigit())
    ]
    if len(numbers) == 4 and len(parts) == 5 and parts[4] is None:
        numbers.append(0)
    elif len(numbers) != len(parts):
        return None
    if not 1970 <= numbers[0] <= 2200:
        return None
    try:
        return datetime(*numbers[:5]) if len(numbers) > 3 else date(*numbers)  # type: ignore[arg-type]
    except (ValueError, TypeError):
        return None
