"""By when one must register, where the text says so."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from scrapers.reading import dates
from scrapers.reading.html import plain

_CUE = re.compile(
    r"\b(?:r\.?s\.?v\.?p\.?s?|register(?: online)?|registrations?|reservations?|sign[- ]?up|tickets?(?: must be)?(?: purchased)?|reserve(?: your (?:seat|spot|table))?|pre-?register)"
    r"(?: (?:is|are|must be|should be|no later|required|requested|due|needed|received|made|accepted|please|and|pay|paid|online|deadline|closes?|ends?|will close|in advance|your (?:seat|spot)))*"
    r"\s*(?:by|before|no later than|until|through|deadline(?: is)?|closes?(?: on)?|ends?(?: on)?|due(?: by| on)?)\s*:?\s*"
    r"|\b(?:registration|rsvp|reservation|sign[- ]?up|ticket sales?) (?:deadline|cut-?off|close|end)s?(?: date)?(?: is)?(?: on)?\s*:?\s*"
    r"|\b(?:deadline|last day|cut-?off)(?: date)? (?:to|for) (?:register|registration|rsvps?|reservations?|sign up|registering|purchas\w+ tickets|tickets)(?: online)?(?: is| are)?(?: on)?\s*:?\s*",
    re.I,
)
_BEFORE = re.compile(r"\b(?:before)\W*$", re.I)
_LONGEST = timedelta(days=200)


def read(text: str | None, *, start: datetime, now: datetime, timezone: str) -> datetime | None:
    """The moment registration closes: "RSVP by March 3" is the midnight after that day.

    Only a day that lies before the event's start, and not long before it, counts.
    """
    words = plain(text)[:8000]
    for cue in _CUE.finditer(words):
        after = words[cue.end() : cue.end() + 70]
        # without a year, the last such day before the event is meant
        found = dates.find(after, now=start - timedelta(days=270), timezone=timezone)
        weekday = dates.find(after, now=min(now, start), timezone=timezone) if found or after else []
        chosen = found[:1] if found and found[0].year_written else weekday[:1] or found[:1]
        for candidate in (*chosen, *found[:1]):
            if after[: candidate.begin].strip(" ,:(").lower() not in ("", "the", "on", "end of day", "close of business", "eod", "cob"):
                continue
            moment = candidate.when.start
            closes = moment
            if not candidate.when.time_known and not _BEFORE.search(cue.group()):
                closes = (moment + timedelta(days=1)).replace(hour=0, minute=0)
            if moment <= start and start - moment <= _LONGEST:
                return min(closes, start) if moment.date() == start.date() else closes
    return None
