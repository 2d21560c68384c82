"""schema.org ``eventSchedule`` -> the occurrences it states: https://schema.org/Schedule."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from itertools import islice
from zoneinfo import ZoneInfo

from hobnob import patterns as re
from scrapers.draft import Context
from scrapers.formats import recurrence_rules, stamps
from scrapers.formats.schema_values import Node, each, number, short, text

Span = tuple[datetime | date, datetime | date | None, str | None]
PAST, AHEAD = timedelta(days=60), timedelta(days=400)
_MOST, _MOST_SCHEDULES = 500, 24
_FREQUENCIES = {
    "P1D": ("DAILY", 1), "DAILY": ("DAILY", 1), "P1W": ("WEEKLY", 1), "P7D": ("WEEKLY", 1), "WEEKLY": ("WEEKLY", 1),
    "P2W": ("WEEKLY", 2), "P14D": ("WEEKLY", 2), "P1M": ("MONTHLY", 1), "MONTHLY": ("MONTHLY", 1),
    "P3M": ("MONTHLY", 3), "P1Y": ("YEARLY", 1), "YEARLY": ("YEARLY", 1), "ANNUALLY": ("YEARLY", 1),
}  # fmt: skip
_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_NAMED = {"monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6}
_DAY = re.compile(r"([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU)$")


def occurrences(value: object, context: Context) -> Iterator[Span]:
    """Start, end and rule of every occurrence from 60 days before now to 400 days after it.

    Of a schedule that has none then, the first: a page of the past is to say what it said. One without a start goes
    on from now, where its days are certain without one ("the 2nd Monday").
    """
    for one in islice(each(value), _MOST_SCHEDULES):
        if isinstance(one, dict):
            yield from _schedule(one, context)


def _schedule(node: Node, context: Context) -> Iterator[Span]:
    zone = _zone(text(node.get("scheduleTimezone")) or context.timezone) or _zone(context.timezone)
    today = context.now.astimezone(zone).date()
    begins = stamps.read(text(node.get("startDate")))
    if begins is None and (node.get("startDate") or not _stands_by_itself(node)):
        return
    first_day = today if begins is None else begins.date() if isinstance(begins, datetime) else begins
    rule = _rule(node, first_day)
    if begins is None and rule is None:
        return
    from dateutil.rrule import rrulestr

    opens, closes = _clock(node.get("startTime")), _clock(node.get("endTime"))
    if opens is None and isinstance(begins, datetime) and begins.time() != time():
        opens = begins.time()
    last = stamps.read(text(node.get("endDate")))
    last_day = last.date() if isinstance(last, datetime) else last
    from_day, to_day = today - PAST, min(today + AHEAD, last_day or date.max)
    skipped = {stamp.date() if isinstance(stamp, datetime) else stamp
               for one in each(node.get("exceptDate")) if (stamp := stamps.read(text(one)))}  # fmt: skip
    days: list[date] = []
    first: date | None = None
    for moment in (
        rrulestr(rule, dtstart=datetime.combine(first_day, time())) if rule else [datetime.combine(first_day, time())]
    ):
        day = moment.date()
        first = first or day
        if day > to_day or len(days) >= _MOST:
            break
        if day >= from_day and day not in skipped:
            days.append(day)
    for day in days or ([first] if first and first not in skipped else []):
        if opens is None:
            yield day, None, rule
            continue
        start = datetime.combine(day, opens, zone)
        end = datetime.combine(day + timedelta(days=closes <= opens), closes, zone) if closes else None
        if end is None and (span := stamps.duration(text(node.get("duration")))):
            end = start + span
        yield start, end, rule


def _rule(node: Node, first_day: date) -> str | None:
    """The schedule as an RRULE of whole days; None when it states none that is certain and may be expanded."""
    days, weeks = _days(node), _weeks(node)
    frequency = _frequency(node)
    if frequency is None:
        return None
    parts = [f"FREQ={frequency[0]}", f"INTERVAL={frequency[1]}"]
    if weeks and frequency[0] == "MONTHLY":
        days = [f"{week}{day}" for week in weeks for day in days if day.isalpha()]
    if days:
        parts.append(f"BYDAY={','.join(days)}")
    for key, name, lowest, highest in (("byMonthDay", "BYMONTHDAY", 1, 31), ("byMonth", "BYMONTH", 1, 12)):
        numbers = [int(n) for one in each(node.get(key)) if (n := number(one)) is not None and lowest <= n <= highest]
        if numbers:
            parts.append(f"{name}={','.join(map(str, numbers))}")
    count = number(node.get("repeatCount"))
    if count and 1 <= count <= 10_000:
        parts.append(f"COUNT={int(count)}")
    rule = ";".join(parts)
    return None if recurrence_rules.refused(rule, first_day) else rule


def _days(node: Node) -> list[str]:
    return [found for one in each(node.get("byDay")) if (found := _day(text(one) or url_name(one)))]


def _weeks(node: Node) -> list[int]:
    return [int(n) for one in each(node.get("byMonthWeek")) if (n := number(one)) is not None and 1 <= abs(n) <= 5]


def _frequency(node: Node) -> tuple[str, int] | None:
    words = (text(node.get("repeatFrequency")) or "").upper()
    if words or not _days(node):
        return _FREQUENCIES.get(short(words))
    return ("MONTHLY" if _weeks(node) else "WEEKLY", 1)


def _stands_by_itself(node: Node) -> bool:
    """Whether the days of the schedule don't depend on the day that it began."""
    frequency, days = _frequency(node), _days(node)
    if frequency is None or frequency[1] != 1 or node.get("repeatCount"):
        return False
    month_days = node.get("byMonthDay") is not None
    return {
        "DAILY": True,
        "WEEKLY": bool(days),
        "MONTHLY": month_days or (bool(days) and (bool(_weeks(node)) or not any(day.isalpha() for day in days))),
        "YEARLY": month_days and node.get("byMonth") is not None,
    }[frequency[0]]


def url_name(value: object) -> str:
    return str(value.get("@id") or "") if isinstance(value, dict) else ""


def _day(words: str) -> str | None:
    name = short(words)
    if name.lower() in _NAMED:
        return _DAYS[_NAMED[name.lower()]]
    match = _DAY.match(name.upper())
    return match[0] if match else None


def _clock(value: object) -> time | None:
    words = text(value)
    found = stamps.clock_time(words) if words else None
    if found is None:
        stamp = stamps.read(words)
        return stamp.time() if isinstance(stamp, datetime) else None
    return found[0].replace(tzinfo=None)


def _zone(name: str) -> ZoneInfo | None:
    try:
        return ZoneInfo(name)
    except (KeyError, OSError, ValueError):
        return None
