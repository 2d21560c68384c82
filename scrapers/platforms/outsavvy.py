"""OutSavvy (tickets, UK): JSON-LD of event pages; organisers' pages name them. Its API asks for a key."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from hobnob import patterns as re
from scrapers.document import Document
from scrapers.draft import Context, Draft, Rejected
from scrapers.formats import json_ld
from scrapers.reading import addresses, nodes

NAME = "OutSavvy"
ACCESS = "A"
SIGNS = ("outsavvy.com",)

_EVENT = re.compile(r"/event/(\d+)(?:/[\w-]*)?/?$")


def detect(document: Document) -> bool:
    return document.looks_like == "html" and addresses.host(document.url).endswith("outsavvy.com")


def read(document: Document, context: Context) -> Iterator[Draft | Rejected]:
    for draft in json_ld.read(document, context):
        if isinstance(draft, Draft):
            draft.url = addresses.without_query(draft.url) if draft.url else None
            number = _EVENT.search(addresses.path(draft.url or document.url))
            draft.uid = draft.uid or (number[1] if number else None)
        yield draft


def details(document: Document, context: Context) -> Iterable[str]:
    if document.looks_like != "html" or _EVENT.search(addresses.path(document.url)):
        return []
    return dict.fromkeys(
        addresses.without_query(one) for one in nodes.links(document)
        if _EVENT.search(addresses.path(one)) and addresses.host(one).endswith("outsavvy.com")
    )  # fmt: skip
