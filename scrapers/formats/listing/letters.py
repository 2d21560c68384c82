"""A newsletter on a page or in an e-mail: paragraphs of which some tell of an event to come, each with a name of its
own."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date

from hobnob import patterns as re
from scrapers.formats.listing.anchor import Anchor
from scrapers.formats.listing.bold_leads import lead_of
from scrapers.formats.listing.name_text import name_in
from scrapers.formats.listing.outline import Line, Outline
from scrapers.formats.listing.row import Row
from scrapers.formats.listing.sentence_names import named_in
from scrapers.formats.listing.vague import is_generic, is_no_title, names_nobody
from scrapers.formats.listing.words import TIME

_LETTER = re.compile(
    r"\b(?:news ?letters?|e-?news|news ?flash|news ?briefs?|e-?blast|bulletin|newsbytes|(?:weekly|monthly"
    r"|members?(?:hip)?|chamber|club) (?:updates?|digest|brief(?:ing)?|wire|news))\b",
    re.I,
)
_FIRST_LINES = 12
_LONGEST_HEAD = 90
_MOST = 3000
"""Characters of a paragraph that are read."""
_ABOVE = 3
_LEAST_LEADS = 3
"""Paragraphs that begin with the names of what they announce make a letter of any page."""
_PAST = re.compile(
    r"\b(?:was|were|had|joined|honou?red|celebrated|passed|attended|came|raised|won|received|thank(?:s| you)"
    r"|congratulations)\b",
    re.I,
)
_NO_NAME = re.compile(
    r"\W*(?:save the dates?|reminders?|don[’']t miss(?: it| out)?|mark your calendars?|coming (?:up|soon)"
    r"|upcoming(?: events?)?|this (?:week|month)|next (?:week|month)|new|important|attention|join us|events?|news"
    r"|welcome|notice|announcements?|calendar|what[’']s (?:new|happening)|(?:office )?(?:closed|hours)"
    r"|happening (?:now|soon))\W*",
    re.I,
)
_ENDS = re.compile(r"(?<=[a-z\d)]{2}[.!?])\s+(?=[A-Z])")


class Letter:
    """Reads the items of a page, if it is a newsletter; those before ``today`` are none that one may still attend."""

    def __init__(self, page: Outline, mentions: Iterable[Anchor], today: date) -> None:
        self.page = page
        self.today = today
        first = (line.text for line in page.lines[:_FIRST_LINES] if line.level and len(line.text) <= _LONGEST_HEAD)
        self.is_one = any(_LETTER.search(text) for text in (page.title, page.heading, *first))
        if not self.is_one:
            leads = (
                lead_of(page.lines[mention.first])
                for mention in mentions
                if self._is_to_come(mention, page.lines[mention.first])
            )
            self.is_one = len({lead for lead in leads if lead}) >= _LEAST_LEADS

    def rows(self, mentions: Iterable[Anchor], held: set[int], section_of: Callable[[int], int]) -> list[Row]:
        """The paragraphs that are no rows yet and tell of an event, each once."""
        found: dict[int, Row] = {}
        for mention in mentions:
            line = self.page.lines[mention.first]
            if mention.first in held or mention.first in found or not self._is_to_come(mention, line):
                continue
            if (
                name := lead_of(line)
                or self._above(line, 1)
                or named_in(line.text[:_MOST])
                or self._above(line, _ABOVE)
            ):
                found[mention.first] = Row([mention], [line], None, section_of(mention.first - 1), named=name)
        return list(found.values())

    def name_of(self, row: Row) -> str:
        """What a row of a paragraph is called by its own lead, or in its sentence where no heading names it."""
        line = self.page.lines[row.anchors[0].first]
        if name := lead_of(line):
            return name if not row.named else row.named
        if row.named or any(other.level for other in row.lines if other.index < line.index):
            return row.named
        return named_in(line.text[:_MOST]) or ""

    def tells(self, row: Row, name: str | None) -> bool:
        """Whether a row that is called ``name`` tells of an event to come, and at what hour."""
        if name is None or _NO_NAME.fullmatch(name) or names_nobody(name) or _LETTER.search(name):
            return False
        timed = any(anchor.when.time_known for anchor in row.anchors) or any(
            TIME.search(line.text) for line in row.lines
        )
        return timed and any(
            self._is_to_come(anchor, self.page.lines[anchor.first], timed=True) for anchor in row.anchors
        )

    def _is_to_come(self, anchor: Anchor, line: Line, *, timed: bool = False) -> bool:
        sentence = next(
            (part for part in _ENDS.split(line.text[:_MOST]) if line.text.find(part) + len(part) > anchor.begin),
            line.text,
        )
        return anchor.day >= self.today and (timed or anchor.when.time_known) and not _PAST.search(sentence)

    def _above(self, line: Line, reach: int) -> str | None:
        """The heading within so many lines above a paragraph."""
        for other in reversed(self.page.lines[max(0, line.index - reach) : line.index]):
            if other.level:
                name = (
                    name_in(other.text)
                    if other.level > 1 and not _LETTER.search(other.text) and not _NO_NAME.fullmatch(other.text)
                    else None
                )
                return name if name and not (is_generic(name) or is_no_title(name)) else None
        return None
