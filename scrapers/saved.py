"""A document that somebody saved: read as one that was fetched, and nothing is asked for."""

from __future__ import annotations

from datetime import datetime

from hobnob import patterns as re
from hobnob.config import Region, Source
from scrapers import suggested_parts
from scrapers.apart import read_apart
from scrapers.document import Document
from scrapers.draft import Context
from scrapers.explain import explain
from scrapers.outcome import Failure, Outcome
from scrapers.own_settings import as_set

_SAVED_FROM = re.compile(rb"<!--\s{0,9}saved from url=\(\d{4,5}\)(https?://[^\s<>\"]{1,2000})", re.I)
"""What browsers write above a page that they save."""
_HEAD = 4000


async def read_saved(
    body: bytes,
    *,
    name: str,
    url: str | None,
    content_type: str | None,
    timezone: str,
    part: str | None,
    saved: datetime,
) -> Outcome:
    """The events of a document called ``name`` that was ``saved`` (aware) from ``url``.

    Where that is not known, a page's own links lead nowhere and are left out.
    """
    if url is None and (found := _SAVED_FROM.search(body[:_HEAD])):
        url = found[1].decode("ascii", "ignore")
    document = Document(body, url or "", content_type)
    reading = await read_apart(document, Context(document.url, saved, timezone, part=part))
    source = Source.model_construct(name=name, url=url or name, part=part)
    notes = list(reading.notes)
    if url is None and document.looks_like == "html":
        notes.append("links that lead within the page's own site are left out; --url URL says where it came from")
    return Outcome(
        region=Region(slug="saved", title=name, timezone=timezone),
        source=source,
        events=[as_set(event, source, saved, people=True) for event in reading.events],
        rejected=reading.rejected,
        reader=reading.reader,
        recognised=reading.recognised,
        failure=Failure("unreadable", reading.notes[0], name) if reading.matched == [] else None,
        endpoints=reading.endpoints,
        notes=notes,
        bytes=len(body),
        explained=explain(reading).looked()
        + (
            []
            if reading.matched is not None
            else suggested_parts.told(document, [event.title for event in reading.events])
        ),
    )


__all__ = ["read_saved"]
