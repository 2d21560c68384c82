"""Events in RDFa (https://www.w3.org/TR/rdfa-lite/, and ``rel`` of https://www.w3.org/TR/rdfa-core/), with the
schema.org vocabulary."""

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
# What a bare "rel" may say: elsewhere in HTML it says "nofollow" or "stylesheet".
_RELATIONS = frozenset({"url", "image", "location", "address", "geo", "organizer", "performer", "sponsor", "offers", "eventStatus",
                        "eventAttendanceMode", "availability", "superEvent", "subEvent", "eventSchedule",
                        "hasCourseInstance"})  # fmt: skip
_THINGS = frozenset({"location", "address", "organizer", "performer", "sponsor", "offers", "geo"})
_MAX_DEPTH = 12
_MOST_REFERENCES = 2_000


class _Subjects:
    """The resources that a page names, followed from where they are referred to: not far, and not for ever."""

    def __init__(self, scopes: list[LexborNode]) -> None:
        self._named = {name: scope for scope in scopes if (name := _subject(scope))}
        self._left = _MOST_REFERENCES
        self.courses: dict[int, dict[str, Any]] = {}

    def get(self, name: str, depth: int) -> LexborNode | None:
        if depth > 1 or self._left <= 0 or (found := self._named.get(name)) is None:
            return None
        self._left -= 1
        return found


def read(document: Document, context: Context) -> Iterable[Draft | Rejected]:
    """Every resource of a schema.org event type."""
    if document.looks_like in ("json", "ics") or "typeof" not in document.text:
        return
    scopes = document.html.css("[typeof]")
    subjects = _Subjects(scopes)
    typed_twice = "additionalType" in document.text
    for scope in scopes:
        if _relation(scope) in ("superEvent", "subEvent"):
            continue
        kinds = _kinds(scope)
        if not typed_twice and not schema_org.is_event({"@type": kinds}):
            continue
        found = _item(scope, kinds, 0, subjects)
        if schema_org.is_event(found):
            yield from schema_org.drafts(_of_course(found, scope, subjects), context)


def _kinds(scope: LexborNode) -> list[str]:
    return [short(name) for name in (scope.attributes.get("typeof") or "").split()]


def _subject(scope: LexborNode) -> str:
    return scope.attributes.get("resource") or scope.attributes.get("about") or ""


def _relation(scope: LexborNode) -> str:
    """The property of which a resource is the value: its own, or the ``rel`` of the element around it."""
    attributes = scope.attributes
    said = attributes.get("property") or attributes.get("rel")
    if not said and scope.parent is not None and "typeof" not in scope.parent.attributes:
        said = scope.parent.attributes.get("rel")
    return short((said or "").split(" ")[0])


def _of_course(found: dict[str, Any], scope: LexborNode, subjects: _Subjects) -> dict[str, Any]:
    """A date of a course, by the name of the course."""
    if "CourseInstance" not in found["@type"] or "name" in found or _relation(scope) != "hasCourseInstance":
        return found
    above = scope.parent
    while above is not None and "typeof" not in above.attributes:
        above = above.parent
    if above is None:
        return found
    course = subjects.courses.get(above.mem_id)
    if course is None:
        course = subjects.courses[above.mem_id] = _item(above, _kinds(above), _MAX_DEPTH, subjects)
    return {**{key: course[key] for key in ("name", "description", "url", "image") if key in course}, **found}


def _item(scope: LexborNode, kinds: list[str], depth: int, subjects: _Subjects) -> dict[str, Any]:
    found: dict[str, Any] = {"@type": kinds}
    name = _subject(scope)
    if name.startswith("http"):
        found["@id"] = name
    for node in _properties(scope):
        attributes = node.attributes
        things = list(_things(node, depth))
        inner: list[dict[str, Any]] | None = None  # read once, whatever number of properties it is the value of
        for key in map(short, (attributes.get("property") or attributes.get("rel") or "").split()):
            target = (
                subjects.get(attributes.get("resource") or attributes.get("href") or "", depth)
                if key in _THINGS and not things
                else None
            )
            if things:
                inner = inner if inner is not None else [_thing(one, depth, subjects) for one in things]
                for thing in inner:
                    microdata.add(found, key, thing, node)
            elif target is not None and target.mem_id != node.mem_id:
                microdata.add(found, key, _thing(target, depth, subjects), node)
            else:
                microdata.add(found, key, _value(node, key), node)
    return found


def _properties(scope: LexborNode) -> Iterator[LexborNode]:
    stack = list(reversed(list(scope.iter())))
    while stack:
        node = stack.pop()
        attributes = node.attributes
        related = _relates(attributes.get("rel") or "", "typeof" in attributes)
        if "property" in attributes or related:
            yield node
        if "typeof" not in attributes and not (related and _is_around_things(node)):
            stack.extend(reversed(list(node.iter())))


def _relates(rel: str, typed: bool) -> bool:
    return bool(rel) and (typed or ":" in rel or any(one in _RELATIONS for one in rel.split()))


def _is_around_things(node: LexborNode) -> bool:
    """Whether a ``rel`` speaks of what stands within its element, having no address of its own."""
    attributes = node.attributes
    return "property" not in attributes and not any(
        attributes.get(name) for name in ("resource", "href", "src", "content")
    )


def _things(node: LexborNode, depth: int) -> Iterator[LexborNode]:
    """The elements that describe what a property points to: itself, or for a bare ``rel`` those within it."""
    if depth >= _MAX_DEPTH:
        return
    if "typeof" in node.attributes:
        yield node
    elif "property" not in node.attributes and _is_around_things(node):
        inner = list(_nearest(node))
        yield from inner or ([node] if any("property" in one.attributes for one in node.iter()) else [])


def _thing(node: LexborNode, depth: int, subjects: _Subjects) -> dict[str, Any]:
    value = _item(node, _kinds(node), depth + 1, subjects)
    if len(value) == 1 and (words := line_of(node)):
        value["name"] = words
    return value


def _nearest(node: LexborNode) -> Iterator[LexborNode]:
    """The typed elements within, not those within one another."""
    stack = list(reversed(list(node.iter())))
    while stack:
        inner = stack.pop()
        if "typeof" in inner.attributes:
            yield inner
        else:
            stack.extend(reversed(list(inner.iter())))


def _value(node: LexborNode, key: str) -> str | None:
    attributes = node.attributes
    if attributes.get("content"):
        return attributes["content"]
    if key in _WORDS and node.tag not in ("time", "data"):
        return line_of(node) or None
    said = attributes.get("resource") or attributes.get(_LINKS.get(node.tag or "", "")) or attributes.get("datetime")
    return said or line_of(node) or None
