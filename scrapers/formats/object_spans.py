"""Where an object of unknown schema keeps its times together: in an object of their own, or as a start and a length."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from scrapers.formats import stamps
from scrapers.formats.object_keys import Fields, keyed, words

_KEPT_IN = ("when", "schedule", "timing", "eventdate", "eventdates", "date", "dates", "datetime", "daterange", "dateandtime",
            "eventtime", "details", "fieldwhen")  # fmt: skip
_KEPT = frozenset(_KEPT_IN)
_FIRST = ("start", "starts", "startsat", "startat", "startdate", "startdatetime", "starttime", "from", "begin", "value")
_LAST = ("end", "ends", "endsat", "endat", "enddate", "enddatetime", "endtime", "to", "until", "endvalue", "finish")
_ZONES = ("timezone", "zone", "tz", "timezoneid", "tzid")
_MINUTES = ("durationminutes", "durationinminutes", "durationmins", "lengthinminutes", "lengthminutes", "minutes")
_HOURS = ("durationhours", "durationinhours")
_FEWEST, _MOST, _STEP = 15, 600, 5
"""A bare length between these is one in minutes: no event lasts so few seconds, nor so many hours."""


def opened(fields: dict[str, Any]) -> dict[str, Any]:
    """The fields with a start, an end and a zone that stand in an object of their own; what stands beside them counts."""
    if _KEPT.isdisjoint(fields):
        return fields
    for name in _KEPT_IN:
        inner = fields.get(name)
        if isinstance(inner, list) and len(inner) == 1:
            inner = inner[0]
        if not isinstance(inner, Mapping):
            continue
        span = keyed(inner)
        first, last = _first(span, _FIRST), _first(span, _LAST)
        if first is None or (last is None and "value" in span and name in ("date", "dates")):
            continue
        # "start" and "end" themselves would be days as FullCalendar counts them
        found = {"startdate": first, "enddate": last, "timezone": _first(span, _ZONES)}
        beside = {key: value for key, value in span.items() if key not in ("start", "end")}
        rest = {key: value for key, value in fields.items() if key != name}
        return {**beside, **{key: value for key, value in found.items() if value is not None}, **rest}
    return fields


def length(fields: Fields) -> timedelta | None:
    """How long it lasts: an ISO 8601 duration, a number of minutes or hours where the key says so, or one that can be
    nothing but minutes."""
    for names, unit in ((_MINUTES, 1), (_HOURS, 60)):
        for name in names:
            if (number := _number(fields.get(name))) is not None and 0 < number * unit <= _MOST:
                return timedelta(minutes=number * unit)
    said = fields.get("duration")
    if isinstance(said, str) and (told := stamps.duration(said)) is not None and told > timedelta(0):
        return told
    number = _number(said)
    if number is not None and _FEWEST <= number <= _MOST and number % _STEP == 0:
        return timedelta(minutes=number)
    return None


def _first(span: Mapping[str, Any], names: tuple[str, ...]) -> Any:
    return next((span[name] for name in names if name in span), None)


def _number(value: Any) -> float | None:
    said = words(value)
    try:
        return float(said) if said is not None and len(said) < 8 else None
    except ValueError:
        return None
