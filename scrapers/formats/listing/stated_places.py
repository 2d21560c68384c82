"""The place where a page says that its meetings are, with the words that tell it."""

from __future__ import annotations

from hobnob import patterns as re
from scrapers.formats.listing.held_places import (
    behind_clock,
    place_after_clock,
    place_in,
    speaks_of_other,
    without_comments,
)
from scrapers.formats.listing.places import ONLINE, address_in, is_place
from scrapers.formats.listing.rules_for_all import (
    DAY_AND_HOUR,
    GENERAL,
    LONGEST_RULE,
    MEETINGS_AND_HOUR,
    MEETS,
    NTH_DAY,
    OFTEN_ON,
    REGULAR,
    SENTENCE,
    UNLESS,
    UNLESS_NOTED,
)
from scrapers.formats.listing.sites import is_site
from scrapers.formats.listing.words import MONTH_DAY, TIME, labelled, role_of

_OF_RULES = re.compile(
    r"\W*(?:(?:the|our|these|new|more)\s+)?(?:rules|instructions|guidelines|procedures|policies|tips|information"
    r"|links?|details)\b",
    re.I,
)
"""What begins a sentence about how one takes part: "Rules for virtual meetings are available"."""
_PAPERS_ARE = re.compile(
    r"^\W*(?:(?:all|any|the|these|approved|past|previous|draft|final|printed|copies|of|board|committee|council"
    r"|commission|meetings?)\s+)*(?:agendas?|minutes|materials|packets?|documents|recordings?|videos?"
    r"|notices?(?! is (?:hereby )?given)|books)\b[^.]{0,80}?\b(?:are|is|may|can|will)\b",
    re.I,
)
"""A sentence about papers, which may lie somewhere: "All approved meeting minutes are located in the library"."""
_PLAINLY = re.compile(
    r"^\W*(?:(?:(?:regular|board|commission|council|committee|all|our)\s+)*meetings\s*:|meeting (?:place"
    r"|location)\s+[-–—])\s*(.{5,110})$",
    re.I,
)
"""A place behind a label that is no field's: "Meetings: Harbor Library, 12 Elm Street", "Meeting Place - Harbor
Library"."""
_INNER_PLACE = re.compile(
    r"^\W*(?:when|(?:meeting )?(?:times?|dates?|days?))\s*:.{3,60}?\b(?:meeting )?(?:where|locations?|place"
    r"|venue)\s*:\s*(.{4,120})$",
    re.I,
)
"""The place behind a second label in a line: "Time: 7 p.m. Place: Town Hall"."""
_ALL_AT = re.compile(
    rf"\W*all (?:\w+ ){{0,2}}(?:programs|meetings|talks|lectures|events|concerts|classes|sessions|presentations"
    rf"|gatherings)\b[^.;]{{0,30}}?{TIME.pattern}[^.;]{{0,12}}?\b(?:at"
    rf"|in) (?:the )?(?P<house>(?-i:[A-Z])[^.;()]{{2,60}}?)(?:,? (?:unless|except)\b|[.;]|$)",
    re.I,
)
"""When and where all is held: "All programs 7 p.m. at the Meetinghouse unless otherwise stated."."""
_NEXT_LABEL = re.compile(
    r"[\s.;,]*\b(?:when|times?|dates?|phone|tel|fax|e-?mail|contact|hours|cost|rsvp)\s*:.*$", re.I | re.S
)
_EXCEPTED = re.compile(
    r"(?:,\s?|\s\(?)(?:unless|except(?: (?:as|where|when))?) (?:otherwise )?(?:noted|stated|indicated|announced"
    r"|specified)\)?(?=\W*$)",
    re.I,
)
_PAST = re.compile(r"\b(?:was|were|had|attended|announced|posted)\b", re.I)
"""What tells a story, or where a notice hangs."""
_ELSEWHERE = re.compile(r"\b(?:mail|office hours|our office|headquarters|register|contact)\b", re.I)
_HELD_THERE = re.compile(
    r"\b(?:meetings|sessions|hearings) (?:are|will be|shall be) (?:\w+ )?held (?:in|at|on)\b", re.I
)
_IN_PERSON = re.compile(r"\b(?:in[- ]person|hybrid)\b", re.I)


