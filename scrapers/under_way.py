"""An event of several days goes on: some lists show what is under way with today's date, and it did not move."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from hobnob.records import Event
from hobnob.store.rows import Report
from scrapers.identity import Matching, over

_ROLLS = timedelta(days=1)
"""How far ahead of now a date that goes with the days may lie."""


def kept(matching: Matching, now: datetime) -> Matching:
    """The matching, in which what is under way begins when it was first told to begin."""
    return replace(matching, still=[(report, _told(report, event, now)) for report, event in matching.still])


def _told(report: Report, event: Event, now: datetime) -> Event:
    begun = report.start <= now and report.start < event.start <= now + _ROLLS
    if begun and over(event) == report.until and report.until - report.start > _ROLLS:
        return event.model_copy(update={"start": report.start})
    return event


__all__ = ["kept"]
