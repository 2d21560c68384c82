"""Where in a line people's names stand; whether they do anything there is for others to judge."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

from hobnob import patterns as re
from scrapers.reading.names import behind_labels, behind_posts
from scrapers.reading.names import vocabulary as words
from scrapers.reading.names.families import behind_van, common_word_here, surname_here, two_parts, two_words
from scrapers.reading.names.shapes import acronym, bare, barrier, clause_begins, initial, nameable, whole_name
from scrapers.reading.names.things import named_after, runs_on, thing_before, thing_follows
from scrapers.reading.names.writing import lowered
from scrapers.reading.names.writing import suffix as suffix_at
from scrapers.reading.names.writing import written as written_as
from scrapers.reading.occupations import head
from scrapers.reading.tokens import Token

_OPENING, _CLOSING = "\"“‘'(", "\"”’')"
_LONGEST = 5
"""Months that are given names too."""
_REMEMBERED = 20_000
"""Names of which the key is remembered."""


@dataclass(frozen=True, slots=True)
class Name:
    """A name at ``tokens[first:end]``; ``lead`` is where its honorifics begin.

    ``sure`` is 2 for a known given name, 1 for a known surname or a shape of names alone, 0 for neither.
    ``thing`` tells that the name is part of what a thing is called: a hall, an award, a street.
    """

    first: int
    end: int
    lead: int
    name: str
    sure: int
    honoured: bool
    thing: bool


_PAIR = re.compile(r"(?<![\w'’])([A-ZÀ-ÞĀ-Ž][\w'’‑-]{0,30}\.?|[A-Z]\.[A-Z]\.)[\"”’')]*\s+[\"“‘'(]?(?=((?:[a-zÀ-ÿ'’.]{1,5}\s+){0,3})[\"“(]?(?:[a-z]{1,4}['’-])?([A-ZÀ-ÞĀ-Ž][\w'’‑-]*))")


def possible(line: str) -> bool:
    """Whether two capitals stand together that could be one; most sentences are done with here."""
    given, surnames, ordinary = words.given_names(), words.surnames(), words.ordinary()
    for match in _PAIR.finditer(line):
        first, last = match[1].lower().rstrip("."), match[3].lower()
        if len(first) <= 2 or first in given or last in surnames:
            return True
        if first not in ordinary and last not in ordinary:
            return True
    return False


def find(found: list[Token]) -> list[Name]:
    """Every person's name in a line of tokens, in reading order."""
    names: list[Name] = []
    shouted = _shouted(found)
    at = 0
    while at < len(found):
        token = found[at]
        if not token.word:
            if token.text in "\"“" and (name := _nicknamed(found, at)):
                names.append(name)
                at = name.end
            else:
                at += 1
        elif token.capital and not shouted and token.text.isupper() and (name := _in_capitals(found, at)):
            names.append(name)
            at = name.end
        elif token.capital and not shouted and (end := behind_posts.whole(found, at) or behind_labels.whole(found, at)):
            names.append(_told(found, at, end))
            at = end
        elif token.capital and _begins(found, at, shouted):
            name, at = _read(found, at, shouted)
            if name:
                names.append(name)
        else:
            at += 1
    return names


def _told(found: list[Token], at: int, end: int) -> Name:
    """The name at ``[at:end]`` that what stands before it shows to be one."""
    core = list(range(at, end))
    written = written_as(found, core)
    end, suffix = suffix_at(found, end)
    lead, honoured = _led(found, at)
    return Name(at, end, lead, f"{written} {suffix}" if suffix else written, 2, honoured, thing_follows(found, end))


