"""One title in the spelling of another: what it writes as two words, or in full."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from itertools import pairwise

from scrapers.likeness.titles import Title
from scrapers.likeness.vocabulary import SMALL
from scrapers.likeness.words import GENERIC_STEMS, USUAL_STEMS, close, singular
from scrapers.likeness.words import spelled_out as put_short

# of words so long a letter more or less makes no other word
_LONG = 7


def closed_up(a: Title, b: Title) -> Title:
    """``a`` with "kick off" written "kickoff" where ``b`` does."""
    long = sorted(word for word in b.words if len(word) >= _LONG and word not in USUAL_STEMS)
    whole = {
        pair: _in_one(singular(pair[0] + pair[1]), b.words, long)
        for pair in pairwise(a.told)
        if min(len(pair[0]), len(pair[1])) > 1
    }
    joined = {pair: word for pair, word in whole.items() if word}
    if not joined:
        return a
    parts = {word for pair in joined for word in pair}
    put = frozenset(joined.values())
    return replace(a, words=(a.words - parts) | put, naming=(a.naming - parts) | (put - GENERIC_STEMS))


def _in_one(whole: str, words: frozenset[str], long: Sequence[str]) -> str:
    """The word that two make, as others write it: "mahjong" for "Mah Jongg"."""
    if whole in words:
        return whole
    return (
        next((word for word in long if word[0] == whole[0] and close(whole, word)), "")
        if long and len(whole) >= _LONG
        else ""
    )


def spelled_out(a: Title, b: Title) -> Title:
    """``a`` with "Women's Business Network" written "WBN" where ``b`` does."""
    if (chamber := _chamber(a.told, b.naming)) is not None:
        last, put = chamber
        return replace(a, words=a.words - {last} | {put}, naming=a.naming - {last} | {put})
    short = tuple(word for word in b.naming if 3 <= len(word) <= 6)
    told = tuple(word for word in a.told if word not in SMALL)
    whole = put_short(short, a.told) if short else a.told
    if whole != a.told:
        # "BTWD" for "Bike to Work Day"
        told = tuple(word for word in whole if word not in SMALL)
    long = _in_two_letters(put_short(short, told) if short else told, a, b)
    letters = frozenset(long) - frozenset(a.told) | _two_letters(b, a).keys()
    if not letters:
        return a
    spelled = frozenset(a.told) - frozenset(long) - SMALL
    return replace(a, words=a.words - spelled | letters, naming=a.naming - spelled | letters)


def _chamber(told: Sequence[str], naming: AbstractSet[str]) -> tuple[str, str] | None:
    """A chamber's last word in ``told``, and the letters in which another title puts all of its name: "Gateway Chamber"
    and "HVGCC" for that of the Hudson Valley Gateway."""
    for word, after in pairwise(told):
        if after == "chamber" and word not in USUAL_STEMS:
            for letters in naming:
                if 4 <= len(letters) <= 6 and letters.endswith(f"{word[0]}cc") and letters not in told:
                    return word, letters
    return None


def _in_two_letters(told: tuple[str, ...], a: Title, b: Title) -> tuple[str, ...]:
    for letters, pair in _two_letters(a, b).items():
        at = next((at for at, run in enumerate(pairwise(told)) if run == pair), None)
        if at is not None:
            return (*told[:at], letters, *told[at + 2 :])
    return told


def _two_letters(a: Title, b: Title) -> dict[str, tuple[str, str]]:
    """Two letters that ``b`` says, with the neighbouring words of ``a``'s own for which they stand: "Keystone PT",
    "E&I"."""
    short = {
        word[0] + word[-1]: word
        for word in b.words - a.words
        if word.isalpha()
        and word not in SMALL
        and (len(word) == 2 or (len(word) == 3 and word[1] == "n" and f"{word[0]} and {word[2]}" in b.folded))
    }
    if not short:
        return {}
    runs = pairwise(word for word in a.told if word not in SMALL)
    return {
        short[x[0] + y[0]]: (x, y)
        for x, y in runs
        if x[0] + y[0] in short and {x, y} <= a.naming and not {x, y} & b.words
    }
