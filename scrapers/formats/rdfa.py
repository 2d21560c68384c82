"""Events in RDFa (Lite): https://www.w3.org/TR/rdfa-lite/, with the schema.org vocabulary."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from selectolax.lexbor import LexborNode

from scrapers.document import Document
from scrapers.draft import Context, Draft, Rejected
from scrapers.formats import microdata, schema_org
from scrapers.formats.schema_values import short
from scrapers.reading.html import line_of

NAME = "rdfa"

_WORDS = frozenset({"name", "summary", "description", "location", "streetAddress", "addressLocality", "addressRegion", "postalCode",
                    "price", "organizer", "performer"})  # fmt: skip
_LINKS = {"a": "href", "area": "href", "link": "href", "img": "src", "time": "datetime", "data": "value"}
_MAX_DEPTH = 12


def read(document: Document, context: Context) -> Iterable[Draft | Rejected]:
    """Every resource of a schema.org event type."""
    if document.looks_like in ("json", "ics") or "typeof" not in document.text:
        return
    for scope in document.html.css("[typeof]"):
        kinds = [short(name) for name in (scope.attributes.get("typeof") or "").split()]
        if schema_org.is_event({"@type": kinds}) and _property(scope) not in ("superEvent", "subEvent"):
            yield from schema_org.drafts(_item(scope, kinds, 0), context)


def _property(node: LexborNode) -> str:
    return short((node.attributes.get("property") or node.attributes.get("rel") or "").split(" ")[0])


def _item(scope: LexborNode, kinds: list[str], depth: int) -> dict[str, Any]:
    found: dict[str, Any] = {"@type": kinds}
    name = scope.attributes.get("resource") or scope.attributes.get("about")
    if name and name.startswith("http"):
        found["@id"] = name
    for node in _properties(scope):
        attributes = node.attributes
        for key in map(short, (attributes.get("property") or attributes.get("rel") or "").split()):
            if "typeof" in attributes and depth < _MAX_DEPTH:
                inner = [short(one) for one in (attributes.get("typeof") or "").split()]
                value: Any = _item(node, inner, depth + 1)
                if len(value) == 1 and (words := line_of(node)):
                    value["name"] = words
            else:
                value = _value(node, key)
            microdata.add(found, key, value, node)
    return found


def _properties(scope: LexborNode) -> Iterator[LexborNode]:
    stack = list(reversed(list(scope.iter())))
    while stack:
        node = stack.pop()
        attributes = node.attributes
        if "property" in attributes or ("rel" in attributes and ("typeof" in attributes or ":" in (attributes.get("rel") or ""))):
            yield node
        if "typeof" not in attributes:
            stack.extend(reversed(list(node.iter())))


def _value(node: LexborNode, key: str) -> str | None:
    attributes = node.attributes
    if attributes.get("content"):
        return attributes["content"]
    if key in _WORDS and node.tag not in ("time", "data"):
        return line_of(node) or None
    said = attributes.get("resource") or attributes.get(_LINKS.get(node.tag or "", "")) or attributes.get("datetime")
    return said or line_of(node) or None
