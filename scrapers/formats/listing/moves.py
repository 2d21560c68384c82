"""The day to which something went, told below the day on which it was to be."""

from __future__ import annotations

from itertools import pairwise

from hobnob import patterns as re
from scrapers.formats.listing.anchor import Anchor
from scrapers.formats.listing.outline import Outline, same_row
from scrapers.formats.listing.words import MONTH, MONTH_DAY, NUMERIC, WEEKDAY

_WENT_TO = re.compile(
    r"\W*(?:(?:meeting|hearing|session|event) )?(?:(?:was|is|has been) )?(re-?scheduled|moved|postponed)\b(?! from)",
    re.I,
)
_NAMED_BEHIND = re.compile(
    rf"[\s!*:–—-]+(?!(?:{WEEKDAY}|{MONTH}|new|to|until|till|due|because|rain|date|see|please|now|from|for|by)\b)"
    r"(?-i:[\"“‘'(]?[A-Z][\w’'&-]*)",
    re.I,
)
"""What was put off, told behind the word of it: "POSTPONED: Trivia Night"."""
_GOES_TO = re.compile(r"\b(re-?scheduled|moved|postponed|changed) (?:to|until)\b\W*(?:\w+day\W*)?$", re.I)
"""The words before the day to which the meeting went."""
PUT_OFF = re.compile(
    r"\b(?:re-?scheduled|moved|postponed|delayed|put off|pushed back) (?:to|until|till)(?: the)?\W*(?:\w+day\W*)?$",
    re.I,
)
_NAMED = re.compile(r"[^\W\d_]{3}")
_NEAR = 3
"""Lines between a name with the new day and the day that was given up."""
_MOST_BETWEEN = 6
"""Lines of a table's row between its two days."""
_MOST_BELOW = 5
"""Lines of a card from its day to the one to which it went."""


def note_moves(page: Outline, anchors: list[Anchor]) -> None:
    """Marks the days whose next line, or whose row of a table, says to which other day the meeting went."""
    for before, after in pairwise(anchors):
        if after.day == before.day or after.first == before.first:
            continue
        below = _WENT_TO.match(page.lines[after.first].text) if after.first == before.last + 1 else None
        if below is not None and _NAMED_BEHIND.match(page.lines[after.first].text, below.end()):
            below = None
        if said := below or _said_further_down(page, before, after) or _said_between(page, before, after):
            before.moved, after.instead = said.group(1).lower(), True
    beside = {
        id(anchor)
        for before, anchor, after in zip([None, *anchors], anchors, [*anchors[1:], None], strict=False)
        if _is_told_beside_old(page, before, anchor, after)
    }
    anchors[:] = [anchor for anchor in anchors if id(anchor) not in beside]


def _is_told_beside_old(page: Outline, before: Anchor | None, anchor: Anchor, after: Anchor | None) -> bool:
    """Whether a new day stands behind a name, and the line above or below tells the day that was given up: "Game Night
    – postponed until February 25"."""
    text = page.lines[anchor.first].text
    said = PUT_OFF.search(text[: anchor.begin])
    if said is None or not _NAMED.search(text[: said.start()]):
        return False
    near = [other for other in (before, after) if other is not None and abs(other.first - anchor.first) <= _NEAR]
    if any(other.first == anchor.first for other in near):
        return False
    return any(
        other.day < anchor.day
        and not any(
            line.level for line in page.lines[min(other.last, anchor.last) + 1 : max(other.first, anchor.first)]
        )
        and (other.first > anchor.first or not page.lines[anchor.first].level)
        for other in near
    )


def _said_further_down(page: Outline, before: Anchor, after: Anchor) -> re.Match[str] | None:
    """What a line of a card says some lines below its day, and below no other name: "Rescheduled to"."""
    text = page.lines[after.first].text
    between = page.lines[before.last + 1 : after.first + 1]
    if len(between) > _MOST_BELOW or any(line.level or line.links for line in between):
        return None
    return _WENT_TO.match(text) if _GOES_TO.search(text[: after.begin]) else None


def _said_between(page: Outline, before: Anchor, after: Anchor) -> re.Match[str] | None:
    """What a row of a table says between its two days: "postponed to"."""
    lines = page.lines[before.last + 1 : after.first + 1]
    if not lines or len(lines) > _MOST_BETWEEN or not same_row(page.lines[before.first], lines[-1]):
        return None
    words = " ".join(line.text for line in lines)
    day = max((found.start() for pattern in (MONTH_DAY, NUMERIC) for found in pattern.finditer(words)), default=0)
    return _GOES_TO.search(words[:day])
