"""Many reports, one event: which of them tell of the same, and what they tell together."""

from __future__ import annotations

import re
from datetime import timedelta

from hobnob.records import Event
from scrapers.likeness import links, opening, organisers, places, times, titles
from scrapers.likeness.organisers import Organisers
from scrapers.likeness.places import Places
from scrapers.likeness.profile import Profile, profile
from scrapers.likeness.times import Times
from scrapers.likeness.titles import Titles
from scrapers.likeness.words import USUAL_STEMS, VENUE_STEMS, fold, within
from scrapers.together import combine

__all__ = ["alike", "combine", "same"]

# houses in which many organisers meet at one hour
_SHARED_HOUSE = re.compile(
    r"\b(?:hotel|inn|suites|marriott|hilton|hyatt|sheraton|radisson|holiday|hampton|westin|doubletree|crowne|omni|wyndham|renaissance|courtyard|resort|auditorium|library|convention|conference|civic|community"
    r"|university|college|country club|golf club|banquet|event center|city hall|town hall|ymca|school|church|co ?working)\b"
)


# what happens in a whole town, so that two may name two corners of it
_TOWN_WIDE = frozenset({"festival", "parade", "market", "taste", "firework", "run", "walk", "5k", "concert", "crawl", "stroll", "show", "fair", "tour", "cleanup"})

# what fills a place, so that two of the kind at one hour and place are one
_WHOLE_HOUSE = frozenset({"mixer", "ribbon", "fair", "jobfair", "gala", "golf"})

_BODIES = frozenset({"committee", "board", "council", "ambassador", "leads", "orientation", "ribbon"})

# what no house holds twice within an hour; story times and classes it does
_ONCE_A_DAY = _WHOLE_HOUSE | {"breakfast", "lunch", "dinner", "board", "council", "awards", "annual"}


_DOORS = timedelta(minutes=30)


def same(a: Event, b: Event) -> bool:
    """Whether two reports tell of one real event; symmetric.

    The same start and a likeness of place, organiser or registration address decide; the title
    helps, and a title that any organiser uses never suffices.
    """
    return alike(profile(a), profile(b))


def alike(a: Profile, b: Profile) -> bool:
    """``same`` for events that were taken apart before."""
    when = times.compare(a.event, b.event)
    if when is Times.APART:
        return _one_id(a, b)
    where = _where(a, b)
    if where is Places.LIKE and not (_placed(a) and _placed(b)) and organisers.siblings(a.who, b.who):
        # only a title names the house, and two towns' chambers may each have a house of that name
        where = Places.UNKNOWN
    linked = bool(a.links & b.links) or _own_id(a, b)
    by = organisers.compare(a.who, b.who, a.title.words, b.title.words)
    title = titles.compare(a.title, b.title, a.about, b.about, placed=where >= Places.LIKE, hosted=by is Organisers.SAME)
    if not linked and _apart_at_home(a, b) and not (when is Times.SAME and _twice_listed(a, b)):
        return False
    if title is Titles.CONFLICT:
        return False
    if title <= Titles.NEUTRAL and when is Times.SAME and where >= Places.LIKE and (opening.tells(a, b) or opening.tells(b, a)):
        return True
    if title is Titles.OTHER:
        if when is Times.NEAR:
            return bool(a.pages & b.pages) and where is not Places.CONFLICT and not _apart_at_home(a, b)
        if when is Times.SAME and where >= Places.LIKE and by is Organisers.SAME and _one_topic(a, b):
            return True
        return when is Times.SAME and where is not Places.CONFLICT and _retold(a, b, where)
    if when is Times.SAME:
        return _same_start(a, b, title, where, by, linked)
    if when is Times.MOVED:
        return where is not Places.CONFLICT and (linked or title is Titles.SAME or (title >= Titles.GENERIC and where >= Places.LIKE))
    if when is Times.DAY:
        return _same_day(a, b, title, where, by, linked)
    if when is Times.NEAR:
        return _near(a, b, title, where, by, linked)
    return title is Titles.SAME and where >= Places.LIKE and a.event.timezone != b.event.timezone


def _placed(a: Profile) -> bool:
    return a.event.venue is not None and not a.event.venue.inferred and bool(a.spot.name or a.spot.number or a.spot.point)


def _own_id(a: Profile, b: Profile) -> bool:
    """One source's id for both, where neither is of a series."""
    one, other = a.event, b.event
    return bool(one.uid and one.source and one.uid == other.uid and one.source == other.source) and not (
        one.series or other.series or one.recurrence or other.recurrence
    )


