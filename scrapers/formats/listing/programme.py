"""The programme of a page's one event: its hours and what they are of are parts of it, and no events of their own.

"7:30 am Registration / 9:00 am Shotgun Start / 3:30 pm Dinner & Awards" below a golf outing's day. It begins with its
first part that is not the doors'.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from hobnob import patterns as re
from scrapers.formats.listing.about_one import NEUTRAL, head_of, tells_of_others
from scrapers.formats.listing.hours import is_of_doors
from scrapers.formats.listing.outline import BOLD_HEADING, Line, Outline, same_row
from scrapers.formats.listing.places import is_house, is_place
from scrapers.formats.listing.row import Row
from scrapers.formats.listing.words import MONTH_DAY, NUMERIC, TIME, WEEKDAY, role_of

_EDGES = " \t-–—:;,.|/•·*@()[]→"
_LETTERS = re.compile(r"[^\W\d_]{3}|\bQ ?& ?A\b")
_LABEL_BEFORE = re.compile(r"[A-Z][\w&/’'-]*(?: [\w&/’'-]+){0,3}")
_AT = re.compile(r"\s(?:at|from|begins?(?: at)?|starts?(?: at)?|opens?(?: at)?|@)$", re.I)
_NO_PART = re.compile(
    r"\b(?:closes?|closed|deadline|due|by|before|rsvp|call|phone|office|hours|until|cut-?off|daily|every|each|mon"
    r"|tue"
    r"|wed|thu|fri|sat|sun|\w+days?)\b",
    re.I,
)
_ENDS = re.compile(
    r"\W*(?:the )?(?:event |program |meeting |gala )?(?:ends?|adjourn(?:s|ment)?|closing(?! (?:keynote|remarks"
    r"|ceremony|reception))|concludes?|conclusion|finish(?:es)?|departure|close)\W*",
    re.I,
)
_MERIDIEM = re.compile(r"[ap]\.?\s?m\b|noon|midnight|\d\s?[ap]\b", re.I)
_EVENING = re.compile(r"\b(?:dinner|supper|evening|cocktails?|dancing|dance|concert|gala|happy hour|night)\b", re.I)
_BARE = re.compile(r"\d{1,2}(?::\d\d)?")
_HELD_AT = re.compile(r"[^\W\d_]{3,}\W{0,3} (?:at|in|on) \w", re.I)
"""A part with its place: "Cocoa at the pavilion"."""
_DAY = re.compile(
    rf"(?:\b{WEEKDAY}\b\W{{0,3}})?(?:{MONTH_DAY.pattern}|{NUMERIC.pattern})(?:st|nd|rd|th)?(?:\W{{0,3}}(?:19"
    rf"|20)\d\d\b)?",
    re.I,
)
_AGAIN = re.compile(
    r"\bmatin[ée]e\b|\b(?:first|second|third|1st|2nd|3rd|early|late|morning|afternoon|evening"
    r"|night)\s(?:performance|show|showing|screening|seating|session|class|tour|game)s?\b",
    re.I,
)
"""What is held twice on a day."""
_FIELDS = ("when", "time", "place", "price")
"""What a heading announces that is a field's label and names nothing."""
_LONGEST = 120
_LONGEST_PART = 80
_REACH = 60
_LEAST = 2


@dataclass(slots=True)
class Programme:
    """The parts of one event, each with its hour as it is written, and the lines on which they stand."""

    head: Line
    parts: list[tuple[str, str]] = field(default_factory=list)
    lines: set[int] = field(default_factory=set)

    def begins(self) -> str:
        """The hour of the first part that is not the doors'."""
        return self._clock(next((part for part in self.parts if not is_of_doors(part[1])), self.parts[0])[0])

    def goes_on(self) -> bool:
        """Whether another part follows the first that is not the doors', so that its end is not the event's."""
        return sum(not is_of_doors(label) for _, label in self.parts) > 1

    def ends(self) -> str | None:
        """The hour of the last part, where that is the end."""
        clock, label = self.parts[-1]
        return self._clock(clock) if _ENDS.fullmatch(label) else None

    def _clock(self, clock: str) -> str:
        hour = _BARE.match(clock)
        if hour is None or _MERIDIEM.search(clock):
            return clock
        number = int(hour.group().partition(":")[0])
        late = 0 < number < 7 or (
            6 < number < 12
            and any(_EVENING.search(label) for _, label in self.parts)
            and not any(_MERIDIEM.search(one) for one, _ in self.parts)
        )
        return f"{clock} PM" if late else clock


