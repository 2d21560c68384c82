"""What the organisers of two reports say for and against one event."""

from __future__ import annotations

from collections.abc import Iterator

from scrapers.likeness import context, hosting, times
from scrapers.likeness.facts.fact import Fact
from scrapers.likeness.kinds import MEALS
from scrapers.likeness.organisers import Organisers
from scrapers.likeness.pair import Pair
from scrapers.likeness.profile import Profile
from scrapers.likeness.times import Times
from scrapers.likeness.vocabulary import CLUBS, HEADS
from scrapers.likeness.words import USUAL_STEMS

# at which members of any body sit
_TABLES = MEALS | {"annual"}


def of_hosts(pair: Pair) -> Iterator[Fact]:
    """Whether one organiser holds both, or two who may do it together."""
    if pair.by is Organisers.SAME:
        # who keeps the house holds much in it, and says no more than the house
        yield ("one organiser of much" if pair.many or pair.keeper else "one organiser"), 1.0
        if pair.when is Times.DAY and pair.title.bare and pair.a.title.words & pair.b.title.words & CLUBS:
            yield "a club's meeting of the day", 1.0
        return
    if pair.named:
        yield (
            (
                "one names the other's organiser, but is online, and something else"
                if pair.online and pair.title.both
                else "one names the other's organiser"
            ),
            1.0,
        )
    elif pair.of_a_chamber:
        titled = "chamber" in pair.a.title.words | pair.b.title.words
        yield (
            (
                "one's title tells that it is a chamber's, as the other is"
                if titled
                else "one tells that it is a chamber's, as the other is"
            ),
            1.0,
        )
    if not (pair.named or pair.joint) and pair.a.clubs and pair.b.clubs and not pair.a.clubs & pair.b.clubs:
        yield "two clubs", 1.0
    if pair.two_circles:
        yield "for two circles of people", 1.0
    if _meets_official(pair):
        yield "one meets an official", 1.0
    if _usual_of_two(pair):
        yield "a usual title of two bodies", 1.0
    if _of_another(pair):
        yield "a paper tells of another's", 1.0
    if not pair.placed and pair.by is Organisers.UNKNOWN and any(_a_chambers(here, there) for here, there in pair.ways):
        yield "two organisers", 1.0
    if pair.by > Organisers.CONFLICT:
        return
    if pair.named or pair.of_a_chamber:
        pass
    elif pair.placed:
        slight = (
            hosting.initialled(pair.a, pair.b)
            or pair.by is Organisers.SIBLINGS
            or _one_thing(pair)
            or hosting.titled(pair.a, pair.b)
        )
        yield (
            (
                "two organisers, perhaps"
                if slight
                else "two organisers in one house of many"
                if pair.shared_house
                else "two organisers in one house"
            ),
            1.0,
        )
    elif not pair.online:
        yield (
            "two organisers",
            0.4
            if pair.by is Organisers.CONFLICT or (pair.joint and context.one_town(pair.a, pair.b))
            else 0.6
            if pair.title.rare
            else 1.0,
        )
    elif not (pair.joins or pair.a.links & pair.b.links):
        yield "two organisers online", 1.0
    if pair.together:
        yield "held together", 1.0
    elif _two_speakers(pair):
        yield "each names another who speaks", 1.0


def _a_chambers(here: Profile, there: Profile) -> bool:
    """Whether a title says that it is a chamber's, and the other is a body's that tells of no chamber."""
    return (
        "chamber" in here.title.words
        and not here.who.stated
        and there.who.own
        and not there.who.chamber
        and "chamber" not in there.said
    )


def _of_another(pair: Pair) -> bool:
    """Whether a paper tells what sort of body holds it, and the other, which has an organiser of its own, knows of none
    such."""
    for here, there in pair.ways:
        if here.who.press and there.who.own and not (pair.named or pair.of_a_chamber or pair.joint):
            heads = here.said & HEADS
            if heads and not heads & (there.said | there.heads):
                return True
    return False


def _meets_official(pair: Pair) -> bool:
    """Whether only one is had with whoever governs or guards a town, of whom the other says nothing: "Coffee with a
    Cop"."""
    if pair.named or pair.of_a_chamber or pair.by is Organisers.SAME or not pair.kinds:
        return False
    return any(
        here.official
        and there.official is None
        and here.official not in there.said | there.who.words
        and (there.who.bodies or "chamber" in there.title.words)
        for here, there in pair.ways
    )


def _usual_of_two(pair: Pair) -> bool:
    """Whether two bodies, of which neither tells of the other's, hold what any body holds, such as a members' lunch."""
    if (
        not pair.rivals
        or not pair.placed
        or pair.when is not Times.SAME
        or not pair.title.bare
        or pair.title.shared >= 0.8
        or pair.tale
    ):
        return False
    bodies = [one.who.bodies for one in (pair.a, pair.b)]
    return (
        all(bodies)
        and not bodies[0] & bodies[1]
        and pair.kinds <= _TABLES
        and bool(pair.kinds or pair.title.worded or pair.title.same)
        and not (pair.a.sentence or pair.b.sentence)
    )


def _one_thing(pair: Pair) -> bool:
    """Whether both titles say one word of their own at one hour in a house of one thing at a time, and one says nothing
    else, the other little."""
    return (
        pair.when is Times.SAME
        and times.ends_agree(pair.a.event, pair.b.event) is not False
        and pair.title.bare
        and pair.title.one <= 1
        and not pair.shared_house
        and any(word not in USUAL_STEMS for word in pair.title.common)
    )


def _two_speakers(pair: Pair) -> bool:
    """Whether two bodies, of which neither tells of the other's, each name another who speaks."""
    if not pair.rivals or not pair.a.speakers or not pair.b.speakers:
        return False
    return pair.a.speakers.isdisjoint(pair.b.speakers | pair.b.said) and pair.b.speakers.isdisjoint(pair.a.said)


__all__ = ["of_hosts"]
