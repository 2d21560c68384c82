"""A page that is one meeting's agenda: what days its items speak of are none on which another is held.

But for the minutes to be approved: the meeting of which they are was held.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable

from hobnob import patterns as re
from scrapers.formats.listing.anchor import Anchor
from scrapers.formats.listing.outline import Outline

_AGENDA = re.compile(r"\bagenda\b", re.I)
_ITEM = re.compile(
    r"\W*(?:[A-Z\d]{1,4}[.)]\s*)?(?P<item>roll call|call to order|pledge of allegiance|order of business|open session"
    r"|approval of (?:the )?(?:minutes|agenda)|"
    r"public comments?|comments? from the public|consent (?:calendar|agenda)|(?:old|new|unfinished) business"
    r"|adjournment|adjourn|communications|reports? of)\b.{0,50}$",
    re.I,
)
_OPENING = re.compile(r"roll call|call to order|order of business", re.I)
_MINUTES = re.compile(r"\bminutes\b", re.I)
_NEXT = re.compile(r"\b(?:next|upcoming|future)\b", re.I)
_LEAST = 3
_LONGEST = 80


def matters_of_business(page: Outline, anchors: Iterable[Anchor]) -> set[int]:
    """The ids of the dates among the items of the one agenda that a page is: "Committee Reports", "Harbor Authority
    meeting of January 13"."""
    if not _AGENDA.search(f"{page.title} {page.heading}"):
        return set()
    items = [
        (line.index, found["item"].lower())
        for line in page.lines
        if len(line.text) <= _LONGEST and (found := _ITEM.match(line.text))
    ]
    openings = [item for _, item in items if _OPENING.match(item)]
    if len({item for _, item in items}) < _LEAST or not openings or len(openings) > len(set(openings)):
        return set()
    lines = [index for index, _ in items]
    matters: set[int] = set()
    for anchor in anchors:
        at = bisect_left(lines, anchor.first) - 1
        if at >= 0 and not _MINUTES.search(page.lines[lines[at]].text) and not _leads_on(page, anchor):
            matters.add(id(anchor))
    return matters


def _leads_on(page: Outline, anchor: Anchor) -> bool:
    """Whether a line, or the one above it, says that the next meeting is meant."""
    return any(_NEXT.search(line.text) for line in page.lines[max(0, anchor.first - 1) : anchor.first + 1])