def _in_capitals(found: list[Token], at: int) -> Name | None:
    """JANE ROE, JANE "JO" ROE in a line that is not written so: a known given name, and no common word behind it."""
    if len(found[at].text) < 3 or found[at].low not in words.given_names():
        return None
    end = at + 1
    while end < len(found) and end - at < 8 and (found[end].text.isupper() if found[end].word else found[end].text in _OPENING + _CLOSING):
        end += 1
    name = _read(found[:end], at, True)[0] if end > at + 1 else None
    if name is None or name.first != at or name.sure < 2:
        return None
    last = bare(found[name.end - 1].low)
    led = at > 0 and (found[at - 1].text == ":" or found[at - 1].low in ("by", "with") or found[at - 1].low in words.HONORIFICS)
    if (words.is_ordinary(last) and not (led and last in words.surnames())) or last in words.LANDS or last in words.PLACES or last in words.THINGS:
        return None
    return replace(name, thing=name.thing or thing_follows(found, name.end))


def _shouted(found: list[Token]) -> bool:
    letters = [token.text for token in found if token.capital and len(token.text) > 2]
    if sum(text.isupper() for text in letters) <= 0.8 * len(letters) or len(letters) < 2:
        return False
    return sum(token.word and not token.capital and token.text.isalpha() and len(token.text) > 2 for token in found) <= 0.2 * len(letters)


def _begins(found: list[Token], at: int, shouted: bool) -> bool:
    token = found[at]
    if initial(token):
        # 555 W. Monroe is a street
        return not (token.low in ("n", "s", "e", "w") and at > 0 and found[at - 1].text.isdigit())
    if nameable(found, at, shouted):
        return True
    low = token.low
    if low == "will" and at and found[at - 1].word and head(found[at - 1].low) and at + 1 < len(found) and nameable(found, at + 1, shouted) and not initial(found[at + 1]):
        return True
    if at and found[at - 1].low in words.HONORIFICS and found[at - 1].capital and token.capital and not shouted and low not in words.BARRIERS and low not in words.OFFICES and at + 1 < len(found) and found[at + 1].word and found[at + 1].capital:
        return True
    if at and _announced(found, at) and not shouted and low not in words.BARRIERS and low not in words.OFFICES and not head(low) and not acronym(token, shouted) and _next_surname(found, at + 1, shouted):
        # "Emcee: Boomer Roe"
        return True
    # Dean, Bishop, Judge, Summer: a name where no whole name of its own follows
    return (
        token.capital and low in words.given_names() and (low in words.OFFICES or low in words.ambiguous()) and low not in words.NEVER_FIRST
        and not acronym(token, shouted) and _next_surname(found, at + 1, shouted) and not whole_name(found, at + 1, shouted)
    )  # fmt: skip


def _announced(found: list[Token], at: int) -> bool:
    """Whether "emcee" or "emcee:" stands before, who often go by a name that none else has."""
    return found[at - 1 - (found[at - 1].text == ":" and at > 1)].low in ("emcee", "mc", "quizmaster", "auctioneer", "deejay")


def _next_surname(found: list[Token], at: int, shouted: bool) -> bool:
    return at < len(found) and found[at].word and found[at].capital and not found[at].glued and bare(found[at].low) in words.surnames() and not acronym(found[at], shouted)


def _core(found: list[Token], start: int, shouted: bool) -> tuple[list[int], int]:
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
        if (token.glued and found[at - 1].word) or (token.low in words.MONTH_NAMES and at + 1 < len(found) and found[at + 1].text[:1].isdigit()):
            # "Jane Roe August 7"
            break
        if capitals > 1 and (clause_begins(found, at) or (token.text == "y" and whole_name(found, at + 1, shouted))):
            # "Marta Roe y Jorge Lee"
            break
        if two_words(found, core, at) and bare(found[at + 1].low) in words.LAST_HALVES:
            core += (at, at + 1)
            return core, at + 2
        if (initial(token) and (at + 1 < len(found) and found[at + 1].word and found[at + 1].capital)) or ((token.low in words.PARTICLES or token.text == "St.") and _particles(found, at, shouted) and not (token.capital and token.low in words.surnames())):
            core.append(at)
        elif nameable(found, at, shouted) or surname_here(found, core, at, shouted) or (token.capital and found[at - 1].text in "\"”" and not acronym(token, shouted)) or behind_van(found, core, at) or common_word_here(found, core, at, shouted):
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
    if found[at].text not in _OPENING:
        return 0
    for close in range(at + 2, min(at + 4, len(found) - 1)):
        if found[close].text in _CLOSING and not found[close].word:
            inside = found[at + 1 : close]
            following = found[close + 1]
            if all(token.word and token.text[0].isalpha() for token in inside) and following.word and following.capital and not following.glued:
                if found[at].text == "(" and (len(inside) > 1 or not inside[0].capital or barrier(inside[0]) or barrier(following) or inside[0].text.isupper()):
                    return 0
                return close + 1
    return 0


