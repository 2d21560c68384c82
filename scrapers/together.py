"""What several reports of one event tell together: the best value of each field, and where it came from."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from typing import Any, TypeVar
from urllib.parse import urlsplit

from hobnob.records import Attendance, Event, Organization, Person, Place, Status
from scrapers.likeness import places, titles
from scrapers.likeness.organisers import same_organization
from scrapers.likeness.spots import spot
from scrapers.likeness.times import hour_told
from scrapers.likeness.words import fold

T = TypeVar("T")

_PROSE_READERS = frozenset({"listing", "rss", "add_to_calendar", "h_event", "rdfa"})


def combine(reports: Sequence[Event]) -> Event:
    """One event from several reports of it; the order in which they come does not matter.

    The report that tells most, preferably the organiser's own, is the ground; each field it lacks,
    or that another tells better, comes from there, and ``origins`` names that source. Raises
    ``ValueError`` without any report.
    """
    if not reports:
        raise ValueError("no report to combine")
    if len(reports) == 1:
        return reports[0]
    ranked = sorted(reports, key=_rank)
    ground = _ground(ranked)
    rest = [report for report in ranked if report is not ground]
    chosen: dict[str, Any] = {}
    origins: dict[str, str] = dict(ground.origins)

    def take(field: str, value: Any, giver: Event) -> None:
        if giver is not ground and value != getattr(ground, field):
            chosen[field] = value
            origins[field] = giver.source or giver.reader or "?"

    _status(ground, rest, take)
    _place(ground, rest, chosen, take)
    for field in (
        "online_url", "organizer", "registration_url", "registration_closes", "capacity", "image", "kind", "format",
        "series", "recurrence", "previous_start", "access", "url",
    ):  # fmt: skip
        giver = next((one for one in [ground, *rest] if getattr(one, field) is not None), ground)
        take(field, getattr(giver, field), giver)
    if ground.end is None and not ground.all_day:
        giver = next((one for one in rest if one.end and one.start == ground.start and hour_told(one)), ground)
        take("end", giver.end, giver)
    longest = max([ground, *rest], key=lambda one: len(one.summary or ""))
    if len(longest.summary or "") > 2 * len(ground.summary or ""):
        take("description", longest.description, longest)
        take("summary", longest.summary, longest)
    fullest = max([ground, *rest], key=lambda one: sum(offer.price is not None for offer in one.offers))
    take("offers", fullest.offers, fullest)
    named = max([ground, *rest], key=lambda one: (titles.taken_apart(one.title).weight > 0, one is ground))
    if titles.taken_apart(ground.title).weight == 0:
        take("title", named.title, named)
    everyone = [ground, *rest]
    chosen["hosts"] = _organizations(
        [one.organizer for one in everyone if one.organizer] + [host for one in everyone for host in one.hosts]
    )
    if len(chosen["hosts"]) < 2 and not ground.hosts:
        chosen["hosts"] = ()
    chosen["sponsors"] = _organizations(sponsor for one in everyone for sponsor in one.sponsors)
    chosen["people"] = _people(person for one in everyone for person in one.people)
    chosen["categories"] = _unique((category for one in everyone for category in one.categories), fold)
    chosen["seen"] = _latest(one.seen for one in everyone)
    chosen["changed"] = _latest(one.changed for one in everyone)
    return ground.model_copy(update={**chosen, "origins": origins})


def _rank(event: Event) -> tuple[Any, ...]:
    """Best first; the last parts only make the order certain."""
    told = sum(
        getattr(event, field) is not None
        for field in (
            "end", "organizer", "registration_url", "online_url", "summary", "attendance", "access", "image", "url",
        )
    )  # fmt: skip
    venue = event.venue
    if venue is not None and not venue.inferred:
        told += sum(part is not None for part in (venue.name, venue.street, venue.city, venue.latitude))
    return (
        not hour_told(event),
        not _own(event),
        (event.reader or "") in _PROSE_READERS,
        -told,
        event.source or "",
        event.uid or "",
        event.start,
        event.title,
    )


def _own(event: Event) -> bool:
    """Whether the organiser tells this on their own site."""
    if event.organizer is None or not event.url:
        return False
    host = (urlsplit(event.url).hostname or "").removeprefix("www.")
    if event.organizer.url:
        theirs = (urlsplit(event.organizer.url).hostname or "").removeprefix("www.")
        return bool(theirs) and (host == theirs or host.endswith("." + theirs))
    squeezed = fold(event.organizer.name).replace(" ", "")
    return len(host) > 5 and host.split(".")[0] in squeezed


def _ground(ranked: Sequence[Event]) -> Event:
    """Of the reports that tell the hour that was told last, the best: a moved start is not moved back by a stale
    list."""
    told = [one for one in ranked if hour_told(one)] or list(ranked)
    if len({one.start for one in told}) == 1:
        return told[0]
    newest = max((one.changed for one in told if one.changed), default=None)
    return next((one for one in told if newest is not None and one.changed == newest), told[0])


def _status(ground: Event, rest: Sequence[Event], take: Callable[[str, Any, Event], None]) -> None:
    for status in (Status.CANCELLED, Status.POSTPONED, Status.MOVED_ONLINE, Status.RESCHEDULED):
        giver = next((one for one in [ground, *rest] if one.status is status), None)
        if giver is not None:
            take("status", status, giver)
            return


def _place(
    ground: Event, rest: Sequence[Event], chosen: dict[str, Any], take: Callable[[str, Any, Event], None]
) -> None:
    """The ground's venue, its empty parts filled by those that mean the same place."""
    stated = [one for one in [ground, *rest] if one.venue is not None and not one.venue.inferred]
    if stated:
        giver = stated[0]
        venue = giver.venue
        assert venue is not None
        for other in stated[1:]:
            if other.venue is not None and places.compare(spot(giver), spot(other)) > places.Places.DOUBT:
                venue = _filled(venue, other.venue)
        if venue != ground.venue:
            take("venue", venue, giver if giver is not ground else stated[1])
    modes = {one.attendance for one in [ground, *rest] if one.attendance}
    if ground.attendance is None and len(modes) == 1:
        giver = next(one for one in rest if one.attendance)
        take("attendance", giver.attendance, giver)
    elif Attendance.HYBRID in modes and ground.attendance is not Attendance.HYBRID:
        giver = next(one for one in rest if one.attendance is Attendance.HYBRID)
        take("attendance", Attendance.HYBRID, giver)


