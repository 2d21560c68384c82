"""Two reports side by side, with what was found of their hours, places, organisers and titles."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import pairwise

from hobnob import patterns as re
from scrapers.likeness import citing, context, hosting, times
from scrapers.likeness.kinds import MEALS, WHOLE_HOUSE
from scrapers.likeness.kinship import Kinship
from scrapers.likeness.organisers import Organisers
from scrapers.likeness.places import Places, two_at_one_number
from scrapers.likeness.profile import Profile
from scrapers.likeness.themes import tells_theme
from scrapers.likeness.times import Times
from scrapers.likeness.titles import Title
from scrapers.likeness.vocabulary import COURSES, HEADS, SMALL
from scrapers.likeness.words import USUAL_STEMS, is_no_word
from scrapers.reading.words import words as vocabulary

# houses in which many organisers meet at one hour
_SHARED_HOUSE = re.compile(
    r"\b(?:hotel|inn|suites|marriott|hilton|hyatt|sheraton|radisson|holiday|hampton|westin|doubletree|crowne|omni|wyndham|renaissance|courtyard|resort|auditorium|library|branch|convention|conference|civic|community"
    r"|university|college|country club|golf|banquet|ballroom|events? center|expo center|city hall|town hall|state ?house|capitol|ymca|school|church|co ?working|hub|senior center|fairgrounds?|museum|hospital|medical|arena|headquarters|hq|chamber)\b"
)
_LET = re.compile(r"\b(?:suite|ste|unit|plaza|mall|commons|shopping|cent(?:er|re)|building|bldg|square|park|market|shops|crossing|village)\b|#")
_FLOOR = re.compile(r"\b(?:lower|upper) level\b|\b(?:floor|fl|upstairs|downstairs|basement)\b", re.I)
_FARM = re.compile(r"\b(?:farms?|dairy|ranch|orchards?|residence|backyard)\b")
# where guests of every sort are toasted
_HONOURS = frozenset({"awards", "gala", "ribbon"})
# at which members of any body sit
_TABLES = MEALS | {"annual"}
# what a course is held in, which is no subject
_PARTS = vocabulary("part session module")
# what a town or county opens to all
_WORKS = vocabulary("trail bridge playground greenway boardwalk skatepark overpass roundabout pier pool")
# so many things told alike are one event's, though each has an organiser of its own
_TALE = 4
_OPENING = 600


@dataclass(frozen=True)
class Pair:
    """``by_title``: only one's title or text names the other's house; ``named``: one names the other's organiser; ``tale``: how many things both texts tell."""

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

    @cached_property
    def shared_house(self) -> bool:
        return _shared(self.a.spot.name) or _shared(self.b.spot.name)

    @property
    def small(self) -> bool:
        """Whether both are in a house that holds one thing at a time."""
        return self.placed and not self.shared_house

    @cached_property
    def at_a_farm(self) -> bool:
        """Whether both are where one household lives, which holds no two breakfasts at one hour."""
        return self.small and any(_FARM.search(spot.name) for spot in (self.a.spot, self.b.spot))

    @cached_property
    def strange(self) -> bool:
        """Whether both titles say a word that is in no dictionary, and names neither house, town nor organiser."""
        if "vs" in self.a.title.words & self.b.title.words or self.two_subjects:
            # two teams may play one other
            return False
        aside = self.a.about.venue | self.b.about.venue | self.a.who.words | self.b.who.words | self.a.town | self.b.town
        return any(word not in USUAL_STEMS and not tells_theme(word) and is_no_word(word) for word in self.title.common - aside)

    @property
    def two_subjects(self) -> bool:
        """Whether each title tells another subject of what is taught on many: "QuickBooks: Payroll" and "QuickBooks: Invoices"."""
        parts = (self.a.title.words | self.b.title.words) & _PARTS
        return bool(self.title.both and not parts and self.a.title.words & self.b.title.words & COURSES)

    @property
    def two_themes(self) -> bool:
        """Whether each title tells a theme and something of its own, and neither text tells the other's theme: cash flow, social media."""
        mine, theirs = self.a.title.themes.keys(), self.b.title.themes.keys()
        return bool(self.title.both and self.title.shared < 0.8 and mine and theirs) and mine.isdisjoint(theirs | self.b.about.themes) and theirs.isdisjoint(self.a.about.themes)

    @property
    def one_work(self) -> bool:
        """Whether a paper tells what the other opens, a thing of which a town opens one on a day: a trail, a bridge."""
        works = [work for work in self.title.common & _WORKS if all(_is_head(work, one.title) for one in (self.a, self.b))]
        return bool(works) and all("ribbon" in one.title.kinds | one.text_kinds for one in (self.a, self.b)) and self.when is Times.SAME and self.place > Places.DOUBT and (self.reported or self.a.sentence != self.b.sentence) and context.one_town(self.a, self.b)

    @cached_property
    def one_door(self) -> bool:
        """Whether both tell one street and number, of a house that is not let to many."""
        spots = self.a.spot, self.b.spot
        return self.small and bool(spots[0].number) and spots[0].number == spots[1].number and not any(spot.room or _LET.search(f"{spot.name} {where.street if where else ''}".lower()) for spot, where in zip(spots, (self.a.event.venue, self.b.event.venue), strict=True))

    @cached_property
    def behind_one_door(self) -> bool:
        """Whether they are two houses by name at one number of a street, of which one tells its floor: a library, and a senior centre below."""
        told = " ".join(one.event.venue.street or "" for one in (self.a, self.b) if one.event.venue)
        return two_at_one_number(self.a.spot, self.b.spot) and _FLOOR.search(told) is not None

    @cached_property
    def many(self) -> bool:
        return self.a.who.many or self.b.who.many

    @cached_property
    def kinds(self) -> frozenset[str]:
        return self.a.title.kinds & self.b.title.kinds

    @property
    def joint(self) -> bool:
        return self.a.joint or self.b.joint

    @property
    def chambers(self) -> bool:
        return self.a.who.chamber and self.b.who.chamber

    @property
    def together(self) -> bool:
        """Whether two organisers may hold it together: where both are chambers, what fills a house, or what both titles tell
        alike and is in no house of many."""
        return self.placed and ((self.joint and not self.outside and (self.named or not self.shared_house or bool(self.kinds & WHOLE_HOUSE) or self._tells_alike)) or (self.chambers and (bool(self.kinds & WHOLE_HOUSE - {"annual"}) or ((self.joint or not self.shared_house) and self._alike_in_title))))

    @property
    def _alike_in_title(self) -> bool:
        return bool(self.kinds) or self._tells_alike

    @property
    def _tells_alike(self) -> bool:
        title = self.title
        return bool(title.told or title.theme or title.theme_told or self.a.title.words & self.b.title.words - SMALL - self.a.town - self.b.town)

    @property
    def online(self) -> bool:
        return self.a.web and self.b.web

    @property
    def joins(self) -> bool:
        """Whether one may join both under one address."""
        return self.when is Times.SAME and self.a.meeting is not None and self.a.meeting == self.b.meeting

    @cached_property
    def reported(self) -> bool:
        """Whether one is a paper's, which finds its own words."""
        return self.a.who.press or self.b.who.press

    @cached_property
    def of_another(self) -> bool:
        """Whether a paper tells what sort of body holds it, and the other, which has an organiser of its own, knows of none such."""
        for here, there in self.ways:
            if here.who.press and there.who.own and not (self.named or self.of_a_chamber or self.joint):
                heads = here.said & HEADS
                if heads and not heads & (there.said | there.heads):
                    return True
        return False

    @property
    def two_circles(self) -> bool:
        """Whether each is for a circle of people of which the other knows nothing: lawyers and young professionals."""
        a, b = self.a, self.b
        if not a.circles or not b.circles or a.circles & b.circles or self.kinds & _HONOURS or self.reported or a.sentence or b.sentence:
            return False
        return not a.circles & b.said_circles and not b.circles & a.said_circles

    @property
    def on_its_page(self) -> bool:
        """Whether one has for its own the page on which one registers for the other."""
        return bool((self.a.pages | self.b.pages) & self.a.links & self.b.links)

    @property
    def one_sitting(self) -> bool:
        """Whether a sentence tells what a council does at the hour at which the council sits in that house."""
        return "council" in self.kinds and self.placed and self.when is Times.SAME and self.by >= Organisers.UNKNOWN and self.a.sentence != self.b.sentence

    @property
    def meets_official(self) -> bool:
        """Whether only one is had with whoever governs or guards a town, of whom the other says nothing: "Coffee with a Cop"."""
        if self.named or self.of_a_chamber or self.by is Organisers.SAME or not self.kinds:
            return False
        return any(here.official and there.official is None and here.official not in there.said | there.who.words and (there.who.bodies or "chamber" in there.title.words) for here, there in self.ways)

    @property
    def usual_of_two(self) -> bool:
        """Whether two bodies, of which neither tells of the other's, hold what any body holds, such as a members' lunch."""
        if not self.rivals or not self.placed or self.when is not Times.SAME or not self.title.bare or self.title.shared >= 0.8 or self.tale:
            return False
        bodies = [one.who.bodies for one in (self.a, self.b)]
        return all(bodies) and not bodies[0] & bodies[1] and self.kinds <= _TABLES and bool(self.kinds or self.title.worded or self.title.same) and not (self.a.sentence or self.b.sentence)

    @property
    def listed(self) -> bool:
        """Whether one is told by who lists what others hold."""
        return self.a.who.lister or self.b.who.lister

    @cached_property
    def tells_kind(self) -> bool:
        """Whether a lister's text says of what kind it is, as the other's title does."""
        if not self.placed or self.by < Organisers.UNKNOWN:
            return False
        return any(here.who.lister and there.title.kinds & here.text_kinds - here.title.kinds for here, there in self.ways)

    @cached_property
    def told_kind(self) -> bool:
        """Whether one's text tells of what kind the other is, which an honoured guest or a paper names by another: "announced over lunch"."""
        return self.placed and self.when in (Times.SAME, Times.TOLD) and any(there.title.kinds & here.text_kinds for here, there in self.ways)

    @property
    def both_tell_kind(self) -> bool:
        """Whether both texts, and neither title, tell of what fills a house: "the chamber cuts the ribbon at 11"."""
        if not self.small or self.by < Organisers.UNKNOWN or self.when is not Times.SAME:
            return False
        kinds = self.a.text_kinds & self.b.text_kinds & WHOLE_HOUSE - {"mixer"}
        return bool(kinds) and not kinds & (self.a.title.kinds | self.b.title.kinds)

    @cached_property
    def hosts_kind(self) -> bool:
        """Whether who has the other in the house, or no organiser of its own, tells in the text of what kind it is, as the other's title does."""
        if not self.placed or (self.by < Organisers.UNKNOWN and not self.of_a_chamber) or self.kinds or self.when is not Times.SAME:
            return False
        return any(there.title.kinds & here.text_kinds for here, there in self.ways)

    @cached_property
    def keeper(self) -> bool:
        return self.by is Organisers.SAME and self.placed and context.keeps_house(self.a, self.b)

    @property
    def of_one(self) -> bool:
        """Whether both are of one organiser who holds few things at a time."""
        return self.by is Organisers.SAME and not self.many and not self.keeper

    @property
    def chambers_day(self) -> bool:
        """Whether both titles tell what a chamber holds on the day in one house, and one tells no hour."""
        return self.when is Times.DAY and "chamber" in self.a.title.words & self.b.title.words and not self.title.both and self.a.title.part == self.b.title.part and context.one_town(self.a, self.b)

    @cached_property
    def rivals(self) -> bool:
        """Whether each has an organiser of its own, and neither tells of the other's."""
        return self.by <= Organisers.CONFLICT and self.tale < _TALE and not (self.named or (self.joint and not self.outside) or self.of_a_chamber)

    @cached_property
    def outside(self) -> bool:
        """Whether several chambers hold the one, and the other is a body's that tells of no chamber, nor of what the one is called."""
        if self.title.shared or self.tale:
            return False
        return any(here.joint and "chamber" in here.title.words and there.who.own and not (there.joint or there.who.chamber or "chamber" in there.said) for here, there in self.ways)

    @property
    def one_thing(self) -> bool:
        """Whether both titles say one word of their own at one hour in a house of one thing at a time, and one says nothing else, the other little."""
        return self.when is Times.SAME and times.ends_agree(self.a.event, self.b.event) is not False and self.title.bare and self.title.one <= 1 and not self.shared_house and any(word not in USUAL_STEMS for word in self.title.common)

    @cached_property
    def of_a_chamber(self) -> bool:
        return self.by <= Organisers.UNKNOWN and not self.named and (self.placed or context.one_town(self.a, self.b)) and hosting.chambers_own(self.a, self.b)

    @cached_property
    def cited(self) -> bool:
        """Whether a whole title stands in the other's text."""
        return self.placed and self.when is not Times.NEAR and any(citing.cited(there.title, (here.event.summary or "")[:_OPENING]) for here, there in self.ways)

    @cached_property
    def recited(self) -> bool:
        """Whether a whole title of usual words stands in the other's text."""
        return self.placed and self.when in (Times.SAME, Times.TOLD) and any(here.title.told != there.title.told and citing.recited(there.title, here.plain) for here, there in self.ways)

    @cached_property
    def quoted(self) -> bool:
        """Whether a name of a title stands in the other's text."""
        if not self.placed or self.when is not Times.SAME:
            return False
        aside = self.a.about.all | self.b.about.all | self.a.town | self.b.town
        return any(citing.quoted(there.title, (here.event.summary or "")[:_OPENING], aside) for here, there in self.ways)

    @cached_property
    def quoting(self) -> bool:
        """Whether one quotes a name that stands in the other's title or text."""
        if not (self.placed or self.by > Organisers.UNKNOWN or context.one_town(self.a, self.b)):
            return False
        return any(quote in f"{' '.join(there.title.told)} {there.plain}" for here, there in self.ways for quote in here.quotes)

    @property
    def one_holder(self) -> bool:
        """Whether both texts name one body that holds it, which is neither's own, nor the house."""
        both = self.a.holders & self.b.holders
        aside = self.a.who.words | self.b.who.words | self.a.about.venue | self.b.about.venue | self.a.town | self.b.town
        return any(not aside.issuperset(name.split()) for name in both)

    @cached_property
    def person(self) -> bool:
        """Whether both tell one name, as of a guest, that is none of house, town or organiser."""
        both = self.a.names & self.b.names
        if not both or not (self.placed or self.by > Organisers.UNKNOWN or context.one_town(self.a, self.b)):
            return False
        aside = self.a.about.venue | self.b.about.venue | self.a.who.words | self.b.who.words | self.a.town | self.b.town
        return any(not aside.issuperset(pair) for pair in both)

    @property
    def two_speakers(self) -> bool:
        """Whether two bodies, of which neither tells of the other's, each name another who speaks."""
        if not self.rivals or not self.a.speakers or not self.b.speakers:
            return False
        return self.a.speakers.isdisjoint(self.b.speakers | self.b.said) and self.b.speakers.isdisjoint(self.a.said)

    @property
    def ways(self) -> tuple[tuple[Profile, Profile], tuple[Profile, Profile]]:
        """The two as here and there, and the other way about."""
        return (self.a, self.b), (self.b, self.a)


def _is_head(word: str, title: Title) -> bool:
    """Whether a word is what a title tells of, and does not say of what sort another is: no "Trail Mix Cafe"."""
    return any(word == one and after not in title.naming for one, after in pairwise((*title.told, "")))


@lru_cache(maxsize=8192)
def _shared(house: str) -> bool:
    return _SHARED_HOUSE.search(house) is not None
