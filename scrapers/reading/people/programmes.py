"""Rows in which a day, a topic and a person follow each other: "MARCH 21 The Magic of Moths Jane Roe"."""

from __future__ import annotations

from itertools import pairwise

from hobnob import patterns as re
from scrapers.reading.names.vocabulary import given_names
from scrapers.reading.people.letters import letters
from scrapers.reading.people.line import Line
from scrapers.reading.people.titles.heads import is_head
from scrapers.reading.words import words

_MONTH = (
    r"\b(?:JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER|JAN|FEB|MAR|APR"
    r"|JUN|JUL|AUG|SEPT?|OCT|NOV|DEC)\.? \d{1,2}(?:st|nd|rd|th)?\b(?![:.]\d)"
)
_DAY = re.compile(rf"{_MONTH}(?!, \d)", re.I)
_DAY_OPENS = re.compile(rf"^\W{{0,2}}(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?{_MONTH}(?:,? 20\d\d\b)?", re.I)
_LISTED = words(
    "program programs programme programmes meeting meetings speaker speakers lecture lectures talk talks presentation "
    "presentations"
)
_SHORTEST_TOPIC = 2
_MOST = 40


def parted(row: str) -> list[str]:
    """The rows of a programme that is written in one line, each from its day on, where two or more name who speaks."""
    if row.count(" ") < 10:
        return [row]
    begins = [found.start() for found in _DAY.finditer(row) if row[found.start()].isupper()]
    if len(begins) < 2 or not all(row[begin : begin + 3].isupper() for begin in begins):
        return [row]
    cuts = [0, *(begin for begin in begins if begin), len(row)]
    rows = [row[begin:end].strip() for begin, end in pairwise(cuts)]
    return rows if sum(day_and_speaker(Line(part)) is not None for part in rows[:_MOST]) > 1 else [row]


def tells_of_talks(text: str) -> bool:
    """Whether a text speaks of meetings and programmes."""
    return not _LISTED.isdisjoint(word.strip(".,:;!?()").lower() for word in text.split())


def day_and_speaker(line: Line) -> tuple[Line, Line] | None:
    """A row that is a day, a topic and who speaks on it, with nothing between, cut before the name; None where it is
    none."""
    opening = _DAY_OPENS.match(line.text)
    found = line.tokens
    if opening is None or len(line.text) > 130 or not all(token.word and token.capital for token in found[-2:]):
        return None
    at = next(
        (
            len(found) - many
            for many in (2, 3)
            if many < len(found) and found[-many].low in given_names() and found[-many].capital
        ),
        0,
    )
    topic = [token for token in found[:at] if token.begin >= opening.end() and token.word]
    if len(topic) < _SHORTEST_TOPIC or not topic[0].capital or not found[at - 1].word or found[at - 1].low in _LEADS:
        return None
    person = Line(line.text[found[at].begin :])
    spans = person.names
    if len(spans) != 1 or spans[0].sure < 2 or spans[0].lead or spans[0].end != len(person.tokens):
        return None
    return Line(line.text[: found[at].begin].rstrip()), person


_LEADS = words(
    "of the and at in by with for from to on a an saint st mount fort lake port remembering discovering celebrating "
    "honoring meet featuring"
)


def opens_with_day(text: str) -> bool:
    """Whether a row begins with a day: "March 9 | 7-8 p.m. | Union Theatre"."""
    return _DAY_OPENS.match(text) is not None


def below_or_above_days(lines: list[Line]) -> list[int]:
    """Where names stand alone below days with their topics, or between topics and days, and so throughout: "October 6
    Cloud Forests", and below it "Tom Roe"."""
    topics = [_topic_of_day(line) for line in lines]
    below = [at + 1 for at, topic in enumerate(topics[:-1]) if topic and _name_alone(lines[at + 1])]
    who = [
        at + 1
        for at, topic in enumerate(topics[:-1])
        if topic and lines[at + 1].names and lines[at + 1].names[0].lead == 0
    ]
    if below and len(who) > 1 and 2 * len(who) >= sum(topics):
        return below
    between = [
        at
        for at in range(1, len(lines) - 1)
        if _name_alone(lines[at])
        and _DAY_OPENS.match(lines[at + 1].text)
        and not topics[at + 1]
        and _titled(lines[at - 1])
    ]
    return between if len(between) > 1 else []


def _topic_of_day(line: Line) -> bool:
    """Whether a row is a day and a topic: "October 6 Cloud Forests"."""
    opening = _DAY_OPENS.match(line.text)
    if opening is None or line.text[-1] in ".!:" or len(line.text) > 130 or any(char in "|@" for char in line.text):
        return False
    topic = [
        token for token in line.tokens if token.begin >= opening.end() and token.word and not token.text[0].isdigit()
    ]
    return len(topic) >= _SHORTEST_TOPIC and topic[0].capital and topic[0].low not in ("am", "pm", "p.m", "a.m")


def _titled(line: Line) -> bool:
    """Whether a row may be the title of a talk: capitals, no end of a sentence, nobody's name."""
    told = [token for token in line.tokens if token.word and len(token.text) > 3]
    return (
        1 < len(line.tokens) < 20
        and line.text[-1] not in ".:,"
        and not line.names
        and _DAY_OPENS.match(line.text) is None
        and bool(told)
        and 2 * sum(token.capital for token in told) > len(told)
    )


def _name_alone(line: Line) -> bool:
    """Whether a row is a name that is known, and letters behind it at most."""
    spans = line.names
    return (
        len(spans) == 1
        and spans[0].sure == 2
        and spans[0].lead == 0
        and letters(line, spans[0].end, len(line.tokens)) == len(line.tokens)
    )


def a_talks_title(line: Line) -> bool:
    """Whether a row is nothing but a title in quotes."""
    told = [token for token in line.tokens if token.word and len(token.text) > 3]
    return (
        len(told) > 1
        and 2 * sum(token.capital for token in told) > len(told)
        and line.text[0] in '"“'
        and line.text.rstrip(" .,")[-1] in '"”'
        and len(line.text) < 160
    )


def who_alone(line: Line) -> bool:
    """Whether a row is a name and, behind a comma, a few words without a verb: "Jane Roe, Ph.D., Human Physiology"."""
    spans = line.within(0, len(line.tokens))
    if (
        not spans
        or spans[0].sure < 2
        or spans[0].end == len(line.tokens)
        or line.mark(spans[0].end) != ","
        or line.text[-1] in "!?:"
        or len(line.text) > 140
    ):
        return False
    return spans[0].lead == 0 or is_head(line, spans[0].lead - 1) or spans[0].lead == 1


__all__ = [
    "a_talks_title", "below_or_above_days", "day_and_speaker", "opens_with_day", "parted", "tells_of_talks",
    "who_alone",
]  # fmt: skip
