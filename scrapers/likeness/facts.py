"""What speaks for and against one event in two reports: each fact by the reason that a person reads, and how strong it is.

What a fact is worth stands in ``points``; here is only whether it holds.
"""

from __future__ import annotations

from collections.abc import Iterator

from hobnob import patterns as re
from scrapers.likeness import context, hosting, of_a_day, times
from scrapers.likeness.kinds import BODIES, LASTING, MULTIPLE, ONCE_A_DAY, ONCE_AN_EVENING, TOWN_WIDE, WHOLE_HOUSE
from scrapers.likeness.organisers import Organisers
from scrapers.likeness.pair import Pair
from scrapers.likeness.places import Places, branches_apart, two_of_a_kind
from scrapers.likeness.profile import Profile
from scrapers.likeness.telling import one_sided
from scrapers.likeness.times import Times
from scrapers.likeness.titles import Title, naming_of
from scrapers.likeness.vetoes import of_many
from scrapers.likeness.vocabulary import CLUBS
from scrapers.likeness.words import USUAL_STEMS, words
from scrapers.reading.words import words as vocabulary

Fact = tuple[str, float]

_SLOW = BODIES | {"storytime", "books", "yoga"}
_IN_THE_STREETS = TOWN_WIDE - {"stateof"}
_HELPERS = vocabulary("volunteer volunteering shift greeter usher marshal pourer helper crew")
_CALLS_HELPERS = re.compile(r"^volunteers?\b(?! (?:fair|appreciation|recognition|expo))|\bvolunteers? (?:shifts?|needed|wanted|opportunit|sign ?up)")
# what never is the thing itself, at whatever hour
_BEFOREHAND = frozenset({"audition", "rehearsal", "setup", "teardown"})
# what goes in a parade of its own, beside the town's
_PARADED = vocabulary("boat pet dog kid bike bicycle tractor cart doll stroller horse kayak")


def of(pair: Pair) -> Iterator[Fact]:
    """All facts of two reports; the order of the two does not matter."""
    yield from _hour(pair)
    yield from _house(pair)
    yield from _host(pair)
    yield from _name(pair)
    yield from _loose(pair)
    yield from _difference(pair)
    yield from _kind(pair)
    yield from _text(pair)
    yield from _address(pair)


def _hour(pair: Pair) -> Iterator[Fact]:
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
        if one_sided(pair.a.title.words, pair.b.title.words):
            yield "for others at another hour", 1.0
        if (pair.a.title.kinds | pair.b.title.kinds) & _SLOW and "stateof" not in pair.kinds:
            yield "a body's, or held often, at two hours", 1.0
        if not doors and not pair.kinds & (ONCE_A_DAY | ONCE_AN_EVENING) and not (pair.joint and pair.chambers) and min(pair.a.title.weight, pair.b.title.weight) < 1.4:
            yield "a usual thing at two hours", 1.0
        if not pair.placed and pair.by is not Organisers.SAME and not (pair.title.kind and pair.title.shared >= 2 and context.one_town(pair.a, pair.b)):
            yield "two hours and no common house", 1.0
    elif pair.when is Times.SAME and not (pair.reported or pair.a.sentence or pair.b.sentence) and one_sided(pair.a.title.words, pair.b.title.words):
        yield "one says for whom", 1.0
    if pair.when is Times.DAY:
        yield from of_a_day.of(pair)
    elif pair.when is Times.MOVED:
        yield "one was moved from the other's hour", 1.0
    elif pair.when is Times.TOLD:
        yield "one tells the other's hour", 1.0
        if times.each_tells(pair.a.event, pair.b.event):
            yield "each tells the other's hour", 1.0
        if not (pair.title.shared >= 0.8 or (pair.title.kind and not pair.rivals) or pair.by is Organisers.SAME or pair.tale >= 3 or (pair.cited and pair.reported) or (pair.told_kind and pair.of_a_chamber)):
            yield "it may be the hour of something else", 1.0
    if (pair.when in (Times.NEAR, Times.DAY, Times.TOLD) and (pair.a.title.part != pair.b.title.part or any(_at_the_other(here.title, there.title) for here, there in pair.ways))) or (pair.when is Times.SAME and (pair.a.title.words ^ pair.b.title.words) & _BEFOREHAND):
        # the whole tells no hour, and what it is: a dinner, and who was met before it
        whole = pair.when is Times.DAY and pair.a.title.kinds | pair.b.title.kinds and not pair.kinds and pair.by is not Organisers.SAME
        yield "one names a part", 2.0 if whole else 1.0
    if any((here.title.words & _HELPERS) - there.title.words - there.who.words for here, there in pair.ways) and "fire" not in pair.a.title.words | pair.b.title.words:
        certain = 2.0 if any(_CALLS_HELPERS.search(one.title.folded) for one in (pair.a, pair.b)) else 1.0
        yield ("one seeks who helps at the other", 1.0) if pair.when is Times.SAME else ("one seeks who helps, at another hour", certain)
    ends = times.ends_agree(pair.a.event, pair.b.event)
    if ends is not None and (ends or pair.when is not Times.MOVED):
        yield ("one end" if ends else "two ends of one organiser" if pair.by is Organisers.SAME and not pair.listed else "two ends"), 1.0


