"""Guild (guild.host): JSON-LD of event pages; a guild's page names them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from hobnob import patterns as re
from scrapers.document import Document
from scrapers.draft import Context, Draft, Rejected
from scrapers.formats import json_ld
from scrapers.reading import addresses, nodes

NAME = "Guild"
ACCESS = "A"
SIGNS = ("guild.host",)

_EVENT = re.compile(r"^/events/([\w-]+)/?$")


def detect(document: Document) -> bool:
    return document.looks_like == "html" and addresses.host(document.url).endswith("guild.host")


def read(document: Document, context: Context) -> Iterator[Draft | Rejected]:
    for draft in json_ld.read(document, context):
        if isinstance(draft, Draft):
            draft.url = draft.url or (document.url if _EVENT.search(addresses.path(document.url)) else None)
        yield draft


def details(document: Document, context: Context) -> Iterable[str]:
    if document.looks_like != "html" or _EVENT.search(addresses.path(document.url)):
        return []
    return dict.fromkeys(
        addresses.without_query(one) for one in nodes.links(document)
        if _EVENT.search(addresses.path(one)) and addresses.host(one).endswith("guild.host")
    )  # fmt: skip
