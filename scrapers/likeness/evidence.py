"""The evidence that two reports tell of one event, added up.

Each piece is worth points that were weighed on labelled pairs; ``ENOUGH`` of them make two reports one, unless
something tells them apart. The hour, the house and the organiser count for much, the title as much as it names.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from hobnob import patterns as re
from scrapers.likeness import context, kinship, times
from scrapers.likeness.kinds import BODIES, LASTING, TOWN_WIDE, WHOLE_HOUSE, kinds_of
from scrapers.likeness.kinship import Kinship, Setting
from scrapers.likeness.organisers import Organisers
from scrapers.likeness.places import Places
from scrapers.likeness.profile import Profile
from scrapers.likeness.telling import one_sided
from scrapers.likeness.times import Times
from scrapers.likeness.vetoes import of_many, veto
from scrapers.likeness.vocabulary import CLUBS
from scrapers.likeness.words import USUAL_STEMS

ENOUGH = 2.75

# houses in which many organisers meet at one hour
_SHARED_HOUSE = re.compile(
    r"\b(?:hotel|inn|suites|marriott|hilton|hyatt|sheraton|radisson|holiday|hampton|westin|doubletree|crowne|omni|wyndham|renaissance|courtyard|resort|auditorium|library|branch|convention|conference|civic|community"
    r"|university|college|country club|golf|banquet|events? center|expo center|city hall|town hall|state ?house|capitol|ymca|school|church|co ?working|hub|senior center|fairgrounds?|museum|hospital|medical|arena|headquarters|hq|chamber)\b"
)
_MULTIPLE = frozenset({"storytime", "books", "yoga"})

_TALES = (0.0, 0.5, 1.5, 2.5, 3.0)

Point = tuple[str, float]


@dataclass(frozen=True, slots=True)
class Evidence:
    """The points for and against, each with its reason; ``veto`` is why the sum does not matter."""

    points: tuple[Point, ...]
    veto: str | None = None

    @property
    def total(self) -> float:
        return sum(points for _, points in self.points)

    @property
    def one(self) -> bool:
        """Whether it is enough to hold the two for one event."""
        return self.veto is None and self.total >= ENOUGH


@dataclass(frozen=True, slots=True)
class _Pair:
    a: Profile
    b: Profile
    when: Times
    place: Places
    by_title: bool
    by: Organisers
    title: Kinship
    named: bool
    tale: int = 0

    @property
    def placed(self) -> bool:
        return self.place >= Places.LIKE

    @property
    def shared_house(self) -> bool:
        return _shared(self.a.spot.name) or _shared(self.b.spot.name)

    @property
    def many(self) -> bool:
        return self.a.who.many or self.b.who.many

    @property
    def kinds(self) -> frozenset[str]:
        return self.a.title.kinds & self.b.title.kinds

    @property
    def joint(self) -> bool:
        return self.a.joint or self.b.joint

    @property
    def together(self) -> bool:
        """Whether two organisers may hold it together: where both are chambers, what fills a house or is in no house of many."""
        return self.placed and (self.joint or (self.chambers and (bool(self.kinds & WHOLE_HOUSE) or not self.shared_house)))

    @property
    def chambers(self) -> bool:
        return self.a.who.chamber and self.b.who.chamber

    @property
    def online(self) -> bool:
        return self.a.web and self.b.web

    @property
    def joins(self) -> bool:
        """Whether one may join both under one address."""
        return self.when is Times.SAME and self.a.meeting is not None and self.a.meeting == self.b.meeting

    @property
    def reported(self) -> bool:
        """Whether one is a paper's, which finds its own words."""
        return self.a.who.press or self.b.who.press

    @property
    def tells_kind(self) -> bool:
        """Whether a lister's text says of what kind it is, as the other's title does."""
        if not self.placed or self.by < Organisers.UNKNOWN:
            return False
        return any(
            here.who.lister and there.title.kinds & kinds_of(here.text.strip()) - here.title.kinds for here, there in ((self.a, self.b), (self.b, self.a))
        )

    @property
    def keeper(self) -> bool:
        return self.by is Organisers.SAME and self.placed and context.keeps_house(self.a, self.b)

    @property
    def rivals(self) -> bool:
        """Whether each has an organiser of its own, and neither tells of the other's."""
        return self.by <= Organisers.CONFLICT and self.tale < len(_TALES) - 1 and not (self.named or self.joint or self.of_a_chamber)

    @property
    def one_thing(self) -> bool:
        """Whether both titles say one word of their own at one hour in a house of one thing at a time, and one says nothing else, the other little."""
        return self.when is Times.SAME and self.title.bare and self.title.one <= 1 and not self.shared_house and any(word not in USUAL_STEMS for word in self.title.common)

    @property
    def of_a_chamber(self) -> bool:
        return self.by <= Organisers.UNKNOWN and not self.named and (self.placed or context.one_town(self.a, self.b)) and context.chambers_own(self.a, self.b)


