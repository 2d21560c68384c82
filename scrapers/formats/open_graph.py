"""An event page by its ``<head>``: Open Graph's old event vocabulary and its like.

``event:start_time``, ``event:end_time``, ``event:location`` and their spellings. ``article:published_time`` is no
event's time.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from hobnob.records import Place
from scrapers.document import Document
from scrapers.draft import Context, Draft, Rejected
from scrapers.formats import stamps
from scrapers.formats.days import whole_days
from scrapers.reading import venues
from scrapers.reading.html import line_of

NAME = "open_graph"

_STARTS = ("event:start_time", "event:start", "event:start_date", "event:startdate", "events:start_time", "og:start_time", "og:event:start_time",
           "dcterms.start", "event-start", "startdate", "event_start_date", "event.start")  # fmt: skip
_ENDS = ("event:end_time", "event:end", "event:end_date", "event:enddate", "events:end_time", "og:end_time", "og:event:end_time", "event-end",
         "enddate", "event_end_date", "event.end")  # fmt: skip
_PLACES = ("event:location", "event:venue", "event:location:name", "og:location", "event_location")
_PUBLISHING = (
    "entry-date", "published", "updated", "post-date", "posted", "dt-published", "dt-updated", "timeago", "comment",
)  # fmt: skip


def read(document: Document, context: Context) -> Iterable[Draft | Rejected]:
    """The one event of a page whose head states its start, or that says it is an event and holds one ``<time>``."""
    if document.looks_like in ("json", "ics") or "<meta" not in document.text.lower():
        return
    said: dict[str, str] = {}
    for node in document.html.css("meta[content]"):
        name = (node.attributes.get("property") or node.attributes.get("name") or "").lower()
        content = (node.attributes.get("content") or "").strip()
        if name and content:
            said.setdefault(name, content)
    start = next((said[name] for name in _STARTS if name in said), None)
    end = next((said[name] for name in _ENDS if name in said), None)
    if start is None and said.get("og:type", "").lower() in ("event", "events.event", "activity"):
        start, end = _time_elements(document)
    title = (
        said.get("og:title")
        or said.get("twitter:title")
        or line_of(document.html.css_first("h1") or document.html.css_first("title"))
    )
    day_first = stamps.day_first_in(context.timezone)
    begins, ends = stamps.read(start, day_first=day_first), stamps.read(end, day_first=day_first)
    if begins is None or not title:
        return
    span = whole_days(begins, ends, context.timezone)
    yield Draft(
        title=_without_site(title, said.get("og:site_name")),
        start=span.start,
        end=span.end,
        end_inclusive=span.end_inclusive,
        all_day=span.all_day,
        venue=_venue(said),
        url=said.get("og:url") or document.url,
        image=said.get("og:image"),
        description=said.get("og:description") or said.get("description"),
    )


def _without_site(title: str, site: str | None) -> str:
    """The title without the name of the site behind a dash or a bar."""
    if not site or not title.casefold().endswith(site.casefold()):
        return title
    bare = title[: -len(site)].rstrip()
    kept = bare.rstrip("|-–—:•·»« ")
    return kept if kept and kept != bare else title


def _time_elements(document: Document) -> tuple[str | None, str | None]:
    """The start and the end in ``<time datetime>``, where the page has no more than the two with an hour."""
    found: list[str] = []
    for node in document.html.css("time[datetime]"):
        names = (node.attributes.get("class") or "").lower()
        value = (node.attributes.get("datetime") or "").strip()
        if any(mark in names for mark in _PUBLISHING) or value in found:
            continue
        if isinstance(stamps.read(value), datetime):
            found.append(value)
    if not 1 <= len(found) <= 2:
        return None, None
    return found[0], found[1] if len(found) == 2 else None


def _venue(said: dict[str, str]) -> Place | str | None:
    name = next((said[key] for key in _PLACES if key in said), None)
    street = said.get("og:street-address") or said.get("business:contact_data:street_address")
    city = said.get("og:locality") or said.get("business:contact_data:locality")
    latitude, longitude = _point(said) or (None, None)
    if street or city:
        region = said.get("og:region") or said.get("business:contact_data:region")
        postal = said.get("og:postal-code") or said.get("business:contact_data:postal_code")
        return Place(
            name=name,
            street=street,
            city=city,
            region=region,
            postal_code=postal,
            latitude=latitude,
            longitude=longitude,
        )
    if latitude is not None:
        return (venues.place(name) or Place()).model_copy(update={"latitude": latitude, "longitude": longitude})
    return name


def _point(said: dict[str, str]) -> tuple[float, float] | None:
    for prefix in ("event:location:", "og:", "place:location:"):
        try:
            latitude, longitude = float(said[f"{prefix}latitude"]), float(said[f"{prefix}longitude"])
        except (KeyError, ValueError):
            continue
        if abs(latitude) <= 90 and abs(longitude) <= 180 and (latitude or longitude):
            return latitude, longitude
    return None
