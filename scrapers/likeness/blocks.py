"""The blocks under which an event is stored, and those in which its likes are sought.

Two events can only be held for one when they have a start and some evidence in common: a word of
the place, an organiser, a link, two words of the title. Each such pair is a block, so that of a
store of any size only a handful of events is ever compared.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import lru_cache
from hashlib import blake2b
from itertools import combinations

from scrapers.likeness import times
from scrapers.likeness.profile import Profile

_TITLE_WORDS = 5
_CELL = 0.01


def stored_under(known: Profile) -> frozenset[int]:
    """The blocks of an event that is to be found later."""
    marks = {f"t:{word}" for word in known.title.naming}
    marks |= {f"v:{word}" for word in _venue(known)}
    marks |= {f"o:{word}" for word in _organisers(known)}
    if known.spot.point is not None:
        marks.add(_cell(*known.spot.point))
    return _keys(known, marks | _both_ways(known))


def sought_under(new: Profile) -> frozenset[int]:
    """The blocks in which the likes of an event may stand: what one says of the place, the other may say in its title."""
    marks: set[str] = set()
    for word in _venue(new):
        marks |= {f"v:{word}", f"t:{word}"}
    for word in new.title.naming:
        marks |= {f"v:{word}", f"o:{word}"}
    for word in new.about.who:
        marks |= {f"o:{word}", f"t:{word}"}
    if new.spot.point is not None:
        latitude, longitude = new.spot.point
        marks |= {_cell(latitude + i * _CELL, longitude + j * _CELL) for i in (-1, 0, 1) for j in (-1, 0, 1)}
    return _keys(new, marks | _both_ways(new))


def _keys(profile: Profile, marks: Iterable[str]) -> frozenset[int]:
    event = profile.event
    days = {times.day(event)} | {day for day in (times.previous_day(event),) if day}
    keys = {_key(day, mark) for day in days for mark in _of_a_day(profile)}
    if times.hour_told(event):
        keys |= {_key(day, f"{event.start.timestamp():.0f} {mark}") for day in (times.day(event),) for mark in marks}
    return frozenset(keys)


def _both_ways(profile: Profile) -> set[str]:
    """What both must say alike, at one instant."""
    marks = {f"tt:{a} {b}" for a, b in combinations(sorted(profile.title.naming)[:_TITLE_WORDS], 2)}
    if profile.spot.number:
        marks.add(f"s:{profile.spot.number}")
    return marks


def _of_a_day(profile: Profile) -> set[str]:
    """What both must say alike on one day, when their hours differ or one tells none."""
    marks = set(profile.links)
    kinds = profile.title.classes or {"-"}
    if profile.title.naming:
        marks.add("T:" + " ".join(sorted(profile.title.naming)))
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
