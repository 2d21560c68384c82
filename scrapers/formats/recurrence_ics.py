"""Recurring VEVENTs -> their occurrences, expanded by recurring-ical-events within bounds.

Only the properties that decide on dates are handed over, so that no other fault of a component
can cost its series, and parsing stays cheap.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from typing import Any

from scrapers.draft import Context, Rejected
from scrapers.formats import recurrence_exrule, recurrence_rules
from scrapers.formats.calendar_zones import Zones
from scrapers.formats.content_lines import Component
from scrapers.formats.recurrence_days import Hour
from scrapers.formats.recurrence_given import ENDLESS, MARGIN, date_lines, day_of
from scrapers.formats.recurrence_lines import DATES, put_in_order
from scrapers.formats.stamps import Stamp

PAST, AHEAD = timedelta(days=60), timedelta(days=400)
MOST_OF_ONE, MOST_OF_ALL, MOST_OF_THE_PAST = 500, 10_000, 300
_BATCH = 20
# How far a series that has nothing now is followed from its start.
_REACH = {
    "DAILY": timedelta(days=370),
    "WEEKLY": timedelta(days=740),
    "MONTHLY": timedelta(days=3660),
    "YEARLY": timedelta(days=7320),
}
# Expanding a series takes as long as these many occurrences, however few it has.
_LEAST = 4
_MARK = "X-HOBNOB-COMPONENT"


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One occurrence: the component that states it, its span, and whether the series is told by its rule."""

    component: Component
    start: Stamp
    end: Stamp | None
    by_rule: bool = True


@dataclass(frozen=True, slots=True)
class Unexpanded:
    """A component whose recurrence can't be told, so that only its own start is known."""

    component: Component


@dataclass(slots=True)
class Series:
    """A recurring component and the overrides of its instances; without ``by_rule`` only the days that it names
    themselves."""

    master: Component
    overrides: list[Component]
    by_rule: bool = True


def occurrences(
    series: list[Series], zones: Zones, zone_name: str | None, context: Context
) -> Iterator[Occurrence | Unexpanded | Rejected]:
    """Every occurrence from 60 days before now to 400 days after it.

    A series that has none then is told from its own start: an old calendar is to say what it said. Of one whose rule
    is refused the start is certain, being the first of the series (RFC 5545 3.8.5.3), and so are the days it adds.
    """
    kept: list[Series] = []
    for one in series:
        title = one.master.text("SUMMARY") or "(no title)"
        faults = put_in_order(one.master, DATES - {"RECURRENCE-ID"})
        for fault in (*faults, *(fault for each in one.overrides for fault in put_in_order(each))):
            yield Rejected(title, fault)
        if reason := _doubtful(one.master):
            yield Rejected(title, reason)
            continue
        if reason := _refused(one.master):
            yield Rejected(title, reason)
            one.by_rule = False
        if one.by_rule or _names_days(one):
            kept.append(one)
        else:
            yield Unexpanded(one.master)
    if not kept:
        return
    total = 0
    told: set[int] = set()
    window = _window(context)
    current = [one for one in kept if not _over(one, window[0].date())]
    for begin in range(0, len(current), _BATCH):
        given: dict[int, int] = {}
        for found in _expanded(current[begin : begin + _BATCH], zones, zone_name, window):
            if isinstance(found, Rejected | Unexpanded):
                told.update(id(one) for one in ((found.component,) if isinstance(found, Unexpanded) else ()))
                yield found
                continue
            key = id(found.component)
            told.add(key)
            given[key] = given.get(key, 0) + 1
            total += 1
            if total > MOST_OF_ALL:
                yield Rejected("(calendar)", f"more than {MOST_OF_ALL} occurrences; the rest was left out")
                return
            if given[key] <= MOST_OF_ONE:
                yield found
            elif given[key] == MOST_OF_ONE + 1:
                title = found.component.text("SUMMARY") or "(no title)"
                yield Rejected(title, f"more than {MOST_OF_ONE} occurrences; the rest was left out")
    yield from _elsewhen(
        [one for one in kept if not told & {id(one.master), *map(id, one.overrides)}], zones, zone_name
    )


def _elsewhen(
    series: list[Series], zones: Zones, zone_name: str | None
) -> Iterator[Occurrence | Unexpanded | Rejected]:
    """The occurrences of series that have none now, the latest first while there is room."""
    room = MOST_OF_THE_PAST
    for one in sorted(series, key=_first_day, reverse=True):
        if room <= 0:
            return
        begins = datetime.combine(_first_day(one), time(), UTC) - timedelta(days=1)
        said = recurrence_rules.parts(one.master.value("RRULE") or "")
        reach = _REACH.get(said.get("FREQ", ""), _REACH["YEARLY"])
        found = list(_expanded([one], zones, zone_name, (begins, begins + reach)))[:room]
        yield from found
        room -= max(len(found), _LEAST)


def _over(series: Series, from_day: date) -> bool:
    """Whether a series surely ended before that day: a library that counts 5,000 days to find that out takes its
    time."""
    rules = series.master.all("RRULE")
    if len(rules) != 1 or series.overrides or series.master.all("RDATE"):
        return False
    said = recurrence_rules.parts(ENDLESS.sub("", rules[0].value))
    days = {"DAILY": 1, "WEEKLY": 7}.get(said.get("FREQ", ""), 0) * int(said.get("INTERVAL", "1"))
    filters = {key for key in said if key.startswith("BY")}
    if not days or "COUNT" not in said or filters - ({"BYDAY"} if days % 7 == 0 else set()):
        return False
    lasts = (
        _first_day(series),
        *(found for one in series.master.all("DTEND") if (found := day_of(one.value)) is not None),
    )
    span = timedelta(days=min(days * int(said["COUNT"]), 400_000) + 7)
    return max(lasts) + span < from_day - MARGIN


