"""iCalendar (RFC 5545, 7986), written line by line: a tenth of the time of a library, checked by one in the tests."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from digest import clean
from digest.addresses import Site, digest_of, event_page
from digest.changes import modified
from digest.feeds.content_lines import day, escaped, fold, local, parameter, utc
from digest.feeds.repeats import Rule, rule_of
from digest.feeds.timezone import vtimezone
from digest.items import Feed, categories, description_text
from digest.links import map_link
from digest.series import key
from digest.words import has_hour, last_day, local_end, local_start, place_line, shown_twice, zone
from hobnob.records import Attendance, Event, Status, StoredEvent

_STATUS = {Status.CANCELLED: "CANCELLED", Status.POSTPONED: "CANCELLED"}
_REFRESH = "PT6H"
_LONGEST = 3000
_ANY_YEAR = 2000


Describe = Callable[[StoredEvent], str]


def calendar(feed: Feed, site: Site, region: str, describe: Describe, made: dict[str, str] | None = None) -> bytes:
    """A feed's events as a calendar to subscribe to; cancelled ones stay, marked, until their day is past.

    ``describe`` gives the lines that stand before the organiser's own words. ``made`` keeps, by its id, how an event
    reads, for the other calendars of the region that hold it.
    """
    about = [
        f"NAME:{escaped(feed.title)}",
        f"X-WR-CALNAME:{escaped(feed.title)}",
        f"DESCRIPTION:{escaped(feed.description)}",
        f"X-WR-CALDESC:{escaped(feed.description)}",
        f"URL:{site.page(feed.page)}",
        f"SOURCE;VALUE=URI:{site.at(f'{feed.stem}.ics')}",
        f"REFRESH-INTERVAL;VALUE=DURATION:{_REFRESH}",
        f"X-PUBLISHED-TTL:{_REFRESH}",
    ]
    return _calendar(feed.events, about, _names(site, region, describe, made))


def one_event(
    stored: StoredEvent, site: Site, region: str, describe: Describe, made: dict[str, str] | None = None
) -> bytes:
    """A single event as a calendar file, for the add-to-calendar link."""
    return _calendar((stored,), [], _names(site, region, describe, made))


def events_as_calendar(events: Iterable[Event]) -> bytes:
    """Events that no store knows, as a calendar file; their links lead to the organisers' own pages."""
    now = datetime.now(UTC).replace(microsecond=0)
    known: dict[str, StoredEvent] = {}
    for event in events:
        seen = event.seen or now
        identifier = digest_of(f"{event.source}|{event.uid}|{event.start.isoformat()}|{event.title}|{event.url}")
        known[identifier] = StoredEvent(id=identifier, event=event, first_seen=seen, last_seen=seen, changed=seen)
    return _calendar(
        known.values(), [], _Names("hobnob", lambda one: clean.web(one.event.url) or "", lambda one: "", {})
    )


@dataclass(frozen=True, slots=True)
class _Names:
    """Who mints the UIDs, where an event's page is, what is said of it first, and the events already written."""

    authority: str
    page: Describe
    describe: Describe
    made: dict[str, str]


def _names(site: Site, region: str, describe: Describe, made: dict[str, str] | None) -> _Names:
    return _Names(
        site.authority, lambda one: site.at(event_page(region, one.id)), describe, {} if made is None else made
    )


def _calendar(events: Iterable[StoredEvent], about: list[str], names: _Names) -> bytes:
    groups: dict[str, list[StoredEvent]] = {}
    for stored in sorted(events, key=lambda one: (one.event.start, one.id)):
        groups.setdefault(key(stored.event), []).append(stored)
    body: list[str] = []
    zones: dict[str, set[int]] = {}
    for group in groups.values():
        held = [stored for stored in group if stored.event.status not in _STATUS]
        rule = rule_of(held) if len(held) > 1 else None
        for stored in held[:1] if rule else held:
            body.append(_series(stored, rule, held, names) if rule else _single(stored, names))
        for stored in group:
            if stored.event.status in _STATUS:
                body.append(_single(stored, names))
        for stored in group:
            if has_hour(stored.event) and _named_zone(stored.event):
                years = zones.setdefault(stored.event.timezone, set())
                years.update(
                    (local_start(stored.event).year, (local_end(stored.event) or local_start(stored.event)).year)
                )
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//hobnob//EN", "CALSCALE:GREGORIAN", *about]
    for name, years in sorted(zones.items()):
        lines += vtimezone(name, min(years), max(years))
    if not body:
        lines += vtimezone("Etc/UTC", _ANY_YEAR, _ANY_YEAR)  # a calendar has a component or more (RFC 5545, 3.6)
    return "".join((*map(fold, lines), *body, fold("END:VCALENDAR"))).encode()


