"""Events in JSON-LD scripts: https://www.w3.org/TR/json-ld11/ with the schema.org vocabulary."""

from __future__ import annotations

import html
import json
from collections.abc import Iterable, Iterator
from typing import Any

from hobnob import patterns as re
from scrapers.document import Document
from scrapers.draft import Context, Draft, Rejected
from scrapers.formats import literal, schema_org
from scrapers.formats.schema_values import Node, text, types

NAME = "json_ld"

_WRAPPER = re.compile(
    r"^\s*(?:(?://|/\*)?\s*<!\[CDATA\[(?:\s*\*/)?|<!--)|(?:(?://|/\*)?\s*\]\]>(?:\s*\*/)?|-->)\s*;?\s*$"
)
_MAX_DEPTH, _MAX_NODES, _MOST_ALIKE = 40, 200_000, 100
# Edges that lead from an event to another one that is mentioned, not listed; sub-events are read with their parent.
_MENTIONS = frozenset({"superEvent", "subEvent", "subEvents", "recordedIn", "previousEvent"})
# The context that schema.org serves lets them be written so.
_ALIASES = {"type": "@type", "id": "@id"}
_RESOLVED = frozenset({
    "location", "organizer", "performer", "performers", "sponsor", "funder", "offers", "superEvent", "address",
    "image", "eventSchedule", "containedInPlace", "geo", "worksFor", "affiliation", "subEvent", "item",
})  # fmt: skip


def read(document: Document, context: Context) -> Iterable[Draft | Rejected]:
    """Every event in the document's JSON-LD; a script that can't be parsed and speaks of events is rejected."""
    blocks: list[Any] = []
    if document.looks_like == "json" and ("@type" in document.text or "schema.org" in document.text):
        blocks.append(document.json)
    for script in scripts(document):
        data = parse(script)
        if data is not None:
            blocks.append(data)
        elif "Event" in script and "startDate" in script:
            yield Rejected(" ".join(script.split())[:80], "the JSON-LD script isn't valid JSON")
    seen: dict[tuple[object, ...], list[tuple[object, ...]]] = {}
    for node in events(blocks):
        for draft in schema_org.drafts(node, context):
            if isinstance(draft, Draft):
                alike = seen.setdefault((draft.title, str(draft.start), draft.when), [])
                names = (draft.uid, draft.url)
                if any(_same(names, other) for other in alike[:_MOST_ALIKE]):
                    continue
                alike.append(names)
            yield draft


def _same(names: tuple[object, ...], other: tuple[object, ...]) -> bool:
    """Two scripts on one event, of the same title and start: no address or id tells them apart."""
    return all(a is None or b is None or a == b for a, b in zip(names, other, strict=True))


def scripts(document: Document) -> Iterator[str]:
    """The text of each JSON-LD script of a page."""
    if document.looks_like in ("json", "ics"):
        return
    if "ld+json" not in document.text and "LD+JSON" not in document.text:
        return
    for script in document.html.css("script"):
        kind = (script.attributes.get("type") or "").lower()
        if "ld+json" in kind:
            yield script.text() or ""


def parse(script: str) -> Any:
    """The data of one script, mended where the mending is certain; None when it can't be read."""
    body = script.strip().lstrip("\ufeff")
    for _ in range(2):
        body = _WRAPPER.sub("", body).strip()
    body = body.rstrip("; \n")
    if not body:
        return None
    for words in (body, html.unescape(body)) if "&quot;" in body and '"' not in body else (body,):
        try:
            return json.loads(words, strict=False)
        except (ValueError, RecursionError):
            pass
        for inner_quotes in (False, True):
            try:
                return literal.loads(words, inner_quotes=inner_quotes)
            except literal.Broken:
                continue
    return None


def events(blocks: list[Any]) -> Iterator[Node]:
    """Every event node in the blocks, in document order, with references to other nodes resolved."""
    known: dict[str, dict[str, Any]] = {}
    nodes = list(_nodes(blocks))
    for node in nodes:
        name = node.get("@id")
        if isinstance(name, str) and len(node) > len(known.get(name, {})):
            known[name] = node
    done: set[int] = set()
    for node in nodes:
        if not schema_org.is_event(node) or _only_reference(node):
            continue
        name = node.get("@id")
        if isinstance(name, str) and known.get(name) is not node and _alike(known.get(name), node):
            continue
        if id(node) not in done:
            done.add(id(node))
            yield _resolved(node, known, 0)


