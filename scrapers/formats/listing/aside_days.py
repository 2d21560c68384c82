"""Days on which one books, sets up or fetches something for what is held on another day nearby: they are no events of
their own.

"Packet pickup: Wednesday" beside a race's own day; alone, or as one of several entries alike, it is held like any
other.
"""

from __future__ import annotations

from bisect import bisect_left

from scrapers.formats.listing.about_one import event_named
from scrapers.formats.listing.anchor import Anchor
from scrapers.formats.listing.outline import BOLD_HEADING, Line, Outline
from scrapers.reading.dates.other_days import Role, role_below

_REACH = 12
_ENTRIES = 3


def for_others(page: Outline, anchors: list[Anchor]) -> set[int]:
    """The ids of the dates that are when something is done for what another date near them is of, or since when one may
    book."""
    own = sorted(anchor.first for anchor in anchors if anchor.aside is None and not anchor.is_end)
    found = {id(anchor) for anchor in anchors if anchor.aside is not None and _goes_with(page, anchor, own)}
    below = [anchor for anchor in anchors if id(anchor) not in found and heading_of_other(page, anchor) is not None]
    if len(below) < len(own) and event_named(page) is not None:
        found |= {id(anchor) for anchor in below}
    return found


def heading_of_other(page: Outline, anchor: Anchor) -> Line | None:
    """The heading right above a day that says that it is for something done beforehand: "Packet pickup"."""
    head = page.lines[anchor.first - 1] if anchor.first else None
    told = (
        head is not None
        and 1 < head.level < BOLD_HEADING
        and not page.lines[anchor.first].level
        and role_below(head.text) is Role.BESIDE
    )
    return head if told else None


def _goes_with(page: Outline, anchor: Anchor, own: list[int]) -> bool:
    if anchor.aside in (Role.OPENING, Role.STEP) and not anchor.when.time_known:
        return True
    at = bisect_left(own, anchor.first)
    if anchor.aside is Role.BESIDE and own[at : at + 1] == [anchor.first]:
        return True  # in the line of the day itself
    near = [first for first in own[max(0, at - 1) : at + 1] if _beside(page, anchor.first, first)]
    return bool(near) and not (anchor.aside is Role.BESIDE and _is_entry(page, anchor.first, own))


def _beside(page: Outline, index: int, other: int) -> bool:
    """Whether two lines are near, and no heading is between them."""
    low, high = sorted((index, other))
    return high - low <= _REACH and not any(0 < line.level < BOLD_HEADING for line in page.lines[low + 1 : high + 1])


def _is_entry(page: Outline, index: int, own: list[int]) -> bool:
    """Whether a line stands in one of several boxes alike of which others hold a date of their own."""
    for box in page.lines[index].box.up():
        if box.parent is None or box.parent.stop - box.parent.start > _REACH * _ENTRIES:
            return False
        alike = [other for other in box.parent.children if other is not box and other.signature == box.signature]
        if sum(bisect_left(own, other.stop) > bisect_left(own, other.start) for other in alike) >= _ENTRIES:
            return True
    return False
