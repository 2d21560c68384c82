"""Events told in prose: a calendar whose every entry is a heading and a paragraph that says when and where, in a box of
its own or not."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter

from hobnob import patterns as re
from scrapers.formats.listing.about_one import MANY
from scrapers.formats.listing.anchor import Anchor
from scrapers.formats.listing.outline import BOLD_HEADING, Box, Outline
from scrapers.formats.listing.vague import is_generic, is_no_title, names_nobody
from scrapers.formats.listing.words import WEEKDAY

_LEAST = 3
_LONGEST = 30
_CALENDAR = re.compile(
    r"\b(?:events?|calendar|meetings?|happenings|classes|workshops|programs)\b|\bwhat[’']?s (?:happening|on"
    r"|coming up"
    r"|going on)\b",
    re.I,
)
_NEWS = re.compile(r"\b(?:news|blog|press|articles?|stories)\b", re.I)
_BELOW_HEAD = 4
"""Lines from the head of a section to the day that its prose tells."""
_ENTRIES = frozenset(("li", "td", "th", "dd", "dt"))
_WEEKDAY = re.compile(rf"\b{WEEKDAY}\b", re.I)
_COMES = re.compile(r"\b(?:join|will|is|are|hosting|hosted|presents?|on|from|held|at)\b|@", re.I)
_WENT = re.compile(r"\b(?:was|were|had|passed|died|approved|announced|awarded)\b", re.I)


def of_posts(page: Outline, anchors: list[Anchor]) -> set[int]:
    """The ids of the dates in prose that say when the entry of a calendar takes place: entries stand side by side, each
    with a heading."""
    about = page.heading or page.title
    if not _CALENDAR.search(about) or _NEWS.search(about):
        return set()
    dated = [anchor.first for anchor in anchors]
    plain = [anchor.first for anchor in anchors if not anchor.prose]
    posts = _Posts(page, dated)
    return _of_sections(page, anchors) | {
        id(anchor) for anchor in anchors if anchor.prose and _tells(page, anchor) and posts.around(anchor.first, plain)
    }


def _of_sections(page: Outline, anchors: list[Anchor]) -> set[int]:
    """The ids of the first dates with an hour or a weekday in sections of one level, most of them with such a date and
    nothing but prose."""
    found: dict[int, list[Anchor]] = {}
    plain: set[int] = set()
    for anchor in anchors:
        at = next(
            (
                line.index
                for line in reversed(page.lines[max(0, anchor.first - _BELOW_HEAD) : anchor.first])
                if 0 < line.level < BOLD_HEADING
            ),
            -1,
        )
        if at < 0 or page.lines[anchor.first].level or page.lines[anchor.first].box.tag in _ENTRIES:
            plain.add(at)
        elif anchor.prose:
            found.setdefault(at, []).append(anchor)
        else:
            plain.add(at)
    firsts = {
        at: told[0]
        for at, told in found.items()
        if at not in plain and page.lines[at].level > 1 and _is_told(page, told[0]) and _heads_one(page.lines[at].text)
    }
    level, times = Counter(page.lines[at].level for at in firsts).most_common(1)[0] if firsts else (0, 0)
    sections = [line for line in page.lines if line.level == level and _heads_one(line.text)]
    if (
        times < _LEAST - 1
        or 2 * (times + len({at for at in plain if at >= 0 and page.lines[at].level == level})) < len(sections)
        or len(sections) < _LEAST
    ):
        return set()
    return {id(anchor) for at, anchor in firsts.items() if page.lines[at].level == level}


def _is_told(page: Outline, anchor: Anchor) -> bool:
    return (
        (anchor.when.time_known or _WEEKDAY.search(anchor.sentence) is not None)
        and _COMES.search(anchor.sentence) is not None
        and not _WENT.search(anchor.sentence)
        and anchor.aside is None
        and not anchor.is_end
    )


def _heads_one(text: str) -> bool:
    return not (MANY.search(text) or is_generic(text) or names_nobody(text) or is_no_title(text))


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
        """Whether a line stands in one of several entries alike, each with a date, that has a heading and no plain
        date."""
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
