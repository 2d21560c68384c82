"""The hours that a text tells: "Doors 11:30, program noon"."""

from __future__ import annotations

import re
from functools import lru_cache

_CLOCK = re.compile(
    r"(?P<to>(?:\bto|\buntil|\btill?|\bthrough|\bends?(?: at)?|[-–—])\s*)?(?:(?P<at>\b(?:at|from|by|opens?|doors|gates|starts?|begins?|registration|check-?in|boarding)(?: (?:at|opens?|open at))?:?\s+))?"
    r"(?:(?P<hour>\b\d{1,2})(?::(?P<minute>\d\d))?\s*(?P<half>[ap]\.?m\b|a\.m\.|p\.m\.)?|(?P<noon>\bnoon\b))(?![\d/%$]|(?:st|nd|rd|th)\b)",
    re.I,
)


@lru_cache(maxsize=8192)
def told(text: str) -> frozenset[int]:
    """The starts that a text tells, in minutes on a clock of twelve hours."""
    found = set()
    for match in _CLOCK.finditer(text):
        if match["to"]:
            continue
        if match["noon"]:
            found.add(0)
        elif match["minute"] or match["half"] or match["at"]:
            hour, minute = int(match["hour"]), int(match["minute"] or 0)
            if 1 <= hour <= 12 and minute < 60:
                found.add(hour % 12 * 60 + minute)
    return frozenset(found)
