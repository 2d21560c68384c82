"""A place in an object of unknown schema -> venue."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from typing import Any

from hobnob import patterns as re
from hobnob.records import Place
from scrapers.formats.object_keys import keyed, words
from scrapers.reading import venues

VENUES = ("venue", "location", "place", "where", "eventlocation", "locationname", "venuename", "meetinglocation", "locationtext", "eventvenue",
          "locationdetails", "fulladdress", "physicallist", "locations", "venues", "geoaddressinfo",
          "locationaddress", "eventvenuename", "eventplace", "facility", "facilityname", "site", "sitename", "loc")  # fmt: skip
_NAMES = (
    "name", "venue", "venuename", "locationname", "title", "addresstitle", "place", "placename", "displayname", "label",
    "text", "organization", "posttitle",
)  # fmt: skip
_STREETS = (
    "street", "streetaddress", "address1", "addressline1", "streetlineone", "line1", "street1", "venueaddress", "addr1",
    "streetlinetwo", "eventaddress",
)  # fmt: skip
_SECOND = ("street2", "address2", "addressline2", "streetlinetwo", "line2")
_CITIES = (
    "city", "town", "locality", "addresslocality", "cityname", "venuecity", "eventcity", "locationcity", "addresscity",
    "addresstown",
)  # fmt: skip
_REGIONS = (
    "state", "region", "province", "addressregion", "stateprovince", "statecode", "administrativearea", "venuestate",
    "venuestatecode", "eventstate", "locationstate",
)  # fmt: skip
_ZIPS = (
    "zip", "zipcode", "postalcode", "postcode", "postal", "venuezip", "venuezipcode", "venuepostalcode", "eventzip",
    "locationzip", "addresspostcode", "addresszip",
)  # fmt: skip
_COUNTRIES = ("country", "countrycode", "addresscountry", "countryname", "venuecountryname")
_LATITUDES = ("latitude", "lat", "maplat", "geolat", "markerlat")
_LONGITUDES = ("longitude", "lng", "lon", "long", "maplng", "geolng", "markerlng")
_OWNERS = ("venue", "eventvenue", "location", "eventlocation", "facility", "place", "event")
_ROOMS = ("room", "roomname", "roomnumber")
_NO_VENUE = re.compile(r"\b(?:cancel+ed|postponed|agenda package|agenda)\b", re.I)
_OFF = re.compile(r"^\W*(?:meeting )?cancel+ed\b|\bcancel+ed\W*$", re.I)
_NUMBERED = re.compile(
    r"(?:^|[,;&\n]|\band)\s*\d{1,5}(?:-\d{1,5})?(?: [\d½¼¾/]+)?\s+(?:[NSEW]\.?|North|South|East|West)?\s*[A-Z][a-z]+",
    re.M,
)
_MOST_ADDRESSES = 2
_SEVERAL = ("locations", "venues")
"""Under these places may stand by their ids (JSCalendar, RFC 8984 4.2.5)."""
_LINES = (
    "address",
    "fulladdress",
    "shortaddress",
    "locationaddress",
    "eventlocationaddress",
    "facilityaddress",
    "eventplaceaddress",
    "placeaddress",
)
_ADDRESS_OF_WEB = re.compile(r"https?:|www\.|^[\w-]+(?:\.[\w-]+)+$")


def venue(fields: Mapping[str, Any]) -> Place | str | None:
    """The venue of an object with its keys already in one spelling; None where its address is that of the matters dealt
    with."""
    found = _venue(fields)
    text = found if isinstance(found, str) else (found.street or "") if found is not None else ""
    return None if _NO_VENUE.search(text) or len(_NUMBERED.findall(text)) > _MOST_ADDRESSES else found


def says_off(fields: Mapping[str, Any]) -> bool:
    """Whether the meeting's cancellation is written where its place would be: "Planning Commission - Canceled"."""
    return any(isinstance(value := fields.get(name), str) and _OFF.search(value) for name in ("address", *VENUES))


def _venue(fields: Mapping[str, Any]) -> Place | str | None:
    for name in VENUES:
        value = fields.get(name)
        if isinstance(value, list) and value and isinstance(value[0], Mapping) and "plain_text" in value[0]:
            value = words(value)
        if isinstance(value, list):
            value = next((one for one in value if one), None)
        if isinstance(value, Mapping) and name in _SEVERAL and all(isinstance(one, Mapping) for one in value.values()):
            value = next(iter(value.values()))
        if isinstance(value, Mapping) and (found := place(keyed(value), nested=True)):
            called = _first(fields, ("venuename", "locationname", "placename"))
            return found.model_copy(update={"name": called}) if isinstance(found, Place) and not found.name else found
        if (
            isinstance(value, str)
            and value.strip()
            and not value.strip().isdigit()
            and not (name.startswith("site") and _ADDRESS_OF_WEB.search(value))
        ):
            return _with_parts(value.strip(), fields)
    return place(fields, nested=False)


