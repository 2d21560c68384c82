"""The lines of a recurring VEVENT as they are handed to the library that expands them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, timedelta, timezone
from zoneinfo import ZoneInfo

from hobnob import patterns as re
from scrapers.formats import calendar_zones, recurrence_rules, recurrence_text
from scrapers.formats.calendar_zones import Zones
from scrapers.formats.content_lines import Component, split
from scrapers.formats.recurrence_days import Hour
from scrapers.formats.recurrence_lines import DATES

# Some exporters write COUNT=-1 where they mean that the rule has no count.
ENDLESS = re.compile(r";COUNT=-\d+", re.I)
MARGIN = timedelta(days=40)
_DIGITS = re.compile(r"(?<=:)\d{8}")


def day_of(value: str) -> date | None:
    """The day that a value of a date or a time begins with."""
    digits = value.strip()
    try:
        return date(int(digits[:4]), int(digits[4:6]), int(digits[6:8]))
    except ValueError:
        return None


def date_lines(
    component: Component, from_day: date, zones: Zones, definitions: dict[str, str], hour: Hour, by_rule: bool
) -> Iterator[str]:
    """The lines that decide on dates; a long-standing series starts shortly before the window. The definitions of
    zones that have no name in the zone database are collected on the way."""
    shift = _shift(component, from_day) if by_rule else timedelta(0)
    for line in component.lines:
        name = line.replace(":", ";", 1).partition(";")[0].upper()
        if name in ("RRULE", "EXRULE"):
            if by_rule and name == "RRULE":
                rule = recurrence_text.spelt_out(
                    ENDLESS.sub("", line.partition(":")[2]), day_of(component.value("DTSTART") or "") or from_day
                )
                yield hour.rule(f"RRULE:{rule}")
        elif name in ("DTSTART", "DTEND") and shift:
            yield _in_known_zone(_DIGITS.sub(lambda match: _shifted(match[0], shift), line), zones, definitions)
        elif name == "RDATE":
            yield _in_known_zone(hour.added(line), zones, definitions)
        elif name in DATES:
            yield _in_known_zone(hour.day(line) if name in ("EXDATE", "RECURRENCE-ID") else line, zones, definitions)


def _in_known_zone(line: str, zones: Zones, definitions: dict[str, str]) -> str:
    """The line with the zone's name in the zone database; without a zone that nothing is known of."""
    if "TZID=" not in line.upper():
        return line
    parted = split(line)
    if parted is None or not (name := parted[1].parameters.get("TZID")):
        return line
    kind = f";VALUE={value}" if (value := parted[1].parameters.get("VALUE")) else ""
    zone = zones.find(name)
    if isinstance(zone, ZoneInfo):
        return f"{parted[0]}{kind};TZID={zone.key}:{parted[1].value}"
    if zone is UTC:
        return f"{parted[0]}{kind}:{','.join(map(_instant, parted[1].value.split(',')))}"
    if isinstance(zone, timezone):
        definitions[name] = calendar_zones.of_one_distance(name, zone)
        return f'{parted[0]}{kind};TZID="{name}":{parted[1].value}'
    definition = zones.definition_of(name)
    if zone is not None and definition is not None:
        definitions[name] = definition.strip()
        return f'{parted[0]}{kind};TZID="{name}":{parted[1].value}'
    return f"{parted[0]}{kind}:{parted[1].value}"


def _instant(value: str) -> str:
    """A time in UTC, or a period that begins with one."""
    return "/".join(
        f"{one}Z" if "T" in one and one[:1].isdigit() and not one.endswith("Z") else one for one in value.split("/")
    )


def _shift(component: Component, from_day: date) -> timedelta:
    """By how much a daily or weekly series may begin later with the same days in the window: a library that
    counts from 1990 takes its time."""
    rules = component.all("RRULE")
    if len(rules) != 1 or component.all("EXRULE") or component.all("RECURRENCE-ID"):
        return timedelta(0)
    said = recurrence_rules.parts(ENDLESS.sub("", rules[0].value))
    days = {"DAILY": 1, "WEEKLY": 7}.get(said.get("FREQ", ""), 0) * int(said.get("INTERVAL", "1"))
    if not days or "COUNT" in said or "BYSETPOS" in said:
        return timedelta(0)
    digits = (component.value("DTSTART") or "")[:8]
    ends = (component.value("DTEND") or digits)[:8]
    first_day, last_day = (date(int(one[:4]), int(one[4:6]), int(one[6:8])) for one in (digits, ends))
    # an occurrence that began before the window may reach into it
    spare = from_day - MARGIN - max(timedelta(0), last_day - first_day) - first_day
    return timedelta(days=max(0, spare.days // days) * days)


def _shifted(digits: str, shift: timedelta) -> str:
    day = date(int(digits[:4]), int(digits[4:6]), int(digits[6:8])) + shift
    return f"{day:%Y%m%d}"
