"""Is it on? Read from the status field, the title, or a leading banner only.

"Cancel" in a description is a refund policy, and "Cancel Culture: a panel" is an event.
"""

from __future__ import annotations

from datetime import datetime
from functools import lru_cache
from itertools import islice

from hobnob import patterns as re
from hobnob.records import Status
from scrapers.reading import dates

_CANCELLED = r"cancel+ed|cxl+'?d?"
_ONLINE = r"moved (?:online|to zoom|to virtual)|now (?:virtual|online|on zoom)|(?:gone|going) virtual"
_NEW_DATE = r"re-?scheduled|new date(?: and time| & time)?(?: announced)?|date change(?:d)?|moved (?:to|from) (?=[A-Z\d])"
_BY_WIRE_ONLY = r"(?:now |held )?(?:on |via )?(?:zoom|teams|webex|virtual)[- ]only"
_WORD = rf"(?:{_CANCELLED}|postponed|{_NEW_DATE}|{_ONLINE})"
_MEANINGS = (
    (re.compile(rf"^(?:{_CANCELLED}|cancel+ation)", re.I), Status.CANCELLED),
    (re.compile(r"^postponed", re.I), Status.POSTPONED),
    (re.compile(rf"^(?:{_ONLINE}|{_BY_WIRE_ONLY})", re.I), Status.MOVED_ONLINE),
    (re.compile(r"^(?:re-?scheduled|new date|date change|moved)", re.I), Status.RESCHEDULED),
)
_FIELD = re.compile(
    r"(?P<word>cancel+ed|cancel+ation|\bcancel\b|postponed|re-?scheduled|moved[ _-]?online)|eventmovedonline", re.I
)
_SUBJECT = r"(?:please note[:,]?\s+|notice[:,]?\s+|update[:,]?\s+|important[:,]?\s+|due to [^.!\n]{3,80}?,?\s+)?(?:(?:this|the|our|today'?s|tonight'?s)\s+(?:[\w&'’-]+\s+){0,5}?)?"
_HAS_BEEN = r"(?:has|have) (?:now |unfortunately |regrettably )?been|is (?:now |unfortunately |officially )?(?:being )?|was|event"
_BANNER = re.compile(
    rf"^\W*(?:(?:this |the )?(?:event|meeting|class|program) (?:has been|is|was)? ?)?(?P<word>{_WORD})"
    rf"(?:(?=\s*$)|\s*[\])}}*!:;,.|/–—-]+\s*|\s+(?=[-–—]))",
    re.I,
)
_DATED_BANNER = re.compile(
    r"^\W*(?P<word>re-?scheduled|moved|postponed|date changed)\s+(?:to|from|until|till)\s+[^:|–—-]{0,30}\d[^:|–—-]{0,15}(?:\s*[:|–—]\s*|\s+-\s+)", re.I
)
_PARTED = r"(?:\s{0,3}[:|–—!]{1,3}\s{0,3}|\s{1,3}-{1,3}\s{1,3})"
_A_NAME = r"(?-i:(?=[\"“'‘]?[A-Z\d])(?!\d{1,2}(?::\d\d)?\s?[apAP]\.?[mM])(?!(?i:please|see|check|call|contact|stay|we|refunds?|tb[ad]|sorry|thank|info|new (?:date|time)|watch|date|time)\b))"
_REASONED_BANNER = re.compile(
    rf"^\W*(?P<word>{_CANCELLED}|postponed|re-?scheduled)\s+(?:due to|because of|owing to|on account of|until|till|to|from|for (?=now|this|the|today|tonight|(?:19|20)\d\d|weather))\b"
    rf"[^:|–—!]{{1,60}}?{_PARTED}{_A_NAME}", re.I)
"""Why, or until when, before a name: "CANCELED DUE TO WEATHER: River Walk"."""
_WIRED_BANNER = re.compile(rf"^\W*(?P<word>{_BY_WIRE_ONLY})\W{{0,3}}?{_PARTED}{_A_NAME}", re.I)
_NEWS_BANNER = re.compile(
    rf"^\W*(?:new (?:meeting |event )?(?:location|venue|room|start(?:ing)? time|time)|(?:location|venue|room|time)(?: (?:and|&) (?:location|venue|time))? change[ds]?|moved (?:indoors|inside|outdoors))\W{{0,3}}?{_PARTED}{_A_NAME}", re.I)