def stated_place(text: str, announced: str | None) -> tuple[str, str] | None:
    """The place that a text tells of meetings, and the words that tell it."""
    if announced == "place" and role_of(text) is None and len(text) < LONGEST_RULE and re.search(r"[A-Za-z]{3}", text):
        return text, text
    label = labelled(text)
    if label and label[0] == "place" and len(label[1]) < 200:
        return _NEXT_LABEL.sub("", label[1]), text
    if (
        (plain := _PLAINLY.match(text))
        and is_place(plain.group(1))
        and not TIME.search(text)
        and not MONTH_DAY.search(text)
    ):
        return plain.group(1), text
    if (house := _unless_noted(text)) is not None:
        return house, text
    if (held := _ALL_AT.match(text)) is not None and is_site(held["house"].strip(" ,")):
        return held["house"].strip(" ,"), text
    text = without_comments(UNLESS.sub(_kept, text))
    if inner := _INNER_PLACE.search(text):
        return _NEXT_LABEL.sub("", inner.group(1)).strip(), text
    rule = _EXCEPTED.sub("", SENTENCE.split(text)[0])
    if (DAY_AND_HOUR.match(rule) or REGULAR.match(rule) or (NTH_DAY.search(rule) and not MEETS.search(rule))) and len(
        rule
    ) < 120:
        place = place_after_clock(rule) or (
            behind[0] if (behind := behind_clock(rule)) is not None and is_site(behind[0]) else None
        )
        return (place, rule) if place else None
    if (
        MEETINGS_AND_HOUR.search(text)
        and len(text) < LONGEST_RULE
        and not MEETS.search(text)
        and (place := place_after_clock(text))
    ):
        return place, text
    if often := next(
        (sentence for sentence in SENTENCE.split(text) if OFTEN_ON.search(sentence) and len(sentence) < 120), None
    ):
        return (place, often) if (place := place_after_clock(often)) else None
    if not MEETS.search(text):
        return None
    for sentence in SENTENCE.split(text):
        if (
            not MEETS.search(sentence)
            or not GENERAL.search(sentence)
            or MONTH_DAY.search(sentence)
            or _PAST.search(sentence)
            or _PAPERS_ARE.search(sentence)
        ):
            continue
        found = place_in(sentence)
        if found:
            return found, sentence
    if not GENERAL.search(text) or MONTH_DAY.search(text) or _PAST.search(text):
        return None
    if (
        ONLINE.search(text)
        and not _IN_PERSON.search(text)
        and len(text) < 200
        and not address_in(text)
        and not _OF_RULES.match(text)
    ):
        return "Online", text
    found = next(
        (
            found
            for sentence in SENTENCE.split(text)
            if not speaks_of_other(sentence) and not _PAPERS_ARE.search(sentence) and (found := address_in(sentence))
        ),
        None,
    )
    return (found, text) if found else None


def _kept(unless: re.Match[str]) -> str:
    return "Unless otherwise" if unless.group()[0].isupper() else "unless otherwise"


def _unless_noted(text: str) -> str | None:
    """The house that is all that a sentence says, but for where another is told: "Grange Hall unless noted below."."""
    for sentence in SENTENCE.split(text):
        found = UNLESS_NOTED.search(sentence)
        house = sentence[: found.start()].strip(" ,;(") if found is not None else ""
        if house and is_site(house):
            return house
    return None


def is_elsewhere(text: str) -> bool:
    """Whether a text speaks of offices and mail rather than of where one meets."""
    return bool(_ELSEWHERE.search(text)) and not _HELD_THERE.search(text)


__all__ = ["is_elsewhere", "stated_place"]
