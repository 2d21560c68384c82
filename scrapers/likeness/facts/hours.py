"""What the hours of two reports say for and against one event."""

from __future__ import annotations

from collections.abc import Iterator

from hobnob import patterns as re
from scrapers.likeness import context, times
from scrapers.likeness.facts.days import of_days
from scrapers.likeness.facts.fact import Fact
from scrapers.likeness.kinds import BODIES, DAY_LONG, LASTING, ONCE_A_DAY, ONCE_AN_EVENING, WHOLE_HOUSE, kinds_of
from scrapers.likeness.organisers import Organisers
from scrapers.likeness.pair import Pair
from scrapers.likeness.telling import one_sided
from scrapers.likeness.times import Times
from scrapers.likeness.titles import Title, naming_of
from scrapers.likeness.words import USUAL_STEMS, words
from scrapers.reading.words import words as vocabulary

_SLOW = BODIES | {"storytime", "books", "yoga"}
_HELPERS = vocabulary("volunteer volunteering shift greeter usher marshal pourer helper crew")
_CALLS_HELPERS = re.compile(
    r"^volunteers?\b(?! (?:fair|appreciation|recognition|expo))|\bvolunteers? (?:shifts?|needed|wanted|opportunit"
    r"|sign ?up)"
)
# what never is the thing itself, at whatever hour
_BEFOREHAND = frozenset({"audition", "rehearsal", "setup", "teardown"})


def of_hours(pair: Pair) -> Iterator[Fact]:
    """Whether the hours agree, how far they lie apart, and what one report tells of the other's."""
    if pair.when is Times.NEAR:
        apart = abs(pair.a.event.start - pair.b.event.start).total_seconds() / 60
        doors = pair.placed and times.at_the_doors(pair.a.event, pair.b.event)
        if doors:
            yield "the first tells when its doors open", 1.0
        elif apart <= 15:
            yield "a quarter of an hour apart", 1.0
        elif apart <= 30:
            yield ("half an hour apart, and fills a house" if pair.kinds & WHOLE_HOUSE else "half an hour apart"), 1.0
        else:
            yield ("an hour apart, and lasts long" if pair.kinds & LASTING else "an hour apart"), 1.0
        if one_sided(pair.a.title.told, pair.b.title.told):
            yield "for others at another hour", 1.0
        if (pair.a.title.kinds | pair.b.title.kinds) & _SLOW and "stateof" not in pair.kinds:
            yield "a body's, or held often, at two hours", 1.0
        if (
            not doors
            and not pair.kinds & (ONCE_A_DAY | ONCE_AN_EVENING)
            and not (pair.joint and pair.chambers)
            and min(pair.a.title.weight, pair.b.title.weight) < 1.4
        ):
            yield "a usual thing at two hours", 1.0
        if (
            not pair.placed
            and pair.by is not Organisers.SAME
            and not (pair.title.kind and pair.title.shared >= 2 and context.one_town(pair.a, pair.b))
        ):
            yield "two hours and no common house", 1.0
    elif (
        pair.when is Times.SAME
        and not (pair.reported or pair.a.sentence or pair.b.sentence)
        and one_sided(pair.a.title.told, pair.b.title.told)
    ):
        yield "one says for whom", 1.0
    if pair.when is Times.DAY:
        yield from of_days(pair)
    elif pair.when is Times.MOVED:
        yield "one was moved from the other's hour", 1.0
    elif pair.when is Times.TOLD:
        yield "one tells the other's hour", 1.0
        if times.each_tells(pair.a.event, pair.b.event):
            yield "each tells the other's hour", 1.0
        if not (
            pair.title.shared >= 0.8
            or (pair.title.kind and not pair.rivals)
            or pair.by is Organisers.SAME
            or pair.tale >= 3
            or (pair.cited and pair.reported)
            or (pair.told_kind and pair.of_a_chamber)
            or (pair.placed and not pair.rivals and times.opens_before(pair.a.event, pair.b.event))
        ):
            yield "it may be the hour of something else", 1.0
    if (
        pair.when in (Times.NEAR, Times.DAY, Times.TOLD)
        and (
            pair.a.title.part != pair.b.title.part
            or any(_at_the_other(here.title, there.title) for here, there in pair.ways)
        )
    ) or (pair.when is Times.SAME and (pair.a.title.words ^ pair.b.title.words) & _BEFOREHAND):
        # the whole tells no hour, and what it is: a dinner, and who was met before it
        whole = (
            pair.when is Times.DAY
            and pair.a.title.kinds | pair.b.title.kinds
            and not pair.kinds
            and pair.by is not Organisers.SAME
        )
        yield "one names a part", 2.0 if whole else 1.0
    if (
        any((here.title.words & _HELPERS) - there.title.words - there.who.words for here, there in pair.ways)
        and "fire" not in pair.a.title.words | pair.b.title.words
    ):
        certain = 2.0 if any(_CALLS_HELPERS.search(one.title.folded) for one in (pair.a, pair.b)) else 1.0
        yield (
            ("one seeks who helps at the other", 1.0)
            if pair.when is Times.SAME
            else ("one seeks who helps, at another hour", certain)
        )
    ends = times.ends_agree(pair.a.event, pair.b.event)
    if ends is not None and (ends or pair.when is not Times.MOVED):
        yield (
            (
                "one end"
                if ends
                else "two ends of one organiser"
                if pair.by is Organisers.SAME and not pair.listed
                else "two ends"
            ),
            1.0,
        )


def _at_the_other(here: Title, there: Title) -> bool:
    """Whether a title says that it is at what the other's title names: "Derby at the County Fair"."""
    first, _, last = here.folded.partition(" at the ")
    if there.folded.endswith(f" at the {last}"):
        return False
    if last and kinds_of(there.folded) & DAY_LONG and (there.folded == last or there.folded.endswith(f" {last}")):
        # "Business Day at the Fair" in the course of the "County Fair"
        return True
    named = there.naming - USUAL_STEMS if last else frozenset()
    return (
        bool(named)
        and there.naming <= frozenset(words(last))
        and bool(naming_of(words(first)) - there.naming - _HELPERS)
    )


__all__ = ["of_hours"]
