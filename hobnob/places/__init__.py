"""Town, ZIP or "lat, lon" -> point and zone; distance in miles."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from math import asin, cos, radians, sin, sqrt

from hobnob import patterns as re
from hobnob.places import gazetteer
from hobnob.places.gazetteer import Town, Zip
from hobnob.places.states import code_of
from hobnob.records import Place

_EARTH_MILES = 3958.8
_AN_HOUR = 60.0
_COUNTRIES = frozenset(["us", "usa", "united states", "united states of america", "ca", "can", "canada"])
_POINT = re.compile(r"\s*(-?\d{1,2}(?:\.\d+)?)\s*[,; ]\s*(-?\d{1,3}(?:\.\d+)?)\s*")
_ZIP = re.compile(r"\s*(\d{5})(?:-\d{4})?\s*")


@dataclass(frozen=True)
class Located:
    """A place with its point, and its IANA zone."""

    place: Place
    timezone: str


def find(text: str) -> Located:
    """The place a person names: "Akron, OH", "44308" or "41.08, -81.52"; raises ``ValueError`` with advice."""
    if match := _ZIP.fullmatch(text):
        found = gazetteer.zip_code(match.group(1))
        if found is None:
            raise ValueError(f"there is no ZIP code {match.group(1)}; write a town and state, as in 'Akron, OH'")
        town = nearest_town(found.latitude, found.longitude)
        return _located(town, found)
    if match := _POINT.fullmatch(text):
        latitude, longitude = float(match.group(1)), float(match.group(2))
        if abs(latitude) > 90 or abs(longitude) > 180:
            raise ValueError(f"{text!r} is no point on Earth; write 'latitude, longitude', as in '41.08, -81.52'")
        town = nearest_town(latitude, longitude)
        if miles((latitude, longitude), (town.latitude, town.longitude)) > 150:
            raise ValueError(f"{text!r} is in neither the United States nor Canada; add 'timezone:' and 'point:'")
        return Located(
            Place(city=town.name, region=town.state, country=town.country, latitude=latitude, longitude=longitude),
            town.zone,
        )
    return _located(_town(text))


def town(name: str, state: str | None = None) -> Town | None:
    """The town of that name, in that state where one is given; None when unknown or ambiguous."""
    found = list(gazetteer.towns_named(name))
    if state:
        found = [one for one in found if one.state == state]
        return found[0] if found else None
    if len(found) == 1 or (len(found) > 1 and found[0].population > 10 * found[1].population):
        return found[0]
    return None


def nearest_town(latitude: float, longitude: float) -> Town:
    """The town nearest to a point in degrees."""
    scale = cos(radians(latitude))
    return min(
        gazetteer.all_towns(),
        key=lambda t: (t.latitude - latitude) ** 2 + ((t.longitude - longitude) * scale) ** 2,
    )


def point(place: Place | None, near: tuple[float, float] | None = None) -> tuple[float, float] | None:
    """Where a place is in degrees: its own point, else its ZIP code's, else its town's; None when unknown.

    Of several towns of a name, none of which is by far the largest, the one within an hour's drive of ``near`` is
    meant.
    """
    if place is None:
        return None
    if place.latitude is not None and place.longitude is not None:
        return place.latitude, place.longitude
    return _known(place.postal_code, place.city, place.region, place.country, near)


@lru_cache(4096)
def _known(
    postal: str | None, city: str | None, region: str | None, country: str | None, near: tuple[float, float] | None
) -> tuple[float, float] | None:
    """The point of a ZIP code in the United States, else of a town there or in Canada."""
    if country and country.strip().lower().replace(".", "") not in _COUNTRIES:
        return None
    if postal and (match := _ZIP.fullmatch(postal)) and (code := gazetteer.zip_code(match.group(1))):
        return code.latitude, code.longitude
    if not city:
        return None
    state = code_of(region) if region else None
    found = town(city, state)
    if found is None and near is not None and not region:
        close = [one for one in gazetteer.towns_named(city) if miles(near, (one.latitude, one.longitude)) <= _AN_HOUR]
        found = close[0] if len(close) == 1 else None
    return (found.latitude, found.longitude) if found else None


def miles(a: tuple[float, float], b: tuple[float, float]) -> float:
    """Great-circle distance in miles between two (latitude, longitude) points in degrees."""
    lat1, lon1, lat2, lon2 = map(radians, (*a, *b))
    h = sin((lat2 - lat1) / 2) ** 2 + cos(lat1) * cos(lat2) * sin((lon2 - lon1) / 2) ** 2
    return 2 * _EARTH_MILES * asin(sqrt(min(1.0, h)))


def _located(town: Town, code: Zip | None = None) -> Located:
    where = code or town
    return Located(
        Place(
            city=town.name,
            region=town.state,
            postal_code=code.code if code else None,
            country=town.country,
            latitude=where.latitude,
            longitude=where.longitude,
        ),
        where.zone,
    )


def _town(text: str) -> Town:
    parts = [part.strip() for part in text.split(",") if part.strip()]
    if parts and parts[-1].lower() in ("us", "usa", "united states", "canada"):
        parts.pop()
    state = code_of(parts[-1]) if len(parts) > 1 else None
    if len(parts) == 1 and (words := parts[0].rsplit(" ", 1)) and len(words) == 2:
        code = code_of(words[1])
        if code and not gazetteer.towns_named(parts[0]):
            parts, state = [words[0], words[1]], code
    name = parts[0] if parts else text
    if len(parts) > 1 and state is None:
        raise ValueError(f"{parts[-1]!r} is not a state or province; write for example 'Akron, OH'")
    found = [one for one in gazetteer.towns_named(name) if state in (None, one.state)]
    if not found:
        raise ValueError(
            f"no town called {text!r} is known{_suggestion(name, state)}; a ZIP code or 'lat, lon' works too"
        )
    if state is None and len(found) > 1 and found[0].population <= 10 * found[1].population:
        some = ", ".join(f"'{one.name}, {one.state}'" for one in found[:4])
        raise ValueError(f"{text!r} is ambiguous; write one of {some}")
    return found[0]


def _suggestion(name: str, state: str | None) -> str:
    from rapidfuzz import process

    best = process.extractOne(gazetteer.key_of(name), gazetteer.keys(state), score_cutoff=75)
    if not best:
        return ""
    near = next(one for one in gazetteer.towns_named(best[0]) if state in (None, one.state))
    return f"; did you mean '{near.name}, {near.state}'?"
