"""A year written wrong in January: the weekday and the heading know better."""

from __future__ import annotations

from datetime import date

from hobnob import patterns as re
from scrapers.formats.listing.words import MONTH
from scrapers.reading import months
from scrapers.reading.dates.words import WEEKDAYS

_FULL = re.compile(
    rf"\b(?P<weekday>mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?"
    rf"|sun)(?:day)?\b\.?,?\s+(?P<month>{MONTH})\b\.?\s*(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year>20\d\d)\b",
    re.I,
)

_YEARLESS = re.compile(
    rf"\b(?P<weekday>mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?"
    rf"|sun)(?:day)?\b\.?,?\s+(?P<month>{MONTH})\b\.?\s*(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\b(?!\W*20\d\d)",
    re.I,
)
_BEFORE = re.compile(
    r"\b(?P<weekday>mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?,?\s{0,3}(?:the\s)?$", re.I
)
_MONTH_AND_DAY = re.compile(rf"(?P<month>{MONTH})\b\.?\s{{0,3}}(?P<day>\d{{1,2}})", re.I)


def with_right_year(text: str, year_of_heading: int | None) -> str:
    """The text with the heading's year, one off, where its weekday fits that year and not the one written."""
    match = _FULL.search(text) if year_of_heading is not None else None
    if match is None or year_of_heading is None or abs(int(match["year"]) - year_of_heading) != 1:
        return text
    weekday = WEEKDAYS[match["weekday"][:3].lower()]
    if _falls_on(match, int(match["year"])) == weekday or _falls_on(match, year_of_heading) != weekday:
        return text
    return f"{text[: match.start('year')]}{year_of_heading}{text[match.end('year') :]}"


def year_of_weekday(text: str, year: int) -> int:
    """The year, or the one beside it, in which the text's day without a year falls on its weekday: "Sat, Jan 17" beside
    what was in November 2008."""
    match = _YEARLESS.search(text)
    if match is None:
        return year
    weekday = WEEKDAYS[match["weekday"][:3].lower()]
    return next((near for near in (year, year + 1, year - 1) if _falls_on(match, near) == weekday), year)


def fits_weekday(text: str, year: int) -> bool | None:
    """Whether the text's day without a year falls in a year on the weekday that stands before it; None where none
    does."""
    match = _YEARLESS.search(text)
    return None if match is None else _falls_on(match, year) == WEEKDAYS[match["weekday"][:3].lower()]


def weekday_before(text: str, begin: int, finish: int, year: int) -> bool | None:
    """Whether the day at ``text[begin:finish]`` falls in a year on the weekday that is written before it; None where
    none is."""
    weekday = _BEFORE.search(text, max(0, begin - 14), begin)
    day = _MONTH_AND_DAY.search(text, begin, finish)
    if weekday is None or day is None:
        return None
    return _falls_on(day, year) == WEEKDAYS[weekday["weekday"][:3].lower()]


def _falls_on(match: re.Match[str], year: int) -> int | None:
    try:
        return date(year, months.number(match["month"]), int(match["day"])).weekday()
    except ValueError:
        return None
