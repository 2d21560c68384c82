"""Events in XML of unknown schema: elements with a title and a date, read like objects."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from scrapers.document import Document
from scrapers.draft import Context, Draft, Rejected
from scrapers.formats import event_walk, xml_tree
from scrapers.formats.xml_tree import Element

NAME = "unknown_xml"

_OTHERS = frozenset({"rss", "feed", "rdf", "html", "urlset", "sitemapindex", "opml", "svg", "error"})
_MAX_DEPTH = 40


def read(document: Document, context: Context) -> Iterable[Draft | Rejected]:
    """Every element that states an event; feeds and pages have readers of their own."""
    head = document.text[:500].lstrip("\ufeff \t\r\n")
    if head[:1] != "<" or document.looks_like not in ("xml", "html") or "<html" in head.lower():
        return
    if document.looks_like == "html" and not head.startswith("<?xml"):
        return
    root = xml_tree.parse(document.text)
    top = next((one for one in root.children), None)
    if top is None or top.local in _OTHERS:
        return
    yield from event_walk.drafts(data(top), context, top.local)


def data(element: Element, depth: int = 0) -> Any:
    """An element as its text, or as an object of its attributes and children; children of one name are a list."""
    if not element.children and not element.attributes:
        return element.text
    found: dict[str, Any] = {}
    for key, value in element.attributes.items():
        if not key.startswith("xmlns") and not key.startswith("xsi:"):
            found[key.rpartition(":")[2]] = value
    if not element.children:
        said = element.text
        if said:
            found["#text"] = said
            found["value"] = said
        return found
    if depth >= _MAX_DEPTH:
        return found
    for child in element.children:
        value = data(child, depth + 1)
        if child.local not in found:
            found[child.local] = value
        elif isinstance(found[child.local], list):
            found[child.local].append(value)
        else:
            found[child.local] = [found[child.local], value]
    return found
