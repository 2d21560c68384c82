"""Repeated blocks that each begin with a name of their own: fold-outs, tabs and cells, one a committee or a school."""

from __future__ import annotations

import re
from bisect import bisect_left

from scrapers.formats.listing.anchor import Anchor
from scrapers.formats.listing.outline import BOLD_HEADING, Box, Line, Outline
from scrapers.formats.listing.words import BUTTON, DOCUMENT, TIME, is_papers, labelled, role_of

_LONGEST = 90
_MOST_BLOCKS = 400


def captions(page: Outline, anchors: list[Anchor]) -> dict[int, Box]:
    """The first lines of such blocks, each with its block, as far as no date stands in them."""
    firsts = [anchor.first for anchor in anchors]
    dated = set(firsts)
    seen: set[int] = set()
    found: dict[int, Box] = {}
    for anchor in anchors:
        for box in page.lines[anchor.first].box.up():
            if box.parent is None or id(box.parent) in seen:
                break
            seen.add(id(box.parent))
            found.update(_of_siblings(page, box.parent, anchors, firsts, dated))
    return found


def _of_siblings(
    page: Outline, parent: Box, anchors: list[Anchor], firsts: list[int], dated: set[int]
) -> dict[int, Box]:
    if not 2 <= len(parent.children) <= _MOST_BLOCKS:
        return {}
    several = False
    kinds: dict[str, dict[int, Box]] = {}
    for box in parent.children:
        held = anchors[bisect_left(firsts, box.start) : bisect_left(firsts, box.stop)]
        if not held or box.start in dated or not _names(page.lines[box.start]):
            continue
        several = several or len({anchor.day for anchor in held}) > 1
        kinds.setdefault(box.signature, {})[box.start] = box
    blocks = max(kinds.values(), key=len, default={})
    texts = {page.lines[at].text for at in blocks}
    return blocks if several and len(texts) > 1 and 2 * len(texts) > len(blocks) else {}


def _names(line: Line) -> bool:
    """Whether a line can be a block's name."""
    text = line.text
    if len(text) > _LONGEST or not re.search(r"[^\W\d_]{3}", text) or text.endswith((".", "!")):
        return False
    return not (
        role_of(text)
        or labelled(text)
        or TIME.search(text)
        or BUTTON.match(text)
        or DOCUMENT.match(text)
        or is_papers(text)
    )


def raise_captions(page: Outline, anchors: list[Anchor]) -> dict[int, Box]:
    """The captions, which from now on count as headings by look."""
    found = captions(page, anchors)
    for at in found:
        page.lines[at].level = page.lines[at].level or BOLD_HEADING
    return found
