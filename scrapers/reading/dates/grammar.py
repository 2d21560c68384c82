"""Tokens to phrases: which days and hours stand in a text, in the writer's own terms.

No calendar here: a year that is not written stays None, and a time is wall time.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import cast

from hobnob import patterns as re
from scrapers.reading.dates.before_hours import past_aside, told_later
from scrapers.reading.dates.clock import Hours, hours_at, is_arrival, programme_behind
from scrapers.reading.dates.days import Day, Days, spread_years
from scrapers.reading.dates.hours_beside import settled
from scrapers.reading.dates.lexer import Tokens
from scrapers.reading.dates.parts_of_day import in_part
from scrapers.reading.dates.several_spans import further as further_spans
from scrapers.reading.dates.unmarked import may_lead, unmarked_at
from scrapers.reading.dates.words import STREET_WORDS
from scrapers.reading.dates.written_days import MORE_DATES, RANGE_LINKS, days_at, nth_weekday_at, one_day_at, weekday_at
from scrapers.reading.dates.year_first import year_first_at

_LISTED = re.compile("[,;&n|]{1,2}")
"""Between two days of one list."""
_WEEKDAY_AFTER = re.compile(r"[,n|-]?\(?(?P<w>W)\.?\)?(?![.,|n]{0,3}(?:[MOuUI]|N(?![P-])))")
_TO_HOURS = re.compile(r"[,@|n:;(f.LTGop)/-]{0,6}?(?=[NCXHDAbBY])")
_GAP = re.compile(r"[.,@|f-]{1,3}|")
_SLASH = re.compile("/")
_TO_DAY = re.compile(r"(?:[,|n@f(pTo./·G-]|L:?){0,4}(?=[MWNOUuIJ])")
_ALL_DAY = re.compile(r"[,@|n:;(-]{0,3}A\)?")
_STARTS = re.compile(r"[MWNOUuIJCHXDbB]|w(?=W[ow]T?M|(?:-?w)?L?oM)|Y(?=[,/-]?M)")
_YEAR_BEHIND = re.compile(r",?Y(?=$|[n),;.|(])")
"""The year behind the hour: "Mar 5 6:00 PM 2027", not "6 pm, 2027 Budget"."""
_TO_WEEKDAY = re.compile(r"f?W,?[-R]")
_OF_WEEKDAY = re.compile(r"f?W[,(f]{0,2}")
_DAY_STARTS = frozenset("MWNOUuI")


@dataclass(frozen=True, slots=True)
class Phrase:
    """One stated occasion: tokens ``first`` to ``last`` (exclusive), its first and last day, and its hours.

    ``until`` is None for a single day, ``after`` the day before this one in a list: their year is chosen together.
    ``stamp`` and ``stamp_end`` are ISO times that need no calendar.
    """

    first: int
    last: int
    day: Day | None = None
    until: Day | None = None
    after: Day | None = None
    hours: Hours | None = None
    until_hours: Hours | None = None
    stamp: str | None = None
    stamp_end: str | None = None
    all_day: bool = False


def phrases(tokens: Tokens, *, day_first: bool = False) -> list[Phrase]:
    """Every stated day or range, in reading order."""
    found: list[Phrase] = []
    i, size = 0, len(tokens.codes)
    while i < size:
        start = _STARTS.search(tokens.codes, i)
        if start is None:
            break
        i = start.start()
        here = _phrase_at(tokens, i, day_first)
        if here:
            if found and _LISTED.fullmatch(tokens.codes, found[-1].last, i):
                here[0] = replace(here[0], after=found[-1].day)
            found.extend(here)
            i = max(here[-1].last, i + 1)
        else:
            i += 1
    return found


def _phrase_at(tokens: Tokens, i: int, day_first: bool) -> list[Phrase] | None:
    codes = tokens.codes
    if codes[i] == "J":
        return _stamp_at(tokens, i)
    if codes[i] in "Ow" and (nth := nth_weekday_at(tokens, i)):
        return _with_hours(tokens, i, nth, day_first)
    if codes[i] in _DAY_STARTS or codes[i] in "wY":
        days = (
            year_first_at(tokens, i, lambda k: days_at(tokens, k, day_first))
            if codes[i] == "Y"
            else days_at(tokens, i, day_first)
        )
        if days:
            return _with_hours(tokens, i, days, day_first)
    return _hours_first(tokens, i, day_first)


def _stamp_at(tokens: Tokens, i: int) -> list[Phrase]:
    link = MORE_DATES.match(tokens.codes, i + 1) or _SLASH.match(tokens.codes, i + 1)
    if link and tokens.codes[link.end() : link.end() + 1] == "J" and (set(link.group()) & (RANGE_LINKS | {"/"})):
        end = link.end()
        return [Phrase(i, end + 1, stamp=str(tokens.values[i]), stamp_end=str(tokens.values[end]))]
    return [Phrase(i, i + 1, stamp=str(tokens.values[i]))]


def _with_hours(tokens: Tokens, i: int, days: Days, day_first: bool) -> list[Phrase] | None:
    """The phrase of days that begin at ``i``: their hours, and a second day with its hours after a "to"."""
    codes, last = tokens.codes, days.last
    hours = until_hours = None
    all_day = False
    until: Day | None = days.days[-1] if days.span else None
    rows, behind = further_spans(tokens, days) if days.span and not days.joined and len(days.days) == 2 else ([], last)
    if len(rows) > 1:
        at = _hours_after(tokens, behind)
        hours, last = at or (None, behind)
        return [Phrase(i, last, a, b, rows[k - 1][0] if k else None, hours) for k, (a, b) in enumerate(rows)]
    weekday = _WEEKDAY_AFTER.match(codes, last)
    if weekday and days.days[0].weekday is None and len(days.days) == 1:
        days.days[0] = replace(days.days[0], weekday=weekday_at(tokens, weekday.start("w")))
        last, days.strong = weekday.end(), True
    if whole := _ALL_DAY.match(codes, last):
        all_day, last = True, whole.end()
    elif at := _hours_after(tokens, last, i):
        hours, last = at
    if not days.span and len(days.days) == 1 and (link := MORE_DATES.match(codes, last)):
        further = days_at(tokens, link.end(), day_first) if set(link.group()) & RANGE_LINKS else None
        if further and len(further.days) == 1:
            until, last = further.days[0], further.last
            days.days = spread_years([days.days[0], until])[:1]
            until = spread_years([days.days[0], until])[1]
            days.strong = True
            if at := _hours_after(tokens, last):
                until_hours, last = at
                if hours is None:  # "March 3 - March 5, 9am-4pm": the hours of both days
                    hours, until_hours = until_hours, None
    if hours and (year := _YEAR_BEHIND.match(codes, last)) and not any(day.year for day in (*days.days, until) if day):
        *days.days, closing = spread_years(
            [*days.days, replace(until or days.days[-1], year=cast(int, tokens.values[year.end() - 1]))]
        )
        until, last = (closing, year.end()) if until else (None, year.end())
        days.days = days.days if until else [*days.days[:-1], closing]
    if days.joined and _within_a_day(hours):
        until = None
    if not (days.strong or hours or all_day or _stands_alone(tokens, i, last)) or _is_street(
        tokens, i, last, days, hours
    ):
        return None
    return _each(days, until, Phrase(i, last, until=until, hours=hours, until_hours=until_hours, all_day=all_day))


def _hours_after(tokens: Tokens, i: int, weekday: int = -1) -> tuple[Hours, int] | None:
    """The hours of a day that ends at token ``i``; ``weekday`` is the token that may name their part of the day."""
    lead = _TO_HOURS.match(tokens.codes, past_aside(tokens, i))
    at = lead.end() if lead else told_later(tokens, i)
    if at is None:
        return None
    found = in_part(tokens, at, weekday) or unmarked_at(tokens, at) or hours_at(tokens, at)
    if found is None:
        return None
    hours, last = settled(tokens, found)
    return hours, last + (tokens.codes[last : last + 1] == ")")


def _hours_first(tokens: Tokens, i: int, day_first: bool) -> list[Phrase] | None:
    """ "5:30-7:30pm on Thursday, March 5", also with the weekday in front."""
    codes, at, weekday = tokens.codes, i, None
    if i > 0 and codes[i - 1] == "w" and str(tokens.values[i - 1]).lower() == "or":
        return None  # "5 or 6 pm on March 5"
    if codes[i] == "W":
        weekday = weekday_at(tokens, i)
        gap = _GAP.match(codes, i + 1)
        at = gap.end() if gap else i + 1
    found = (
        (in_part(tokens, at, i) or (unmarked_at(tokens, at) if may_lead(tokens, at) else None) or hours_at(tokens, at))
        if at < len(codes)
        else None
    )
    if found is None:
        return None
    hours, j = found
    if night := _hours_of_two_weekdays(tokens, i, found, day_first):
        return [night]
    gap = _TO_DAY.match(codes, j)
    if gap is None:
        return None
    days = days_at(tokens, gap.end(), day_first)
    if days is None or codes[gap.end()] == "J":
        return None
    if weekday is not None and days.days[0].weekday is None:
        days.days[0] = replace(days.days[0], weekday=weekday)
    if further := _hours_first_again(tokens, days, day_first):
        until_day, until_hours, last = further
        first, until_day = spread_years([days.days[0], until_day])
        return [Phrase(i, last, first, until_day, None, hours, until_hours)]
    if _is_street(tokens, gap.end(), days.last, days, None):
        return None
    if after := _hours_after(tokens, days.last):
        if not is_arrival(tokens, days.last, hours, after[0]):
            return None  # the day has hours of its own after it: these belong to something before
        days.last = after[1]
    elif programme := programme_behind(tokens, i, hours, days.last):
        hours, days.last = programme
    until = days.days[-1] if days.span and not (days.joined and _within_a_day(hours)) else None
    return _each(days, until, Phrase(i, days.last, until=until, hours=hours))


def _hours_of_two_weekdays(tokens: Tokens, i: int, found: tuple[Hours, int], day_first: bool) -> Phrase | None:
    """ "6 p.m. Friday to 6 a.m. Saturday, June 25-26"."""
    hours, j = found
    link = _TO_WEEKDAY.match(tokens.codes, j)
    closing = hours_at(tokens, link.end()) if link and hours.end is None else None
    to = _OF_WEEKDAY.match(tokens.codes, closing[1]) if closing else None
    days = days_at(tokens, to.end(), day_first) if to else None
    if closing is None or days is None or not days.span or len(days.days) != 2:
        return None
    return Phrase(i, days.last, days.days[0], days.days[1], None, hours, closing[0])


def _within_a_day(hours: Hours | None) -> bool:
    """Whether hours that stand for two days are each day's own: not those of a night from one into the other."""
    return hours is not None and hours.start is not None and (hours.end is None or hours.start < hours.end)


