"""A draft becomes an event, or a reason why it can't.

Everything that holds for all publishers alike happens here once: the zone is attached, prose is
read, the status is taken from the places that may state it, the description is sanitised, and
private contacts are dropped.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from functools import lru_cache
from urllib.parse import urljoin

from hobnob import patterns as re
from hobnob.records import Attendance, Audience, Availability, Event, Offer, Organization, Place, Status
from scrapers.at_the_venue import told_there
from scrapers.draft import Context, Draft, Rejected
from scrapers.reading import (
    classify,
    deadlines,
    locations,
    occurrences,
    prices,
    privacy,
    registering,
    sold_out,
    status,
    twice,
    venues,
)
from scrapers.reading.html import one_line, plain, sanitised
from scrapers.reading.placeholders import is_placeholder
from scrapers.reading.subjects import days_of
from scrapers.span import Span, aware, span, zone

__all__ = ["finish", "zone"]

_EARLIEST, _LATEST = 1970, 2200
_OPENING = 400
_LONGEST_TITLE = 300
_UNFILLED = re.compile(
    r"\{\{|\}\}|\{%|%\}|<%|%>|&lt;%|\$\{[a-z_]|^\W*\[[a-z]+(?:_[a-z]+)+\]\W*$|^\W*%[a-z]+(?:_[a-z]+)*%\W*$", re.I
)
"""Where a template puts the title of an event."""


def finish(draft: Draft, context: Context, reader: str) -> Event | Rejected:
    """The event that a draft states, or a ``Rejected`` that says what it lacked. Never raises on bad input."""
    draft = _decoded_once(draft)
    title = one_line(draft.title)
    label = title or one_line(draft.when) or one_line(draft.description)[:80] or "(empty)"
    if not title or _UNFILLED.search(draft.title or ""):
        return Rejected(label, "a template that nobody filled in" if title else "no title")
    try:
        return _finish(draft, title, context, reader)
    except (ValueError, OverflowError) as error:
        return Rejected(label, str(error).splitlines()[0])


def _decoded_once(draft: Draft) -> Draft:
    """The draft with the words that were encoded twice as their writer meant them."""
    where, host = draft.venue, draft.organizer
    if isinstance(where, Place):
        parts = {
            name: twice.once(said)
            for name in ("name", "room", "street", "city")
            if (said := getattr(where, name)) and not said.isascii()
        }
        where = where.model_copy(update=parts) if parts else where
    if isinstance(host, Organization):
        host = host if host.name.isascii() else host.model_copy(update={"name": twice.once(host.name)})
    return replace(
        draft,
        title=twice.once(draft.title) if draft.title else None,
        description=twice.once(draft.description) if draft.description else None,
        venue=twice.once(where) if isinstance(where, str) else where,
        organizer=twice.once(host) if isinstance(host, str) else host,
    )


def _finish(draft: Draft, title: str, context: Context, reader: str) -> Event | Rejected:
    when = span(draft, title, context)
    if isinstance(when, str):
        return Rejected(title, when)
    if not _EARLIEST <= when.start.year <= _LATEST:
        return Rejected(title, f"the year {when.start.year} can't be right")
    raw = draft.description or ""
    text, opening, clean, summary = _texts(raw)
    told = f"{text}\n{draft.remarks}" if draft.remarks else text
    venue, online_url, attendance = venues.read(
        draft.venue, _url(draft.online_url, context), draft.attendance, f"{draft.remarks or ''}\n{raw}".strip(), title
    )
    if (
        venue is None
        and attendance is not Attendance.ONLINE
        and (venue := locations.read(text) or locations.in_title(title)) is not None
    ):
        attendance = attendance or Attendance.IN_PERSON
    if venue is None and context.home is not None and attendance is not Attendance.ONLINE:
        venue = context.home.model_copy(update={"inferred": True})
    if draft.timezone is None and isinstance(draft.start, datetime) and not when.all_day:
        when = told_there(when, draft.start, venue)
    stated, before = _life(draft, title, opening, when, context)
    if stated is Status.MOVED_ONLINE and draft.attendance is None and attendance is Attendance.IN_PERSON:
        attendance = Attendance.ONLINE
    event = Event(
        title=_shortened(_bare(title)),
        start=when.start,
        end=when.end,
        all_day=when.all_day,
        timezone=when.zone_name,
        time_known=when.time_known,
        venue=venue,
        online_url=_url(online_url, context),
        attendance=attendance,
        organizer=_organization(draft.organizer),
        hosts=_named(draft.hosts),
        people=tuple(draft.people),
        sponsors=_named(draft.sponsors),
        offers=_offers(draft, text, venue, context, when),
        access=draft.access,
        registration_url=_url(draft.registration_url or registering.read(raw, title), context),
        capacity=draft.capacity,
        url=_url(draft.url, context),
        image=_url(draft.image, context),
        description=clean,
        summary=summary,
        categories=tuple(dict.fromkeys(c for c in map(one_line, draft.categories) if c)),
        series=draft.series,
        recurrence=draft.recurrence or when.rule,
        uid=draft.uid,
        reader=reader,
        seen=context.now,
        status=stated,
        previous_start=before,
        registration_closes=_closes(draft, told, when, context),
    )
    return classify.complete(event)


@lru_cache(maxsize=256)
def _texts(raw: str) -> tuple[str, str, str | None, str | None]:
    """A description as plain text, its opening, as safe HTML, and as a summary; the occurrences of a series share
    one."""
    text = plain(raw)
    opening = text[:_OPENING]
    return text, opening, privacy.without_contacts(sanitised(raw)), privacy.without_contacts(text) or None


def _life(draft: Draft, title: str, opening: str, when: Span, context: Context) -> tuple[Status, datetime | None]:
    """The status, and the time that it was moved from."""
    stated = status.read(draft.status, title, opening, days_of(when.start, when.end))
    before = (
        aware(draft.previous_start, when.zone_name)
        if draft.previous_start
        else status.previous_start(title, " ".join(opening.split()), now=context.now, timezone=when.zone_name)
    )
    if before is None or before == when.start or (when.all_day and before.date() == when.start.date()):
        return stated, None
    return Status.RESCHEDULED if stated is Status.SCHEDULED else stated, before


def _closes(draft: Draft, text: str, when: Span, context: Context) -> datetime | None:
    closes = draft.registration_closes
    if closes:
        # one may still register on a day that is told without an hour
        return aware(closes if isinstance(closes, datetime) else closes + timedelta(days=1), when.zone_name)
    told = deadlines.read(
        text, start=when.start, now=context.now, timezone=when.zone_name,
        hour_known=when.time_known and not when.all_day,
    )  # fmt: skip
    if told and draft.recurrence and (often := occurrences.apart(draft.recurrence)) and when.start - told > often:
        # the words that a series shares name the last day to register for one of its events, and no other
        return None
    return told


def _offers(draft: Draft, text: str, venue: Place | None, context: Context, when: Span) -> tuple[Offer, ...]:
    """The platform's offers, else those of its price text, else those that the description states."""
    if draft.offers and not _is_unset(draft.offers):
        return tuple(draft.offers)
    found = _priced(draft, text, venue, context, when)
    if draft.offers and not any(offer.price and offer.audience in (Audience.MEMBER, Audience.GUEST) for offer in found):
        return tuple(draft.offers)
    if draft.sold_out:
        return sold_out.mark(found)
    gone = sold_out.state(draft.title or "", text)
    return sold_out.mark(found, gone) if gone else found


