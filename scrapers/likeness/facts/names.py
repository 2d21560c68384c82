"""What the titles of two reports say for and against one event: what both say, and what one or each says alone."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from hobnob import patterns as re
from scrapers.likeness import context
from scrapers.likeness.facts.fact import Fact
from scrapers.likeness.kinds import BODIES, TOWN_WIDE
from scrapers.likeness.organisers import Organisers
from scrapers.likeness.pair import Pair
from scrapers.likeness.places import Places
from scrapers.likeness.times import Times
from scrapers.likeness.titles import Title
from scrapers.reading.words import words as vocabulary

_LET = re.compile(
    r"\b(?:suite|ste|unit|plaza|mall|commons|shopping|cent(?:er|re)|building|bldg|square|park|market|shops|crossing"
    r"|village)\b|#"
)
# what a town or county opens to all
_WORKS = vocabulary("trail bridge playground greenway boardwalk skatepark overpass roundabout pier pool")


def of_names(pair: Pair) -> Iterator[Fact]:
    """What both titles say: the same words, one within the other, a name, a wording."""
    title = pair.title
    if title.shared:
        yield "words of the title", min(title.shared, 2.5)
    if title.same and title.shared >= 1.4 and not (pair.placed or title.kind):
        yield "one title, word for word", 1.0
    if pair.placed and pair.when is Times.SAME and not title.same and pair.a.title.years & pair.b.title.years:
        yield "one jubilee", 1.0
    if title.covered and not title.same:
        yield "one title within the other", 1.0
    if title.phrase:
        yield "a phrase of the title", 1.0
    if title.rare:
        yield "a name in both titles", 1.0
    elif (
        pair.strange
        and pair.when is Times.SAME
        and not title.same
        and pair.place is not Places.DOUBT
        and context.one_town(pair.a, pair.b)
    ):
        yield "a word that few titles hold", 1.0
    if (
        title.worded
        and (pair.by > Organisers.CONFLICT or not pair.shared_house)
        and (pair.placed or pair.by is Organisers.SAME or pair.kinds & TOWN_WIDE)
    ):
        yield "one wording", 1.0


def of_bare_titles(pair: Pair) -> Iterator[Fact]:
    """What a title alone, without a common house or organiser, may not bring together."""
    if pair.placed or pair.by > Organisers.UNKNOWN or pair.named or pair.joins or pair.a.links & pair.b.links:
        return
    if pair.kinds & BODIES:
        yield "a body's, and neither house nor organiser in common", 1.0
    if not context.one_town(pair.a, pair.b) and not pair.online:
        yield "neither house, organiser nor town in common", 1.0


def of_differences(pair: Pair) -> Iterator[Fact]:
    """What one title or each says that the other does not, and what makes that count for less."""
    title = pair.title
    if (
        title.bare
        and title.one >= 1
        and not (title.shared or title.told or title.kind or title.theme or pair.tale or pair.together)
    ):
        yield "one title names nothing, and nothing of the other", 1.0
    elif title.bare:
        yield "nothing in one title that the other event does not know", 1.0
        if title.one <= 0.4 and not title.same and (title.shared or title.kind or pair.when is not Times.TOLD):
            yield "nothing in either", 1.0
    if (
        pair.placed
        and pair.when is Times.SAME
        and (title.one or not title.shared)
        and (pair.a.sentence or pair.b.sentence)
        and pair.by is not Organisers.SAME
    ):
        yield "one is told in a sentence", 1.0
    if title.framed or pair.two_subjects:
        yield "one title but for a word", 1.0
    elif title.qualified and pair.rivals:
        yield "one title but for a word", 0.5
    if _two_themes(pair):
        yield "each title tells another theme", 1.0
    if not title.both or title.rare or (pair.strange and pair.placed and pair.when is Times.SAME):
        return
    apart = min(title.both, 2)
    if _one_work(pair):
        yield "one public work is opened", 1.0
        return
    if (
        "ribbon" in pair.kinds
        and not pair.joins
        and not title.covered
        and not (_one_door(pair) and (pair.reported or pair.a.sentence or pair.b.sentence))
    ):
        yield "each names another who opens", apart
    if pair.quoted:
        return
    if pair.small and pair.of_one and pair.when is Times.SAME:
        yield "each title says something else, of one organiser in one house", apart
    elif pair.small:
        yield "each title says something else, in one house", apart
    else:
        yield "each title says something else", apart
    at_once = pair.placed and pair.when is Times.SAME
    if pair.joins:
        yield "something else, but one meeting", apart
    elif pair.cited and not pair.rivals:
        yield "something else, but one whole title in the other's text", apart
    elif pair.by is Organisers.SAME or pair.rivals:
        return
    elif pair.reported and at_once and pair.named and not (pair.many or pair.keeper):
        yield "something else, but a paper names who holds it", apart
    elif pair.reported and at_once and pair.small and title.shared >= 1:
        yield "something else, but a paper's words", apart
    elif pair.tells_kind and pair.reported and pair.when is not Times.NEAR and pair.small:
        yield "something else, but the kind in a paper's text", apart
    elif pair.tale >= 3:
        yield "something else, but one long tale", apart
    elif pair.tale == 2:
        yield "something else, but one tale", apart
    elif pair.tale and pair.of_a_chamber and title.kind and at_once:
        yield "something else, but of one kind and a chamber's", apart
    elif pair.reported and (pair.tale or title.told or pair.tells_kind):
        yield "something else, but a paper tells of it", apart


def _one_work(pair: Pair) -> bool:
    """Whether a paper tells what the other opens, a thing of which a town opens one on a day: a trail, a bridge."""
    works = [work for work in pair.title.common & _WORKS if all(_is_head(work, one.title) for one in (pair.a, pair.b))]
    return (
        bool(works)
        and all("ribbon" in one.title.kinds | one.text_kinds for one in (pair.a, pair.b))
        and pair.when is Times.SAME
        and pair.place > Places.DOUBT
        and (pair.reported or pair.a.sentence != pair.b.sentence)
        and context.one_town(pair.a, pair.b)
    )


def _one_door(pair: Pair) -> bool:
    """Whether both tell one street and number, of a house that is not let to many."""
    spots = pair.a.spot, pair.b.spot
    return (
        pair.small
        and bool(spots[0].number)
        and spots[0].number == spots[1].number
        and not any(
            spot.room or _LET.search(f"{spot.name} {where.street if where else ''}".lower())
            for spot, where in zip(spots, (pair.a.event.venue, pair.b.event.venue), strict=True)
        )
    )


def _is_head(word: str, title: Title) -> bool:
    """Whether a word is what a title tells of, and does not say of what sort another is: no "Trail Mix Cafe"."""
    return any(word == one and after not in title.naming for one, after in pairwise((*title.told, "")))


def _two_themes(pair: Pair) -> bool:
    """Whether each title tells a theme and something of its own, and neither text tells the other's theme: cash flow,
    social media."""
    mine, theirs = pair.a.title.themes.keys(), pair.b.title.themes.keys()
    return (
        bool(pair.title.both and pair.title.shared < 0.8 and mine and theirs)
        and mine.isdisjoint(theirs | pair.b.about.themes)
        and theirs.isdisjoint(pair.a.about.themes)
    )


__all__ = ["of_bare_titles", "of_differences", "of_names"]
