"""The sentence in which a date stands: what it announces, and the seasons that it bounds."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from datetime import timedelta
from functools import lru_cache

from hobnob import patterns as re
from scrapers.formats.listing.words import EVENT, MONTH, TIME, WEEKDAY, YEAR
from scrapers.reading import dates

_SENTENCE = re.compile(r"(?<=[a-z\d)]{2}[.!?])\s+(?=[A-Z])")
_SEASON = timedelta(days=60)
_NEARLY_A_YEAR = timedelta(days=340)
_ONLY = re.compile(r"\bonly\W*$", re.I)
_BOUNDS = re.compile(r"\b(?:from|between|during)\W*$", re.I)
_ANNOUNCES = re.compile(
    r"\bnext\b.{0,60}\b(?:meeting|hearing|session|event)\b|\b(?:will|to) (?:be (?:held|hosted|conducted)|take place"
    r"|meet|convene|hold|host)\b|\b(?:is|are|has been|have been) (?:re)?scheduled\b|\bjoin us\b"
    r"|\byou(?:[’']re| are) (?:\w+ )?invited\b"
    r"|\binvites? you\b|\b(?:love|like|hope) to see you\b|\b(?:meeting|hearing|event)\b.{0,40}\b(?:on|is|will be)\b",
    re.I,
)
_OFFERED = re.compile(
    rf"(?:^|[.!?:]\s)(?![^.!?]*\b(?:discounts?|refunds?|rates?|pric(?:es?|ing)|credits?|extensions?|scholarships?"
    rf"|grants?|rebates?|tickets?|registration|bus|rides?|coverage)\b)"
    rf"[^.!?]{{3,120}}?\b(?:will be|are being|is being) (?:offered|presented|performed|staged|screened"
    rf"|shown)(?: again)?(?: on| this| next)? (?:{WEEKDAY}|{MONTH})\b",
    re.I,
)
"""What is given on a day: "Screenings will be offered Saturday, April 18"."""
_STOP_BY = re.compile(
    rf"\b(?:stop|drop|swing) (?:by|in)\b(?! (?:the|our|my) [^.]{{0,30}}\b(?:office|desk"
    rf"|counter)\b)[^.]{{0,40}}?{TIME.pattern}",
    re.I,
)
"""At what hours one is to come: "Stop by anytime between 5 and 8 p.m."."""
_PAST = re.compile(
    r"\b(?:was|were|had|adopted|approved|passed|voted|established|created|appointed|elected|signed|enacted"
    r"|submitted"
    r"|received|since)\b",
    re.I,
)


def announces(text: str, begin: int, finish: int) -> bool:
    """Whether the sentence around a date says that a meeting is to come on it."""
    sentence = _around(text, begin, finish)
    return any(pattern.search(sentence) for pattern in (_ANNOUNCES, _OFFERED, _STOP_BY)) and is_to_come(
        text, begin, finish
    )


def is_to_come(text: str, begin: int, finish: int) -> bool:
    """Whether a sentence around a date tells of nothing that is over."""
    sentence = _around(text, begin, finish)
    return len(sentence) < 400 and _PAST.search(sentence) is None


def _around(text: str, begin: int, finish: int) -> str:
    start = max(text.rfind(". ", 0, begin), text.rfind("! ", 0, begin), 0)
    stop = text.find(". ", finish)
    return text[start : stop if stop >= 0 else len(text)]


def without(text: str, spans: set[tuple[int, int]]) -> str:
    """The text without what stands at some of its places."""
    for begin, finish in sorted(spans, reverse=True):
        text = text[:begin] + " " * (finish - begin) + text[finish:]
    return " ".join(text.split())


def sentence_around(text: str, begin: int, finish: int) -> str:
    """The sentence of a text around one of its places."""
    starts, stops = _breaks(text)
    before = bisect_right(starts, begin)
    after = bisect_left(stops, finish)
    return text[starts[before - 1] if before else 0 : stops[after] if after < len(stops) else len(text)]


@lru_cache(maxsize=4)
def _breaks(text: str) -> tuple[list[int], list[int]]:
    """Where a text's sentences begin, but the first, and where they stop, but the last."""
    found = list(_SENTENCE.finditer(text))
    return [one.end() for one in found], [one.start() for one in found]


def is_season(text: str, before: str, when: dates.When) -> bool:
    """Whether two days are a season's bounds in every year: "snow removal from November 15 to April 15"."""
    long = when.end is not None and when.end - when.start > _SEASON
    if not long or YEAR.search(text) or EVENT.search(text):
        return False
    return (
        _BOUNDS.search(before) is not None
        or (when.end is not None and when.end - when.start > _NEARLY_A_YEAR)
        or _ONLY.search(text) is not None
    )
