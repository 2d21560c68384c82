"""What WordPress installations share: where the site's services are, and its listings of posts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from hobnob import patterns as re
from scrapers.document import Document
from scrapers.draft import Rejected
from scrapers.reading import addresses, nodes
from scrapers.reading.html import one_line

_FRENCH_CLOCK = re.compile(r"\b(\d{1,2}) ?h ?([0-5]\d) ?min\b")


def plain_clocks(words: str) -> str:
    """Hours as an installation in French writes them, "8 h 00 min", in the form that all languages share; in prose these
    words tell how long something takes."""
    return _FRENCH_CLOCK.sub(r"\1:\2", words)


def site(document: Document) -> str | None:
    """The address of the installation, without a slash at its end; the page's host where it says nothing."""
    service = nodes.link(document.html.root, document.url, "link[rel='https://api.w.org/']")
    if service and "/wp-json" in service:
        return service.partition("/wp-json")[0]
    return addresses.origin(document.url)


def posts(document: Document, kind: str) -> list[dict[str, Any]]:
    """The posts of one type in an answer of ``/wp-json/wp/v2/<type>``; empty for anything else."""
    data = document.json
    if not isinstance(data, list):
        return []
    return [
        row for row in data if isinstance(row, dict) and row.get("type") == kind and isinstance(row.get("link"), str)
    ]


def links(document: Document, kind: str) -> Iterator[str]:
    """The pages of those posts: the service itself seldom states an event's date."""
    for row in posts(document, kind):
        yield row["link"]


def undated(document: Document, kind: str) -> Iterator[Rejected]:
    """Those posts as rows without a date: the only date in the answer is that of publishing."""
    for row in posts(document, kind):
        title = row.get("title")
        words = title.get("rendered") if isinstance(title, dict) else title
        yield Rejected(
            one_line(words if isinstance(words, str) else None) or row["link"], "its date stands on its own page only"
        )


def following(document: Document, kind: str, most: int) -> Iterator[str]:
    """The next page of such a listing, while this one is full; at most so many pages."""
    asked = addresses.parameters(document.url)
    number, size = (
        int(asked.get("page", "1") or 1) if asked.get("page", "1").isdigit() else 1,
        asked.get("per_page", "10"),
    )
    if size.isdigit() and len(posts(document, kind)) >= int(size) and number < most:
        yield addresses.with_query(document.url, page=number + 1)