"""What is new about one that is held: no part of its name."""
_SHOUTED = re.compile(r"^\W*(?P<word>CANCEL+ED|POSTPONED|RE-?SCHEDULED|NOW VIRTUAL|NEW DATE)\b\W*(?=\w)")
_BANNERS = (_BANNER, _DATED_BANNER, _REASONED_BANNER, _WIRED_BANNER, _SHOUTED)
_TAIL = re.compile(
    rf"(?:\s+[-–—:|*~]+\s*|[-–—]+\s+|\s*[(\[{{*]+\s*|\s*[,!]\s+)(?:(?:has been|is|event|meeting)\s+)?(?P<word>{_WORD})\b(?:\s+(?:due to|until|to|for|from)\b[^)\]]*)?[\s)\]}}*!.~-]*$"
    rf"|\s(?P<shout>CANCEL+ED|POSTPONED|RE-?SCHEDULED)[\s*!.]*$",
    re.I,
)
_TAIL_SHOUT = re.compile(r"\s(?P<word>CANCEL+ED|POSTPONED|RE-?SCHEDULED)[\s*!.]*$")
_STATEMENT = re.compile(rf"\b(?:has been|have been|is|was) (?P<word>{_CANCELLED}|postponed|re-?scheduled)\b(?! if| unless)", re.I)
_LEADING_STATEMENT = re.compile(
    rf"^\W*{_SUBJECT}(?:event|meeting|luncheon|breakfast|mixer|program|class|session|webinar|workshop|tournament|outing|gala|it|we)?\s*"
    rf"(?:{_HAS_BEEN})\s*(?P<word>{_CANCELLED}|postponed|re-?scheduled|moved (?:online|to zoom))\b",
    re.I,
)
_PREVIOUS = re.compile(
    r"\b(?:(?:re-?scheduled|moved|postponed|changed|date changed?) from|originally (?:scheduled|planned|set)(?: (?:for|on))?|previously (?:scheduled|planned)(?: (?:for|on))?"
    r"|(?:new date|date change)\W+(?:was|from)|formerly(?: scheduled)?(?: (?:for|on))?|(?<=\()was)[:\s]+(?:the )?",
    re.I,
)
_WHAT = (
    r"(?:(?:this|the|our|tonight'?s|today'?s|tomorrow'?s|monday'?s|tuesday'?s|wednesday'?s|thursday'?s|friday'?s|saturday'?s)\s+)?(?:[\w&'’-]+\s+){0,6}?"
    r"(?:event|meeting|luncheon|lunch|breakfast|dinner|mixer|program(?:me)?|class|session|webinar|workshop|tournament|outing|gala|talk|concert|tour|ribbon cutting|series|party|social|reception|forum|summit|roundtable|fundraiser|it|this|we|everything)"
)
_ZOOM = r"(?:online|zoom|on zoom|to zoom|virtual(?:ly)?|a virtual (?:format|event|meeting)|teams|webex|google meet|an online (?:format|event|meeting))"
_DAY = r"(?:(?:to|for|until|till) )(?:a (?:new|later) date|next (?:week|month|\w+day)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\.? \d|\d{1,2}/\d)"
_CHANGED: tuple[tuple[Status, re.Pattern[str]], ...] = (
    (Status.MOVED_ONLINE, re.compile(
        rf"\b(?:{_WHAT}|and) (?:(?:has|have|is|are|was|will|had|now|been|be|being|to) )*(?:moved|moving|move|switched|switching|shift(?:ed|ing)?|gone|going|go) (?:entirely |fully )?(?:to )?{_ZOOM}\b"
        rf"|\b(?:now|going) (?:{_ZOOM})\b|\b(?:will be|is) (?:on |over |via )?{_ZOOM} only\b|\b(?:will|we'll|we will) (?:now |instead )?(?:be held |be |meet |gather |take place |host |happen )(?:it )?(?:entirely |only )?(?:via |over |on )?{_ZOOM}\b(?=.*\b(?:instead|no longer|rather than)\b|.*\b(?:link)\b)"
        rf"|\b(?:because of|due to|with|owing to) [^.!?\n]{{3,70}}\b(?:meet|gather|hold|take place|meeting|gathering)\b[^.!?\n]{{0,25}}\b{_ZOOM}\b", re.I)),
    (Status.RESCHEDULED, re.compile(
        rf"\b(?:{_WHAT}|had|have|having) (?:(?:has|have|is|was|had|been|to|being|now|will|be) )*(?:re-?scheduled|moved|pushed(?: back)?|push (?:this |it )?back|bumped|shifted|postponed) (?:(?:this|it) )?(?:from [^.!?\n]{{3,40}}? )?{_DAY}"
        rf"|\b(?:note|announcing|announce) (?:the|a|our) (?:new|changed) date\b|\b(?:it was to be|was to be held|originally) (?:on )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w* \d|\b(?:push|move|bump|shift|reschedule)(?:ing)? (?:this|it|the \w+|things|tonight'?s \w+)(?: event| meeting)?(?: back)? {_DAY}", re.I)),
    (Status.POSTPONED, re.compile(rf"\b{_WHAT} (?:(?:planned|scheduled) for [^.!?\n]{{3,30}} )?(?:has been|have been|is|was|had to be) (?:now |temporarily )?(?:postponed|put off|on hold|delayed)\b(?! by)|^\W*(?:postponed|on hold)\b", re.I)),
    (Status.CANCELLED, re.compile(
        rf"\b{_WHAT} (?:(?:planned|scheduled) for [^.!?\n]{{3,30}} )?(?:has been|have been|is|was|had to be|will be|has had to be) (?:now |sadly |unfortunately )?(?:{_CANCELLED}|called off|scrapped|off\b(?! the| to| site| limits|[- ]))"
        rf"|\bwe(?:'ve| have|'re|) (?:have |had |are |regret )?(?:\w+ ){{0,4}}?(?:to )?(?:cancel(?:ling|ing|led|ed)?|calling off|called off|call off|called it off|call it off)\b(?: (?:this|the|tonight|our)\b)?|\bwill not (?:take place|be held|happen)(?! at| in| on)\b", re.I)),
)  # fmt: skip
_NOTICE = re.compile(r"^\W*(?:(?:meeting|hearing) )?cancel+ation notice\b|\b(?:meeting|notice of(?: \w+){0,2}) cancel+ation\W*$|^\W*notice of(?: \w+){0,2} cancel+ation(?=\W*$|\s*[-–—:(]| (?:of|for)\b)|\bcancel+ation notice\W*$", re.I)
"""A title that is the paper by which a meeting was called off."""
_ONLY_NOTICE = re.compile(r"\W*(?:(?:meeting|hearing) )?(?:cancel+ation(?: notice)?|notice of (?:meeting )?cancel+ation|cancel+ed(?: meeting)?)\W*", re.I)
_TO_A_DAY = re.compile(r"\bpostponed (?:to|until|till) (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\.? \d|\bpostponed (?:to|until|till) \d{1,2}/\d", re.I)
_CONDITION = re.compile(r"\b(?:if|in case|in the event|should|unless|weather permitting|would|may(?! \d)|might|could|nothing|never|not (?:been |be )?(?:cancel|postpone|moved|resched)\w*|policy|whether|in (?:19|20)\d\d|last year)\b", re.I)
_SENTENCE = re.compile(r"[^.!?\n]+[.!?]*")
_STATED_AT_MOST = 3
_OPENING = 400
_TITLE_STATEMENT_AT_MOST = 120


