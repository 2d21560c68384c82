"""What tells two events apart whatever else they have in common."""

from __future__ import annotations

from datetime import timedelta

from hobnob import patterns as re
from scrapers.likeness import animals, committees, context, links, programmes, services, times, whose_day
from scrapers.likeness.courses import at_it, part_of
from scrapers.likeness.houses_apart import rooms_apart
from scrapers.likeness.kinds import MEALS, ONCE_A_DAY, TOWN_WIDE, WHOLE_HOUSE
from scrapers.likeness.kinship import Kinship
from scrapers.likeness.organisers import Organisers
from scrapers.likeness.places import Places, firmly_apart
from scrapers.likeness.profile import Profile
from scrapers.likeness.promoting import one_wording, promoted
from scrapers.likeness.telling import one_sided
from scrapers.likeness.times import Times
from scrapers.likeness.titles import Title

_BOARDS = frozenset({"board", "committee"})
_HALF_AN_HOUR = timedelta(minutes=30)
_SITTING = _BOARDS | {"council"}
# so many things told alike are one event's
_TALE = 3
_COURSES, _LESSONS = frozenset({"fair", "jobfair", "conference"}), frozenset({"workshop", "learn"})


def veto(
    a: Profile, b: Profile, when: Times, place: Places, by: Organisers, title: Kinship, named: bool, tale: int
) -> str | None:
    """Why the two can't be one event, or None."""
    many = of_many(a, b, title)
    own_page = bool(a.pages & b.pages) and not many
    linked = (
        own_page
        or (bool(a.links & b.links) and not many)
        or (when is Times.SAME and a.meeting is not None and a.meeting == b.meeting)
    )
    return (
        _of_time(a, b, when, place, by, title, linked, own_page, tale, named)
        or _of_title(a.title, b.title, title, own_page, when)
        or _of_place(a, b, place, title, own_page)
        or _of_publisher(a, b, when, title, own_page)
        or _of_little(
            a,
            b,
            place,
            by,
            title,
            linked
            or named
            or tale >= _TALE
            or (
                when is Times.SAME
                and (bool(a.links & b.links) or links.occasion(a.event.registration_url, b.event.registration_url))
                and context.one_town(a, b)
            )
            or promoted(a, b)
            or one_wording(a, b, title),
        )
        or _of_bodies(a, b, by, title, linked or named)
        or _of_whom(a, b, own_page)
        or _of_mode(a, b, by, linked or named or tale >= _TALE)
    )


def _of_time(
    a: Profile,
    b: Profile,
    when: Times,
    place: Places,
    by: Organisers,
    title: Kinship,
    linked: bool,
    own_page: bool,
    tale: int,
    tied: bool,
) -> str | None:
    if when is Times.APART:
        return "other times"
    if when is Times.ZONE:
        if not title.same:
            return "other times"
        if a.event.timezone != b.event.timezone and not (linked or by >= Organisers.KIN or tied):
            return "one clock, two zones, and nothing else in common"
        if a.event.timezone == b.event.timezone and not (linked and place > Places.DOUBT):
            return "other times"
    if (
        when is Times.MOVED
        and times.day(a.event) != times.day(b.event)
        and not own_page
        and title.both >= 0.7
        and not title.shared >= 1
    ):
        return "another event of the day that one left"
    if (when in (Times.NEAR, Times.DAY, Times.TOLD) or (when is Times.SAME and place < Places.LIKE)) and (
        part_of(a.title, b.title, a.town | b.town) or part_of(b.title, a.title, a.town | b.town)
    ):
        return "one is held in the course of the other"
    if at_it(a.title, b.title, a.town | b.town) or at_it(b.title, a.title, a.town | b.town):
        return "one is held in the course of the other"
    if when is not Times.SAME and _two_sessions(a.title, b.title):
        return "two sessions of a body"
    if (
        when in (Times.NEAR, Times.TOLD)
        and not own_page
        and any(_cut_before(here, there) for here, there in ((a, b), (b, a)))
    ):
        return "a ribbon is cut before the other"
    if when is Times.TOLD and one_sided(a.title.told, b.title.told):
        return "for others at another hour"
    if (
        when in (Times.NEAR, Times.TOLD)
        and not own_page
        and not times.each_tells(a.event, b.event)
        and not (when is Times.TOLD and tale >= _TALE)
    ):
        if (
            not times.overlap(a.event, b.event)
            and not (place >= Places.LIKE and times.at_the_doors(a.event, b.event))
            and not (
                when is Times.TOLD
                and times.may_overlap(a.event, b.event)
                and title.shared >= (1 if "run" in a.title.kinds & b.title.kinds else 2)
                and (title.covered or title.bare)
            )
            and not (a.title.kinds & b.title.kinds & WHOLE_HOUSE)
        ):
            return "one after the other"
        if title.same and (a.who.many or b.who.many) and not a.title.kinds & ONCE_A_DAY:
            return "one of several on a day"
    return None


def _cut_before(here: Profile, there: Profile) -> bool:
    """Whether one title only tells of a ribbon, and the other, whose text knows of none, of what is eaten or drunk half
    an hour later at least."""
    if there.event.start - here.event.start < _HALF_AN_HOUR:
        return False
    return (
        "ribbon" in here.title.kinds
        and not here.title.kinds & MEALS
        and "ribbon" not in there.title.kinds | there.text_kinds
        and bool(there.title.kinds & MEALS)
    )


