"""The blocks under which an event is stored, and those in which its likes are sought.

Two events can only be held for one when they have a start and some evidence in common: a word of
the place, an organiser, a link, two words of the title. Each such pair is a block, so that of a
store of any size only a handful of events is ever compared.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime
from functools import cached_property
from itertools import combinations, pairwise
from zlib import crc32

from hobnob import patterns as re
from hobnob.records import Event
from scrapers.likeness import times
from scrapers.likeness.kinds import LASTING, ONCE_A_DAY, TOWN_WIDE
from scrapers.likeness.marching import musters
from scrapers.likeness.profile import Profile
from scrapers.likeness.promoting import tells_no_house
from scrapers.likeness.words import GENERIC_STEMS, USUAL_STEMS, stem, words

RULES = 15
"""Counted up whenever the blocks of an event become others, so that stored events are found by them too."""
_TITLE_WORDS = 5
_DAY_WORDS = 4
_OWN_WORDS = 2
_TOWN_LETTERS = 2
_CELL = 0.01
# to what one marches
_PROCESSION = re.compile(r"\b(?:parade|memorial|remembrance|veterans|ceremony|service)\b")
_LOOSE_HOURS = TOWN_WIDE | LASTING


class Blocks:
    """The blocks of one event, and what both kinds of them are made of, found once."""

    def __init__(self, profile: Profile) -> None:
        self.profile = profile
        self._said = _said(profile)
        self._named = _named(profile)
        self._rarest = _rarest(profile)
        self._towns = _towns(profile)
        self._both_ways = _both_ways(profile)
        self._in_town = _in_town(profile)
        self._housed = _housed(profile)
        self._hourless = _once(profile) | self._in_town
        self._days = _days(profile.event)
        self._promotes = tells_no_house(profile)
        self._told = times.told_near(profile.event)
        self._alike = _keys(self._days, _of_a_day(profile, self._rarest)) | _link_keys(profile, self._days)

    @cached_property
    def stored(self) -> frozenset[int]:
        """Those of an event that is to be found later."""
        spot = self.profile.spot
        marks = {f"t:{said}" for said in self._said} | {f"n:{name}" for name in self._named} | self._both_ways
        marks |= {f"w:{town} {word}" for word in self._rarest for town in (spot.city or "-", "*")}
        towns = (*(self._towns or "-"), "*")
        in_town = {f"{town}{mark}" for mark in self._in_town for town in towns}
        marks |= in_town
        if spot.city:
            marks.add(f"{'P' if self._promotes else 'p'}:{spot.city}")
        if spot.point is not None:
            marks.add(_cell(*spot.point))
        housed = {f"{town}{mark}" for mark in self._housed for town in towns}
        # where one tells no hour, less ties the two
        timed = times.hour_told(self.profile.event)
        once = {f"C{'' if timed else '-'}{mark}" for mark in self._hourless}
        return (
            self._alike
            | _keys(self._days, housed | once)
            | _hour_keys(self.profile.event, marks)
            | self._of_told_hours(in_town)
        )

    @cached_property
    def sought(self) -> frozenset[int]:
        """Those in which the likes of an event may stand: whom and what one names, the other may say in its title."""
        spot = self.profile.spot
        marks = {f"n:{said}" for said in self._said} | {f"t:{name}" for name in self._named} | self._both_ways
        marks |= {f"t:{pair}" for pair in _pairs(self.profile.title.naming)}
        # a single word ties only what may be in one town
        marks |= {f"w:{town} {word}" for word in self._rarest for town in ((spot.city, "-") if spot.city else ("*",))}
        towns = (*self._towns, "-") if self._towns else ("*",)
        in_town = {f"{town}{mark}" for mark in self._in_town for town in towns}
        marks |= in_town
        if spot.city:
            # what a promotion promotes it tells in its text alone
            marks |= {f"{state}:{spot.city}" for state in (("P", "p") if self._promotes else ("P",))}
        if spot.point is not None:
            latitude, longitude = spot.point
            marks |= {_cell(latitude + i * _CELL, longitude + j * _CELL) for i in (-1, 0, 1) for j in (-1, 0, 1)}
        housed = {f"{town}{mark}" for mark in self._housed for town in towns}
        timed = times.hour_told(self.profile.event)
        once = {f"C{state}{mark}" for mark in self._hourless for state in (("-",) if timed else ("-", ""))}
        return (
            self._alike
            | _keys(self._days, housed | once)
            | _hour_keys(self.profile.event, marks)
            | self._of_told_hours(in_town)
        )

    def _of_told_hours(self, marks: Iterable[str]) -> frozenset[int]:
        """Under the hours that its text tells: the other may begin with the show to which this one opens its doors."""
        return frozenset(key for moment in self._told for key in _at(self.profile.event, marks, moment))


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


def _days(event: Event) -> frozenset[date]:
    moved_from = times.previous_day(event)
    return frozenset((times.day(event), moved_from) if moved_from else (times.day(event),))


def _link_keys(profile: Profile, days: Iterable[date]) -> frozenset[int]:
    """The addresses; an hour that was taken for another zone's may lie on another day."""
    return _keys({*days, profile.event.start.astimezone(UTC).date()}, profile.links)


