"""How alike two titles are, given what is known around them."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from scrapers.likeness import respelled
from scrapers.likeness.kinds import BODIES, clash, says
from scrapers.likeness.levels import levelled
from scrapers.likeness.tales import PROSE
from scrapers.likeness.telling import LABELS, marks_apart, opposed
from scrapers.likeness.themes import explained, in_other_words
from scrapers.likeness.titles import Title, content, naming_of, weight
from scrapers.likeness.towns import quarter
from scrapers.likeness.venues import where
from scrapers.likeness.vocabulary import CLUBS, FORMS, HOUSE_WORDS, LESSONS, PARTS, SMALL
from scrapers.likeness.words import USUAL_STEMS, are_initials, not_cut, stem, within
from scrapers.likeness.words import spelled_out as put_short
from scrapers.reading.words import words as vocabulary

ASIDE = vocabulary("chamber area greater downtown annual monthly weekly the")
_UNFRAMED = SMALL | vocabulary("level part session")
_NONE: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class About:
    """The naming words around a title: of its venue, its organiser, hosts and sponsors, its town, its opening lines.

    ``club`` are those of ``who`` that name an organiser which is no chamber: two such names in two titles are two
    events.
    """

    venue: frozenset[str] = _NONE
    who: frozenset[str] = _NONE
    town: frozenset[str] = _NONE
    text: frozenset[str] = _NONE
    club: frozenset[str] = _NONE
    themes: frozenset[int] = frozenset()
    stems: frozenset[str] = _NONE

    @property
    def all(self) -> frozenset[str]:
        return self.venue | self.who


NOTHING = About()


@dataclass(frozen=True, slots=True)
class Kinship:
    """What two titles have in common and what parts them.

    ``worded``: both say the same words, usual ones too. ``bare``: one says nothing that the other does not; ``rare``:
    both say a name of two words. ``shared`` is the weight of the naming words that both say, ``told`` that of words of
    the one which stand around the other; ``mine`` and ``theirs`` the weights of what only one says and nothing around
    them explains.
    """

    same: bool = False
    shared: float = 0.0
    phrase: bool = False
    told: float = 0.0
    mine: float = 0.0
    theirs: float = 0.0
    kind: bool = False
    clash: bool = False
    apart: bool = False
    items: bool = False
    covered: bool = False
    bare: bool = False
    worded: bool = False
    rare: bool = False
    common: frozenset[str] = _NONE
    theme: bool = False
    theme_told: bool = False
    framed: bool = False
    qualified: bool = False

    @property
    def both(self) -> float:
        """How much each says that the other does not."""
        return min(self.mine, self.theirs)

    @property
    def one(self) -> float:
        return max(self.mine, self.theirs)


@dataclass(frozen=True, slots=True)
class Setting:
    """What is known of the two before their titles: whether they are at one ``placed`` place, ``hosted`` by one
    organiser, held ``together`` by several; ``house`` are words of titles that name a house, and so count as such and
    not twice."""

    placed: bool = False
    hosted: bool = False
    together: bool = False
    house: frozenset[str] = _NONE


_ALONE = Setting()


def compare(
    a: Title, b: Title, about_a: About = NOTHING, about_b: About = NOTHING, setting: Setting = _ALONE
) -> Kinship:
    """Compare two titles, each with what is known around it."""
    kind = bool(a.kinds & b.kinds)
    if a.folded.replace(" ", "") == b.folded.replace(" ", ""):
        shared = a.naming - setting.house
        return Kinship(
            same=True,
            shared=weight(shared),
            phrase=bool(shared),
            kind=kind,
            covered=True,
            bare=True,
            worded=len(a.told) > 1,
            common=shared,
        )
    if b.folded < a.folded:
        # a word and its other spelling do not weigh the same, so that the order must not matter
        a, b, about_a, about_b = b, a, about_b, about_a
    a, b = respelled.closed_up(a, b), respelled.closed_up(b, a)
    a, b = respelled.spelled_out(a, b), respelled.spelled_out(b, a)
    a, b = levelled(a, b), levelled(b, a)
    towns, houses = about_a.town | about_b.town | (quarter(a.told) & quarter(b.told)), about_a.venue | about_b.venue
    shared_a, shared_b = within(a.naming, b.naming), within(b.naming, a.naming)
    left_a, left_b = a.naming - shared_a - towns, b.naming - shared_b - towns
    told_a, told_b = _told(left_a, about_b), _told(left_b, about_a)
    own_a = _own(a, left_a - told_a, b, about_a, about_b, setting, weight(shared_a))
    own_b = _own(b, left_b - told_b, a, about_b, about_a, setting, weight(shared_a))
    ribbon = "ribbon" in a.kinds & b.kinds
    if ribbon:
        # what opens names the event, and is where it is
        own_a = own_a or about_a.venue - towns - within(about_a.venue, b.naming | about_b.all | about_b.text)
        own_b = own_b or about_b.venue - towns - within(about_b.venue, a.naming | about_a.all | about_a.text)
    shared = shared_a - towns - setting.house
    if own_a and own_b and not ribbon:
        # the name of the house or of the organiser in both titles says no more than that house and organiser are one,
        # or of one town
        shared -= (houses | HOUSE_WORDS if setting.placed else _NONE) | (about_a.who & about_b.who)
    return Kinship(
        shared=weight(shared) + 0.2 * len(shared_a & towns),
        phrase=_phrase(a, b, shared_a - setting.house),
        # whose name it is counts as house or organiser, and not twice
        told=weight(told_a - about_a.all) + weight(told_b - about_b.all),
        mine=_own_weight(own_a),
        theirs=_own_weight(own_b),
        kind=kind,
        clash=clash(a.kinds, b.kinds),
        apart=marks_apart(a.marks, b.marks)
        or opposed(_untowned(a, towns) | a.modes, _untowned(b, towns) | b.modes)
        or _two_parts(a.words & PARTS, b.words & PARTS)
        or _two_parts(a.years, b.years),
        items=_items_apart(a, b, about_a.who | about_b.who, towns, houses),
        covered=bool(shared) and (not a.naming - shared_a or not b.naming - shared_b),
        bare=not (own_a or told_a) or not (own_b or told_b),
        worded=_worded(a, b, towns | houses),
        rare=_rare(
            a, b, shared_a - towns - setting.house, about_a.who | about_b.who | (houses if setting.placed else _NONE)
        ),
        common=shared,
        theme=in_other_words(a.themes, b.themes),
        framed=bool(own_a and own_b) and _framed(a, b, own_a | own_b),
        qualified=bool(own_a and own_b) and bool(_qualified(a, own_a) & _qualified(b, own_b) - USUAL_STEMS),
        theme_told=_theme_told(a, b, about_b) or _theme_told(b, a, about_a),
    )


def _framed(a: Title, b: Title, own: frozenset[str]) -> bool:
    """Whether two titles are one but for a word or two in one place: "Instagram for Makers" and "Etsy for Makers"."""
    rest = [
        [word if word not in own else "" for word in one.told if word not in _UNFRAMED and not word.isdigit()]
        for one in (a, b)
    ]
    frame = [[word for at, word in enumerate(told) if word or not at or told[at - 1]] for told in rest]
    return frame[0] == frame[1] and any(word in a.naming for word in frame[0])


def _qualified(title: Title, own: frozenset[str]) -> frozenset[str]:
    """The words of which a title says by a word of its own of what sort they are: "Crop Insurance"."""
    return frozenset(
        word for before, word in pairwise(title.told) if before in own and word in title.naming and word not in own
    )


def _theme_told(a: Title, b: Title, about: About) -> bool:
    """Whether the other's text, and not its title, tells a theme of a title."""
    return not (a.themes.keys() & about.themes).issubset(b.themes)


