"""The lines of a recurring VEVENT that decide on its dates, put in order before a library reads them.

A value that can't be read costs itself alone: its line is left out, and told.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime

from scrapers.formats import calendar_stamps, recurrence_text, stamps
from scrapers.formats.content_lines import Component, Property, split

DATES = frozenset({"DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE", "EXRULE", "RECURRENCE-ID", "SEQUENCE"})
_ONCE = frozenset({"DTSTART", "DTEND", "DURATION", "RECURRENCE-ID", "SEQUENCE"})


def put_in_order(component: Component, wanted: frozenset[str] = DATES) -> list[str]:
    """Rewrites the component's lines of dates, of which only the wanted stay; gives what could not be read, for
    people."""
    faults: list[str] = []
    start = component.first("DTSTART")
    first = calendar_stamps.read(start.value) if start is not None else None
    first_day = first.date() if isinstance(first, datetime) else first
    lines: list[str] = []
    seen: set[str] = set()
    for line in component.lines:
        name = line.replace(":", ";", 1).partition(";")[0].upper()
        if name not in DATES:
            lines.append(line)
            continue
        parted = split(line)
        if parted is None or name in seen or name not in wanted or not parted[1].value.strip():
            continue
        if name in _ONCE:
            seen.add(name)
        found = list(_ordered(name, parted[1], line, first_day, faults))
        lines += found
    component.rewrite(lines)
    return faults


def _ordered(name: str, said: Property, line: str, first_day: date | None, faults: list[str]) -> Iterator[str]:
    if name in ("RRULE", "EXRULE"):
        yield f"{name}:{recurrence_text.tidied(said.value, first_day)}" if first_day is not None else line
        return
    if name == "SEQUENCE":
        if said.value.strip().isdigit():
            yield line.strip()
        return
    if name == "DURATION":
        length = calendar_stamps.length(said.value)
        if length is not None:
            yield f"DURATION:{length}"
        elif stamps.duration(said.value) is None:
            faults.append(_fault(name, said.value))
        return
    many = name in ("RDATE", "EXDATE")
    values = [one.strip() for one in said.value.replace(";", ",").split(",")] if many else [said.value.strip()]
    read = {one: _value(one, said) for one in values if one}
    kept = [one for one in read.values() if one is not None]
    faults += [_fault(name, one) for one, value in read.items() if value is None]
    if kept and ",".join(kept) == said.value:
        yield line
        return
    if not kept and name == "DTSTART":
        yield line
        return
    if name in _ONCE and (distant := _at_a_distance(values[0])):
        yield f"{name};{distant}"
        return
    for periods in (False, True):
        if chosen := [one for one in kept if ("/" in one) == periods]:
            yield f"{name}{_parameters(said, chosen)}:{','.join(chosen)}"


def _value(value: str, said: Property) -> str | None:
    """The value as the standard has it; of a period whose end can't be read the start remains."""
    begin, slash, end = value.partition("/")
    moment = calendar_stamps.read(begin)
    if moment is None:
        return None
    if isinstance(moment, datetime) and said.parameters.get("VALUE", "").upper() == "DATE":
        moment = moment.date()
    told = calendar_stamps.written(moment)
    if not slash or not isinstance(moment, datetime):
        return told
    closes = calendar_stamps.read(end) if end[:1] not in "Pp+-" else None
    span = calendar_stamps.written(closes) if isinstance(closes, datetime) else calendar_stamps.length(end)
    return f"{told}/{span}" if span else told


def _at_a_distance(value: str) -> str | None:
    """A time that states its distance from UTC, as one of a zone: a rule's weekdays are those of the place."""
    moment = calendar_stamps.read(value)
    if not isinstance(moment, datetime) or not moment.utcoffset():
        return None
    return f'TZID="UTC{moment:%z}":{calendar_stamps.written(moment.replace(tzinfo=None))}'


def _parameters(said: Property, values: list[str]) -> str:
    """The parameters that stay true of the values."""
    told = ""
    for name, value in said.parameters.items():
        if name == "TZID" and value and not all(one.endswith("Z") for one in values):
            told += f';TZID="{value}"'
        elif name == "RANGE":
            told += f";RANGE={value}"
    if "/" in values[0]:
        return told + ";VALUE=PERIOD"
    return told + (";VALUE=DATE" if all("T" not in one for one in values) else "")


def _fault(name: str, value: str) -> str:
    return f"{name} can't be read: {value.strip()[:40]!r}"