def _nicknamed(found: list[Token], at: int) -> Name | None:
    """'"Bear" Malloy'."""
    if at + 3 < len(found) and found[at + 1].capital and found[at + 2].text in _CLOSING and found[at + 2].glued:
        last = found[at + 3]
        whole = at + 4 < len(found) and last.low in words.given_names() and found[at + 4].word and found[at + 4].capital and not barrier(found[at + 4])
        if not whole and last.word and last.capital and not last.glued and last.low in words.surnames() and not barrier(last) and last.low not in words.ordinary():
            return Name(at, at + 4, at, f'"{found[at + 1].text}" {last.text}', 1, False, False)
    return None


def _read(found: list[Token], start: int, shouted: bool) -> tuple[Name | None, int]:
    """The name that begins at token ``start``, and the token to go on from."""
    core, after = _core(found, start, shouted)
    while core and not found[core[-1]].word:
        core.pop()
    while len(core) > 1 and len(found[core[-1]].text) == 2 and found[core[-1]].text.isupper() and not shouted:
        core.pop()
    while len(core) > 1 and (initial(found[core[-1]]) or found[core[-1]].low in words.PARTICLES) and not found[core[-1]].capital:
        core.pop()
    skipped = _words_before(found, core)
    if not skipped and len(core) > 2 and core[0] and found[core[0] - 1].low == "of" and found[core[0]].low in words.LANDS and found[core[1]].low in words.given_names():
        # "Consul General of Canada Beth Roe"
        skipped = 1
    if not skipped and len(core) > 2 and found[core[0]].text in ("Don", "Doña") and found[core[1]].low in words.given_names() and (found[core[1]].low.endswith(("o", "ía")) or found[core[1]].low in _STYLED_DON):
        # "Don Ignacio Roe", as one is addressed
        skipped = 1
    if not skipped and len(core) > 2 and core[0] and found[core[0] - 1].low == "miss" and found[core[0]].low in words.LANDS:
        # "former Miss Georgia Amber Roe"
        skipped = 1
    core = core[skipped:]
    parts = [found[index] for index in core if found[index].word]
    named = [token for token in parts if not initial(token) and (token.capital or token.low not in words.PARTICLES)]
    initials = len(parts) > 1 and initial(parts[0])
    if not named or len(named) + initials < 2 or (len(named) == 2 and named[0].low in ("ó", "ní")) or len(named) > 4 or named[-1].text == "St.":
        return None, max(after, start + 1)
    first, end = core[0], core[-1] + 1
    last = bare(found[core[-1]].low)
    written = written_as(found, core)
    end, suffix = suffix_at(found, end)
    if suffix:
        written += f" {suffix}"
    if first and found[first - 1].text == "Big" and found[first].low in words.given_names():
        # "Big Rick Roe"
        first, written = first - 1, f"Big {written}"
    sure = _sureness(parts, found, core)
    if _key(parts[0].low, last) in words.known_as_others() or (sure < 2 and not initials and acronym(parts[0], shouted)):
        return None, max(after, start + 1)
    if shouted or (written.isupper() and len(written) > 5):
        written = lowered(written)
    lead, honoured = _led(found, first)
    thing = named_after(found, end) if suffix else thing_follows(found, end) or thing_before(found, lead) or (sure < 2 and runs_on(found, lead))
    return Name(first, end, lead, written, sure, honoured, thing), max(after, end)


