"""What speaks for and against one event where one report tells only its day."""

from __future__ import annotations

from collections.abc import Iterator

from scrapers.likeness import context, times
from scrapers.likeness.facts.fact import Fact
from scrapers.likeness.kinds import DAY_LONG, LASTING, TOWN_WIDE
from scrapers.likeness.organisers import Organisers
from scrapers.likeness.pair import Pair
from scrapers.likeness.words import USUAL_STEMS

# a line of a paper has more words than a name
_SHORTEST = 4


def of_days(pair: Pair) -> Iterator[Fact]:
    """The facts of two reports of a day; the order of the two does not matter."""
    hours_told = times.hour_told(pair.a.event) + times.hour_told(pair.b.event)
    if hours_told and not pair.kinds & TOWN_WIDE and not times.tells_hour(pair.a.event, pair.b.event):
        yield "one tells only the day", 1.0
    if not (
        pair.placed
        or ((pair.by is Organisers.SAME or pair.title.shared >= 0.8) and not _usual(pair))
        or pair.a.links & pair.b.links
    ):
        yield "only the day in common", 1.0
    if pair.placed and hours_told and times.tells_hour(pair.a.event, pair.b.event):
        yield "one tells the hour in its text, and the house", 1.0
    if (
        times.lasts_days(pair.a.event) != times.lasts_days(pair.b.event)
        and not pair.title.covered
        and not pair.kinds & LASTING
    ):
        yield "one lasts for days", 1.0
    if pair.title.one >= 0.7 and (pair.a.title.kinds | pair.b.title.kinds) & DAY_LONG and not _one_whole(pair):
        yield "one may be held in the course of the other", min(pair.title.one, 2)


def _usual(pair: Pair) -> bool:
    """Whether all that two titles have in common is what any body holds, and each is another body's, or one says
    more."""
    if pair.kinds & TOWN_WIDE and context.one_town(pair.a, pair.b):
        return False
    if pair.by is Organisers.SAME:
        within = any(f" {here.title.folded} " in f" {there.title.folded} " for here, there in pair.ways)
        return (
            not within
            and pair.title.one >= 1
            and bool(pair.title.common)
            and pair.title.common <= USUAL_STEMS
            and not pair.title.told
        )
    return pair.rivals and not pair.title.same and pair.title.common <= USUAL_STEMS


def _one_whole(pair: Pair) -> bool:
    """Whether what lasts long is no frame of the other: both say that they are that, and nothing else, or who tells no
    hour says nothing of what it is."""
    kinds = [one.title.kinds for one in (pair.a, pair.b)]
    if any(one.sentence and len(one.title.told) > _SHORTEST for one in (pair.a, pair.b)):
        return False
    if pair.kinds & DAY_LONG and kinds[0] - pair.kinds <= DAY_LONG and kinds[1] - pair.kinds <= DAY_LONG:
        return True
    return any(
        not here.title.kinds and not times.hour_told(here.event) and pair.title.bare and pair.placed
        for here, _ in pair.ways
    )
