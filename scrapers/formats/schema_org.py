"""What schema.org says of an event -> ``Draft``: one meaning for JSON-LD, microdata, RDFa and platforms.

Source of the format: https://schema.org/Event and https://schema.org/docs/releases.html for its subtypes.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from hobnob.records import Attendance, Offer, Organization
from scrapers.draft import Context, Draft, Rejected
from scrapers.formats import stamps
from scrapers.formats.days import whole_days
from scrapers.formats.schema_offers import offers, registration
from scrapers.formats.schema_people import people
from scrapers.formats.schema_places import where
from scrapers.formats.schema_schedule import occurrences
from scrapers.formats.schema_values import Node, each, first, number, short, text, types, url
from scrapers.reading import dates, sold_out

# Subtypes that do not end in "Event"; the UserInteraction family (UserLikes ...) are formally events and are none.
_OTHER_EVENTS = frozenset({"Festival", "Hackathon", "EventSeries", "CourseInstance", "Vevent"})
_MAX_DEPTH = 12
# a parcel's way, and a film that can be seen at any time
_NOT_EVENTS = frozenset({"UserInteraction", "DeliveryEvent", "OnDemandEvent"})


def is_event(node: Node) -> bool:
    """Whether a node is of type Event or one of its subtypes, by its type or its ``additionalType``."""
    return any(
        (name.endswith("Event") or name in _OTHER_EVENTS) and name not in _NOT_EVENTS and not name.startswith("User")
        for name in (*types(node), *(short(one) for one in each(node.get("additionalType"))))
    )


def drafts(node: Node, context: Context, parent: Draft | None = None, depth: int = 0) -> Iterator[Draft | Rejected]:
    """Every event that an event node states: itself, its scheduled occurrences and its sub-events.

    ``parent`` lends a sub-event what it leaves out: place, organiser and status.
    """
    own = _draft(node, context)
    if parent is not None:
        _inherit(own, parent)
    children = [one for key in ("subEvent", "subEvents") for one in each(node.get(key)) if _has_start(one)]
    scheduled = list(occurrences(node.get("eventSchedule") or node.get("courseSchedule"), context))
    if scheduled:
        for start, end, rule in scheduled:
            yield _at(own, start, end, rule)
    elif not _only_an_umbrella(node, own, children):
        yield from _each_date(own, node, context)
    for child in children if depth < _MAX_DEPTH else ():
        yield from drafts(child, context, own, depth + 1)


def _has_start(node: object) -> bool:
    return isinstance(node, dict) and bool(node.get("startDate") or node.get("eventSchedule"))


def _only_an_umbrella(node: Node, own: Draft, children: list[Node]) -> bool:
    """A series, or a node that repeats its sub-events' own title, is told by its sub-events alone; one that begins
    before them says more than they do."""
    if not children:
        return False
    if "EventSeries" in types(node):
        return True
    begins = [str(first(one.get("startDate")) or "")[:10] for one in (node, *children)]
    return begins[0] in ("", *begins[1:]) and all(text(child.get("name")) in (None, own.title) for child in children)


def _inherit(own: Draft, parent: Draft) -> None:
    own.title = own.title or parent.title
    own.venue = own.venue or parent.venue
    own.online_url = own.online_url or parent.online_url
    own.attendance = own.attendance or parent.attendance
    own.organizer = own.organizer or parent.organizer
    own.status = own.status or parent.status
    own.url = own.url or parent.url
    own.image = own.image or parent.image
    own.series = own.series or parent.title


def _copy(own: Draft) -> Draft:
    return Draft(**{name: getattr(own, name) for name in Draft.__slots__})


def _at(own: Draft, start: datetime | date, end: datetime | date | None, rule: str | None) -> Draft:
    draft = _copy(own)
    draft.start, draft.end, draft.when, draft.recurrence = start, end, None, rule
    draft.series = own.series or own.uid or own.url or own.title
    draft.timezone = getattr(start.tzinfo, "key", None) if isinstance(start, datetime) else None
    return draft


def _each_date(own: Draft, node: Node, context: Context) -> Iterator[Draft]:
    """One draft a start; ``startDate`` may be a list, with or without as many ends."""
    starts, ends = (
        list(dict.fromkeys(map(str, _dates(node, "startDate", "dtstart")))),
        list(_dates(node, "endDate", "dtend")),
    )
    if len(starts) <= 1:
        _times(own, node, starts[0] if starts else None, ends[0] if ends else None, context)
        yield own
        return
    for index, start in enumerate(starts):
        draft = _copy(own)
        _times(draft, node, start, ends[index] if len(ends) == len(starts) else None, context)
        yield draft


def _dates(node: Node, *keys: str) -> Iterator[object]:
    for key in keys:
        for value in each(node.get(key)):
            if isinstance(value, dict):
                value = value.get("@value")
            if isinstance(value, str | int | float) and str(value).strip():
                yield value.strip() if isinstance(value, str) else value


def _times(draft: Draft, node: Node, start: object, end: object, context: Context) -> None:
    day_first = stamps.day_first_in(context.timezone)
    begins, ends = stamps.read(start, day_first=day_first), stamps.read(end, day_first=day_first)
    begins = _with_clock(begins, text(node.get("startTime")))
    ends = _with_clock(ends, text(node.get("endTime")))
    if begins is None:
        draft.when = _in_words(str(start), end, context) if start else None
        return
    span = stamps.duration(first(node.get("duration"))) if ends is None else None
    if span is not None and span > timedelta(0):
        ends = _after(begins, span)
    draft.start, draft.end, draft.end_inclusive, draft.all_day = whole_days(begins, ends, context.timezone)


def _after(begins: stamps.Stamp, span: timedelta) -> stamps.Stamp | None:
    """The end of what lasts so long: of days the last one, where the span is of whole days."""
    if isinstance(begins, datetime):
        return begins + span
    return begins + span - timedelta(days=1) if span % timedelta(days=1) == timedelta(0) else None


def _in_words(start: str, end: object, context: Context) -> str:
    """A start in prose, up to its end: an end never stands in for a start that can't be read."""
    read = dates.parse(start, now=context.now, timezone=context.timezone)
    return f"{start} - {end}" if end and str(end) != start and read is not None else start


