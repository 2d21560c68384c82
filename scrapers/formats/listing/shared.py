"""What a page says once for all its rows: "All meetings are held at 9 a.m. at ..." """

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator

from scrapers.formats.listing.outline import Outline
from scrapers.formats.listing.places import ADDRESS, ONLINE, address_in, is_place, place_in
from scrapers.formats.listing.words import BODY, BUTTON, EVENT, MONTH_DAY, NUMERIC, TIME, WEEKDAY, labelled, role_of
from scrapers.reading import postal

_MEETS = re.compile(
    r"\b(?:meetings?|hearings?|sessions?|board|commission|committee|council|events?)\b.{0,160}?\b(?:held|begin|start|schedul|convene|take[s]? place|at|are|is)\w*\b"
    r"|\b(?:meets?|convenes?|gathers?|holds?|conducts?|hosts?|held|begin(?:s|ning)?|start(?:s|ing)?|scheduled|take[s]? place|time|location|where|place)\b",
    re.I,
)
_NOT_MEETING = re.compile(
    r"\b(?:office hours?|business hours|open (?:mon|daily)|hours of operation|deadline|no later than|by \d|before \d|registration|sign[- ]?up|call(?:ing)? (?:us|the|for|in|\(?\d)|phone|"
    r"comment(?:s|er)?\b.{0,40}\b(?:submitted|received)|prior to|hours in advance|closed|doors|parking|submit\w*|received)\b",
    re.I,
)
_GENERAL = re.compile(
    r"^\W*(?:status call|meeting|hearing)s? (?:is |are |to be |will be )?(?:held|starts?|begins?)\b|"
    r"\b(?:meetings|metings|hearings|sessions|meets|convenes|all|every|each|regular(?:ly)?|monthly|quarterly|weekly|bi-?monthly|following|dates|days|"
    r"scheduled to meet|will meet|(?:meeting|start|session|hearing) times?|(?:the |this |our )?meeting (?:begins|starts|will (?:begin|start|be held)|is held)|"
    r"(?:first|second|third|fourth|last|1st|2nd|3rd|4th) (?:mon|tues|wednes|thurs|fri|satur|sun)days?)\b",
    re.I,
)
"""What holds for all rows says so: a plural, "every", "the following dates"."""
_BEGINS = re.compile(r"\b(?:begins?|starts?|convenes?)\s+(?:promptly )?at\b", re.I)
_NOTE = re.compile(r"^\s*(?:\*|†|note\b|nb\b)", re.I)
_SENTENCE = re.compile(r"(?<=[a-z)]{3}[.!])\s+(?=[A-Z])|(?<=\d{4}[.!])\s+(?=[A-Z])|(?<=[ap]\.m\.)\s+(?=[A-Z][a-z]+ )|(?<=[AP]M\.)\s+(?=[A-Z])|(?<=[ap]m\.)\s+(?=[A-Z])")
_CLAUSE = re.compile(rf"(?<=[A-Z][a-z]{{2}}\.)\s+(?=[A-Z])|{_SENTENCE.pattern}")
"""Where a sentence may end, "Ave." included: enough to find an hour."""
_WHO = re.compile(
    r"(?:^|[.!:]\s+|\b(?:the|that|all|of|specified,|noted,|scheduled)\s+)((?:[A-Z][\w&'’.#/-]*|\d+|#\d+)(?:\s+(?:[A-Z][\w&'’.#/,-]*|of|and|the|for|on|in|&|#?\d+)){0,9}?)"
    r"(?:’s|'s)?\s+(?:\([A-Z]{2,8}\)\s+)?(?:(?:holds?|conducts?|hosts?)\b[^.]{0,40}\bmeetings\b|meets\b|will (?:meet|hold|conduct|convene)\b|convenes\b|"
    r"(?:is|are) (?:scheduled|required|set)\b[^.]{0,60}\b(?:meet|meetings)\b|(?:regular |public |monthly |quarterly |board |general )*meetings?\b(?: schedule)?\s+(?:are|is|will|take|begin|start|have|has)\b|"
    r"(?:regular |public |monthly |board )*meetings\b)"
)
_COMMON = frozenset(["the", "of", "and", "for", "meeting", "meetings", "special", "regular", "board", "commission", "committee", "council", "annual", "monthly", "joint"])
_FURTHEST = 60
_BELOW = 30
"""Lines below the last row that may hold a block of its own about the place."""
_NTH_DAY = re.compile(rf"\b(?:1st|2nd|3rd|4th|first|second|third|fourth|last|every|each)\s+{WEEKDAY}\b", re.I)
_ELSEWHERE = re.compile(r"\b(?:mail|office hours|our office|headquarters|register|contact)\b", re.I)
_UNLESS = re.compile(r"\b(?:unless|except (?:as|where|when)?)\s*(?:otherwise\s*)?(?:noted|specified|stated|indicated|posted|announced|advertised)\b(?: (?:otherwise|below|above))?", re.I)


