"""Events in HTML microdata: https://html.spec.whatwg.org/multipage/microdata.html."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from selectolax.lexbor import LexborNode

from scrapers.document import Document
from scrapers.draft import Context, Draft, Rejected
from scrapers.formats import schema_org, schema_places
from scrapers.reading.html import line_of

NAME = "microdata"

_SOURCES = {
    "meta": "content", "audio": "src", "embed": "src", "iframe": "src", "img": "src", "source": "src",
    "track": "src", "video": "src", "a": "href", "area": "href", "link": "href", "object": "data",
    "data": "value", "meter": "value", "time": "datetime",
}  # fmt: skip
_LINKS = frozenset({"a", "area", "link"})
# Words are wanted here, though the element may be a link or carry an address.
_WORDS = frozenset({"name", "summary", "description", "about", "location", "streetAddress", "addressLocality",
                    "addressRegion", "postalCode", "price", "organizer", "performer"})  # fmt: skip
_PROSE = frozenset({"description", "about"})
_MAX_DEPTH = 12
# The vocabulary of https://html.spec.whatwg.org/#vevent and what schema.org calls its properties.
_VEVENT = "http://microformats.org/profile/hcalendar#vevent"
_NAMES = {"summary": "name", "dtstart": "startDate", "dtend": "endDate"}


def read(document: Document, context: Context) -> Iterable[Draft | Rejected]:
    """Every item of an event type of schema.org, data-vocabulary.org or HTML's own vevent."""
    if "itemtype" not in document.text.lower():
        return
    ids: dict[str, LexborNode] | None = None
    courses: dict[int, dict[str, Any]] = {}
    typed_twice = "additionaltype" in document.text.lower()
    for scope in document.html.css("[itemtype]"):
        kinds: dict[str, Any] = {"@type": (scope.attributes.get("itemtype") or "").split()}
        if typed_twice:
            kinds["additionalType"] = [
                attribute_value(one)
                for one in _properties(scope, False)
                if one.attributes.get("itemprop") == "additionalType"
            ]
        calendars = kinds["@type"] == [_VEVENT]
        if not calendars and not schema_org.is_event(kinds):
            continue
        if scope.attributes.get("itemprop") in ("superEvent",):
            continue
        if ids is None:
            ids = {n.attributes["id"] or "": n for n in document.html.css("[id]")} if "itemref" in document.text else {}
        found = item(scope, ids)
        if calendars:
            found = {
                "@type": ["Event"],
                **{_NAMES.get(key, key): value for key, value in found.items() if key != "@type"},
            }
        yield from schema_org.drafts({**_course(scope, ids, courses), **found}, context)


def _course(scope: LexborNode, ids: dict[str, LexborNode], courses: dict[int, dict[str, Any]]) -> dict[str, Any]:
    """What a course lends to its dates."""
    if scope.attributes.get("itemprop") != "hasCourseInstance":
        return {}
    above = scope.parent
    while above is not None and "itemscope" not in above.attributes:
        above = above.parent
    if above is None:
        return {}
    course = courses.get(above.mem_id)
    if course is None:
        course = courses[above.mem_id] = item(above, ids, _MAX_DEPTH)
    return {key: course[key] for key in ("name", "description", "url", "image") if key in course}


def item(scope: LexborNode, ids: dict[str, LexborNode], depth: int = 0) -> dict[str, Any]:
    """An item as a JSON-LD shaped node; sub-events are left out, being items of their own."""
    found: dict[str, Any] = {"@type": (scope.attributes.get("itemtype") or "").split()}
    if name := scope.attributes.get("itemid"):
        found["@id"] = name
    roots = [scope]
    for reference in (scope.attributes.get("itemref") or "").split():
        if reference in ids:
            roots.append(ids[reference])
    for root in roots:
        for node in _properties(root, include_self=root is not scope):
            value = _value(node, ids, depth)
            for key in (node.attributes.get("itemprop") or "").split():
                key = key.rsplit("/", 1)[-1]
                if key not in ("subEvent", "subEvents") and value not in (None, ""):
                    add(found, key, _words(node) if key in _WORDS and isinstance(value, str) else value, node)
    return found


def add(found: dict[str, Any], key: str, value: Any, node: LexborNode) -> None:
    """A property may stand twice; a description keeps its markup."""
    if key in _PROSE and isinstance(value, str) and node.tag not in _SOURCES:
        value = node.html or value
    if value in (None, ""):
        return
    if key == "url" and node.tag == "a" and (words := line_of(node)):
        found.setdefault(schema_places.LINKED, words)
    if key not in found:
        found[key] = value
    elif isinstance(found[key], list):
        if value not in found[key]:
            found[key].append(value)
    elif found[key] != value:
        found[key] = [found[key], value]


def _properties(root: LexborNode, include_self: bool) -> Iterator[LexborNode]:
    """The elements with ``itemprop`` that belong to the item: not those within a nested item."""
    stack = [root] if include_self else list(reversed(list(root.iter())))
    while stack:
        node = stack.pop()
        attributes = node.attributes
        if "itemprop" in attributes:
            yield node
        if "itemscope" not in attributes and not ("itemtype" in attributes and node is not root):
            stack.extend(reversed(list(node.iter())))


def _value(node: LexborNode, ids: dict[str, LexborNode], depth: int) -> Any:
    attributes = node.attributes
    if ("itemscope" in attributes or "itemtype" in attributes) and depth < _MAX_DEPTH:
        nested = item(node, ids, depth + 1)
        if len(nested) == 1 and (words := line_of(node)):
            nested["name"] = words
        return nested
    return attribute_value(node) or line_of(node)


def attribute_value(node: LexborNode) -> str | None:
    """What the element says in an attribute: ``content`` wherever it stands, else that of its kind."""
    attributes = node.attributes
    said = attributes.get("content")
    if said is None and node.tag in _SOURCES:
        said = attributes.get(_SOURCES[node.tag])
    if said is None and node.tag in ("abbr", "span") and (title := attributes.get("title")) and title[:1].isdigit():
        said = title
    return said.strip() if said else None


def _words(node: LexborNode) -> str | None:
    """The text of an element for a property that is words; its ``content`` where it has one."""
    said = node.attributes.get("content")
    if said:
        return said.strip()
    if node.tag in ("time", "data", "meter"):
        return attribute_value(node) or line_of(node)
    return line_of(node) or (attribute_value(node) if node.tag not in _LINKS else None)