def with_programmes(page: Outline, rows: list[Row]) -> tuple[list[Row], dict[int, Programme]]:
    """The rows, those of one event's programme as one without its lines; the programmes by the ids of their rows."""
    head = head_of(page, alone=True)
    own = [
        row for row in rows if head is not None and row.anchors[0].first > head.index and not tells_of_others(page, row)
    ]
    if head is None or not own or len({row.anchors[0].day for row in own}) != 1:
        return rows, {}
    parts = [row for row in own if row.anchors[0] is own[0].anchors[0] or not _has_head(row)]
    if (
        parts[0] is not own[0]
        or any(_has_head(row) for row in parts)
        or (len(parts) > 1 and any(line.links for row in parts for line in row.lines if TIME.search(line.text)))
    ):
        return rows, {}
    within = {line.index: line for row in parts for line in row.lines}
    dated = {index for row in rows for anchor in row.anchors for index in range(anchor.first, anchor.last + 1)}
    others = {line.index for row in rows if row not in parts for line in row.lines}
    below = list(_below(page, max(within), dated | others, head.level))
    found = _read(head, (line for line in [*within.values(), *below] if line.index not in dated))
    if len({clock for clock, _ in found.parts}) < _LEAST or any(_AGAIN.search(label) for _, label in found.parts):
        return rows, {}
    anchors = list({id(anchor): anchor for row in parts for anchor in row.anchors}.values())
    within |= {index: page.lines[index] for anchor in anchors for index in range(anchor.first, anchor.last + 1)}
    lines = [line for line in sorted(within.values(), key=lambda line: line.index) if line.index not in found.lines]
    merged = Row(
        anchors,
        lines,
        parts[0].box if len(parts) == 1 else None,
        parts[0].section,
        parts[0].lead,
        parts[0].caption,
        parts[0].outer_caption,
    )
    return [merged if row is parts[0] else row for row in rows if row is parts[0] or row not in parts], {
        id(merged): found
    }


def _has_head(row: Row) -> bool:
    """Whether a heading in a row names it, as it does what is an event of its own."""
    dated = {index for anchor in row.anchors for index in range(anchor.first, anchor.last + 1)}
    return any(
        line.index not in dated
        and 1 < line.level < BOLD_HEADING
        and not NEUTRAL.fullmatch(line.text)
        and role_of(line.text) not in _FIELDS
        for line in row.lines
    )


def _below(page: Outline, last: int, taken: set[int], level: int) -> Iterable[Line]:
    """The lines below an event's own, up to the next heading that is not its programme's."""
    for line in page.lines[last + 1 : last + 1 + _REACH]:
        if line.index in taken or (
            0 < line.level < BOLD_HEADING and (line.level <= level or NEUTRAL.fullmatch(line.text) is None)
        ):
            return
        yield line


def _read(head: Line, lines: Iterable[Line]) -> Programme:
    found = Programme(head)
    waiting: Line | None = None
    for line in lines:
        if waiting is not None and _goes_on(waiting, line):
            found.parts.append((waiting.text.strip(_EDGES), line.text))
            found.lines |= {waiting.index, line.index}
            waiting = None
            continue
        waiting = None
        if (
            len(line.text) > _LONGEST
            or 0 < line.level < BOLD_HEADING
            or MONTH_DAY.search(line.text)
            or NUMERIC.search(line.text)
        ):
            continue
        if (clock := TIME.search(line.text)) is not None and not _LETTERS.search(TIME.sub(" ", line.text)):
            waiting = line if len(list(TIME.finditer(line.text))) == 1 and clock else None
        elif parts := _parts(line.text):
            found.parts += parts
            found.lines.add(line.index)
    return found


def _goes_on(clock: Line, line: Line) -> bool:
    """Whether a line tells what the hour on the line before it is of: they stand in one block or one row."""
    beside = (
        clock.box is line.box
        or same_row(clock, line)
        or (
            clock.box.parent is line.box.parent
            and clock.box.parent is not None
            and clock.box.parent.tag in ("dl", "li", "dd")
        )
    )
    return beside and clock.index + 1 == line.index and not TIME.search(line.text) and _is_part(line.text)


def _parts(text: str) -> list[tuple[str, str]]:
    """The hours of a line and what they are of: "11:00 Doors open | 11:30 Program", "Doors 5:30 PM, Dinner 6:30 PM"."""
    clocks = list(TIME.finditer(text))
    if not clocks:
        return []
    bounds = [0, *(edge for clock in clocks for edge in clock.span()), len(text)]
    between = [text[bounds[at] : bounds[at + 1]].strip(_EDGES) for at in range(0, len(bounds), 2)]
    if not _LETTERS.search(between[0]):
        labels = between[1:]
        fit = all(_is_part(label) for label in labels)
    else:
        labels = [_AT.sub("", label).strip(_EDGES) for label in between[:-1]]
        fit = not _LETTERS.search(between[-1]) and all(
            _is_part(label) and _LABEL_BEFORE.fullmatch(label) for label in labels
        )
    return [(clock.group(), label) for clock, label in zip(clocks, labels, strict=True)] if fit else []


def _is_part(text: str) -> bool:
    if (
        not _LETTERS.search(text)
        or len(text) > _LONGEST_PART
        or role_of(text) in ("when", "time", "place", "price")
        or _NO_PART.search(text)
    ):
        return False
    return _HELD_AT.search(text) is not None or not (is_house(text) or is_place(text))


def is_programme(text: str) -> bool:
    """Whether a line beside or behind a day tells several hours and what they are of: "Check-in 5 pm | Walk 6 pm"."""
    return len(_parts(_DAY.sub(" ", text))) >= _LEAST
