"""The days of an RRULE that a JSON record carries beside its start (RFC 5545 3.8.5.3), by the record's own wall
clock."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import NamedTuple

from hobnob import patterns as re
from scrapers.draft import Context
from scrapers.formats import stamps
from scrapers.formats.recurrence_rules import in_words, refused
from scrapers.formats.recurrence_text import spelt_out, tidied

_BACK, _AHEAD = timedelta(days=60), timedelta(days=400)
_MOST = 400
_RULE = re.compile(r"(?:^|\n|RRULE:)\s*(FREQ=[^\n]+|[A-Z]+=[^\n]*FREQ=[^\n]+)", re.I)
_LISTED = re.compile(r"^(EXDATE|RDATE)(?:;[^:\n]*)?:([^\n]+)", re.I | re.M)


def in_text(text: str) -> str | None:
    """The rule in an iCalendar property block or alone; None when there is none."""
    match = _RULE.search(text.replace("\\n", "\n").replace("\r", ""))
    return match[1].strip() if match else None


def told(text: str) -> str | None:
    """The rule for people."""
    rule = in_text(text)
    return in_words(rule) if rule else None


class Starts(NamedTuple):
    """When a series takes place, and why its rule was refused, for people; None where it was followed."""

    days: list[date]
    refused: str | None = None


def starts(text: str, first: date, context: Context) -> Starts:
    """The starts from 60 days before now to 400 days after it, of the kind of ``first`` (naive).

    Of a series that has none then, the first: an answer of the past is to say what it said. The first is also certain
    of a series whose rule is refused (RFC 5545 3.8.5.3).
    """
    said = in_text(text)
    day = first.date() if isinstance(first, datetime) else first
    if said is None:
        return Starts([first], "it repeats by a rule that can't be read")
    rule = tidied(said, day)
    if reason := refused(rule, day):
        return Starts([first], reason)
    from dateutil.rrule import rrulestr

    begin = first.replace(tzinfo=None) if isinstance(first, datetime) else datetime.combine(first, time())
    now = context.now.replace(tzinfo=None)
    try:
        found = rrulestr(
            re.sub(r"(UNTIL=\d{8}(?:T\d{6})?)Z", r"\1", spelt_out(rule, day), flags=re.I), dtstart=begin
        ).xafter(now - _BACK, count=_MOST, inc=True)
        moments = [one for one in found if one <= now + _AHEAD]
    except (ValueError, TypeError, OverflowError) as error:
        return Starts([first], f"its rule can't be expanded: {error}")
    added, left_out = (
        _listed(text, "RDATE"),
        {one.date() if isinstance(one, datetime) else one for one in _listed(text, "EXDATE")},
    )
    moments += [
        datetime.combine(one, begin.time()) if not isinstance(one, datetime) else one.replace(tzinfo=None)
        for one in added
    ]
    kept = sorted({one for one in moments if one.date() not in left_out and now - _BACK <= one <= now + _AHEAD})
    if not kept:
        return Starts([first])
    return Starts(list(kept) if isinstance(first, datetime) else [one.date() for one in kept])


def _listed(text: str, name: str) -> list[date]:
    return [
        moment
        for match in _LISTED.finditer(text.replace("\\n", "\n").replace("\r", ""))
        if match[1].upper() == name
        for one in match[2].split(",")
        if (moment := stamps.read(one.strip())) is not None
    ]
