"""A range of days on a stated weekday is a series: "Tuesdays, September 15 – October 6, 6–8 pm" is four evenings and
never one of three weeks.

Its days are told where they are few; a season's many have holidays that nobody writes down.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from hobnob import patterns as re
from scrapers.formats.listing.words import MONTH, TIME
from scrapers.reading import dates
from scrapers.reading.dates.words import WEEKDAYS

_DAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?"
_PLURAL = r"(?:mon|tues|wednes|thurs|fri|satur|sun)days\b"
_AND = r"(?:,|&|/|,?\s?and)\s?"
_TURN = r"(?:other|second|third|fourth|2nd|3rd|4th|two|first|1st|last)"
_SERIES = (
    rf"(?:(?:every|each)\s(?:{_TURN}\s)?(?:{_DAY}|{_PLURAL})(?:\s?{_AND}(?:{_DAY}|{_PLURAL})){{0,5}}"
    rf"|{_PLURAL}(?:\s?{_AND}{_PLURAL}){{0,5}}|{_DAY}(?:\s?{_AND}{_DAY}){{0,2}}\s(?:nights|mornings|evenings"
    rf"|afternoons)\b)"
)
_FILLER = (
    r"(?:\([^()]{0,30}\)|\b(?:from|between|beginning|starting|running|runs|at|nights?|mornings?|evenings?"
    r"|afternoons?|during|through|dates)\b|[\s,:|–—-]){0,8}"
)
_BEFORE = re.compile(rf"\b(?P<series>{_SERIES}){_FILLER}$", re.I)
_AFTER = re.compile(rf"[\s,:;|(–—-]{{0,4}}(?:on\s)?(?P<series>{_SERIES})", re.I)
_OTHER_WEEKS = re.compile(
    rf"\b(?:every|each) {_TURN}\s|\balternat\w+ |\b(?:1st|2nd|3rd|4th|first|second|third|fourth"
    rf"|last)(?: (?:and|&) (?:1st|2nd|3rd|4th|first|second|third|fourth|last))? (?:mon|tues|wednes|thurs|fri|satur"
    rf"|sun)day|\bbi-?weekly\b",
    re.I,
)
_RUN = re.compile(rf"(?:{_DAY}|{_PLURAL})\s?(?:-|–|—|to|through|thru)\s?$", re.I)
"""Before the last day of a week's run: "Tuesdays to Saturdays" is no series of Saturdays."""
_WEEKDAY = re.compile(_DAY + rf"|{_PLURAL}", re.I)
_HEAD = re.compile(rf"\b{MONTH}\b|\d", re.I)
_LEFT_OUT = re.compile(
    r"\b(?:except(?: for)?|excluding|skip(?:s|ping)?|no (?:class(?:es)?|meetings?|sessions?|market)"
    r"|not(?: meeting)?"
    r"|closed|off)(?: on| the week of)?\W{0,3}$",
    re.I,
)
_ALONE = re.compile(rf"\W*(?:open |held |join us )?{_SERIES}(?:{_FILLER}{TIME.pattern})?\W*", re.I)
_SEASON = timedelta(days=35)
_REACH = 70
_MOST = 16


@dataclass(frozen=True, slots=True)
class Series:
    """The days of a series, none where they are not all told, and where its weekdays stand in the text."""

    days: list[dates.When]
    begin: int
    finish: int


def series_at(text: str, one: dates.Found, others: list[dates.Found]) -> Series | None:
    """The series that a range of days is, None for any other; ``others`` are the dates of the text, of which some may
    be left out of it."""
    if one.when.end is None or one.when.end - one.when.start <= timedelta(days=2):
        return None
    first = _HEAD.search(text, one.begin, one.finish)
    lead = text[max(0, one.begin - _REACH) : first.start() if first else one.begin]
    told = _BEFORE.search(TIME.sub(lambda match: " " * len(match.group()), lead))
    after = None if told else _AFTER.match(text, one.finish)
    if told is None and after is None:
        return None
    found = told or after
    assert found is not None
    offset = max(0, one.begin - _REACH) if told else 0
    begin, finish = offset + found.start("series"), offset + found.end("series")
    if _RUN.search(text, max(0, begin - 24), begin):
        return None
    if _OTHER_WEEKS.search(text[max(0, begin - 30) : finish]):
        return Series([], begin, finish)
    weekdays = {WEEKDAYS[day.group()[:3].lower()] for day in _WEEKDAY.finditer(found["series"])}
    left_out = {other.when.start.date() for other in others if is_left_out(text, other)}
    return Series(_days(one.when, weekdays, left_out), begin, finish)


def is_told_above(above: str, text: str, one: dates.Found) -> bool:
    """Whether a range of many weeks that begins a line is the season of the series that the line above it is:
    "Saturdays, 8 am - noon", below it "May 9 through October 31"."""
    long = one.when.end is not None and one.when.end - one.when.start > _SEASON
    return long and not text[: one.begin].strip() and _ALONE.fullmatch(above) is not None


def is_left_out(text: str, one: dates.Found) -> bool:
    """Whether the words before a day say that nothing is held on it: "no class November 25"."""
    return _LEFT_OUT.search(text, max(0, one.begin - 40), one.begin) is not None


def _days(when: dates.When, weekdays: set[int], left_out: set[date]) -> list[dates.When]:
    assert when.end is not None
    start, last = when.start, when.end if when.time_known else when.end - timedelta(days=1)
    if start.weekday() not in weekdays:
        return []
    every = [start.date() + timedelta(days=at) for at in range((last.date() - start.date()).days + 1)]
    days = [day for day in every if day.weekday() in weekdays and day not in left_out]
    return [_on(day, when) for day in days] if len(days) <= _MOST else []


def _on(day: date, when: dates.When) -> dates.When:
    if not when.time_known:
        return replace(when, start=_at(day, time(), when), end=None, all_day=False)
    end = _at(day, when.end.timetz().replace(tzinfo=None), when) if when.end is not None else None
    start = _at(day, when.start.time(), when)
    return replace(when, start=start, end=end if end is not None and end > start else None)


def _at(day: date, clock: time, when: dates.When) -> datetime:
    return datetime.combine(day, clock, when.start.tzinfo)
