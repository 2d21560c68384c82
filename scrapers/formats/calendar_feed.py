"""What iCalendar feeds of different platforms share: whose product wrote one, and its ``X-`` properties."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from scrapers.document import Document
from scrapers.draft import Context, Draft, Rejected
from scrapers.formats import icalendar
from scrapers.formats.content_lines import Component, calendars
from scrapers.reading import addresses


def product(document: Document) -> str:
    """The PRODID of an iCalendar document, in lower case; empty for anything else."""
    if document.looks_like != "ics":
        return ""
    head = document.text[:4000]
    begin = head.upper().find("PRODID")
    return head[begin + 6 :].splitlines()[0].lstrip(":; ").strip().lower() if begin >= 0 else ""


def made_by(document: Document, *names: str) -> bool:
    """Whether the PRODID contains one of these (lower-case) words."""
    said = product(document)
    return any(name in said for name in names)


def read(
    document: Document, context: Context, correct: Callable[[Draft, Component], None] | None = None
) -> Iterator[Draft | Rejected]:
    """The events of the feed, each handed with the component that states it to ``correct``."""
    if document.looks_like != "ics":
        return
    found = calendars(document.body, document.content_type)
    components: dict[str | None, Component] = {}
    for calendar in found if correct is not None else ():
        for one in calendar.events:
            components.setdefault(one.text("UID"), one)
    for calendar in found:
        for draft in icalendar.read_calendar(calendar, context):
            if (
                correct is not None
                and isinstance(draft, Draft)
                and (component := components.get(draft.uid)) is not None
            ):
                correct(draft, component)
            yield draft


def web(url: str) -> str:
    """A ``webcal:`` subscription as the web address it stands for; feeds are asked for over TLS."""
    scheme, mark, rest = url.partition("://")
    return f"https://{rest}" if mark and scheme.lower() in ("webcal", "webcals") else url


def subscriptions(document: Document) -> Iterator[str]:
    """Addresses of anchors and frames on a page, ``webcal:`` ones as web addresses."""
    for node in document.html.css("a[href], iframe[src], iframe[data-src], link[rel~='alternate'][href]"):
        for name in ("href", "src", "data-src"):
            value = (node.attributes.get(name) or "").strip()
            if value and (address := addresses.absolute(document.url, web(value))):
                yield address
