"""A text without its dates and hours, the words of papers, and the punctuation that held them."""

from __future__ import annotations

from functools import lru_cache

from hobnob import patterns as re
from scrapers.formats.listing import foreign
from scrapers.formats.listing.hours import without_hours_of_dates
from scrapers.formats.listing.name_ends import without_short_days
from scrapers.formats.listing.name_lines import named_by_hour
from scrapers.formats.listing.spelling import spelled
from scrapers.formats.listing.weekdays_of_names import weekday_of_name
from scrapers.formats.listing.words import (
    EVENT,
    MEETING,
    MONTH,
    NUMERIC,
    TIME,
    WEEKDAY,
    YEAR,
)  # fmt: skip

_DATE_WORDS = re.compile(
    rf"\b{WEEKDAY}\b\.?,?\s{{0,3}}\d{{1,2}}/\d{{1,2}}(?![\d/])"
    rf"|(?<![\d/])\d{{1,2}}/\d{{1,2}}\s{{0,3}}\(?\b{WEEKDAY}\b\)?|(?:\b{WEEKDAY}\b\.?,?\s*(?:(?:&|and"
    rf"|[-–])\s*{WEEKDAY}\b\.?,?\s*)?)?(?:\b{MONTH}\b\.?,?\s*\d{{1,2}}(?:st|nd|rd|th)?(?:\s*[-–&]\s*\d{{1,2}}(?:st|nd"
    rf"|rd|th)?\b(?!:\d|\s*[ap]\.?\s?m\b|\s+(?:annual|anniversary|edition)\b))?\b"
    rf"|\b\d{{1,2}}(?:st|nd|rd|th)?\s+{MONTH}\b(?:\.(?=\s*(?:19|20)\d\d\b))?)(?:\s*,?\s*(?:19|20)\d\d\b)?"
    rf"|(?!(?<=[^\W\d_] )(?:mon|tues|wednes|thurs|fri|satur"
    rf"|sun)days\b)(?<!\bgood )(?<!\bmaundy )(?<!\bholy )(?<!\bshrove )(?<!\bsuper )(?<!\bblack )(?<!\bfat )(?<!\bash "
    rf")(?<!\bpalm )(?<!\beaster )(?<!\bgiving )(?<!\bcyber )\b{WEEKDAY}\b(?=\s*,|\s*$)",
    re.I,
)
_THINGS = r"archives?|materials?|documents?|videos?|audio|recordings?|info(?:rmation)?|slide ?show|slides"
TAIL = re.compile(
    r"[\s\-–—:|,(\[]*\b(?:agendas?(?:\s*(?:and|&|/)\s*minutes)?|(?:approved |draft )?minutes|packet"
    r"|schedules?(?: of)?|dates?|schedule of (?:regular )?meetings|dates? (?:and|&) (?:times?|locations?|minutes"
    r"|agendas?)|calendar|notices?"
    r"|mintues|minuets|"
    rf"{_THINGS}|pdf|docx?|downloads?|"
    r"(?:has|have) been (?:cancel+ed|postponed|rescheduled)|(?:and|&|/|of|for|the|on|at|related"
    r"|supporting))\b[\s)\]:.,*\xc2]*$",
    re.I,
)
_RESULTS = re.compile(r"\s*(?:,|,? and|&)\s*results(?: summar(?:y|ies))?$", re.I)
_HEAD = re.compile(
    r"^(?:[\s\W]*(?:upcoming|past|next|previous|future|scheduled|remaining|tentative|proposed|schedule of"
    r"|dates? (?:of|for)|notices? of(?: the)?|agendas?(?: for)?|minutes(?: of| for)?(?: the)?|archived?"
    r"|(?:fy|fiscal year)\s?\d*"
    r"|calendar of|list of|all|join us for|"
    r"there are|meeting agendas?|meeting minutes|minutes and agendas?|printable|categor(?:y|ies):|tags?:)(?:\b"
    r"|(?<=:))[\s:,–—-]*)+",
    re.I,
)
EDGES = " \t-–—:;,.|/•·*@+&>«»#[]"
_ALL_OR_NEWS = re.compile(r"\s+(?:all|news)$", re.I)
_PAREN = re.compile(r"\(\s*\)|\[\s*\]")
_SELECTED = re.compile(r"\bcurrently selected\b|\(?opens in (?:a )?new (?:window|tab)\)?", re.I)
_PLURAL = re.compile(r"(?<=[^\W\d_])\(s\)")
GLUED = re.compile(r"(?<=[A-Z\d])(?=(?:Minutes|Mintues|Agenda|Packet|Notice)(?:\b|\d))")
"""Where a paper's kind is glued to a body's letters ("SSA2Minutes")."""
_COPY = re.compile(r"\(\d{1,3}\)\s*$")
"""What a computer adds to the name of a second copy."""
_FILE = re.compile(r"\s*\.(?:pdf|docx?|xlsx?|pptx?|html?)\b", re.I)
_NUMBERED = re.compile(r"^\s*\d{1,2}[.)]\s+")
_LONE_WEEKDAY = re.compile(rf"(?:^|(?<=[-–—|,(]))\s*{WEEKDAY}\b\.?\s*(?=$|[-–—|,)])", re.I)
_LEFT = re.compile(r"\(\s*(?:in )?\d+ (?:hours?|days?|weeks?|minutes?)(?: ago)?\s*\)", re.I)
_LIKE_AN_HOUR = re.compile(
    r"(?<=[^\W\d_]{2})(?<!\bat)(?<!\bto)(?<!\btill)(?<!\buntil)(?<!\bafter)(?<!\bbefore)(?<!\bfrom)[\s,–—-]{1,3}(?:dusk|dawn|ALL DAY|all day)\s*$"
)
"""What stands where others have an hour: "Lake Fireworks ..... dusk"."""
_NTH_IN_BRACKETS = re.compile(
    rf"^\W{{0,3}}\((?:note:? )?(?:the )?(?:1st|2nd|3rd|4th|first|second|third|fourth|last|not"
    rf"|a) (?:\w+ )?{WEEKDAY}!?\)",
    re.I,
)
"""Which day of the month a date is, in brackets behind it: "December 9 (second Wednesday): Holiday luncheon"."""
_DASHES = re.compile(r"\s[-–—|]\s*(?:[-–—|,]\s*)+")
_DASHED_HOUR = re.compile(rf"(?<=[^\W\d_]{{2}})\s[-–—|]\s(?:from |at )?{TIME.pattern},(?=\s(?P<behind>.+))", re.I)
"""An hour between a dash behind a name and what stands behind a comma: "Happy Hour — 5 PM, Trout Brewhouse"."""
MOVED = re.compile(
    r"\s*(?:was|to be|may be|if no\b|cancel+ed|postponed|see|please|call[- ]in|subject to|following|immediately"
    r"|previously|originally|formerly|moved|changed|rescheduled|new date|note|with (?:zoom|webex|teams|video"
    r"|link))\b",
    re.I,
)
NOTE = re.compile(r"\(([^()]{0,60})\)")
_BARE_HOURS = re.compile(r"^\d{1,2}(?::\d\d)?\s?[-–]\s?\d{1,2}(?::\d\d)?\s?:\s+(?=[A-Z])")
"""Hours without a half of the day, and a colon before the name: "9-1: Herb Plant Sale"."""


