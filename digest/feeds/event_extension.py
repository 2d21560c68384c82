"""Start, end and place of an item for programs: the RSS event module and GeoRSS, as a feedgen extension.

Source of the elements: http://purl.org/rss/1.0/modules/event/ and http://www.georss.org/georss; both are known to
the W3C feed validator and to readers, where a namespace of our own would be known to nobody.
"""

from __future__ import annotations

from typing import Any

from feedgen.ext.base import BaseEntryExtension, BaseExtension

from digest import clean
from digest.items import location
from digest.words import has_hour, last_day, local_end, local_start
from hobnob.records import Event

EVENT = "http://purl.org/rss/1.0/modules/event/"
GEORSS = "http://www.georss.org/georss"
MEDIA = "http://search.yahoo.com/mrss/"


class EventExtension(BaseExtension):  # type: ignore[misc]
    """Declares the namespaces on the feed."""

    def extend_ns(self) -> dict[str, str]:
        """The prefixes by which readers know these namespaces."""
        return {"ev": EVENT, "georss": GEORSS, "media": MEDIA}


class EventEntryExtension(BaseEntryExtension):  # type: ignore[misc]
    """Writes one event's start, end, place, organiser, format, point and picture into its item."""

    def __init__(self) -> None:
        self._event: Event | None = None

    def event(self, event: Event) -> None:
        """Sets the event that the item tells of."""
        self._event = event

    def extend_rss(self, entry: Any) -> Any:
        """Adds the elements to an RSS item."""
        return self._extend(entry)

    def extend_atom(self, entry: Any) -> Any:
        """Adds the elements to an Atom entry."""
        return self._extend(entry)

    def _extend(self, entry: Any) -> Any:
        event = self._event
        if event is None:
            return entry

        def add(namespace: str, name: str, words: str) -> None:
            if words:
                child = entry.makeelement(f"{{{namespace}}}{name}")
                child.text = words
                entry.append(child)

        if has_hour(event):
            add(EVENT, "startdate", local_start(event).isoformat())
            end = local_end(event)
            add(EVENT, "enddate", end.isoformat() if end else "")
        else:
            add(EVENT, "startdate", local_start(event).date().isoformat())
            add(EVENT, "enddate", last_day(event).isoformat())
        add(EVENT, "location", location(event))
        add(EVENT, "organizer", clean.line(event.organizer.name) if event.organizer else "")
        add(EVENT, "type", event.format.value if event.format else "")
        venue = event.venue
        if venue and not venue.inferred and venue.latitude is not None and venue.longitude is not None:
            add(GEORSS, "point", f"{venue.latitude:.6f} {venue.longitude:.6f}")
        if image := clean.web(event.image):
            entry.append(entry.makeelement(f"{{{MEDIA}}}content", {"url": image, "medium": "image"}))
        return entry
