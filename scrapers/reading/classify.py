"""The one place that fills what a publisher implied: kind, format, access, people, prices in prose."""

from __future__ import annotations

from hobnob.records import Event


def complete(event: Event) -> Event:
    """The event with kind, format, access, people and offers read from its own words where unset."""
    return event
