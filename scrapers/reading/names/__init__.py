"""Where in a line people's names stand; whether they do anything there is for others to judge."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

from hobnob import patterns as re
from scrapers.reading.names import behind_labels, behind_posts
from scrapers.reading.names import vocabulary as words
from scrapers.reading.names.beginnings import begins, led, words_before
from scrapers.reading.names.extent import run
from scrapers.reading.names.shapes import acronym, bare, barrier, initial
from scrapers.reading.names.sureness import sureness
from scrapers.reading.names.things import named_after, runs_on, thing_before, thing_follows
from scrapers.reading.names.writing import CLOSING, OPENING, lowered
from scrapers.reading.names.writing import suffix as suffix_at
from scrapers.reading.names.writing import written as written_as
from scrapers.reading.tokens import Token

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


_PAIR = re.compile(
    r"(?<![\w'’])([A-ZÀ-ÞĀ-Ž][\w'’‑-]{0,30}\.?|[A-Z]\.[A-Z]\.)[\"”’')]*\s+[\"“‘'(]?(?=((?:[a-zÀ-ÿ'’.]{1,5}\s+){0,3})[\"“(]?(?:[a-z]{1,4}['’-])?([A-ZÀ-ÞĀ-Ž][\w'’‑-]*))"
)


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
            if token.text in '"“' and (name := _nicknamed(found, at)):
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
        elif token.capital and begins(found, at, shouted):
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
    lead, honoured = led(found, at)
    return Name(at, end, lead, f"{written} {suffix}" if suffix else written, 2, honoured, thing_follows(found, end))


def _in_capitals(found: list[Token], at: int) -> Name | None:
    """JANE ROE, JANE "JO" ROE in a line that is not written so: a known given name, and no common word behind it."""
    if len(found[at].text) < 3 or found[at].low not in words.given_names():
        return None
    end = at + 1
    while (
        end < len(found)
        and end - at < 8
        and (found[end].text.isupper() if found[end].word else found[end].text in OPENING + CLOSING)
    ):
        end += 1
    name = _read(found[:end], at, True)[0] if end > at + 1 else None
    if name is None or name.first != at or name.sure < 2:
        return None
    last = bare(found[name.end - 1].low)
    led = at > 0 and (
        found[at - 1].text == ":" or found[at - 1].low in ("by", "with") or found[at - 1].low in words.HONORIFICS
    )
    if (
        (words.is_ordinary(last) and not (led and last in words.surnames()))
        or last in words.LANDS
        or last in words.PLACES
        or last in words.THINGS
    ):
        return None
    return replace(name, thing=name.thing or thing_follows(found, name.end))


def _shouted(found: list[Token]) -> bool:
    letters = [token.text for token in found if token.capital and len(token.text) > 2]
    if sum(text.isupper() for text in letters) <= 0.8 * len(letters) or len(letters) < 2:
        return False
    return sum(
        token.word and not token.capital and token.text.isalpha() and len(token.text) > 2 for token in found
    ) <= 0.2 * len(letters)


def _nicknamed(found: list[Token], at: int) -> Name | None:
    """'"Bear" Malloy'."""
    if at + 3 < len(found) and found[at + 1].capital and found[at + 2].text in CLOSING and found[at + 2].glued:
        last = found[at + 3]
        whole = (
            at + 4 < len(found)
            and last.low in words.given_names()
            and found[at + 4].word
            and found[at + 4].capital
            and not barrier(found[at + 4])
        )
        if (
            not whole
            and last.word
            and last.capital
            and not last.glued
            and last.low in words.surnames()
            and not barrier(last)
            and last.low not in words.ordinary()
        ):
            return Name(at, at + 4, at, f'"{found[at + 1].text}" {last.text}', 1, False, False)
    return None


def _read(found: list[Token], start: int, shouted: bool) -> tuple[Name | None, int]:
    """The name that begins at token ``start``, and the token to go on from."""
    core, after = run(found, start, shouted)
    while core and not found[core[-1]].word:
        core.pop()
    while len(core) > 1 and len(found[core[-1]].text) == 2 and found[core[-1]].text.isupper() and not shouted:
        core.pop()
    while (
        len(core) > 1
        and (initial(found[core[-1]]) or found[core[-1]].low in words.PARTICLES)
        and not found[core[-1]].capital
    ):
        core.pop()
    skipped = words_before(found, core)
    if (
        not skipped
        and len(core) > 2
        and core[0]
        and found[core[0] - 1].low == "of"
        and found[core[0]].low in words.LANDS
        and found[core[1]].low in words.given_names()
    ):
        # "Consul General of Canada Beth Roe"
        skipped = 1
    if (
        not skipped
        and len(core) > 2
        and found[core[0]].text in ("Don", "Doña")
        and found[core[1]].low in words.given_names()
        and (found[core[1]].low.endswith(("o", "ía")) or found[core[1]].low in _STYLED_DON)
    ):
        # "Don Ignacio Roe", as one is addressed
        skipped = 1
    if (
        not skipped
        and len(core) > 2
        and core[0]
        and found[core[0] - 1].low == "miss"
        and found[core[0]].low in words.LANDS
    ):
        # "former Miss Georgia Amber Roe"
        skipped = 1
    core = core[skipped:]
    parts = [found[index] for index in core if found[index].word]
    named = [token for token in parts if not initial(token) and (token.capital or token.low not in words.PARTICLES)]
    initials = len(parts) > 1 and initial(parts[0])
    if (
        not named
        or len(named) + initials < 2
        or (len(named) == 2 and named[0].low in ("ó", "ní"))
        or len(named) > 4
        or named[-1].text == "St."
    ):
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
    sure = sureness(parts, found, core)
    if _key(parts[0].low, last) in words.known_as_others() or (
        sure < 2 and not initials and acronym(parts[0], shouted)
    ):
        return None, max(after, start + 1)
    if shouted or (written.isupper() and len(written) > 5):
        written = lowered(written)
    lead, honoured = led(found, first)
    thing = (
        named_after(found, end)
        if suffix
        else thing_follows(found, end) or thing_before(found, lead) or (sure < 2 and runs_on(found, lead))
    )
    return Name(first, end, lead, written, sure, honoured, thing), max(after, end)


_STYLED_DON = frozenset(
    [
        "josé", "jose", "manuel", "rafael", "miguel", "luis", "jesús", "jesus", "carlos", "javier", "andrés", "ramón",
        "víctor", "maria", "maría", "carmen", "luisa", "rosa",
    ]
)  # fmt: skip


def _key(first: str, last: str) -> str:
    return f"{first.rstrip('.')} {last}"


@lru_cache(maxsize=_REMEMBERED)
def proper(name: str) -> str:
    """The key under which two spellings of a name are one: no dots, no case, no initials or nicknames."""
    parts = [p for p in re.sub(r"[\"“(][^\"”)]*[\"”)]|,", " ", name).replace(".", " ").casefold().split() if len(p) > 1]
    parts = [p for p in parts if p not in words.SUFFIXES]
    return " ".join((parts[0], parts[-1])) if len(parts) > 1 else " ".join(parts)


__all__ = ["Name", "find", "possible", "proper"]
