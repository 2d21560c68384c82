"""What a mark beside a date means: "March 19***" and, below the dates, "***Start time 8:30am".

A footnote holds for the dates that carry its mark and for no others. One whose mark every date
carries is no footnote but a bullet.
"""

from __future__ import annotations

from dataclasses import dataclass

from hobnob import patterns as re
from scrapers.formats.listing.held_places import place_in
from scrapers.formats.listing.outline import Outline
from scrapers.formats.listing.places import is_online, is_place
from scrapers.formats.listing.row import Row
from scrapers.formats.listing.words import EVENT, MONTH_DAY, NUMERIC, TIME

_SIGN = r"(?:\*{1,6}|[†‡§^])"
_NOTE = re.compile(
    rf"^\s*\(?({_SIGN})\)?\s*(?:[=:–—-]\s*)?(?:(?:denotes|indicates|means|signifies)\s+)?(?=\S*[^\W\d_]{{2}})(.+)$"
)
_ABOUT_A_DAY = re.compile(rf"^\s*{_SIGN}\s*(?:the|this|our)\b.{{40}}", re.I)
"""A note with a date in it: "*The March 5 meeting will be held at the library."."""
_MARKS = re.compile(_SIGN)
_BEFORE = re.compile(rf"(?:^|\s)({_SIGN})\s*$")
_AFTER = re.compile(rf"^\W{{0,2}}?({_SIGN})(?:\s|$)")
_ANOTHER_HOUR = re.compile(
    r"\b(?:time|hour)s?\b.{0,30}\b(?:chang\w+|differ\w*|tb[ad]|var(?:y|ies)|to be (?:determined|announced))", re.I
)
_OTHERWISE = re.compile(r"\bunless\b|\bsubject to\b", re.I)
_AT = re.compile(
    r"^(?:(?:(?:the|this) )?(?:meeting|hearing|session)s? )?(?:location\W+)?(?:(?:at|in)(?: the)? )?", re.I
)
_LONGEST = 240
_LONGEST_MARKED = 90
_LONGEST_NAME = 5
"""Words."""
_NOT_NAMED = re.compile(
    r"\b(?:will|are|is|has|have|be|not|please|see|may|moved|changed?|rescheduled|postponed|cancel\w*|at|from|to)\b",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Footnote:
    """What a footnote says of its dates; ``open_hour`` when it says that their hour is another and not which."""

    text: str
    clock: str | None
    name: str | None
    place: str | None
    open_hour: bool


class Footnotes:
    """The footnotes of a page, by their marks; each list of dates may have its own below it."""

    def __init__(self, page: Outline, rows: list[Row]) -> None:
        self._page = page
        self._notes: dict[str, list[tuple[int, Footnote]]] = {}
        if not rows or not any(_NOTE.match(line.text) for line in page.lines):
            return
        self._marks = {id(row): self._marks_of(row) for row in rows}
        dated = {
            index
            for row in rows
            for anchor in row.anchors
            for index in range(anchor.first, anchor.last + 1)
            if not _ABOUT_A_DAY.match(page.lines[index].text)
        }
        for line in page.lines:
            match = _NOTE.match(line.text) if len(line.text) <= _LONGEST and line.index not in dated else None
            if match and not all(match.group(1) in marks for marks in self._marks.values()):
                self._notes.setdefault(match.group(1), []).append((line.index, _footnote(match.group(2))))

    def of(self, row: Row) -> list[Footnote]:
        """The footnotes to which a row's date leads: of each mark the nearest below, else the nearest above."""
        return (
            [self._nearest(self._notes[mark], row) for mark in self._marks[id(row)] if mark in self._notes]
            if self._notes
            else []
        )

    @staticmethod
    def _nearest(notes: list[tuple[int, Footnote]], row: Row) -> Footnote:
        return next((note for index, note in notes if index > row.anchors[0].last), notes[-1][1])

    def _marks_of(self, row: Row) -> tuple[str, ...]:
        anchor = row.anchors[0]
        text = self._page.lines[anchor.first].text
        if len(text) > _LONGEST_MARKED:
            return ()
        if len(MONTH_DAY.findall(text)) + len(NUMERIC.findall(text)) <= 1:
            return tuple(_MARKS.findall(text))
        found = _AFTER.match(text[anchor.finish :]) or _BEFORE.search(text[: anchor.begin])
        return (found.group(1),) if found else ()


def _footnote(text: str) -> Footnote:
    clock = TIME.search(text) if not _OTHERWISE.search(text) and not MONTH_DAY.search(text) else None
    words = text.strip(" .:*").split()
    place = _place(text) if not _OTHERWISE.search(text) else None
    named = (
        len(words) <= _LONGEST_NAME and EVENT.search(text) and not clock and not place and not _NOT_NAMED.search(text)
    )
    return Footnote(
        text,
        clock.group(0) if clock else None,
        " ".join(words) if named else None,
        place,
        clock is None and bool(_ANOTHER_HOUR.search(text)),
    )


def _place(text: str) -> str | None:
    """The place that a note names: in a sentence, after "at", or as all that it says."""
    if is_online(text):
        return "Online"
    if found := place_in(text):
        return found
    bare = _AT.sub("", text).strip(" .:*")
    if is_place(bare) and not _NOT_NAMED.search(bare) and not MONTH_DAY.search(bare) and not TIME.search(bare):
        return bare
    return None
