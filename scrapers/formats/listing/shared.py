"""What a page says once for all its rows: "All meetings are held at 9 a.m. at ..." """

from __future__ import annotations

import re
from collections.abc import Iterator

from scrapers.formats.listing.outline import Outline
from scrapers.formats.listing.places import ONLINE, address_in, place_in
from scrapers.formats.listing.words import MONTH_DAY, TIME, labelled

_MEETS = re.compile(
    r"\b(?:meetings?|hearings?|sessions?|board|commission|committee|council|events?)\b.{0,160}?\b(?:held|begin|start|schedul|convene|take[s]? place|at|are|is)\w*\b"
    r"|\b(?:meets?|convenes?|gathers?|held|begin(?:s|ning)?|start(?:s|ing)?|scheduled|take[s]? place|time|location|where|place)\b",
    re.I,
)
_NOT_MEETING = re.compile(
    r"\b(?:office hours?|business hours|open (?:mon|daily)|hours of operation|deadline|no later than|by \d|before \d|registration|sign[- ]?up|call|phone|"
    r"comment(?:s|er)?\b.{0,40}\b(?:submitted|received)|prior to|hours in advance|closed|doors|parking|submit\w*|received)\b",
    re.I,
)
_BEGINS = re.compile(r"\b(?:begins?|starts?|convenes?)\s+(?:promptly )?at\b", re.I)
_FURTHEST = 60
_UNLESS = re.compile(r"\b(?:unless|except (?:as|where|when)?)\s*(?:otherwise\s*)?(?:noted|specified|stated|indicated|posted|announced|advertised)\b(?: (?:otherwise|below|above))?", re.I)


class Stated:
    """The time and the place that hold for rows which state none."""

    def __init__(self, page: Outline, taken: set[int], headings: list[int]) -> None:
        self.page = page
        self.taken = taken
        self.headings = headings
        self._time: dict[tuple[int, int], str | None] = {}
        self._place: dict[tuple[int, int], str | None] = {}

    def _section(self, index: int) -> tuple[int, int]:
        start = max((at for at in self.headings if at <= index), default=0)
        stop = min((at for at in self.headings if at > index), default=len(self.page.lines))
        return start, stop

    def time_for(self, index: int) -> str | None:
        """The time of day stated once for the row at a line, as text."""
        return self._ask(index, self._time, self._time_in)

    def place_for(self, index: int) -> str | None:
        """The place stated once for the row at a line."""
        return self._ask(index, self._place, self._place_in)

    def _ask(self, index, memory, read):  # type: ignore[no-untyped-def]
        key = self._section(index)
        if key not in memory:
            memory[key] = next((found for line in self._lines(*key) if (found := read(line))), None)
        return memory[key]

    def _lines(self, start: int, stop: int) -> Iterator[str]:
        """The section's own words first, then what stands above it up to the page's beginning."""
        seen = 0
        for index in [*range(start, min(stop, start + 400)), *range(start - 1, max(-1, start - 200), -1)]:
            if index in self.taken:
                continue
            text = self.page.lines[index].text
            if MONTH_DAY.search(text) and len(text) < 60:
                continue
            seen += 1
            if seen > _FURTHEST:
                return
            yield text

    @staticmethod
    def _time_in(text: str) -> str | None:
        for sentence in re.split(r"(?<=[a-z)]{3}\.)\s+(?=[A-Z])", _UNLESS.sub("", text)):
            times = {match.group(0) for match in TIME.finditer(sentence)}
            if len(times) != 1 or _NOT_MEETING.search(sentence):
                continue
            if len(TIME.sub("", sentence).strip(" .,;:-–—()")) < 4 or _BEGINS.search(sentence):
                return times.pop()
            label = labelled(sentence)
            if _MEETS.search(sentence) or (label and label[0] in ("time", "when")):
                return times.pop()
        return None

    @staticmethod
    def _place_in(text: str) -> str | None:
        label = labelled(text)
        if label and label[0] == "place" and len(label[1]) < 200:
            return label[1]
        if not _MEETS.search(text):
            return None
        for sentence in re.split(r"(?<=[a-z)]{4}\.)\s+(?=[A-Z])", text):
            if not _MEETS.search(sentence):
                continue
            found = place_in(sentence)
            if found:
                return found
        return address_in(text) or ("Online" if ONLINE.search(text) and len(text) < 200 else None)
