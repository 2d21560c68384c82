"""Titles that say little but whose it is: "Kiwanis Club of Orrin" on a day's page, "Bright & Co. hosts the
Chamber!"."""

from __future__ import annotations

from collections.abc import Iterator

from scrapers.likeness.facts.fact import Fact
from scrapers.likeness.organisers import Organisers, names_alike
from scrapers.likeness.pair import Pair
from scrapers.likeness.profile import Profile
from scrapers.likeness.times import Times
from scrapers.likeness.vocabulary import SMALL
from scrapers.likeness.words import GENERIC_STEMS, words
from scrapers.reading.words import words as vocabulary

# what many bodies are, and by which none is told
_SORTS = vocabulary("club society association league group network council guild")


def of_titles(pair: Pair) -> Iterator[Fact]:
    """What such titles tell of two reports of one hour in one house; the order of the two does not matter."""
    if not pair.placed or pair.when is not Times.SAME or pair.many:
        return
    if not pair.title.same and any(
        _tells_only_whose(here, there, pair.by is Organisers.SAME and not pair.keeper) for here, there in pair.ways
    ):
        yield "one title tells only whose it is", 1.0
    if (
        pair.small
        and not (pair.a.who.chamber or pair.b.who.chamber)
        and "chamber" in pair.a.title.words & pair.b.title.words
    ):
        yield "both titles tell that it is a chamber's", 1.0


def _tells_only_whose(here: Profile, there: Profile, one_body: bool) -> bool:
    """Whether a title says nothing but whose the other is; where ``one_body`` holds both, it need not say that."""
    if here.title.kinds:
        return False
    told = [word for word in here.title.told if word not in SMALL and word not in here.town | there.town]
    naming = frozenset(told) - GENERIC_STEMS
    if not naming and one_body:
        return bool(here.who.stated)
    house = here.about.venue | there.about.venue
    naming -= house
    return any(
        naming <= (own := frozenset(words(name)))
        and not (own - house - _SORTS).isdisjoint(told)
        and not _is_the_house(name, here, there)
        for name in there.who.written
    )


def _is_the_house(name: str, here: Profile, there: Profile) -> bool:
    """Whether a body is the house, which holds much."""
    return any(one.spot.name and names_alike(name, one.spot.name) for one in (here, there))


__all__ = ["of_titles"]
