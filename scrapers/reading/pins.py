"""Points that are no place: what a map shows before anyone has set it, and one far from the address beside it."""

from __future__ import annotations

from hobnob import places
from hobnob.places import gazetteer
from hobnob.places.states import code_of
from hobnob.records import Place

# What services and their maps answer for no address at all, or for no more than a country.
_DEFAULTS = (
    (0.0, 0.0),  # an empty form
    (40.7207559, -74.0007613),  # Squarespace: Lower Manhattan
    (-8.521147, 179.1962),  # Meetup: an event online
    (37.09024, -95.712891), (37.0625, -95.677068), (39.8283, -98.5795), (39.828175, -98.5795), (39.8333, -98.5833),
    (39.5, -98.35), (38.0, -97.0), (37.751, -97.822),  # the USA
    (56.130366, -106.346771), (60.0, -95.0),  # Canada
    (55.378051, -3.435973), (54.0, -2.0),  # the United Kingdom
    (-34.397, 150.644), (-25.363, 131.044), (-25.344, 131.036),
    (51.505, -0.09),  # the manuals of Google's maps and of Leaflet
)  # fmt: skip
_SAME = 0.00006
"""Degrees within which a point is the default, rounded to four digits: 20 feet."""
_FAR = 100
"""Miles from its town or ZIP code at which a point can't be in it."""


def believed(place: Place) -> Place:
    """The place without a point that is no place's."""
    if place.latitude is None or place.longitude is None:
        return place
    if _is_default(place.latitude, place.longitude) or _elsewhere(place, (place.latitude, place.longitude)):
        return place.model_copy(update={"latitude": None, "longitude": None})
    return place


def _is_default(latitude: float, longitude: float) -> bool:
    return any(abs(latitude - north) < _SAME and abs(longitude - east) < _SAME for north, east in _DEFAULTS)


def _elsewhere(place: Place, point: tuple[float, float]) -> bool:
    """Whether the point is far from all that the address can mean. An address is read by people, a pin by nobody."""
    state = code_of(place.region) if place.region else None
    if place.country not in (None, "US", "CA") or (state is None and place.country is None):
        return False
    code = gazetteer.zip_code(place.postal_code[:5]) if place.postal_code else None
    if place.country is None and code is None and not _of_the_continent(point):
        return False  # "Salem, IN" may be in India
    meant = [(code.latitude, code.longitude)] if code else []
    if place.city and state:
        meant += [(town.latitude, town.longitude) for town in gazetteer.towns_named(place.city) if town.state == state]
    return bool(meant) and all(places.miles(point, one) > _FAR for one in meant)


def _of_the_continent(point: tuple[float, float]) -> bool:
    return point[0] > 13 and point[1] < -52
