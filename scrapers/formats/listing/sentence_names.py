"""What a sentence with a day calls the one thing that is held: "Join us for our Annual Meeting on October 8 at
noon"."""

from __future__ import annotations

from hobnob import patterns as re
from scrapers.formats.listing.places import is_place
from scrapers.formats.listing.vague import is_generic, is_kind, is_no_title, names_nobody
from scrapers.formats.listing.words import BODY, EVENT, MONTH, MONTH_DAY, NUMERIC, TIME, WEEKDAY, is_papers

_WORD = r"(?:[A-Z][\w'’&.-]*|\d+(?:st|nd|rd|th)|\d+K|&)"
_NAME = (
    rf"(?P<name>{_WORD}(?:\s(?:(?:of|and|the|for|in|with|on|a|to)\s){{0,2}}{_WORD}){{0,8}}"
    rf"|(?:[a-z]+ ){{1,3}}(?:hearing|workshop|retreat)|[Aa]nnual (?:[a-z]+ ){{0,2}}(?:sale|supper|picnic|parade"
    rf"|auction|outing|walk|party|show|market|cleanup|drive|festival|banquet|dinner|luncheon|breakfast|gala|fair"
    rf"|concert|tournament))"
)
_LED = re.compile(
    rf"\b(?:(?i:join (?:us|[\w' ]{{2,30}}?) (?:at|for)|(?:you(?:['’]re| are)|everyone is|all are"
    rf"|the public is) (?:\w+ )?invited to(?: attend)?|invites? (?:you|everyone|all|the public"
    rf"|the community) to(?: attend)?|come to|plan to attend|don['’]t miss|visit|save the date for"
    rf"|mark your calendars? for|register (?:now |today )?for|tickets (?:for|to)|attend|(?:will|to) (?:hold|host"
    rf"|present|sponsor)|is (?:holding|hosting)|holds|hosts|will be (?:holding|hosting)))"
    rf"\s(?:(?:the|our|its|their|a|an|this year['’]s|your)\s)?(?:(?:annual|upcoming|yearly)\s(?=[A-Z]))?{_NAME}(?=\W|$)"
)
_HELD = re.compile(
    rf"^\W*(?:(?:The|Our|This [Yy]ear['’]s)\s)?{_NAME},?\s(?:(?:will|is to|shall) (?:be (?:held|hosted)|take place)"
    rf"|takes place|is (?:being held|back|(?:re)?scheduled|set for|planned for|(?:on|this|next|coming)\b"
    rf"|(?i:{WEEKDAY}|{MONTH}))|returns|kicks off)\b"
)
_BETWEEN = re.compile(
    rf"(?:{MONTH_DAY.pattern})(?:st|nd|rd|th)?(?:,?\s(?:19|20)\d\d)?,\s(?-i:{_NAME}),\s(?:from\s"
    rf"|at\s)?(?:{TIME.pattern}|\d{{1,2}}(?::\d\d)?\s(?:to|-|–)\s\d)",
    re.I,
)
"""A name between its day and its hours: "December 4, Old-Fashioned Christmas, 5 to 8 p.m."."""
_OF_SMALL_LETTERS = re.compile(r"(?:[a-z]+ ){1,3}(?:hearing|workshop|retreat)")
_DATE_AT_END = re.compile(rf"(?:\s(?:on|at|from|in|the|of|for|with|to|a|and|{WEEKDAY}|{MONTH})\b\.?)+$", re.I)
_CUT = re.compile(r"\b(?:on|at|from|by|until)\s(?:(?:at|on|from|to|in|along|and|with)\s|[.,;!?])")
"""Where a sentence had its date: "The lanterns go up on at along the river"."""
_CUT_SERIES = re.compile(rf"\b(?:every|each|on)\s{WEEKDAY}s?(?:\s(?:from|at|between))?$", re.I)
"""Where a sentence had the hours of a series: "Visit the Farmers Market every Friday from"."""
_CAPITALISED = re.compile(r"(?:[A-Z\d][\w'’&.-]*|&)(?:\s(?:[A-Z\d][\w'’&.-]*|of|and|the|for|in|with|&)){1,8}")
_OF_A_SENTENCE = 8
"""Words that a sentence has."""
_NEXT = re.compile(r"(?<=[a-z\d)]{2}[.!?])\s+(?=[A-Z])")
_LEAST_WORDS = 2
_LONGEST = 600


def named_in(text: str) -> str | None:
    """The name that a sentence with a day and a verb gives to what is held on it; None where it gives none, or none
    that is clear."""
    names = set()
    for sentence in _NEXT.split(text[:_LONGEST]):
        if not (MONTH_DAY.search(sentence) or NUMERIC.search(sentence)):
            continue
        found = _HELD.search(sentence) or _LED.search(sentence) or _BETWEEN.search(sentence)
        if found is not None and found.re is _BETWEEN and is_place(found["name"]):
            continue
        name = _cut(found["name"]) if found is not None else None
        if name is not None:
            names.add(name)
    return names.pop() if len(names) == 1 else None


def without_hole(text: str, whole: str) -> str | None:
    """The name before the hole that the date of a line left (``whole`` with it); None for a sentence's fragments."""
    cut = _CUT.search(text) or _CUT_SERIES.search(text)
    if cut is None or len(whole.split()) < _OF_A_SENTENCE:
        return text
    before = text[: cut.start()].strip(" ,.;:-–—")
    if _CAPITALISED.fullmatch(before):
        return before
    return None if whole.rstrip().endswith((".", "!")) else text


def _cut(name: str) -> str | None:
    """The name without a day that follows it, where it names what is held and no body."""
    day = next((found for pattern in (MONTH_DAY, NUMERIC, TIME) if (found := pattern.search(name))), None)
    name = _DATE_AT_END.sub("", name[: day.start()] if day is not None else name).strip(" ,.&-")
    name = name.title() if _OF_SMALL_LETTERS.fullmatch(name) else name[:1].upper() + name[1:]
    if is_no_title(name) or names_nobody(name) or is_papers(name) or (is_generic(name) and not is_kind(name)):
        return None
    held = EVENT.search(BODY.sub(" ", name)) is not None
    if BODY.search(name) and not held:
        return None
    return name if held or len(name.split()) >= _LEAST_WORDS else None