def _own(
    a: Title, left: frozenset[str], b: Title, about_a: About, about_b: About, setting: Setting, shared: float
) -> frozenset[str]:
    """Of the words that only ``a`` says, those which nothing around the two explains."""
    own = left - within(left, about_b.all) - a.sponsor - HOUSE_WORDS
    own -= within(own, about_a.who if setting.hosted else about_a.who - about_a.club)
    if setting.together:
        own -= a.partners
    own = not_cut(own, b.words | about_a.venue | about_b.venue if setting.placed else b.words)
    if own and setting.placed:
        own -= where(a.told, about_a.venue | about_b.venue)
    if own and (setting.placed or setting.hosted) and not a.kinds & b.kinds & BODIES:
        known = explained(a.themes, b.themes.keys() | about_b.themes)
        own -= known | FORMS if known else known
    kinds = a.kinds & b.kinds
    if kinds:
        own = frozenset(word for word in own if not says(kinds, word))
    if not (a.kinds | b.kinds) & BODIES:
        own -= FORMS | LESSONS if kinds or shared >= 0.8 else LESSONS
    return own if "ribbon" in kinds or not setting.placed else own - within(own, about_a.venue)


def _told(left: frozenset[str], about: About) -> frozenset[str]:
    """Those words of a title which the other's text tells, in any of their forms."""
    found = left & about.text
    return (
        found | {word for word in left - found if stem(word) in about.stems} if left != found and about.stems else found
    )