def place(fields: Mapping[str, Any], *, nested: bool) -> Place | str | None:
    """A place from parts that stand side by side; ``nested`` where the object is the place itself."""
    names = (
        _NAMES if nested else ("venuename", "locationname", "placename", "venuetitle", "facilityname", "eventvenuename")
    )
    name = _first(fields, names)
    inner = next(
        (
            fields[key]
            for key in ("address", "fulladdress", "venueaddress", "locationaddress", "location", "geo", "coordinates")
            if isinstance(fields.get(key), Mapping)
        ),
        None,
    )
    parts = {**fields, **keyed(inner)} if inner else dict(fields)
    if name is None and inner:
        name = _first(keyed(inner), ("venue", "venuename", "locationname", "placename", "organization"))
    latitude, longitude = _point(parts)
    street, second = _first(parts, _STREETS), _first(parts, _SECOND)
    city, region = _first(parts, _CITIES), _first(parts, _REGIONS)
    line = _line(fields) or (_line(keyed(inner)) if inner else None)
    if isinstance(line, str) and line.strip() and street is None:
        if city is None or (city.lower() in line.lower() and _whole(line, region)):
            text = line if name is None or line.lower().startswith(name.lower()) else f"{name}\n{line}"
            if latitude is None:
                return text.strip()
            return (venues.place(text) or Place()).model_copy(update={"latitude": latitude, "longitude": longitude})
        street = _in_town(line.strip(), city)
    if not any((name, street, city, latitude)) or (not nested and not any((name, street)) and not (city and region)):
        return None
    return Place(
        name=name,
        room=_first(parts, _ROOMS),
        street=", ".join(dict.fromkeys(one for one in (street, second) if one)) or None,
        city=city,
        region=region,
        postal_code=_first(parts, _ZIPS),
        country=_first(parts, _COUNTRIES),
        latitude=latitude,
        longitude=longitude,
    )


def _with_parts(name: str, fields: Mapping[str, Any]) -> Place | str:
    """A place's text joined by an address that stands beside it."""
    line, city = _line(fields), _first(fields, _CITIES)
    line = line.strip() if isinstance(line, str) and line.strip().lower() not in name.lower() else ""
    if line and (city is None or _first(fields, _STREETS) is not None):
        return f"{name}\n{line}"
    street = _in_town(line, city) or _first(fields, _STREETS)
    latitude, longitude = _point(fields)
    if street or city:
        return Place(
            name=name,
            street=street,
            city=city,
            region=_first(fields, _REGIONS),
            postal_code=_first(fields, _ZIPS),
            country=_first(fields, _COUNTRIES),
            latitude=latitude,
            longitude=longitude,
        )
    if latitude is not None:
        return (venues.place(name) or Place()).model_copy(update={"latitude": latitude, "longitude": longitude})
    return name


def _whole(line: str, region: str | None) -> bool:
    """Whether an address line names the state too, where one stands beside it."""
    parsed = venues.place(line) if region else None
    return region is None or (parsed is not None and parsed.region is not None)


def _in_town(line: str, city: str | None) -> str | None:
    """The street of an address line, which may end in the town that stands beside it in a field of its own."""
    parsed = venues.place(line)
    if parsed is not None and parsed.street and city and (parsed.city or "").lower() == city.lower():
        return parsed.street
    return line or None


def _point(fields: Mapping[str, Any]) -> tuple[float | None, float | None]:
    latitude, longitude = _number(fields, _LATITUDES, 90), _number(fields, _LONGITUDES, 180)
    if latitude is None or longitude is None or not (latitude or longitude):
        return None, None
    return latitude, longitude


@functools.cache
def _owned(names: tuple[str, ...]) -> tuple[str, ...]:
    """These keys, then the same with whose they are before them: "eventvenuecity"."""
    if names is _ROOMS or names[0] not in ("street", "city", "state", "zip", "country"):
        return names
    return (*names, *(f"{owner}{name}" for owner in _OWNERS for name in names[:6] if name not in ("state", "country")))


def _line(fields: Mapping[str, Any]) -> str | None:
    """An address in one text, or in a list of its lines."""
    for name in _LINES:
        value = fields.get(name)
        if isinstance(value, list) and value and all(isinstance(one, str) for one in value):
            value = ", ".join(value)
        if isinstance(value, str) and value.strip():
            return value
    return None


def _first(fields: Mapping[str, Any], names: tuple[str, ...]) -> str | None:
    for name in names if names is _NAMES else _owned(names):
        value = fields.get(name)
        if isinstance(value, Mapping):
            value = value.get("name") or value.get("code") or words(value)
        if isinstance(value, str) and value.strip():
            return value.strip()
        if isinstance(value, int) and not isinstance(value, bool) and name in _ZIPS:
            return f"{value:05d}"
    return None


def _number(fields: Mapping[str, Any], names: tuple[str, ...], most: float) -> float | None:
    for name in names:
        value = fields.get(name)
        try:
            number = float(value) if isinstance(value, str | int | float) and not isinstance(value, bool) else None
        except ValueError:
            continue
        if number is not None and abs(number) <= most:
            return number
    return None