def _hour_keys(event: Event, marks: Iterable[str]) -> frozenset[int]:
    return _at(event, marks, event.start) if times.hour_told(event) else frozenset()


def _at(event: Event, marks: Iterable[str], moment: datetime) -> frozenset[int]:
    return _keys((times.day(event),), marks, int(moment.timestamp()))


def _both_ways(profile: Profile) -> set[str]:
    """What both must say alike, at one instant."""
    marks = _town_kinds(profile) | _town_themes(profile)
    if profile.spot.number:
        marks.add(f"s:{profile.spot.number}")
    if profile.web:
        marks |= {f"z:{word}" for word in profile.title.naming}
    return marks


def _in_town(profile: Profile) -> set[str]:
    """What both must say alike at one instant, unless they say that they are in two towns."""
    return {f"v:{word}" for word in _venue(profile)} | {f"o:{word}" for word in _organisers(profile)}


def _towns(profile: Profile) -> set[str]:
    """How the words of a town begin, which two spellings of it have in common; nothing for what is online."""
    return set() if profile.spot.online else {word[:_TOWN_LETTERS] for word in profile.spot.city.split()}


def _rarest(profile: Profile) -> set[str]:
    """The title's longest words of its own: one may be all that two titles share."""
    own = sorted(
        (word for word in profile.title.naming if word not in USUAL_STEMS), key=lambda word: (-len(word), word)
    )
    return {stem(word) for word in own[:_OWN_WORDS]}


def _town_kinds(profile: Profile) -> set[str]:
    return {f"c:{profile.spot.city} {kind}" for kind in profile.title.kinds} if profile.spot.city else set()


def _town_themes(profile: Profile) -> set[str]:
    return {f"h:{profile.spot.city} {theme}" for theme in profile.title.themes} if profile.spot.city else set()


def _of_a_day(profile: Profile, rarest: Iterable[str]) -> set[str]:
    """What both must say alike on one day, when their hours differ or one tells none."""
    marks = {f"W:{profile.spot.city} {word}" for word in rarest} if profile.spot.city else set()
    for mark in _town_kinds(profile):
        kind = mark.rsplit(" ", 1)[1]
        if kind in _LOOSE_HOURS:
            marks.add(f"C{mark}")
        elif kind in ONCE_A_DAY:
            marks |= {f"C{mark} {name}" for name in _organisers(profile)}
    if profile.spot.city and (musters(profile) or _PROCESSION.search(profile.title.folded)):
        marks.add(f"M:{profile.spot.city}")
    if profile.title.naming:
        some = sorted(profile.title.naming)[:_DAY_WORDS]
        marks |= {f"T:{a} {b}" for a, b in combinations(some, 2)} or _lone(some[0], profile)
    return marks


def _once(profile: Profile) -> set[str]:
    """What a town has once a day at an hour of its own: a meal, a board."""
    return {mark for mark in _town_kinds(profile) if mark.rsplit(" ", 1)[1] in ONCE_A_DAY - _LOOSE_HOURS}


def _housed(profile: Profile) -> set[str]:
    """One kind of thing, or one theme, in one house on one day."""
    kinds = profile.title.kinds | profile.title.themes.keys() or {"-"}
    named = " ".join(sorted(_venue(profile)))
    houses = {profile.spot.number or named} | ({named} if profile.spot.naming else set())
    return {f"V:{house} {kind}" for house in houses if house for kind in kinds}


def _lone(word: str, profile: Profile) -> set[str]:
    """The one word that a title has: a usual one tells nothing without its organiser."""
    if word not in USUAL_STEMS:
        return {f"T:{word}"}
    return {f"O:{name} {word}" for name in _organisers(profile)} or {f"T:{word}"}


def _venue(profile: Profile) -> frozenset[str]:
    """The naming words of the venue, or all its words; without its town's, unless there is nothing else."""
    naming = profile.spot.naming
    return (naming - profile.town) or naming


def _organisers(profile: Profile) -> set[str]:
    return {word for naming, kinds in profile.who.names for word in (naming or kinds)}


def _cell(latitude: float, longitude: float) -> str:
    return f"p:{int(latitude // _CELL)},{int(longitude // _CELL)}"


def _keys(days: Iterable[date], marks: Iterable[str], instant: int = 0) -> frozenset[int]:
    """The day above, so that what is written together lies together; below a checksum, where a rare clash costs one
    comparison."""
    above = [(day.toordinal() & 0x3FFFFF) << 40 for day in days]
    return frozenset([day | crc32(mark.encode(), instant) for day in above for mark in marks])