def read(field: str | None, title: str, opening: str = "") -> Status:
    """The status that a status field, the title, or the first words of the text state."""
    if field and (match := _FIELD.search(field[:_OPENING])):
        return _meaning(match.group("word") or "moved online")
    for claim, words in ((_of_title(title), title), (_of_opening(opening), opening)):
        if claim:
            found = _meaning(claim)
            # "postponed to September 10" is on, on another day
            return Status.RESCHEDULED if found is Status.POSTPONED and _TO_A_DAY.search(words[:_OPENING]) else found
    return _stated(opening)


@lru_cache(maxsize=512)
def _stated(opening: str) -> Status:
    """What one of the first sentences states as done: "We have moved to Zoom", never "if it rains"."""
    if not _HINT.search(opening):
        return Status.SCHEDULED
    for match in islice(_SENTENCE.finditer(opening[:_OPENING]), _STATED_AT_MOST):
        sentence = match.group()
        if _CONDITION.search(sentence):
            continue
        for found, pattern in _CHANGED:
            # "instead of at City Hall" may stand in the same sentence only
            if pattern.search(sentence):
                return found
    return Status.SCHEDULED


_HINT = re.compile(r"zoom|virtual|online|teams|webex|cancel|postpone|schedul|moved|new date|was to be|call|push|bump|shift|\boff\b|put off|on hold|delayed|not take place|not be held", re.I)


