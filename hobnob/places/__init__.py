"""Town, ZIP or "lat, lon" -> point and zone; distance in miles."""

from __future__ import annotations

from dataclasses import dataclass
from math import asin, cos, radians, sin, sqrt

from hobnob.records import Place

_EARTH_MILES = 3958.8


@dataclass(frozen=True)
class Located:
    """A place with its point, and its IANA zone."""

    place: Place
    timezone: str


def find(text: str) -> Located:
    """The place a person names: "Akron, OH", "44308" or "41.08, -81.52"; raises ``ValueError`` with advice."""
    raise ValueError(f"{text!r} is not a place hobnob knows")


def miles(a: tuple[float, float], b: tuple[float, float]) -> float:
    """Great-circle distance in miles between two (latitude, longitude) points in degrees."""
    lat1, lon1, lat2, lon2 = map(radians, (*a, *b))
    h = sin((lat2 - lat1) / 2) ** 2 + cos(lat1) * cos(lat2) * sin((lon2 - lon1) / 2) ** 2
    return 2 * _EARTH_MILES * asin(sqrt(min(1.0, h)))