def _alike(better: dict[str, Any] | None, node: dict[str, Any]) -> bool:
    return better is not None and better.get("startDate") == node.get("startDate")


def _only_reference(node: dict[str, Any]) -> bool:
    return not any(
        key in node for key in ("name", "startDate", "subEvent", "eventSchedule", "courseSchedule", "summary")
    )


def _nodes(blocks: list[Any]) -> Iterator[dict[str, Any]]:
    """Every node that is listed, walked without recursion; a course lends its name to its dates."""
    stack: list[tuple[Any, int, dict[str, Any] | None]] = [(block, 0, None) for block in reversed(blocks)]
    visited = 0
    while stack:
        value, depth, owner = stack.pop()
        visited += 1
        if depth > _MAX_DEPTH or visited > _MAX_NODES:
            continue
        if isinstance(value, list):
            stack.extend((member, depth + 1, owner) for member in reversed(value))
        elif isinstance(value, dict):
            node = _plain(value, depth) if _renamed(value) else value
            if owner is not None and "CourseInstance" in types(node) and not text(node.get("name")):
                node = {**owner, **node}
            if "@type" in node or "@id" in node:
                yield node
            course = _course(node)
            event = schema_org.is_event(node)
            for key in reversed(list(node)):
                member = node[key]
                if isinstance(member, dict | list) and not (event and key in _MENTIONS) and key != "@context":
                    if key == "publication":
                        member = [one for one in (member if isinstance(member, list) else [member]) if _is_live(one)]
                    stack.append((member, depth + 1, course if key == "hasCourseInstance" else None))


def _is_live(publication: Any) -> bool:
    """Whether a work is published at an event that one can follow: when it was first shown is none."""
    return isinstance(publication, dict) and str(publication.get("isLiveBroadcast")).lower().rsplit("/")[-1] == "true"


def _course(node: dict[str, Any]) -> dict[str, Any] | None:
    kept = ("name", "description", "url", "image")
    return {key: node[key] for key in kept if key in node} if "Course" in types(node) else None


def _renamed(node: dict[str, Any]) -> bool:
    return any(":" in key for key in node) or ("type" in node and "@type" not in node)


def _plain(value: Any, depth: int) -> Any:
    """The value with plain property names all through: "schema:name" and "https://schema.org/name" both mean "name"."""
    if depth > _MAX_DEPTH:
        return value
    if isinstance(value, list):
        return [_plain(member, depth + 1) for member in value]
    if not isinstance(value, dict):
        return value
    aliases = _ALIASES if "type" in value and "@type" not in value else {}
    return {aliases.get(key) or _plain_key(key): _plain(member, depth + 1) for key, member in value.items()}


def _plain_key(key: str) -> str:
    return key.rsplit(":", 1)[-1].rsplit("/", 1)[-1] if ":" in key and "@" not in key else key


def _resolved(node: dict[str, Any], known: dict[str, dict[str, Any]], depth: int) -> dict[str, Any]:
    """The node with the nodes that it names by ``@id`` in their place."""
    if depth > 3:
        return node
    found = {}
    for key, value in node.items():
        # sub-events of sub-events are named by ids that may go round and round
        follow = key in _RESOLVED and (depth == 0 or key != "subEvent")
        found[key] = _lookup(value, known, depth) if follow else value
    return found


def _lookup(value: Any, known: dict[str, dict[str, Any]], depth: int) -> Any:
    if isinstance(value, list):
        return [_lookup(member, known, depth) for member in value[:500]]
    if isinstance(value, dict):
        name = value.get("@id")
        whole = known.get(name, value) if isinstance(name, str) else value
        return _resolved({**whole, **value}, known, depth + 1)
    if isinstance(value, str) and value in known and value.startswith(("http", "#", "_:")):
        return _resolved(known[value], known, depth + 1)
    return value
