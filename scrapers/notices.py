"""What the page of one event tells in a notice above its data: "This event has been cancelled"."""

from __future__ import annotations

from collections.abc import Sequence

from selectolax.lexbor import LexborNode

from hobnob import patterns as re
from hobnob.records import Event, Status
from scrapers.document import Document
from scrapers.reading import status
from scrapers.reading.html import line_of
from scrapers.reading.subjects import days_of

_NOTICES = (
    "[role=alert], [class*=alert], [class*=notice], [class*=warning], [class*=banner], [class*=cancel], "
    "[class*=postpone]"
)
_HIDDEN = re.compile(r"\b(?:hidden|d-none|hide|sr-only|template)\b", re.I)
_UNSEEN = re.compile(r"display\s{0,2}:\s{0,2}none|visibility\s{0,2}:\s{0,2}hidden", re.I)
_LONGEST, _MOST, _DEPTH = 300, 40, 30


def heeded(document: Document, events: Sequence[Event]) -> list[Event]:
    """The events; the only one of a page is what a notice of the page says became of it."""
    if len(events) != 1 or document.looks_like != "html" or events[0].status is not Status.SCHEDULED:
        return list(events)
    event = events[0]
    days = days_of(event.start, event.end)
    for node in document.html.css(_NOTICES)[:_MOST]:
        words = line_of(node)
        if not 0 < len(words) <= _LONGEST or not _is_seen(node):
            continue
        if (told := status.read(None, event.title, words, days)) is not Status.SCHEDULED:
            return [event.model_copy(update={"status": told})]
    return [event]


def _is_seen(node: LexborNode) -> bool:
    """Whether a reader sees the node: pages carry the notices of other days hidden."""
    at: LexborNode | None = node
    for _ in range(_DEPTH):
        if at is None:
            return True
        said = at.attributes
        if "hidden" in said or said.get("aria-hidden") == "true" or at.tag in ("template", "noscript"):
            return False
        if _UNSEEN.search(said.get("style") or "") or _HIDDEN.search(said.get("class") or ""):
            return False
        at = at.parent
    return True


__all__ = ["heeded"]