def _untowned(title: Title, towns: frozenset[str]) -> frozenset[str]:
    """The words without a town's name of two words: no season is told by "Carver Falls", no quarter by "North
    Haven"."""
    runs = (
        {pair for pair in pairwise(title.told) if pair[0] != pair[1] and towns.issuperset(pair)}
        if len(towns) > 1
        else set()
    )
    if not runs:
        return title.words
    told = [
        word
        for at, word in enumerate(title.told)
        if title.told[at : at + 2] not in runs and title.told[at - 1 : at + 1] not in runs
    ]
    return title.words - frozenset(title.told) | frozenset(told)


def _two_parts(a: frozenset[str], b: frozenset[str]) -> bool:
    return bool(a and b and not a & b)


def named_alike(a: Title, b: Title) -> bool:
    """Whether two titles alone name one thing, as a title that was corrected does."""
    title = compare(a, b)
    if title.apart or title.items or title.clash:
        return False
    return (
        (title.same and title.shared > 0)
        or (title.covered and title.shared >= 0.8)
        or title.shared >= max(2, 3 * title.mine, 3 * title.theirs)
    )


def may_be_one(a: Title, b: Title) -> bool:
    """Whether two titles name one thing, or neither names anything of its own."""
    title = compare(a, b)
    return named_alike(a, b) or not (title.apart or title.items or title.clash or title.mine or title.theirs)


def adds_to(a: Title, b: Title) -> bool:
    """Whether one title says all that the other says, and more: "Luncheon", "Luncheon with Mayor Ito"."""
    title = compare(a, b)
    words_a, words_b = (frozenset(one.told) - SMALL - ASIDE for one in (a, b))
    return not (title.apart or title.items or title.clash) and (words_a <= words_b or words_b <= words_a)


def _worded(a: Title, b: Title, aside: frozenset[str]) -> bool:
    """Whether both say the same words, usual ones too, but for those of town and house: "Coffee & Connections"."""
    told_a, told_b = (frozenset(one.told) - SMALL - aside - ASIDE for one in (a, b))
    return len(told_a) >= 2 and told_a == told_b


def _own_weight(own: frozenset[str]) -> float:
    return sum(1.0 if word in CLUBS else 0.7 if word in USUAL_STEMS else 0.5 if word in PROSE else 1.0 for word in own)