_STYLED_DON = frozenset(["josé", "jose", "manuel", "rafael", "miguel", "luis", "jesús", "jesus", "carlos", "javier", "andrés", "ramón", "víctor", "maria", "maría", "carmen", "luisa", "rosa"])


def _sureness(parts: list[Token], found: list[Token], core: list[int]) -> int:
    given, surnames, ordinary = words.given_names(), words.surnames(), words.ordinary_names()
    first, last = parts[0].low, bare(parts[-1].low)
    family = last in surnames or last.split("-")[-1] in surnames or last.split("-")[0] in surnames
    nicknamed = any(not found[index].word for index in core)
    if nicknamed:
        return 2
    if initial(parts[0]):
        return 2 if family or any(token.low in given for token in parts[1:]) else 1
    if family and two_parts(parts[0].text):
        return 2
    known = first in given or any(len(part) > 2 and part in given for part in first.split("-"))
    if known and first in words.ambiguous():
        if family and (last not in ordinary or any(initial(token) for token in parts)):
            return 2
        if last in words.PLACES:
            return 0
        return int(last not in ordinary)
    if known:
        return 1 if (last in words.THING_SURNAMES or last in words.LANDS) and len(parts) == 2 else 2
    if any(token.low in words.CLAN_PARTICLES for token in parts[1:-1]) and first not in ordinary:
        return 2
    if (family and last not in ordinary) or any(not token.capital for token in parts) or any(initial(token) for token in parts[1:]) or ("-" in last and last.split("-")[0] in given) or (first in surnames and last in given):
        return 1
    return 0


def _words_before(found: list[Token], core: list[int]) -> int:
    """How many words before a known given name are no part of it: "Keynoter Ana Fuentes"."""
    given, surnames = words.given_names(), words.surnames()
    for place, index in enumerate(core[:-1]):
        token = found[index]
        if not token.word:
            return 0
        if place and token.low in words.PARTICLES:
            continue
        if initial(token) or token.low in given or token.low.split("-")[0] in given:
            if place and found[core[0]].low not in given and found[core[0]].low.endswith("s") and words.is_ordinary(found[core[0]].low):
                return place  # "Parks Duane Roe": a common word that is many begins no name
            if place == 1 and len(core) > 2 and not initial(token) and (head(found[core[0]].low) or "-in-" in found[core[0]].low) and found[core[0]].low not in given:
                return 1  # "Forester Cal Roe"
            if place and place == len(core) - 2 and head(found[core[place - 1]].low) and found[core[place - 1]].low not in given and bare(found[core[-1]].low) in surnames:
                return place  # "Master Gardener June Summers"
            if place == 0 or initial(token) or token.low in words.ambiguous():
                return 0
            known = found[core[0]].low in surnames and not head(found[core[0]].low)
            return 0 if known and place == 1 and len(core) < 4 else place
    return 0


def _led(found: list[Token], first: int) -> tuple[int, bool]:
    """Where the honorifics before a name begin."""
    at = first
    while at > 0 and found[at - 1].word and found[at - 1].capital and found[at - 1].low in words.HONORIFICS:
        at -= 1
    honoured = at < first
    if honoured and at > 0 and found[at - 1].low == "the":
        at -= 1
    return at, honoured


def _key(first: str, last: str) -> str:
    return f"{first.rstrip('.')} {last}"


@lru_cache(maxsize=_REMEMBERED)
def proper(name: str) -> str:
    """The key under which two spellings of a name are one: no dots, no case, no initials or nicknames."""
    parts = [p for p in re.sub(r"[\"“(][^\"”)]*[\"”)]|,", " ", name).replace(".", " ").casefold().split() if len(p) > 1]
    parts = [p for p in parts if p not in words.SUFFIXES]
    return " ".join((parts[0], parts[-1])) if len(parts) > 1 else " ".join(parts)


__all__ = ["Name", "bare", "find", "possible", "proper"]
