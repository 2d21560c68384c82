"""Events told in prose: a calendar whose every entry is a heading and a paragraph that says when and where."""

from __future__ import annotations

import re
from bisect import bisect_left

from scrapers.formats.listing.dated import Anchor
from scrapers.formats.listing.outline import BOLD_HEADING, Box, Outline

_LEAST = 3
_LONGEST = 30
_CALENDAR = re.compile(r"\b(?:events?|calendar|meetings?|happenings|classes|workshops|programs)\b", re.I)
_NEWS = re.compile(r"\b(?:news|blog|press|articles?|stories)\b", re.I)
_COMES = re.compile(r"\b(?:join|will|is|are|hosting|hosted|presents?|on|from|held|at)\b|@", re.I)
_WENT = re.compile(r"\b(?:was|were|had|passed|died|approved|announced|awarded)\b", re.I)


def is_of_post(page: Outline, anchor: Anchor, anchors: list[Anchor]) -> bool:
    """Whether a date in prose is when the entry of a calendar takes place: entries stand side by side, each with a heading."""
    about = page.heading or page.title
    if not _CALENDAR.search(about) or _NEWS.search(about):
        return False
    line = page.lines[anchor.first]
    post = _post(page, line.box, [other.first for other in anchors])
    if post is None or any(not other.prose and post.start <= other.first < post.stop for other in anchors):
        return False
    sentence = line.text[max(0, anchor.begin - 120) : anchor.finish + 60]
    return bool(_COMES.search(sentence)) and not _WENT.search(sentence)


def _post(page: Outline, box: Box, dated: list[int]) -> Box | None:
    """The entry around a box: one of several alike, each with a date, with a heading in it."""
    for outer in box.up():
        if outer.stop - outer.start > _LONGEST or outer.parent is None:
            return None
        if not any(0 < page.lines[at].level < BOLD_HEADING for at in range(outer.start, outer.stop)):
            continue
        alike = (other for other in outer.parent.children if other.signature == outer.signature)
        if sum(bisect_left(dated, other.stop) > bisect_left(dated, other.start) for other in alike) >= _LEAST:
            return outer
    return None
