"""Values of DATE, DATE-TIME and DURATION in calendars (RFC 5545 3.3.4 to 3.3.6), with the small faults that writers
make."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from hobnob import patterns as re
from scrapers.formats import stamps
from scrapers.formats.stamps import Stamp

_FRACTION = re.compile(r"(\d{8}T\d{6})[.,]\d{1,6}(?=Z?$)", re.I)
_COLONS = re.compile(r"(\d{8}T)(\d\d):(\d\d)(?::(\d\d))?(?=Z?$)", re.I)
_UTC_DAY = re.compile(r"(\d{8})(?:Z|TZ?)$", re.I)
_LEGAL_LENGTH = re.compile(r"\+?P(?:\d{1,6}W|(?:\d{1,6}D)?(?:T(?=\d)(?:\d{1,8}H)?(?:\d{1,8}M)?(?:\d{1,9}S)?)?)$", re.I)


def read(value: str) -> Stamp | None:
    """The day or the moment that a value names; None when it names none."""
    text = value.strip()
    if moment := _exact(text):
        return moment
    if match := _UTC_DAY.match(text):
        text = match[1]
    text = _FRACTION.sub(r"\1", text)
    text = _COLONS.sub(lambda match: f"{match[1]}{match[2]}{match[3]}{match[4] or '00'}", text)
    return _exact(text) or stamps.read(text)


def written(stamp: Stamp) -> str:
    """The value as RFC 5545 has it: an offset is written as the instant that it names."""
    if not isinstance(stamp, datetime):
        return f"{stamp.year:04}{stamp:%m%d}"
    if stamp.tzinfo is not None:
        stamp = stamp.astimezone(UTC)
    return f"{stamp.year:04}{stamp:%m%dT%H%M%S}{'Z' if stamp.tzinfo is not None else ''}"


def length(value: str) -> str | None:
    """A length of time above none as RFC 5545 has it; None when the value states none."""
    text = value.strip().upper()
    span = stamps.duration(text)
    if span is None or span <= timedelta(0):
        return None
    return text if _LEGAL_LENGTH.match(text) else f"PT{int(span.total_seconds())}S"


def _exact(value: str) -> Stamp | None:
    """The three forms nearly every calendar uses, without regular expressions."""
    size = len(value)
    try:
        if size == 8 and value.isdigit():
            return date(int(value[:4]), int(value[4:6]), int(value[6:8]))
        if size in (15, 16) and value[8] == "T" and value[:8].isdigit() and value[9:15].isdigit():
            seconds = min(int(value[13:15]), 59)
            moment = datetime(
                int(value[:4]), int(value[4:6]), int(value[6:8]), int(value[9:11]), int(value[11:13]), seconds
            )
            return moment if size == 15 else moment.replace(tzinfo=UTC) if value[15] in "Zz" else None
    except ValueError:
        return None
    return None