# what a body holds beside its meetings
_SESSION = re.compile(
    r"\b(?:work|study|executive|closed|budget) (?:session|workshop)|\bpre meeting\b|\bcaucus\b|\bworkshop meeting\b"
)


def _two_sessions(a: Title, b: Title) -> bool:
    """Whether only one is a board's session beside its meeting."""
    return bool(a.kinds & b.kinds & _SITTING) and bool(_SESSION.search(a.folded)) != bool(_SESSION.search(b.folded))


def _of_title(a: Title, b: Title, title: Kinship, own_page: bool, when: Times) -> str | None:
    if title.apart:
        return "parts or levels that exclude each other"
    if title.items and not own_page:
        return "two items of a series"
    if title.clash and not (title.shared >= 2 and not title.both and when is not Times.DAY):
        # a festival's day has a parade and a run of one name
        return "two kinds"
    if a.kinds & b.kinds & _COURSES and len({bool(one.kinds & _LESSONS) for one in (a, b)}) == 2:
        return "a lesson in the course of it"
    return None


def _of_place(a: Profile, b: Profile, place: Places, title: Kinship, own_page: bool) -> str | None:
    if place is Places.CONFLICT and not (own_page and title.shared >= 0.8 and not firmly_apart(a.spot, b.spot)):
        return "two places"
    if rooms_apart(a.spot, b.spot):
        return "two rooms"
    return None


def _of_publisher(a: Profile, b: Profile, when: Times, title: Kinship, own_page: bool) -> str | None:
    """One publisher tells of them as two: in one source, on two pages of one site, with two tickets."""
    if own_page:
        return None
    one, other = a.event, b.event
    if two(links.particular(one.registration_url), links.particular(other.registration_url)):
        return "one site registers for each"
    if when is Times.SAME and title.same:
        return None
    if one.source and one.source == other.source and when is not Times.MOVED:
        return "one source lists both"
    if two(links.particular(one.url), links.particular(other.url)):
        return "one site has a page for each"
    tickets = [
        {link.split(":")[0]: link for link in map(links.ticket, (e.url, e.registration_url)) if link}
        for e in (one, other)
    ]
    if any(tickets[0][site] != tickets[1][site] for site in tickets[0].keys() & tickets[1].keys()):
        return "one site sells tickets for each"
    return None


def _of_bodies(a: Profile, b: Profile, by: Organisers, title: Kinship, tied: bool) -> str | None:
    """A board is its organiser's, even that of a bureau that else lists what others hold; a paper has none."""
    if tied or by > Organisers.UNKNOWN or title.shared or a.who.press or b.who.press:
        return None
    if any(
        here.who.chamber and not there.who.chamber and "chamber" in there.title.words
        for here, there in ((a, b), (b, a))
    ):
        return None
    both = a.title.kinds & b.title.kinds & _BOARDS
    return "boards of two organisers" if both and a.who.stated and b.who.stated else None


def _of_whom(a: Profile, b: Profile, own_page: bool) -> str | None:
    """Of two things of one sort, each is for others: pets and people, one committee and another."""
    if own_page:
        return None
    if committees.apart(a.title.told, b.title.told, a.town | b.town | a.who.words | b.who.words):
        return "two committees"
    if whose_day.apart(a.title.told, b.title.told, a.town | b.town):
        return "two bodies' days at one house"
    if animals.only_one_for(a.title, b.title, a.said | a.heads, b.said | b.heads):
        return "one is for animals"
    if services.apart(a.told, b.told):
        return "two services of one sort"
    houses = a.town | b.town | a.about.venue | b.about.venue
    if programmes.apart(a.title, b.title, houses | b.who.words, houses | a.who.words):
        return "two items of a festival"
    return None


def _of_mode(a: Profile, b: Profile, by: Organisers, tied: bool) -> str | None:
    """A webinar is had before a screen; what another holds in a house, and does not stream, is something else."""
    if tied or by > Organisers.CONFLICT or a.joint or b.joint:
        return None
    if any(
        "webinar" in here.title.words
        and there.spot.in_person
        and "webinar" not in there.said
        and not here.spot.in_person
        for here, there in ((a, b), (b, a))
    ) and not context.streams(a, b):
        return "a webinar, and what another holds in a house"
    return None


def of_many(a: Profile, b: Profile, title: Kinship) -> bool:
    """Whether the page that both link may tell of several events: a festival's, a series' registration; a ticket is one
    event's, and so is what one registers for to be online at one instant."""
    if any("/" not in link for link in a.links & b.links) or (a.web and b.web and a.event.start == b.event.start):
        return False
    return title.items or (title.both >= 1 and title.both >= title.shared)


def two(page: str | None, other: str | None) -> bool:
    """Whether they are two pages of one site."""
    return bool(page and other and page != other and page.split("/")[0] == other.split("/")[0])


def _of_little(a: Profile, b: Profile, place: Places, by: Organisers, title: Kinship, tied: bool) -> str | None:
    """A title that any organiser uses never suffices."""
    if (
        tied
        or place >= Places.LIKE
        or by is Organisers.SAME
        or (a.title.kinds & b.title.kinds & TOWN_WIDE and context.one_town(a, b))
    ):
        return None
    if a.title.kinds & b.title.kinds & WHOLE_HOUSE and context.in_its_house(a, b):
        return None
    return "nothing but usual words" if title.shared + title.told < 0.8 else None
