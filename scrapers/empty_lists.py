"""Whether a page says in words that it lists no event at the moment: "There are no upcoming events"."""

from __future__ import annotations

from hobnob import patterns as re
from scrapers.document import Document
from scrapers.page_words import visible

_HELD = r"(?:events?|meetings?|programs?|programmes?|activities|gatherings|dates|classes)"
_SEASON = (
    r"(?:spring|summer|fall|autumn|winter|january|february|march|april|may|june|july|august|september|october|november"
    r"|december)\b"
)
_NONE = re.compile(
    rf"(?:\bno|(?:\bnot|n['’]t)(?: have)?(?: any)?|\bwithout)(?: (?:new|more|public|further|other))?"
    rf" (?:upcoming|scheduled|current|future|planned|forthcoming)(?: \w+)? {_HELD}\b"
    rf"|(?:\bno|\bnot any|n['’]t any)(?: \w+)? {_HELD}(?: (?:are|is|have been|to))?(?: currently| yet)?"
    rf" (?:scheduled|planned|found|listed|posted|show|display|available|announced|at (?:this|the) (?:time|moment)"
    rf"|right now|coming up|on (?:the|our) calendar)\b"
    rf"|\bno (?:results|{_HELD}) (?:were |was )?found\b",
    re.I,
)
_PAUSE = re.compile(
    rf"\b(?:(?:do|does|will) not meet|no {_HELD}) (?:in|during|over|for) (?:the )?{_SEASON}"
    r"|\b(?:summer|winter|holiday|seasonal) (?:break|recess|hiatus|pause)\b"
    r"|\b(?:break|recess|pause|dark|off) (?:for|over|during|in) (?:the )?(?:summer|winter|holidays|season|july"
    r"|august)\b"
    rf"|\b(?:{_HELD}|we)(?: will)? (?:resume|return|be back|start again)s? in (?:the )?{_SEASON}",
    re.I,
)


def says_none(document: Document) -> bool:
    """Whether the page's own words say that nothing is planned, or that a season's pause goes on."""
    words = visible(document)
    return _NONE.search(words) is not None or _PAUSE.search(words) is not None


__all__ = ["says_none"]
