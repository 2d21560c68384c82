"""What a word's shape and the vocabulary let it be: an initial, an acronym, a brand, a part of a name, none of
these."""

from __future__ import annotations

from functools import lru_cache

from hobnob import patterns as re
from scrapers.reading.names import vocabulary as words
from scrapers.reading.tokens import Token

_INITIALS = re.compile(r"(?:[A-ZÀ-Þ]\.?){1,3}")
_NO_INITIALS = frozenset(
    [
        "m.c", "e.g", "i.e", "h.e", "u.s", "u.k", "d.c", "p.o", "n.d", "s.d", "e.u", "u.n", "a.m", "p.m", "i", "usa",
        "ó", "yp", "hr", "vp",
    ]
)  # fmt: skip
_REMEMBERED = 20_000
"""Words of which it is remembered what they can be: texts use the same ones again and again."""


def initial(token: Token) -> bool:
    return len(token.text) < 7 and _is_initial(token.text, token.low)


@lru_cache(maxsize=_REMEMBERED)
def _is_initial(text: str, low: str) -> bool:
    return (
        low not in _NO_INITIALS
        and text != "A"
        and low not in words.HONORIFICS
        and low not in words.OFFICES
        and low not in words.SUFFIXES
        and low != "st"
        and _INITIALS.fullmatch(text) is not None
        and ("." in text or len(text) == 1)
    )


def bare(word: str) -> str:
    """The word without a possessive ending."""
    if "'" not in word and "’" not in word:
        return word.lower()
    low = word.lower().replace("’", "'")
    return low[:-2].rstrip(".") if low.endswith("'s") else low.removesuffix("'")


def acronym(token: Token, shouted: bool) -> bool:
    return (
        not shouted
        and len(token.text) > 1
        and token.text.isupper()
        and "." not in token.text
        and (len(token.text) > 2 or token.low in words.SUFFIXES)
    )


def barrier(token: Token) -> bool:
    return _is_barrier(token.text, token.low)


@lru_cache(maxsize=_REMEMBERED)
def _is_barrier(text: str, written: str) -> bool:
    """Whether the word can be part of no name, whatever its capital."""
    low = bare(written)
    if (
        low in words.CREDENTIALS
        and text[1:].islower()
        and len(low) > 1
        and (low in words.given_names() or low in words.surnames())
        and low not in words.PLACES | words.PLAIN
    ):
        return False
    if (
        low in words.BARRIERS
        or low in words.OFFICES
        or low.removesuffix("-elect") in words.OFFICES
        or (low.endswith("s") and low[:-1] in words.OFFICES)
        or not low.replace("-", "").replace("'", "").replace("’", "").replace("‑", "").replace(".", "").isalpha()
    ):
        return True
    if low in words.given_names() or low in words.surnames():
        return False
    if "-" in low and low.rpartition("-")[2] in words.occupations():
        return True
    if low.endswith(("-based", "-area", "-style", "-wide", "-themed")):
        return True
    return (
        low in words.occupations()
        or low in words.ordinary()
        or (low.endswith("s") and low[:-1] in words.ordinary() and "-" not in low)
    )


_HUMP = re.compile(r"[a-zß-ÿ][A-Z]")
_HUMPED = ("mc", "mac", "de", "di", "la", "le", "van", "fitz", "du", "da", "ta", "o", "el", "al", "des", "del", "ver")


def brand(token: Token, shouted: bool) -> bool:
    """WebDriver, PayPal: a capital inside, but not McRoe, DeShawn, LeeAnn."""
    match = None if shouted else _HUMP.search(token.text)
    if match is None:
        return False
    first = token.text[: match.start() + 1].lower()
    return first not in _HUMPED and first not in words.given_names() and "-" not in token.text and "'" not in token.text


def nameable(found: list[Token], at: int, shouted: bool) -> bool:
    token = found[at]
    return (
        token.word
        and token.capital
        and not barrier(token)
        and not acronym(token, shouted)
        and not brand(token, shouted)
        and token.low not in words.HONORIFICS
        and token.low not in words.SUFFIXES
    )


def whole_name(found: list[Token], at: int, shouted: bool) -> bool:
    if at + 1 >= len(found) or not (found[at].word and found[at].low in words.given_names() and found[at].capital):
        return False
    following = found[at + 1]
    return initial(following) or (
        following.word
        and following.capital
        and (nameable(found, at + 1, shouted) or bare(following.low) in words.surnames())
    )


def clause_begins(found: list[Token], at: int) -> bool:
    """ "Marta Roe Enfocada en": a Spanish participle behind a name, with what it leads to, whatever its capital."""
    low = found[at].low
    return (
        low.endswith(("ado", "ada"))
        and at + 1 < len(found)
        and found[at + 1].low in ("en", "por", "como", "con")
        and low not in words.surnames()
    )
