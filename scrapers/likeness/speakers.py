"""Whom a title or a text names as speaking or teaching: "with attorney Beatriz Kohl"."""

from __future__ import annotations

from functools import lru_cache

from hobnob import patterns as re
from scrapers.likeness.words import fold

_SPEAKS = re.compile(
    r"\b(?i:speakers?:?|speaking:?|presenters?:?|presented by|instructors?:?|taught by|led by"
    r"|keynotes?(?: (?:speaker|address))?(?: by)?:?|features|featuring|hear(?: from)?|with|attorney|economist"
    r"|professor|author|coach|chef|dr\.|prof\.|judge|sen\.|rep\.)"
    r"\s((?:(?i:attorney|economist|professor|author|coach|chef|dr\.|prof\.|judge|sen\.|rep\."
    r"|cpa)\s)?[A-Z][a-z'’-]+\s(?:[A-Z]\.\s)?[A-Z][\w'’-]+)(?! (?:[A-Z&]|of\b|and [A-Z]))"
)


@lru_cache(maxsize=2048)
def speakers(text: str) -> frozenset[str]:
    """The last names of those who speak or teach."""
    return frozenset(fold(match[1]).split()[-1] for match in _SPEAKS.finditer(text))
