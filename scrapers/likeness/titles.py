"""Whether two titles may name one event.

What matters are the words that name something: "Ribbon Cutting" is said of hundreds of events.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import IntEnum
from functools import lru_cache
from itertools import pairwise

from scrapers.likeness.words import GENERIC_STEMS, OPPOSED, USUAL_STEMS, close, fold, singular, vocabulary, within
from scrapers.likeness.words import words as words_of

_TIME = re.compile(r"\b\d{1,2}(?::\d\d)?\s*(?:a\.?m|p\.?m)\b\.?|\b\d{1,2}:\d\d\b|\b\d{1,2}/\d{1,2}(?:/\d{2,4})?\b", re.I)
_DATE = re.compile(
    r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d{1,2}(?:st|nd|rd|th)?\b|\b(?:19|20)\d\d\b", re.I
)
_ORDINAL = re.compile(r"\b\d+(?:st|nd|rd|th)\b", re.I)
_BANNER = re.compile(
    r"^\W*(?:cancel+ed|postponed|rescheduled|sold out|new (?:date|time|location)|(?:date|time|venue|location) changed?|moved|updated?|reminder|virtual|just added)\b[\s!*:.,()\[\]–—-]+"
    r"|[\s*([–—:-]+(?:cancel+ed|postponed|rescheduled|sold out|new (?:date|time|location)|(?:date|time|venue|location) changed?|full)\W*$",
    re.I,
)
_AFTER_HOURS = re.compile(r"\b(?:business )?after (?:5|five)\b|\bBA[H5]\b|\bbusiness afterhours\b", re.I)
_LETTERS = re.compile(r"[a-z]+[0-9]+|[0-9]+[a-z]+")

_CLASSES = (
    ("mixer", r"after hours|afterhours|after 5|after five|\bmixer|happy hour|network|\bsocial|schmooze|meet and greet|\bbah\b|connect"),
    ("breakfast", r"breakfast|coffee|before hours|b4 hours|wake up|sunrise|\beggs\b|bagel|donut|\bam\b|morning|first cup"),
    ("lunch", r"lunch|\bnoon\b|brown bag"),
    ("dinner", r"dinner|banquet|supper"),
    ("ribbon", r"ribbon|grand (?:re ?)?opening|groundbreaking|ground breaking"),
    ("board", r"\bboard (?:of|meeting)|trustees|directors"),
    ("committee", r"committee|task force|commission\b"),
    ("council", r"(?:city|town|village|county|borough) council|selectmen|supervisors"),
    ("ambassador", r"ambassador"),
    ("leads", r"\bleads?\b|referral"),
    ("orientation", r"orientation|member 101|new member"),
    ("golf", r"golf"),
    ("gala", r"\bgala\b|\bball\b"),
    ("awards", r"\bawards?\b"),
    ("jobfair", r"(?:job|career|hiring|employment|internship)s? (?:\w+ ){0,2}(?:fair|expo)|hiring (?:event|day)"),
    ("fair", r"\bexpo\b|\bfair\b"),
    ("annual", r"annual meeting|annual membership"),
    ("workshop", r"workshop|seminar|boot ?camp|webinar|training|masterclass"),
)  # fmt: skip
_ANY_CLASS = re.compile("|".join(pattern for _, pattern in _CLASSES))
_CLASS_PATTERNS = tuple((name, re.compile(pattern)) for name, pattern in _CLASSES)


_MEALS = frozenset({"breakfast", "lunch", "dinner", "mixer"})
_FESTIVE = frozenset({"awards", "annual", "gala"})

# what one organiser holds one of at an hour, whatever word of it the title has
_WHOLE = frozenset({"mixer", "fair", "jobfair", "gala", "golf", "annual", "awards"})


class Titles(IntEnum):
    """From "can't be one event" to "named alike".

    CONFLICT: parts, levels or kinds that exclude each other; OTHER: each names something of its own;
    NEUTRAL: one names what the other does not; GENERIC: neither names anything.
    """

    CONFLICT = 0
    OTHER = 1
    NEUTRAL = 2
    GENERIC = 3
    LIKE = 4
    SAME = 5


@dataclass(frozen=True, slots=True)
class Title:
    """A title taken apart: ``naming`` are the words that name something, ``marks`` numbers that tell parts apart."""

    folded: str
    words: frozenset[str]
    naming: frozenset[str]
    marks: frozenset[str]
    classes: frozenset[str]
    parts: tuple[tuple[str, ...], ...] = ()
    sponsor: frozenset[str] = frozenset()

    @property
    def weight(self) -> float:
        """How much the naming words tell: 1 for a word of its own, 0.4 for a usual one."""
        return weight(self.naming)


@dataclass(frozen=True, slots=True)
class About:
    """The naming words around a title: of its venue, its organiser, hosts and sponsors, its town."""

    venue: frozenset[str] = frozenset()
    who: frozenset[str] = frozenset()
    town: frozenset[str] = frozenset()

    @property
    def all(self) -> frozenset[str]:
        return self.venue | self.who


_SMALL = vocabulary("a an and at by for from in of on or the to with")
_PARTED = re.compile(r"\s+[-–—|]+\s+|:\s+|\s+[–—|]\s*|\s+[-–—]\s*")
_BODY = re.compile(r"\b(\w+) (?:committee|council|task force|commission|subcommittee)\b")
_SPONSORED = re.compile(r"\b(?:presented|sponsored|powered|underwritten) by (.+)$")
_HOW_OFTEN = vocabulary("a the our monthly weekly quarterly annual regular general special area local chamber board meeting of and "
                        "january february march april may june july august september october november december")
NOTHING = About()
_PARTS = vocabulary("keynote track breakout reception afterparty vip registration rehearsal setup teardown preconference")


def part_of(a: Title, b: Title) -> bool:
    """Whether one names a part of what the other names: the keynote of a summit."""
    return bool((a.words & _PARTS) ^ (b.words & _PARTS))


def weight(naming: frozenset[str]) -> float:
    return sum(0.4 if word in USUAL_STEMS else 1.0 for word in naming)


def bare(title: str) -> str:
    """The title without what is stated of its status, or its date."""
    text = _AFTER_HOURS.sub("Business After Hours", title)
    for _ in range(3):
        shorter = _BANNER.sub("", text).strip()
        if not shorter or shorter == text:
            break
        text = shorter
    return text


@lru_cache(maxsize=65536)
def taken_apart(title: str) -> Title:
    text = bare(title)
    undated = _ORDINAL.sub(" ", _DATE.sub(" ", _TIME.sub(" ", text)))
    folded = fold(undated) or fold(text)
    words = frozenset(words_of(folded))
    marks = frozenset(word for word in words if word.isdigit() or _LETTERS.fullmatch(word))
    naming = _naming(words) | _body(folded)
    classes = frozenset(name for name, pattern in _CLASS_PATTERNS if pattern.search(folded)) if _ANY_CLASS.search(folded) else frozenset()
    if "jobfair" in classes:
        classes -= {"fair"}
    parts = tuple(told for part in _PARTED.split(undated) if (told := words_of(part)))
    return Title(folded, words, naming, marks, classes, parts if len(parts) > 1 else (), _sponsor(folded))


def _naming(words: Iterable[str]) -> frozenset[str]:
    return frozenset(word for word in words if word not in GENERIC_STEMS and not word.isdigit() and len(word) > 1)


def _body(folded: str) -> frozenset[str]:
    """"Membership" names a committee, though it names no lunch."""
    match = _BODY.search(folded)
    return frozenset(words_of(match.group(1))) - _HOW_OFTEN if match else frozenset()


def _sponsor(folded: str) -> frozenset[str]:
    match = _SPONSORED.search(folded)
    return frozenset(words_of(match.group(1))) if match else frozenset()


def opposed(a: frozenset[str], b: frozenset[str]) -> bool:
    """Whether one says "north" where the other says "south"."""
    only_a, only_b = a - b, b - a
    return any(only_a & group and only_b & group for group in OPPOSED)


def classes_clash(a: frozenset[str], b: frozenset[str]) -> bool:
    """Whether one is a lunch and the other a breakfast; an annual meeting may be either."""
    if not a or not b or a & b:
        return False
    return not (a <= _FESTIVE | _MEALS and b <= _FESTIVE | _MEALS and (a & _FESTIVE or b & _FESTIVE))


def compare(a: Title, b: Title, about_a: About = NOTHING, about_b: About = NOTHING, *, placed: bool = False, hosted: bool = False) -> Titles:
    """How alike two titles are, given what is around them; ``placed``: the two are known to be at
    one place; ``hosted``: to have one organiser."""
    if a.folded.replace(" ", "") == b.folded.replace(" ", ""):
        return Titles.SAME if a.naming else Titles.GENERIC
    a, b = _closed_up(a, b), _closed_up(b, a)
    if a.marks - b.marks and b.marks - a.marks:
        return Titles.CONFLICT
    if opposed(a.words - b.words, b.words - a.words):
        return Titles.CONFLICT
    if items_apart(a, b):
        return Titles.OTHER
    shared_a, shared_b = within(a.naming, b.naming), within(b.naming, a.naming)
    clash = classes_clash(a.classes, b.classes)
    if shared_a and not clash:
        union = len(a.naming) + len(b.naming) - len(shared_a)
        smaller, shared = (a, shared_a) if len(a.naming) <= len(b.naming) else (b, shared_b)
        if len(shared_a) / union >= 0.75 or (shared == smaller.naming and weight(shared) >= 2):
            return Titles.SAME
    if shared_a and not clash and (shared_a == a.naming or shared_b == b.naming) and (a.classes & b.classes or weight(shared_a) >= 0.8):
        if placed or weight(shared_a) >= 1 or not (a.naming | b.naming) - shared_a - shared_b - about_a.all - about_b.all - about_a.town - about_b.town:
            return Titles.LIKE
        return Titles.NEUTRAL
    if (placed or hosted) and not clash and _phrase(a, b, shared_a):
        return Titles.LIKE
    # a town is said of everything in it, and so ties no two together
    towns = about_a.town | about_b.town
    rest_a = a.naming - shared_a - within(a.naming, about_b.all - towns) - towns
    rest_b = b.naming - shared_b - within(b.naming, about_a.all - towns) - towns
    # a title may name its own organiser; its own venue explains a word only where the place is one
    own_a = rest_a - a.sponsor - about_a.who - (about_a.venue if placed else frozenset())
    own_b = rest_b - b.sponsor - about_b.who - (about_b.venue if placed else frozenset())
    told_a, told_b = a.naming - rest_a - towns, b.naming - rest_b - towns
    if clash and not (weight(shared_a) >= 2 and not (own_a and own_b)):
        return Titles.CONFLICT
    if a.classes & b.classes & _WHOLE:
        own_a, own_b = (own if weight(own) >= 1 else frozenset() for own in (own_a, own_b))
    if own_a and own_b:
        return Titles.OTHER
    if (told_a or told_b) and weight(told_a) >= weight(own_a) and weight(told_b) >= weight(own_b):
        return Titles.LIKE
    return Titles.NEUTRAL if own_a or own_b else Titles.GENERIC


def items_apart(a: Title, b: Title) -> bool:
    """Whether both name an item of one series: "Ribbon Cutting: Joe's Pizza" and "Ribbon Cutting: Zen Yoga"."""
    if not a.parts or not b.parts:
        return False
    for (part_a, last_a, left_a), (part_b, last_b, left_b) in ((x, y) for x in _split(a) for y in _split(b)):
        if part_a == part_b and left_a and left_b:
            if _first(last_a, left_a) == _first(last_b, left_b):
                continue
            shared = weight(within(left_a, left_b))
            if shared <= weight(left_a) - shared and shared <= weight(left_b) - shared:
                return True
    return False


def _first(told: tuple[str, ...], naming: frozenset[str]) -> str | None:
    return next((word for word in told if word in naming), None)


def _split(title: Title) -> list[tuple[tuple[str, ...], tuple[str, ...], frozenset[str]]]:
    """The parts of a title that has two, each with the other, and the naming words of that."""
    if len(title.parts) != 2:
        return []
    first, last = title.parts
    return [(first, last, _naming(last)), (last, first, _naming(first))]


def _phrase(a: Title, b: Title, shared: frozenset[str]) -> bool:
    """Whether both say two words of their own, or a name of several words: "Eggs and Issues"."""
    if weight(shared) >= 2:
        return True
    if len(shared) < 2:
        return False
    runs = {pair for pair in pairwise(_content(b)) if set(pair) & shared}
    return any(pair in runs and set(pair) <= shared for pair in pairwise(_content(a)))


def _content(title: Title) -> tuple[str, ...]:
    return tuple(word for word in words_of(title.folded) if word not in _SMALL)


def _closed_up(a: Title, b: Title) -> Title:
    """``a`` with "kick off" written "kickoff" where ``b`` does."""
    told = words_of(a.folded)
    joined = {(x, y): singular(x + y) for x, y in pairwise(told) if len(x) > 1 and len(y) > 1 and singular(x + y) in b.words}
    if not joined:
        return a
    parts = {word for pair in joined for word in pair}
    whole = frozenset(joined.values())
    return replace(a, words=(a.words - parts) | whole, naming=(a.naming - parts) | (whole - GENERIC_STEMS))


def spelled_alike(a: str, b: str) -> bool:
    """Whether two titles differ only by slips of spelling, case, punctuation or order."""
    x, y = fold(bare(a)).split(), fold(bare(b)).split()
    return sorted(x) == sorted(y) or (len(x) == len(y) and all(close(i, j) for i, j in zip(x, y, strict=True)))