class Stated:
    """The time and the place that hold for rows which state none."""

    def __init__(self, page: Outline, taken: set[int], headings: list[int]) -> None:
        self.page = page
        self.taken = taken
        self.headings = headings
        self._opening: dict[str | None, str | None] = {}
        self._memory: dict[tuple[str, int, int, str | None], str | None] = {}

    def _section(self, index: int) -> tuple[int, int]:
        at = bisect_right(self.headings, index)
        start = self.headings[at - 1] if at else 0
        stop = self.headings[at] if at < len(self.headings) else len(self.page.lines)
        return start, stop

    def time_for(self, index: int, name: str | None = None) -> str | None:
        """The time of day stated once for the row at a line, as text; not one stated for another body than ``name``."""
        return self._ask("time", index, name, self._time_in)

    def place_for(self, index: int, name: str | None = None) -> str | None:
        """The place stated once for the row at a line; not one stated for another body than ``name``."""
        return self._ask("place", index, name, self._place_in)

    def opening_place_for(self, name: str | None) -> str | None:
        """What the page says of its meetings before the first row; not for an event that has a name of its own."""
        if name is not None and not BODY.search(name):
            return None
        if name not in self._opening:
            self._opening[name] = self._opening_place(name)
        return self._opening[name]

    def body_for(self, index: int) -> str | None:
        """Who meets, as a sentence says it: "The Harbor Commission meets on the following dates"."""
        return self._ask("body", index, None, self._body_in)

    def _ask(self, what: str, index: int, name: str | None, read: Callable[[str, str | None], str | None]) -> str | None:
        own = name if name is not None and BODY.search(name) else None
        start, stop = self._section(index)
        key = (what, start, stop, own)
        if key not in self._memory:
            lines = (line for line in self._lines(start, stop) if own is None or not self._of_another(line[0], own))
            self._memory[key] = next((found for text, label in lines if (found := read(text, label))), None)
            if what == "place" and self._memory[key] is None:
                self._memory[key] = self._heading_place(start) or self._block_below()
        return self._memory[key]

    def _of_another(self, text: str, name: str) -> bool:
        """Whether a sentence speaks of another body than the row's."""
        who = self._body_in(text, None)
        if who is None or len(BODY.findall(name)) == 0:
            return False
        mine = set(re.findall(r"\w{3,}", name.lower())) - _COMMON
        theirs = set(re.findall(r"\w{3,}", who.lower())) - _COMMON
        return bool(mine) and bool(theirs) and not mine & theirs

    def _lines(self, start: int, stop: int) -> Iterator[tuple[str, str | None]]:
        """The section's own words first, then what stands above it, each with the role that the line before announces."""
        seen = 0
        for index in [*range(start, min(stop, start + 400)), *range(start - 1, max(-1, start - 200), -1)]:
            if index in self.taken:
                continue
            text = self.page.lines[index].text
            if _NOTE.match(text):
                continue
            seen += 1
            if seen > _FURTHEST:
                return
            role = self._announced(index)
            yield self._with_address(index) if role == "place" else text, role

    def _announced(self, index: int) -> str | None:
        """The role that the line before announces, if it is a label and this line a value: menus have a "Locations" too."""
        before = self.page.lines[index - 1] if index else None
        if before is None or before.links or not (before.level or before.text.rstrip().endswith((":", "：")) or before.box.tag != "li"):
            return None
        line = self.page.lines[index]
        if (line.links and line.box.tag == "li" and not ADDRESS.search(line.text)) or BUTTON.match(line.text):
            return None
        return role_of(before.text)

    def _with_address(self, index: int) -> str:
        """A place's first line with the lines of its address below."""
        parts = [self.page.lines[index].text]
        for line in self.page.lines[index + 1 : index + 4]:
            if line.index in self.taken or not (ADDRESS.match(line.text) or postal.ends_with_region(line.text)) or len(line.text) > 80:
                break
            parts.append(line.text)
        return ", ".join(parts)

    def _heading_place(self, start: int) -> str | None:
        """The section's heading where it is nothing but a place ("2nd Floor Board Room")."""
        line = self.page.lines[start] if start < len(self.page.lines) else None
        if line is None or not line.level or not is_place(line.text) or EVENT.search(re.sub(r"\b(?:board|committee|council|commission|conference|training|hearing) ?(?:room|chambers?)\b", "", line.text, flags=re.I)):
            return None
        return line.text

    def _opening_place(self, own: str | None) -> str | None:
        """What the page says of all meetings before its first row."""
        first = min(self.taken, default=0)
        for line in self.page.lines[max(0, first - 200) : first]:
            if own is None or not self._of_another(line.text, own):
                found = None if labelled(line.text) else self._place_in(line.text, None)
                if found and not _ELSEWHERE.search(line.text):
                    return found
        return None

    def _block_below(self) -> str | None:
        """The one labelled block about the place that stands just below the rows."""
        last = max(self.taken, default=-1)
        if last < 0:
            return None
        found = set()
        for line in self.page.lines[last + 1 : last + 1 + _BELOW]:
            if self._announced(line.index) == "place" and not _ELSEWHERE.search(line.text) and is_place(place := self._with_address(line.index)):
                found.add(place)
        return found.pop() if len(found) == 1 else None

    @staticmethod
    def _time_in(text: str, announced: str | None) -> str | None:
        alone = TIME.search(text) if announced in ("time", "when") and not MONTH_DAY.search(text) else None
        if alone and len(text) < 80:
            return alone.group(0)
        for sentence in _CLAUSE.split(_UNLESS.sub("", text)):
            if MONTH_DAY.search(sentence) or NUMERIC.search(sentence):
                continue
            times = {match.group(0) for match in TIME.finditer(sentence)}
            if len(times) != 1 or _NOT_MEETING.search(sentence):
                continue
            label = labelled(sentence)
            if len(TIME.sub("", sentence).strip(" .,;:-–—()")) < 4 or (label and label[0] in ("time", "when")):
                return times.pop()
            if (_BEGINS.search(sentence) and len(sentence) < 80) or (_NTH_DAY.search(sentence) and len(sentence) < 60):
                return times.pop()
            if _MEETS.search(sentence) and _GENERAL.search(sentence):
                return times.pop()
        return None

    @staticmethod
    def _body_in(text: str, _announced: str | None) -> str | None:
        for match in _WHO.finditer(text[:1200]):
            name = match.group(1).strip(" ,.")
            name = re.sub(r"^(?:The|All|Our|This|Regular|Public|Upcoming|Please note that|Unless otherwise \w+,?)\s+(?:the\s+)?", "", name).strip()
            if BODY.search(name) and len(name) <= 90:
                return name
        return None

    @staticmethod
    def _place_in(text: str, announced: str | None) -> str | None:
        if announced == "place" and role_of(text) is None and len(text) < 160 and re.search(r"[A-Za-z]{3}", text):
            return text
        label = labelled(text)
        if label and label[0] == "place" and len(label[1]) < 200:
            return label[1]
        if not _MEETS.search(text):
            return None
        for sentence in _SENTENCE.split(text):
            if not _MEETS.search(sentence) or not _GENERAL.search(sentence) or MONTH_DAY.search(sentence):
                continue
            found = place_in(sentence)
            if found:
                return found
        if not _GENERAL.search(text) or MONTH_DAY.search(text):
            return None
        return address_in(text) or ("Online" if ONLINE.search(text) and len(text) < 200 else None)
