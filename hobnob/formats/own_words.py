"""What a description says of its own event: without the sentences about the host and the terms of registering.

A calendar pastes the same lines below everything: who the chamber is, how many firms it speaks for,
that photographs are taken. Their "900 members" are in no room, and their "executives" come to none.
"""

from __future__ import annotations

from functools import lru_cache

from hobnob import patterns as re
from hobnob.translated import english

_SENTENCE = re.compile(r"(?<=[.!?])\s+|\n+")
_HOST = re.compile(
    r"\b(?:is|are|as) (?:the|an?|one of the) (?:[\w'-]+,? ){0,4}?(?:voice|premier|leading|largest|oldest|501"
    r"|non-?profit|not-for-profit|public-private|member-driven|membership (?:organi[sz]ation|association)"
    r"|professional (?:association|organi[sz]ation|society)|trade association|philanthropic|international network"
    r"|global network)\b|\b(?:mission|vision|objective|purpose) (?:is|of (?:the|our) [\w ]{1,40} is) to\b"
    r"|\b(?:was|were|is|are)? ?(?:founded|established|chartered|incorporated|accredited) (?:in|by) (?:\d{4}|[A-Z])"
    r"|\baccredited\b|\brepresent(?:s|ing) (?:over |more than |nearly |almost |about "
    r"|some )?\d[\d,]* (?:\w+ )?(?:members|businesses"
    r"|companies|firms|employers|employees|organi[sz]ations)\b|\bchapters (?:worldwide|nationwide|across|in \d)"
    r"|\bmembers (?:worldwide|nationwide)\b",
    re.I,
)
_TERMS = re.compile(
    r"\bby (?:registering|attending|purchasing)\b|\b(?:cancellations?|refunds?|no-?shows?)\b.{0,60}\b(?:within|must"
    r"|will be|are|billed|hours|days|prior|non-?refundable)\b|\bno refunds\b|\b(?:photograph(?:s|ed|y)?|photos"
    r"|videos?)\b.{0,40}\b(?:taken|use|used|consent|purposes)\b"
    r"|\bagree to be photographed\b|\bspecial accommodations?\b|\bunsubscribe\b|\bdietary restrictions\b"
    r"|\bviews expressed\b",
    re.I,
)
_HINT = re.compile(
    r"501|voice|premier|leading|largest|oldest|profit|mission|vision|objective|purpose|founded|established"
    r"|chartered|accredited|represent|wide|network|association|organi|private|philanthropic|register|attending|purchas"
    r"|cancel|refund|no-?show|photo|accommodation|subscribe|dietary|views",
    re.I,
)


@lru_cache(maxsize=20_000)
def own(text: str) -> str:
    """The text without what is said of the host and of registering, in English; all of it where nothing else is
    said."""
    text = english(text)
    if _HINT.search(text) is None:
        return text
    kept = [one for one in _SENTENCE.split(text) if _HOST.search(one) is None and _TERMS.search(one) is None]
    return " ".join(kept) or text


__all__ = ["own"]