@lru_cache(maxsize=8192)
def _shared(house: str) -> bool:
    return _SHARED_HOUSE.search(house) is not None


def weigh(a: Profile, b: Profile) -> Evidence:
    """All that speaks for and against one event in two reports; the order does not matter."""
    when = times.compare(a.event, b.event)
    if when is Times.APART:
        return Evidence((), "other times")
    place, by_title = context.where(a, b)
    if place is Places.CONFLICT and not a.pages & b.pages:
        return Evidence((), "two places")
    by = context.organised(a, b)
    title = _title(a, b, place, by, by_title)
    named = by is not Organisers.SAME and context.named(a, b)
    if by_title and by is Organisers.SIBLINGS and not named and title.shared < 0.8 and not context.rooted(a, b) and not (a.joint and b.joint):
        # only a title names the house, and two towns' chambers may each have a house of that name
        place, by_title = Places.UNKNOWN, False
        title = _title(a, b, place, by, by_title)
    tale = context.retold(a, b)
    against = veto(a, b, when, place, by, title, named, tale)
    if against:
        return Evidence((), against)
    pair = _Pair(a, b, when, place, by_title, by, title, named, tale)
    return Evidence((*_hour(pair), *_house(pair), *_host(pair), *_name(pair), *_rest(pair)))


def _title(a: Profile, b: Profile, place: Places, by: Organisers, by_title: bool) -> Kinship:
    placed = place >= Places.LIKE
    together = placed and (a.joint or b.joint or (a.who.chamber and b.who.chamber))
    house = a.about.venue | b.about.venue if placed and by_title else context.only_titled(a) | context.only_titled(b)
    setting = Setting(placed=placed, hosted=by is Organisers.SAME, together=together, house=house)
    return kinship.compare(a.title, b.title, a.about, b.about, setting)


def _hour(pair: _Pair) -> Iterator[Point]:
    if pair.when is Times.NEAR:
        apart = abs(pair.a.event.start - pair.b.event.start).total_seconds() / 60
        # what fills a house is there once, doors and start
        half = -0.75 if pair.kinds & WHOLE_HOUSE else -1.0
        yield "up to an hour apart", -0.5 if apart <= 15 else half if apart <= 30 else -1.0 if pair.kinds & LASTING else -1.5
        if one_sided(pair.a.title.words, pair.b.title.words):
            yield "for others at another hour", -1.5
    elif pair.when is Times.SAME and not pair.reported and one_sided(pair.a.title.words, pair.b.title.words):
        yield "one says for whom", -1.0
    elif pair.when is Times.DAY:
        if times.tells_hour(pair.a.event, pair.b.event):
            yield "one tells the hour only in its text", -0.1
        else:
            yield "one tells only the day", -0.25 if pair.kinds & TOWN_WIDE else -0.5
    ends = times.ends_agree(pair.a.event, pair.b.event)
    if ends is not None:
        yield ("one end", 0.5) if ends else ("two ends", -0.5)