def _house(pair: Pair) -> Iterator[Fact]:
    if pair.placed:
        if pair.by_title:
            yield ("one names the other's house of many" if pair.shared_house else "one names the other's house"), 1.0
        else:
            yield ("one house of many" if pair.shared_house else "one house"), 1.0
            if pair.kinds & TOWN_WIDE and pair.when is Times.SAME:
                yield "one town, and a thing of the whole town", 1.0
            if pair.behind_one_door and pair.by is not Organisers.SAME and not pair.named:
                yield "two houses at one door", 1.0
        return
    told = (pair.title.covered and pair.title.shared >= 0.8 and not pair.kinds & MULTIPLE) or pair.kinds & WHOLE_HOUSE
    if told and pair.place is Places.UNKNOWN and context.in_its_house(pair.a, pair.b):
        yield "one is held where the other's organiser is at home", 1.0
    elif pair.place is Places.DOUBT:
        yield "two houses by name", 1.0
        if branches_apart(pair.a.spot, pair.b.spot):
            yield "two branches", 1.0
        elif two_of_a_kind(pair.a.spot, pair.b.spot):
            yield "two houses of a kind", 1.0
    elif pair.online:
        yield "both online", 1.0
    elif pair.a.web != pair.b.web and (pair.a.spot.in_person or pair.b.spot.in_person) and not context.streams(pair.a, pair.b) and not pair.joins:
        yield "one online and one in a house", 1.0
    if pair.kinds & TOWN_WIDE and context.one_town(pair.a, pair.b):
        yield "one town, and a thing of the whole town", 1.0
    if (pair.title.shared >= 0.8 or pair.kinds & TOWN_WIDE) and not pair.title.both and context.middle(pair.a, pair.b):
        yield "both in the streets of one town", 1.0
    if pair.kinds & MULTIPLE:
        yield "held in many places", 1.0


def _host(pair: Pair) -> Iterator[Fact]:
    if pair.by is Organisers.SAME:
        # who keeps the house holds much in it, and says no more than the house
        yield ("one organiser of much" if pair.many or pair.keeper else "one organiser"), 1.0
        if pair.when is Times.DAY and pair.title.bare and pair.a.title.words & pair.b.title.words & CLUBS:
            yield "a club's meeting of the day", 1.0
        return
    if pair.named:
        yield ("one names the other's organiser, but is online, and something else" if pair.online and pair.title.both else "one names the other's organiser"), 1.0
    elif pair.of_a_chamber:
        titled = "chamber" in pair.a.title.words | pair.b.title.words
        yield ("one's title tells that it is a chamber's, as the other is" if titled else "one tells that it is a chamber's, as the other is"), 1.0
    if not (pair.named or pair.joint) and pair.a.clubs and pair.b.clubs and not pair.a.clubs & pair.b.clubs:
        yield "two clubs", 1.0
    if pair.two_circles:
        yield "for two circles of people", 1.0
    if pair.meets_official:
        yield "one meets an official", 1.0
    if pair.usual_of_two:
        yield "a usual title of two bodies", 1.0
    if pair.of_another:
        yield "a paper tells of another's", 1.0
    if not pair.placed and pair.by is Organisers.UNKNOWN and any(_a_chambers(here, there) for here, there in pair.ways):
        yield "two organisers", 1.0
    if pair.by > Organisers.CONFLICT:
        return
    if pair.named or pair.of_a_chamber:
        pass
    elif pair.placed:
        slight = hosting.initialled(pair.a, pair.b) or pair.by is Organisers.SIBLINGS or pair.one_thing or hosting.titled(pair.a, pair.b)
        yield ("two organisers, perhaps" if slight else "two organisers in one house of many" if pair.shared_house else "two organisers in one house"), 1.0
    elif not pair.online:
        yield "two organisers", 0.4 if pair.by is Organisers.CONFLICT or (pair.joint and context.one_town(pair.a, pair.b)) else 0.6 if pair.title.rare else 1.0
    elif not (pair.joins or pair.a.links & pair.b.links):
        yield "two organisers online", 1.0
    if pair.together:
        yield "held together", 1.0
    elif pair.two_speakers:
        yield "each names another who speaks", 1.0


