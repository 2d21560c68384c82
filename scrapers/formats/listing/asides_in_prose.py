"""The dates in the sentences of a card, or of a page about one event, whose own date stands on a line above them.

"Early voting begins September 18, 2026." tells of no further breakfast on that day.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from datetime import date

from hobnob import patterns as re
from scrapers.formats.listing.about_one import event_named
from scrapers.formats.listing.anchor import Anchor
from scrapers.formats.listing.other_matters import tells_of_other, tells_what_one_does_elsewhere
from scrapers.formats.listing.outline import BOLD_HEADING, Line, Outline
from scrapers.formats.listing.sentences import announces
from scrapers.formats.listing.vague import is_generic, is_no_title
from scrapers.formats.listing.words import BODY, EVENT, TIME, WEEKDAY, labelled
from scrapers.reading import not_held

_MANY = re.compile(
    r"\b(?:meetings|events|minutes|agendas|dates|schedules?|calendars?|notices|news|upcoming|happenings|archives?"
    r"|programs|activities|classes|workshops|sessions|hearings)\b",
    re.I,
)
_FEW_WORDS = 2
_FEW, _LONG_AGO = 3, 500
_MOST = 12
"""Dates below a heading of which one may be the event's own."""
_OF_A_DATE = re.compile(
    rf"{TIME.pattern}|\b(?:{WEEKDAY}|from|to|at|until|and|on|le|du|au|de|dès|des|el|del|[ECMP][SD]?T|eastern"
    rf"|central"
    rf"|mountain|pacific|time)\b",
    re.I,
)


def told_in_prose(page: Outline, anchors: list[Anchor], mentions: list[Anchor], today: date) -> set[int]:
    """The ids of the dates inside sentences below a heading that names an event and a date on a line, or in a sentence
    that announces, of its own.

    What a sentence tells of a day that is over is no event where another line of the page is a day to come, whatever
    names it.
    """
    announced = [anchor for anchor in mentions if anchor.announced]
    every = sorted((*anchors, *announced), key=lambda anchor: (anchor.first, anchor.begin))
    firsts = [anchor.first for anchor in every]
    heads = _Heads(page)
    found: set[int] = set()
    ahead = next(
        (anchor for anchor in every if anchor.day >= today and _stands_alone(page.lines[anchor.first], anchor)), None
    )
    for at, anchor in enumerate(every):
        if anchor.announced or not _is_sentence(page.lines[anchor.first], anchor):
            continue
        if (
            ahead is not None
            and anchor.day < today
            and not EVENT.search(anchor.sentence)
            and tells_of_other(anchor.sentence, anchor.day, ahead.day, timed=anchor.when.time_known)
        ):
            found.add(id(anchor))
        if any(_heads_paragraph(page, anchor, other) for other in every[max(0, at - _FEW) : at]):
            found.add(id(anchor))
        for heading in heads.that_name(page.lines[anchor.first]):
            if tells_what_one_does_elsewhere(anchor.sentence) and any(
                heading.index < mention.first < anchor.first and mention.day != anchor.day
                for mention in mentions[:_MOST]
            ):
                found.add(id(anchor))
            begin, stop = bisect_left(firsts, heading.index + 1), heads.below(heading)
            if any(
                _is_of_the_event(page, anchor, other)
                for other in every[begin : min(at, begin + _MOST)]
                if other.first < stop
            ):
                found.add(id(anchor))
    return found


def _is_of_the_event(page: Outline, anchor: Anchor, other: Anchor) -> bool:
    """Whether another date is the event's own, and the sentence of this one tells of something else."""
    if other.day == anchor.day or not _is_its_own(page, other, anchor):
        return False
    return tells_of_other(anchor.sentence, anchor.day, other.day, timed=anchor.when.time_known) or not_held.says_closed(
        anchor.sentence
    )


def _heads_paragraph(page: Outline, anchor: Anchor, other: Anchor) -> bool:
    """Whether another date begins the paragraph in whose later line a sentence recalls a day of long ago: "on June 22,
    1969 and what followed"."""
    first, line = page.lines[other.first], page.lines[anchor.first]
    return (
        first is not line
        and first.box is line.box
        and first.box.start == first.index
        and other.begin == 0
        and (other.day - anchor.day).days > _LONG_AGO
    )


def _is_its_own(page: Outline, other: Anchor, anchor: Anchor) -> bool:
    line = page.lines[other.first]
    if other.first < anchor.first and _stands_alone(line, other):
        return True
    return other.sentence != anchor.sentence and announces(other.sentence, 0, len(other.sentence))


def _is_sentence(line: Line, anchor: Anchor) -> bool:
    text = line.text.rstrip()
    if (
        line.level
        or anchor.last != anchor.first
        or not text.endswith((".", "!"))
        or not text[0].isupper()
        or labelled(text) is not None
    ):
        return False
    if len(re.findall(r"[^\W\d_]+", _OF_A_DATE.sub(" ", anchor.rest))) < _FEW_WORDS or any(
        piece.href for piece in line.pieces
    ):
        return False
    return not announces(anchor.sentence, 0, len(anchor.sentence))


def _stands_alone(line: Line, anchor: Anchor) -> bool:
    """Whether a line is a date, and at most its hours and a label."""
    told = labelled(line.text)
    rest = anchor.rest.partition(":")[2] if told is not None and told[0] == "when" else anchor.rest
    return not line.level and not re.search(r"[^\W\d_]{2}", _OF_A_DATE.sub(" ", rest))


class _Heads:
    """The headings of a page, and which of them name an event."""

    def __init__(self, page: Outline) -> None:
        self.page = page
        self.places = [line.index for line in page.lines if 0 < line.level < BOLD_HEADING]
        self.first = next((page.lines[index] for index in self.places if page.lines[index].level == 1), None)
        self.about_one = event_named(page) is not None

    def below(self, heading: Line) -> int:
        """The line of the next heading."""
        at = bisect_left(self.places, heading.index + 1)
        return self.places[at] if at < len(self.places) else len(self.page.lines)

    def that_name(self, line: Line) -> Iterator[Line]:
        """The heading of the card in which a line stands, where no other is between them, and the name of the one event
        of the page."""
        for box in line.box.up():
            inside = self.places[bisect_left(self.places, box.start) : bisect_left(self.places, box.stop)]
            if not inside:
                continue
            above = inside[: bisect_left(inside, line.index)]
            if above and self._names_event(self.page.lines[above[-1]], inside):
                yield self.page.lines[above[-1]]
            break
        if self.about_one and self.first is not None and self.first.index < line.index:
            yield self.first

    def _names_event(self, head: Line, inside: list[int]) -> bool:
        if head.level == 1:
            return self.about_one
        if any(
            self.page.lines[other].level <= head.level for other in inside if self.page.lines[other].box is not head.box
        ):
            return False
        name = head.text
        if is_generic(name) or is_no_title(name) or _MANY.search(name):
            return False
        return not BODY.search(name) or EVENT.search(BODY.sub(" ", name)) is not None
