"""The office of somebody elected, for whose staff it is where they work: "Congressman Roe's office"."""

from __future__ import annotations

from scrapers.reading.people.line import Line
from scrapers.reading.words import words

ELECTED = words(
    "senator sen congressman congresswoman congressmember representative rep governor gov mayor delegate "
    "councilmember commissioner mp mpp mla premier minister assemblymember assemblyman assemblywoman"
)
_BEFORE = words("u.s us state lieutenant lt ohio . county city")


def office(line: Line, at: int, stop: int) -> int:
    """Where "Congressman Roe's office" that begins at ``at`` ends; 0 for others."""
    here = at
    while here < stop and line.low(here) in _BEFORE:
        here += 1
    if here >= stop or line.low(here) not in ELECTED or not line.tokens[here].capital:
        return 0
    for owner in range(here + 1, min(stop, here + 6)):
        if not line.tokens[owner].capital and line.mark(owner) != ".":
            return 0
        if line.mark(owner)[-2:] in ("'s", "’s"):
            return owner + 2 if line.low(owner + 1) in ("office", "staff") else 0
    return 0


__all__ = ["ELECTED", "office"]
