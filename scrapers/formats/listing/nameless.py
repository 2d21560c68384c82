"""Rows that nothing names: the name of a site that tells of many events is no event's."""

from __future__ import annotations

from collections.abc import Iterable

from hobnob import patterns as re
from scrapers.draft import Draft, Rejected
from scrapers.formats.listing.bodies import Bodies, convenes
from scrapers.formats.listing.outline import Outline
from scrapers.formats.listing.row import Row
from scrapers.formats.listing.site_names import owner_of_site
from scrapers.formats.listing.words import DOCUMENT, EVENT, MEETING, is_papers

_MEETS = re.compile(r"\b(?:agendas?|minutes)\b", re.I)
_MANY = re.compile(r"\b(?:events|calendars?|happenings|activities)\b", re.I)
_MOST_HEADINGS = 3
_ABOVE = 40
_FAR = 12
"""Characters of a sentence before its day."""
_LEAST_WORDS = 8
_LEAST_DAYS = 3
_HALL = re.compile(r"\btown hall\b", re.I)
_WORD = re.compile(r"[^\W\d_]{2,}")
WHY = "looks dated, but nothing says what it is called"


class Nameless:
    """Remembers the drafts of a page that have no name but the site's, which is no body that meets."""

    def __init__(self, page: Outline, bodies: Bodies, rows: list[Row]) -> None:
        self.page = page
        self.bodies = bodies
        self._owned = {line.index for row in rows for line in row.lines}
        self._site = owner_of_site(page)
        self._about_meetings = _is_of_meetings(f"{page.heading} {page.title}")
        self._is_list = len({row.anchors[0].day for row in rows}) >= _LEAST_DAYS
        self._held: dict[int, str] = {}

    def note(self, row: Row, draft: Draft) -> None:
        """Remembers the draft of a row that says nothing of what it is called."""
        title = draft.title or ""
        sentence = self._is_sentence_of_other(row, title)
        if sentence or ((title == self._site or _MANY.search(title)) and not self._tells_of_meeting(row, title)):
            self._held[id(draft)] = title

    def rejected(self, drafts: Iterable[Draft]) -> list[Draft | Rejected]:
        """The drafts, those in whose stead no other row told a name as rejected."""
        return [
            Rejected(draft.title or "", WHY) if draft.title and self._held.get(id(draft)) == draft.title else draft
            for draft in drafts
        ]

    def _is_sentence_of_other(self, row: Row, title: str) -> bool:
        """Whether a row is a sentence that speaks of no meeting, and is called by the page alone, which names no body:
        "Bids will be opened December 10 at 2:00 p.m."."""
        anchor = row.anchors[0]
        text = self.page.lines[anchor.first].text
        if (
            title != self.bodies.page_title
            or convenes(title)
            or EVENT.search(_HALL.sub("", title))
            or not self._is_list
            or len(row.lines) > 1
            or self.page.lines[anchor.first].level
        ):
            return False
        sentence = anchor.sentence or text
        return (
            anchor.begin >= _FAR
            and len(_WORD.findall(sentence)) >= _LEAST_WORDS
            and text.rstrip().endswith(".")
            and not (MEETING.search(sentence) or EVENT.search(sentence))
        )

    def _tells_of_meeting(self, row: Row, title: str) -> bool:
        """Whether a body meets, as its name, the page, what stands above a row or its papers tell."""
        if self._about_meetings or convenes(title):
            return True
        above = [index for index in self.bodies.headings if index < row.first][-_MOST_HEADINGS:]
        start = max(row.first - _ABOVE, above[-1] if above else 0)
        above += [index for index in range(start, row.first) if index not in self._owned]
        if any(_is_of_meetings(self.page.lines[index].text) for index in above):
            return True
        return any(
            _is_of_meetings(line.text) or any(DOCUMENT.match(link.text) or is_papers(link.text) for link in line.links)
            for line in row.lines
        )


def _is_of_meetings(text: str) -> bool:
    return MEETING.search(text) is not None or _MEETS.search(text) is not None
