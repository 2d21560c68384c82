"""The part of a page that its operator chose with a CSS selector: nothing outside of it is read."""

from __future__ import annotations

import html as entities
from dataclasses import replace

from selectolax.lexbor import LexborHTMLParser, LexborNode

from hobnob import patterns as re
from scrapers.document import Document
from scrapers.reading.html import line_of

_NAMED = re.compile(r"[#.][\w-]+")
"""An id or a class, as a selector writes it."""
_LIKE = 70


def chosen(document: Document, selector: str) -> list[LexborNode]:
    """What the selector matches, in the order of the page; of two that lie in each other the outer one."""
    tree = document.html
    ids = {node.mem_id for node in tree.css(selector)}
    found: list[LexborNode] = []
    inside: set[int] = set()
    for node in tree.root.traverse() if ids and tree.root is not None else ():
        if node.parent is not None and node.parent.mem_id in inside:
            inside.add(node.mem_id)
        elif node.mem_id in ids:
            inside.add(node.mem_id)
            found.append(node)
    return found


def narrowed(document: Document, nodes: list[LexborNode]) -> Document:
    """The document with these of its nodes and what they stand in: a row stays in its table, the page keeps its
    language."""
    parts = ["<!doctype html>"]
    opened: list[LexborNode] = []
    for node in nodes:
        above = _above(node)
        shared = 0
        while shared < min(len(opened), len(above)) and opened[shared].mem_id == above[shared].mem_id:
            shared += 1
        parts += [f"</{one.tag}>" for one in reversed(opened[shared:])]
        for one in above[shared:]:
            parts.append(_opening(one))
            if one.tag == "html":
                parts.append(_head(document.html))
        parts.append((node.html or "") + "\n")
        opened = above
    parts += [f"</{one.tag}>" for one in reversed(opened)]
    return replace(document, body="".join(parts).encode("utf-8", "replace"), content_type="text/html; charset=utf-8")


def _above(node: LexborNode) -> list[LexborNode]:
    """The elements that a node stands in, outermost first."""
    found: list[LexborNode] = []
    at = node.parent
    while at is not None and at.is_element_node:
        found.append(at)
        at = at.parent
    return found[::-1]


def _opening(node: LexborNode) -> str:
    said = "".join(f' {name}="{entities.escape(value or "")}"' for name, value in node.attributes.items())
    return f"<{node.tag}{said}>"


def _head(tree: LexborHTMLParser) -> str:
    """What the head says of the page itself: its name, and what its addresses begin with."""
    return f"<head>{''.join(node.html or '' for node in tree.css('head > title, head > base'))}</head>"


def label(node: LexborNode) -> str:
    """An element as its operator knows it: its tag, id and classes, and how many words it has."""
    said = "".join(
        f' {name}="{value}"'
        for name in ("id", "class")
        if (value := " ".join((node.attributes.get(name) or "").split()))
    )
    words = len(line_of(node).split())
    return f"<{node.tag}{said}>, {words} word{'' if words == 1 else 's'}"


def absent(document: Document, selector: str) -> str:
    """Why nothing was read where the selector matches nothing, with the name that may have been meant."""
    from rapidfuzz import process

    reason = f"nothing in the page, as its server sends it, matches the part {selector!r}"
    there: dict[str, None] = {}
    for node in document.html.css("[id], [class]"):
        there |= dict.fromkeys(f"#{name}" for name in (node.attributes.get("id") or "").split())
        there |= dict.fromkeys(f".{name}" for name in (node.attributes.get("class") or "").split())
    for name in _NAMED.findall(selector):
        if name not in there and (best := process.extractOne(name, list(there), score_cutoff=_LIKE)):
            return f"{reason}; did you mean {best[0]!r}?"
    return reason


__all__ = ["absent", "chosen", "label", "narrowed"]
