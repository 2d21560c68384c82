"""An event as schema.org JSON-LD, so that search engines and other programs read what people read."""

from __future__ import annotations

from collections.abc import Container
from datetime import datetime
from typing import Any

from digest import clean
from digest.facts import hosts_of
from digest.words import digits, has_hour, last_day, local_end, zone_of
from hobnob import patterns as re
from hobnob.records import Attendance, Availability, Event, Offer, Organization, Place, Role, Status

_SCHEMA = "https://schema.org/"
_CURRENCY = re.compile(r"[A-Z]{3}")
_STATUS = {
    Status.SCHEDULED: "EventScheduled",
    Status.CANCELLED: "EventCancelled",
    Status.POSTPONED: "EventPostponed",
    Status.RESCHEDULED: "EventRescheduled",
    Status.MOVED_ONLINE: "EventMovedOnline",
}
_MODE = {
    Attendance.IN_PERSON: "OfflineEventAttendanceMode",
    Attendance.ONLINE: "OnlineEventAttendanceMode",
    Attendance.HYBRID: "MixedEventAttendanceMode",
}
_ON_STAGE = {Role.SPEAKER, Role.PANELLIST, Role.MODERATOR, Role.PERFORMER}
_STOCK = {
    Availability.AVAILABLE: "InStock",
    Availability.LIMITED: "LimitedAvailability",
    Availability.SOLD_OUT: "SoldOut",
    Availability.NOT_YET: "PreOrder",
    Availability.CLOSED: "OutOfStock",
}


def structured(event: Event, page: str) -> dict[str, Any]:
    """The event as a schema.org/Event; what is unknown is left out."""
    end = local_end(event)
    timed = has_hour(event)
    out: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "Event",
        "@id": page,
        "name": clean.name(event.title),
        "url": page,
        "startDate": _instant(event.start, event),
        "endDate": (end.isoformat() if end else None) if timed else last_day(event).isoformat(),
        "eventStatus": _SCHEMA + _STATUS[_status(event)],
        "previousStartDate": _instant(event.previous_start, event) if event.previous_start else None,
        "eventAttendanceMode": _SCHEMA + _MODE[attendance] if (attendance := _attendance(event)) else None,
        "location": _location(event),
        "description": clean.text(event.summary) or clean.stripped(event.description),
        "image": clean.web(event.image),
        "organizer": [_organisation(one) for one in _hosts(event)],
        "performer": _people(event, _ON_STAGE),
        "sponsor": [
            *(_organisation(one) for one in event.sponsors if clean.line(one.name)),
            *_people(event, {Role.SPONSOR}),
        ],
        "offers": [_offer(one, clean.web(event.registration_url)) for one in event.offers],
        "sameAs": clean.web(event.url),
    }
    return {name: value for name, value in out.items() if value}


def _status(event: Event) -> Status:
    """An event with an earlier date behind it is a rescheduled one: schema.org reads ``previousStartDate`` beside
    that."""
    return Status.RESCHEDULED if event.status is Status.SCHEDULED and event.previous_start else event.status


def _attendance(event: Event) -> Attendance | None:
    """How one attends by now, whatever it was before the event moved online."""
    if event.status is Status.MOVED_ONLINE and event.attendance is not Attendance.HYBRID:
        return Attendance.ONLINE
    return event.attendance


def _instant(moment: datetime, event: Event) -> str:
    """On the clock of the place; only the date where no hour is known."""
    here = moment.astimezone(zone_of(event))
    return here.isoformat() if has_hour(event) else here.date().isoformat()


def _hosts(event: Event) -> list[Organization]:
    known = {
        clean.line(one.name).casefold(): one for one in (*event.hosts, *([event.organizer] if event.organizer else []))
    }
    return [known[name.casefold()] for name in hosts_of(event)]


def _organisation(one: Organization) -> dict[str, Any]:
    out = {"@type": "Organization", "name": clean.line(one.name), "url": clean.web(one.url)}
    return {name: value for name, value in out.items() if value}


def _people(event: Event, roles: Container[Role]) -> list[dict[str, Any]]:
    return [
        _person(one.name, one.title, one.organization)
        for one in event.people
        if one.role in roles and clean.line(one.name)
    ]


def _person(name: str, title: str | None, organisation: str | None) -> dict[str, Any]:
    out: dict[str, Any] = {"@type": "Person", "name": clean.line(name), "jobTitle": clean.line(title)}
    if house := clean.line(organisation):
        out["worksFor"] = {"@type": "Organization", "name": house}
    return {key: value for key, value in out.items() if value}


def _offer(offer: Offer, url: str | None) -> dict[str, Any]:
    currency = offer.currency or "USD"
    priced = offer.price is not None and _CURRENCY.fullmatch(currency)
    out: dict[str, Any] = {
        "@type": "Offer",
        "name": clean.line(offer.name) or (offer.audience.value if offer.audience else None),
        "price": digits(offer.price) if priced and offer.price is not None else None,
        "priceCurrency": currency if priced else None,
        "availability": _SCHEMA + _STOCK[offer.availability] if offer.availability else None,
        "validThrough": offer.closes.isoformat() if offer.closes else None,
        "url": url,
    }
    return {key: value for key, value in out.items() if value}


def _location(event: Event) -> Any:
    found = []
    venue = event.venue
    if venue is not None and not venue.inferred:
        found.append(_place(venue))
    if _attendance(event) in (Attendance.ONLINE, Attendance.HYBRID):
        virtual = {"@type": "VirtualLocation", "url": clean.web(event.online_url) or clean.web(event.url)}
        found.append({name: value for name, value in virtual.items() if value})
    return found[0] if len(found) == 1 else found


def _place(venue: Place) -> dict[str, Any]:
    address = {
        "streetAddress": clean.line(venue.street),
        "addressLocality": clean.line(venue.city),
        "addressRegion": clean.line(venue.region),
        "postalCode": clean.line(venue.postal_code),
        "addressCountry": clean.line(venue.country),
    }
    address = {name: value for name, value in address.items() if value}
    out: dict[str, Any] = {"@type": "Place", "name": clean.line(", ".join(p for p in (venue.name, venue.room) if p))}
    if address:
        out["address"] = {"@type": "PostalAddress", **address}
    if venue.latitude is not None and venue.longitude is not None:
        out["geo"] = {"@type": "GeoCoordinates", "latitude": venue.latitude, "longitude": venue.longitude}
    return {name: value for name, value in out.items() if value}