def _each(days: Days, until: Day | None, phrase: Phrase) -> list[Phrase]:
    """The phrase for the first day of a range, or for every day of a list."""
    if until:
        return [replace(phrase, day=days.days[0])]
    return [replace(phrase, day=day, after=days.days[k - 1] if k else None) for k, day in enumerate(days.days)]


def _hours_first_again(tokens: Tokens, days: Days, day_first: bool) -> tuple[Day, Hours, int] | None:
    """The second half of "9am July 8 - 5pm July 10"."""
    link = MORE_DATES.match(tokens.codes, days.last)
    if link is None or len(days.days) != 1 or not set(link.group()) & RANGE_LINKS:
        return None
    found = hours_at(tokens, link.end())
    gap = _TO_DAY.match(tokens.codes, found[1]) if found else None
    until = one_day_at(tokens, gap.end(), day_first) if gap else None
    return (until.days[0], found[0], until.last) if found and until else None


def _stands_alone(tokens: Tokens, first: int, last: int) -> bool:
    """Whether nothing but the date is on its line: then "3/5" is a date and not a score."""
    before, after = tokens.codes[:first][-2:], tokens.codes[last : last + 1]
    return (before == "" or before[-1] in "n(" or before in ("L:", "Lf") or before[-1] == "f") and after in (
        "",
        "n",
        ")",
        ",",
    )


def _is_street(tokens: Tokens, first: int, last: int, days: Days, hours: Hours | None) -> bool:
    if hours or days.days[0].year or days.days[0].weekday is not None or tokens.codes[last : last + 1] != "w":
        return False
    word = str(tokens.values[last]).lower()
    return word in STREET_WORDS or (
        word in ("weekend", "weekends") and not days.span
    )  # "July 4th weekend": on which of its days?