def _series(first: StoredEvent, rule: Rule, held: list[StoredEvent], names: _Names) -> str:
    return "".join(map(fold, _event(first, rule, held, names)))


def _single(stored: StoredEvent, names: _Names) -> str:
    if stored.id not in names.made:
        names.made[stored.id] = "".join(map(fold, _event(stored, None, [stored], names)))
    return names.made[stored.id]


def _named_zone(event: Event) -> bool:
    """Whether the zone can be named by TZID; else the moment is told in UTC."""
    return zone(event.timezone) is not None and event.timezone not in ("UTC", "Etc/UTC")


def _event(stored: StoredEvent, rule: Rule | None, group: list[StoredEvent], names: _Names) -> Iterator[str]:
    event = stored.event
    changed = max(modified(one) for one in group)
    identifier = stored.id if rule is None else "series-" + digest_of(key(event))
    page = names.page(stored)
    yield "BEGIN:VEVENT"
    yield f"UID:{escaped(identifier)}@{names.authority}"
    yield f"DTSTAMP:{utc(changed)}"
    yield f"CREATED:{utc(min(one.first_seen for one in group))}"
    yield f"LAST-MODIFIED:{utc(changed)}"
    yield f"SEQUENCE:{max(one.revision for one in group)}"
    yield from _when(event)
    if rule is not None:
        yield f"RRULE:{rule.rrule}"
        for gap in rule.gaps:
            yield _gap(event, gap)
    prefix = {Status.CANCELLED: "Cancelled: ", Status.POSTPONED: "Postponed: "}.get(event.status, "")
    yield f"SUMMARY:{prefix}{escaped(clean.name(event.title))}"
    yield f"STATUS:{_STATUS.get(event.status, 'CONFIRMED')}"
    yield f"TRANSP:{'TRANSPARENT' if not has_hour(event) or event.status in _STATUS else 'OPAQUE'}"
    if page:
        yield f"URL:{page}"
    words = clean.shortened(description_text(event), _LONGEST)
    if told := "\n\n".join(part for part in (names.describe(stored), words, page) if part):
        yield f"DESCRIPTION:{escaped(told)}"
    venue = event.venue
    if venue is not None and not venue.inferred and (where := clean.line(place_line(venue))):
        alternative = f";ALTREP={parameter(address)}" if (address := map_link(venue)) else ""
        yield f"LOCATION{alternative}:{escaped(where)}"
    elif event.attendance is Attendance.ONLINE:
        yield "LOCATION:Online"
    if venue is not None and not venue.inferred and venue.latitude is not None and venue.longitude is not None:
        yield f"GEO:{venue.latitude:.6f};{venue.longitude:.6f}"
    if joined := clean.web(event.online_url):
        yield f"CONFERENCE;VALUE=URI:{joined}"
    if sorts := categories(event):
        yield "CATEGORIES:" + ",".join(escaped(sort) for sort in sorts)
    if image := clean.web(event.image):
        yield f"IMAGE;VALUE=URI:{image}"
    yield "END:VEVENT"


def _when(event: Event) -> Iterator[str]:
    start, end = local_start(event), local_end(event)
    if not has_hour(event):
        yield f"DTSTART;VALUE=DATE:{day(start.date())}"
        yield f"DTEND;VALUE=DATE:{day(last_day(event) + timedelta(days=1))}"
        return
    yield f"DTSTART{_moment(event, start)}"
    if end is not None and end.astimezone(UTC) > start.astimezone(UTC):
        yield f"DTEND{_moment(event, end)}"


def _moment(event: Event, moment: datetime) -> str:
    """On the clock of the place; as an instant where that has no name, or shows the hour twice: programs differ in
    which."""
    if not _named_zone(event) or shown_twice(moment):
        return f":{utc(moment)}"
    return f";TZID={event.timezone}:{local(moment)}"


def _gap(event: Event, gap: date) -> str:
    start = local_start(event)
    if not has_hour(event):
        return f"EXDATE;VALUE=DATE:{gap:%Y%m%d}"
    if _named_zone(event):
        return f"EXDATE;TZID={event.timezone}:{gap:%Y%m%d}T{start:%H%M%S}"
    return f"EXDATE:{gap:%Y%m%d}T{start.astimezone(UTC):%H%M%S}Z"
