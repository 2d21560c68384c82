"""How long an event is, where its row says it beside the hour or behind a label: "3:00 PM ET, 60 minutes", "Duration: 2
hours"."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from hobnob import patterns as re
from scrapers.formats.listing.outline import Line
from scrapers.formats.listing.words import MONTH_DAY, NUMERIC, TIME, WEEKDAY, YEAR

_NUMBER = r"(?:\d{1,3}(?:\.\d{1,2})?|one|two|three|four|five|six|an|a)"
_HALVES = {"a": 1.0, "an": 1.0, "one": 1.0, "two": 2.0, "three": 3.0, "four": 4.0, "five": 5.0, "six": 6.0}
_LENGTH = re.compile(
    rf"(?<![\w.-])(?P<hours>{_NUMBER})(?P<half>\s?(?:½|1/2)| and a half)?[\s-]?(?:hours?"
    rf"|hrs?\.?)(?:\s(?:and\s)?(?P<more>\d{{1,2}})[\s-]?(?:minutes?|mins?\.?))?(?:\slong)?(?!\w)"
    rf"|(?<![\w.-])(?P<minutes>\d{{2,3}})[\s-]?(?:minutes?|mins?\.?)(?:\slong)?(?!\w)",
    re.I,
)
_LABEL = re.compile(
    r"\W*(?:(?:event|class|session|program|webinar|workshop) )?(?:duration|length|runs?(?:ning)? time"
    r"|run time)\s?[:–—-]\s?",
    re.I,
)
_MOMENT = re.compile(
    rf"{MONTH_DAY.pattern}|{NUMERIC.pattern}|{TIME.pattern}|\b{WEEKDAY}\b|{YEAR.pattern}|\b(?:eastern|central"
    rf"|mountain|pacific|time|[ecmp][sd]?t|lasts?|approx(?:imately)?|about|for)\b",
    re.I,
)
_WORDS = re.compile(r"[^\W\d_]{2}")
_SHORTEST, _LONGEST = timedelta(minutes=15), timedelta(hours=12)
_LONGEST_LINE = 120


def end_of(lines: Sequence[Line], start: datetime) -> datetime | None:
    """When the event of a row's lines ends that begins at ``start``."""
    found = {length for line in lines if (length := _told(line.text)) is not None}
    return start + found.pop() if len(found) == 1 else None


def _told(text: str) -> timedelta | None:
    """The length that a line tells, if it tells nothing else but a day and an hour."""
    if len(text) > _LONGEST_LINE:
        return None
    label = _LABEL.match(text)
    said = text[label.end() :] if label else text
    match = _LENGTH.search(said)
    if (
        match is None
        or _WORDS.search(_MOMENT.sub(" ", said[: match.start()] + " " + said[match.end() :]))
        or not (label or TIME.search(said))
    ):
        return None
    if match["minutes"]:
        length = timedelta(minutes=int(match["minutes"]))
    else:
        number = match["hours"].lower()
        length = timedelta(hours=_HALVES.get(number) or float(number)) + timedelta(
            minutes=30 if match["half"] else int(match["more"] or 0)
        )
    return length if _SHORTEST <= length <= _LONGEST else None
