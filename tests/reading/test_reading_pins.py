"""A point that is no place: a map's own default, and one far from the address beside it."""

from __future__ import annotations

import pytest

from hobnob.records import Place
from scrapers.reading import venues

SALIDA = {"name": "Hall", "street": "1 Main St", "city": "Salida", "region": "CO", "postal_code": "81201"}


def point(place: Place) -> tuple[float | None, float | None] | None:
    found, _, _ = venues.read(place, None, None, "", "Lunch")
    return (found.latitude, found.longitude) if found is not None else None


@pytest.mark.parametrize(
    ("latitude", "longitude"),
    [
        (40.7207559, -74.0007613),  # Squarespace's, whatever the address
        (40.7208, -74.0008),
        (0.0, 0.0),
        (37.09024, -95.712891),  # no more than the country
        (39.8283, -98.5795),
        (-34.397, 150.644),  # a manual's example
        (38.5347, 105.9989),  # the minus sign lost
        (40.5853, -105.0844),  # Fort Collins, 150 miles off
        (40.7128, -74.0060),
    ],
)
def test_no_place(latitude: float, longitude: float) -> None:
    assert point(Place(**SALIDA, latitude=latitude, longitude=longitude)) == (None, None)


@pytest.mark.parametrize(
    "place",
    [
        Place(**SALIDA, latitude=38.5347, longitude=-105.9989),
        Place(**SALIDA, latitude=38.8445, longitude=-106.1309),  # up the valley
        Place(
            name="Studio",
            street="459 Broadway",
            city="New York",
            region="NY",
            postal_code="10013",
            latitude=40.7209,
            longitude=-74.0009,
        ),
        Place(name="Hall", city="Salida", latitude=40.73, longitude=-74.01),  # Salida is of several states
        Place(name="Hall", latitude=40.73, longitude=-74.01),
        Place(name="Hall", city="Salem", region="IN", latitude=11.66, longitude=78.14),  # Salem in India
        Place(
            name="Halle", city="Berlin", region="BE", postal_code="10115", country="DE", latitude=52.53, longitude=13.38
        ),
        Place(name="Hall", city="Toronto", region="ON", country="CA", latitude=43.65, longitude=-79.38),
        Place(name="Hall", city="Clinton Twp", region="MI", postal_code="48035", latitude=42.59, longitude=-82.92),
    ],
    ids=lambda place: f"{place.city}-{place.latitude}",
)
def test_a_place(place: Place) -> None:
    assert point(place) == (place.latitude, place.longitude)


def test_a_default_pin_alone_is_no_venue() -> None:
    assert point(Place(latitude=37.09024, longitude=-95.712891)) is None
