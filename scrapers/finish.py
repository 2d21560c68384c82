"""A draft becomes an event, or a reason why it can't.

Everything that holds for all publishers alike happens here once: the zone is attached, prose is
read, the status is taken from the places that may state it, the description is sanitised, and
private contacts are dropped.
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from functools import cache
from urllib.parse import urljoin
from zoneinfo import ZoneInfo

from hobnob.records import Event, Organization, Place
from scrapers.draft import Context, Draft, Rejected
from scrapers.reading import classify, dates, prices, privacy, status, venues
from scrapers.reading.html import one_line, plain, sanitised

_EARLIEST, _LATEST = 1970, 2200


@cache
def zone(name: str) -> ZoneInfo:
    """The IANA zone; raises ``ValueError`` for a name that is none."""
    try:
        return ZoneInfo(name)
    except (KeyError, OSError, ValueError) as error:
        raise ValueError(f"no such time zone: {name!r}") from error


def _aware(moment: datetime | date, zone_name: str) -> datetime:
    if isinstance(moment, datetime):
        return moment if moment.tzinfo else moment.replace(tzinfo=zone(zone_name))
    return datetime.combine(moment, time(), zone(zone_name))


def _organization(value: Organization | str | None) -> Organization | None:
    if isinstance(value, str):
        name = one_line(value)
        return Organization(name=name) if name else None
    return value


def _url(value: str | None, context: Context) -> str | None:
    if not value or not value.strip():
        return None
    try:
        absolute = urljoin(context.url, value.strip())
    except ValueError:
        return None
    return absolute if absolute.startswith(("http://", "https://")) else None


def finish(draft: Draft, context: Context, reader: str) -> Event | Rejected:
    """The event that a draft states, or a ``Rejected`` that says what it lacked. Never raises on bad input."""
    title = one_line(draft.title)
    label = title or one_line(draft.when) or one_line(draft.description)[:80] or "(empty)"
    if not title:
        return Rejected(label, "no title")
    try:
        return _finish(draft, title, context, reader)
    except (ValueError, OverflowError) as error:
        return Rejected(label, str(error).splitlines()[0])


def _finish(draft: Draft, title: str, context: Context, reader: str) -> Event | Rejected:
    zone_name = draft.timezone or context.timezone
    try:
        zone(zone_name)
    except ValueError:
        zone_name = context.timezone
    start, end, time_known, all_day = draft.start, draft.end, True, bool(draft.all_day)
    if start is None:
        found = dates.parse(draft.when or "", now=context.now, timezone=zone_name)
        if found is None:
            return Rejected(title, f"no date in {one_line(draft.when)[:80]!r}" if draft.when else "no date")
        begins: datetime = found.start
        ends: datetime | None = found.end
        time_known, all_day = found.time_known, bool(draft.all_day) or found.all_day
    else:
        if not isinstance(start, datetime):
            time_known = False
        begins = _aware(start, zone_name)
        ends = _aware(end, zone_name) if end is not None else None
        if ends is not None and end is not None and draft.end_inclusive and not isinstance(end, datetime):
            ends = _aware(end + timedelta(days=1), zone_name)
        if all_day or not time_known:
            # the publisher's calendar day, whatever zone the midnight was written in
            begins = _aware(begins.date(), zone_name)
            ends = _aware(ends.date(), zone_name) if ends is not None else None
            time_known = False
    if not _EARLIEST <= begins.year <= _LATEST:
        return Rejected(title, f"the year {begins.year} can't be right")
    if ends is not None and ends <= begins:
        ends = None
    stated = status.read(draft.status, title, one_line(draft.description)[:400])
    text = plain(draft.description)
    venue, online_url, attendance = venues.read(draft.venue, draft.online_url, draft.attendance, text, title)
    if venue is None and context.home is not None and attendance is not None and attendance.value == "online":
        home: Place | None = None
    else:
        home = context.home
    if venue is None and home is not None:
        venue = home.model_copy(update={"inferred": True})
    offers = tuple(draft.offers) or prices.read(draft.price, currency=draft.currency)
    organizer = _organization(draft.organizer)
    event = Event(
        title=status.without_banner(title),
        start=begins,
        end=ends,
        all_day=all_day,
        timezone=zone_name,
        time_known=time_known,
        status=stated,
        previous_start=_aware(draft.previous_start, zone_name) if draft.previous_start else None,
        attendance=attendance,
        venue=venue,
        online_url=_url(online_url, context),
        organizer=organizer,
        hosts=tuple(draft.hosts),
        people=tuple(draft.people),
        sponsors=tuple(draft.sponsors),
        offers=offers,
        access=draft.access,
        registration_url=_url(draft.registration_url, context),
        registration_closes=_aware(draft.registration_closes, zone_name) if draft.registration_closes else None,
        capacity=draft.capacity,
        url=_url(draft.url, context),
        image=_url(draft.image, context),
        description=privacy.without_contacts(sanitised(draft.description)),
        summary=privacy.without_contacts(text) or None,
        categories=tuple(dict.fromkeys(c for c in map(one_line, draft.categories) if c)),
        series=draft.series,
        recurrence=draft.recurrence,
        uid=draft.uid,
        reader=reader,
        seen=context.now,
    )
    return classify.complete(event)