def _house(pair: _Pair) -> Iterator[Point]:
    if pair.placed:
        if pair.by_title:
            yield "one names the other's house", 1.5 if pair.shared_house else 2.0
        else:
            yield "one house", 1.5 if pair.shared_house else 2.0
        return
    if pair.title.covered and pair.title.shared >= 0.8 and pair.place is Places.UNKNOWN and not pair.kinds & _MULTIPLE and context.in_its_house(pair.a, pair.b):
        yield "one is held where the other's organiser is at home", 1.5
    elif pair.place is Places.DOUBT:
        yield "two houses by name", -2.0
    elif pair.online:
        yield "both online", 0.5
    elif pair.a.web != pair.b.web and (pair.a.spot.in_person or pair.b.spot.in_person) and not context.streams(pair.a, pair.b) and not pair.joins:
        yield "one online and one in a house", -1.0
    if context.one_town(pair.a, pair.b):
        if pair.kinds & TOWN_WIDE:
            yield "one town, and a thing of the whole town", 1.5
        elif pair.title.shared >= 1:
            yield "one town", 0.5 if pair.title.shared >= 1.4 else 0.25
    if (pair.title.shared >= 0.8 or pair.kinds & TOWN_WIDE) and not pair.title.both and context.middle(pair.a, pair.b):
        yield "both in the streets of one town", 0.75
    if pair.kinds & _MULTIPLE:
        yield "held in many places", -1.0


def _host(pair: _Pair) -> Iterator[Point]:
    if pair.by is Organisers.SAME:
        # who keeps the house holds much in it, and says no more than the house
        yield "one organiser", 0.5 if pair.many or pair.keeper else 1.5
        if pair.when is Times.DAY and pair.title.bare and pair.a.title.words & pair.b.title.words & CLUBS:
            yield "a club's meeting of the day", 1.0
        return
    if pair.by is Organisers.KIN:
        yield "organisers named alike", 0.75
    if pair.named:
        yield "one names the other's organiser", 1.0
    elif pair.of_a_chamber:
        titled = "chamber" in pair.a.title.words | pair.b.title.words
        yield "one tells that it is a chamber's, as the other is", (1.0 if titled else 0.7) if pair.placed else 0.75 if titled else 0.5
    if pair.by > Organisers.CONFLICT:
        return
    if pair.named or pair.of_a_chamber:
        pass
    elif pair.placed:
        yield "two organisers", -0.5 if context.initialled(pair.a, pair.b) or pair.by is Organisers.SIBLINGS or pair.one_thing else -1.0
    elif pair.online:
        yield "two organisers", -0.5
    else:
        yield "two organisers", -1.0 if pair.by is Organisers.CONFLICT or (pair.joint and context.one_town(pair.a, pair.b)) else -1.5 if pair.title.rare else -2.5
    if pair.together:
        yield "held together", 1.0


def _name(pair: _Pair) -> Iterator[Point]:
    title = pair.title
    if title.shared:
        yield "words of the title", min(title.shared, 2.5)
    if title.same and title.shared:
        yield "one title", 1.3 if title.shared >= 1 else 0.8
    elif title.covered:
        yield "one title within the other", 0.6
    if title.phrase:
        yield "a phrase of the title", 0.3
    if title.rare:
        yield "a name in both titles", 1.0
    if title.told and pair.when is not Times.TOLD:
        yield "a title's words in the other's text", 0.6 * min(title.told, 2)
    quoted = pair.placed and pair.when is Times.SAME and (_quotes(pair.a, pair.b) or _quotes(pair.b, pair.a))
    cited = pair.placed and pair.when is not Times.NEAR and (_cites(pair.a, pair.b) or _cites(pair.b, pair.a))
    if cited:
        yield "a whole title in the other's text", 1.5
    elif quoted:
        yield "a title's name in the other's text", 1.5
    if title.worded and (pair.by > Organisers.CONFLICT or not pair.shared_house) and (pair.placed or pair.by is Organisers.SAME or pair.kinds & TOWN_WIDE):
        yield "one wording", 0.5
    if title.kind:
        if pair.by is Organisers.SAME and not pair.many and not pair.keeper:
            yield "one kind of one organiser", 1.0
        else:
            yield "one kind", 0.75 if pair.placed else 0.25
    elif pair.tells_kind:
        yield "one kind, which one tells in its text", 0.8
    if title.bare and title.one >= 1 and not (title.shared or title.told or title.kind or pair.tale or pair.together):
        yield "one title names nothing, and nothing of the other", 0.0
    elif title.bare:
        yield "nothing in one title that the other event does not know", 0.5
        if title.one <= 0.4 and not title.same:
            yield "nothing in either", 0.25
    elif title.both and not (title.rare or quoted):
        small = pair.placed and not pair.shared_house
        sure = small and pair.by is Organisers.SAME and not pair.many and not pair.keeper and pair.when is Times.SAME
        yield "each title says something else", -(1.2 if sure else 1.5 if small else 2.0) * min(title.both, 2) * (0.3 if cited and not pair.rivals else _doubt(pair))


