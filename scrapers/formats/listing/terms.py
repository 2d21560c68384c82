"""Dates that set a term and are no day on which something is held: "$25 per person by Oct 1", "Registration closes October 3"."""

from __future__ import annotations

from hobnob import patterns as re
from scrapers.formats.listing.words import MONTH_DAY, NUMERIC, WEEKDAY

_HOUR = r"(?:(?:noon|midnight|end of (?:the )?(?:business )?day|close of business|\d{1,2}(?::\d\d)?\s?[ap]\.?m\.?),?\s*(?:on )?)?"
_TERM = re.compile(
    rf"(?:\b(?:by|after|prior to|no later than|on or before|before)\W{{0,3}}(?:the )?{_HOUR}"
    r"|\bdeadlines?\b[^.!?;]{0,50}(?:\b(?:is|are|of|on|by)|:)"
    r"|\b(?:regist\w+|rsvps?|reservations?|ticket (?:sales?|prices?)|sales?|early[- ]bird\w*|pric(?:e|es|ing)|rates?|discounts?|refunds?|cancel+ations?|payments?|nominations?|applications?|submissions?|sponsorships?)\b"
    r"[^.!?;]{0,50}\b(?:due|close[sd]?|closing|ends?|until|till|through|thru)\b[\s:]*(?:on|is|date)?)"
    rf"\W{{0,3}}(?:{WEEKDAY}\W{{0,3}})?$",
    re.I,
)
_WAS = re.compile(r"(?:^|[(\[])\W*(?:it )?was\W*$", re.I)
"""The day that was given up: "Rescheduled (was October 3)"."""
_FURTHEST = 100


def sets_term(before: str) -> bool:
    """Whether the words before a date tell until when one may answer, pay or withdraw, or since when it costs more."""
    return _TERM.search(before[-_FURTHEST:]) is not None


def was_given_up(before: str) -> bool:
    """Whether the words before a date say that it is the former one."""
    return _WAS.search(before) is not None


def tells_term(text: str) -> bool:
    """Whether a text says by when: its first date sets a term."""
    found = min((match.start() for pattern in (MONTH_DAY, NUMERIC) if (match := pattern.search(text))), default=-1)
    return found > 0 and sets_term(text[:found])
