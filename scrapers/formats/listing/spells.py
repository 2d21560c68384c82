"""Several dates that are one event's: days in one phrase, and a beginning with the end that a label tells."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

from hobnob import patterns as re
from scrapers.formats.listing.anchor import Anchor
from scrapers.formats.listing.columns import columns
from scrapers.formats.listing.outline import BOLD_HEADING, Line, Outline
from scrapers.formats.listing.words import TIME, labelled, role_of

_LEAST_OF_A_SPELL = 3
"""Of two days that "and" joins the phrase itself tells whether they are one."""
_LONGEST = 60
_WORD = re.compile(r"[^\W\d_]{2}")
_AND = re.compile(rf"\b(?:and|at|also|on)\b|{TIME.pattern}", re.I)
_TWO = re.compile(r"\d(?:st|nd|rd|th)?,? ?(?:&|and) ?(?:[A-Za-z]{3,9}\.?,? )?\d", re.I)


def of_one_phrase(page: Outline, anchors: list[Anchor]) -> tuple[list[Anchor], dict[int, list[Anchor]]]:
    """The dates, of several days in one phrase only the first, and the others by it: "October 16 & 17, 12-6 PM" is one
    row, held twice.

    Days without an hour are so where other cells of their row tell of them all.
    """
    kept: list[Anchor] = []
    further: dict[int, list[Anchor]] = {}
    for anchor in anchors:
        before = kept[-1] if kept else None
        if (
            before is not None
            and (before.first, before.begin, before.finish) == (anchor.first, anchor.begin, anchor.finish)
            and (anchor.when.time_known or anchor.weekly or _is_of_its_row(page, anchor))
        ) or (before is not None and _are_of_one_line(page, before, anchor)):
            further.setdefault(id(before), []).append(anchor)
        else:
            kept.append(anchor)
    return kept, further


def _are_of_one_line(page: Outline, before: Anchor, anchor: Anchor) -> bool:
    """Whether two days stand on a line of a card that tells nothing but days and hours: "Sat Oct 3, 7:30 PM & Sun Oct
    4, 2:30 PM"."""
    if (
        not (before.first == before.last == anchor.first == anchor.last)
        or before.day == anchor.day
        or not (before.when.time_known and anchor.when.time_known)
    ):
        return False
    line = page.lines[anchor.first]
    card = line.box.parent
    return (
        not line.level
        and not _WORD.search(_AND.sub(" ", anchor.rest))
        and line.box.tag not in ("td", "th", "tr")
        and card is not None
        and card.stop - card.start <= _LONGEST
        and card.start < line.index
        and 0 < page.lines[card.start].level < BOLD_HEADING
    )


def _is_of_its_row(page: Outline, anchor: Anchor) -> bool:
    """Whether a date stands alone in its cell of a table, or below the heading of its card."""
    line = page.lines[anchor.first]
    if len(anchor.rest) > 3:
        return False
    if line.box.tag in ("td", "th"):
        return line.box.parent is not None and len(line.box.parent.children) > 1
    if line.box.stop - line.box.start > 1:
        return True  # among the lines of a paragraph that tell of it
    card = line.box.parent
    return (
        card is not None
        and card.tag in ("div", "article", "li", "section")
        and 0 < page.lines[card.start].level <= BOLD_HEADING
        and card.start < line.index
        and card.stop - card.start <= _LONGEST
    )


def days_of_two(page: Outline, anchors: list[Anchor], lines: list[Line]) -> list[Anchor]:
    """The two days that "and" joins, each for itself where another line of the row tells the hours of both: "October 6
    & 7", "8 AM - 5 PM"."""
    anchor = anchors[0]
    when = anchor.when
    if (
        len(anchors) > 1
        or when.time_known
        or when.end is None
        or when.end - when.start != timedelta(2)
        or not _TWO.search(page.lines[anchor.first].text)
    ):
        return []
    if not any(TIME.search(line.text) for line in lines if line.index != anchor.first):
        return []
    middle = when.start + timedelta(1)
    return [
        replace(anchor, when=replace(when, end=middle, all_day=False)),
        replace(anchor, day=middle.date(), when=replace(when, start=middle, all_day=False)),
    ]


def one_spell(anchors: list[Anchor]) -> Anchor | None:
    """The days as one date from the first to the last, where they follow each other and no hour is told: "Oct. 30, 31 &
    Nov. 1"."""
    if len(anchors) < _LEAST_OF_A_SPELL or any(anchor.when.time_known for anchor in anchors):
        return None
    if any(after.day - before.day != timedelta(1) for before, after in pairwise(anchors)):
        return None
    return replace(anchors[0], when=replace(anchors[0].when, end=anchors[-1].when.start + timedelta(1)))


def up_to_their_ends(page: Outline, anchors: list[Anchor]) -> list[Anchor]:
    """The dates; one whose end a label tells on the next line reaches up to it: "Starts: Sep 14, 2026", "Ends: Sep 18,
    2026"."""
    out: list[Anchor] = []
    for anchor in anchors:
        before = out[-1] if out else None
        if before is not None and _is_its_end(page, before, anchor):
            out[-1] = replace(
                before,
                when=replace(
                    before.when, end=anchor.when.start if anchor.when.time_known else anchor.when.start + timedelta(1)
                ),
            )
        else:
            out.append(anchor)
    return out


def _is_its_end(page: Outline, before: Anchor, anchor: Anchor) -> bool:
    """Whether a label calls a later day the end of the one before, both with an hour or both without."""
    if before.day >= anchor.day or before.when.time_known != anchor.when.time_known or before.is_end or before.prose:
        return False
    if before.when.end is not None and before.when.end - before.when.start > timedelta(1):
        return False
    if _is_in_column_of_ends(page, before, anchor):
        return True
    between = page.lines[before.last + 1 : anchor.first]
    own = page.lines[anchor.first].text
    if between:
        return len(between) == 1 and role_of(between[0].text) == "end"
    return (labelled(own) or ("", ""))[0] == "end"


def _is_in_column_of_ends(page: Outline, before: Anchor, anchor: Anchor) -> bool:
    """Whether a day stands in the column that a table calls the end, and the one before it in that of the start."""
    first, last = page.lines[before.first].box, page.lines[anchor.first].box
    if (
        last.tag not in ("td", "th")
        or first.parent is not last.parent
        or last.parent is None
        or last.parent.tag != "tr"
    ):
        return False
    roles = columns(page, last.parent)
    return roles.get(last.at) == "end" and roles.get(first.at) == "when"
