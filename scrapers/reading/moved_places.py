"""A place that was changed, and the new one alone: "VENUE CHANGE: now at Miners Hall (was Community Center)"."""

from __future__ import annotations

from functools import lru_cache

from hobnob import patterns as re

_PLACE = r"(?:event |meeting )?(?:location|venue|place|room|site)"
_NOTED = (
    r"^\W{0,6}(?:please )?(?:note|notice|important|update|attention|alert)?\W{0,6}(?:of |for "
    r"|that )?(?:(?:the|this|our|a) )?"
)
_WAS = r"(?:(?:has|have|had|is|was|were|been|being|be|will) ){0,3}"
_MEETING = (
    r"(?:(?:the|this|our|tonight.s|today.s|this month.s|this week.s) )?(?:(?:event|meeting|luncheon|lunch|breakfast"
    r"|dinner|mixer|program|class|session|party|reception|forum|workshop|concert|social|location|venue) |it "
    r"|we(?:['’](?:ve|re))? )?"
)
_NOW_AT = (
    r"(?:(?:we|it|this|which) )?(?:(?:are|is|has|have|been|will|be|being|to|now|changed|moved|meeting|held|hosted"
    r"|taking place) ){0,5}(?:at|in|to)(?: the| our)? "
)
_NEW = re.compile(
    rf"{_NOTED}(?:(?:new|updated|changed|revised|alternate|temporary) {_PLACE}(?: alert| notice"
    rf"| update)?(?= ?[:!*–—-]|,| (?:is|will|now|for|this|tonight|today)\b|$)|(?-i:NEW (?:LOCATION|VENUE))\b"
    rf"|{_PLACE} (?:has been |was |is )?(?:changed?|moved|updated?|moving)(?: alert| notice| update)?(?= ?[:!*–—-]|,"
    rf"| (?:to|from|for|is|now)\b|$)|change (?:of|in) {_PLACE}\b)"
    rf"(?:(?: for)? (?:this|the|our|today|tonight)[^:,–—-]{{0,40}}(?=[:,–—-]))?[\s:!*,.–—-]{{0,6}}(?:(?:is|will be|to"
    rf"|(?=from\b))\b[\s:]{{0,3}})?",
    re.I,
)
"""What announces that the place is a new one."""
_MOVED = re.compile(
    rf"{_NOTED}{_MEETING}{_WAS}(?:now )?(?:moved|relocated|moving|relocating"
    rf"|changed) (?:from [^.;:]{{3,60}}? )?to\b[\s:]{{0,3}}",
    re.I,
)
_NOW = re.compile(
    rf"{_NOTED}{_MEETING}(?:(?:is|are|will be) )?now (?:(?:being|to be|be) )?(?:(?:held|hosted|meeting"
    rf"|located) )?(?:at|in)\b[\s:]{{0,3}}",
    re.I,
)
_BEHIND = re.compile(
    r"^[^.;:!]{3,80}?(?:\s{0,2}[,;(*–—-]{1,3}\s{0,2}|\s(?=(?-i:MOVED|RELOCATED|NEW"
    r"|NOW)\b))(?:(?:has )?(?:been )?(?:now )?(?:moved|relocated|changed) to|(?-i:NEW (?:LOCATION|VENUE))"
    r"|new (?:location|venue)(?= ?:)|now at)\b[\s:!–—-]{0,4}",
    re.I,
)
"""The old place, or a name, stands before it."""
_LEAD = re.compile(rf"^(?:{_NOW_AT})?(?:the )?", re.I)
_TAIL = re.compile(
    r"\s{0,3}(?:\((?:it )?(?:was|were|is|formerly|previously|originally|instead|rather|not|no longer|moved|changed"
    r"|replaces|replacing|due|because)\b[^)]{0,120}\)?"
    r"|[,;–—-]?\s{0,3}\b(?:formerly|previously|instead of|in place of|rather than|moved from|changed from|due to"
    r"|because|no longer|owing to|for this (?:event|month|meeting)|this month|only)\b.*"
    r"|[,;–—-]\s{0,3}(?:was|not)\b.*|(?<=[a-z\d)]{3})[.!]\s.*)$",
    re.I,
)
"""What the place was before, and why it was changed."""
_FROM = re.compile(r"^from [^.;:]{3,60}? to (?:the )?", re.I)
_NO_PLACE = re.compile(
    r"^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov"
    r"|dec)[a-z]*\.? \d|\d{1,2}(?:[:/]\d|\s?[ap]\.?m)|tb[ad]\b|to be |(?:19|20)\d\d\b|noon\b|zoom|online|virtual"
    r"|(?:an? )?(?:new|different|later|bigger|larger)\b)",
    re.I,
)
_ABBREVIATED = re.compile(r"\b(?:St|Rd|Ave|Dr|Ln|Ct|Pl|Blvd|Hwy|Pkwy|Sq|Ste|Bldg)$")
_EDGES = ' \t,;:.!*–—-"“”'
_LONGEST = 200


@lru_cache(maxsize=2048)
def new_place(text: str) -> str | None:
    """The new place of a text that announces a change; empty where it does not say which; None where it announces
    none."""
    if len(text) > _LONGEST:
        return None
    lead = next((found for pattern in (_NEW, _MOVED, _NOW, _BEHIND) if (found := pattern.match(text))), None)
    if lead is None:
        return None
    rest = _FROM.sub("", text[lead.end() :])
    rest = _TAIL.sub("", rest[behind.end() :] if (behind := _LEAD.match(rest)) else rest).strip(_EDGES)
    while rest.count(")") > rest.count("(") and rest.endswith(")"):
        rest = rest[:-1].rstrip(_EDGES)
    if not rest or _NO_PLACE.match(rest):
        return "" if lead.re.pattern == _NEW.pattern else None
    abbreviated = text.rstrip().endswith(f"{rest}.") and _ABBREVIATED.search(rest) is not None
    return (f"{rest}." if abbreviated else rest) if rest[0].isupper() or rest[0].isdigit() else None
