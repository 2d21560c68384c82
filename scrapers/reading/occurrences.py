"""What a text that all occurrences of a series share says of one of them: a statement with a day belongs to that
day."""

from __future__ import annotations

from datetime import timedelta
from functools import lru_cache

from hobnob import patterns as re
from scrapers.reading.subjects import Days, other_day_begins

_UNITS = {"dai": 1, "day": 1, "wee": 7, "mon": 31, "yea": 366}
_OFTEN = re.compile(
    r"(?:FREQ=)?(?P<often>daily|weekly|monthly|yearly)\b|every (?P<many>\d{1,2}) (?P<unit>day|week|month|year)s", re.I
)
_WEEKDAYS = re.compile(r"(?:mon|tues|wednes|thurs|fri|satur|sun)day", re.I)


@lru_cache(maxsize=512)
def of_its_day(text: str, days: Days) -> str:
    """The text without the lines that begin with another day than the event's own: "Dec 8: Dana Whitfield"."""
    lines = text.split("\n")
    kept = [line for line in lines if not other_day_begins(line, days)]
    return text if len(kept) == len(lines) else "\n".join(kept)


def apart(rule: str) -> timedelta | None:
    """How far apart the occurrences of a rule in words are at most; None where it does not say so plainly."""
    said = _OFTEN.match(rule)
    if said is None:
        return None
    unit = _UNITS[(said["often"] or said["unit"])[:3].lower()]
    return timedelta(days=unit * int(said["many"] or 1)) / (max(1, len(_WEEKDAYS.findall(rule))) if unit > 1 else 1)


__all__ = ["apart", "of_its_day"]
