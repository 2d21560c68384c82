"""A promotion's own words for what another announces: "Sip, Stroll & Savor", whose text tells of the chamber's Taste of
Harlow."""

from __future__ import annotations

from functools import lru_cache

from hobnob import patterns as re
from scrapers.likeness import places, venues
from scrapers.likeness.kinds import BODIES, MEALS, MULTIPLE
from scrapers.likeness.kinship import Kinship
from scrapers.likeness.profile import Profile
from scrapers.likeness.vocabulary import SMALL
from scrapers.likeness.words import fold, words
from scrapers.reading.words import words as vocabulary

# what so stands before a name tells of something else beside it: "Stop by on your way to Taste of Harlow"
_BESIDE = vocabulary(
    "before after during until till near to from following prior beside outside than unlike past since skip skipping "
    "instead over"
)
# what any body holds, which a text names without telling of this one
_ANY = vocabulary(
    "annual monthly weekly meeting event chamber member membership luncheon lunch breakfast dinner banquet"
)
# what every shop holds of itself
_SHOPS = _ANY | vocabulary(
    "open house sale holiday christmas spring summer fall winter clearance customer appreciation"
)
_HELD_BY_MANY = BODIES | MEALS | MULTIPLE | {"ribbon", "workshop", "learn", "board"}
_REACH = 4
"""Words before a name in which ``_BESIDE`` is looked for."""
_OF_A_CHAMBER = re.compile(r"\b[Cc]hamber['’]s ((?:[A-Z][\w'’-]+|\d+\w*)(?: (?:[A-Z][\w'’-]+|of|on|in|the|and|&))*)")
_OPENING = 600


def promoted(a: Profile, b: Profile) -> bool:
    """Whether one, which tells no house but a part of the town at most, is a promotion of the other at its instant."""
    if a.event.start != b.event.start or places.one_town(a.spot, b.spot) is False:
        return False
    return _promotes(a, b) or _promotes(b, a)


def one_wording(a: Profile, b: Profile, title: Kinship) -> bool:
    """Whether both titles say the same at one instant in one town, in its streets as the one tells, and it is nothing
    that any body holds at any hour: a stroll downtown, and one that begins on the green."""
    return (
        (title.worded or title.same)
        and a.event.start == b.event.start
        and not a.title.kinds & b.title.kinds & _HELD_BY_MANY
        and not frozenset(a.title.told) & frozenset(b.title.told) <= _SHOPS | SMALL
        and places.one_town(a.spot, b.spot) is True
        and (_in_the_open(a, b) or _in_the_open(b, a))
    )


def _promotes(here: Profile, there: Profile) -> bool:
    if not _in_the_open(here, there) or not here.title.kinds <= there.title.kinds or there.title.kinds & BODIES:
        return False
    if here.plain and (name := _name(there.title.told, there.town)) and _told(name, here.plain):
        return True
    return bool(_chambers(here.event.summary or "") & _chambers(there.event.summary or ""))


def _in_the_open(here: Profile, there: Profile) -> bool:
    """Whether it tells a part of a town, and no house."""
    return bool(
        here.spot.city
        and not here.spot.number
        and (not here.spot.name or venues.is_area(here.spot.name, here.town | there.town))
    )


def tells_no_house(here: Profile) -> bool:
    """Whether it may be a promotion of anything in its town."""
    return bool(here.event.summary) and _in_the_open(here, here)


def _name(told: tuple[str, ...], town: frozenset[str] = frozenset()) -> str:
    """A title as a text tells it, of two words at least that are not any body's, without its year and the town before
    it; else nothing."""
    rest = [word for word in told if not (word.isdigit() and len(word) == 4)]
    while rest and (rest[0] in SMALL or rest[0] in town):
        rest.pop(0)
    return " ".join(rest) if len(rest) > 1 and len([word for word in rest if word not in SMALL | _ANY]) > 1 else ""


def _told(name: str, text: str) -> bool:
    """Whether a text tells of a name as of the thing itself, wherever it stands first."""
    before, found, _ = text.partition(f" {name} ")
    return bool(found) and _BESIDE.isdisjoint(before.split()[-_REACH:])


@lru_cache(maxsize=2048)
def _chambers(text: str) -> frozenset[str]:
    """What a text tells by its name as a chamber's own: "the chamber's Taste of the Town"."""
    return frozenset(
        name for match in _OF_A_CHAMBER.finditer(text[:_OPENING]) if (name := _name(words(fold(match[1]))))
    )


__all__ = ["one_wording", "promoted", "tells_no_house"]
