"""A month at a glance."""

from __future__ import annotations

import calendar
from collections.abc import Iterator
from datetime import date
from typing import Any

from digest.addresses import month_page
from digest.changes import over
from digest.pages.layout import page
from digest.pages.listing import months
from digest.pages.rows import row
from digest.region import RegionView
from digest.words import MONTHS, WEEKDAYS, local_start
from hobnob.records import StoredEvent

_SUNDAY = 6
_MOST = 12


def month_pages(view: RegionView) -> Iterator[tuple[str, bytes]]:
    """A page for each month that holds events, and the first of them again as the entrance."""
    held = [s for s in view.upcoming if not over(s.event)]
    by_day: dict[date, list[StoredEvent]] = {}
    for stored in held:
        by_day.setdefault(max(local_start(stored.event).date(), view.today), []).append(stored)
    found = sorted({(when.year, when.month) for when in by_day}) or [(view.today.year, view.today.month)]
    for year, month in found:
        yield _page(view, month_page(view.region.slug, year, month), year, month, by_day)
    yield _page(view, f"{view.region.slug}/month/index.html", *found[0], by_day)


def _shown(view: RegionView, events: list[StoredEvent]) -> list[StoredEvent]:
    """A day's events; of a very full day those with most face time, still by the hour."""
    best = {one.id for one in sorted(events, key=lambda one: -view.score(one))[:_MOST]}
    return [one for one in events if one.id in best]


def _page(
    view: RegionView, path: str, year: int, month: int, by_day: dict[date, list[StoredEvent]]
) -> tuple[str, bytes]:
    weeks: list[list[dict[str, Any] | None]] = []
    for week in calendar.Calendar(_SUNDAY).monthdatescalendar(year, month):
        if week[-1] < view.today:
            continue  # nobody looks for the evenings that are over
        weeks.append(
            [
                {
                    "name": str(when.day),
                    "weekday": WEEKDAYS[when.weekday()],
                    "today": when == view.today,
                    "rows": [row(view, stored) for stored in _shown(view, by_day.get(when, []))],
                    "more": max(0, len(by_day.get(when, [])) - _MOST),
                }
                if when.month == month
                else None
                for when in week
            ]
        )
    return page(
        path,
        "month.html",
        config=view.config,
        region=view.region,
        here="month",
        title=f"{MONTHS[month - 1]} {year}: {view.region.title}",
        stems=[(view.region.slug, view.region.title)],
        heading=f"{MONTHS[month - 1]} {year}",
        months=months(view, (year, month)),
        weekdays=[WEEKDAYS[(_SUNDAY + n) % 7][:3] for n in range(7)],
        weeks=weeks,
    )
