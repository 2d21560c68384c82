"""schema.org locations -> a venue, an address to join online, and how one attends.

https://schema.org/location: text, Place, PostalAddress, VirtualLocation, or several of them.
"""

from __future__ import annotations

import contextlib

from hobnob.records import Attendance, Place
from scrapers.formats.listing.places import is_house
from scrapers.formats.schema_values import Node, each, first, number, text, types, url
from scrapers.reading import venues

LINKED = "(link)"
"""Where the words are kept that markup links: a house may have its name there only."""
_ADDRESS = ("streetAddress", "addressLocality", "addressRegion", "postalCode", "addressCountry")


def where(node: Node) -> tuple[Place | str | None, str | None, Attendance | None]:
    """Venue, online address and attendance, as far as ``location`` of an event says them."""
    venue: Place | str | None = None
    online: str | None = None
    virtual = False
    for one in each(node.get("location")):
        if isinstance(one, str):
            words = text(one) or ""
            if words.startswith(("http://", "https://")) and " " not in words:
                online = online or words
            elif words and venue is None:
                venue = words
        elif isinstance(one, dict):
            if "VirtualLocation" in types(one):
                virtual = True
                online = online or url(one.get("url"))
            elif venue is None:
                venue = place(one)
    if not virtual:
        return venue, online, None
    return venue, online, Attendance.HYBRID if venue else Attendance.ONLINE


def place(node: Node, depth: int = 0) -> Place | str | None:
    """A Place or a PostalAddress as a record; as text where the address is one line of text."""
    name = text(node.get("name")) or _linked(node)
    address = first(node.get("address"))
    if address is None and any(key in node for key in _ADDRESS):
        address = node
        name = None if "PostalAddress" in types(node) and name is None else name
    inside = first(node.get("containedInPlace") or node.get("containedIn"))
    if address is None and isinstance(inside, dict) and inside.get("address") and depth < 8:
        outer = place(inside, depth + 1)
        if isinstance(outer, Place):
            return outer.model_copy(update={"room": name or outer.room})
    latitude, longitude = _point(node)
    if isinstance(address, dict):
        found = Place(
            name=name if name is not None or address is node else text(address.get("name")),
            street=_joined(address.get("streetAddress")),
            city=text(address.get("addressLocality")),
            region=text(address.get("addressRegion")),
            postal_code=text(address.get("postalCode")),
            country=text(address.get("addressCountry")),
            latitude=latitude,
            longitude=longitude,
        )
        return found if found != Place() else None
    lines = [said for one in each(node.get("address")) if isinstance(one, str) and (said := text(one))]
    words = ", ".join(lines) if len(lines) > 1 else text(address)
    whole = words if words and name and words.lower().startswith(name.lower()) else _lines(name, words)
    if latitude is None:
        return whole or None
    return (venues.place(whole) or Place()).model_copy(update={"latitude": latitude, "longitude": longitude})


def _linked(node: Node) -> str | None:
    words = text(node.get(LINKED))
    return words if words and is_house(words) else None


def _lines(*parts: str | None) -> str:
    return "\n".join(dict.fromkeys(part for part in parts if part))


def _joined(value: object) -> str | None:
    parts = [words for one in each(value) if (words := text(one))]
    return ", ".join(dict.fromkeys(parts)) or None


def _point(node: Node) -> tuple[float | None, float | None]:
    geo = first(node.get("geo"))
    holder: Node = geo if isinstance(geo, dict) else node
    latitude, longitude = number(holder.get("latitude")), number(holder.get("longitude"))
    if latitude is None or longitude is None:
        if isinstance(geo, str):
            with contextlib.suppress(ValueError):
                latitude, longitude = (float(part) for part in geo.replace(",", ";").split(";"))
        if latitude is None or longitude is None:
            return None, None
    # 0, 0 is the Gulf of Guinea, and what a form sends when nobody filled it in
    if (latitude, longitude) == (0, 0) or not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
        return None, None
    return latitude, longitude