def _window(context: Context) -> tuple[datetime, datetime]:
    return context.now - PAST, context.now + AHEAD


def _first_day(series: Series) -> date:
    digits = (series.master.value("DTSTART") or "").strip()
    return date(int(digits[:4]), int(digits[4:6]), int(digits[6:8]))


def _expanded(
    series: list[Series], zones: Zones, zone_name: str | None, window: tuple[datetime, datetime]
) -> Iterator[Occurrence | Unexpanded | Rejected]:
    """The occurrences of a few series; where one of them breaks the libraries, each stands for itself."""
    try:
        yield from _expand(series, zones, zone_name, window)
        return
    except Exception as error:  # the libraries raise whatever their parts raise
        if len(series) == 1:
            only = series[0]
            if only.by_rule:
                title = only.master.text("SUMMARY") or "(no title)"
                yield Rejected(title, f"its recurrence can't be expanded: {str(error)[:120] or type(error).__name__}")
                only.by_rule = False
                if _names_days(only):
                    yield from _expanded([only], zones, zone_name, window)
                    return
            yield from (Unexpanded(one) for one in (only.master, *only.overrides))
            return
    for one in series:
        yield from _expanded([one], zones, zone_name, window)


def _names_days(series: Series) -> bool:
    """Whether anything beside its rule decides on the days of a series."""
    return bool(series.overrides or series.master.all("RDATE") or series.master.all("EXDATE"))


def _doubtful(master: Component) -> str | None:
    """Why not even the start of a series can be told."""
    start = master.first("DTSTART")
    if start is None:
        return "no DTSTART"
    first_day = day_of(start.value)
    if first_day is None:
        return f"DTSTART can't be read: {start.value[:40]!r}"
    if first_day.year < 1970 and any("YEARLY" not in one.value.upper() for one in master.all("RRULE")):
        return f"a recurrence since {first_day.year} can't be right"
    return None


def _refused(master: Component) -> str | None:
    first_day = day_of(master.value("DTSTART") or "")
    rules = (*master.all("RRULE"), *master.all("EXRULE"))
    found = (recurrence_rules.refused(one.value, first_day) for one in rules) if first_day is not None else ()
    return next((reason for reason in found if reason), None)


def _expand(
    series: list[Series], zones: Zones, zone_name: str | None, window: tuple[datetime, datetime]
) -> list[Occurrence]:
    import icalendar
    import recurring_ical_events
    import x_wr_timezone

    components: list[Component] = []
    by_rule: list[bool] = []
    from_day = window[0].date()
    definitions: dict[str, str] = {}
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//hobnob//EN"]
    if zone_name:
        lines.append(f"X-WR-TIMEZONE:{zone_name}")
    for number, one in enumerate(series):
        hour = Hour(one.master, zones, zone_name)
        for component in (one.master, *one.overrides):
            lines += [
                "BEGIN:VEVENT",
                f"UID:{number}",
                f"{_MARK}:{len(components)}",
                *date_lines(component, from_day, zones, definitions, hour, one.by_rule),
            ]
            if one.by_rule and component is one.master:
                lines += recurrence_exrule.left_out(component, zones, zone_name, window[1])
            lines.append("END:VEVENT")
            components.append(component)
            by_rule.append(one.by_rule)
    lines += ["END:VCALENDAR", ""]
    calendar: Any = icalendar.Calendar.from_ical("\r\n".join([*lines[:3], *definitions.values(), *lines[3:]]))
    if zone_name:
        calendar = x_wr_timezone.to_standard(calendar)
    _let_follow(calendar, components)
    query = recurring_ical_events.of(calendar, components=[_marked_spans()])
    result = [
        Occurrence(components[mark := int(one["mark"])], one["start"], one["end"], by_rule[mark])
        for one in query.between(*window)
    ]
    return sorted(result, key=lambda o: _order(o.start))


def _let_follow(calendar: Any, components: list[Component]) -> None:
    """Overrides that are also of all that follow say so again: the ways through the zones lose it (RFC 5545
    3.8.4.4)."""
    for event in calendar.walk("VEVENT"):
        instance = components[int(event[_MARK])].first("RECURRENCE-ID")
        if instance is not None and instance.parameters.get("RANGE", "").upper() == "THISANDFUTURE":
            event["RECURRENCE-ID"].params["RANGE"] = "THISANDFUTURE"


@cache
def _marked_spans() -> Any:
    """Tells of each occurrence its span and the mark of its component. The library's own copy of the component,
    which nobody reads here, takes longer than finding out when it occurs."""
    from recurring_ical_events import ComponentsWithName, EventAdapter

    class Span(EventAdapter):  # type: ignore[misc]
        def as_component(self, start: Stamp, stop: Stamp, keep_recurrence_attributes: bool) -> dict[str, Any]:
            return {"mark": self._component[_MARK], "start": start, "end": stop}

    return ComponentsWithName("VEVENT", Span)


def _order(start: Stamp) -> tuple[int, int, int, int, int]:
    return (
        start.year,
        start.month,
        start.day,
        *((start.hour, start.minute) if isinstance(start, datetime) else (0, 0)),
    )
