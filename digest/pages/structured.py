"""An event as schema.org JSON-LD, so that search engines and other programs read what people read."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from digest import clean
from digest.facts import hosts_of
from digest.words import has_hour, last_day, local_end, zone_of
from hobnob.records import Attendance, Availability, Event, Offer, Organization, Place, Status

_SCHEMA = "https://schema.org/"
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
        "eventStatus": _SCHEMA + _STATUS[event.status],
        "previousStartDate": _instant(event.previous_start, event) if event.previous_start else None,
        "eventAttendanceMode": _SCHEMA + _MODE[event.attendance] if event.attendance else None,
        "location": _location(event),
        "description": clean.text(event.summary) or clean.stripped(event.description),
        "image": clean.web(event.image),
        "organizer": [_organisation(one) for one in _hosts(event)],
        "performer": [_person(one.name, one.title, one.organization) for one in event.people],
        "sponsor": [_organisation(one) for one in event.sponsors],
        "offers": [_offer(one, clean.web(event.registration_url)) for one in event.offers],
        "sameAs": clean.web(event.url),
    }
    return {name: value for name, value in out.items() if value}


def _instant(moment: datetime, event: Event) -> str:
    """On the clock of the place; only the date where no hour is known."""
    here = moment.astimezone(zone_of(event))
    return here.isoformat() if has_hour(event) else here.date().isoformat()


def _hosts(event: Event) -> list[Organization]:
    known = {clean.line(one.name).casefold(): one for one in (*event.hosts, *([event.organizer] if event.organizer else []))}
    return [known[name.casefold()] for name in hosts_of(event)]


def _organisation(one: Organization) -> dict[str, Any]:
    out = {"@type": "Organization", "name": clean.line(one.name), "url": clean.web(one.url)}
    return {name: value for name, value in out.items() if value}


def _person(name: str, title: str | None, organisation: str | None) -> dict[str, Any]:
    out: dict[str, Any] = {"@type": "Person", "name": clean.line(name), "jobTitle": clean.line(title)}
    if organisation:
        out["worksFor"] = {"@type": "Organization", "name": clean.line(organisation)}
    return {key: value for key, value in out.items() if value}


def _offer(offer: Offer, url: str | None) -> dict[str, Any]:
    out: dict[str, Any] = {
        "@type": "Offer",
        "name": clean.line(offer.name) or (offer.audience.value if offer.audience else None),
        "price": f"{offer.price:g}" if offer.price is not None else None,
        "priceCurrency": (offer.currency or "USD") if offer.price is not None else None,
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
    if event.attendance in (Attendance.ONLINE, Attendance.HYBRID):
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
