"""Is there a place left? From plain statements in title and text.

A sold-out table, a sold-out booth and last year's sold-out dinner leave this year's seats to be had.
"""

from __future__ import annotations

from functools import lru_cache

from hobnob import patterns as re
from hobnob.records import Availability, Offer

_FULL = re.compile(
    r"(?:^|[.!?\n*:]\s*|\b(?:this|the|our|tonight'?s|today'?s)\s+(?:[\w'-]+\s+){1,4}?(?:is|are|has|have|has now|are now|is now)\s+(?:now |officially |completely |already )?)(?:event |currently |now )?\**sold[- ]?out\b(?! (?:in|last|every|quickly|fast|early|within))"
    r"|\b(?:registration|reservations?|the (?:event|class|workshop|session|dinner|luncheon|breakfast|room|list|program|roundtable)|this (?:event|class|workshop|session|program)|it|class|event|workshop) (?:is|are|has|have) (?:now |already |completely |currently |been )*(?:full|closed|at capacity|fully booked|sold out)\b(?! (?:of|day|service))"
    r"|(?:^|\n)\W*(?:event|class|program) (?:is )?full\b|\b(?:we are|we're|we have reached|we've reached|at) (?:now |already )?(?:full\b|(?:at |our |maximum |full )*capacity\b)(?! (?:building|planning|for growth))|\bno (?:more|further) (?:registrations?|reservations?|seats|spots|places|tickets)\b|\ball (?:the |of the )?(?:\d+ |our )?(?:seats|spots|places|tickets) (?:are |have been |have )?(?:now )?(?:been )?(?:taken|filled|gone|claimed|sold|reserved)\b"
    r"|\b(?:no|zero) (?:seats|spots|places|tickets|openings) (?:left|remain\w*|available)\b|\btickets (?:are |have )?(?:all |now )?(?:gone|sold out)\b(?! (?:fast|quickly|last))|\b(?:put|added|placed|be|get|join|sign up) (?:\w+ ){0,3}(?:on|to|for|in)? ?(?:the|our|a) wait(?:ing)?[- ]?list\b|\bwait(?:ing)?[- ]?list only\b",
    re.I,
)
_STILL = re.compile(r"\b(?:when|once|until|if|before|unless|in case|should) (?:\w+ ){0,6}$|\b(?:last year|in the past|usually|always|often|tables?|booths?|exhibitor \w+|vip|sponsorships?|hotel|rooms?|parking) (?:\w+ ){0,4}$", re.I)
_LEFT = re.compile(r"\b(?:plenty of|still|a few|general|individual|some|only \d+|other) (?:\w+ ){0,3}(?:seats|tickets|spots|places)\b[^.!?]{0,30}\b(?:remain|left|available|open)\b", re.I)
_OPENING = 1500


@lru_cache(maxsize=512)
def read(title: str, text: str) -> bool:
    """Whether the event as a whole has no place left."""
    words = f"{title}\n{text[:_OPENING]}"
    if _LEFT.search(words):
        return False
    return any(not _STILL.search(words[max(0, match.start() - 60) : match.start() + _lead(match.group())]) for match in _FULL.finditer(words))


def _lead(found: str) -> int:
    """How much of a match stands before its statement: "All tables are" of "All tables are sold out"."""
    at = re.search(r"sold|full|closed|capacity|wait", found, re.I)
    return at.start() if at else 0


def mark(offers: tuple[Offer, ...]) -> tuple[Offer, ...]:
    """The offers of a full room; one without a price where none was stated."""
    gone = {"availability": Availability.SOLD_OUT}
    return tuple(offer.model_copy(update=gone) for offer in offers) or (Offer(availability=Availability.SOLD_OUT),)


__all__ = ["mark", "read"]
