"""The zone that an object states beside its times: an IANA, Windows or Rails name, an abbreviation, or an offset."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone, tzinfo
from typing import Any
from zoneinfo import ZoneInfo

from scrapers.formats import calendar_zones, stamps
from scrapers.formats.object_keys import Fields, pick

ZONES = ("timezone", "timezoneid", "tz", "tzid", "ianatimezone", "starttimezone", "timezonename", "zone")
_OFFSETS = ("utcoffset", "gmtoffset", "timezoneoffset", "tzoffset", "offset")
_LEAST_MINUTES, _MOST_MINUTES, _MOST_SECONDS = -14 * 60, -60, -14 * 3600
_UTC_NAMES = ("utc", "gmt")


def of(fields: Fields, home: str) -> tzinfo | None:
    """The zone that the object names, or else its offset; None where it states none, or that of ``home`` by another
    name."""
    said = pick(fields, ZONES)
    return read(said, home) if said else _offset(fields)


def read(name: str, home: str) -> tzinfo | None:
    """The zone of a name as publishers write it. An abbreviation means the local time of ``home`` where that keeps the
    same standard time."""
    found = calendar_zones.named(name) or calendar_zones.displayed(name)
    if isinstance(found, ZoneInfo) and "/" not in name and _same(found, ZoneInfo(home)):
        return None
    return UTC if found is not None and _is_utc(found) else found


def name_of(zone: tzinfo | None) -> str | None:
    """The name under which a draft carries the zone; UTC and bare offsets are where nobody meets."""
    return zone.key if isinstance(zone, ZoneInfo) else None


def within(stamp: stamps.Stamp, zone: tzinfo | None) -> stamps.Stamp:
    """A time without a zone as an instant, where its zone is no place's."""
    if isinstance(stamp, datetime) and stamp.tzinfo is None and zone is not None and name_of(zone) is None:
        return stamp.replace(tzinfo=zone)
    return stamp


def without_utc(name: str) -> str | None:
    """The key that a key on UTC stands beside: "startutc" -> "start"; None for any other."""
    for word in _UTC_NAMES:
        if word in name:
            return name.replace(word, "", 1)
    return None


def _same(one: ZoneInfo, other: ZoneInfo) -> bool:
    january = datetime(2026, 1, 15)
    return january.replace(tzinfo=one).utcoffset() == january.replace(tzinfo=other).utcoffset() and not _is_utc(one)


def _is_utc(zone: tzinfo) -> bool:
    return zone is UTC or str(zone) in ("UTC", "GMT", "Etc/UTC", "Etc/GMT", "Zulu", "Etc/Zulu", "UCT", "Etc/UCT")


def _offset(fields: Fields) -> tzinfo | None:
    """An offset such as "-05:00", or minutes or seconds west of Greenwich; a positive number may be anything."""
    for name in _OFFSETS:
        value: Any = fields.get(name)
        if isinstance(value, str) and (found := stamps.zone_named(value)) is not None:
            return found
        if isinstance(value, int) and not isinstance(value, bool):
            minutes = value // 60 if _MOST_SECONDS <= value <= -3600 else value
            if _LEAST_MINUTES <= minutes <= _MOST_MINUTES and minutes % 15 == 0:
                return timezone(timedelta(minutes=minutes))
    return None
