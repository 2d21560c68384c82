"""Dates and times written for machines -> ``datetime`` or ``date``.

Reads ISO 8601 in the extended and the basic form, with the small faults that publishers make
("2026-5-9T8:00", "2026-05-09 08:00 PM", "+5:00"), US 12-hour text, RFC 2822, JavaScript's
``Date.toString()``, .NET's ``/Date(…)/`` and Unix time in seconds or milliseconds.
What is not one of these is prose, and left to ``scrapers.reading.dates``.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

from hobnob import patterns as re
from scrapers.reading import months
from scrapers.reading.dates.days import day_first_in as day_first_in

Stamp = datetime | date

_ISO = re.compile(
    r"""(?P<y>\d{4})(?P<s>[-/.])(?P<m>\d{1,2})(?P=s)(?P<d>\d{1,2})
    (?:(?:[T\s@,]+|,\s*)(?P<time>.+)?|T)?$""",
    re.X | re.I,
)
_BASIC = re.compile(r"(\d{4})(\d{2})(\d{2})(?:[T ]?(\d{2})(\d{2})(\d{2})?\s*(Z|[+-]\d{2}:?\d{2})?)?$", re.I)
_ORDINAL = re.compile(r"(\d{4})-?(\d{3})(?:[T ](.+))?$", re.I)
_US = re.compile(r"(?:[A-Za-z]+,?\s+)?(\d{1,2})/(\d{1,2})/(\d{4})(?:[\s,T@]+(?:at\s+)?(.+))?$")
_DOTTED = re.compile(
    r"(?:[A-Za-z]+\.?,?\s+)?(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?:[\s,T]+(?:um\s+)?(.+?)(?:\s+Uhr)?)?$"
)
_TWO_CLOCKS = re.compile(r"\d\s+[-−]\s+\d")
"""A dash with room on both sides parts a start and an end, it signs no offset."""
_CLOCK = re.compile(
    r"""(?P<h>\d{1,2})(?:[:.](?P<m>\d{2})(?:[:.](?P<s>\d{2})(?:[.,:]\d+)?)?|(?P<mm>\d{2})(?P<ss>\d{2})?)?
    \s*(?P<half>[ap]\.?\s?m\.?)?
    \s*(?P<zone>Z|UTC|GMT|[A-Z]{2,4}T?|(?:UTC|GMT)?\s*[+\-−]\s*\d{1,2}(?::?\d{2})?(?::\d{2})?)?
    \s*(?:\[(?P<iana>[A-Za-z_]+/[A-Za-z_/]+)\])?$""",
    re.X | re.I,
)
_RFC2822 = re.compile(
    r"(?:[a-z]{3,9},?\s+)?(\d{1,2})[\s-]([a-z]{3})[a-z]*,?[\s-](\d{4}|\d{2})\s+(\d{1,2}:\d{2}.*)$", re.I
)
_JAVASCRIPT = re.compile(
    r"[a-z]{3}\s+([a-z]{3})\s+(\d{1,2})\s+(\d{4})\s+(\d\d:\d\d:\d\d)\s+(?:GMT|UTC)?([+-]\d{4})?(?:\s*\(.*\))?$", re.I
)
_CTIME = re.compile(r"[a-z]{3}\s+([a-z]{3})\s+(\d{1,2})\s+(\d\d:\d\d:\d\d)\s+(?:([a-z]{3,4})\s+)?(\d{4})$", re.I)
_DOT_NET = re.compile(r"\\?/Date\((-?\d+)(?:[+-]\d{4})?\)\\?/$")
_OFFSET = re.compile(r"(?:UTC|GMT)?\s*([+\-−])\s*(\d{1,2}):?(\d{2})?(?::\d{2})?$", re.I)
_DURATION = re.compile(
    r"(?P<sign>[+-])?P(?:(?P<w>\d+(?:\.\d+)?)W)?(?:(?P<d>\d+(?:\.\d+)?)D)?"
    r"(?:T(?:(?P<h>\d+(?:\.\d+)?)H)?(?:(?P<m>\d+(?:\.\d+)?)M)?(?:(?P<s>\d+(?:\.\d+)?)S)?)?$",
    re.I,
)
_MONTHS = {name: number for number, name in enumerate(months.STARTS, start=1)}
# Vendors print the winter abbreviation all year, so it names the zone and not the offset.
_ABBREVIATIONS: dict[str, tzinfo] = {
    "Z": UTC,
    "UTC": UTC,
    "GMT": UTC,
    **{name: ZoneInfo("America/New_York") for name in ("ET", "EST", "EDT")},
    **{name: ZoneInfo("America/Chicago") for name in ("CT", "CST", "CDT")},
    **{name: ZoneInfo("America/Denver") for name in ("MT", "MST", "MDT")},
    **{name: ZoneInfo("America/Los_Angeles") for name in ("PT", "PST", "PDT")},
    **{name: ZoneInfo("America/Anchorage") for name in ("AKST", "AKDT")},
    **{name: ZoneInfo("America/Halifax") for name in ("AST", "ADT")},
    **{name: ZoneInfo("America/St_Johns") for name in ("NST", "NDT")},
    "HST": ZoneInfo("Pacific/Honolulu"),
    "BST": ZoneInfo("Europe/London"),
    **{name: ZoneInfo("Europe/Berlin") for name in ("CET", "CEST", "MET", "MEST")},
}
# EventON writes its hour twice: "2026-9-18T10-10-30-00" is 10:30.
_TWICE = re.compile(r"(\d\d)-\1-(\d\d)-(\d\d)$")
_MILLISECONDS = 100_000_000_000
_EPOCH_FROM, _EPOCH_TO = 157_766_400, 5_000_000_000


def read(value: object, *, day_first: bool = False) -> Stamp | None:
    """The moment that a machine value states: a ``date`` when it has no hour, a naive ``datetime`` when
    it has no zone. ``day_first`` settles 5/6/2026; None for prose, nonsense and durations."""
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, datetime | date):
        return value
    if isinstance(value, int | float):
        return epoch(value)
    if not isinstance(value, str):
        return None
    text = value.strip().strip("\u200e\u200f\ufeff").strip()
    if not 6 <= len(text) <= 80:
        return None
    try:
        return _read(text, day_first)
    except (ValueError, OverflowError):
        return None


def _read(text: str, day_first: bool) -> Stamp | None:
    if match := _ISO.match(text):
        day = date(int(match["y"]), int(match["m"]), int(match["d"]))
        return _at(day, _TWICE.sub(r"\1:\2:\3", match["time"] or ""))
    if match := _BASIC.match(text):
        year, month, number, hour, minute, second, zone = match.groups()
        if int(year) > 2200 and hour is None:
            return None
        day = date(int(year), int(month), int(number))
        return day if hour is None else _at(day, f"{hour}:{minute}:{second or '00'}{zone or ''}")
    if text.isdigit():
        return epoch(int(text)) if len(text) in (9, 10, 12, 13) else None
    if match := _ORDINAL.match(text):
        year, number = int(match[1]), int(match[2])
        if 1 <= number <= 366:
            return _at(date(year, 1, 1) + timedelta(days=number - 1), match[3])
        return None
    if match := _US.match(text):
        month, number = int(match[1]), int(match[2])
        if month > 12 or (day_first and number <= 12):
            month, number = number, month
        return _at(date(int(match[3]), month, number), match[4])
    if match := _DOTTED.match(text):
        number, month = int(match[1]), int(match[2])
        if month > 12:
            month, number = number, month
        elif number <= 12 and not day_first:
            return None
        return _at(date(int(match[3]), month, number), match[4])
    if match := _RFC2822.match(text):
        return _named_month(match[2], match[1], _year_of_two(match[3]), match[4])
    if match := _JAVASCRIPT.match(text):
        return _named_month(match[1], match[2], match[3], f"{match[4]}{match[5] or 'Z'}")
    if match := _CTIME.match(text):
        return _named_month(match[1], match[2], match[5], f"{match[3]} {match[4] or ''}")
    if match := _DOT_NET.match(text):
        return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=int(match[1]))
    return None


def _year_of_two(digits: str) -> str:
    """RFC 2822 4.3: a year of two digits below fifty is of this century."""
    return digits if len(digits) == 4 else f"{20 if int(digits) < 50 else 19}{digits}"


def _named_month(name: str, day: str, year: str, clock: str) -> Stamp | None:
    month = _MONTHS.get(name.lower())
    return _at(date(int(year), month, int(day)), clock) if month else None


def _at(day: date, clock: str | None) -> Stamp | None:
    """The day at a clock time; the day alone when there is no clock; None when the clock can't be read."""
    if not clock or not clock.strip():
        return day
    read_clock = clock_time(clock)
    if read_clock is None:
        return None
    moment, days = read_clock
    return datetime.combine(day, moment) + timedelta(days=days)


