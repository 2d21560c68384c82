"""The dates in the sentences of a card, or of a page about one event, whose own date stands on a line above them.

"Early voting begins September 18, 2026." tells of no further breakfast on that day.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from hobnob import patterns as re
from scrapers.formats.listing.dated import Anchor
from scrapers.formats.listing.other_matters import tells_of_other
from scrapers.formats.listing.outline import BOLD_HEADING, Line, Outline
from scrapers.formats.listing.sentences import announces
from scrapers.formats.listing.vague import is_generic, is_no_title
from scrapers.formats.listing.words import BODY, EVENT, TIME, WEEKDAY, labelled

_MANY = re.compile(r"\b(?:meetings|events|minutes|agendas|dates|schedules?|calendars?|notices|news|upcoming|happenings|archives?|programs|activities|classes|workshops|sessions|hearings)\b", re.I)
_FEW_WORDS = 2
_OF_A_DATE = re.compile(rf"{TIME.pattern}|\b(?:{WEEKDAY}|from|to|at|until|and|on|[ECMP][SD]?T|eastern|central|mountain|pacific|time)\b", re.I)


def told_in_prose(page: Outline, anchors: list[Anchor], announced: list[Anchor]) -> set[int]:
    """The ids of the dates inside sentences below a heading that names an event and a date on a line, or in a sentence that announces, of its own."""
    every = sorted((*anchors, *announced), key=lambda anchor: (anchor.first, anchor.begin))
    firsts = [anchor.first for anchor in every]
    return {id(anchor) for at, anchor in enumerate(every) if not anchor.announced and _is_sentence(page.lines[anchor.first], anchor) and _is_another_s(page, anchor, every[:at], firsts)}


def _is_another_s(page: Outline, anchor: Anchor, above: list[Anchor], firsts: list[int]) -> bool:
    """Whether one of the dates above it below the same heading, or below the name of the one event of a page, is that of the event."""
    for heading in _headings_of(page, page.lines[anchor.first]):
        for other in above[bisect_left(firsts, heading.index + 1) :]:
            if other.day == anchor.day or not _is_its_own(page, other, anchor):
                continue
            if _below(page, heading, other) and tells_of_other(anchor.sentence, anchor.day, other.day, timed=anchor.when.time_known):
                return True
    return False


def _is_its_own(page: Outline, other: Anchor, anchor: Anchor) -> bool:
    line = page.lines[other.first]
    if other.first < anchor.first and _stands_alone(line, other):
        return True
    return other.sentence != anchor.sentence and announces(other.sentence, 0, len(other.sentence))


def _below(page: Outline, heading: Line, other: Anchor) -> bool:
    """Whether a date stands below a heading, and no other between them."""
    return not any(0 < line.level < BOLD_HEADING for line in page.lines[heading.index + 1 : other.first])


def _is_sentence(line: Line, anchor: Anchor) -> bool:
    text = line.text.rstrip()
    if line.level or anchor.last != anchor.first or not text.endswith((".", "!")) or not text[0].isupper() or labelled(text) is not None:
        return False
    if len(re.findall(r"[^\W\d_]+", _OF_A_DATE.sub(" ", anchor.rest))) < _FEW_WORDS or any(piece.href for piece in line.pieces):
        return False
    return not announces(anchor.sentence, 0, len(anchor.sentence))


def _stands_alone(line: Line, anchor: Anchor) -> bool:
    """Whether a line is a date, and at most its hours and a label."""
    told = labelled(line.text)
    rest = anchor.rest.partition(":")[2] if told is not None and told[0] == "when" else anchor.rest
    return not line.level and not re.search(r"[^\W\d_]{2}", _OF_A_DATE.sub(" ", rest))


def _headings_of(page: Outline, line: Line) -> Iterator[Line]:
    """The headings that name the card in which a line stands, where no other heading is between them, and the one event of the page."""
    for box in line.box.up():
        heads = [other for other in page.lines[box.start : box.stop] if 0 < other.level < BOLD_HEADING]
        if not heads:
            continue
        above = [head for head in heads if head.index < line.index]
        if above and _names_event(page, above[-1], heads):
            yield above[-1]
        break
    first = next((head for head in page.lines if head.level == 1), None)
    if first is not None and first.index < line.index and _names_event(page, first, []):
        yield first


def _names_event(page: Outline, head: Line, heads: list[Line]) -> bool:
    if head.level == 1:
        from scrapers.formats.listing.about_one import event_named

        return event_named(page) is not None
    if any(other.level <= head.level for other in heads if other is not head):
        return False
    name = head.text
    if is_generic(name) or is_no_title(name) or _MANY.search(name):
        return False
    return not BODY.search(name) or EVENT.search(BODY.sub(" ", name)) is not None
