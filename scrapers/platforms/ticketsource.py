"""TicketSource (tickets for halls, societies and charities): JSON-LD of event pages; a promoter's page names them.

Its API asks for a key; an answer of it (JSON:API, ``type: event`` beside ``type: date``) is read where an operator has
one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from hobnob import patterns as re
from scrapers.document import Document
from scrapers.draft import Context, Draft, Rejected
from scrapers.formats import json_ld, places, stamps
from scrapers.formats.json_rows import Row, first, table, tables
from scrapers.reading import addresses, nodes

NAME = "TicketSource"
ACCESS = "A"
SIGNS = ("ticketsource.",)

_HOST = re.compile(r"(?:^|\.)ticketsource\.(?:com|co\.uk|us|eu|ca|io|ie|net)$")
_EVENT = re.compile(r"^/(?:whats-on/[\w-]+/[\w-]+/[\w-]+|[\w-]+/[\w-]+)/e-(\w+)|^/[\w-]+/t-(\w+)|^/booking/init/(\w+)")


def detect(document: Document) -> bool:
    if document.looks_like == "json":
        return _HOST.search(addresses.host(document.url)) is not None and bool(_answered(document.json))
    return document.looks_like == "html" and _HOST.search(addresses.host(document.url)) is not None


def _answered(data: Any) -> list[Row]:
    rows = table(data).get("data")
    found = tables(rows) or ([table(rows)] if table(rows) else [])
    return [row for row in found if row.get("type") in ("event", "date") and table(row.get("attributes"))]


def read(document: Document, context: Context) -> Iterator[Draft | Rejected]:
    if document.looks_like == "json":
        yield from (_told(row) for row in _answered(document.json))
        return
    for draft in json_ld.read(document, context):
        if isinstance(draft, Draft):
            number = _EVENT.search(addresses.path(draft.url or document.url))
            draft.uid = draft.uid or (next((one for one in number.groups() if one), None) if number else None)
        yield draft


def _told(row: Row) -> Draft | Rejected:
    said = table(row["attributes"])
    title = first(said, "name", "title") or ""
    start = stamps.read(said.get("start"))
    if start is None:
        return Rejected(title, "the answer states no date; those of an event are asked for one by one")
    where = table(said.get("venue"))
    return Draft(
        title=title,
        start=start,
        end=stamps.read(said.get("end")),
        status="cancelled" if said.get("cancelled") is True else None,
        venue=places.lines(first(where, "name"), first(where, "address")) or None,
        url=first(said, "public_url", "url") or first(table(row.get("links")), "public"),
        description=first(said, "description"),
        uid=first(row, "id"),
    )


def details(document: Document, context: Context) -> Iterable[str]:
    if document.looks_like != "html" or next(iter(json_ld.read(document, context)), None) is not None:
        return []
    return dict.fromkeys(
        addresses.without_query(one) for one in nodes.links(document)
        if _EVENT.search(addresses.path(one)) and _HOST.search(addresses.host(one)) and "/booking/" not in one
    )  # fmt: skip
