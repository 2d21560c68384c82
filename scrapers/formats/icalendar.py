"""Events of iCalendar files: RFC 5545, with the extensions that calendars in the wild carry.

Plain events are read by ``content_lines``; only components that recur are expanded by
``recurrence_ics``, which is why a calendar of thousands of events takes a moment and not a minute.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from urllib.parse import unquote
from zoneinfo import ZoneInfo

from hobnob import patterns as re
from hobnob.records import Attendance, Organization, Place
from scrapers.document import Document
from scrapers.draft import Context, Draft, Rejected
from scrapers.formats import calendar_stamps, recurrence_ics, stamps
from scrapers.formats.calendar_zones import Zones
from scrapers.formats.content_lines import Calendar, Component, Property, calendars, unescaped
from scrapers.formats.days import whole_days
from scrapers.formats.recurrence_rules import in_words
from scrapers.reading import kept_back, venues
from scrapers.reading.names.alone import is_somebody

NAME = "icalendar"

_COMMA = re.compile(r"(?<!\\),")
_PICTURE = re.compile(r"\.(?:jpe?g|png|gif|webp|avif)(?:[?#]|$)", re.I)
# RFC 6868
_CARETS = {"^'": '"', "^n": " ", "^^": "^"}
_CARET = re.compile(r"\^[n'^]")
_ENCODED = re.compile(r"%[0-9A-F]{2}")
_WEB = re.compile(r"https?://\S+$")


def read(document: Document, context: Context) -> Iterable[Draft | Rejected]:
    """Every event of every calendar in the document; a broken one costs itself alone."""
    if document.looks_like != "ics":
        return
    yield from read_bytes(document.body, context, document.content_type)


def read_bytes(body: bytes, context: Context, content_type: str | None = None) -> Iterator[Draft | Rejected]:
    """The events of calendar text found anywhere: a file, a ``data:`` link, a script."""
    for calendar in calendars(body, content_type):
        yield from read_calendar(calendar, context)


def read_calendar(calendar: Calendar, context: Context) -> Iterator[Draft | Rejected]:
    """The events of one calendar."""
    yield from _Reader(calendar, context).drafts()


class _Reader:
    """One calendar with its zone."""

    def __init__(self, calendar: Calendar, context: Context) -> None:
        self.calendar = calendar
        self.context = context
        self.zones = Zones(calendar.zones)
        stated = calendar.head.value("X-WR-TIMEZONE") or calendar.head.value("TIMEZONE-ID")
        zone = self.zones.find(stated) if stated else None
        self.zone_name = zone.key if isinstance(zone, ZoneInfo) else None
        self.cancelled = (calendar.head.value("METHOD") or "").upper() == "CANCEL"

    def drafts(self) -> Iterator[Draft | Rejected]:
        whole = []
        for component in self.calendar.events:
            if component.complete or component is not self.calendar.events[-1]:
                whole.append(component)
            else:
                yield Rejected(component.text("SUMMARY") or "(no title)", "the file ends within this event")
        by_habit = len(whole) > 2 and all(map(_is_private, whole))
        hidden = {id(one): reason for one in whole if (reason := _why_hidden(one, by_habit))}
        for one in whole:
            if id(one) in hidden:
                yield Rejected(one.text("SUMMARY") or "(no title)", hidden[id(one)])
        singles, series = _sorted_out([one for one in whole if id(one) not in hidden])
        seen: set[tuple[object, ...]] = set()
        for component in singles:
            draft = self._single(component)
            if isinstance(draft, Draft):
                key = (draft.uid, draft.title, str(draft.start), str(draft.end), str(draft.venue))
                if key in seen:
                    continue
                seen.add(key)
            yield draft
        masters = {id(o): one.master for one in series for o in one.overrides}
        described: dict[int, Draft] = {}
        for found in recurrence_ics.occurrences(series, self.zones, self.zone_name, self.context):
            if isinstance(found, recurrence_ics.Unexpanded):
                yield self._single(found.component)
                continue
            if isinstance(found, Rejected):
                yield found
                continue
            number = id(found.component)
            master = masters.get(number, found.component)
            if number not in described:
                described[number] = self._described(found.component, master)
            draft = replace(described[number], categories=[*described[number].categories])
            self._span(draft, found.start, found.end, found.component)
            draft.series = master.text("UID") or draft.title
            rule = master.value("RRULE") if found.by_rule else None
            draft.recurrence = in_words(rule) if rule and not _on_other_days(found.component) else None
            yield draft

    def _single(self, component: Component) -> Draft | Rejected:
        label = component.text("SUMMARY") or "(no title)"
        start = component.first("DTSTART")
        if start is None:
            return Rejected(label, "no DTSTART")
        begins = self._moment(start)
        if begins is None:
            return Rejected(label, f"DTSTART can't be read: {start.value[:40]!r}")
        ends = None
        if end := component.first("DTEND"):
            ends = self._moment(end)
        elif (length := stamps.duration(component.value("DURATION"))) and length > timedelta(0):
            ends = _later(begins, length, component.value("DURATION") or "")
        if isinstance(begins, datetime) and isinstance(ends, datetime) and swapped(begins, ends):
            begins, ends = ends, begins
        draft = self._described(component, component)
        if not isinstance(begins, datetime) and ends is None:
            ends = begins + timedelta(days=1)
        self._span(draft, begins, ends, component)
        draft.series = draft.uid if component.first("RECURRENCE-ID") else None
        return draft

    def _span(self, draft: Draft, start: stamps.Stamp, end: stamps.Stamp | None, component: Component) -> None:
        """RFC 5545 3.6.1: the end of an event of whole days is the day after the last."""
        zone = getattr(start.tzinfo, "key", None) if isinstance(start, datetime) else None
        draft.timezone = zone if zone not in (None, "UTC", "Etc/UTC", "GMT") else self.zone_name
        if not isinstance(start, datetime):
            last = end.date() if isinstance(end, datetime) else end
            draft.start, draft.all_day = start, True
            draft.end = last if last is not None and last > start else start + timedelta(days=1)
            return
        span = whole_days(start, end, draft.timezone or self.context.timezone)
        draft.start, draft.end, draft.end_inclusive, draft.all_day = span
        if (component.value("X-MICROSOFT-CDO-ALLDAYEVENT") or "").upper() == "TRUE" and not isinstance(
            span.start, datetime
        ):
            draft.all_day = True

    def _moment(self, said: Property) -> stamps.Stamp | None:
        moment = calendar_stamps.read(said.value)
        if not isinstance(moment, datetime) or moment.tzinfo is not None:
            return moment
        if said.parameters.get("VALUE", "").upper() == "DATE":
            return moment.date()
        zone = self.zones.find(said.parameters["TZID"]) if "TZID" in said.parameters else None
        return moment.replace(tzinfo=zone) if zone is not None else moment

    def _described(self, component: Component, master: Component) -> Draft:
        """What an event says beside its times; an override that leaves a thing out means what its series says."""

        def words(name: str) -> str | None:
            return component.text(name) or (master.text(name) if component is not master else None)

        where, online = _where(component if component.first("LOCATION") or component.first("GEO") else master)
        conference = _conference(component) or _conference(master)
        link = words("URL")
        status = "CANCELLED" if self.cancelled else component.value("STATUS") or master.value("STATUS")
        tickets = words("X-TICKETS-URL")
        return Draft(
            title=words("SUMMARY"),
            status=status,
            attendance=Attendance.ONLINE if online and where is None else None,
            venue=where,
            online_url=conference or online,
            organizer=_organizer(component.first("ORGANIZER") or master.first("ORGANIZER")),
            price=words("X-COST"),
            registration_url=tickets if tickets and _WEB.match(tickets) else None,
            url=link if link and _WEB.match(link) else None,
            image=_image(component) or _image(master),
            description=_html(component) or words("DESCRIPTION") or _html(master),
            categories=_categories(component) or _categories(master),
            uid=words("UID"),
        )


def _why_hidden(event: Component, by_habit: bool) -> str | None:
    """Why an event is not for readers; ``by_habit`` where the calendar's maker calls every one of several events
    private."""
    return (None if by_habit else kept_back.by_class(event.value("CLASS"))) or kept_back.by_title(event.text("SUMMARY"))


def _is_private(event: Component) -> bool:
    return (event.value("CLASS") or "").strip().upper() == "PRIVATE"


def _sorted_out(events: list[Component]) -> tuple[list[Component], list[recurrence_ics.Series]]:
    """Single events, and series with their overrides. A UID that repeats without RECURRENCE-ID names several
    events; with the same title, start or creation time and a lower SEQUENCE it is an older state of one event."""
    newest: dict[tuple[str, ...], int] = {}
    states = [(one, _identities(one), _sequence(one)) for one in events]
    for one, keys, sequence in states:
        if not one.first("RECURRENCE-ID"):
            for key in keys:
                newest[key] = max(newest.get(key, 0), sequence)
    singles: list[Component] = []
    series: dict[str, recurrence_ics.Series] = {}
    several: list[recurrence_ics.Series] = []
    overrides: list[Component] = []
    for one, keys, sequence in states:
        uid = one.value("UID") or ""
        if one.first("RECURRENCE-ID"):
            overrides.append(one)
        elif any(sequence < newest[key] for key in keys):
            continue
        elif one.first("RRULE") or one.first("RDATE"):
            made = recurrence_ics.Series(one, [])
            several.append(made)
            if uid:
                series.setdefault(uid, made)
        else:
            singles.append(one)
    for one in overrides:
        owner = series.get(one.value("UID") or "")
        if owner is not None:
            owner.overrides.append(one)
        elif one.first("RRULE"):  # a rule is a series, whatever instance it says that it is
            several.append(recurrence_ics.Series(one, []))
        else:
            singles.append(one)
    return singles, several


def _on_other_days(component: Component) -> bool:
    """Whether an override moves its instance and all that follow to another day, which the series' rule doesn't
    name."""
    instance, start = component.first("RECURRENCE-ID"), component.value("DTSTART") or ""
    return instance is not None and bool(instance.parameters.get("RANGE")) and instance.value.strip()[:8] != start[:8]


def _identities(component: Component) -> list[tuple[str, ...]]:
    uid = component.value("UID")
    names = ("SUMMARY", "DTSTART", "CREATED") if uid else ()
    return [(uid or "", name, value) for name in names if (value := component.value(name))]


def _sequence(component: Component) -> int:
    value = component.value("SEQUENCE") or "0"
    return int(value) if value.isdigit() and len(value) < 12 else 0


def swapped(start: datetime, end: datetime) -> bool:
    """An end shortly before the start was swapped with it; one long before has the wrong date (23:00 to 01:00)."""
    if (start.tzinfo is None) != (end.tzinfo is None):
        return False
    return timedelta(0) < start - end <= timedelta(hours=6)


def _where(component: Component) -> tuple[Place | str | None, str | None]:
    """The venue, with its point where GEO names one; a LOCATION that is a web address is where to join."""
    said = component.text("LOCATION")
    if said and _WEB.match(said):
        return None, said
    geo = component.value("GEO")
    if geo:
        latitude, _, longitude = geo.replace("\\;", ";").replace(",", ";").partition(";")
        try:
            point = {"latitude": float(latitude), "longitude": float(longitude)}
        except ValueError:
            return said, None
        # 0, 0 is what a form sends when nobody filled it in
        if any(point.values()) and abs(point["latitude"]) <= 90 and abs(point["longitude"]) <= 180:
            return (venues.place(said) or Place()).model_copy(update=point), None
    return said, None


def _later(begins: stamps.Stamp, length: timedelta, said: str) -> stamps.Stamp:
    """RFC 5545 3.3.6: days last to the same hour of the clock, hours as long as they are, whatever the clock does."""
    if not isinstance(begins, datetime) or begins.tzinfo is None or length.days > 60_000:
        return begins + length
    days = stamps.duration(said.upper().partition("T")[0]) or timedelta(0)
    return ((begins + days).astimezone(UTC) + (length - days)).astimezone(begins.tzinfo)


def _conference(component: Component) -> str | None:
    """Where to join on the web; a telephone's number is none of these (RFC 7986 5.11)."""
    said = (*component.all("CONFERENCE"), *component.all("X-GOOGLE-CONFERENCE"))
    return next((link for one in said if _WEB.match(link := unescaped(one.value))), None)


