"""Pages of event platforms that another page shows in a frame, or by a widget that names them."""

from __future__ import annotations

from collections.abc import Iterator

from hobnob import patterns as re
from scrapers.document import Document
from scrapers.draft import Endpoint
from scrapers.reading import addresses

_FRAMED = (
    ("wild_apricot", re.compile(r"https?://[\w-]+\.wildapricot\.org/(?:widget/)?(?:events|calendar|page-\d+)/?(?:\?[^\s#]*)?", re.I)),
    ("granicus", re.compile(r"https?://[\w-]+\.granicus\.com/viewpublisher\.php\?[^\s#]*\bview_id=\d+[^\s#]*", re.I)),
    ("galaxy_digital", re.compile(r"https?://[\w-]+\.galaxydigital\.com/(?:need|event)s?(?:/(?!detail)[^\s?#]*)?(?:\?[^\s#]*)?", re.I)),
    ("mobilize", re.compile(r"https?://(?:www\.)?mobilize\.us/[\w-]+/?(?:\?[^\s#]*)?", re.I)),
    ("legistar", re.compile(r"https?://[\w-]+\.legistar\.com/calendar\.aspx(?:\?[^\s#]*)?", re.I)),
    ("ticket_tailor", re.compile(r"https?://(?:www\.)?tickettailor\.com/events/[\w-]+/?(?:\?[^\s#]*)?", re.I)),
    ("outsavvy", re.compile(r"https?://(?:www\.)?outsavvy\.com/organiser/[\w-]+/?(?:\?[^\s#]*)?", re.I)),
    ("ticketsource", re.compile(r"https?://(?:www\.)?ticketsource\.(?:co\.uk|com|eu|us)/[\w-]+/?(?:\?[^\s#]*)?", re.I)),
)  # fmt: skip
"""Lists of events only: a page of one event in a frame is not all that the page around it tells."""
_BOX_OFFICE = re.compile(r"https?://(?:www\.)?tickettailor\.com/all-tickets(?:-calendar)?/(?P<name>[\w-]+)", re.I)
_SOURCES = ("src", "data-src", "data-lazy-src", "data-url")


def endpoints(document: Document) -> Iterator[Endpoint]:
    """The lists of events that the page shows but does not hold itself."""
    here = addresses.host(document.url)
    for node in document.html.css("iframe, script[data-url], div[data-url]"):
        for name in _SOURCES:
            address = addresses.absolute(document.url, (node.attributes.get(name) or "").strip())
            if address is None or addresses.host(address) == here:
                continue
            if box := _BOX_OFFICE.match(address):
                address = f"https://www.tickettailor.com/events/{box['name']}"
            key = next((key for key, pattern in _FRAMED if pattern.fullmatch(address)), None)
            if key is not None:
                yield Endpoint(address, key, "A", "the page shows this list of events")


__all__ = ["endpoints"]
