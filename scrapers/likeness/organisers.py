"""Whether two events name the same organiser, or a host in common."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache
from urllib.parse import urlsplit

from hobnob.records import Event, Organization
from scrapers.likeness.words import initials, spelled_out, vocabulary, words

_NOISE = vocabulary("the of and for in at inc llc llp ltd co corp company pc greater area region regional a an")
_KINDS = vocabulary("chamber commerce association society club council foundation league network group")
_SMALL = vocabulary("the of and for in at a an")
_PLATFORMS = (
    "eventbrite", "meetup", "facebook", "linkedin", "growthzone", "chambermaster", "weblinkconnect", "ticketleap",
    "eventzilla", "wildapricot", "clubrunner", "google", "instagram", "lu.ma", "luma", "zoom", "signupgenius", "constantcontact",
)  # fmt: skip


class Organisers(IntEnum):
    CONFLICT = 0
    UNKNOWN = 1
    SAME = 2


@dataclass(frozen=True, slots=True)
class Who:
    """Organiser and hosts taken apart: each name's telling words with its kind, and own web domains."""

    names: frozenset[tuple[frozenset[str], frozenset[str]]] = frozenset()
    domains: frozenset[str] = frozenset()
    written: tuple[str, ...] = ()
    words: frozenset[str] = frozenset()

    @property
    def chamber(self) -> bool:
        return any("chamber" in kinds for _, kinds in self.names)


@lru_cache(maxsize=65536)
def _parts(name: str) -> tuple[frozenset[str], frozenset[str]]:
    all_words = frozenset(words(name)) - _NOISE
    return all_words - _KINDS, all_words & _KINDS


@lru_cache(maxsize=65536)
def _domain(url: str) -> str | None:
    try:
        host = (urlsplit(url).hostname or "").removeprefix("www.")
    except ValueError:
        return None
    return None if not host or any(name in host for name in _PLATFORMS) else host


def who(event: Event) -> Who:
    """Who is named as organiser or host."""
    told: list[Organization] = [*([event.organizer] if event.organizer else []), *event.hosts]
    parts = [_parts(one.name) for one in told]
    return Who(
        names=frozenset(part for part in parts if part[0] or part[1]),
        domains=frozenset(domain for one in told if one.url and (domain := _domain(one.url))),
        written=tuple(one.name for one in told),
        words=frozenset().union(*(naming for naming, _ in parts)) if parts else frozenset(),
    )


@lru_cache(maxsize=65536)
def names_alike(a: str, b: str) -> bool | None:
    """``one_name`` for names as they are written, so that initials stand for what they are short for."""
    if a == b or (" " not in a.strip() and a.strip().lower() in initials(b)) or (" " not in b.strip() and b.strip().lower() in initials(a)):
        return True
    told_a, told_b = _telling(a), _telling(b)
    long_a, long_b = spelled_out(told_b, told_a), spelled_out(told_a, told_b)
    if long_a != told_a or long_b != told_b:
        return one_name(_split(long_a), _split(long_b))
    return one_name(_parts(a), _parts(b))


def siblings(a: Who, b: Who) -> bool:
    """Whether both are of one family, and of different places: two chambers, two chapters."""
    return any(
        (x[1] & y[1] or x[0] & y[0]) and x[0] - y[0] and y[0] - x[0] for x in a.names for y in b.names
    )


@lru_cache(maxsize=65536)
def _telling(name: str) -> tuple[str, ...]:
    return tuple(word for word in words(name) if word not in _SMALL)


def _split(told: tuple[str, ...]) -> tuple[frozenset[str], frozenset[str]]:
    all_words = frozenset(told) - _NOISE
    return all_words - _KINDS, all_words & _KINDS


def one_name(a: tuple[frozenset[str], frozenset[str]], b: tuple[frozenset[str], frozenset[str]]) -> bool | None:
    """"Akron Chamber" is "Greater Akron Chamber of Commerce"; of "Falls Chamber" and "Cuyahoga Falls Chamber" it
    can't be told (None); "City of Akron" is another."""
    kinds = a[1] == b[1] or bool(a[1] & b[1])
    if a[0] == b[0]:
        return kinds or (len(a[0]) >= 2 and (not a[1] or not b[1]))
    smaller, larger = sorted((a[0], b[0]), key=len)
    if smaller and smaller < larger:
        if len(smaller) >= 2 and len(larger) <= len(smaller) + 2 and (kinds or not a[1] or not b[1]):
            return True
        return None if kinds or not a[1] or not b[1] else False
    return False


def compare(a: Who, b: Who, words_a: frozenset[str] = frozenset(), words_b: frozenset[str] = frozenset()) -> Organisers:
    """Whether they name one organiser; UNKNOWN when either names none. A title (``words``) may name the other's."""
    if a.domains & b.domains:
        return Organisers.SAME
    if any(naming and len(naming) + len(kinds) >= 2 and naming | kinds <= words_b for naming, kinds in a.names):
        return Organisers.SAME
    if any(naming and len(naming) + len(kinds) >= 2 and naming | kinds <= words_a for naming, kinds in b.names):
        return Organisers.SAME
    if not a.names or not b.names:
        return Organisers.UNKNOWN
    judged = {names_alike(x, y) for x in a.written for y in b.written}
    if True in judged:
        return Organisers.SAME
    return Organisers.UNKNOWN if None in judged else Organisers.CONFLICT


def same_organization(a: Organization, b: Organization) -> bool:
    """Whether two records name one organisation."""
    return names_alike(a.name, b.name) is True
