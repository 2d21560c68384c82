"""A group that meets to pass each other customers: one seat for each trade, a commercial of sixty seconds from
everyone."""

from __future__ import annotations

from hobnob import patterns as re
from hobnob.phrases import words_of

_SWAPPED = re.compile(
    r"\b(?:\d\d|thirty|forty-five|sixty)[- ]second (?:commercials?|intro\w*|pitch\w*)|\bone (?:seat|business|person"
    r"|member|company|representative|firm) (?:per|for each) (?:trade|category|industry|profession)\b"
    r"|\b(?:category[- ]exclusive|leads?|referral) (?:\w+ )?(?:group|exchange|partners)\b|\b(?:swap|pass|trade"
    r"|exchange)(?:ing)? (?:leads|referrals)\b",
    re.I,
)
_WORDS = frozenset({"second", "per", "each", "leads", "lead", "referral", "referrals", "exclusive"})


def are_swapped(text: str) -> bool:
    """Whether a text tells of such a group."""
    return not _WORDS.isdisjoint(words_of(text)) and _SWAPPED.search(text) is not None


__all__ = ["are_swapped"]
