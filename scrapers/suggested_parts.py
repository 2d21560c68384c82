"""Where on a page its events stand, as selectors: what the operator may choose as the part that is read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection

from selectolax.lexbor import LexborNode

from hobnob import patterns as re
from scrapers.document import Document

_NAME = re.compile(r"[A-Za-z_][\w-]{0,60}")
_MADE = re.compile(r"\d{8}")
"""What programs put into the names that they make anew for each visitor."""
_BLOCKS = frozenset({"main", "section", "article", "div", "ul", "ol", "dl", "table", "tbody", "aside", "footer", "nav"})
_LONGEST = 400
_MOST = 3


def suggested(document: Document, titles: Collection[str]) -> list[tuple[str, int]]:
    """The innermost elements with a name that hold several of the titles, as selectors, each with how many it holds;
    the fullest first."""
    if document.looks_like != "html" or document.html.body is None:
        return []
    wanted = {" ".join(title.split()).casefold() for title in titles}
    above: list[list[LexborNode]] = []
    for node in document.html.body.traverse(include_text=True):
        if node.tag == "-text" and len(text := node.text()) <= _LONGEST and " ".join(text.split()).casefold() in wanted:
            above.append(_blocks(node))
    holds = Counter(block.mem_id for blocks in above for block in blocks)
    lists = (
        next((name for block in blocks if holds[block.mem_id] > 1 and (name := _name(block))), None) for blocks in above
    )
    return Counter(name for name in lists if name is not None).most_common(_MOST)


def _blocks(node: LexborNode) -> list[LexborNode]:
    """The blocks that a text stands in, innermost first."""
    found: list[LexborNode] = []
    at = node.parent
    while at is not None and at.tag != "body":
        if at.tag in _BLOCKS:
            found.append(at)
        at = at.parent
    return found


def _name(node: LexborNode) -> str | None:
    own = node.attributes.get("id") or ""
    if _NAME.fullmatch(own) and not _MADE.search(own):
        return f"#{own}"
    first = next((name for name in (node.attributes.get("class") or "").split() if _NAME.fullmatch(name)), None)
    if first is not None:
        return f"{node.tag}.{first}"
    return "main" if node.tag == "main" else None


def told(document: Document, titles: Collection[str]) -> list[str]:
    """The same as a line of an explanation; none where there is nothing to tell."""
    found = suggested(document, titles)
    return ["the events stand in: " + ", ".join(f"{name} ({count})" for name, count in found)] if found else []


__all__ = ["suggested", "told"]
