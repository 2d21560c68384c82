"""Hours whose half of the day is told by the words behind the weekday: "Friday evening, March 20, 7-9"."""

from __future__ import annotations

from typing import cast

from hobnob import patterns as re
from scrapers.reading.dates.clock import Clock, Hours
from scrapers.reading.dates.lexer import Tokens

_HOURS = re.compile(r"(?P<a>[NC])(?:(?P<link>-|R|-R)(?P<b>[NC]))?(?=$|[n,;)(|.@wfTo&p])(?!&[NC]|[.,][NC]P)")
_LONGEST = 12 * 60
"""Minutes."""


def in_part(tokens: Tokens, i: int, weekday: int) -> tuple[Hours, int] | None:
    """The hours at token ``i`` in the part of the day behind the ``weekday`` token; None where none is named, or where
    they need it not."""
    part = tokens.parts.get(weekday)
    match = _HOURS.match(tokens.codes, i) if part else None
    if part is None or match is None:
        return None
    first = _bare(tokens, match.start("a"))
    if first is None or (match.group("b") is None and match.group("a") == "N" and not _is_led(tokens, match)):
        return None
    start = next(((hour, first[1]) for hour in (first[0] % 12, first[0] % 12 + 12) if hour in part), None)
    if start is None:
        return None
    if match.group("b") is None:
        return Hours(start), match.end()
    last = _bare(tokens, match.start("b"))
    return (Hours(start, _after(start, last)), match.end()) if last else None


def _is_led(tokens: Tokens, match: re.Match[str]) -> bool:
    """Whether "at" stands before a lone figure, and nothing behind it that it counts."""
    return tokens.codes[match.start() - 1 : match.start()] == "@" and tokens.codes[match.end() : match.end() + 1] != "w"


def _bare(tokens: Tokens, at: int) -> Clock | None:
    """The hour and minute of a time as a clock of twelve hours shows it; None for another."""
    if tokens.codes[at] == "N":
        hour, minute = cast(int, tokens.values[at]), 0
    else:
        hour, minute, padded = cast("tuple[int, int, bool | None]", tokens.values[at])
        if padded:
            return None
    return (hour, minute) if 1 <= hour <= 12 else None


def _after(start: Clock, last: Clock) -> Clock | None:
    begins = start[0] * 60 + start[1]
    lasts = ((last[0] * 60 + last[1]) - begins) % _LONGEST
    end = (begins + lasts) % (24 * 60)
    return (end // 60, end % 60) if lasts else None
