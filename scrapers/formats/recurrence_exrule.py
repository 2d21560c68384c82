"""EXRULE of RFC 2445: the occurrences that a rule leaves out, which RFC 5545 dropped and its libraries overlook."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, time
from zoneinfo import ZoneInfo

from scrapers.formats import calendar_stamps, recurrence_text
from scrapers.formats.calendar_zones import Zones
from scrapers.formats.content_lines import Component
from scrapers.formats.recurrence_days import Hour

_MOST = 6000


class TooLong(ValueError):
    """A rule that can't be followed to the end of what is asked for."""


def left_out(component: Component, zones: Zones, zone_name: str | None, to: datetime) -> Iterator[str]:
    """The EXDATE lines that the component's EXRULEs stand for, up to ``to``."""
    said = component.first("DTSTART")
    start = calendar_stamps.read(said.value) if said is not None else None
    rules = component.all("EXRULE")
    if said is None or start is None or not rules:
        return
    from dateutil.rrule import rrulestr

    hour = Hour(component, zones, zone_name)
    begin = start if isinstance(start, datetime) else datetime.combine(start, time())
    place = said.parameters.get("TZID")
    zone = zones.find(place) if place else None
    if begin.tzinfo is not None and zone_name:
        begin = begin.astimezone(ZoneInfo(zone_name))
    elif begin.tzinfo is None and isinstance(start, datetime):
        begin = begin.replace(tzinfo=zone)
    last = to if begin.tzinfo is not None else to.replace(tzinfo=None)
    for one in rules:
        rule = hour.rule(f"EXRULE:{recurrence_text.spelt_out(one.value, begin.date())}").partition(":")[2]
        if begin.tzinfo is None:
            rule = rule.replace("Z;", ";").removesuffix("Z") if "UNTIL=" in rule else rule
        for number, moment in enumerate(rrulestr(rule, dtstart=begin)):
            if moment > last:
                break
            if number == _MOST:
                raise TooLong(f"its EXRULE names more than {_MOST} occurrences")
            yield f"EXDATE{_named(moment, start)}"


def _named(moment: datetime, start: object) -> str:
    if not isinstance(start, datetime):
        return f";VALUE=DATE:{calendar_stamps.written(moment.date())}"
    return f":{calendar_stamps.written(moment.astimezone(UTC) if moment.tzinfo is not None else moment)}"