@lru_cache(maxsize=8192)
def bare(text: str) -> str:
    """The text without dates, times, and the punctuation that held them."""
    kept = weekday_of_name(text)
    if kept is not None and (
        short := _bare(text.strip()[: kept.start("day")] + text.strip()[kept.end("day") :])
    ) == kept.string[kept.start() : kept.start("day")].strip(EDGES):
        return short + kept["day"]
    return _bare(text)


def _bare(text: str) -> str:
    text = without_short_days(without_hours_of_dates(text))
    without = _DATE_WORDS.sub(" ", GLUED.sub(" ", _PLURAL.sub("s", foreign.without_dates(spelled(text)))))
    without = NUMERIC.sub(" ", without)
    without = _DASHED_HOUR.sub(lambda match: match.group() if EVENT.search(match["behind"]) else " , ", without)
    hour = named_by_hour(text)
    without = TIME.sub(" ", without) if hour is None else f"{hour} {TIME.sub(' ', without.partition(hour)[2])}"
    without = _PAREN.sub(" ", _SELECTED.sub(" ", without))
    without = _COPY.sub("", _FILE.sub("", without))
    without = _FILE.sub("", _NUMBERED.sub("", _LONE_WEEKDAY.sub(" ", without)))
    without = _LIKE_AN_HOUR.sub("", _LEFT.sub("", _DASHES.sub(" - ", without)))
    return _BARE_HOURS.sub("", _NTH_IN_BRACKETS.sub("", " ".join(_PAREN.sub(" ", without).split())).strip(EDGES))


@lru_cache(maxsize=8192)
def tidy(text: str) -> str:
    """A title from a heading: no years, no "schedule of", no "agendas and minutes"."""
    text = NOTE.sub(lambda match: "" if MOVED.match(match.group(1)) else match.group(0), bare(text))
    if re.search(r"\b(?:meetings?|schedules?|dates?|agendas?|minutes|calendar|notices?|archives?)\b", text, re.I):
        text = YEAR.sub(" ", re.sub(r"(?:19|20)\d\d\s?[-/–]\s?(?:(?:19|20)?\d\d)\b", " ", text))
    text = _HEAD.sub("", text)
    before = ""
    while before != text:
        before = text
        text = _RESULTS.sub("", text)
        text = TAIL.sub("", _ALL_OR_NEWS.sub("", text) if MEETING.search(text) else text).rstrip(" &,/")
    return " ".join(_PAREN.sub(" ", text).split()).strip(EDGES)


def is_words(text: str) -> bool:
    """Whether a text has letters enough to say something."""
    return len(re.sub(r"[\W\d_]", "", text)) >= 3


__all__ = ["EDGES", "GLUED", "MOVED", "NOTE", "TAIL", "bare", "is_words"]
