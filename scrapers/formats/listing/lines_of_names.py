"""Lines that are names although a state, an hour or a house stands in them: "12:00 pm Rotary Lunch", "CANCELLED:
Harvest Dinner"."""

from __future__ import annotations

from hobnob import patterns as re
from scrapers.formats.listing.bare_text import bare, is_words
from scrapers.formats.listing.field_values import CANCELLED, Fields
from scrapers.formats.listing.heads_of_lines import head_of, is_event, is_name, parted
from scrapers.formats.listing.looks import OPEN, PRICE, SHORT
from scrapers.formats.listing.marks import leads_to_map
from scrapers.formats.listing.name_lines import (
    A_WORD,
    OF_A_CLOCK,
    SUB_CLASS,
    TITLE_CLASS,
    names_by_hour,
    names_what_is_off,
)
from scrapers.formats.listing.other_places import tells_of_other_place
from scrapers.formats.listing.outline import Line
from scrapers.formats.listing.places import is_house, is_place
from scrapers.formats.listing.row import Row
from scrapers.formats.listing.words import BUTTON, MONTH, TIME
from scrapers.formats.listing.years import month_number

_BEFORE_HOUR = re.compile(
    rf"([A-Z][^,\d]{{4,60}}?)(?:,|\s[–—-])\s(?i:{TIME.pattern})(?:\s?(?:[–—-]|to)\s?(?i:{TIME.pattern}))?\W*"
)
_SHORTEST_NAME = 4
_MONTH = re.compile(rf"\b{MONTH}\b", re.I)


def is_name_line(line: Line, row: Row) -> bool:
    """Whether a line is a name although a state or an hour stands in it."""
    off = CANCELLED.search(line.text) is not None and names_what_is_off(
        line, line.index < row.anchors[0].first, _alone(line, row)
    )
    return off or (
        TIME.search(line.text) is not None
        and (names_by_hour(line) or _names_beside_hour(line, row) or _leads_with_hour(line))
    )


def _leads_with_hour(line: Line) -> bool:
    """Whether a line is an hour, then a link or an element that is set as a name, and what goes on behind it: "9 AM –
    noon <a>Turkey Box Packing</a> <span>Food Bank</span>"."""
    clock = TIME.match(line.text)
    first = next(
        (piece for piece in line.pieces if A_WORD.search(OF_A_CLOCK.sub(" ", TIME.sub(" ", piece.text)))), None
    )
    if (
        clock is None
        or first is None
        or first.text == line.text
        or not line.text[clock.end() :].strip(" –—-:|,").startswith(first.text.strip())
    ):
        return False
    named = TITLE_CLASS.search(first.klass) is not None and not SUB_CLASS.search(first.klass)
    return (named or first.href is not None) and not leads_to_map(first.href) and BUTTON.match(first.text) is None


def _names_beside_hour(line: Line, row: Row) -> bool:
    """Whether a line begins with an hour and then names what no other line of its row names, or the other way round:
    "12:00 pm Rotary Lunch", "Graduation, 6:00 pm"."""
    text = line.text
    clock = TIME.match(text)
    rest = (
        bare(text[clock.end() :])
        if clock is not None
        else (before[1] if (before := _BEFORE_HOUR.fullmatch(text)) is not None else "")
    )
    head, comma, tail = rest.partition(", ")
    if comma and is_place(tail) and not is_place(head):
        rest = head  # "7:00 am Strawberry Stampede, Courthouse steps"
    return (
        len(rest) > _SHORTEST_NAME
        and is_name(rest)
        and not OPEN.search(rest)
        and not (is_place(rest) and not is_event(rest))
        and A_WORD.search(OF_A_CLOCK.sub(" ", rest)) is not None
        and _alone(line, row)
    )


def _alone(line: Line, row: Row) -> bool:
    """Whether nothing else in the row could be a name: only its date, hours and places are beside a line."""
    dated = {index for anchor in row.anchors for index in range(anchor.first, anchor.last + 1)}
    others = [other for other in row.lines if other is not line and is_words(bare(other.text))]
    return all(
        is_place(other.text) or is_house(other.text)
        for other in others
        if other.index not in dated or len(bare(other.text)) > SHORT
    )


def told_with_place(line: Line, row: Row, anchors: set[int], fields: Fields) -> bool:
    """Whether a line that alone stands beside its date tells a name, and with it the place and the price, which are
    noted."""
    lone = not any(is_words(bare(other.text)) for other in row.lines if other is not line)
    head = (
        (head_of(line) or (parted(line.text) if line.index not in anchors else None))
        if lone or (len(line.pieces) > 1 and line.pieces[0].bold)
        else None
    )
    if (
        head is None
        or tells_of_other_place(line.text)
        or not (is_place(line.text) or PRICE.search(line.text) or " @ " in line.text)
        or (not lone and not is_event(head.name))
    ):
        return False
    if head.place:
        fields.values.setdefault("place?", []).append(head.place)
    if PRICE.search(line.text):
        fields.values.setdefault("price", []).append(line.text)
    return True


def of_another_month(line: Line, row: Row) -> bool:
    """Whether a line says of another month that nothing is held in it: "February - no meeting"."""
    if not CANCELLED.search(line.text):
        return False
    named = _MONTH.search(line.text)
    month = month_number(named.group()) if named else None
    return month is not None and month != row.anchors[0].day.month
