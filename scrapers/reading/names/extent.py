"""How far a name goes on: which of the words behind its first one belong to it."""

from __future__ import annotations

from scrapers.reading.names import vocabulary as words
from scrapers.reading.names.families import behind_van, common_word_here, surname_here, two_words
from scrapers.reading.names.shapes import acronym, bare, barrier, clause_begins, initial, nameable, whole_name
from scrapers.reading.names.writing import CLOSING, OPENING
from scrapers.reading.tokens import Token

_LONGEST = 5
"""Words with a capital that a name has at the most."""


def run(found: list[Token], start: int, shouted: bool) -> tuple[list[int], int]:
    """The tokens of a run that could be one name, and where reading goes on."""
    core = [start]
    at = start + 1
    capitals = 0 if initial(found[start]) else 1
    while at < len(found) and capitals < _LONGEST and len(core) < 8:
        if found[at - 1].word and found[at - 1].text[-2:].lower() in ("'s", "’s"):
            break
        token = found[at]
        if not token.word:
            close = _nickname(found, at)
            if not close:
                break
            core += range(at, close)
            at = close
            continue
        if (token.glued and found[at - 1].word) or (
            token.low in words.MONTH_NAMES and at + 1 < len(found) and found[at + 1].text[:1].isdigit()
        ):
            # "Jane Roe August 7"
            break
        if capitals > 1 and (clause_begins(found, at) or (token.text == "y" and whole_name(found, at + 1, shouted))):
            # "Marta Roe y Jorge Lee"
            break
        if two_words(found, core, at) and bare(found[at + 1].low) in words.LAST_HALVES:
            core += (at, at + 1)
            return core, at + 2
        if (initial(token) and (at + 1 < len(found) and found[at + 1].word and found[at + 1].capital)) or (
            (token.low in words.PARTICLES or token.text == "St.")
            and _particles(found, at, shouted)
            and not (token.capital and token.low in words.surnames())
        ):
            core.append(at)
        elif (
            nameable(found, at, shouted)
            or surname_here(found, core, at, shouted)
            or (token.capital and found[at - 1].text in '"”' and not acronym(token, shouted))
            or behind_van(found, core, at)
            or common_word_here(found, core, at, shouted)
        ):
            core.append(at)
            capitals += 1
        elif two_words(found, core, at):
            core += (at, at + 1)
            return core, at + 2
        else:
            break
        at += 1
    return core, at


def _particles(found: list[Token], at: int, shouted: bool) -> bool:
    """Whether particles lead to a capital: "van der Meer", "St. Clair"."""
    for ahead in range(at + 1, min(at + 4, len(found))):
        token = found[ahead]
        if not token.word:
            return False
        if token.capital and token.low not in words.PARTICLES and token.text != "St.":
            return nameable(found, ahead, shouted) or bare(token.low) in words.surnames()
    return False


def _nickname(found: list[Token], at: int) -> int:
    """Where a nickname in quotes or brackets ends, that a surname follows; 0 if none begins here."""
    if found[at].text not in OPENING:
        return 0
    for close in range(at + 2, min(at + 4, len(found) - 1)):
        if found[close].text in CLOSING and not found[close].word:
            inside = found[at + 1 : close]
            following = found[close + 1]
            if (
                all(token.word and token.text[0].isalpha() for token in inside)
                and following.word
                and following.capital
                and not following.glued
            ):
                if found[at].text == "(" and (
                    len(inside) > 1
                    or not inside[0].capital
                    or barrier(inside[0])
                    or barrier(following)
                    or inside[0].text.isupper()
                ):
                    return 0
                return close + 1
    return 0


__all__ = ["run"]
