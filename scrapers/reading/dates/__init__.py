"""Dates and ranges in prose: one instant or a range; None rather than a guess.

``lexer`` turns text into tokens, ``written_days`` and ``grammar`` tokens into phrases, ``calendar`` phrases into
instants; ``other_days`` tells the event's day from that by which to answer. The event begins with its programme: "doors
open at 6 pm, show 7 pm" is seven o'clock.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from hobnob import patterns as re
from scrapers.reading.dates.calendar import instants
from scrapers.reading.dates.days import day_first_in
from scrapers.reading.dates.grammar import phrases
from scrapers.reading.dates.lexer import tokens, windows
from scrapers.reading.dates.other_days import Role, is_moved_on, role
from scrapers.reading.recurrence import find_rule

MAX_CHARACTERS = 200_000
_RULE_CHARACTERS = 2_000
_BESIDE = 30
_GOES_TO = re.compile(r"\b(?:to|until|till?)\b|[-–—→]", re.I)
_LONGEST = timedelta(days=3660)
"""From a first day to a last; what is longer, in days alone, is somebody's life."""
_ENDS_SHOW = re.compile(
    r"\b(?:exhibit(?:s|ion|ions)?|shows?|display|installation|gallery|on (?:view|display|exhibit))\b[^.;!?\n\d]{0,40}?"
    r"\b(?:through|thru|until|till?)(?: (?:on|and including))?\s*(?:\w+day,? )?$",
    re.I,
)
"""Before the last day of what is shown: "The exhibit runs through May 31"."""
_MINUTES_OF = re.compile(r"\bminutes (?:of|from|for)(?: (?:the|our|its|last))?(?: \w+day,?)?\s*$", re.I)
_MINUTES = re.compile(
    r"(?:,? (?:regular|special|board|general|annual|council|monthly))*(?: meeting)?(?:[’']s)? minutes\b", re.I
)
"""Around the day of a meeting that was held: "Minutes of the January 13 meeting"."""
_ITS_END = re.compile(
    r"(?<!moved )(?<!postponed )(?<!scheduled )(?<!delayed )(?<!put off )(?<!pushed back )\b(?:through|thru|until"
    r"|till?|ends|ending)(?:\s+(?:on|and including))?\W*$",
    re.I,
)


def is_end(before: str) -> bool:
    """Whether the words before a date say that it is when something ends: "Now through October 30"."""
    return _ITS_END.search(before) is not None


@dataclass(frozen=True, slots=True)
class When:
    """A stated time. ``start`` and ``end`` are aware; ``end`` is None when none is stated, and
    exclusive (the midnight after) for days without an hour. ``time_known`` is False when only
    the day is stated, ``all_day`` True when the words say so or it spans whole days.
    ``rule`` holds a recurrence in words ("2nd Tuesday") where one is stated.
    """

    start: datetime
    end: datetime | None = None
    all_day: bool = False
    time_known: bool = True
    rule: str | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """A ``When`` and where in the text it stands: ``text[begin:finish]``.

    ``year_written`` is False where the year was chosen by rule.
    """

    begin: int
    finish: int
    when: When
    year_written: bool = True


def parse(text: str, *, now: datetime, timezone: str, day_first: bool | None = None) -> When | None:
    """The one instant or range that the text states, or None; dates of posting, terms for an answer, and ends without
    their beginning don't count."""
    for found in of_events(text, now=now, timezone=timezone, day_first=day_first):
        if not is_end(text[max(0, found.begin - 30) : found.begin]) and not is_moved_on(text, found.finish):
            rule = find_rule(text[:_RULE_CHARACTERS])
            return _first_of_series(found.when, rule.words) if rule else found.when
    return None


def of_events(text: str, *, now: datetime, timezone: str, day_first: bool | None = None) -> list[Found]:
    """The dates of ``find`` on which something takes place: none of posting, none by which to answer."""
    every = [one for one in find(text, now=now, timezone=timezone, day_first=day_first) if not _is_life(one.when)]
    roles = [role(text, found.begin, found.finish) for found in every]
    kept: list[Found] = []
    for found, what in zip(every, roles, strict=True):
        before = text[max(0, found.begin - 60) : found.begin]
        if _MINUTES_OF.search(before) or _MINUTES.match(text, found.finish) or _ENDS_SHOW.search(before):
            continue
        if what is Role.ITS_OWN or (
            what in (Role.OPENING, Role.BESIDE) and found.when.time_known and Role.ITS_OWN not in roles
        ):
            kept.append(found)
        elif what is Role.LEFT:
            kept += went_to(text, found, now=now, timezone=timezone, day_first=day_first)
    return kept


def _is_life(when: When) -> bool:
    return when.all_day and when.end is not None and when.end - when.start > _LONGEST


def went_to(text: str, found: Found, *, now: datetime, timezone: str, day_first: bool | None = None) -> list[Found]:
    """The new day of what was moved, where both were read as one range: "from October 7 to October 14"."""
    goes = _GOES_TO.search(text, found.begin, found.finish) if found.when.end else None
    if goes is None:
        return []
    rest = find(text[goes.end() : found.finish], now=now, timezone=timezone, day_first=day_first)
    return [replace(one, begin=one.begin + goes.end(), finish=one.finish + goes.end()) for one in rest[:1]]


def of_season(text: str, found: Found) -> When:
    """A date of ``find``; where the words beside a range of days with hours make it a season, its first occasion and
    the rule."""
    when = found.when
    if not when.time_known or when.end is None or when.end - when.start <= timedelta(days=1):
        return when
    rule = find_rule(text[max(0, found.begin - _BESIDE) : found.finish + _BESIDE])
    return _first_of_series(when, rule.words) if rule else when


def _first_of_series(when: When, rule: str) -> When:
    """ "Every Thursday, March 5 - April 9, 6-8pm": the range is the season, the first evening ends at eight."""
    if not when.time_known or when.end is None or when.end - when.start <= timedelta(days=1):
        return replace(when, rule=rule)
    end = datetime.combine(when.start.date(), when.end.time(), when.start.tzinfo)
    return replace(when, end=end if end > when.start else None, rule=rule)


def find(text: str, *, now: datetime, timezone: str, day_first: bool | None = None) -> list[Found]:
    """Every date, with its time and range, that stands in the text, in reading order.

    ``now`` is aware and chooses the year where none is written; ``timezone`` is the IANA zone
    of times that name none; ``day_first`` reads 3/5/2026 as the third of May, None as people of the zone do. Text past
    200,000 characters is not looked at. Raises ``ValueError`` or ``ZoneInfoNotFoundError`` for an unknown zone only.
    """
    text = text[:MAX_CHARACTERS]
    day_first = day_first_in(timezone) if day_first is None else day_first
    found: list[Found] = []
    for begin, finish in windows(text):
        read = tokens(text[begin:finish])
        stated = instants(phrases(read, day_first=day_first), now=now, zone_name=timezone)
        for phrase, (start, end, all_day, time_known) in stated:
            written = phrase.stamp is not None or (phrase.day is not None and phrase.day.year is not None)
            when = When(start, end, all_day, time_known)
            found.append(Found(begin + read.begins[phrase.first], begin + read.ends[phrase.last - 1], when, written))
    return found
