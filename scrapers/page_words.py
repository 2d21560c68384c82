"""What a page shows beside a title: the visible words from the title before to the title after."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from hobnob import patterns as re
from scrapers.document import Document
from scrapers.reading.html import one_line

_HIDDEN = frozenset({"script", "style", "template", "noscript", "head", "title"})
_BEFORE, _AFTER, _OCCURRENCES = 300, 1_000, 4
_LONGEST = 600_000


def visible(document: Document) -> str:
    """The words of a page as its readers see them, on one line; empty for what is no page."""
    if document.looks_like != "html" or document.html.body is None:
        return ""
    parts: list[str] = []
    for node in document.html.body.traverse(include_text=True):
        if node.tag == "-text" and node.parent is not None and node.parent.tag not in _HIDDEN:
            parts.append(node.text())
    return " ".join(" ".join(parts).split())[:_LONGEST]


def beside(page: str, titles: Iterable[str]) -> dict[str, str]:
    """For each title the words that stand nearer to it than to any other, wherever the page shows it."""
    low = page.lower()
    if len(low) != len(page):
        return {}
    found = sorted(
        (at, title) for title in set(titles) if (wanted := one_line(title).lower()) for at in _places(low, wanted)
    )
    told: dict[str, list[str]] = {}
    for index, (at, title) in enumerate(found):
        begin = next((there + len(one_line(other)) for there, other in reversed(found[:index]) if other != title), 0)
        finish = next((there for there, other in found[index + 1 :] if other != title), len(page))
        told.setdefault(title, []).append(
            page[max(min(begin, at), at - _BEFORE) : min(finish, at + len(title) + _AFTER)]
        )
    return {title: "\n".join(parts) for title, parts in told.items()}


def is_made_from(document: Document, moment: datetime) -> bool:
    """Whether the page carries the moment in the data of its own scripts as well: what it shows was made from that, on
    a server whose clock is UTC, and a visitor's browser puts it right."""
    if document.looks_like != "html":
        return False
    stamp = re.compile(rf"{moment:%Y-%m-%dT%H:%M}(?::\d\d)?(?:\.\d{{1,9}})?(?:Z|[+-]\d\d)")
    return any(
        stamp.search(script.text() or "") for script in document.html.css("script")
        if "ld+json" not in (script.attributes.get("type") or "").lower()
    )  # fmt: skip


def _places(low: str, wanted: str) -> list[int]:
    places: list[int] = []
    at = low.find(wanted)
    while at >= 0 and len(places) < _OCCURRENCES:
        places.append(at)
        at = low.find(wanted, at + len(wanted))
    return places