def _meaning(word: str) -> Status:
    word = word.strip().replace("_", " ")
    if re.fullmatch(r"moved[ -]?online", word, re.I):
        return Status.MOVED_ONLINE
    if word.lower() == "cancel":
        return Status.CANCELLED
    return next((status for pattern, status in _MEANINGS if pattern.match(word)), Status.SCHEDULED)


@lru_cache(maxsize=1024)
def _of_title(title: str) -> str:
    title = title[:_OPENING]
    match = _leading(title) or _tail(title)
    if match is None and len(title) <= _TITLE_STATEMENT_AT_MOST:
        match = _STATEMENT.search(title)
        if match is None and _NOTICE.search(title):
            return "cancelled"
    return _word(match)


def _leading(text: str) -> re.Match[str] | None:
    return next((match for pattern in _BANNERS if (match := pattern.match(text))), None)


def is_notice(title: str) -> bool:
    """Whether a title says nothing but that something was called off: "Cancellation Notice"."""
    return _ONLY_NOTICE.fullmatch(title) is not None


def _tail(title: str) -> re.Match[str] | None:
    match = _TAIL.search(title)
    if match and match.group("word") is None:
        return _TAIL_SHOUT.search(title)
    return match


@lru_cache(maxsize=512)
def _of_opening(text: str) -> str:
    text = text[:_OPENING].strip()
    return _word(_BANNER.match(text) or _SHOUTED.match(text) or _LEADING_STATEMENT.match(text))


def _word(match: re.Match[str] | None) -> str:
    return (match.group("word") or "") if match else ""


def in_name(text: str) -> Status:
    """The status that a name tells with its first or its last words."""
    match = _leading(text[:_OPENING]) or _tail(text[:_OPENING])
    return _meaning(match.group("word") or "") if match else Status.SCHEDULED


@lru_cache(maxsize=1024)
def without_banner(title: str) -> str:
    """The title without a leading or trailing status word, unless nothing else is there."""
    if len(title) > _OPENING:
        return title
    bare = title
    for pattern in (*_BANNERS, _NEWS_BANNER):
        if match := pattern.match(bare):
            bare = bare[match.end() :]
    if match := _tail(bare):
        bare = bare[: match.start()]
    bare = bare.lstrip(" *-–—:|~!,").rstrip(" *-–—:|~,")
    return bare if len(bare) > 2 else title


@lru_cache(maxsize=1024)
def previous_start(title: str, opening: str, *, now: datetime, timezone: str) -> datetime | None:
    """The day it was moved from, where the title or the first words say so: "Rescheduled from March 3"."""
    for text in (title[:_OPENING], opening[:_OPENING]):
        if match := _PREVIOUS.search(text):
            after = text[match.end() : match.end() + 80]
            found = dates.find(after, now=now, timezone=timezone)
            if found and not after[: found[0].begin].strip(" ,:("):
                return found[0].when.start
    return None
