"""Which words end a name behind a given one: common words that are surnames too, "Van Meter", "Two Bulls"."""

from __future__ import annotations

from hobnob import patterns as re
from scrapers.reading.names import vocabulary as words
from scrapers.reading.names.shapes import acronym, bare, initial
from scrapers.reading.occupations import head
from scrapers.reading.tokens import Token

_GOES_ON = frozenset(
    [
        "is", "was", "will", "has", "had", "of", "and", "or", "at", "from", "on", "with", "who", "whose", "for", "to",
        "in", "as", "about", "by", "the", "a", "his", "her", "their", "spoke", "speaks", "leads", "led", "shares",
        "shared", "talks", "joins", "presents",
    ]
)  # fmt: skip
"""What goes on behind a whole name in prose."""
_TWO_PARTS = re.compile(r"[A-Z][a-z]{1,5}[-‑][A-Za-z][a-z]{1,5}")
"""Hye-jin, Seo-yeon, Min-Ji."""


def behind_van(found: list[Token], core: list[int], at: int) -> bool:
    """ "Andy Van Meter": a common word that "Van" makes a surname."""
    token = found[at]
    if (
        len(core) != 2
        or found[core[1]].low not in ("van", "von", "vander")
        or not found[core[1]].capital
        or found[core[0]].low not in words.given_names()
    ):
        return False
    return (
        token.capital
        and not token.glued
        and token.text[1:].islower()
        and not head(token.low)
        and token.low not in ("lines", "line", "pool", "tours", "rentals")
        and token.low not in words.THINGS
        and token.low not in words.PLACES
        and token.low not in words.TIMES
    )


def two_words(found: list[Token], core: list[int], at: int) -> bool:
    """ "Wendy Two Bulls", "Leona Crow Dog": a surname of two common words."""
    first, last = found[at].low, found[at + 1] if at + 1 < len(found) else None
    if len(core) != 1 or last is None or not found[at].capital:
        return False
    before = found[core[0] - 1].low if core[0] else ""
    if found[core[0]].low not in words.given_names() and (
        words.is_ordinary(found[core[0]].low) or (before not in words.OFFICES and before not in words.HONORIFICS)
    ):
        return False
    if first not in words.FIRST_HALVES and not (first in words.HALVES_TOO and bare(last.low) in words.LAST_HALVES):
        return False
    behind = found[at + 2] if at + 2 < len(found) else None
    return (
        last.word
        and last.capital
        and not last.glued
        and last.low not in words.BARRIERS
        and (behind is None or not behind.word or not behind.capital)
    )


def surname_here(found: list[Token], core: list[int], at: int, shouted: bool) -> bool:
    """ "Jane Park", "Bob Church": a word that stops names ends one after a given name, unless a capital follows it."""
    token = found[at]
    low = bare(token.low)
    if not token.capital or low in words.NEVER_LAST or low not in words.surnames() or acronym(token, shouted):
        return False
    named = [index for index in core if found[index].word and not initial(found[index])]
    if (
        not named
        or (bare(found[named[0]].low) not in words.given_names() and not two_parts(found[named[0]].text))
        or len(named) > (1 if low in words.PLACES else 2)
    ):
        return False
    following = found[at + 1] if at + 1 < len(found) else None
    if following is None or not following.word or following.low in words.SUFFIXES:
        return True
    if low in words.PLACES and following.capital and not shouted:
        return False
    return not following.capital or shouted or low in words.OFFICES or following.low in words.PERSONAL_NOUNS


def common_word_here(found: list[Token], core: list[int], at: int, shouted: bool) -> bool:
    """ "Jon Clinch is the author": in prose a common word with a capital ends the name that a plain given name
    begins."""
    token = found[at]
    low = bare(token.low)
    if (
        shouted
        or not token.capital
        or token.glued
        or not token.text[1:].islower()
        or len(core) != 1
        or not (low in words.surnames_of_words() or low in ("lane", "court", "high", "day"))
    ):
        return False
    given = found[core[0]]
    if given.low not in words.given_names() or given.low in words.ambiguous() or given.text.isupper():
        return False
    following = found[at + 1] if at + 1 < len(found) else None
    if following is not None and (following.capital or following.text in ":$&/-'’" or following.text[0].isdigit()):
        return False
    before = found[core[0] - 1] if core[0] else None
    if following is not None and following.word and not following.text.islower():
        return False
    office = (
        before is not None
        and before.word
        and before.capital
        and (before.low in words.HONORIFICS or before.low in words.OFFICES or head(before.low))
    )
    if low not in words.surnames_of_words():
        # "Mayor Jim Lane"; elsewhere a lane is a street
        return office
    led = before is None or before.text in ":,;•*–—-(" or (before.word and not before.capital) or office
    plain = following is None or not following.word or following.low in _GOES_ON
    return led and plain and _is_prose(found)


def _is_prose(found: list[Token]) -> bool:
    """Whether the line writes its common words small, and is no heading."""
    small = sum(token.word and token.text.islower() for token in found)
    return small > 2 or small >= sum(token.capital for token in found)


def two_parts(text: str) -> bool:
    """Whether a word is a given name of two syllables; Month-End, Pop-Up and To-Do are none."""
    return (
        _TWO_PARTS.fullmatch(text) is not None
        and not text.lower().startswith(("to-", "how-", "must-", "can-"))
        and not (
            text.replace("‑", "-").rpartition("-")[2][0].isupper()
            and (
                (last := text.lower().replace("‑", "-").rpartition("-")[2]) in ("do", "up", "off", "out", "on", "in")
                or words.is_ordinary(last)
            )
        )
    )


__all__ = ["behind_van", "common_word_here", "surname_here", "two_parts", "two_words"]
