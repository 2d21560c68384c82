"""The hour at which a page says that its meetings are: "Our office is open from 9 to 5" says it of none."""

from __future__ import annotations

from collections.abc import Iterator

from hobnob import patterns as re
from scrapers.formats.listing.contacts import are_office_hours
from scrapers.formats.listing.rules_for_all import (
    CLAUSE,
    DAY_AND_HOUR,
    GENERAL,
    LONGEST_RULE,
    MEETINGS_AND_HOUR,
    MEETS,
    NTH_DAY,
    OFTEN_ON,
    REGULAR,
    UNLESS,
)
from scrapers.formats.listing.words import HELD_OFTEN, MONTH_DAY, NUMERIC, TIME, WEEKDAY, labelled

_NOT_MEETING = re.compile(
    r"\b(?:office hours?|business hours|open (?:mon|daily)|hours of operation|deadline|no later than|by \d|before \d"
    r"|registration|sign[- ]?up|call(?:ing)? (?:us|the|for|in|\(?\d)|phone|"
    r"comment(?:s|er)?\b.{0,40}\b(?:submitted|received)|prior to|hours in advance|closed|doors|parking|submit\w*"
    r"|received|broadcast|televised|aired|rebroadcast)\b",
    re.I,
)
_PLURAL_AND_HOUR = re.compile(
    rf"\W*(?:[\w’'-]+,? ){{0,4}}?{HELD_OFTEN}(?: are| run)?[,:]?(?: [-–—])? (?:from "
    rf"|at )?{TIME.pattern}(?: (?:eastern|central|mountain|pacific)(?: time)?)?\W*",
    re.I,
)
"""An hour behind what is held on every day of a list: "Free lunch-hour webinars, noon–1 p.m."."""
_BEFORE_THE_MEAL = re.compile(
    r"\b(?:receptions?|social (?:hour|time)|cocktails?|happy hour|networking|mingling)\b", re.I
)
_BEGINS = re.compile(r"\b(?:begins?|starts?|convenes?)\s+(?:promptly )?at\b", re.I)
_UNTIL = re.compile(
    r"(?<=[mMpP.\d])\s*,?\s*(?:and )?(?:will )?(?:(?:normally|usually|generally) )?(?:conclud|end|adjourn|finish"
    r"|clos|last)(?:e|e?s|ing)?\s+(?:by|at|around|until)?\s*(?=\d)",
    re.I,
)
_ARRIVE = re.compile(
    r"[;,(]?\s*(?:please |kindly )(?:arrive|be (?:there|seated|in your seats?)|gather"
    r"|assemble)\b[^.;]{0,20}?(?:by|at"
    r"|from|before)\s[^;]{3,24}$",
    re.I,
)
"""When one is asked to be there: "; please arrive by 13.45."."""


_ON_EVENINGS = re.compile(
    rf"\b{WEEKDAY} (?:morning|noon|afternoon|evening|night)s,? \(?(?:from |at )?{TIME.pattern}", re.I
)
"""On several evenings, and when: "Four Tuesday evenings, 6:00–8:00 p.m."."""
_SPAN_AT_HEAD = re.compile(
    r"(?:^|[.!?]\s)\W*(?P<rest>\d{1,2}(?::\d\d)?(?:\s?[ap]\.?m\.?)?\s?(?:[-–—]|to)\s?"
    r"\d{1,2}(?::\d\d)?\s?[ap]\.?m\b\.?,\s[a-z].*)$",
    re.I,
)
"""A sentence that begins with hours: "8:00 – 9:00 a.m., always free"."""
_OF_A_HOUSE = re.compile(rf"\b(?:open|opens|closed|office|store|shop|desk|daily|{WEEKDAY})\b", re.I)


def times_in(text: str, announced: str | None) -> Iterator[tuple[str, str]]:
    """The times of day that a text tells of meetings, each with its sentence."""
    if not TIME.search(text):
        return
    alone = TIME.search(text) if announced in ("time", "when") and not MONTH_DAY.search(text) else None
    if alone and len(text) < 80:
        yield alone.group(0), text
        return
    for clause in CLAUSE.split(
        _UNTIL.sub(
            " - ", UNLESS.sub(lambda unless: "noted" if unless.string[unless.end() :][:1] in (".", "!") else "", text)
        )
    ):
        sentence = _ARRIVE.sub("", clause)
        if MONTH_DAY.search(sentence) or NUMERIC.search(TIME.sub(" ", sentence)):
            continue
        times = {match.group(0) for match in TIME.finditer(sentence)}
        if _BEFORE_THE_MEAL.search(sentence) and len({match.group(0) for match in TIME.finditer(text)}) > 1:
            continue  # it comes before what another hour is of
        if len(times) == 1 and not _NOT_MEETING.search(sentence) and _tells_when(sentence):
            yield times.pop(), sentence


def tells_an_hour(text: str) -> bool:
    return next(times_in(text, None), None) is not None


def _tells_when(sentence: str) -> bool:
    label = labelled(sentence)
    if are_office_hours(sentence):
        return False
    if len(TIME.sub("", sentence).strip(" .,;:-–—()")) < 4 or (label and label[0] in ("time", "when")):
        return True
    if (_PLURAL_AND_HOUR.fullmatch(sentence) and len(sentence) < 80) or (
        OFTEN_ON.search(sentence) and len(sentence) < 120
    ):
        return True
    if _ON_EVENINGS.search(sentence) and len(sentence) < LONGEST_RULE:
        return True
    if (span := _SPAN_AT_HEAD.search(sentence)) and len(sentence) < 110 and not _OF_A_HOUSE.search(span["rest"]):
        return True
    if MEETINGS_AND_HOUR.search(sentence) and len(sentence) < LONGEST_RULE:
        return True
    if (_BEGINS.search(sentence) and len(sentence) < 80) or (NTH_DAY.search(sentence) and len(sentence) < 110):
        return True
    if (DAY_AND_HOUR.match(sentence) or REGULAR.match(sentence)) and len(sentence) < 120:
        return True
    return bool(MEETS.search(sentence) and GENERAL.search(sentence))


__all__ = ["tells_an_hour", "times_in"]
