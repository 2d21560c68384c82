"""Rules of recurrence in an object of unknown schema -> its occurrences, expanded as those of iCalendar are.

A rule is the text of RFC 5545, its parts in an object, or FullCalendar's days of the week
(https://fullcalendar.io/docs/recurring-events).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from hobnob import patterns as re
from scrapers.draft import Context, Draft
from scrapers.formats import icalendar, object_hours, stamps
from scrapers.formats.object_keys import Fields, keyed, pick, words

_RULES = ("rrule", "recurrencerule", "recurrence")
_DAYS = ("SU", "MO", "TU", "WE", "TH", "FR", "SA")
_RULE = re.compile(r"(?:^|RRULE:|\n)\s*((?:[A-Z]{1,10}=[\w,+:-]{1,80};){0,9}FREQ=[A-Z]+[\w,;=+:-]*)", re.I)
_PARTS = ("freq", "interval", "count", "until", "byweekday", "byday", "bymonthday", "bymonth", "bysetpos")
_LONGEST = 400


def states(fields: Fields) -> bool:
    """Whether the object names a rule."""
    return _text(fields) is not None or "daysofweek" in fields


def start_of_days(fields: Fields) -> dict[str, Any] | None:
    """The object of days of the week as one with a start: its hours on the first of its days. None where it names no
    first day."""
    begin = stamps.read(pick(fields, ("startrecur",)))
    hours = stamps.clock_time(pick(fields, ("starttime",)) or "")
    days = _weekdays(fields.get("daysofweek"))
    if begin is None or not days:
        return None
    first_day = begin.date() if isinstance(begin, datetime) else begin
    while _DAYS[(first_day.weekday() + 1) % 7] not in days:
        first_day += timedelta(days=1)
    kept = {
        name: value
        for name, value in fields.items()
        if name not in ("daysofweek", "startrecur", "endrecur", "starttime", "endtime")
    }
    if hours is None:
        return {**kept, "start": first_day.isoformat(), "rrule": _weekly(days, fields)}
    closing = stamps.clock_time(pick(fields, ("endtime",)) or "")
    start = datetime.combine(first_day, hours[0])
    made = {**kept, "start": start.isoformat(), "rrule": _weekly(days, fields)}
    return {**made, "end": datetime.combine(first_day, closing[0]).isoformat()} if closing else made


def _weekly(days: list[str], fields: Fields) -> str:
    """The end of FullCalendar's recurrence is the first day on which it is no more."""
    end = stamps.read(pick(fields, ("endrecur",)))
    last = (end.date() if isinstance(end, datetime) else end) - timedelta(days=1) if end is not None else None
    return f"FREQ=WEEKLY;BYDAY={','.join(days)}" + (f";UNTIL={last:%Y%m%d}" if last else "")


def _weekdays(value: Any) -> list[str]:
    given = value if isinstance(value, list) else [value]
    numbers = [int(one) for one in given if str(one).isdigit()]
    return [_DAYS[one] for one in numbers if one < len(_DAYS)] if len(numbers) == len(given) else []


def occurrences(made: Draft, fields: Fields, context: Context) -> Iterator[Draft]:
    """The draft at each time that its rule names; as it stands where it names none that can be read."""
    rule = _text(fields)
    start = made.start
    if rule is None or start is None:
        yield made
        return
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "BEGIN:VEVENT",
        "UID:1",
        "SUMMARY:1",
        _line("DTSTART", start, made.timezone),
    ]
    if isinstance(made.end, datetime) and isinstance(start, datetime):
        lines.append(_line("DTEND", made.end, made.timezone))
    lines += [f"RRULE:{rule}", *_exceptions(fields, start, made.timezone), "END:VEVENT", "END:VCALENDAR", ""]
    found = [row for row in icalendar.read_bytes("\r\n".join(lines).encode(), context) if isinstance(row, Draft)]
    for one in found:
        yield replace(
            made, start=one.start, end=one.end if made.end is not None or one.all_day else None,
            end_inclusive=one.end_inclusive,
            all_day=made.all_day or None, timezone=one.timezone or made.timezone, recurrence=one.recurrence,
            series=made.series or made.uid or made.title,
        )  # fmt: skip
    if not found:
        yield made


def _line(name: str, moment: stamps.Stamp, zone: str | None) -> str:
    if not isinstance(moment, datetime):
        return f"{name};VALUE=DATE:{moment:%Y%m%d}"
    if moment.tzinfo is not None:
        return f"{name}:{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    return f"{name}{f';TZID={zone}' if zone else ''}:{moment:%Y%m%dT%H%M%S}"


def _exceptions(fields: Fields, start: stamps.Stamp, zone: str | None) -> Iterator[str]:
    """The days that are left out, at the hour of the start."""
    value = fields.get("exdate", fields.get("exdates", []))
    for one in value if isinstance(value, list) else [value]:
        moment = stamps.read(one)
        if moment is None:
            continue
        if isinstance(start, datetime) and (
            not isinstance(moment, datetime) or object_hours.states_none(moment, zone or "UTC")
        ):
            day: date = moment.date() if isinstance(moment, datetime) else moment
            moment = datetime.combine(day, start.time(), start.tzinfo)
        yield _line("EXDATE", moment, zone)


def _text(fields: Fields) -> str | None:
    """The rule in the words of RFC 5545."""
    for name in _RULES:
        value = fields.get(name)
        if isinstance(value, Mapping):
            return _of_parts(keyed(value))
        said = words(value)
        match = _RULE.search(said) if said and len(said) <= _LONGEST else None
        if match is not None:
            return match[1].strip(";").upper()
    return None


def _of_parts(parts: Mapping[str, Any]) -> str | None:
    """``{freq: "weekly", interval: 2, byweekday: ["mo", "th"], until: "2027-06-01"}``."""
    if not isinstance(parts.get("freq"), str) or not str(parts["freq"]).isalpha():
        return None
    told: list[str] = []
    for name in _PARTS:
        if name not in parts:
            continue
        value = parts[name]
        given = [str(one) for one in (value if isinstance(value, list) else [value])]
        if name == "until":
            until = stamps.read(given[0])
            if until is None:
                return None
            given = [f"{until:%Y%m%d}"]
        if name == "byweekday" and all(one.isdigit() for one in given):
            given = [_DAYS[(int(one) + 1) % 7] for one in given]  # rrule.js counts from Monday
        if not all(re.fullmatch(r"[\w+-]{1,10}", one) for one in given):
            return None
        told.append(f"{'BYDAY' if name == 'byweekday' else name.upper()}={','.join(given).upper()}")
    return ";".join(told)
