"""How two reports are written: the usual words that both use, what one tells of the place that the other does not,
whose hand wrote them.

Almost no list of words stands here: what is told apart or brought together so holds for things that no list knows.
"""

from __future__ import annotations

from collections.abc import Iterator

from scrapers.likeness import citing, places, streets
from scrapers.likeness.facts.fact import Fact
from scrapers.likeness.kinds import MULTIPLE, says
from scrapers.likeness.kinship import ASIDE
from scrapers.likeness.organisers import Organisers
from scrapers.likeness.pair import Pair
from scrapers.likeness.places import Places
from scrapers.likeness.profile import Profile
from scrapers.likeness.times import Times
from scrapers.likeness.titles import Title
from scrapers.likeness.vocabulary import HEADS, LANGUAGES
from scrapers.likeness.words import fold, root
from scrapers.reading.words import words as vocabulary

_MOST = 3
# so much each says that the other does not, that usual words may be in both by chance
_MORE = 0.5
# what any body's annual meeting is, and any board's
_SITTING = frozenset({"meeting"})
# the small words of a language, and what it is called
_SPOKEN = (
    (vocabulary("de del los las el y con para su en"), vocabulary("spanish espanol")),
    (vocabulary("de du des les et au aux avec pour"), vocabulary("french francais")),
)
_WHEN = vocabulary("day night morning afternoon evening noon week weekend month season today tonight")


def of(pair: Pair) -> Iterator[Fact]:
    """The facts of how both are written; the order of the two does not matter."""
    if pair.placed:
        yield from _words(pair)
        yield from _told_of_place(pair)
    elif (
        pair.place > Places.CONFLICT
        and places.on_one_street(pair.a.spot, pair.b.spot)
        and places.one_town(pair.a.spot, pair.b.spot)
    ):
        yield "one street", 1.0
    elif pair.place is Places.DOUBT and _on_two_streets(pair):
        yield "two houses in two streets", 1.0
    if pair.when is Times.SAME:
        yield from _language(pair)
    if pair.when is Times.NEAR and pair.by is Organisers.SAME and _minutes(pair) >= 30:
        yield "one organiser at two hours", 1.0


def _words(pair: Pair) -> Iterator[Fact]:
    """What both say beside the words that name something, or only say of which kind both are: "Santa visits the hall",
    "Breakfast with Santa"."""
    if pair.when is not Times.SAME:
        return
    of_kind = frozenset(word for word in pair.a.title.words & pair.b.title.words if says(pair.kinds, word))
    if ("annual" in pair.kinds and pair.rivals) or (
        pair.by is not Organisers.SAME and any("board" in one.title.kinds for one in (pair.a, pair.b))
    ):
        of_kind |= _SITTING
    aside = frozenset(map(root, pair.a.aside | pair.b.aside | of_kind | ASIDE | _WHEN))
    counted = frozenset(map(root, pair.title.common))
    mine, theirs = pair.a.roots - aside, pair.b.roots - aside
    both = (mine & theirs) - counted
    if both:
        more = pair.title.both >= _MORE and not pair.title.shared
        yield (
            ("usual words in both titles, and more of each" if more else "usual words in both titles"),
            float(min(len(both), _MOST)),
        )
    if (
        pair.title.bare
        and not (pair.title.shared or pair.title.same)
        and any(citing.contained(here.title, there.title) for here, there in pair.ways)
    ):
        yield "a usual title within the other", 1.0
    told = ((mine & pair.b.told_roots) | (theirs & pair.a.told_roots)) - counted - both
    if told:
        yield "usual words of a title in the other's text", float(min(len(told), _MOST))


def _language(pair: Pair) -> Iterator[Fact]:
    title = pair.title
    if _in_language(pair.a.title) == _in_language(pair.b.title) or any(
        _is_in(here, there.title) for here, there in pair.ways
    ):
        return
    if any(tongues and tongues <= there.said for here, there in pair.ways if (tongues := here.title.words & LANGUAGES)):
        # the other's text says so as well: "In English."
        return
    # where nothing else differs, that does; English is what most need not say
    foreign = (pair.a.title.words | pair.b.title.words) & LANGUAGES - {"english"}
    yield "one says in which language", 2.0 if title.covered or (title.bare and foreign) else 1.0


def _in_language(title: Title) -> bool:
    """Whether a title says in which language it is, not whose: no "German Club", nor a "Full English" on the plate."""
    return any(
        word in LANGUAGES and after not in HEADS and before != "full"
        for before, word, after in zip(("", *title.told), title.told, (*title.told[1:], ""), strict=False)
    )


def _is_in(here: Profile, other: Title) -> bool:
    """Whether a title is written in the language in which the other says that it is: "Clase de Ciudadanía",
    "Citizenship class (in Spanish)"."""
    written = frozenset(fold(here.event.title).split())
    return any(not written.isdisjoint(small) and not other.words.isdisjoint(names) for small, names in _SPOKEN)


def _told_of_place(pair: Pair) -> Iterator[Fact]:
    if pair.when is not Times.SAME:
        return
    if any(_tells_room(here, there) for here, there in pair.ways):
        yield "one tells in which room", 2.0 if pair.kinds & MULTIPLE else 1.0
    if not pair.by_title:
        telling = sum(_titled_in(here, there, pair.kinds) for here, there in pair.ways)
        if telling:
            yield "a title tells the house of the other", float(telling)
    if _written_alike(pair.a, pair.b) and not pair.title.same:
        yield "one hand wrote both places", 1.0


def _tells_room(here: Profile, there: Profile) -> bool:
    """Whether only ``here`` tells a part of the house, of which ``there`` says nothing: "Library, Children's Room"."""
    if not here.spot.parts or there.spot.parts:
        return False
    known = (
        there.said
        | there.town
        | there.who.words
        | here.town
        | here.spot.street
        | streets.KINDS
        | frozenset(there.spot.name.split())
        | frozenset(there.spot.room.split())
    )
    return any(not part <= known and not part & there.spot.naming for part in here.spot.parts)


def _titled_in(here: Profile, there: Profile, kinds: frozenset[str]) -> bool:
    """Whether the title of ``here`` says the name of the house of ``there``, as who tells of another's does: "Chess at
    the library"."""
    house = there.about.venue - here.town - there.town
    return any(not says(kinds, word) for word in house & here.title.words)


def _written_alike(a: Profile, b: Profile) -> bool:
    """Whether both places are written alike to the letter, name and street: one calendar's two entries."""
    one, other = a.event.venue, b.event.venue
    return bool(one and other and one.street and one.name and (one.name, one.street) == (other.name, other.street))


def _on_two_streets(pair: Pair) -> bool:
    a, b = pair.a.spot, pair.b.spot
    return bool(a.street and b.street) and not streets.alike(a.street, b.street)


def _minutes(pair: Pair) -> float:
    return abs(pair.a.event.start - pair.b.event.start).total_seconds() / 60