def _doubt(pair: _Pair) -> float:
    """How much two titles that differ still tell, where another's text tells the same things as the organiser's."""
    if pair.joins:
        return 0.25
    if pair.by is Organisers.SAME or pair.rivals:
        return 1.0
    if pair.reported and pair.placed and pair.when is Times.SAME and pair.title.shared >= 1 and not pair.shared_house:
        return 0.2
    if pair.tells_kind and pair.reported and pair.when is not Times.NEAR and not pair.shared_house:
        return 0.25
    if pair.tale and pair.reported and pair.placed and not pair.shared_house and pair.title.shared and pair.title.told:
        # title, text and tale each agree in something
        return 0.4
    if pair.tale and pair.of_a_chamber and pair.title.kind and pair.placed and pair.when is Times.SAME:
        return 0.7
    if pair.tale < 2:
        return 0.6 if pair.reported and (pair.tale or pair.title.told or pair.tells_kind) else 1.0
    return 0.5 if pair.tale == 2 else 0.25


def _says(one: Profile) -> bool:
    return bool(one.title.kinds or one.title.naming)


def _cites(a: Profile, b: Profile) -> bool:
    return kinship.cited(b.title, (a.event.summary or "")[:600])


def _quotes(a: Profile, b: Profile) -> bool:
    return kinship.quoted(b.title, (a.event.summary or "")[:600], a.about.all | b.about.all | a.town | b.town)


def _rest(pair: _Pair) -> Iterator[Point]:
    if pair.reported and pair.placed and pair.when in (Times.SAME, Times.DAY) and (pair.title.shared or pair.title.told or pair.tale or pair.tells_kind):
        yield "a paper's words for it", 0.6
    if pair.tale and (pair.by is not Organisers.SAME or not pair.title.both):
        yield "one tale", _TALES[pair.tale] * (0.5 if pair.rivals else 1.0 if pair.placed or pair.online or context.one_town(pair.a, pair.b) else 0.75)
    if context.part_of(pair.a, pair.b):
        yield "one is held in the course of the other", -1.5
    many = of_many(pair.a, pair.b, pair.title)
    if pair.a.pages & pair.b.pages:
        yield "one page", 1.5 if many else 4.0
    elif pair.joins:
        yield "one meeting", 3.0
    elif pair.a.links & pair.b.links:
        yield "one address", 1.0 if many else 3.0
    bodies = (pair.a.title.kinds ^ pair.b.title.kinds) & BODIES
    if bodies and not pair.title.shared and all(_says(one) for one in (pair.a, pair.b)):
        yield "one is a body's", -1.0
    elif pair.kinds & BODIES and pair.title.one and pair.by is not Organisers.SAME and not pair.title.shared:
        yield "one is a certain body's", -1.0
    elif pair.a.title.kinds and pair.b.title.kinds and not pair.kinds and pair.title.shared < 1 and not pair.tells_kind:
        yield "two kinds", -0.75
