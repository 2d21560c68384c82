"""Bodies in rows of their own below "Partners" alone: a word that menus have as well, so that those below must be
bodies."""

from __future__ import annotations

from hobnob import patterns as re
from scrapers.reading.bodies import LEGAL
from scrapers.reading.organizations import below, called
from scrapers.reading.organizations.row import Row
from scrapers.reading.tokens import tokens

_HEADING = re.compile(
    r"(?i:(?:our|event|community|program|program and event|media|supporting|corporate|founding|series|conference"
    r"|festival|promotional|promotion|event &amp; program|[12]\d{3}) ){0,3}(?:Partners|PARTNERS)(?: (?:include"
    r"|are))?[!.:]?"
)
_FEWEST = 2
_MOST = 30


def read(line: str, following: list[str]) -> list[str]:
    """The bodies below such a heading; none where fewer than two are, or none is called as bodies are."""
    if _HEADING.fullmatch(line.strip(" •*–-=#")) is None:
        return []
    found = below.read(following[:_MOST], paid=True)
    return found if len(found) >= _FEWEST and any(map(_is_body, found)) else []


def _is_body(name: str) -> bool:
    row = Row(name, tokens(name))
    return called.as_a_body(row, 0, len(row.tokens)) or row.low(len(row.tokens) - 1) in LEGAL


__all__ = ["read"]