def _organizer(said: Property | None) -> Organization | str | None:
    """The body that holds it (RFC 5545 3.8.4.3); many calendars write whose account entered it, who is a private
    person."""
    if said is None:
        return None
    name = unescaped(_CARET.sub(lambda m: _CARETS[m[0]], said.parameters.get("CN", ""))).strip("\"' ")
    if _ENCODED.search(name) and " " not in name:  # some write the name as part of an address
        name = unquote(name)
    if not name or "@" in name or name.lower().startswith(("mailto:", "http")) or is_somebody(name):
        return None
    link = said.parameters.get("DIR") or said.value
    return Organization(name=name, url=link if _WEB.match(link) else None)


def _image(component: Component) -> str | None:
    for name in ("IMAGE", "ATTACH"):
        for said in component.all(name):
            link = said.value.strip()
            kind = said.parameters.get("FMTTYPE", "").lower()
            if _WEB.match(link) and (name == "IMAGE" or kind.startswith("image/") or _PICTURE.search(link)):
                return link
    return None


def _html(component: Component) -> str | None:
    """The description in HTML: Outlook's, or that of RFC 9073 6.5."""
    for said in (*component.all("X-ALT-DESC"), *component.all("STYLED-DESCRIPTION")):
        inline = said.parameters.get("VALUE", "TEXT").upper() == "TEXT"
        if inline and "html" in said.parameters.get("FMTTYPE", "html").lower() and (words := unescaped(said.value)):
            return words
    return None


def _categories(component: Component) -> list[str]:
    return [
        word for said in component.all("CATEGORIES") for one in _COMMA.split(said.value) if (word := unescaped(one))
    ]