def _filled(venue: Place, other: Place) -> Place:
    empty = {
        field: value
        for field in ("name", "room", "street", "city", "region", "postal_code", "country")
        if getattr(venue, field) is None and (value := getattr(other, field)) is not None
    }
    if venue.latitude is None and other.latitude is not None:
        empty |= {"latitude": other.latitude, "longitude": other.longitude}
    return venue.model_copy(update=empty) if empty else venue


def _organizations(told: Iterable[Organization]) -> tuple[Organization, ...]:
    kept: list[Organization] = []
    for one in told:
        at = next((i for i, there in enumerate(kept) if same_organization(one, there)), None)
        if at is None:
            kept.append(one)
        elif kept[at].url is None and one.url is not None:
            kept[at] = kept[at].model_copy(update={"url": one.url})
    return tuple(kept)


def _people(told: Iterable[Person]) -> tuple[Person, ...]:
    kept: dict[str, Person] = {}
    for person in told:
        there = kept.setdefault(fold(person.name), person)
        missing = {
            f: v
            for f in ("title", "organization", "evidence")
            if getattr(there, f) is None and (v := getattr(person, f))
        }
        if missing:
            kept[fold(person.name)] = there.model_copy(update=missing)
    return tuple(kept.values())


def _unique(items: Iterable[T], key: Callable[[T], str]) -> tuple[T, ...]:
    return tuple({key(item): item for item in reversed(list(items))}.values())[::-1]


def _latest(moments: Iterable[datetime | None]) -> datetime | None:
    return max((moment for moment in moments if moment), default=None)
