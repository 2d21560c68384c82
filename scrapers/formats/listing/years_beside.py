"""The year that a line writes beside a day without one: it counts where it is of the day's own phrase.

"Jan. 5, Feb. 2 and March 2, 2026" and "2026 Meetings: January 5" tell the year of each day; "October 24 at Larkin
Brewing (est. 2014)" and "October 24. See our 2025 annual report." tell none.
"""

from __future__ import annotations

from hobnob import patterns as re
from scrapers.formats.listing.weekdays import weekday_before
from scrapers.formats.listing.words import EVENT, MONTH, TIME, WEEKDAY, YEAR

_SINCE = re.compile(
    r"\b(?:since|est|estd|established|founded|formed|incorporated|chartered|born|built|opened|began|begun|started"
    r"|launched|organi[sz]ed|from|until|class of|vision|toward|towards|beyond|back)"
    r"\W{1,3}(?:(?:in|on|the|back|way|year|of|summer|fall|spring|early|late)\W+){0,3}$",
    re.I,
)
_MATTER = (
    r"(?:awards?|winners?|honou?rees?|recipients?|nominees?|finalists?|champions?|funds?|scholarships?|budgets?"
    r"|rates?|census|tax(?:es)?|elections?|audits?|levy|bonds?|fees?|plans?|"
    r"reports?|proposals?|editions?|dues|sponsors?|members?|grants?)\b"
)
_OF_MATTER = re.compile(
    rf"(?:19|20)\d\d(?:\s?[-–/]\s?\d{{2,4}})?(?:\s+[\w’'-]+){{0,3}}?\s+{_MATTER}(?!\s+(?:[\w’'-]+\s+){{0,2}}(?:{EVENT.pattern}|night|banquet|brunch|party|day|minutes|dates|kick-?off|show)\b)",
    re.I,
)
"""A year of what the line speaks of beside: "2024 Best Event award", "2027 scholarship fund", but not "2027 Awards
Night"."""
_BREAK = re.compile(r"(?<=[a-z\d)]{2})[.!?][”\"’)]?\s+(?=[A-Z])")
_ABBREVIATED = re.compile(rf"\b(?:{MONTH}|{WEEKDAY})$", re.I)
_LISTED = re.compile(
    rf"{TIME.pattern}|\b(?:{MONTH}|{WEEKDAY}|and|to|from|at|of|in|until|through|thru|the|noon|midnight|[ap]\.?m)\b"
    rf"|\d{{1,2}}(?:st|nd|rd|th)?\b|[^\w]",
    re.I,
)


def is_of_matter(text: str, begin: int, finish: int) -> bool:
    """Whether the year at ``text[begin:finish]`` is that of something spoken of rather than of a day: "since 1998",
    "2027 scholarship fund"."""
    return _SINCE.search(text[max(0, begin - 40) : begin]) is not None or _OF_MATTER.match(text, begin) is not None


def names_matter(text: str) -> bool:
    """Whether a year in a text is that of something spoken of."""
    return any(is_of_matter(text, *year.span()) for year in YEAR.finditer(text))


def year_beside(text: str, begin: int, finish: int) -> re.Match[str] | None:
    """The year that the text writes for the day without one at ``text[begin:finish]``: the next, else the last
    before."""
    after = next((year for year in YEAR.finditer(text, finish) if not is_of_matter(text, *year.span())), None)
    if after is not None and _belongs(text, begin, finish, after, text[finish : after.start()]):
        return after
    before = next(
        (year for year in reversed(list(YEAR.finditer(text, 0, begin))) if not is_of_matter(text, *year.span())), None
    )
    if before is not None and _belongs(text, begin, finish, before, text[before.end() : begin]):
        return before
    return None


def _belongs(text: str, begin: int, finish: int, year: re.Match[str], between: str) -> bool:
    if any(not _ABBREVIATED.search(between, 0, end.start()) for end in _BREAK.finditer(between)):
        return False
    return not _LISTED.sub("", between) or weekday_before(text, begin, finish, int(year.group(1))) is not False
