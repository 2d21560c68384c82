"""The blocks under which an event is stored, and those in which its likes are sought.

Two events can only be held for one when they have a start and some evidence in common: a word of
the place, an organiser, a link, two words of the title. Each such pair is a block, so that of a
store of any size only a handful of events is ever compared.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, date
from functools import lru_cache
from hashlib import blake2b
from itertools import combinations, pairwise

from scrapers.likeness import times
from scrapers.likeness.kinds import LASTING, ONCE_A_DAY, TOWN_WIDE
from scrapers.likeness.profile import Profile
from scrapers.likeness.words import GENERIC_STEMS, USUAL_STEMS, stem, words

_TITLE_WORDS = 5
_DAY_WORDS = 4
_OWN_WORDS = 2
_CELL = 0.01
_ONCE = ONCE_A_DAY | TOWN_WIDE | LASTING


def stored_under(known: Profile) -> frozenset[int]:
    """The blocks of an event that is to be found later."""
    marks = {f"t:{said}" for said in _said(known)} | {f"n:{name}" for name in _named(known)} | _both_ways(known)
    marks |= {f"w:{town} {word}" for word in _rarest(known) for town in (known.spot.city or "-", "*")}
    if known.spot.point is not None:
        marks.add(_cell(*known.spot.point))
    return _keys(known, marks)


def sought_under(new: Profile) -> frozenset[int]:
    """The blocks in which the likes of an event may stand: whom and what one names, the other may say in its title."""
    marks = {f"n:{said}" for said in _said(new)} | {f"t:{name}" for name in _named(new)} | _both_ways(new)
    marks |= {f"t:{pair}" for pair in _pairs(new.title.naming)}
    # a single word ties only what may be in one town
    marks |= {f"w:{town} {word}" for word in _rarest(new) for town in ((new.spot.city, "-") if new.spot.city else ("*",))}
    if new.spot.point is not None:
        latitude, longitude = new.spot.point
        marks |= {_cell(latitude + i * _CELL, longitude + j * _CELL) for i in (-1, 0, 1) for j in (-1, 0, 1)}
    return _keys(new, marks)


def _pairs(naming: frozenset[str]) -> set[str]:
    return {f"{a} {b}" for a, b in combinations(sorted(naming)[:_TITLE_WORDS], 2)}


def _neighbours(told: Sequence[str]) -> set[str]:
    """Words that stand side by side, unless both are said of anything."""
    return {f"{a}+{b}" for a, b in pairwise(told) if a not in GENERIC_STEMS or b not in GENERIC_STEMS}


def _said(profile: Profile) -> set[str]:
    """What a title says, by twos: its naming words, and its neighbouring words."""
    return _pairs(profile.title.naming) | _neighbours(words(profile.title.folded))


def _named(profile: Profile) -> set[str]:
    """The names of venue and organisers, by twos, as a title would say them."""
    found = _pairs(profile.spot.naming) | _neighbours(words(profile.spot.name)[:2])
    for naming, kinds in profile.who.names:
        found |= _pairs(naming)
        found |= {f"{word}+{kind}" for word in naming for kind in kinds if len(naming) == 1}
    return found


def _keys(profile: Profile, marks: Iterable[str]) -> frozenset[int]:
    event = profile.event
    days = {times.day(event)} | {day for day in (times.previous_day(event),) if day}
    keys = {_key(day, mark) for day in days for mark in _of_a_day(profile)}
    # an hour that was taken for another zone's may lie on another day
    keys |= {_key(event.start.astimezone(UTC).date(), link) for link in profile.links}
    if times.hour_told(event):
        keys |= {_key(day, f"{event.start.timestamp():.0f} {mark}") for day in (times.day(event),) for mark in marks}
    return frozenset(keys)


def _both_ways(profile: Profile) -> set[str]:
    """What both must say alike, at one instant."""
    marks = {f"v:{word}" for word in _venue(profile)}
    marks |= {f"o:{word}" for word in _organisers(profile)}
    if profile.spot.number:
        marks.add(f"s:{profile.spot.number}")
    if profile.web:
        marks |= {f"z:{word}" for word in profile.title.naming}
    return marks | _town_kinds(profile)


def _rarest(profile: Profile) -> set[str]:
    """The title's longest words of its own: one may be all that two titles share."""
    own = sorted((word for word in profile.title.naming if word not in USUAL_STEMS), key=lambda word: (-len(word), word))
    return {stem(word) for word in own[:_OWN_WORDS]}


def _town_kinds(profile: Profile) -> set[str]:
    return {f"c:{profile.spot.city} {kind}" for kind in profile.title.kinds} if profile.spot.city else set()


def _of_a_day(profile: Profile) -> set[str]:
    """What both must say alike on one day, when their hours differ or one tells none."""
    marks = set(profile.links)
    if profile.spot.city:
        marks |= {f"W:{profile.spot.city} {word}" for word in _rarest(profile)}
    marks |= {f"C{mark}" for mark in _town_kinds(profile) if mark.rsplit(" ", 1)[1] in _ONCE}
    kinds = profile.title.kinds or {"-"}
    if profile.title.naming:
        some = sorted(profile.title.naming)[:_DAY_WORDS]
        marks |= {f"T:{a} {b}" for a, b in combinations(some, 2)} or {f"T:{some[0]}"}
    place = profile.spot.number or " ".join(sorted(_venue(profile)))
    if place:
        marks |= {f"V:{place} {kind}" for kind in kinds}
        if profile.spot.number and profile.spot.naming:
            marks |= {f"V:{' '.join(sorted(_venue(profile)))} {kind}" for kind in kinds}
    return marks


def _venue(profile: Profile) -> frozenset[str]:
    """The naming words of the venue, or all its words; without its town's, unless there is nothing else."""
    naming = profile.spot.naming
    return (naming - profile.about.town) or naming


def _organisers(profile: Profile) -> set[str]:
    return {word for naming, kinds in profile.who.names for word in (naming or kinds)}


def _cell(latitude: float, longitude: float) -> str:
    return f"p:{int(latitude // _CELL)},{int(longitude // _CELL)}"


@lru_cache(maxsize=4096)
def _ordinal(day: date) -> int:
    return (day.toordinal() & 0x3FFFFF) << 40


def _key(day: date, mark: str) -> int:
    """63 bits: the day above, so that what is written together lies together, a hash below."""
    return _ordinal(day) | int.from_bytes(blake2b(mark.encode(), digest_size=5).digest(), "big")
