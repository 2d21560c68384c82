"""What the texts and addresses of two reports say for and against one event."""

from __future__ import annotations

from collections.abc import Iterator

from scrapers.likeness import citing, context, links
from scrapers.likeness.facts.fact import Fact
from scrapers.likeness.organisers import Organisers
from scrapers.likeness.pair import Pair
from scrapers.likeness.promoting import one_wording, promoted
from scrapers.likeness.times import Times
from scrapers.likeness.vetoes import of_many


def of_texts(pair: Pair) -> Iterator[Fact]:
    """What one text tells of the other's title, and what both texts tell."""
    title = pair.title
    if title.told and pair.when is not Times.TOLD:
        yield "a title's words in the other's text", min(title.told, 2)
    if not pair.placed and promoted(pair.a, pair.b):
        yield "a promotion of the other", 1.0
    elif not pair.placed and one_wording(pair.a, pair.b, title):
        yield "one wording, and one is in the streets of the town", 1.0
    if pair.cited:
        yield "a whole title in the other's text", 1.0
    elif pair.quoted:
        yield "a title's name in the other's text", 1.0
    elif _recited(pair):
        yield "a usual title in the other's text", 1.0
    if (
        pair.reported
        and pair.placed
        and pair.when in (Times.SAME, Times.DAY)
        and (title.shared or title.told or pair.tale or pair.tells_kind)
    ):
        yield "a paper's words for it", 1.0
    if pair.reported and pair.placed and pair.when is Times.SAME and title.kind:
        yield "one kind, in a paper's words", 1.0
    if pair.tale and (pair.by is not Organisers.SAME or not title.both):
        weight = 0.5 if pair.rivals else 1.0 if pair.placed or pair.online or context.one_town(pair.a, pair.b) else 0.75
        yield (
            ("one tale", "two things told alike", "three things told alike", "one long tale")[min(pair.tale, 4) - 1],
            weight,
        )
    if pair.placed and pair.when in (Times.SAME, Times.TOLD) and pair.by <= Organisers.UNKNOWN and _one_holder(pair):
        yield "both name one who holds it", 1.0
    if _quoting(pair):
        yield "one quotes a name that the other tells", 1.0
    if not title.rare and _person(pair):
        yield "one name in both texts", 1.0
    if pair.placed and pair.a.prices & pair.b.prices:
        yield "one price", 1.0
    if context.part_of(pair.a, pair.b) or (pair.when is not Times.SAME and context.within_a_festival(pair.a, pair.b)):
        yield "one is held in the course of the other", 1.0


def of_addresses(pair: Pair) -> Iterator[Fact]:
    """Whether both have one page, one meeting or one address."""
    many = of_many(pair.a, pair.b, pair.title) and not (
        pair.placed and pair.when is Times.SAME and (pair.by is Organisers.SAME or _on_its_page(pair))
    )
    if pair.a.pages & pair.b.pages:
        yield ("one page of many" if many else "one page"), 1.0
    elif pair.joins:
        yield "one meeting", 1.0
    elif pair.a.links & pair.b.links:
        yield ("one address of many" if many else "one address"), 1.0
    elif pair.when is Times.SAME and links.occasion(pair.a.event.registration_url, pair.b.event.registration_url):
        yield "one address of many", 1.0


def _recited(pair: Pair) -> bool:
    """Whether a whole title of usual words stands in the other's text."""
    return (
        pair.placed
        and pair.when in (Times.SAME, Times.TOLD)
        and any(
            here.title.told != there.title.told and citing.recited(there.title, here.plain) for here, there in pair.ways
        )
    )


def _quoting(pair: Pair) -> bool:
    """Whether one quotes a name that stands in the other's title or text."""
    if not (pair.placed or pair.by > Organisers.UNKNOWN or context.one_town(pair.a, pair.b)):
        return False
    return any(
        quote in f"{' '.join(there.title.told)} {there.plain}" for here, there in pair.ways for quote in here.quotes
    )


def _one_holder(pair: Pair) -> bool:
    """Whether both texts name one body that holds it, which is neither's own, nor the house."""
    both = pair.a.holders & pair.b.holders
    aside = pair.a.who.words | pair.b.who.words | pair.a.about.venue | pair.b.about.venue | pair.a.town | pair.b.town
    return any(not aside.issuperset(name.split()) for name in both)


def _person(pair: Pair) -> bool:
    """Whether both tell one name, as of a guest, that is none of house, town or organiser."""
    both = pair.a.names & pair.b.names
    if not both or not (pair.placed or pair.by > Organisers.UNKNOWN or context.one_town(pair.a, pair.b)):
        return False
    aside = pair.a.about.venue | pair.b.about.venue | pair.a.who.words | pair.b.who.words | pair.a.town | pair.b.town
    return any(not aside.issuperset(pair) for pair in both)


def _on_its_page(pair: Pair) -> bool:
    """Whether one has for its own the page on which one registers for the other."""
    return bool((pair.a.pages | pair.b.pages) & pair.a.links & pair.b.links)


__all__ = ["of_addresses", "of_texts"]
