"""Where a name begins: at which word, behind which that are no part of it, and with which honorifics before it."""

from __future__ import annotations

from scrapers.reading.names import vocabulary as words
from scrapers.reading.names.shapes import acronym, bare, initial, nameable, whole_name
from scrapers.reading.occupations import MASTERED, head
from scrapers.reading.tokens import Token


def begins(found: list[Token], at: int, shouted: bool) -> bool:
    """Whether a name may begin at a word; ``shouted`` is whether all of the line is in capitals."""
    token = found[at]
    if initial(token):
        # 555 W. Monroe is a street
        return not (token.low in ("n", "s", "e", "w") and at > 0 and found[at - 1].text.isdigit())
    if nameable(found, at, shouted):
        return True
    low = token.low
    if (
        low == "will"
        and at
        and found[at - 1].word
        and head(found[at - 1].low)
        and at + 1 < len(found)
        and nameable(found, at + 1, shouted)
        and not initial(found[at + 1])
    ):
        return True
    if (
        at
        and found[at - 1].low in words.HONORIFICS
        and found[at - 1].capital
        and token.capital
        and not shouted
        and low not in words.BARRIERS
        and low not in words.OFFICES
        and at + 1 < len(found)
        and found[at + 1].word
        and found[at + 1].capital
    ):
        return True
    if (
        at
        and _announced(found, at)
        and not shouted
        and low not in words.BARRIERS
        and low not in words.OFFICES
        and not head(low)
        and not acronym(token, shouted)
        and _next_surname(found, at + 1, shouted)
    ):
        # "Emcee: Boomer Roe"
        return True
    # Dean, Bishop, Judge, Summer: a name where no whole name of its own follows
    return (
        token.capital and low in words.given_names() and (low in words.OFFICES or low in words.ambiguous()) and low not in words.NEVER_FIRST
        and not acronym(token, shouted) and _next_surname(found, at + 1, shouted) and not whole_name(found, at + 1,
        shouted)
    )  # fmt: skip


def _announced(found: list[Token], at: int) -> bool:
    """Whether "emcee" or "emcee:" stands before, who often go by a name that none else has."""
    return found[at - 1 - (found[at - 1].text == ":" and at > 1)].low in (
        "emcee",
        "mc",
        "quizmaster",
        "auctioneer",
        "deejay",
    )


def _next_surname(found: list[Token], at: int, shouted: bool) -> bool:
    return (
        at < len(found)
        and found[at].word
        and found[at].capital
        and not found[at].glued
        and bare(found[at].low) in words.surnames()
        and not acronym(found[at], shouted)
    )


def words_before(found: list[Token], core: list[int]) -> int:
    """How many words before a known given name are no part of it: "Keynoter Ana Fuentes"."""
    given, surnames = words.given_names(), words.surnames()
    for place, index in enumerate(core[:-1]):
        token = found[index]
        if not token.word:
            return 0
        if place and token.low in words.PARTICLES:
            continue
        if initial(token) or token.low in given or token.low.split("-")[0] in given:
            if (
                place
                and found[core[0]].low not in given
                and found[core[0]].low.endswith("s")
                and words.is_ordinary(found[core[0]].low)
            ):
                return place  # "Parks Duane Roe": a common word that is many begins no name
            if (
                place == 1
                and len(core) > 2
                and found[core[0]].low == "master"
                and core[0]
                and found[core[0] - 1].low in MASTERED
            ):
                return 1  # "Harbor Master Cal Roe"
            if (
                place == 1
                and len(core) > 2
                and not initial(token)
                and (head(found[core[0]].low) or "-in-" in found[core[0]].low)
                and found[core[0]].low not in given
            ):
                return 1  # "Forester Cal Roe"
            if (
                place
                and place == len(core) - 2
                and head(found[core[place - 1]].low)
                and found[core[place - 1]].low not in given
                and (bare(found[core[-1]].low) in surnames or not words.is_ordinary(found[core[-1]].low))
            ):
                return place  # "Master Gardener June Summers"
            if place == 0 or initial(token) or token.low in words.ambiguous():
                return 0
            known = found[core[0]].low in surnames and not head(found[core[0]].low)
            return 0 if known and place == 1 and len(core) < 4 else place
    return 0


def led(found: list[Token], first: int) -> tuple[int, bool]:
    """Where the honorifics before a name begin."""
    at = first
    while at > 0 and found[at - 1].word and found[at - 1].capital and found[at - 1].low in words.HONORIFICS:
        at -= 1
    honoured = at < first
    if honoured and at > 0 and found[at - 1].low == "the":
        at -= 1
    return at, honoured


__all__ = ["begins", "led", "words_before"]
