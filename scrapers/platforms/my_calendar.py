"""My Calendar for WordPress: its public REST route, whose answer lists occurrences by day, and the HTML of its
views."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from typing import Any

from scrapers.document import Document
from scrapers.draft import Context, Draft, Endpoint, Rejected
from scrapers.formats import clocks, days, json_ld, places
from scrapers.formats.json_rows import Row, first, members, table, walk
from scrapers.reading import addresses, nodes

NAME = "My Calendar"
ACCESS = "A"
SIGNS = ("my-calendar", "mc-main", "mc-events", '"occur_begin"')

_PARTS = (
    ".mc-main, .mc-event, .my-calendar-upcoming, .mc-events, link[href*='plugins/my-calendar/'], "
    "script[src*='plugins/my-calendar/']"
)
_BACK, _AHEAD = timedelta(days=1), timedelta(days=365)


def detect(document: Document) -> bool:
    if document.looks_like == "json":
        return next(_rows(document.json), None) is not None
    return document.looks_like == "html" and document.html.css_first(_PARTS) is not None


def _rows(data: Any) -> Iterator[Row]:
    return walk(data, lambda row: bool(first(row, "event_title")) and bool(first(row, "occur_begin", "event_begin")))


def read(document: Document, context: Context) -> Iterable[Draft | Rejected]:
    if document.looks_like == "json":
        found: dict[str, Draft | Rejected] = {}
        for row in _rows(document.json):
            found.setdefault(
                first(row, "occur_id") or f"{first(row, 'event_id')} {first(row, 'occur_begin', 'event_begin')}",
                _told(row, context),
            )
        return found.values()
    return json_ld.read(document, context) if document.looks_like == "html" else []


def _told(row: Row, context: Context) -> Draft | Rejected:
    """An occurrence of several days stands under each of them, always with the same span."""
    title = first(row, "event_title") or ""
    if row.get("event_approved") in (0, "0") or row.get("event_flagged") in (1, "1"):
        return Rejected(title, "the site has not published it")
    start = clocks.local(first(row, "occur_begin")) or _joined(row, "event_begin", "event_time")
    end = clocks.local(first(row, "occur_end")) or _joined(row, "event_end", "event_endtime")
    if start is None:
        return Rejected(title, "it states no start")
    link = first(row, "event_link")
    draft = Draft(
        title=title,
        status="cancelled" if row.get("event_status") in (3, "3") else None,
        venue=_place(row),
        url=link if link and link.startswith("http") else None,
        image=first(row, "event_image"),
        description=first(row, "event_desc", "event_short"),
        categories=[name for name in (first(row, "category_name"),) if name],
        registration_url=first(row, "event_tickets"),
        series=first(row, "event_id") if first(row, "event_recur") not in (None, "S", "S1") else None,
        uid=first(row, "occur_id", "event_id"),
    )
    hidden = row.get("event_hide_end") in (1, "1", True)
    draft.start, draft.end, draft.end_inclusive, draft.all_day = days.whole_days(
        start, None if hidden else end, context.timezone
    )
    if (
        not hidden
        and isinstance(start, datetime)
        and isinstance(end, datetime)
        and draft.end is None
        and end.date() > start.date()
    ):
        draft.end, draft.end_inclusive = end.date(), True
    return draft


def _joined(row: Row, day: str, clock: str) -> Any:
    return clocks.at(clocks.day(clocks.local(first(row, day))), first(row, clock))


def _place(row: Row) -> Any:
    """Before version 3.4 the place stood in the event's own fields, later in an object beside them."""
    said = next((table(one) for one in (*members(row.get("location")), row.get("location")) if table(one)), {})

    def part(name: str) -> str | None:
        return first(said, f"location_{name}") or first(row, f"event_{name}")

    return places.of_parts(
        name=part("label"), street=", ".join(one for one in (part("street"), part("street2")) if one),
        city=part("city"), region=part("state"),
        postal_code=part("postcode"), country=part("country"), latitude=part("latitude"), longitude=part("longitude"),
    )  # fmt: skip


def endpoints(document: Document, context: Context) -> Iterator[Endpoint]:
    if document.looks_like != "html":
        return
    service = nodes.link(document.html.root, document.url, "link[rel='https://api.w.org/']")
    site = service.partition("/wp-json")[0] if service and "/wp-json" in service else addresses.origin(document.url)
    if site:
        since, until = (context.now - _BACK).date().isoformat(), (context.now + _AHEAD).date().isoformat()
        yield Endpoint(
            f"{site}/wp-json/my-calendar/v1/events?from={since}&to={until}",
            "my_calendar",
            "A",
            "the plugin's own REST service, a year ahead",
        )
