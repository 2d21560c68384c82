"""Pages that list events: a region's own page, and those of kinds, saved searches and the watch list."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import Any

from digest.addresses import month_page, named_feed, watch_feed
from digest.items import Feed
from digest.pages.chart import chart
from digest.pages.layout import page
from digest.pages.rows import row
from digest.region import KIND_TITLES, RegionView
from digest.score import WORTHY
from digest.select import matches_words
from digest.series import lines
from digest.words import MONTHS, day, has_hour, last_day, local_start, plural
from hobnob.records import Attendance, Format, Kind, StoredEvent

WEEK = 7
QUERY = ("q", "kind", "format", "where", "price", "miles", "score", "guests")
_MOST_ROWS = 90
_BEST = 5
_MOST_RUNNING = 12


def region_page(view: RegionView, *, asked: Mapping[str, str] | None = None, live: bool = False) -> tuple[str, bytes]:
    """The region's page: the best rooms, the week by day, and the filter; ``asked`` is a query to answer."""
    slug, title = view.region.slug, view.region.title
    week = [s for s in view.happening if local_start(s.event).date() < view.today + timedelta(days=WEEK)]
    lead = f"{plural(len(week), 'event')} in the next seven days, {plural(len(view.happening), 'event')} in all."
    results = answered(view, asked) if asked else []
    path, body = page(
        f"{slug}/index.html",
        "region.html",
        config=view.config,
        region=view.region,
        here="index",
        title=f"{title}: rooms worth being in",
        description=f"Chamber, volunteer and professional events near {title}, by day.",
        stems=[(slug, title), (f"{slug}/digest", f"{title}: the digest")],
        heading=f"Rooms near {title}",
        lead=lead,
        stem=slug,
        webcal=view.site.webcal(f"{slug}.ics"),
        filters=_filters(view),
        asking=bool(asked),
        asked={name: (asked or {}).get(name, "") for name in QUERY},
        found=plural(len(results), "event") + (", the first 200 shown" if len(results) > 200 else ""),
        results=[row(view, s) for s in results[:200]],
        best=[row(view, s) for s in best(view, week)],
        nothing="Nothing is known for this week yet.",
        **_days(view, [s for s in view.upcoming if local_start(s.event).date() < view.today + timedelta(days=WEEK)]),
        months=months(view),
        chart=chart(week, view.home, title),
        kinds=_kinds(view),
        live=live,
    )
    return path, body


def feed_page(view: RegionView, feed: Feed) -> tuple[str, bytes]:
    """The page of a feed: everything in it, by day."""
    held = list(feed.events)
    return page(
        feed.page,
        "region.html",
        config=view.config,
        region=view.region,
        title=feed.title,
        description=feed.description,
        stems=[(feed.stem, feed.title)],
        heading=feed.title,
        lead=f"{feed.description} {plural(len(held), 'event')}.",
        stem=feed.stem,
        webcal=view.site.webcal(f"{feed.stem}.ics"),
        filters=None,
        asking=False,
        best=[],
        nothing="Nothing of this sort is known yet.",
        **_days(view, held),
        months=[],
        chart=None,
        kinds=[],
    )


def best(view: RegionView, pool: Iterable[StoredEvent]) -> list[StoredEvent]:
    """The five with the highest score, each series once, and none that is unworthy."""
    firsts = [line.first for line in lines(pool, many=2) if view.score(line.first) >= WORTHY]
    return sorted(firsts, key=lambda s: (-view.score(s), s.event.start, s.id))[:_BEST]


def _days(view: RegionView, events: list[StoredEvent]) -> dict[str, Any]:
    """Events under their days; what began before today, or is shut for days on end, stands apart."""
    running = [s for s in events if local_start(s.event).date() < view.today]
    days: dict[date, list[StoredEvent]] = {}
    shown = 0
    for stored in events:
        first = local_start(stored.event).date()
        if first < view.today:
            continue
        if shown >= _MOST_ROWS and first not in days:
            break
        days.setdefault(first, []).append(stored)
        shown += 1
    left = len(events) - min(len(running), _MOST_RUNNING) - shown
    return {
        "running": [row(view, s) for s in running[:_MOST_RUNNING]],
        "days": [
            {"title": _day_title(view, when), "rows": [row(view, s) for s in sorted(found, key=_by_hour)]}
            for when, found in sorted(days.items())
        ],
        "more": f"And {plural(left, 'more event')}; see the months." if left else "",
    }


