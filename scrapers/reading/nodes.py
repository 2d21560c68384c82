"""Small questions to an HTML tree that platform files ask all the time."""

from __future__ import annotations

from collections.abc import Iterator

from selectolax.lexbor import LexborNode

from scrapers.document import Document
from scrapers.reading import addresses
from scrapers.reading.html import line_of


def first(node: LexborNode | None, *selectors: str) -> LexborNode | None:
    """What the first selector that finds anything finds: the order of the selectors counts, not of the page."""
    if node is None:
        return None
    for selector in selectors:
        if (found := node.css_first(selector)) is not None:
            return found
    return None


def every(node: LexborNode | None, selector: str) -> list[LexborNode]:
    """All that the selector finds, each once: an element that two of its alternatives match is found twice."""
    return list({found.mem_id: found for found in node.css(selector)}.values()) if node is not None else []


def words(node: LexborNode | None, *selectors: str) -> str | None:
    """The text on one line of the first that has any."""
    for selector in selectors:
        for found in node.css(selector) if node is not None else ():
            if line := line_of(found):
                return line
    return None


def only(node: LexborNode | None, selector: str) -> str | None:
    """The text on one line of the one that there is; None where there are several."""
    found = node.css(selector) if node is not None else []
    return line_of(found[0]) or None if len(found) == 1 else None


def markup(node: LexborNode | None, *selectors: str) -> str | None:
    """The HTML of the first that has text."""
    for selector in selectors:
        for found in node.css(selector) if node is not None else ():
            if line_of(found):
                return found.html
    return None


def attribute(node: LexborNode | None, name: str, *selectors: str) -> str | None:
    """The attribute of the first that has it."""
    for selector in selectors:
        for found in node.css(selector) if node is not None else ():
            if value := (found.attributes.get(name) or "").strip():
                return value
    return None


def meta(document: Document, name: str) -> str | None:
    """The content of ``<meta property=... >`` or ``<meta name=...>``."""
    return attribute(document.html.root, "content", f"meta[property='{name}']", f"meta[name='{name}']")


def link(node: LexborNode | None, base: str, *selectors: str) -> str | None:
    """Where the first that has an address leads."""
    for selector in selectors:
        for found in node.css(selector) if node is not None else ():
            if address := addresses.absolute(base, found.attributes.get("href")):
                return address
    return None


def picture(node: LexborNode | None, base: str, *selectors: str) -> str | None:
    """The address of an image: its lazy-loading attributes before a placeholder ``src``."""
    for selector in selectors:
        for found in node.css(selector) if node is not None else ():
            for name in ("data-src", "data-lazy-src", "data-image", "src", "content", "href"):
                value = found.attributes.get(name)
                if value and not value.startswith("data:") and (address := addresses.absolute(base, value)):
                    return address
    return None


def links(document: Document) -> Iterator[str]:
    """Every web address that an anchor of the page leads to, in order."""
    for anchor in document.html.css("a[href]"):
        if address := addresses.absolute(document.url, anchor.attributes.get("href")):
            yield address


def alternates(document: Document) -> Iterator[tuple[str, str, str]]:
    """Advertised feeds: (type, address, title) of each ``<link rel=alternate>``."""
    for node in document.html.css("link[rel~='alternate'][href]"):
        if address := addresses.absolute(document.url, node.attributes.get("href")):
            yield (node.attributes.get("type") or "").lower(), address, (node.attributes.get("title") or "")
