"""Years that belong to the name of one event: "2027 Economic Outlook Luncheon" may be held in December of 2026.

A heading of a list ("2027 Events", "Fall 2026", "2026 Planning Board Meetings") tells the year of what stands below it;
the name of one event tells at most its own, and its day's weekday knows better.
"""

from __future__ import annotations

from bisect import bisect_left

from hobnob import patterns as re
from scrapers.formats.listing.outline import Line, Outline
from scrapers.formats.listing.vague import is_generic
from scrapers.formats.listing.weekdays import fits_weekday, year_of_weekday
from scrapers.formats.listing.words import EVENT, MONTH

_OF_MANY = re.compile(
    r"\b(?:(?:meeting|event|hearing|session|workshop|program|luncheon|mixer|webinar|seminar|training|course|concert"
    r"|date|activitie|happening|deadline|agenda|holiday)s|classes|minutes|"
    r"schedules?|calendars?|seasons?|series|years?|archives?|past|upcoming|previous|future|quarter|semester|term|"
    r"board|commission(?:ers)?|committee|council|authority|trustees)\b",
    re.I,
)
"""What stands in the heading of a list rather than in the name of one event."""
_SEASON = re.compile(rf"spring|summer|fall|autumn|winter|{MONTH}", re.I)
_NO_DAY = re.compile(r"\b(?:class of|vision|toward|beyond)\W{0,2}20\d\d\b", re.I)
"""A year that is an aim, or that in which others will be done."""


_LONG_AGO = 2
_PAGES_WERE_WRITTEN = 1995


def is_aim(text: str) -> bool:
    """Whether a name's year is surely that of no day: "Class of 2027", "Vision 2030"."""
    return _NO_DAY.search(text) is not None


def names_one(text: str) -> bool:
    """Whether a text with a year is called more than a list's heading is."""
    if _OF_MANY.search(text):
        return False
    return any(
        word.isalpha() and not EVENT.fullmatch(word) and not is_generic(word) and not _SEASON.fullmatch(word)
        for word in re.findall(r"\w{3,}", text)
    )


def reach(page: Outline, line: Line, dated: list[int]) -> int | None:
    """The line at which the card of a name ends, where the name is that of one event: no more than one of the ``dated``
    lines is in it."""
    if not names_one(line.text):
        return None
    box = next((outer for outer in line.box.up() if _between(dated, outer.start, outer.stop)), None)
    if box is None:
        return None
    stop = next(
        (
            below.index
            for below in page.lines[line.index + 1 : box.stop]
            if 0 < below.level <= (line.level or below.level)
        ),
        box.stop,
    )
    inside = _between(dated, box.start, box.stop)
    return stop if inside == 1 or _between(dated, line.index + 1, stop) == 1 else None


def year_of_day(year: int, text: str, now: int, alone: bool) -> int | None:
    """The year of a day below a name with a year: not against its weekday, nor, in a card among others, one to come."""
    fits = fits_weekday(text, year)
    if alone and year < now - _LONG_AGO and (fits is False or year < _PAGES_WERE_WRITTEN):
        return None  # when a film was made
    if fits is False:
        return year_of_weekday(text, year) if year < now else None
    return None if fits is None and alone and year > now else year


def _between(places: list[int], start: int, stop: int) -> int:
    return bisect_left(places, stop) - bisect_left(places, start)
