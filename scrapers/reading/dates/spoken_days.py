"""Days as one says them aloud: "Tuesday, March third", "the 5th day of March, 2026"."""

from __future__ import annotations

from typing import cast

from hobnob import patterns as re
from scrapers.reading.dates.days import Day, Days
from scrapers.reading.dates.lexer import Tokens

_UNITS = "first second third fourth fifth sixth seventh eighth ninth"
_TEENS = "tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
_NTHS = {
    **{word: number for number, word in enumerate(f"{_UNITS} {_TEENS}".split(), 1)},
    **{f"twenty {word}": 20 + number for number, word in enumerate(_UNITS.split(), 1)},
    "thirtieth": 30,
    "thirty first": 31,
}
_YEAR = r"(?:,?(?P<y>Y))?"
_WEEKDAY = r"(?:(?P<w>W)\.?,?)?"
_ENDS = r"(?![wo']|-w)"
"""No noun follows: "March third graders", "May first responders", "the second of May's"."""
_WORDS = r"(?P<d>w-?w|w)"
_MONTH_FIRST = re.compile(rf"{_WEEKDAY}(?P<m>M),?T?{_WORDS}{_YEAR}{_ENDS}")
_MONTH_FIRST_SHORT = re.compile(rf"{_WEEKDAY}(?P<m>M),?T?(?P<d>w){_YEAR}{_ENDS}")
_OF_MONTH = re.compile(rf"{_WEEKDAY}T?{_WORDS}o(?P<m>M){_YEAR}{_ENDS}")
_DAY_OF_MONTH = re.compile(rf"{_WEEKDAY}T?(?P<d>O|w-?w|w)Lo(?P<m>M){_YEAR}{_ENDS}")


def spoken_day_at(tokens: Tokens, i: int) -> Days | None:
    """The day that words name at token ``i``; words alone, without weekday or year, may count something else."""
    for pattern in (_MONTH_FIRST, _MONTH_FIRST_SHORT, _OF_MONTH, _DAY_OF_MONTH):
        match = pattern.match(tokens.codes, i)
        if match is None or (pattern is _DAY_OF_MONTH and _said(tokens, match.end("d"), match.end("d") + 1) != "day"):
            continue
        in_figures = tokens.codes[match.start("d")] == "O"
        number = (
            cast(int, tokens.values[match.start("d")]) if in_figures else _NTHS.get(_said(tokens, *match.span("d")), 0)
        )
        if not 1 <= number <= 31 or not (in_figures or match.group("w") or match.group("y")):
            continue
        month = abs(cast(int, tokens.values[match.start("m")]))
        year = cast(int, tokens.values[match.start("y")]) if match.group("y") else None
        weekday = cast(int, tokens.values[match.start("w")]) if match.group("w") else None
        return Days([Day(month, number, year, weekday)], False, match.end(), True)
    return None


def _said(tokens: Tokens, first: int, last: int) -> str:
    return " ".join(tokens.text[tokens.begins[first] : tokens.ends[last - 1]].lower().replace("-", " ").split())
