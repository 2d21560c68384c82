"""Hours of the day as people write them; which half of the day is meant, and when that is unknown.

An am or pm written once carries over: "5:30-7:30pm", "11-1pm", "9am-5". Without one, 13:00 and
later, a padded hour (09:00) and an hour from eight to noon are what they say; "5:30" alone is
half past five in an unknown half of the day, so no hour is claimed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

from hobnob import patterns as re
from scrapers.reading.dates.lexer import Tokens
from scrapers.reading.dates.words import NIGHT

Clock = tuple[int, int]

_EARLY = 6
"""An hour written without its minutes before this one, "3 h", may be how long it takes."""
_EVENING = 5

_ONE = r"(?:[NC]P?\(?X\)?|CP?|NP|X|HP?)"
_ANY = r"(?:[NC]P?\(?X\)?|CP?|NP?|X|HP?)"
_LAST = r"(?:[NC]P?\(?X\)?|CP?|NP|N(?!P|[.,o-]?M|[:/%]|[.,]{0,2}Y)|X|HP?)"
_ZONE = r"(?:[,(]?Z(?:\)?[(,-]?Z){0,2}\)?)?"
_LINK = r"(?:n?-n?|[|n,]{0,2}R:?n?T?|n?E[LT@]*:?n?|[|n,&;]{0,2}E[LT@]*:?n?|[)]-[(]?)"
_RANGE = re.compile(rf"(?P<a>{_ANY})(?P<z1>{_ZONE})(?P<link>{_LINK})f?@?(?P<b>{_LAST})(?P<z2>{_ZONE})")
_BETWEEN = re.compile(rf"b(?:T?Lo)?T?(?P<a>{_ANY})(?P<z1>{_ZONE})(?P<link>&)(?P<b>{_LAST})(?P<z2>{_ZONE})")
_GLUED = re.compile(rf"(?P<a>CP)(?P<z1>)(?P<link>)(?P<b>CP)(?P<z2>{_ZONE})")
_SINGLE = re.compile(rf"(?P<a>{_ONE})(?P<z1>{_ZONE})")
_DOORS = re.compile(rf"D(?:-?w)?d?[@:f]{{0,2}}(?:{_ANY})?[,;|n&.w/)]{{0,4}}L?[@f:]{{0,2}}(?=[NCXH])")
_DOORS_BEHIND = re.compile(r"[(,-]{0,2}Dd?\)?[,;|/.n&-]{1,3}w{0,2}[@:f]{0,2}(?=[NCXH])")
_DOORS_APART = re.compile(r"[,;(|n.-]{1,3}D")
_PROGRAMME = re.compile(r"[,;|n.-]{1,2}&?T?w{1,3}d?[@:f]{0,2}(?=[NCXH])")
_LONGEST_WAIT = 150
"""Minutes from the doors, or from check-in, to the programme."""
_MEETS_FOR = re.compile(rf"(?P<a>{_ANY})w[wT]?(?=CP?|NP|X|H)")
_LONGEST_ARRIVAL = 90
_DOORS_ALONE = re.compile(r"D(?:-?w)?d?[@:f]{0,2}(?=[NCXH])")


@dataclass(frozen=True, slots=True)
class Hours:
    """Wall time from ``start`` to ``end``; ``start`` is None where the half of the day is unknown.

    ``overnight`` is True where the end is stated to be early on the next day. ``zone`` is an IANA
    name or an offset in minutes.
    """

    start: Clock | None
    end: Clock | None = None
    zone: str | int | None = None


def hours_at(tokens: Tokens, i: int) -> tuple[Hours, int] | None:
    """The hours that begin at token ``i``, and the token after them; None when none do."""
    codes = tokens.codes
    if i < len(codes) and codes[i] == "D":
        # the event begins with its programme; the doors count only where nothing else is stated
        for pattern in (_DOORS, _DOORS_ALONE):
            lead = pattern.match(codes, i)
            found = _hours(tokens, lead.end()) if lead else None
            if found:
                return found
        return None
    found = _arrival(tokens, i) or _hours(tokens, i)
    return _behind_doors(tokens, found) if found else None


def _arrival(tokens: Tokens, i: int) -> tuple[Hours, int] | None:
    """The second time of "7 for 7:30 pm": guests gather at the first."""
    match = _MEETS_FOR.match(tokens.codes, i)
    if match is None or str(tokens.values[match.end("a")]).lower() != "for":
        return None
    article = tokens.values[match.end("a") + 1] if match.end() > match.end("a") + 1 else None
    first, found = _piece(tokens, *match.span("a")), _hours(tokens, match.end())
    if (
        first is None
        or found is None
        or found[0].start is None
        or (article is not None and str(article).lower() not in ("a", "an"))
    ):
        return None
    wait = (_minutes(found[0].start) - _minutes((first.hour, first.minute))) % 720
    return found if 0 < wait <= _LONGEST_ARRIVAL else None


def _behind_doors(tokens: Tokens, found: tuple[Hours, int]) -> tuple[Hours, int]:
    """The programme of "5:30 p.m. doors, 6 p.m. program"."""
    hours, last = found
    match = _DOORS_BEHIND.match(tokens.codes, last) if hours.end is None else None
    after = _hours(tokens, match.end()) if match else None
    if after is None or hours.start is None or after[0].start is None:
        return found
    return after if 0 < _minutes(after[0].start) - _minutes(hours.start) <= _LONGEST_WAIT else found


def is_arrival(tokens: Tokens, i: int, hours: Hours, after: Hours) -> bool:
    """Whether the hours behind a day that ends at token ``i`` are those of the doors alone, where the programme's stand
    before the day: "9 a.m., Monday, June 15 (check-in 8 a.m.)"."""
    return (
        _DOORS_APART.match(tokens.codes, i) is not None
        and hours.start is not None
        and after.start is not None
        and after.end is None
        and 0 < _minutes(hours.start) - _minutes(after.start) <= _LONGEST_WAIT
    )


def programme_behind(tokens: Tokens, i: int, doors: Hours, last: int) -> tuple[Hours, int] | None:
    """The programme of "registration at 7:30 a.m. on April 30; sessions 8:30 to 4": the hours of the doors begin at
    token ``i``, the day ends at ``last``."""
    lead = _PROGRAMME.match(tokens.codes, last) if tokens.codes[i] == "D" and doors.end is None else None
    found = _hours(tokens, lead.end()) if lead else None
    if found is None or doors.start is None or found[0].start is None:
        return None
    return found if 0 < _minutes(found[0].start) - _minutes(doors.start) <= _LONGEST_WAIT else None


def _minutes(clock: Clock) -> int:
    return clock[0] * 60 + clock[1]


def _hours(tokens: Tokens, i: int) -> tuple[Hours, int] | None:
    codes = tokens.codes
    match = _BETWEEN.match(codes, i) or _RANGE.match(codes, i)
    if match is None and (glued := _GLUED.match(codes, i)) and tokens.glued(glued.start("b")):
        match = glued
    if match:
        first, last = _piece(tokens, *match.span("a")), _piece(tokens, *match.span("b"))
        if first and last and _is_range(match.group("a"), match.group("b"), first, last):
            start, end = _settle(first, last)
            return Hours(start, end, _zone(tokens, *match.span("z2")) or _zone(tokens, *match.span("z1"))), match.end()
    single = _SINGLE.match(codes, i)
    piece = _piece(tokens, *single.span("a")) if single else None
    if single is None or piece is None:
        return None
    return Hours(_alone(piece), None, _zone(tokens, *single.span("z1"))), single.end()


@dataclass(frozen=True, slots=True)
class _Piece:
    """A time as written; ``half`` is 0 for am, 12 for pm, None where neither is written; ``padded`` None where it is in
    words."""

    hour: int
    minute: int
    half: int | None
    padded: bool | None
    sure: bool


def _piece(tokens: Tokens, begin: int, end: int) -> _Piece | None:
    codes, values = tokens.codes[begin:end], tokens.values[begin:end]
    if "X" in codes:
        hour, minute = cast(Clock, values[codes.index("X")])
        written = values[0]
        if codes[0] == "N" and written != 12:
            return None
        if codes[0] == "C" and cast("tuple[int, int, bool | None]", written)[0] not in (0, 12):
            return None
        if codes[0] == "C":
            minute = cast("tuple[int, int, bool | None]", written)[1]
        return _Piece(hour, minute, None, False, True)
    half = cast("int | None", values[1]) if len(codes) > 1 else None
    if codes[0] == "H":
        hour, minute, exact = cast("tuple[int, int, bool]", values[0])
        return _Piece(
            hour, minute, half if hour <= 12 else None, False, half is not None or exact or not 0 < hour < _EARLY
        )
    if codes[0] == "N":
        hour, minute = cast(int, values[0]), 0
        padded: bool | None = False
        if hour > 12 or (hour == 0 and half is None):
            return None
    else:
        hour, minute, padded = cast("tuple[int, int, bool | None]", values[0])
    if half == NIGHT:
        if hour == 12 or hour < _EVENING:
            return None
        half = 12
    if half is not None and hour > 12:
        half = None  # "17:30 PM": the hour says it already
    if half is not None and hour == 0 and half == 12:
        return None
    sure = half is not None or hour >= 13 or (bool(padded) and hour != 0) or hour == 0
    return _Piece(hour, minute, half, padded, sure)


def _is_range(a: str, b: str, first: _Piece, last: _Piece) -> bool:
    """Two bare numbers are a score or a page range, not hours; one marked side makes them hours."""
    if a == "N" and b == "N":
        return False
    if a == "N":
        return b != "C" or last.sure
    return b != "N" or "P" in a or "X" in a


def _clock(piece: _Piece, half: int | None) -> Clock:
    hour = piece.hour
    if half is not None and hour <= 12:
        hour = hour % 12 + half
    return hour % 24, piece.minute


def _alone(piece: _Piece) -> Clock | None:
    if piece.sure or (8 <= piece.hour <= 12 and piece.padded is not None):
        return _clock(piece, piece.half)
    return None


def _settle(first: _Piece, last: _Piece) -> tuple[Clock | None, Clock | None]:
    """Both ends of a range: a half of the day written once holds for the other side where the order allows."""
    known_first, known_last = first.half is not None, last.half is not None
    if known_first and known_last:
        return _clock(first, first.half), _clock(last, last.half)
    if known_last and not first.sure:
        end = _clock(last, last.half)
        return _before(first, end, cast(int, last.half)), end
    if known_first and not last.sure:
        start = _clock(first, first.half)
        return start, _after(last, start, cast(int, first.half))
    if first.sure and last.sure:
        return _clock(first, first.half), _clock(last, last.half)
    if last.sure:  # "10:30 - noon", "9:30 - 13:00"
        end = _clock(last, last.half)
        return _before(first, end, 0 if end <= (12, 0) else 12), end
    if first.sure:  # "noon - 1:30", "08:30 - 9:30"
        start = _clock(first, first.half)
        if first.padded or first.hour >= 13:
            return start, _clock(last, None)
        return start, _after(last, start, start[0] // 12 * 12)
    begin = _alone(first)
    if begin is None:
        return None, None
    return begin, _after(last, begin, begin[0] // 12 * 12)


def _before(piece: _Piece, end: Clock, half: int) -> Clock:
    """The start that lies before ``end`` on the same day, in ``half`` if it can; else the evening before."""
    same, other = _clock(piece, half), _clock(piece, 12 - half)
    if same < end:
        return same
    return other


def _after(piece: _Piece, start: Clock, half: int) -> Clock:
    same, other = _clock(piece, half), _clock(piece, 12 - half)
    return same if same > start else other


def _zone(tokens: Tokens, begin: int, end: int) -> str | int | None:
    """The named zone, which wins over an offset beside it: "(GMT-05:00) Eastern Time" in July is EDT."""
    zones = [tokens.values[k] for k in range(begin, end) if tokens.codes[k] == "Z"]
    names = [zone for zone in zones if isinstance(zone, str)]
    if names:
        return names[-1] if "America/Phoenix" in names else names[0]
    return cast("int | None", zones[0]) if zones else None
