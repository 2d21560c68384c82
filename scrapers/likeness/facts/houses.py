"""What the places of two reports say for and against one event."""

from __future__ import annotations

from collections.abc import Iterator

from hobnob import patterns as re
from scrapers.likeness import context
from scrapers.likeness.facts.fact import Fact
from scrapers.likeness.houses_apart import branches_apart, two_at_one_number, two_of_a_kind
from scrapers.likeness.kinds import MULTIPLE, TOWN_WIDE, WHOLE_HOUSE
from scrapers.likeness.organisers import Organisers
from scrapers.likeness.pair import Pair
from scrapers.likeness.places import Places
from scrapers.likeness.times import Times

_ONCE_A_YEAR = frozenset({"fair", "jobfair", "gala", "golf", "annual", "awards", "stateof"})
_FLOOR = re.compile(r"\b(?:lower|upper) level\b|\b(?:floor|fl|upstairs|downstairs|basement)\b", re.I)


def of_houses(pair: Pair) -> Iterator[Fact]:
    """Whether both are in one house, and how many things it holds at a time."""
    if pair.placed:
        if pair.by_title:
            yield ("one names the other's house of many" if pair.shared_house else "one names the other's house"), 1.0
        else:
            yield ("one house of many" if pair.shared_house else "one house"), 1.0
            if pair.kinds & TOWN_WIDE and pair.when is Times.SAME:
                yield "one town, and a thing of the whole town", 1.0
            if _behind_one_door(pair) and pair.by is not Organisers.SAME and not pair.named:
                yield "two houses at one door", 1.0
        return
    told = (pair.title.covered and pair.title.shared >= 0.8 and not pair.kinds & MULTIPLE) or pair.kinds & WHOLE_HOUSE
    if told and pair.place is Places.UNKNOWN and context.in_its_house(pair.a, pair.b):
        yield "one is held where the other's organiser is at home", 1.0
    elif pair.place is Places.DOUBT:
        yield (
            ("two names of a house, of what its organiser holds once" if _held_once(pair) else "two houses by name"),
            1.0,
        )
        if branches_apart(pair.a.spot, pair.b.spot):
            yield "two branches", 1.0
        elif two_of_a_kind(pair.a.spot, pair.b.spot):
            yield "two houses of a kind", 1.0
    elif pair.online:
        yield "both online", 1.0
    elif (
        pair.a.web != pair.b.web
        and (pair.a.spot.in_person or pair.b.spot.in_person)
        and not context.streams(pair.a, pair.b)
        and not pair.joins
    ):
        yield "one online and one in a house", 1.0
    if pair.kinds & TOWN_WIDE and context.one_town(pair.a, pair.b):
        yield "one town, and a thing of the whole town", 1.0
    if (pair.title.shared >= 0.8 or pair.kinds & TOWN_WIDE) and not pair.title.both and context.middle(pair.a, pair.b):
        yield "both in the streets of one town", 1.0
    if pair.kinds & MULTIPLE:
        yield "held in many places", 1.0


def _held_once(pair: Pair) -> bool:
    """Whether one organiser tells at one instant of what it holds once a year, and not both houses have a street:
    "Business Expo", "Chamber Expo"."""
    return (
        pair.by is Organisers.SAME
        and pair.when is Times.SAME
        and bool(pair.kinds & _ONCE_A_YEAR)
        and pair.title.bare
        and not (pair.a.spot.street and pair.b.spot.street)
    )


def _behind_one_door(pair: Pair) -> bool:
    """Whether they are two houses by name at one number of a street, of which one tells its floor: a library, and a
    senior centre below."""
    told = " ".join(one.event.venue.street or "" for one in (pair.a, pair.b) if one.event.venue)
    return two_at_one_number(pair.a.spot, pair.b.spot) and _FLOOR.search(told) is not None


__all__ = ["of_houses"]