def _with_clock(day: stamps.Stamp | None, clock: str | None) -> stamps.Stamp | None:
    """A bare date joined by the clock time that stands in a property of its own."""
    if clock and day is not None and not isinstance(day, datetime) and (found := stamps.clock_time(clock)):
        return datetime.combine(day, found[0]) + timedelta(days=found[1])
    return day


def _draft(node: Node, context: Context) -> Draft:
    venue, online_url, attendance = where(node)
    organizations = [one for key in ("organizer", "host", "hosts") for one in _organizations(node.get(key))]
    home = url(node.get("url")) or url(node.get("mainEntityOfPage")) or _web(node.get("@id"))
    above = first(node.get("superEvent"))
    whole: Node = above if isinstance(above, dict) else {}
    above_status = _status(whole.get("eventStatus"))
    if venue is None and online_url is None and attendance is None:
        venue = where(whole)[0]
    organizations = organizations or list(_organizations(whole.get("organizer")))
    description = text(node.get("description")) or _words(node.get("about")) or text(node.get("abstract"))
    return Draft(
        title=text(node.get("name")) or text(node.get("summary")) or text(node.get("headline")),
        status=_status(node.get("eventStatus")) or above_status,
        previous_start=_previous(node.get("previousStartDate"), context),
        attendance=_attendance(node.get("eventAttendanceMode")) or attendance,
        venue=venue,
        online_url=online_url,
        organizer=organizations[0] if organizations else None,
        hosts=list(dict.fromkeys(organizations)) if len(set(organizations)) > 1 else [],
        people=list(people(node)),
        sponsors=list(
            dict.fromkeys(one for key in ("sponsor", "sponsors", "funder") for one in _organizations(node.get(key)))
        ),
        offers=_of_the_places_left(node, offers(node, context)),
        registration_url=registration(node),
        capacity=_capacity(node),
        url=home,
        image=url(node.get("image")) or url(node.get("photo")),
        description=description,
        categories=list(_categories(node)),
        series=text(whole.get("name")),
        uid=_identifier(node),
    )


def _words(value: object) -> str | None:
    """Plain words only: ``about`` may also be a node on some other thing."""
    member = first(value)
    return text(member) if isinstance(member, str) else None


def _web(value: object) -> str | None:
    return value if isinstance(value, str) and value.startswith(("http://", "https://")) and "#" not in value else None


def _status(value: object) -> str | None:
    """The one status that says something, where two are given ("moved online" and "rescheduled")."""
    names = [short(text(one) or url(one) or "") for one in each(value)]
    return next((name for name in names if name and name.lower() not in ("eventscheduled", "scheduled")), None) or next(
        (name for name in names if name), None
    )


def _attendance(value: object) -> Attendance | None:
    for one in each(value):
        name = short(text(one) or url(one) or "").lower()
        if name.startswith(("mixed", "hybrid")):
            return Attendance.HYBRID
        if name.startswith("offline"):
            return Attendance.IN_PERSON
        if name.startswith(("online", "virtual")):
            return Attendance.ONLINE
    return None


def _previous(value: object, context: Context) -> stamps.Stamp | None:
    found = [stamps.read(text(one), day_first=stamps.day_first_in(context.timezone)) for one in each(value)]
    return next((one for one in reversed(found) if one is not None), None)


def _organizations(value: object) -> Iterator[Organization]:
    for one in each(value):
        name = text(one)
        if name and "@" not in name and short(name) not in ("Organization", "Person"):
            link = url(one.get("url")) if isinstance(one, dict) else None
            if not name.startswith(("http://", "https://")):
                yield Organization(name=name, url=link if link and link.startswith("http") else None)


def _capacity(node: Node) -> int | None:
    most = number(node.get("maximumAttendeeCapacity")) or number(node.get("maximumPhysicalAttendeeCapacity"))
    return int(most) if most and 0 < most < 10_000_000 else None


def _of_the_places_left(node: Node, found: list[Offer]) -> list[Offer]:
    """The offers, sold out where no place is left and none of them says what there is."""
    full = _capacity(node) is not None and number(node.get("remainingAttendeeCapacity")) == 0
    return list(sold_out.mark(tuple(found))) if full and all(one.availability is None for one in found) else found


def _categories(node: Node) -> Iterator[str]:
    for key in ("keywords", "category", "eventType", "genre"):
        for one in each(node.get(key)):
            for word in (text(one) or "").split(","):
                if word.strip() and not word.strip().startswith(("http://", "https://")):
                    yield word.strip()


def _identifier(node: Node) -> str | None:
    for one in each(node.get("identifier")):
        found = text(one.get("value")) if isinstance(one, dict) else text(one)
        if found:
            return found
    name = node.get("@id")
    return name if isinstance(name, str) and name and not name.startswith(("_:", "#")) else None
