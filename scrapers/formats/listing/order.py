"""The year of days that stand without one in a list: its order and its papers tell what the distance from today does
not.

"January 26, February 23, ... December 7" is one year's list, whenever it is read. A meeting with minutes was held.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import pairwise

from hobnob import patterns as re
from scrapers.formats.listing.anchor import Anchor
from scrapers.formats.listing.outline import Box, Outline

_LISTS = frozenset(("table", "ul", "ol", "dl"))
_ENTRIES = frozenset(("tr", "li", "dd"))
_LEAST = 4
_LEAST_CARDS = 3
_SLIP = timedelta(days=31)
"""How far two entries of a list in order may be exchanged: within a month they stand as they like."""
_LEAST_SPAN = timedelta(days=90)
_JUMP = timedelta(days=180)
_SOON = timedelta(days=30)
_LONGEST_ENTRY = 12
_ABOVE = 6
_TO_COME = re.compile(r"\b(?:upcoming|future|next|coming|more events)\b", re.I)
_MINUTES = re.compile(r"^\W*(?:(?:approved|meeting|board|final|signed)\s+)*minutes\b", re.I)


def put_in_order(page: Outline, anchors: Iterable[Anchor], now: datetime) -> None:
    """Gives the days without a year and a weekday those which their lists tell."""
    lists: dict[int, list[Anchor]] = {}
    for anchor in anchors:
        lists.setdefault(id(_list_around(page.lines[anchor.first].box)), []).append(anchor)
    for whole in lists.values():
        listed = any(outer.tag in _LISTS for outer in page.lines[whole[0].first].box.up())
        held = [anchor for anchor in whole if anchor.yearless and not (listed and _put_between(whole, anchor))]
        if (
            held
            and len(held)
            >= (
                _LEAST
                if not any(
                    _TO_COME.search(line.text) for line in page.lines[max(0, held[0].first - _ABOVE) : held[0].first]
                )
                else _LEAST_CARDS
            )
            and max(one.day for one in held) - min(one.day for one in held) >= _JUMP
        ):
            _settle(page, held, now)


def _put_between(whole: list[Anchor], anchor: Anchor) -> bool:
    """Puts a day between two of one year that is known into that year, where the three are in order then."""
    at = whole.index(anchor)
    before = next((one for one in reversed(whole[:at]) if not one.yearless), None)
    after = next((one for one in whole[at + 1 :] if not one.yearless), None)
    if before is None or after is None or before.day.year != after.day.year:
        return False
    first, last = sorted((before.day, after.day))
    if not (first.month, first.day) < (anchor.day.month, anchor.day.day) < (last.month, last.day):
        return False
    move(anchor, first.year)
    return True


def _settle(page: Outline, held: list[Anchor], now: datetime) -> None:
    past = [anchor for anchor in held if anchor.day > now.date() + _SOON and _has_minutes(page, anchor)]
    for anchor in past:
        move(anchor, anchor.day.year - 1)
    steps = [_in_one_year(after) - _in_one_year(before) for before, after in pairwise(held)]
    span = _in_one_year(held[-1]) - _in_one_year(held[0])
    rises = span >= _LEAST_SPAN and all(step >= -_SLIP for step in steps)
    falls = -span >= _LEAST_SPAN and all(step <= _SLIP for step in steps)
    if not (rises or falls):
        return
    broken = any(
        (before.day - after.day if rises else after.day - before.day) >= _JUMP for before, after in pairwise(held)
    )
    if broken or past:
        year = past[0].day.year if past else held[0].day.year if falls else _year_of_schedule(page, held, now)
        for anchor in held:
            move(anchor, year)


def _year_of_schedule(page: Outline, held: list[Anchor], now: datetime) -> int:
    """This year, or the next where all days of this one are over and the list is said to be of those to come."""
    last = (held[-1].day.month, held[-1].day.day)
    above = page.lines[max(0, held[0].first - _ABOVE) : held[0].first]
    to_come = last < (now.month, now.day) and any(_TO_COME.search(line.text) for line in above)
    return now.year + 1 if to_come else now.year


def _in_one_year(anchor: Anchor) -> timedelta:
    return datetime(2000, anchor.day.month, anchor.day.day) - datetime(2000, 1, 1)


def move(anchor: Anchor, year: int) -> None:
    """Puts a date into another year, its hours with it."""
    by = year - anchor.day.year
    try:
        day = anchor.day.replace(year=year)
        end = anchor.when.end
        when = replace(
            anchor.when,
            start=anchor.when.start.replace(year=anchor.when.start.year + by),
            end=end.replace(year=end.year + by) if end else None,
        )
    except ValueError:
        return  # the 29th of February
    anchor.day, anchor.when = day, when


def _list_around(box: Box) -> Box:
    """The table or list in which a box stands, else what holds its card among others of its class, or its siblings."""
    listed = next((outer for outer in box.up() if outer.tag in _LISTS), None)
    if listed is not None:
        return listed
    card = next(
        (
            outer
            for outer in box.up()
            if outer.klass
            and outer.parent is not None
            and sum(other.signature == outer.signature for other in outer.parent.children) >= _LEAST_CARDS
        ),
        None,
    )
    return card.parent if card is not None and card.parent is not None else box.parent or box


def _has_minutes(page: Outline, anchor: Anchor) -> bool:
    """Whether a date's row links to the minutes of its meeting."""
    entry = next((outer for outer in page.lines[anchor.first].box.up() if outer.tag in _ENTRIES), None)
    lines = page.lines[entry.start : entry.stop] if entry is not None else [page.lines[anchor.first]]
    return len(lines) <= _LONGEST_ENTRY and any(_MINUTES.match(piece.text) for line in lines for piece in line.links)
