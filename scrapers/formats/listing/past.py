"""Days without a year below "Past Events", or on a page of them: they lie behind, however near their next return is."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from urllib.parse import urlsplit

from hobnob import patterns as re
from scrapers.formats.listing.anchor import Anchor
from scrapers.formats.listing.order import move
from scrapers.formats.listing.outline import Outline

_HELD = (
    r"(?:events?|meetings?|programs?|activities|conferences?|hearings?|sessions?|luncheons?|workshops?|seminars?"
    r"|webinars?|mixers?|happenings|dates|presentations?|speakers?)"
)
_PAST = re.compile(
    rf"\W*(?:(?:our|all|recent|list of|archive of)\s+)*(?:(?:past|previous|prior"
    rf"|archived)\s+(?:[\w&'’]+\s+){{0,3}}?{_HELD}|(?:past|previous|archives?)|{_HELD} archives?)\W*",
    re.I,
)
_TO_COME = re.compile(r"\b(?:upcoming|future|next|coming|current)\b", re.I)
_ADDRESS = re.compile(
    r"(?:past|previous|archived?)[-_]?(?:events|meetings|programs)(?:\.\w+)?|(?:events|meetings"
    r"|programs)[-_]archives?(?:\.\w+)?",
    re.I,
)
_OF_SITE = re.compile(r"\s[|–—-]\s")
"""What stands between a page's name and its site's."""


def put_into_past(page: Outline, anchors: Iterable[Anchor], now: datetime, url: str) -> None:
    """Gives the days without a year that stand under what is over the last such day before now."""
    ahead = [anchor for anchor in anchors if anchor.yearless and not anchor.announced and anchor.day > now.date()]
    if not ahead:
        return
    over = _over(page, url)
    for anchor in ahead:
        if over[anchor.first]:
            move(anchor, anchor.day.year - 1)


def _over(page: Outline, url: str) -> list[bool]:
    """For each line whether the nearest heading that tells, else the page's title or address, says that what it heads
    is over."""
    page_is = (
        _PAST.fullmatch(_OF_SITE.split(page.title)[0]) is not None
        or _ADDRESS.fullmatch(urlsplit(url).path.rstrip("/").rpartition("/")[2]) is not None
    )
    told: list[tuple[int, bool]] = []
    out: list[bool] = []
    for line in page.lines:
        if line.level:
            while told and told[-1][0] >= line.level:
                told.pop()
            is_link = all(piece.href for piece in line.pieces)
            if _PAST.fullmatch(line.text) and not is_link:
                told.append((line.level, True))
            elif _TO_COME.search(line.text):
                told.append((line.level, False))
        out.append(told[-1][1] if told else page_is)
    return out
