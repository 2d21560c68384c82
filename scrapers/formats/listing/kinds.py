"""Of which meetings a sentence speaks: "Board meetings begin at 1 p.m." says nothing of the Audit Committee."""

from __future__ import annotations

from functools import lru_cache

from hobnob import patterns as re

_KIND = r"(?:board|commission|council|(?:sub)?committee|task ?force)"
_SUBJECT = re.compile(
    rf"\b(all\s+)?((?:(?:regular(?:ly scheduled)?|special|annual|monthly|quarterly|full"
    rf"|public)\s+(?:and\s+)?)*)({_KIND}s?(?:(?:,|,? and| or|\s?&|\s?/)\s*(?:the )?{_KIND}s?)*)?\s*\bmeetings\b",
    re.I,
)
_KINDS = re.compile(rf"\b{_KIND}(?:s|es)?\b", re.I)
_REGULAR = re.compile(r"\bregular", re.I)
_SPECIAL = re.compile(r"\b(?:special|emergency|retreat|workshop)\b", re.I)
_SORT = re.compile(
    r"\b(regular|special|workshop|work|study|annual|executive|working)\s(?:board\s|council\s|commission\s"
    r"|committee\s)?(?:meetings?|sessions?)\b",
    re.I,
)
_WORK = re.compile(r"work(?:shop|ing)?")
_GUESTS = re.compile(r"\b(?:with|to|for)\b.*", re.I)
"""Who comes to a joint meeting, or is reported to."""
_SUB = re.compile(r"^sub", re.I)


@lru_cache(maxsize=2048)
def kinds_named(name: str) -> tuple[str, ...]:
    """The kinds of bodies that a name names, in order: "Audit Committee, then Board" -> committee, board."""
    return tuple(
        dict.fromkeys(_SUB.sub("", found).lower().rstrip("s").replace(" ", "") for found in _KINDS.findall(name))
    )


@lru_cache(maxsize=2048)
def _subject(text: str) -> tuple[frozenset[str], bool]:
    """The kinds of bodies whose meetings a sentence tells of, and whether it tells of regular ones alone; nothing where
    it tells of all."""
    kinds: set[str] = set()
    regular = special = False
    for match in _SUBJECT.finditer(text):
        named = kinds_named(match.group(3) or "")
        if not named and not match.group(2):
            return frozenset(), False
        kinds.update(named)
        regular = regular or bool(_REGULAR.search(match.group(2)))
        special = special or bool(_SPECIAL.search(match.group(2)))
        if not named:
            return frozenset(), regular and not special
    return frozenset(kinds), regular and not special


def speaks_of(text: str, name: str, *, first: bool) -> bool:
    """Whether what a sentence says holds for a meeting of that name; ``first`` when it must hold for the one with which
    it begins."""
    kinds, regular = _subject(text)
    if regular and _SPECIAL.search(name):
        return False
    named = kinds_named(_GUESTS.sub("", name))
    named = named[:1] if first else named
    return not kinds or not named or bool(kinds & set(named))


@lru_cache(maxsize=2048)
def sorts_named(text: str) -> frozenset[str]:
    """The sorts of meetings that a text names: "Regular meetings", "2026 Workshop Meetings"."""
    return frozenset(_WORK.sub("work", found.lower()) for found in _SORT.findall(text))


def are_of_other_sorts(text: str, heading: str) -> bool:
    """Whether a sentence tells of another sort of meetings than those below a heading: "Workshop meetings: 6:30 p.m."
    and "Regular Meetings"."""
    told, below = sorts_named(text), sorts_named(heading)
    return bool(told) and bool(below) and not told & below