def _apart_at_home(a: Profile, b: Profile) -> bool:
    """One publisher tells of them as two: in one source, or on two pages of one site."""
    if a.event.source and a.event.source == b.event.source:
        return True
    page_a, page_b = links.particular(a.event.url), links.particular(b.event.url)
    return bool(page_a and page_b and page_a != page_b and page_a.split("/")[0] == page_b.split("/")[0])


def _registered_apart(a: Profile, b: Profile) -> bool:
    """Whether one site takes registrations for them on two pages."""
    page_a, page_b = links.particular(a.event.registration_url), links.particular(b.event.registration_url)
    return bool(page_a and page_b and page_a != page_b and page_a.split("/")[0] == page_b.split("/")[0])


def _retold(a: Profile, b: Profile, where: Places) -> bool:
    """Titles that have nothing in common: one page or id, or an evening that two organisers hold together."""
    if a.pages & b.pages:
        return True
    return where is Places.SAME and (a.joint or b.joint) and bool(a.title.classes & b.title.classes)


def _one_topic(a: Profile, b: Profile) -> bool:
    """One organiser in one house, and a telling word in common; a library may have two classes on one thing."""
    if _shared_house(a, b) or (a.title.classes | b.title.classes) & _BODIES or titles.items_apart(a.title, b.title):
        return False
    return titles.weight(within(a.title.naming, b.title.naming) - a.about.all - b.about.all - a.about.town - b.about.town) >= 1


def _where(a: Profile, b: Profile) -> Places:
    """The likeness of place; a venue that the other's title names is a likeness too."""
    where = places.compare(a.spot, b.spot, a.who.words | b.who.words)
    if where is Places.CONFLICT and (at_home := _at_home(a, b)) is not None:
        return at_home
    if where is not Places.UNKNOWN:
        return where
    for here, there in ((a, b), (b, a)):
        if here.spot.name and (
            (len(here.spot.naming) >= 2 and here.spot.naming <= there.title.words)
            or (" " in here.spot.name and f" {here.spot.name} " in f" {there.title.folded} ")
        ):
            return Places.LIKE
        if here.spot.naming & there.mentioned - there.about.town - here.about.town - VENUE_STEMS:
            return Places.LIKE
    return where


def _at_home(a: Profile, b: Profile) -> Places | None:
    """"Chamber Office" is where the organiser is at home, and its name may be the venue's; None where neither is so named."""
    if places.firmly_apart(a.spot, b.spot):
        return None
    for here, there in ((a, b), (b, a)):
        if here.spot.at_home:
            if any(organisers.names_alike(name, there.spot.name) for name in here.who.written):
                return Places.LIKE
            return None if here.who.written else Places.UNKNOWN
    return None


def _same_start(a: Profile, b: Profile, title: Titles, where: Places, by: Organisers, linked: bool) -> bool:
    if where is Places.CONFLICT and a.pages & b.pages and title >= Titles.LIKE and not places.firmly_apart(a.spot, b.spot):
        return True
    if where is Places.CONFLICT and title is Titles.SAME and not places.firmly_apart(a.spot, b.spot):
        # the park or the square in it: a name of its own weighs more than two names of a venue
        own = a.title.naming & b.title.naming
        if not (own & _TOWN_WIDE):
            return False
        return titles.weight(own) >= 2 and sum(word not in USUAL_STEMS for word in own) >= 2 and (linked or not organisers.siblings(a.who, b.who))
    if where is Places.CONFLICT:
        # one registration page for two rooms of the house is still two meetings
        return False
    if linked:
        return True
    if title is Titles.SAME:
        if where >= Places.LIKE or by is Organisers.SAME:
            return True
        if organisers.siblings(a.who, b.who) or (not linked and _registered_apart(a, b)):
            return False
        enough = 1.4 if by is Organisers.UNKNOWN else 2 if a.spot.online and b.spot.online else 3
        return titles.weight(a.title.naming & b.title.naming) >= enough
    rooms_differ = bool(a.spot.room and b.spot.room and a.spot.room != b.spot.room)
    if title is Titles.LIKE:
        if by is Organisers.CONFLICT and not within(a.title.naming, b.title.naming):
            # what only the venue's or the organiser's name explains says little where many meet
            return where >= Places.LIKE and _joint(a, b)
        if where is Places.UNKNOWN and by is Organisers.UNKNOWN:
            return titles.weight(within(a.title.naming, b.title.naming)) >= 1.4
        return where >= Places.LIKE or by is Organisers.SAME
    if title is Titles.GENERIC:
        if by is Organisers.SAME:
            return where >= Places.LIKE or not rooms_differ
        if where < Places.LIKE or rooms_differ:
            return False
        return by is Organisers.UNKNOWN or _joint(a, b)
    if rooms_differ:
        return False
    classes = bool(a.title.classes & b.title.classes)
    if by is Organisers.SAME:
        return (classes and where >= Places.UNKNOWN) or (where >= Places.LIKE and not (a.title.naming and b.title.naming) and not _busy_house(a, b))
    if where >= Places.LIKE and (a.joint or b.joint) and a.who.chamber and b.who.chamber and not titles.classes_clash(a.title.classes, b.title.classes):
        return True
    return where >= Places.LIKE and classes and ((by is Organisers.UNKNOWN and _bare(a, b)) or _joint(a, b))


