"""Links that carry an event into other people's programs: calendars and maps."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from urllib.parse import quote, urlencode

from digest import clean
from digest.words import has_hour, last_day, local_start, place_line
from hobnob.records import Event, Place


def _location(event: Event) -> str:
    return clean.line(place_line(event.venue)) or clean.web(event.online_url) or ""


def _span(event: Event) -> tuple[datetime, datetime]:
    end = event.end if event.end and event.end > event.start else event.start  # an unknown end is not made up
    return event.start.astimezone(UTC), end.astimezone(UTC)


@dataclass(frozen=True, slots=True)
class Ways:
    """The addresses that open an event in calendars on the web, filled in."""

    google: str
    outlook: str


def ways(event: Event, page: str) -> Ways:
    """Both, for an event that has this page."""
    return Ways(google_calendar(event, page), outlook_calendar(event, page))


def google_calendar(event: Event, page: str) -> str:
    """Opens Google Calendar with the event filled in."""
    if has_hour(event):
        start, end = _span(event)
        dates = f"{start:%Y%m%dT%H%M%SZ}/{end:%Y%m%dT%H%M%SZ}"
    else:
        dates = f"{local_start(event):%Y%m%d}/{last_day(event) + timedelta(days=1):%Y%m%d}"
    fields = {"action": "TEMPLATE", "text": clean.name(event.title)[:300], "dates": dates, "details": page}
    if location := _location(event):
        fields["location"] = location[:300]
    return "https://calendar.google.com/calendar/render?" + urlencode(fields, quote_via=quote)


def outlook_calendar(event: Event, page: str) -> str:
    """Opens Outlook on the web with the event filled in."""
    fields = {"path": "/calendar/action/compose", "rru": "addevent", "subject": clean.name(event.title)[:300]}
    if has_hour(event):
        start, end = _span(event)
        fields |= {"startdt": f"{start:%Y-%m-%dT%H:%M:%SZ}", "enddt": f"{end:%Y-%m-%dT%H:%M:%SZ}"}
    else:
        fields |= {
            "startdt": f"{local_start(event):%Y-%m-%d}",
            "enddt": f"{last_day(event) + timedelta(days=1):%Y-%m-%d}",
            "allday": "true",
        }
    fields["body"] = page
    if location := _location(event):
        fields["location"] = location[:300]
    return "https://outlook.live.com/calendar/0/action/compose?" + urlencode(fields, quote_via=quote)


def map_link(place: Place | None) -> str | None:
    """A map of the place on OpenStreetMap; by its point when known, else by its address."""
    if place is None or place.inferred:
        return None
    if place.latitude is not None and place.longitude is not None:
        point = f"{place.latitude:.6f}", f"{place.longitude:.6f}"
        return f"https://www.openstreetmap.org/?mlat={point[0]}&mlon={point[1]}#map=16/{point[0]}/{point[1]}"
    words = clean.line(place.address or "")
    if not place.street or not words:
        return None
    return "https://www.openstreetmap.org/search?" + urlencode({"query": words[:300]}, quote_via=quote)