def _items_apart(a: Title, b: Title, who: frozenset[str], towns: frozenset[str], houses: frozenset[str]) -> bool:
    """Whether both name an item of one series: "Ribbon Cutting: Joe's Pizza" and "Ribbon Cutting: Zen Yoga"."""
    if not a.parts or not b.parts:
        return False
    for (part_a, last_a, left_a), (part_b, last_b, left_b) in ((x, y) for x in _split(a) for y in _split(b)):
        if part_a == part_b and left_a and left_b:
            if _first(last_a, left_a) == _first(last_b, left_b):
                continue
            if towns and naming_of(part_a) <= towns:
                # the town before or behind what is held there
                continue
            if weight(naming_of(part_a)) >= 1 and min(weight(left_a), weight(left_b)) < 1:
                # the name of the one thing, and in what usual form: "Film: The River", "The River: screening"
                continue
            if (
                (left_a <= who or left_b <= who)
                and last_a == a.parts[0]
                and last_b == b.parts[0]
                and weight(naming_of(part_a) - who - towns - houses) >= 1
            ):
                # who holds it, and what: "VSO: Winter Serenades", "Vermont Symphony: Winter Serenades"
                continue
            if (last_a == a.parts[0]) != (last_b == b.parts[0]) and _is_a_label(a if last_a == a.parts[0] else b, who):
                # who teaches it before its name, and more of its name behind: "SCORE: Starting a Business", "Starting a
                # Business: Step by Step"
                continue
            if any(
                put_short(short, long) != long or _and_letters(short, long)
                for short, long in ((last_a, last_b), (last_b, last_a))
            ):
                # "Eggs & Issues: Housing" and "E&I: Housing"
                continue
            if any(
                len(short) == 1 and are_initials(short[0], long, more=1)
                for short, long in ((last_a, last_b), (last_b, last_a))
            ):
                # "Topeka Symphony" and "TSO"
                continue
            # "Olympic Wave" and "Sprint Wave" have nothing in common
            shared = weight(within(left_a, left_b) - LABELS)
            if shared < weight(left_a) - shared and shared < weight(left_b) - shared:
                return True
    return False


def _and_letters(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Whether a word is the letters of two with an "and" between: "eni", as "E&I" is read, of "eggs issues"."""
    return any(
        len(word) == 3 and word[1] == "n" and any(x[0] == word[0] and y[0] == word[2] for x, y in pairwise(long))
        for word in short
    )


def _is_a_label(title: Title, who: frozenset[str]) -> bool:
    """Whether what stands first in a title is whose it is, or with whom: "Webinar with PMI Heart of Texas"."""
    first = naming_of(title.parts[0]) - USUAL_STEMS
    return first <= who | title.partners | CLUBS and bool(frozenset(title.parts[0]) & (who | title.partners | CLUBS))


def _first(told: tuple[str, ...], naming: frozenset[str]) -> str | None:
    return next((word for word in told if word in naming), None)


def _split(title: Title) -> list[tuple[tuple[str, ...], tuple[str, ...], frozenset[str]]]:
    """The parts of a title that has two, each with the other, and the naming words of that."""
    if len(title.parts) != 2:
        return []
    first, last = title.parts
    return [(first, last, naming_of(last) - PARTS), (last, first, naming_of(first) - PARTS)]


def _phrase(a: Title, b: Title, shared: frozenset[str]) -> bool:
    """Whether both say two neighbouring words, one of which names something: "Eggs and Issues"."""
    if not shared:
        return False
    runs = {pair for pair in pairwise(content(b)) if set(pair) & shared}
    return any(pair in runs for pair in pairwise(content(a)))


def _rare(a: Title, b: Title, shared: frozenset[str], hosts: frozenset[str]) -> bool:
    """Whether both say two neighbouring words of their own, as a person or a play is named, and not only a host's
    name."""
    own = {word for word in shared if word not in USUAL_STEMS}
    if len(own) < 2 or own <= hosts:
        return False
    runs = set(pairwise(content(b)))
    return any(pair in runs and own.issuperset(pair) and not hosts.issuperset(pair) for pair in pairwise(content(a)))
