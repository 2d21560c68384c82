"""The one place that fills what a publisher implied: kind, format, access, people, sponsors, hosts, size."""

from __future__ import annotations

from typing import Any

from hobnob import formats
from hobnob.records import Attendance, Event, Format
from scrapers.reading import access, kinds, organizations, people


def complete(event: Event) -> Event:
    """The event with kind, format, access, people, sponsors, hosts and capacity read from its own words
    where unset; what the publisher stated stays."""
    text = event.summary or ""
    told: dict[str, Any] = {}
    form = event.format
    if form is None and (form := formats.read(event.title, event.categories, text)):
        told["format"] = form
    if event.kind is None and (kind := kinds.read(event.model_copy(update={"format": form}))):
        told["kind"] = kind
    if event.access is None and (found := access.read(event.title, text, event.offers)):
        told["access"] = found
    if event.capacity is None and (size := access.capacity(text)):
        told["capacity"] = size
    if form is not Format.NOT_AN_EVENT:
        if not event.people and (announced := people.find(text, title=event.title)):
            told["people"] = tuple(announced)
        if not event.sponsors and (sponsors := organizations.sponsors(text)):
            told["sponsors"] = sponsors
        if not event.hosts and (hosts := organizations.hosts(f"{event.title}\n{text}")):
            told["hosts"] = hosts
    if event.attendance is None and form is Format.WEBINAR:
        told["attendance"] = Attendance.ONLINE
    return event.model_copy(update=told) if told else event
