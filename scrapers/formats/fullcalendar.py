"""Events given to a calendar widget in a script: FullCalendar's ``events: [...]``
(https://fullcalendar.io/docs/event-parsing) and its relatives."""

from __future__ import annotations

from collections.abc import Iterable

from scrapers.document import Document
from scrapers.draft import Context, Draft, Rejected
from scrapers.formats import event_walk, script_data

NAME = "fullcalendar"


def read(document: Document, context: Context) -> Iterable[Draft | Rejected]:
    """Every event in the arrays of the page's scripts."""
    if document.looks_like in ("json", "ics") or "<script" not in document.text.lower():
        return
    for found in script_data.listed(document):
        yield from event_walk.drafts(found.data, context, found.name)
