"""The dates in the sentences of a card, or of a page about one event, whose own date stands on a line above them.

"Early voting begins September 18, 2026." tells of no further breakfast on that day.
"""

from __future__ import annotations

from bisect import bisect_left

from hobnob import patterns as re
from scrapers.formats.listing.dated import Anchor, announces
from scrapers.formats.listing.outline import BOLD_HEADING, Line, Outline
from scrapers.formats.listing.vague import is_generic, is_no_title
from scrapers.formats.listing.words import BODY, EVENT, MONTH_DAY, NUMERIC, TIME, WEEKDAY, labelled

_VERB = re.compile(
    r"\b(?:is|are|was|were|has|had|have|will|opens?|begins?|starts?|ends?|closes?|go(?:es)?|went|fed|drew|sold|brought|saw|ran|runs?|launch(?:es)?|becomes?|take effect|[a-z]{3,}ed)\b")
_HELD_ON_IT = re.compile(
    r"\b(?:meets?|met|meetings?|hearings?|sessions?|held|hold(?:s|ing)?|hosts?|hosted|scheduled|re-?scheduled|moved|postponed|cancel+ed|changed|planned|continued|adjourned|convenes?|joins?|gathers?|repeat(?:s|ed)?|"
    r"take[sn]? place|come|again|also (?:on|offered)|second|next|another|both|rain date|parts?|weeks?|days?)\b", re.I)
"""In a sentence that may well tell of another day on which something is held."""
_MANY = re.compile(r"\b(?:meetings|events|minutes|agendas|dates|schedules?|calendars?|notices|news|upcoming|happenings|archives?|programs|activities|classes|workshops|sessions|hearings)\b", re.I)
_FEW_WORDS = 2
_NEXT_SENTENCE = re.compile(r"(?<=[a-z\d][.!?])\s+(?=[A-Z])")
_OF_A_DATE = re.compile(rf"{TIME.pattern}|\b(?:{WEEKDAY}|from|to|at|until|and|on|[ECMP][SD]?T|eastern|central|mountain|pacific|time)\b", re.I)


def told_in_prose(page: Outline, anchors: list[Anchor]) -> set[int]:
    """The ids of the dates inside sentences below a heading that names an event and a date on a line of its own."""
    firsts = [anchor.first for anchor in anchors]
    found: set[int] = set()
    for at, anchor in enumerate(anchors):
        line = page.lines[anchor.first]
        if not _is_sentence(line, anchor):
            continue
        heading = _heading_of(page, line)
        if heading is None:
            continue
        above = anchors[bisect_left(firsts, heading.index + 1) : at]
        if any(other.day != anchor.day and other.first < anchor.first and _stands_alone(page.lines[other.first], other) for other in above):
            found.add(id(anchor))
    return found


def _is_sentence(line: Line, anchor: Anchor) -> bool:
    text = line.text.rstrip()
    if line.level or anchor.last != anchor.first or not text.endswith((".", "!")) or not text[0].isupper() or labelled(text) is not None:
        return False
    if len(re.findall(r"[^\W\d_]+", _OF_A_DATE.sub(" ", anchor.rest))) < _FEW_WORDS or any(piece.href for piece in line.pieces):
        return False
    dated = [sentence for sentence in _NEXT_SENTENCE.split(text) if MONTH_DAY.search(sentence) or NUMERIC.search(sentence)]
    return all(_VERB.search(sentence) and not _HELD_ON_IT.search(sentence) and not announces(sentence, 0, len(sentence)) for sentence in dated)


def _stands_alone(line: Line, anchor: Anchor) -> bool:
    """Whether a line is a date, and at most its hours and a label."""
    told = labelled(line.text)
    rest = anchor.rest.partition(":")[2] if told is not None and told[0] == "when" else anchor.rest
    return not line.level and not re.search(r"[^\W\d_]{2}", _OF_A_DATE.sub(" ", rest))


def _heading_of(page: Outline, line: Line) -> Line | None:
    """The heading that names the card, or the page, in which a line stands, where no other heading is between them."""
    for box in line.box.up():
        heads = [other for other in page.lines[box.start : box.stop] if 0 < other.level < BOLD_HEADING]
        if not heads:
            continue
        above = [head for head in heads if head.index < line.index]
        head = above[-1] if above else None
        return head if head is not None and _names_event(page, head, heads) else None
    return None


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