def _name(pair: Pair) -> Iterator[Fact]:
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
    elif pair.strange and pair.when is Times.SAME and not title.same and pair.place is not Places.DOUBT and context.one_town(pair.a, pair.b):
        yield "a word that few titles hold", 1.0
    if title.worded and (pair.by > Organisers.CONFLICT or not pair.shared_house) and (pair.placed or pair.by is Organisers.SAME or pair.kinds & TOWN_WIDE):
        yield "one wording", 1.0


def _loose(pair: Pair) -> Iterator[Fact]:
    """What a title alone, without a common house or organiser, may not bring together."""
    if pair.placed or pair.by > Organisers.UNKNOWN or pair.named or pair.joins or pair.a.links & pair.b.links:
        return
    if pair.kinds & BODIES:
        yield "a body's, and neither house nor organiser in common", 1.0
    if not context.one_town(pair.a, pair.b) and not pair.online:
        yield "neither house, organiser nor town in common", 1.0


def _difference(pair: Pair) -> Iterator[Fact]:
    """What one title or each says that the other does not, and what makes that count for less."""
    title = pair.title
    if title.bare and title.one >= 1 and not (title.shared or title.told or title.kind or title.theme or pair.tale or pair.together):
        yield "one title names nothing, and nothing of the other", 1.0
    elif title.bare:
        yield "nothing in one title that the other event does not know", 1.0
        if title.one <= 0.4 and not title.same and (title.shared or title.kind or pair.when is not Times.TOLD):
            yield "nothing in either", 1.0
    if pair.placed and pair.when is Times.SAME and (title.one or not title.shared) and (pair.a.sentence or pair.b.sentence) and pair.by is not Organisers.SAME:
        yield "one is told in a sentence", 1.0
    if title.framed or pair.two_subjects:
        yield "one title but for a word", 1.0
    elif title.qualified and pair.rivals:
        yield "one title but for a word", 0.5
    if pair.two_themes:
        yield "each title tells another theme", 1.0
    if not title.both or title.rare or (pair.strange and pair.placed and pair.when is Times.SAME):
        return
    apart = min(title.both, 2)
    if pair.one_work:
        yield "one public work is opened", 1.0
        return
    if "ribbon" in pair.kinds and not pair.joins and not title.covered and not (pair.one_door and (pair.reported or pair.a.sentence or pair.b.sentence)):
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


def _kind(pair: Pair) -> Iterator[Fact]:
    title = pair.title
    if title.kind:
        if pair.of_one:
            yield "one kind of one organiser", 1.0
        else:
            yield ("one kind in one house" if pair.placed else "one kind"), 1.0
        if (pair.kinds & WHOLE_HOUSE or pair.at_a_farm) and pair.placed and not pair.rivals and not (title.both and ("ribbon" in pair.kinds or (pair.shared_house and pair.kinds & WHOLE_HOUSE == {"annual"}))) and (pair.when in (Times.SAME, Times.TOLD) or pair.chambers_day or times.tells_hour(pair.a.event, pair.b.event)):
            yield ("one kind that fills a house, and more words" if title.both else "one kind that fills a house"), 1.0
    elif pair.tells_kind:
        yield "one kind, which one tells in its text", 1.0
    elif pair.both_tell_kind:
        yield "one kind in both texts", 1.0
    elif pair.hosts_kind:
        yield "one kind, in the text of who hosts it", 1.0
    if pair.placed and title.theme and not title.kind and pair.by >= Organisers.UNKNOWN:
        yield ("one theme in other words, and more of each" if title.both and not pair.small else "one theme in other words"), 1.0
    elif pair.placed and title.theme and (title.shared or title.kind) and not title.both and pair.when is Times.SAME and not pair.two_circles:
        yield "one theme in other words, of two organisers", 1.0
    elif pair.placed and title.theme_told and pair.by >= Organisers.UNKNOWN:
        yield "a title's theme in the other's text", 1.0
    if bool(pair.a.title.kinds & _IN_THE_STREETS) != bool(pair.b.title.kinds & _IN_THE_STREETS) and title.shared + title.told < 1 and not title.bare and pair.by is not Organisers.SAME:
        yield "one is of the whole town", 1.0
    if "parade" in pair.kinds and (pair.a.title.words ^ pair.b.title.words) & _PARADED and not (pair.a.title.words & pair.b.said | pair.b.title.words & pair.a.said) & _PARADED:
        yield "one says what is paraded", 1.0
    if pair.a.title.games and pair.b.title.games and not pair.a.title.games & pair.b.title.games:
        yield "two games", 1.0
    # a mayor, or a county's president, tells of the state of it
    bodies = (pair.a.title.kinds ^ pair.b.title.kinds) & BODIES if "stateof" not in pair.kinds else frozenset()
    if bodies and pair.when is Times.NEAR:
        yield "two bodies at two hours", 1.0
    if pair.kinds & BODIES and title.both and title.both >= title.shared:
        yield "two bodies", 1.0
    if bodies and not (title.shared or (pair.kinds and pair.placed and pair.a.sentence != pair.b.sentence)) and all(_says(one) for one in (pair.a, pair.b)):
        yield "one is a body's", 1.0
    elif pair.kinds & BODIES - {"orientation"} and title.one and pair.by is not Organisers.SAME and not title.shared and not pair.reported and not pair.one_sitting:
        yield "one is a certain body's", 1.0
    elif pair.a.title.kinds and pair.b.title.kinds and not pair.kinds and title.shared < 1 and not (pair.tells_kind or pair.told_kind):
        yield "two kinds", 1.0


