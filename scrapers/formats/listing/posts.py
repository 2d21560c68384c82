"""Events told in prose: a calendar whose every entry is a heading and a paragraph that says when and where."""

from __future__ import annotations

from bisect import bisect_left

from hobnob import patterns as re
from scrapers.formats.listing.dated import Anchor
from scrapers.formats.listing.outline import BOLD_HEADING, Box, Outline

_LEAST = 3
_LONGEST = 30
_CALENDAR = re.compile(r"\b(?:events?|calendar|meetings?|happenings|classes|workshops|programs)\b", re.I)
_NEWS = re.compile(r"\b(?:news|blog|press|articles?|stories)\b", re.I)
_COMES = re.compile(r"\b(?:join|will|is|are|hosting|hosted|presents?|on|from|held|at)\b|@", re.I)
_WENT = re.compile(r"\b(?:was|were|had|passed|died|approved|announced|awarded)\b", re.I)


def of_posts(page: Outline, anchors: list[Anchor]) -> set[int]:
    """The ids of the dates in prose that say when the entry of a calendar takes place: entries stand side by side, each with a heading."""
    about = page.heading or page.title
    if not _CALENDAR.search(about) or _NEWS.search(about):
        return set()
    dated = [anchor.first for anchor in anchors]
    plain = [anchor.first for anchor in anchors if not anchor.prose]
    posts = _Posts(page, dated)
    return {id(anchor) for anchor in anchors if anchor.prose and _tells(page, anchor) and posts.around(anchor.first, plain)}


def _tells(page: Outline, anchor: Anchor) -> bool:
    text = page.lines[anchor.first].text
    sentence = text[max(0, anchor.begin - 120) : anchor.finish + 60]
    return bool(_COMES.search(sentence)) and not _WENT.search(sentence)


class _Posts:
    """The entries of a page, each box asked once."""

    def __init__(self, page: Outline, dated: list[int]) -> None:
        self.page = page
        self.dated = dated
        self._several: dict[tuple[int, str], bool] = {}

    def around(self, index: int, plain: list[int]) -> bool:
        """Whether a line stands in one of several entries alike, each with a date, that has a heading and no plain date."""
        for outer in self.page.lines[index].box.up():
            if outer.stop - outer.start > _LONGEST or outer.parent is None:
                return False
            if not any(0 < line.level < BOLD_HEADING for line in self.page.lines[outer.start : outer.stop]):
                continue
            if self._is_one_of_several(outer, outer.parent):
                return not self._any(plain, outer)
        return False

    def _is_one_of_several(self, box: Box, parent: Box) -> bool:
        key = (id(parent), box.signature)
        if key not in self._several:
            alike = (other for other in parent.children if other.signature == box.signature)
            self._several[key] = sum(self._any(self.dated, other) for other in alike) >= _LEAST
        return self._several[key]

    @staticmethod
    def _any(lines: list[int], box: Box) -> bool:
        return bisect_left(lines, box.stop) > bisect_left(lines, box.start)