def _by_hour(stored: StoredEvent) -> tuple[bool, Any, str]:
    return not has_hour(stored.event), stored.event.start, stored.id


def _day_title(view: RegionView, when: date) -> str:
    near = {view.today: "Today, ", view.today + timedelta(days=1): "Tomorrow, "}
    return near.get(when, "") + day(when)


def months(view: RegionView, here: tuple[int, int] | None = None) -> list[dict[str, Any]]:
    """The months that hold upcoming events."""
    counts: Counter[tuple[int, int]] = Counter()
    for stored in view.upcoming:
        first = max(local_start(stored.event).date(), view.today)
        if last_day(stored.event) >= view.today:
            counts[first.year, first.month] += 1
    return [
        {
            "title": f"{MONTHS[month - 1]} {year}",
            "path": month_page(view.region.slug, year, month),
            "count": count,
            "here": (year, month) == here,
        }
        for (year, month), count in sorted(counts.items())
    ]


def _kinds(view: RegionView) -> list[dict[str, Any]]:
    slug = view.region.slug
    counts = Counter(s.event.kind for s in view.happening)
    found = [
        {"title": words, "path": f"{named_feed(slug, kind.value)}.html", "count": counts[kind]}
        for kind, words in KIND_TITLES.items()
        if counts[kind] and kind.value not in view.region.feeds
    ]
    for name, search in view.region.feeds.items():
        count = len(view.searched(name))
        found.append({"title": search.title or name, "path": f"{named_feed(slug, name)}.html", "count": count})
    for watch in view.config.watch:
        if watch.feed:
            path = f"{watch_feed(slug, watch.name)}.html"
            found.append({"title": f"Watching for {watch.name}", "path": path, "count": len(view.watched(watch))})
    return found


def _filters(view: RegionView) -> dict[str, Any]:
    kinds = {s.event.kind for s in view.happening}
    formats = {s.event.format for s in view.happening} - {None, Format.OTHER, Format.NOT_AN_EVENT}
    return {
        "kinds": [(kind.value, words) for kind, words in KIND_TITLES.items() if kind in kinds],
        "formats": sorted((f.value, f.value.replace("_", " ").capitalize()) for f in formats if f),
        "distance": view.home is not None,
    }


def answered(view: RegionView, asked: Mapping[str, str]) -> list[StoredEvent]:
    """The events that answer a query of the page; a condition that is no number counts as unset."""
    from digest.select import distance, guest_price, guests_welcome

    price, away, least = (_number(asked.get(name)) for name in ("price", "miles", "score"))

    def fits(stored: StoredEvent) -> bool:
        event = stored.event
        if asked.get("kind") and event.kind != asked["kind"]:
            return False
        if asked.get("format") and event.format != asked["format"]:
            return False
        if asked.get("where") == "online" and event.attendance not in (Attendance.ONLINE, Attendance.HYBRID):
            return False
        if asked.get("where") == "room" and event.attendance is Attendance.ONLINE:
            return False
        if asked.get("guests") and not guests_welcome(event):
            return False
        if price is not None and ((known := guest_price(event)) is None or known > price):
            return False
        if away is not None and ((miles := distance(event, view.home)) is None or miles > away):
            return False
        if least is not None and view.score(stored) < least:
            return False
        return not asked.get("q") or matches_words(view.words(stored), asked["q"])

    return [stored for stored in view.upcoming if fits(stored)]


def _number(text: str | None) -> float | None:
    try:
        return float(text) if text else None
    except ValueError:
        return None


__all__ = ["KIND_TITLES", "Kind", "answered", "best", "feed_page", "months", "region_page"]