def clock_time(text: str) -> tuple[time, int] | None:
    """A time of day such as "17:30", "5:30 PM" or "08:00:00-05:00", and 1 where it is 24:00, the next day."""
    match = _CLOCK.match(text.strip())
    if (
        _TWO_CLOCKS.search(text)
        or match is None
        or (match["m"] is None and match["mm"] is None and match["half"] is None)
    ):
        return None
    hour, minute = int(match["h"]), int(match["m"] or match["mm"] or 0)
    second = int(match["s"] or match["ss"] or 0)
    half = (match["half"] or "").lower()[:1]
    if half and 1 <= hour <= 12:
        hour = hour % 12 + (12 if half == "p" else 0)
    days = 0
    if (hour, minute, second) == (24, 0, 0):
        hour, days = 0, 1
    second = min(second, 59)
    if hour > 23 or minute > 59:
        return None
    zone: tzinfo | None = None
    if match["zone"]:
        zone = zone_named(match["zone"])
        if zone is None:
            return None
    elif match["iana"]:
        zone = zone_named(match["iana"])
    return time(hour, minute, second, tzinfo=zone), days


def zone_named(text: str) -> tzinfo | None:
    """The zone of "Z", "-05:00", "+0530", "GMT-5", "EST" or an IANA name; None when it is none of these."""
    name = text.strip()
    if offset := _OFFSET.match(name):
        minutes = int(offset[2]) * 60 + int(offset[3] or 0)
        if minutes > 15 * 60:
            return None
        return timezone(timedelta(minutes=-minutes if offset[1] in "-−" else minutes))
    if known := _ABBREVIATIONS.get(name.upper()):
        return known
    if "/" in name:
        try:
            return ZoneInfo(name)
        except (KeyError, OSError, ValueError):
            return None
    return None


def epoch(number: float) -> datetime | None:
    """Unix time in seconds or milliseconds, between 1975 and 2128; else None."""
    seconds = number / 1000 if abs(number) >= _MILLISECONDS else number
    if not _EPOCH_FROM <= seconds <= _EPOCH_TO:
        return None
    return datetime.fromtimestamp(seconds, UTC)


def duration(value: object) -> timedelta | None:
    """An ISO 8601 duration ("PT1H30M", "P1D"); None for months and years, which have no fixed length."""
    match = _DURATION.match(value.strip()) if isinstance(value, str) else None
    if match is None or not any(match[part] for part in "wdhms"):
        return None
    try:
        span = timedelta(
            weeks=float(match["w"] or 0),
            days=float(match["d"] or 0),
            hours=float(match["h"] or 0),
            minutes=float(match["m"] or 0),
            seconds=float(match["s"] or 0),
        )
    except OverflowError:
        return None
    return -span if match["sign"] == "-" else span