def _is_unset(offers: Sequence[Offer]) -> bool:
    """Whether offers say no more than a price of nothing, which forms write where nobody filled one in."""
    return all(
        offer.price == 0
        and offer.name is None
        and offer.audience is None
        and offer.availability in (None, Availability.AVAILABLE)
        for offer in offers
    )


def _priced(draft: Draft, text: str, venue: Place | None, context: Context, when: Span) -> tuple[Offer, ...]:
    currency = draft.currency
    if currency is None and (venue or context.home) is not None:
        currency = "CAD" if (venue or context.home or Place()).country == "CA" else None
    found = prices.read(draft.price, currency=currency, now=context.now, timezone=when.zone_name)
    return found or prices.find(text, currency=currency, now=context.now, timezone=when.zone_name)


def _organization(value: Organization | str | None) -> Organization | None:
    """The organiser; an e-mail address or a telephone number in its place is a private contact."""
    name = one_line(value.name if isinstance(value, Organization) else value)
    if not name or privacy.is_contact(name) or is_placeholder(name):
        return None
    kept = privacy.without_contacts(name).replace("()", "").strip(" ,;:-–")
    if kept.count("(") != kept.count(")") or kept[:1] == "(":
        kept = kept.strip(" ,;:-–()")
    return value.model_copy(update={"name": kept}) if isinstance(value, Organization) else Organization(name=kept)


def _named(values: list[Organization]) -> tuple[Organization, ...]:
    """The organisations that have a name, each once."""
    kept = [one for one in map(_organization, values) if one is not None]
    return tuple({one.name.casefold(): one for one in reversed(kept)}.values())[::-1]


def _bare(title: str) -> str:
    """The title without what became of the event and whether a place is left: "CANCELLED: Gala (Sold Out)"."""
    return status.without_banner(sold_out.without(status.without_banner(title)))


def _shortened(title: str) -> str:
    if len(title) <= _LONGEST_TITLE:
        return title
    return title[:_LONGEST_TITLE].rsplit(" ", 1)[0].rstrip(" ,;:-–—") + "…"


def _url(value: str | None, context: Context) -> str | None:
    return _joined(context.url, value) if value else None


@lru_cache(maxsize=2048)
def _joined(base: str, value: str) -> str | None:
    if not value.strip():
        return None
    try:
        absolute = urljoin(base, value.strip())
    except ValueError:
        return None
    return absolute if absolute.lower().startswith(("http://", "https://")) else None
