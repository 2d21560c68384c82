"""What a report tells of and nobody comes to: someone hired, money raised, a term extended, what was.

A day before the present whose sentence tells of the past is of what was; of a day that comes, only what the report is
called tells it.
"""

from __future__ import annotations

from datetime import datetime

from hobnob import patterns as re
from scrapers.reading import not_held

_MONEY = r"(?:\w+ ){0,3}?[$£€]\s?\d"
_NAME = re.compile(
    rf"^[^:]{{2,80}}\b(?:hires|appoints|promotes|elects|names) (?:a |an |its |the |their )?(?:new|first|next|interim"
    rf"|permanent|[A-Z][a-z]+ [A-Z][a-z]+)\b"
    rf"|\b(?:hired|appointed|promoted|named|elected) (?:as |to )(?!\W*$)"
    rf"|\b(?:raises|raised|donates|donated|awards|awarded|receives|received|wins|won) {_MONEY}"
    r"|^\W*(?:now |we['’]re |we are )?hiring\b(?! (?:fairs?|events?|expos?|days?|open house|workshops?|seminars?"
    r"|forums?|webinars?|\w+ (?:fair|event|expo|workshop|webinar))\b)"
    r"|^\W*(?:help wanted|jobs? (?:openings?|postings?|announcements?|vacanc(?:y|ies)|opportunit(?:y|ies))"
    r"|positions? (?:open|available))\b(?! (?:fairs?|events?|expos?|workshops?))"
    r"|\b(?:deadlines?|due dates?|registration|nominations?|applications?) (?:\w+ ){0,3}?extended\b",
    re.I,
)
"""Of a report: who was hired, what was raised; "How to get hired" and "Hiring Event" are held."""
_ON = r"(?: (?:on|back on|in|last|this past|the (?:evening|night|morning) of))?\W*(?:\w+day,? ?)?$"
_DONE = (
    r"(?:opened|founded|launched|established|incorporated|celebrated|welcomed|hosted|gathered|met|joined|began"
    r"|started|completed|received|won|raised|attended|adopted|approved|"
    r"passed away|died|took place|kicked off|held|honou?red|unveiled|dedicated|broke ground|cut the ribbon)"
)
_WAS_BEFORE = re.compile(rf"\b{_DONE}\b(?! by\b)(?: (?!(?:will|is|join|come)\b)[\w'’-]+){{0,8}}?{_ON}", re.I)
_WAS_AFTER = re.compile(
    r"[^.!?\n]{0,60}?\b(?:raised|was (?:a|an|the|held|attended|celebrated)|were (?:held|honou?red)|drew|brought"
    r"|attracted|honou?red|featured|saw|gathered|celebrated|welcomed|took place|we (?:gathered|met|celebrated|had"
    r"|held|welcomed))\b",
    re.I,
)
_STARTS_WORK = re.compile(
    r"\b(?:effective|takes? effect|goes? into effect|in effect|(?:she|he|they|who) (?:will )?(?:starts?|begins?"
    r"|joins?))(?: (?:on|from|as of))?\W*(?:\w+day,? ?)?$",
    re.I,
)
_LONGEST = 300


def why(
    title: str, text: str, begin: int, finish: int, *, start: datetime, now: datetime, has_time: bool
) -> str | None:
    """Why the day at ``text[begin:finish]``, the only one of a report, is none on which something is held; None where
    nothing says so."""
    told = not_held.by_name(title, has_time=has_time) or not_held.by_clause(text, begin, untold=False)
    if told is not None:
        return told
    if _NAME.search(title[:_LONGEST]):
        return "it is news and no event"
    before, _ = not_held.clause_around(text, begin)
    if _STARTS_WORK.search(before[-_LONGEST:]):
        return "it is news and no event"
    if start < now and (_WAS_BEFORE.search(before[-_LONGEST:]) or _WAS_AFTER.match(text, finish, finish + _LONGEST)):
        return "it tells of what was"
    return None
