"""A second meeting of a day, told with the first: "Board Meeting, preceded by Policy Committee at 6:15 p.m.", "May 6
(public hearing at 5:45 pm)".

It has an hour of its own, and the first keeps that which holds for all. Dinners, socials and closed sessions are parts
of a meeting, at hours of their own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from hobnob import patterns as re
from scrapers.draft import Context, Draft
from scrapers.formats.listing.bare_text import is_words
from scrapers.formats.listing.row import Row
from scrapers.formats.listing.titles import Name
from scrapers.formats.listing.words import MONTH, TIME, WEEKDAY
from scrapers.reading import dates

_MEETS = r"(?:meetings?|hearings?|committees?|sessions?|workshops?|board|council|commission|authority|trustees)"
_WORD = r"[\w&’'/-]{1,24}"
_NAME = rf"(?:(?:an?|the|our|its)\s)?(?P<name>{_WORD}(?:,?\s{_WORD}){{0,8}}?)"
_AT = (
    rf",?\s(?:(?:to be held|beginning|starting|begins|starts"
    rf"|held)\s)?at\s(?P<clock>{TIME.pattern})(?!,?\s(?:on\s)?(?:{WEEKDAY}|{MONTH})\b)"
)
_BESIDE = re.compile(rf"[,;]?\s\(?(?:preceded|followed)(?:\simmediately)?\sby\s{_NAME}{_AT}\)?", re.I)
_BRACKETED = re.compile(
    rf"\s?\((?:an?\s)?(?P<name>(?:{_WORD}\s){{0,3}}?(?:hearing"
    rf"|session)\b(?:\s(?:on|for|of)\s[^()]{{3,60}}?)?)(?:{_AT}|[,:]\s(?P<hour>{TIME.pattern}))\)",
    re.I,
)
_FOLLOWS = re.compile(
    rf"\b(?:the|an?|[,;])\s(?P<name>(?:(?:regular|special|annual|monthly|joint|public|full|village|town|township"
    rf"|city|county|school|library|district)\s){{0,3}}(?:board|council|committee|commission"
    rf"|trustees)?\s?meeting)\s(?:(?:will|to)\sfollow|follows"
    rf"|(?:will be (?:held|convened)\s)?immediately\s(?:following|after)\s(?:the|said"
    rf"|this)\s(?:public\s)?hearings?)(?:\simmediately)?{_AT}",
    re.I,
)
_BESIDE_IT = re.compile(r"[,;]?\s\(?(?:preceded|followed)(?:\simmediately)?\sby\s.*$", re.I)
"""In a name, which keeps no hour."""
_JOINT = re.compile(r"\s(?:at|from|@)$", re.I)
_MEETING = re.compile(rf"\b{_MEETS}\b", re.I)
_PART = re.compile(r"\b(?:closed|executive|photos?|q ?& ?a|break-?out|social)\b", re.I)
_LONGEST = 1500
_MOST_LINES = 20


@dataclass(frozen=True, slots=True)
class Second:
    """What a second meeting is called, its hour in words, and whether it is one and no part of the first."""

    name: str
    clock: str
    is_one: bool


def second_meetings(row: Row, is_timed: Callable[[Row], bool]) -> list[Second]:
    """The second meetings and the parts of a row's day, where an hour of the first is told beside its date or, as
    ``is_timed`` says, elsewhere."""
    found = list(_in(" ".join(line.text for line in row.lines[:_MOST_LINES])[:_LONGEST]))
    return found if found and (any(anchor.when.time_known for anchor in row.anchors) or is_timed(row)) else []


def _in(text: str) -> Iterator[Second]:
    for pattern in (_BESIDE, _BRACKETED, _FOLLOWS):
        for found in pattern.finditer(text):
            name = found["name"]
            yield Second(
                name[0].upper() + name[1:],
                found["clock"] or found["hour"],
                _MEETING.search(name) is not None and _PART.search(name) is None,
            )


def without_second(text: str) -> str:
    """What a text tells of the first meeting."""
    return _BRACKETED.sub("", _BESIDE.sub("", text))


def name_of_first(name: Name | None, seconds: Iterable[Second]) -> Name | None:
    """The name without that of a second meeting, none where it is no other."""
    if name is None or any(_squeezed(name.text) == _squeezed(second.name) for second in seconds):
        return None
    text = _JOINT.sub("", _BRACKETED.sub("", _BESIDE_IT.sub("", name.text)).strip(" ,;"))
    return replace(name, text=text) if is_words(text) else None


def _squeezed(text: str) -> str:
    return re.sub(r"\W+", " ", text).strip().casefold()


def draft_of(second: Second, row: Row, first: Draft, context: Context) -> Draft | None:
    """The second meeting's draft: of the day and at the place of the first; none of a part."""
    if not second.is_one:
        return None
    day = row.anchors[0].day
    when = dates.parse(f"{day:%B} {day.day}, {day.year} {second.clock}", now=context.now, timezone=context.timezone)
    if when is None or not when.time_known or when.start == first.start:
        return None
    draft = Draft(title=second.name)
    draft.start, draft.end, draft.venue, draft.status = when.start, when.end, first.venue, first.status
    return draft
