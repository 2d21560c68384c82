"""Lines that begin with a day between points and no year: "Di 7.4. Spieleabend, 19 Uhr".

Points number sections as well ("2.3. Definitions"). They are days where two or more lines begin so and most of them
tell a weekday or an hour; each is spelled out then.
"""

from __future__ import annotations

import calendar

from hobnob import patterns as re
from scrapers.formats.listing.outline import Line, Outline

_WEEKDAY = (
    r"(?:mo(?:ntag)?|di(?:enstag)?|mi(?:ttwoch)?|do(?:nnerstag)?|fr(?:eitag)?|sa(?:mstag)?|sonnabend|so(?:nntag)?)"
)
_HEAD = re.compile(
    rf"\W{{0,3}}(?P<weekday>{_WEEKDAY}\b\.?,?\s?(?:den |der )?)?(?P<day>(?P<d>[0-3]?\d)\.\s?(?P<m>[01]?\d)\.)(?!\d)",
    re.I,
)
_HOUR = re.compile(r"\b\d{1,2}:\d\d\b")
_LEAST = 2
_LONGEST = 240


def spell_out_dotted_days(page: Outline) -> None:
    """Writes the name of the month into such lines."""
    found = [
        (line, head)
        for line in page.lines
        if len(line.text) <= _LONGEST
        and (head := _HEAD.match(line.text)) is not None
        and 1 <= int(head["m"]) <= 12
        and 1 <= int(head["d"]) <= calendar.monthrange(2028, int(head["m"]))[1]
    ]
    sure = sum(head["weekday"] is not None or _HOUR.search(line.text) is not None for line, head in found)
    if len(found) >= _LEAST and 2 * sure > len(found):
        for line, head in found:
            _write(line, head["weekday"] or "", head["day"], f"{calendar.month_name[int(head['m'])]} {int(head['d'])},")


def _write(line: Line, weekday: str, day: str, said: str) -> None:
    """Writes a day; its weekday, which may be two letters, is left out."""
    line.text = line.text.replace(weekday + day, said, 1)
    day = weekday + day if any(weekday + day in piece.text for piece in line.pieces) else day
    for piece in line.pieces:
        if day in piece.text:
            piece.text = piece.text.replace(day, said, 1)
            return


__all__ = ["spell_out_dotted_days"]