def _bare(a: Profile, b: Profile) -> bool:
    """Whether one title says nothing that the other event does not know of."""
    towns = a.about.town | b.about.town
    return any(
        not (x.title.naming - within(x.title.naming, y.title.naming) - within(x.title.naming, y.about.all) - x.about.venue - x.title.sponsor - towns)
        for x, y in ((a, b), (b, a))
    )


def _joint(a: Profile, b: Profile) -> bool:
    """Two organisers at one place and hour: a joint event, unless the house is one where many meet."""
    if a.joint or b.joint:
        return True
    if not (a.title.classes & b.title.classes & _WHOLE_HOUSE) and not (a.who.chamber and b.who.chamber):
        return False
    return not _shared_house(a, b)


def _busy_house(a: Profile, b: Profile) -> bool:
    return bool(a.title.classes) != bool(b.title.classes)


def _shared_house(a: Profile, b: Profile) -> bool:
    return bool(_SHARED_HOUSE.search(a.spot.name) or _SHARED_HOUSE.search(b.spot.name))


def _same_day(a: Profile, b: Profile, title: Titles, where: Places, by: Organisers, linked: bool) -> bool:
    if where is Places.CONFLICT:
        return False
    if linked:
        return True
    if title is Titles.SAME:
        strong = where >= Places.LIKE or by is Organisers.SAME
        return strong or (titles.weight(a.title.naming & b.title.naming) >= 2 and by is Organisers.UNKNOWN)
    if title is Titles.LIKE:
        return where >= Places.LIKE
    if title is Titles.GENERIC or (title is Titles.NEUTRAL and a.title.classes & b.title.classes & _ONCE_A_DAY):
        return where >= Places.LIKE and bool(a.title.classes & b.title.classes) and by is not Organisers.CONFLICT
    return False


def _near(a: Profile, b: Profile, title: Titles, where: Places, by: Organisers, linked: bool) -> bool:
    """Up to an hour apart: doors and programme, or a start that one source has not corrected yet."""
    if where is Places.CONFLICT or not (times.overlap(a.event, b.event) or a.title.classes & b.title.classes & _WHOLE_HOUSE):
        return False
    if titles.part_of(a.title, b.title):
        return False
    if linked:
        return True
    if abs(a.event.start - b.event.start) > _DOORS and (a.title.classes | b.title.classes) & _BODIES:
        return False
    enough = 1.4 if abs(a.event.start - b.event.start) <= _DOORS or where is Places.SAME else 2
    if not (a.title.classes & b.title.classes & _ONCE_A_DAY) and min(a.title.weight, b.title.weight) < enough:
        return False
    if title is Titles.SAME:
        return where >= Places.LIKE or (by is Organisers.SAME and a.title.weight >= 1)
    if title is Titles.LIKE:
        return where is Places.SAME or (where is Places.LIKE and by is not Organisers.CONFLICT)
    if title is Titles.NEUTRAL and not a.title.classes & b.title.classes & (_WHOLE_HOUSE - {"ribbon"}):
        return False
    return where >= Places.LIKE and (by is Organisers.SAME or (bool(a.title.classes & b.title.classes & _WHOLE_HOUSE) and by is not Organisers.CONFLICT))


def _twice_listed(a: Profile, b: Profile) -> bool:
    """A source lists an event twice only under one name."""
    return fold(a.event.title) == fold(b.event.title) or a.title.folded == b.title.folded


def _one_id(a: Profile, b: Profile) -> bool:
    """The publisher's own id on another day: the event moved, unless it is one of a series."""
    one, other = a.event, b.event
    if not one.uid or one.uid != other.uid or one.source != other.source:
        return False
    if one.series or other.series or one.recurrence or other.recurrence:
        return False
    apart = abs(one.start - other.start)
    clock = times.local(one.start, one.timezone).time() == times.local(other.start, other.timezone).time()
    if apart.days % 7 == 0 and apart.days and clock:
        return False
    return titles.compare(a.title, b.title, a.about, b.about) >= Titles.GENERIC
