"""A source's report of an event: made when it is first told, and written anew when it is told otherwise."""

from __future__ import annotations

from datetime import datetime

from hobnob.records import Event
from hobnob.store.rows import Report
from scrapers.content import content
from scrapers.identity import over
from scrapers.likeness.times import hour_told


def retell(report: Report, event: Event, said: str, now: datetime) -> None:
    """The report as the source tells it now."""
    report.url, report.title, report.start, report.until = event.url, event.title, event.start, over(event)
    report.timed, report.content, report.changed, report.last_seen = hour_told(event), said, now, now


def first_told(event: Event, source: str, now: datetime) -> Report:
    report = Report(
        id=None,
        source=source,
        event_id="",
        uid=event.uid,
        url=event.url,
        title=event.title,
        start=event.start,
        until=over(event),
        timed=hour_told(event),
        content=content(event),
        first_seen=now,
        last_seen=now,
        changed=now,
    )
    report.event = event.model_copy(update={"changed": now})
    return report


__all__ = ["first_told", "retell"]
