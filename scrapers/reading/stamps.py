"""Times that a machine wrote: ISO 8601 in its many spellings, US numeric forms, Unix epochs.

Prose is read by ``scrapers.reading.dates``; here nothing is guessed and nothing depends on today.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta, timezone

_ISO = re.compile(
    r"\s*(\d{4})-(\d{1,2})-(\d{1,2})"
    r"(?:[T ]\s*(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?\s*\Z",
    re.I,
)
_BASIC = re.compile(r"\s*(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z)?)?\s*\Z", re.I)
_US = re.compile(
    r"\s*(\d{1,2})/(\d{1,2})/(\d{4})(?:,?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([ap])?\.?m?\.?)?\s*\Z", re.I
)
_CLOCK = re.compile(r"\s*(\d{1,2})(?::(\d{2}))?(?::(\d{2})(?:\.\d+)?)?\s*([ap])?\.?m?\.?\s*(noon|midnight)?\s*\Z", re.I)
_EARLIEST, _LATEST = datetime(1971, 1, 1, tzinfo=UTC), datetime(2200, 1, 1, tzinfo=UTC)


def read(text: object) -> datetime | date | None:
    """An aware datetime, a naive one (no offset is written) or a date (no hour is written); else None."""
    if not isinstance(text, str):
        return None
    try:
        return _iso(text) or _basic(text) or _us(text)
    except ValueError:
        return None


def local(text: object) -> datetime | date | None:
    """The same, with a written offset dropped: for publishers whose ``Z`` means nothing."""
    moment = read(text)
    return moment.replace(tzinfo=None) if isinstance(moment, datetime) else moment


def _iso(text: str) -> datetime | date | None:
    match = _ISO.match(text)
    if not match:
        return None
    day = date(int(match[1]), int(match[2]), int(match[3]))
    if match[4] is None:
        return day
    return _at(day, int(match[4]), int(match[5]), int(match[6] or 0)).replace(tzinfo=_offset(match[7]))


def _basic(text: str) -> datetime | date | None:
    match = _BASIC.match(text)
    if not match:
        return None
    day = date(int(match[1]), int(match[2]), int(match[3]))
    if match[4] is None:
        return day
    return _at(day, int(match[4]), int(match[5]), int(match[6] or 0)).replace(tzinfo=UTC if match[7] else None)


def _us(text: str) -> datetime | date | None:
    match = _US.match(text)
    if not match:
        return None
    day = date(int(match[3]), int(match[1]), int(match[2]))
    if match[4] is None:
        return day
    hour = int(match[4])
    if match[7]:
        hour = _hour12(hour, match[7])
    return _at(day, hour, int(match[5]), int(match[6] or 0))


def _at(day: date, hour: int, minute: int, second: int) -> datetime:
    if hour == 24 and minute == second == 0:
        return datetime.combine(day + timedelta(days=1), time())
    return datetime.combine(day, time(hour, minute, second))


def _hour12(hour: int, half: str) -> int:
    if not 1 <= hour <= 12:
        raise ValueError(f"{hour} is no hour of a twelve-hour clock")
    return hour % 12 + (12 if half.lower() == "p" else 0)


def _offset(text: str | None) -> timezone | None:
    if not text:
        return None
    if text.upper() == "Z":
        return UTC
    digits = text[1:].replace(":", "").ljust(4, "0")
    span = timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
    return timezone(-span if text[0] == "-" else span)


def clock(text: object) -> time | None:
    """A time of day alone: "7:30 AM", "17:30:00", "12:00 Noon", "9am"; None where the half of the day is open."""
    match = _CLOCK.match(text) if isinstance(text, str) else None
    if not match or (match[2] is None and not match[4] and not match[5]):
        return None
    try:
        hour, minute, second = int(match[1]), int(match[2] or 0), int(match[3] or 0)
        if match[5]:
            return time(12 if match[5].lower() == "noon" else 0) if hour == 12 and not minute else None
        return time(_hour12(hour, match[4]) if match[4] else hour, minute, second)
    except ValueError:
        return None


def epoch(value: object) -> datetime | None:
    """Seconds or milliseconds since 1970, as a number or its digits, as an aware UTC datetime."""
    if isinstance(value, str) and re.fullmatch(r"-?\d{9,13}(\.\d+)?", value.strip()):
        value = float(value)
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    try:
        moment = datetime.fromtimestamp(value / 1000 if abs(value) > 1e11 else value, UTC)
    except (OverflowError, OSError, ValueError):
        return None
    return moment if _EARLIEST <= moment <= _LATEST else None
