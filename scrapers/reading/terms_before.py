"""By when one must register, told by the event itself: "RSVP by the Friday before", "closes 48 hours prior"."""

from __future__ import annotations

from datetime import datetime, timedelta

from hobnob import patterns as re

_COUNTS = {"one": 1, "a": 1, "an": 1, "two": 2, "three": 3, "four": 4, "five": 5, "seven": 7, "ten": 10}
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_CLOCK = r"noon|(?P<hour>1[0-2]|[1-9])(?::(?P<minute>[0-5]\d))? ?(?P<half>[ap])\.?m\b\.?"
_EVENT = (
    r"(?:event|meeting|luncheon|lunch|dinner|breakfast|program|class|workshop|session|seminar|webinar|tour|mixer"
    r"|gala|outing)"
)
_ITSELF = rf"(?:the |this |each |our |every |a )?(?:\w+ )?{_EVENT}\b|(?:the )?start\b"
_TERM = re.compile(
    rf"(?P<count>\d{{1,2}}|{'|'.join(_COUNTS)}) (?:\(\d{{1,2}}\) )?(?P<unit>hour|day|week)s? ?"
    rf"(?:(?:before|prior to|in advance of|ahead of) (?:{_ITSELF})|(?:prior|in advance|ahead|beforehand)\b(?! (?:to"
    rf"|of)\b))|(?:(?P<clock>{_CLOCK}),? (?:on )?)?the (?P<day>day|{'|'.join(_WEEKDAYS)}) (?:immediately |just )?"
    rf"(?:(?:before|prior to) (?:{_ITSELF})|(?:before|prior|preceding)(?=\W*(?:$|[.;!,)\n]| (?:at|by|to|so|with|and|if"
    rf"|whether)\b))"
    rf"(?! to (?:the )?\w))",
    re.I,
)
_SETS = re.compile(
    r"\b(?:closes?|closed|ends?|due|required|requested|needed|received|made|in|by|at least|no later than|no less than"
    r"|until|till|up to|before|deadline(?: (?:for|to) [\w-]+)?(?: is)?:?|cut-?off(?: is)?:?|register|rsvp|sign up"
    r"|reserve|reservations)(?: (?:at|by|on|at least|no later than|no less than|a minimum of|end of day"
    r"|close of business))*:?\s*$",
    re.I,
)
"""What ends the words before a term."""
_ASKS = re.compile(
    r"\b(?:r\.?s\.?v\.?p\.?s?|(?:pre-?)?regist(?:er|ration|rations)|reservations?|reserve|sign(?:ing)?[- ]?ups?"
    r"|let (?:us|\w+) know|respond|repl(?:y|ies)|ticket sales|online sales|tickets?|purchased?)\b",
    re.I,
)
_OTHER = re.compile(
    r"\b(?:accommodat\w+|interpret\w*|disabilit\w+|ada|assist\w*|wheelchair|captions?|translat\w+|diet\w*|allerg\w+"
    r"|special|cancel\w*|refund\w*|transfer\w*|opens?|begins?|starts?|check-?in|early|discount\w*|save|link|sent|send"
    r"|mailed|e-?mailed|delivered|receive|remind\w*|sponsor\w*|vendors?|exhibit\w*|booths?|hotel|rooms?|agenda"
    r"|speak(?:ers?)?|comments?|tables? of"
    r"|childcare|child care|babysit\w*|volunteers?|ride|rides|shuttle|deadline for (?!reserv|regist|rsvp|sign)\w+"
    r"|walk-?ins?|no-?shows?|changes?)\b",
    re.I,
)
_SENTENCE = re.compile(r"(?<![ap]\.m)(?<!\bR\.S\.V\.P)[.!?](?=\s)|\n|;", re.I)
_CLOCK_BEHIND = re.compile(rf"(?:,? (?:at|by)|,)? (?P<clock>{_CLOCK})", re.I)
_REACH = 120
_FARTHEST = timedelta(days=60)


def read(words: str, *, start: datetime, hour_known: bool) -> datetime | None:
    """The moment registration closes, counted back from ``start`` (aware); the midnight after a day without an hour.

    Hours are counted back from a known hour only. None where nothing of the kind is said.
    """
    for term in _TERM.finditer(words):
        lead = words[max(0, term.start() - _REACH) : term.start()]
        lead = _SENTENCE.split(lead)[-1]
        behind = _SENTENCE.split(words[term.end() : term.end() + _REACH], maxsplit=1)[0]
        if not _SETS.search(lead) or _OTHER.search(lead) or _OTHER.search(behind) or not _ASKS.search(lead):
            continue
        closes = _counted(term, words, start, hour_known=hour_known)
        if closes is not None and timedelta(0) < start - closes <= _FARTHEST:
            return closes
    return None


def _counted(term: re.Match[str], words: str, start: datetime, *, hour_known: bool) -> datetime | None:
    if term["count"]:
        count = _COUNTS.get(term["count"].lower()) or int(term["count"])
        unit = term["unit"].lower()
        if unit == "hour":
            return start - timedelta(hours=count) if hour_known else None
        day = start - timedelta(days=count * (7 if unit == "week" else 1))
    elif term["day"].lower() == "day":
        day = start - timedelta(days=1)
    else:
        back = (start.weekday() - _WEEKDAYS.index(term["day"].lower())) % 7 or 7
        day = start - timedelta(days=back)
    clock = term if term["clock"] else _CLOCK_BEHIND.match(words, term.end()) if not term["count"] else None
    if clock is None:
        return (day + timedelta(days=1)).replace(hour=0, minute=0, second=0)
    if not clock["hour"]:
        return day.replace(hour=12, minute=0, second=0)
    hour = int(clock["hour"]) % 12 + (12 if clock["half"].lower() == "p" else 0)
    return day.replace(hour=hour, minute=int(clock["minute"] or 0), second=0)


__all__ = ["read"]
