"""Idealist, with what was VolunteerMatch: listings behind a key that one asks for. Recognised, so that the reason can
be told."""

from __future__ import annotations

from collections.abc import Iterable

from scrapers.document import Document
from scrapers.draft import Context, Draft, Rejected
from scrapers.formats import json_ld
from scrapers.reading import addresses

NAME = "Idealist"
ACCESS = "C"
WHY_NOT = (
    "Idealist (which took over VolunteerMatch) gives its listings to holders of a key only, and its pages load them "
    "with a key that is not ours; subscribe to the organisation's own calendar instead"
)
SIGNS = ("idealist.org", "volunteermatch.org")

_HOSTS = ("idealist.org", "volunteermatch.org")


def detect(document: Document) -> bool:
    host = addresses.host(document.url)
    return document.looks_like == "html" and any(host == one or host.endswith(f".{one}") for one in _HOSTS)


def read(document: Document, context: Context) -> Iterable[Draft | Rejected]:
    """What a saved page of an event marks up itself."""
    return json_ld.read(document, context) if document.looks_like == "html" else []
