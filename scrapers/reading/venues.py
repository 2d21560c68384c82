"""A stated place -> the venue, how one attends, and where one joins online; a platform's own fields are set right."""

from __future__ import annotations

from collections.abc import Mapping

from hobnob import patterns as re
from hobnob.records import Attendance, Place
from scrapers.reading import attendance as ways
from scrapers.reading import houses, moved_places, no_places, pins, postal
from scrapers.reading.html import plain
from scrapers.reading.place_text import name_and_room, place, tidy


def _completed(given: Place) -> Place | None:
    """A platform's place, with parts that it put into one field taken apart, and "TBD" removed."""
    name = tidy(plain(given.name).replace("\n", ", ")) or None
    if name and (new := moved_places.new_place(name)) is not None:
        name = new or None
    if name and (
        no_places.UNKNOWN.fullmatch(name)
        or no_places.is_no_place(name)
        or no_places.is_bridge(plain(given.name))
        or ways.is_online_place(name)
        or ways.is_both_ways(name)
    ):
        name = None
    update: dict[str, object] = {"name": name}
    if name and not given.street and not given.city:
        parsed = place(given.name)
        if parsed and (parsed.street or parsed.postal_code or (parsed.city and parsed.region)):
            update |= {
                k: v for k, v in parsed.model_dump().items() if v and k not in ("inferred",) and not getattr(given, k)
            }
            update["name"] = parsed.name
    if (
        name
        and given.street
        and (parsed := place(given.name))
        and parsed.name is None
        and parsed.street
        and parsed.street in plain(given.street)
    ):
        update["name"] = None  # the address once more
    street = plain(given.street).replace("\n", ", ") if given.street else None
    if street and (no_places.UNKNOWN.fullmatch(street) or ways.is_online_place(street) or _LINK.fullmatch(street)):
        street = None
    if street and not given.city:
        parsed = place(street)
        if parsed and parsed.name and not parsed.street and parsed.city and parsed.postal_code:
            parsed = parsed.model_copy(update={"street": parsed.name, "name": None})  # "Mill Road, Oakham, PE9 3JY"
        if parsed and parsed.street and (parsed.city or parsed.postal_code):
            street = parsed.street if not parsed.room else f"{parsed.street}, {parsed.room}"
            update |= {
                k: getattr(parsed, k)
                for k in ("city", "region", "postal_code", "country")
                if getattr(parsed, k) and not getattr(given, k)
            }
            if parsed.name and not update.get("name"):
                update["name"] = parsed.name
    elif street and given.city and "," in street:
        street = _without_town(street, given.city)
        if not update["name"] and (led := _house_ahead(street)) is not None:
            update["name"], street = led
    update["street"] = update.get("street") or street
    for field in ("city", "region", "postal_code", "country"):
        value = update.get(field) or getattr(given, field)
        value = plain(str(value)).strip(" ,") if value else None
        update[field] = None if value and (no_places.UNKNOWN.fullmatch(value) or ways.is_online_place(value)) else value
    update |= _of_town(update)
    update["region"] = postal.region_code(str(update["region"])) if update["region"] else None
    update["country"] = postal.country_code(str(update["country"])) if update["country"] else None
    if update["name"] and update["name"] == update["street"]:
        update["name"] = None
    update |= _of_name(update, given)
    done = pins.believed(given.model_copy(update=update))
    stated = (done.name, done.room, done.street, done.city, done.region, done.postal_code, done.latitude)
    return done if any(part is not None for part in stated) else None


_LINK = re.compile(r"(?:https?://|www\.)\S+", re.I)


def _house_ahead(street: str) -> tuple[str, str] | None:
    """The house and the street of a street's field that holds both: "Harbor Grill, 7 Mill Street"."""
    parsed = place(street)
    if parsed is None or not parsed.name or not parsed.street or parsed.room or not houses.is_house(parsed.name):
        return None
    return parsed.name, parsed.street


def _of_name(update: Mapping[str, object], given: Place) -> dict[str, object]:
    """The house and its room out of a name that holds both; no name where it is the town once more."""
    name = update.get("name")
    if not isinstance(name, str) or not ("," in name or " - " in name):
        return {}
    told = postal.read(name)
    if told.city and not told.before and not told.street and told.city == update.get("city"):
        return {"name": None}
    house, room = name_and_room(name)
    return {"name": house, "room": room} if house and room and given.room is None else {}


def _without_town(street: str, city: str) -> str:
    """A street's field that goes on to the town which stands in a field of its own: "120 Elm St, Akron, OH 44308"."""
    parsed = place(street)
    if parsed is None or (parsed.city or "").lower() != city.strip(" ,").lower():
        return street
    if (not parsed.street or parsed.name) and not (parsed.name and not parsed.street and not parsed.room):
        return street
    return street[: street.lower().rindex(city.strip(" ,").lower())].rstrip(" ,") or street


def _of_town(update: Mapping[str, object]) -> dict[str, object]:
    """The parts of a town's field that holds the state and the ZIP code as well: "Winona, MN 55987"."""
    city = update.get("city")
    if not isinstance(city, str) or not (set(city) & set(",0123456789")):
        return {}
    told = postal.read(city)
    if told.before or told.street or not told.city or not (told.region or told.postal_code):
        return {}
    stated = {"region": told.region, "postal_code": told.postal_code, "country": told.country}
    return {"city": told.city, **{key: value for key, value in stated.items() if value and not update.get(key)}}


def _if_online(city: str | None) -> str | None:
    """A town's field that says how one attends: "Online, Online"."""
    return city if city and ways.is_online_place(city) else None


def read(
    venue: Place | str | None,
    online_url: str | None,
    attendance: Attendance | None,
    text: str,
    title: str,
) -> tuple[Place | None, str | None, Attendance | None]:
    """The venue, the address to join online, and how one attends, as far as they are stated.

    ``text`` is the description, plain or HTML (addresses in links count).
    """
    found = place(venue) if isinstance(venue, str) else _completed(venue) if venue else None
    words = (
        venue
        if isinstance(venue, str)
        else " ".join(filter(None, (venue.name, venue.room, venue.street, _if_online(venue.city))))
        if venue
        else ""
    )
    join = online_url or ways.join_url(words) or ways.join_url(text)
    return found, join, ways.read(attendance, words, found, online_url or ways.join_url(words), text, title)


__all__ = ["place", "read"]