def _text(pair: Pair) -> Iterator[Fact]:
    title = pair.title
    if title.told and pair.when is not Times.TOLD:
        yield "a title's words in the other's text", min(title.told, 2)
    if pair.cited:
        yield "a whole title in the other's text", 1.0
    elif pair.quoted:
        yield "a title's name in the other's text", 1.0
    elif pair.recited:
        yield "a usual title in the other's text", 1.0
    if pair.reported and pair.placed and pair.when in (Times.SAME, Times.DAY) and (title.shared or title.told or pair.tale or pair.tells_kind):
        yield "a paper's words for it", 1.0
    if pair.reported and pair.placed and pair.when is Times.SAME and title.kind:
        yield "one kind, in a paper's words", 1.0
    if pair.tale and (pair.by is not Organisers.SAME or not title.both):
        weight = 0.5 if pair.rivals else 1.0 if pair.placed or pair.online or context.one_town(pair.a, pair.b) else 0.75
        yield ("one tale", "two things told alike", "three things told alike", "one long tale")[min(pair.tale, 4) - 1], weight
    if pair.placed and pair.when in (Times.SAME, Times.TOLD) and pair.by <= Organisers.UNKNOWN and pair.one_holder:
        yield "both name one who holds it", 1.0
    if pair.quoting:
        yield "one quotes a name that the other tells", 1.0
    if not title.rare and pair.person:
        yield "one name in both texts", 1.0
    if pair.placed and pair.a.prices & pair.b.prices:
        yield "one price", 1.0
    if context.part_of(pair.a, pair.b) or (pair.when is not Times.SAME and context.within_a_festival(pair.a, pair.b)):
        yield "one is held in the course of the other", 1.0


def _address(pair: Pair) -> Iterator[Fact]:
    many = of_many(pair.a, pair.b, pair.title) and not (pair.placed and pair.when is Times.SAME and (pair.by is Organisers.SAME or pair.on_its_page))
    if pair.a.pages & pair.b.pages:
        yield ("one page of many" if many else "one page"), 1.0
    elif pair.joins:
        yield "one meeting", 1.0
    elif pair.a.links & pair.b.links:
        yield ("one address of many" if many else "one address"), 1.0


def _a_chambers(here: Profile, there: Profile) -> bool:
    """Whether a title says that it is a chamber's, and the other is a body's that tells of no chamber."""
    return "chamber" in here.title.words and not here.who.stated and there.who.own and not there.who.chamber and "chamber" not in there.said


def _at_the_other(here: Title, there: Title) -> bool:
    """Whether a title says that it is at what the other's title names: "Derby at the County Fair"."""
    first, _, last = here.folded.partition(" at the ")
    if there.folded.endswith(f" at the {last}"):
        return False
    named = there.naming - USUAL_STEMS if last else frozenset()
    return bool(named) and there.naming <= frozenset(words(last)) and bool(naming_of(words(first)) - there.naming - _HELPERS)


def _says(one: Profile) -> bool:
    return bool(one.title.kinds or one.title.naming)
