"""What the kinds of two reports say for and against one event: of what sort it is, and whose."""

from __future__ import annotations

from collections.abc import Iterator

from hobnob import patterns as re
from scrapers.likeness import committees, context, times
from scrapers.likeness.facts.fact import Fact
from scrapers.likeness.kinds import BODIES, TOWN_WIDE, WHOLE_HOUSE
from scrapers.likeness.organisers import Organisers
from scrapers.likeness.pair import Pair
from scrapers.likeness.profile import Profile
from scrapers.likeness.times import Times
from scrapers.likeness.vocabulary import SMALL
from scrapers.reading.words import words as vocabulary

_FARM = re.compile(r"\b(?:farms?|dairy|ranch|orchards?|residence|backyard)\b")

# for which a whole course is let
_SCRAMBLE = re.compile(r"\b(?:shotgun|scramble|captain s choice|foursomes?|golf (?:outing|tournament|classic))\b")

_IN_THE_STREETS = TOWN_WIDE - {"stateof"}
# what goes in a parade of its own, beside the town's
_PARADED = vocabulary("boat pet dog kid bike bicycle tractor cart doll stroller horse kayak")


def of_kinds(pair: Pair) -> Iterator[Fact]:
    """Whether both are of one kind or theme, or of two."""
    title = pair.title
    if title.kind:
        if pair.of_one:
            yield "one kind of one organiser", 1.0
        else:
            yield ("one kind in one house" if pair.placed else "one kind"), 1.0
        if (
            (pair.kinds & WHOLE_HOUSE or _at_a_farm(pair))
            and pair.placed
            and not pair.rivals
            and not (
                title.both
                and ("ribbon" in pair.kinds or (pair.shared_house and pair.kinds & WHOLE_HOUSE == {"annual"}))
            )
            and (
                pair.when in (Times.SAME, Times.TOLD)
                or _chambers_day(pair)
                or times.tells_hour(pair.a.event, pair.b.event)
            )
        ):
            yield ("one kind that fills a house, and more words" if title.both else "one kind that fills a house"), 1.0
    elif pair.tells_kind:
        yield "one kind, which one tells in its text", 1.0
    elif _both_tell_kind(pair):
        yield "one kind in both texts", 1.0
    elif _hosts_kind(pair):
        yield "one kind, in the text of who hosts it", 1.0
    if pair.placed and title.theme and not title.kind and pair.by >= Organisers.UNKNOWN:
        yield (
            (
                "one theme in other words, and more of each"
                if title.both and not pair.small
                else "one theme in other words"
            ),
            1.0,
        )
    elif (
        pair.placed
        and title.theme
        and (title.shared or title.kind)
        and not title.both
        and pair.when is Times.SAME
        and not pair.two_circles
    ):
        yield "one theme in other words, of two organisers", 1.0
    elif pair.placed and title.theme_told and pair.by >= Organisers.UNKNOWN:
        yield "a title's theme in the other's text", 1.0
    if (
        bool(pair.a.title.kinds & _IN_THE_STREETS) != bool(pair.b.title.kinds & _IN_THE_STREETS)
        and title.shared + title.told < 1
        and not title.bare
        and pair.by is not Organisers.SAME
        and not (pair.placed and pair.when is Times.SAME and _tells_of_the_streets(pair))
    ):
        yield "one is of the whole town", 1.0
    if (
        "parade" in pair.kinds
        and (pair.a.title.words ^ pair.b.title.words) & _PARADED
        and not (pair.a.title.words & pair.b.said | pair.b.title.words & pair.a.said) & _PARADED
    ):
        yield "one says what is paraded", 1.0
    if pair.a.title.games and pair.b.title.games and not pair.a.title.games & pair.b.title.games:
        yield "two games", 1.0
    # a mayor, or a county's president, tells of the state of it
    one_body = committees.one(pair.a.title.told, pair.b.title.told, pair.a.town | pair.b.town | SMALL)
    bodies = (pair.a.title.kinds ^ pair.b.title.kinds) & BODIES if "stateof" not in pair.kinds else frozenset()
    if bodies and pair.when is Times.NEAR:
        yield "two bodies at two hours", 1.0
    if pair.kinds & BODIES and title.both and title.both >= title.shared and not one_body:
        yield "two bodies", 1.0
    if (
        bodies
        and not (title.shared or (pair.kinds and pair.placed and pair.a.sentence != pair.b.sentence))
        and all(_says(one) or (one.who.stated and pair.by <= Organisers.UNKNOWN) for one in (pair.a, pair.b))
    ):
        yield "one is a body's", 1.0
    elif (
        pair.kinds & BODIES - {"orientation"}
        and not one_body
        and title.one
        and pair.by is not Organisers.SAME
        and not title.shared
        and not pair.reported
        and not _one_sitting(pair)
    ):
        yield "one is a certain body's", 1.0
    elif (
        pair.a.title.kinds
        and pair.b.title.kinds
        and not pair.kinds
        and title.shared < 1
        and not (pair.tells_kind or pair.told_kind)
    ):
        yield "two kinds", 1.0


def _says(one: Profile) -> bool:
    return bool(one.title.kinds or one.title.naming)


def _tells_of_the_streets(pair: Pair) -> bool:
    """Whether the text of one cites the whole title of what fills the other's streets, or tells of its kind."""
    return pair.cited or any(there.title.kinds & here.text_kinds & _IN_THE_STREETS for here, there in pair.ways)


def _at_a_farm(pair: Pair) -> bool:
    """Whether both are where one household lives, which holds no two breakfasts at one hour."""
    return pair.small and any(_FARM.search(spot.name) for spot in (pair.a.spot, pair.b.spot))


def _chambers_day(pair: Pair) -> bool:
    """Whether both titles tell what a chamber holds on the day in one house, and one tells no hour."""
    return (
        pair.when is Times.DAY
        and "chamber" in pair.a.title.words & pair.b.title.words
        and not pair.title.both
        and pair.a.title.part == pair.b.title.part
        and context.one_town(pair.a, pair.b)
    )


def _both_tell_kind(pair: Pair) -> bool:
    """Whether both texts, and neither title, tell of what fills a house: "the chamber cuts the ribbon at 11"; of golf
    one may be a title."""
    if (
        pair.placed
        and pair.when is Times.SAME
        and not pair.kinds
        and any("golf" in there.title.kinds and _SCRAMBLE.search(here.text) for here, there in pair.ways)
    ):
        return True
    if not pair.small or pair.by < Organisers.UNKNOWN or pair.when is not Times.SAME:
        return False
    kinds = pair.a.text_kinds & pair.b.text_kinds & WHOLE_HOUSE - {"mixer"}
    return bool(kinds) and not kinds & (pair.a.title.kinds | pair.b.title.kinds)


def _hosts_kind(pair: Pair) -> bool:
    """Whether who has the other in the house, or no organiser of its own, tells in the text of what kind it is, as the
    other's title does."""
    if (
        not pair.placed
        or (pair.by < Organisers.UNKNOWN and not pair.of_a_chamber)
        or pair.kinds
        or pair.when is not Times.SAME
    ):
        return False
    return any(there.title.kinds & here.text_kinds for here, there in pair.ways)


def _one_sitting(pair: Pair) -> bool:
    """Whether a sentence tells what a council does at the hour at which the council sits in that house."""
    return (
        "council" in pair.kinds
        and pair.placed
        and pair.when is Times.SAME
        and pair.by >= Organisers.UNKNOWN
        and pair.a.sentence != pair.b.sentence
    )


__all__ = ["of_kinds"]
