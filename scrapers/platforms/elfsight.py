"""Elfsight's event calendar widget: the settings that its service answers for a page hold every event."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from typing import Any

from hobnob import patterns as re
from scrapers.document import Document
from scrapers.draft import Context, Draft, Endpoint, Rejected
from scrapers.formats import clocks, places, rule_days, stamps
from scrapers.formats.json_rows import Row, first, members, table, tables, walk, words
from scrapers.formats.stamps import Stamp
from scrapers.reading import addresses

NAME = "Elfsight"
ACCESS = "B"
SIGNS = ("elfsight", '"repeatperiod"')

_WIDGET = re.compile(
    r"elfsight-app-([0-9a-f]{8}-[0-9a-f-]{27})|data-(?:elfsight-app-)?widget-id=[\"']([0-9a-f]{8}-[0-9a-f-]{27})", re.I
)
_UNITS = {"daily": "DAILY", "weekly": "WEEKLY", "monthly": "MONTHLY", "yearly": "YEARLY"}
_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


def detect(document: Document) -> bool:
    if document.looks_like == "json":
        return next(_settings(document.json), None) is not None
    return document.looks_like == "html" and _WIDGET.search(document.text) is not None


def _settings(data: Any) -> Iterator[Row]:
    return walk(data, lambda row: any("start" in one and "name" in one for one in tables(row.get("events"))))


def read(document: Document, context: Context) -> Iterator[Draft | Rejected]:
    if document.looks_like != "json":
        return
    for settings in _settings(document.json):
        venues = {first(one, "id") or "": one for one in tables(settings.get("locations"))}
        kinds = {first(one, "id") or "": first(one, "name") or "" for one in tables(settings.get("eventTypes"))}
        for row in tables(settings.get("events")):
            yield from _told(row, venues, kinds, context)


def _moment(side: object) -> Stamp | None:
    said = table(side)
    return clocks.at(clocks.day(stamps.read(said.get("date"))), first(said, "time"))


def _told(row: Row, venues: dict[str, Row], kinds: dict[str, str], context: Context) -> Iterator[Draft | Rejected]:
    title = first(row, "name") or ""
    if row.get("visible") is False:
        return
    start, end = _moment(row.get("start")), _moment(row.get("end"))
    if start is None:
        yield Rejected(title, "it states no start")
        return
    whole = row.get("isAllDay") is True or table(row.get("start")).get("type") == "date"
    if whole:
        start, end = clocks.day(start) or start, clocks.day(end)
    period = first(row, "repeatPeriod") or "noRepeat"
    begins = rule_days.Starts([start])
    rule = _rule(row, period, start) if period != "noRepeat" else None
    if rule is not None:
        begins = rule_days.starts(rule, start, context)
    elif period != "noRepeat":
        begins = rule_days.Starts([start], f"{period!r} can't be told")
    if begins.refused:
        yield Rejected(title, f"a series: {begins.refused}")
        rule = None
    skipped = {
        clocks.day(stamps.read(one.get("originalDate")))
        for one in tables(row.get("exceptions"))
        if one.get("type") == "skip"
    }
    for begin in begins.days:
        if clocks.day(begin) in skipped:
            continue
        yield _draft(
            row,
            title,
            begin,
            end - start if end is not None and start is not None and type(end) is type(start) else None,
            venues,
            kinds,
            rule,
        )


def _rule(row: Row, period: str, start: Stamp | None) -> str | None:
    """The widget's own words as an RRULE; monthly means the same weekday of the month, as the widget shows it."""
    frequency = _UNITS.get(
        {"weeklyOn": "weekly", "custom": first(row, "repeatFrequency") or ""}.get(period, period.removesuffix("On"))
    )
    if frequency is None or start is None:
        return None
    parts = [f"FREQ={frequency}"]
    interval = row.get("repeatInterval")
    if isinstance(interval, int) and interval > 1:
        parts.append(f"INTERVAL={interval}")
    named = [
        one.upper()
        for one in members(row.get("repeatWeeklyOnDays"))
        if isinstance(one, str) and one.upper() in _WEEKDAYS
    ]
    if frequency == "WEEKLY" and named:
        parts.append(f"BYDAY={','.join(named)}")
    elif frequency == "MONTHLY":
        parts.append(f"BYDAY={(start.day - 1) // 7 + 1}{_WEEKDAYS[start.weekday()]}")
    last = (
        clocks.day(stamps.read(table(row.get("repeatEndsDate")).get("date")))
        if row.get("repeatEnds") == "onDate"
        else None
    )
    if last:
        parts.append(f"UNTIL={last:%Y%m%d}T235959")
    return ";".join(parts)


def _draft(
    row: Row,
    title: str,
    begin: Stamp,
    length: timedelta | None,
    venues: dict[str, Row],
    kinds: dict[str, str],
    rule: str | None,
) -> Draft:
    named = [venues[key] for one in members(row.get("location")) if (key := words(one)) in venues]
    link = first(table(row.get("buttonLink")), "value", "rawValue")
    number = first(row, "id")
    whole = not isinstance(begin, datetime)
    return Draft(
        title=title,
        start=begin,
        end=begin + length if length is not None and (length or whole) else None,
        end_inclusive=whole,
        all_day=True if whole else None,
        timezone=zone if (zone := first(row, "timeZone")) and "/" in zone else None,
        venue=places.lines(*(first(one, "name") for one in named[:1]), *(first(one, "address") for one in named[:1])),
        url=link if link and link.startswith("http") else None,
        image=first(table(row.get("image")), "url"),
        description=first(row, "description"),
        categories=[name for one in members(row.get("eventType")) if (name := kinds.get(words(one) or ""))],
        series=number if rule else None,
        recurrence=rule_days.told(rule) if rule else None,
        uid=f"{number}-{begin:%Y%m%d}" if number and rule else number,
    )


def endpoints(document: Document, context: Context) -> Iterable[Endpoint]:
    if document.looks_like != "html":
        return []
    numbers = dict.fromkeys(match[1] or match[2] for match in _WIDGET.finditer(document.text))
    page = addresses.quoted(document.url)
    return [
        Endpoint(
            f"https://core.service.elfsight.com/p/boot/?page={page}&w={one}",
            "elfsight",
            "B",
            "the settings that the widget loads",
        )
        for one in numbers
    ]
