"""The evidence that two reports tell of one event, added up.

Each fact is worth points; ``ENOUGH`` of them make two reports one, unless something tells them apart.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from scrapers.likeness import context, facts, hosting, kinship, manner, times
from scrapers.likeness.kinship import Kinship, Setting
from scrapers.likeness.organisers import Organisers
from scrapers.likeness.pair import Pair
from scrapers.likeness.places import Places
from scrapers.likeness.points import ENOUGH, POINTS
from scrapers.likeness.profile import Profile
from scrapers.likeness.times import Times
from scrapers.likeness.vetoes import veto

Point = tuple[str, float]

_MAY_HAVE_MOVED = (Times.SAME, Times.TOLD, Times.MOVED)


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


def weigh(a: Profile, b: Profile) -> Evidence:
    """All that speaks for and against one event in two reports; the order does not matter."""
    pair = compared(a, b)
    if isinstance(pair, str):
        return Evidence((), pair)
    return Evidence(tuple((reason, POINTS[reason] * strength) for reason, strength in stated(pair)))


def stated(pair: Pair) -> Iterator[tuple[str, float]]:
    """All facts of two reports, and how strong each is."""
    yield from facts.of(pair)
    yield from manner.of(pair)


def compared(a: Profile, b: Profile) -> Pair | str:
    """Two reports side by side, or why they can't be of one event."""
    when = times.compare(a.event, b.event)
    if when is Times.APART:
        return "other times"
    place, by_title = context.where(a, b)
    # the texts are read last: most pairs are told apart before
    moved = (
        place is Places.CONFLICT
        and when in _MAY_HAVE_MOVED
        and (a.elsewhere or b.elsewhere)
        and (when is Times.SAME or context.left(a, b))
    )
    if place is Places.CONFLICT and not moved and not a.pages & b.pages:
        return "two places"
    by = hosting.organised(a, b)
    if moved and by < Organisers.UNKNOWN and not context.left(a, b):
        return "two places"
    if moved:
        place = Places.UNKNOWN
    if place is Places.DOUBT and (a.elsewhere or b.elsewhere):
        place = Places.UNKNOWN
    title = _title(a, b, place, by, by_title)
    named = by is not Organisers.SAME and hosting.named(a, b)
    if (
        by_title
        and by is Organisers.SIBLINGS
        and not named
        and title.shared < 0.8
        and not context.rooted(a, b)
        and not (a.joint and b.joint)
    ):
        # only a title names the house, and two towns' chambers may each have a house of that name
        place, by_title = Places.UNKNOWN, False
        title = _title(a, b, place, by, by_title)
    tale = context.retold(a, b)
    against = veto(a, b, when, place, by, title, named, tale)
    return against or Pair(a, b, when, place, by_title, by, title, named, tale)


def _title(a: Profile, b: Profile, place: Places, by: Organisers, by_title: bool) -> Kinship:
    placed = place >= Places.LIKE
    together = placed and (a.joint or b.joint or (a.who.chamber and b.who.chamber))
    house = a.about.venue | b.about.venue if placed and by_title else context.only_titled(a) | context.only_titled(b)
    if not placed:
        # two things on one road
        house |= a.spot.street & b.spot.street
    setting = Setting(placed=placed, hosted=by is Organisers.SAME, together=together, house=house)
    return kinship.compare(a.title, b.title, a.about, b.about, setting)
