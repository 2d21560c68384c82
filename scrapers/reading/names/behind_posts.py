"""A name that its words alone do not show, behind a post in small letters: "auctioneer Buck Tanner", "developer Trip
Hathaway"."""

from __future__ import annotations

from hobnob import patterns as re
from scrapers.reading.body_words import LEGAL, UNITS
from scrapers.reading.names import vocabulary as words
from scrapers.reading.names.shapes import bare
from scrapers.reading.occupations import head
from scrapers.reading.tokens import Token

WRITTEN = re.compile(r"(?:[A-ZÀ-Þ][a-zà-ÿ'’-]{0,3})?[A-ZÀ-Þ][a-zà-ÿ]+(?:[-‑][A-ZÀ-Þ][a-zà-ÿ]+)?(?:['’]s)?")
"""Swiderski, McTavish, O'Neal, Smith-Jones; no WebDriver, no YMCA."""
_NO_POSTS = frozenset(["host", "speaker", "member", "guest", "student", "author", "president", "winner", "leader"])
"""Behind these a body or a work may stand as well: "host Elm Brewing", "winner Best Bakery"."""


def whole(found: list[Token], at: int) -> int:
    """Where the name of two capitals ends that begins at ``at`` behind a post in small letters; 0 where none does."""
    if not 0 < at < len(found) - 1:
        return 0
    post, first, last = found[at - 1], found[at], found[at + 1]
    if not post.word or post.capital or not head(post.low) or post.low.endswith("s") or post.low in _NO_POSTS:
        return 0
    if not all(
        token.word and token.capital and not token.glued and WRITTEN.fullmatch(token.text) for token in (first, last)
    ):
        return 0
    if (
        at + 2 < len(found)
        and (found[at + 2].capital or found[at + 2].text in "&/" or (found[at + 2].glued and found[at + 2].word))
        and found[at + 2].low not in words.SUFFIXES
        and found[at + 2].low not in words.CREDENTIALS
        and not (found[at + 2].text.isupper() and len(found[at + 2].text) > 1)
    ):
        return 0
    if at + 3 < len(found) and found[at + 2].low in words.PARTICLES and found[at + 3].capital:
        # "conservator Josefina Trujillo y Baca"
        return 0
    surname = bare(last.low)
    if (
        first.low in words.LITTLE
        or first.low in words.LANDS
        or first.low in words.HONORIFICS
        or first.low in UNITS
        or surname in LEGAL
    ):
        return 0
    given, family = first.low in words.given_names(), surname in words.surnames()
    if not given and head(first.low):
        return 0
    if (
        not (family or not words.is_ordinary(surname))
        or surname in words.LANDS
        or (surname in UNITS and not (given and family))
    ):
        return 0
    return at + 2 if given or family or not words.is_ordinary(first.low) else 0


__all__ = ["WRITTEN", "whole"]
