"""Many reports, one event: which of them tell of the same, and what they tell together."""

from __future__ import annotations

from hobnob.records import Event
from scrapers.likeness import kinship, times
from scrapers.likeness.evidence import Evidence, weigh
from scrapers.likeness.profile import Profile, profile
from scrapers.together import combine

__all__ = ["alike", "combine", "evidence", "same"]


def same(a: Event, b: Event) -> bool:
    """Whether two reports tell of one real event; symmetric.

    The same start and a likeness of place, organiser or registration address decide; the title
    helps, and a title that any organiser uses never suffices.
    """
    return alike(profile(a), profile(b))


def alike(a: Profile, b: Profile) -> bool:
    """``same`` for events that were taken apart before."""
    return weigh(a, b).one or _one_id(a, b)


def evidence(a: Event, b: Event) -> Evidence:
    """What speaks for and against one event in two reports, piece by piece."""
    return weigh(profile(a), profile(b))


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
    title = kinship.compare(a.title, b.title, a.about, b.about)
    return not title.apart and not title.clash and not title.both
