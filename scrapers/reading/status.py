"""Is it on? Read from the status field, the title, or a leading banner only.

"Cancel" in a description is a refund policy, and "Cancel Culture: a panel" is an event.
"""

from __future__ import annotations

import re
from datetime import datetime

from hobnob.records import Status
from scrapers.reading import dates

_CANCELLED = r"cancel+ed|cxl+'?d?"
_ONLINE = r"moved (?:online|to zoom|to virtual)|now (?:virtual|online|on zoom)|(?:gone|going) virtual"
_NEW_DATE = r"re-?scheduled|new date(?: and time| & time)?(?: announced)?|date change(?:d)?|moved (?:to|from) (?=[A-Z\d])"
_WORD = rf"(?:{_CANCELLED}|postponed|{_NEW_DATE}|{_ONLINE})"
_MEANINGS = (
    (re.compile(rf"^(?:{_CANCELLED}|cancel+ation)", re.I), Status.CANCELLED),
    (re.compile(r"^postponed", re.I), Status.POSTPONED),
    (re.compile(rf"^(?:{_ONLINE})", re.I), Status.MOVED_ONLINE),
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
_SHOUTED = re.compile(r"^\W*(?P<word>CANCEL+ED|POSTPONED|RE-?SCHEDULED|NOW VIRTUAL|NEW DATE)\b\W*(?=\w)")
_TAIL = re.compile(
    rf"(?:\s+[-–—:|*~]+\s*|\s*[(\[{{*]+\s*|\s*[,!]\s+)(?:(?:has been|is|event|meeting)\s+)?(?P<word>{_WORD})\b(?:\s+(?:due to|until|to|for|from)\b[^)\]]*)?[\s)\]}}*!.~-]*$"
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
_OPENING = 400
_TITLE_STATEMENT_AT_MOST = 120


def read(field: str | None, title: str, opening: str = "") -> Status:
    """The status that a status field, the title, or the first words of the text state."""
    if field and (match := _FIELD.search(field[:_OPENING])):
        return _meaning(match.group("word") or "moved online")
    for claim in (_of_title(title), _of_opening(opening)):
        if claim:
            return _meaning(claim)
    return Status.SCHEDULED


def _meaning(word: str) -> Status:
    word = word.strip().replace("_", " ")
    if re.fullmatch(r"moved[ -]?online", word, re.I):
        return Status.MOVED_ONLINE
    if word.lower() == "cancel":
        return Status.CANCELLED
    return next((status for pattern, status in _MEANINGS if pattern.match(word)), Status.SCHEDULED)


def _of_title(title: str) -> str:
    title = title[:_OPENING]
    match = _BANNER.match(title) or _DATED_BANNER.match(title) or _SHOUTED.match(title) or _tail(title)
    if match is None and len(title) <= _TITLE_STATEMENT_AT_MOST:
        match = _STATEMENT.search(title)
    return _word(match)


def _tail(title: str) -> re.Match[str] | None:
    match = _TAIL.search(title)
    if match and match.group("word") is None:
        return _TAIL_SHOUT.search(title)
    return match


def _of_opening(text: str) -> str:
    text = text[:_OPENING].strip()
    return _word(_BANNER.match(text) or _SHOUTED.match(text) or _LEADING_STATEMENT.match(text))


def _word(match: re.Match[str] | None) -> str:
    return (match.group("word") or "") if match else ""


def without_banner(title: str) -> str:
    """The title without a leading or trailing status word, unless nothing else is there."""
    if len(title) > _OPENING:
        return title
    bare = title
    for pattern in (_BANNER, _DATED_BANNER, _SHOUTED):
        if match := pattern.match(bare):
            bare = bare[match.end() :]
    if match := _tail(bare):
        bare = bare[: match.start()]
    bare = bare.lstrip(" *-–—:|~!,").rstrip(" *-–—:|~,")
    return bare if len(bare) > 2 else title


def previous_start(title: str, opening: str, *, now: datetime, timezone: str) -> datetime | None:
    """The day it was moved from, where the title or the first words say so: "Rescheduled from March 3"."""
    for text in (title[:_OPENING], opening[:_OPENING]):
        if match := _PREVIOUS.search(text):
            after = text[match.end() : match.end() + 80]
            found = dates.find(after, now=now, timezone=timezone)
            if found and not after[: found[0].begin].strip(" ,:("):
                return found[0].when.start
    return None
