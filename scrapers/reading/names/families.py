"""Which words end a name behind a given one: common words that are surnames too, "Van Meter", "Two Bulls"."""

from __future__ import annotations

from hobnob import patterns as re
from scrapers.reading.names import vocabulary as words
from scrapers.reading.names.shapes import acronym, bare, initial
from scrapers.reading.occupations import head
from scrapers.reading.tokens import Token

_TWO_PARTS = re.compile(r"[A-Z][a-z]{1,5}[-‑][A-Za-z][a-z]{1,5}")
"""Hye-jin, Seo-yeon, Min-Ji."""


def behind_van(found: list[Token], core: list[int], at: int) -> bool:
    """"Andy Van Meter": a common word that "Van" makes a surname."""
    token = found[at]
    if len(core) != 2 or found[core[1]].low not in ("van", "von", "vander") or not found[core[1]].capital or found[core[0]].low not in words.given_names():
        return False
    return token.capital and not token.glued and token.text[1:].islower() and not head(token.low) and token.low not in ("lines", "line", "pool", "tours", "rentals") and token.low not in words.THINGS and token.low not in words.PLACES and token.low not in words.TIMES


def two_words(found: list[Token], core: list[int], at: int) -> bool:
    """"Wendy Two Bulls": a surname of two common words."""
    if len(core) != 1 or found[at].low not in words.FIRST_HALVES or not found[at].capital or found[core[0]].low not in words.given_names():
        return False
    last = found[at + 1] if at + 1 < len(found) else None
    behind = found[at + 2] if at + 2 < len(found) else None
    return last is not None and last.word and last.capital and last.low not in words.BARRIERS and (behind is None or not behind.word or not behind.capital)


def surname_here(found: list[Token], core: list[int], at: int, shouted: bool) -> bool:
    """"Jane Park", "Bob Church": a word that stops names ends one after a given name, unless a capital follows it."""
    token = found[at]
    low = bare(token.low)
    if not token.capital or low in words.NEVER_LAST or low not in words.surnames() or acronym(token, shouted):
        return False
    named = [index for index in core if found[index].word and not initial(found[index])]
    if not named or (bare(found[named[0]].low) not in words.given_names() and not two_parts(found[named[0]].text)) or len(named) > (1 if low in words.PLACES else 2):
        return False
    following = found[at + 1] if at + 1 < len(found) else None
    if following is None or not following.word or following.low in words.SUFFIXES:
        return True
    if low in words.PLACES and following.capital and not shouted:
        return False
    return not following.capital or shouted or low in words.OFFICES or following.low in words.PERSONAL_NOUNS


def two_parts(text: str) -> bool:
    """Whether a word is a given name of two syllables; Month-End, Pop-Up and To-Do are none."""
    return _TWO_PARTS.fullmatch(text) is not None and not text.lower().startswith(("to-", "how-", "must-", "can-")) and not (text.replace("‑", "-").rpartition("-")[2][0].isupper() and ((last := text.lower().replace("‑", "-").rpartition("-")[2]) in ("do", "up", "off", "out", "on", "in") or words.is_ordinary(last)))


__all__ = ["behind_van", "surname_here", "two_parts", "two_words"]
