"""Two reports side by side, with what was found of their hours, places, organisers and titles."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, lru_cache

from hobnob import patterns as re
from scrapers.likeness import citing, context, hosting
from scrapers.likeness.kinds import WHOLE_HOUSE
from scrapers.likeness.kinship import Kinship
from scrapers.likeness.organisers import Organisers
from scrapers.likeness.places import Places
from scrapers.likeness.profile import Profile
from scrapers.likeness.themes import tells_theme
from scrapers.likeness.times import Times
from scrapers.likeness.vocabulary import COURSES, SMALL
from scrapers.likeness.words import USUAL_STEMS, is_no_word
from scrapers.reading.words import words as vocabulary

# houses in which many organisers meet at one hour
_SHARED_HOUSE = re.compile(
    r"\b(?:hotel|inn|suites|marriott|hilton|hyatt|sheraton|radisson|holiday|hampton|westin|doubletree|crowne|omni"
    r"|wyndham|renaissance|courtyard|resort|auditorium|library|branch|convention|conference|civic|community"
    r"|university|college|country club|golf|banquet|ballroom|events? center|expo center|city hall|town hall"
    r"|state ?house|capitol|ymca|school|church|co ?working|hub|senior center|fairgrounds?|museum|hospital|medical"
    r"|arena|headquarters|hq|chamber)\b"
)
# where guests of every sort are toasted
_HONOURS = frozenset({"awards", "gala", "ribbon"})
# when anything is held
_WHEN = vocabulary("day night morning afternoon evening week weekend month season")
# what a course is held in, which is no subject
_PARTS = vocabulary("part session module")
# so many things told alike are one event's, though each has an organiser of its own
_TALE = 4
_OPENING = 600


@dataclass(frozen=True)
class Pair:
    """``by_title``: only one's title or text names the other's house; ``named``: one names the other's organiser;
    ``tale``: how many things both texts tell."""

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
        """Whether both are in one house, as far as is told."""
        return self.place >= Places.LIKE

    @cached_property
    def shared_house(self) -> bool:
        """Whether many organisers meet at one hour in the house of one."""
        return _shared(self.a.spot.name) or _shared(self.b.spot.name)

    @property
    def small(self) -> bool:
        """Whether both are in a house that holds one thing at a time."""
        return self.placed and not self.shared_house

    @cached_property
    def strange(self) -> bool:
        """Whether both titles say a word that is in no dictionary, and names neither house, town nor organiser."""
        if "vs" in self.a.title.words & self.b.title.words or self.two_subjects:
            # two teams may play one other
            return False
        aside = (
            self.a.about.venue | self.b.about.venue | self.a.who.words | self.b.who.words | self.a.town | self.b.town
        )
        return any(
            word not in USUAL_STEMS and not tells_theme(word) and is_no_word(word) for word in self.title.common - aside
        )

    @property
    def two_subjects(self) -> bool:
        """Whether each title tells another subject of what is taught on many: "QuickBooks: Payroll" and "QuickBooks:
        Invoices"."""
        parts = (self.a.title.words | self.b.title.words) & _PARTS
        return bool(self.title.both and not parts and self.a.title.words & self.b.title.words & COURSES)

    @cached_property
    def many(self) -> bool:
        """Whether one is of an organiser who holds many things at a time."""
        return self.a.who.many or self.b.who.many

    @cached_property
    def kinds(self) -> frozenset[str]:
        """The kinds that both titles tell."""
        return self.a.title.kinds & self.b.title.kinds

    @property
    def joint(self) -> bool:
        """Whether one says that several hold it."""
        return self.a.joint or self.b.joint

    @property
    def chambers(self) -> bool:
        """Whether both are chambers'."""
        return self.a.who.chamber and self.b.who.chamber

    @property
    def together(self) -> bool:
        """Whether two organisers may hold it together: where both are chambers, what fills a house, or what both titles
        tell alike and is in no house of many."""
        return self.placed and (
            (
                self.joint
                and not self.outside
                and not self._with_another
                and (self.named or not self.shared_house or bool(self.kinds & WHOLE_HOUSE) or self._tells_alike)
            )
            or (
                self.chambers
                and (
                    bool(self.kinds & WHOLE_HOUSE - {"annual"})
                    or ((self.joint or not self.shared_house) and self._alike_in_title)
                )
            )
        )

    @property
    def _with_another(self) -> bool:
        """Whether one's title says with whom it is held, and the other is somebody else's who says nothing of them."""
        a, b = self.a, self.b
        return any(
            here.title.partners
            and there.who.own
            and not (there.joint or there.who.chamber)
            and not here.title.partners & (there.who.words | there.said)
            for here, there in ((a, b), (b, a))
        )

    @property
    def _alike_in_title(self) -> bool:
        return bool(self.kinds) or self._tells_alike

    @property
    def _tells_alike(self) -> bool:
        title = self.title
        return bool(
            title.told
            or title.theme
            or title.theme_told
            or self.a.title.words & self.b.title.words - SMALL - _WHEN - self.a.town - self.b.town
        )

    @property
    def online(self) -> bool:
        """Whether both are online."""
        return self.a.web and self.b.web

    @property
    def joins(self) -> bool:
        """Whether one may join both under one address."""
        return self.when is Times.SAME and self.a.meeting is not None and self.a.meeting == self.b.meeting

    @cached_property
    def reported(self) -> bool:
        """Whether one is a paper's, which finds its own words."""
        return self.a.who.press or self.b.who.press

    @property
    def two_circles(self) -> bool:
        """Whether each is for a circle of people of which the other knows nothing: lawyers and young professionals."""
        a, b = self.a, self.b
        if (
            not a.circles
            or not b.circles
            or a.circles & b.circles
            or self.kinds & _HONOURS
            or self.reported
            or a.sentence
            or b.sentence
        ):
            return False
        return not a.circles & b.said_circles and not b.circles & a.said_circles

    @property
    def listed(self) -> bool:
        """Whether one is told by who lists what others hold."""
        return self.a.who.lister or self.b.who.lister

    @cached_property
    def tells_kind(self) -> bool:
        """Whether a lister's text says of what kind it is, as the other's title does."""
        if not self.placed or self.by < Organisers.UNKNOWN:
            return False
        return any(
            here.who.lister and there.title.kinds & here.text_kinds - here.title.kinds for here, there in self.ways
        )

    @cached_property
    def told_kind(self) -> bool:
        """Whether one's text tells of what kind the other is, which an honoured guest or a paper names by another:
        "announced over lunch"."""
        return (
            self.placed
            and self.when in (Times.SAME, Times.TOLD)
            and any(there.title.kinds & here.text_kinds for here, there in self.ways)
        )

    @cached_property
    def keeper(self) -> bool:
        """Whether the organiser of both keeps the house in which they are."""
        return self.by is Organisers.SAME and self.placed and context.keeps_house(self.a, self.b)

    @property
    def of_one(self) -> bool:
        """Whether both are of one organiser who holds few things at a time."""
        return self.by is Organisers.SAME and not self.many and not self.keeper

    @cached_property
    def rivals(self) -> bool:
        """Whether each has an organiser of its own, and neither tells of the other's."""
        return (
            self.by <= Organisers.CONFLICT
            and self.tale < _TALE
            and not (self.named or (self.joint and not self.outside) or self.of_a_chamber)
        )

    @cached_property
    def outside(self) -> bool:
        """Whether several chambers hold the one, and the other is a body's that tells of no chamber, nor of what the
        one is called."""
        if self.title.shared or self.tale:
            return False
        return any(
            here.joint
            and "chamber" in here.title.words
            and there.who.own
            and not (there.joint or there.who.chamber or "chamber" in there.said)
            for here, there in self.ways
        )

    @cached_property
    def of_a_chamber(self) -> bool:
        """Whether one tells that it is a chamber's, as the other is, and may be that chamber's own."""
        return (
            self.by <= Organisers.UNKNOWN
            and not self.named
            and (self.placed or context.one_town(self.a, self.b))
            and hosting.chambers_own(self.a, self.b)
        )

    @cached_property
    def cited(self) -> bool:
        """Whether a whole title stands in the other's text."""
        return (
            self.placed
            and self.when is not Times.NEAR
            and any(citing.cited(there.title, (here.event.summary or "")[:_OPENING]) for here, there in self.ways)
        )

    @cached_property
    def quoted(self) -> bool:
        """Whether a name of a title stands in the other's text."""
        if not (self.placed or self.online) or self.when is not Times.SAME:
            return False
        aside = self.a.about.all | self.b.about.all | self.a.town | self.b.town
        return any(
            citing.quoted(there.title, (here.event.summary or "")[:_OPENING], aside) for here, there in self.ways
        )

    @property
    def ways(self) -> tuple[tuple[Profile, Profile], tuple[Profile, Profile]]:
        """The two as here and there, and the other way about."""
        return (self.a, self.b), (self.b, self.a)


@lru_cache(maxsize=8192)
def _shared(house: str) -> bool:
    return _SHARED_HOUSE.search(house) is not None
