"""What a line of a list shows of an event."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from digest import clean
from digest.addresses import event_page, file_name
from digest.changes import over, telling
from digest.facts import hosts_of, person_words
from digest.reasons import walk_in
from digest.region import RegionView
from digest.select import distance, guest_price, guests_welcome
from digest.words import clock, has_hour, hours, local_start, place_line, short_when, town
from hobnob.records import Attendance, StoredEvent


@dataclass(frozen=True, slots=True)
class Row:
    """One line, ready to be printed; ``page`` is a path from the root of the site."""

    title: str
    page: str
    when: str
    hours: str
    day_hours: str
    clock: str
    town: str
    place: str
    who: str
    door: str
    score: int
    reasons: tuple[str, ...]
    label: str
    off: bool


def row(view: RegionView, stored: StoredEvent) -> Row:
    """The line of an event, made once for a view."""
    known = view.rows.get(stored.id)
    if isinstance(known, Row):
        return known
    event = stored.event
    worth = view.worth(stored)
    told = telling(stored)
    people = "; ".join(person_words(person) for person in event.people[:2])
    place = clean.line(place_line(event.venue)) if event.venue and not event.venue.inferred else ""
    if event.attendance is Attendance.ONLINE and not place:
        place = "Online"
    recent = told is not None and told.at >= view.told_since
    door = walk_in(event)
    made = Row(
        title=clean.name(event.title),
        page=event_page(view.region.slug, stored.id),
        when=short_when(event),
        hours=hours(event),
        day_hours=short_when(event),
        clock=clock(local_start(event)) if has_hour(event) else "",
        town=clean.line(town(event)),
        place=place,
        who=people or ", ".join(hosts_of(event)[:3]),
        door=door,
        score=worth.value,
        reasons=worth.beside(door),
        label=told.news.value
        if told and (recent or over(event))
        else event.status.value.capitalize()
        if over(event)
        else "",
        off=over(event),
    )
    view.rows[stored.id] = made
    return made


def indexed(view: RegionView, stored: StoredEvent) -> dict[str, Any]:
    """The event as the search index of the page knows it; what is unknown is left out."""
    event = stored.event
    one = row(view, stored)
    away = distance(event, view.home)
    out: dict[str, Any] = {
        "title": one.title,
        "page": f"{file_name(stored.id)}.html",
        "when": one.when,
        "place": one.place,
        "who": one.who,
        "door": one.door,
        "kind": event.kind.value if event.kind else None,
        "format": event.format.value if event.format else None,
        "online": True if event.attendance in (Attendance.ONLINE, Attendance.HYBRID) else None,
        "room": False if event.attendance is Attendance.ONLINE else None,
        "guests": True if guests_welcome(event) else None,
        "price": guest_price(event),
        "miles": round(away, 1) if away is not None else None,
        "score": one.score,
        "words": view.words(stored)[:1500],
    }
    return {name: value for name, value in out.items() if value is not None and value != ""}
