"""Hours beside a date that neither a colon nor an am or pm marks: "October 8, 11-1", "Time: 9-11", "0730-0900",
"11:30-1".

Two bare numbers are also a score, ages, rooms and prices. They are hours where they go down as only a clock does from
morning to afternoon and nothing is counted behind them, or where a label says so. Of "5-7" nobody knows the half of the
day.
"""

from __future__ import annotations

from dataclasses import dataclass

from hobnob import patterns as re
from scrapers.reading.dates.clock import Clock, Hours
from scrapers.reading.dates.lexer import Tokens

_RANGE = re.compile(r"(?P<a>[NCBY])(?P<link>-|R)(?P<b>[NCBY])")
_ENDS = re.compile(r"$|[n,;:)(|.@GZMWIUu]|L:|/[MWNOUuI]|&[MW]")
_GOES_ON = re.compile(r"[.,:/-][NCBYUu]")
_OF_EACH = frozenset(("each", "both", "rain", "every"))
"""Words behind hours of several days: "10-4 each day"."""
_LABELS = frozenset(("time", "times", "hours"))
_MILITARY = re.compile(r"(?:[01]\d|2[0-3])(?:00|15|30|45)")
_EARLIEST, _NOON = 8, 12
_LONGEST = 9 * 60
"""Minutes from an hour before noon to one after it: "8-5"."""


@dataclass(frozen=True, slots=True)
class _Number:
    """A time as written: ``exact`` where its four digits are those of a clock of 24 hours, ``shown`` where it has
    minutes."""

    minutes: int
    exact: bool
    shown: bool


def unmarked_at(tokens: Tokens, i: int) -> tuple[Hours, int] | None:
    """The hours that begin at token ``i`` beside a date, and the token after them; None where they may be something
    else."""
    match = _RANGE.match(tokens.codes, i)
    if match is None or (i > 0 and tokens.codes[i - 1] == "-" and (tokens.glued(i) or tokens.codes[i - 2] in "NO")):
        return None
    first, last = _number(tokens, match.start("a")), _number(tokens, match.start("b"))
    if first is None or last is None or not _nothing_counted(tokens, match, first, last):
        return None
    hours = _settled(first, last, _is_labelled(tokens, i))
    return (hours, match.end()) if hours else None


def may_lead(tokens: Tokens, i: int) -> bool:
    """Whether such hours may stand before their date: at the beginning of a line, or behind their label."""
    return i == 0 or tokens.codes[i - 1] == "n" or _is_labelled(tokens, i)


def _is_labelled(tokens: Tokens, i: int) -> bool:
    at = i - 2 if tokens.codes[i - 1 : i] == ":" else i - 1
    return at >= 0 and tokens.codes[at] == "L" and tokens.text[tokens.begins[at] : tokens.ends[at]].lower() in _LABELS


def _number(tokens: Tokens, at: int) -> _Number | None:
    written = tokens.text[tokens.begins[at] : tokens.ends[at]]
    if tokens.codes[at] == "C":
        hour, _, minute = written.partition(":")
        whole = hour.isdigit() and minute.isdigit() and len(hour) + len(minute) in (3, 4)
        return _Number(int(hour) * 60 + int(minute), False, True) if whole and int(hour) <= _NOON else None
    if tokens.codes[at] == "N":
        return _Number(int(written) * 60, False, False) if 1 <= int(written) <= _NOON else None
    if _MILITARY.fullmatch(written) is None or (
        tokens.codes[at] == "Y"
        and "Y" not in tokens.codes[max(0, at - 5) : at]
        and not _MILITARY.fullmatch(tokens.text, max(0, tokens.begins[at] - 5), max(0, tokens.begins[at] - 1))
    ):
        return None
    return _Number(int(written[:2]) * 60 + int(written[2:]), True, True)


def _nothing_counted(tokens: Tokens, match: re.Match[str], first: _Number, last: _Number) -> bool:
    """Whether what follows is not what the numbers count, and no further figure."""
    after = tokens.codes[match.end() : match.end() + 1]
    if _GOES_ON.match(tokens.codes, match.end()) and tokens.glued(match.end()) and tokens.glued(match.end() + 1):
        return False
    if after == "-":
        return not tokens.glued(match.end())
    if after == "w":
        word = str(tokens.values[match.end()]).lower()
        tight = tokens.glued(match.start("b")) and match.group("link") == "-" and tokens.glued(match.start("link"))
        return (
            word in _OF_EACH
            or (tight and first.shown and not first.exact)
            or (first.exact and last.exact and first.minutes < 600)
        )
    return _ENDS.match(tokens.codes, match.end()) is not None


def _settled(first: _Number, last: _Number, labelled: bool) -> Hours | None:
    if first.exact and last.exact:
        return Hours(_clock(first.minutes), _clock(last.minutes)) if first.minutes < last.minutes else None
    if last.exact or (not first.exact and first.shown and last.shown) or not _EARLIEST <= first.minutes // 60 <= _NOON:
        return None
    if last.minutes < first.minutes or first.minutes >= 720:
        end = last.minutes % 720 + 720
    else:
        end = last.minutes
        if not (labelled or first.shown):
            return None  # "October 6, 8-10": as well the days
    return Hours(_clock(first.minutes), _clock(end)) if 0 < end - first.minutes <= _LONGEST else None


def _clock(minutes: int) -> Clock:
    return minutes // 60, minutes % 60
