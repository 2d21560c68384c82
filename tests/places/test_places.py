"""A place as a person writes it, and what is said when it isn't one."""

import pytest

from hobnob import places
from hobnob.records import Place


@pytest.mark.parametrize(
    ("text", "city", "state", "zone"),
    [
        ("Akron, OH", "Akron", "OH", "America/New_York"),
        ("akron ohio", "Akron", "OH", "America/New_York"),
        ("44308", "Akron", "OH", "America/New_York"),
        ("44308-1234", "Akron", "OH", "America/New_York"),
        ("41.08, -81.52", "Akron", "OH", "America/New_York"),
        ("Chicago", "Chicago", "IL", "America/Chicago"),
        ("St. Louis, MO", "St. Louis", "MO", "America/Chicago"),
        ("Saint Louis, Missouri", "St. Louis", "MO", "America/Chicago"),
        ("New York", "New York", "NY", "America/New_York"),
        ("Coeur d'Alene, ID", "Coeur d'Alene", "ID", "America/Los_Angeles"),
        ("Phoenix, Arizona, USA", "Phoenix", "AZ", "America/Phoenix"),
        ("Montréal, QC", "Montréal", "QC", "America/Toronto"),
    ],
)
def test_a_place_is_found(text: str, city: str, state: str, zone: str) -> None:
    found = places.find(text)
    assert (found.place.city, found.place.region, found.timezone) == (city, state, zone)
    assert places.point(found.place) is not None


@pytest.mark.parametrize(
    ("text", "advice"),
    [
        ("Akrn, OH", "did you mean 'Akron, OH'?"),
        ("Springfield", "'Springfield, MO'"),
        ("Paris, XX", "'XX' is not a state"),
        ("00000", "no ZIP code 00000"),
        ("48.85, 2.35", "neither the United States nor Canada"),
        ("95, 200", "no point on Earth"),
        ("", "no town called"),
    ],
)
def test_a_mistake_is_told_with_advice(text: str, advice: str) -> None:
    with pytest.raises(ValueError, match=r".") as caught:
        places.find(text)
    assert advice in str(caught.value)


def test_distance_is_in_miles() -> None:
    akron, cleveland = places.find("Akron, OH").place, places.find("Cleveland, OH").place
    a, b = places.point(akron), places.point(cleveland)
    assert a is not None
    assert b is not None
    assert 28 < places.miles(a, b) < 34
    assert places.miles(a, a) == 0


def test_a_place_without_a_point_is_placed_by_zip_then_by_town() -> None:
    by_zip = places.point(Place(city="Nowhere", postal_code="44308"))
    by_town = places.point(Place(city="Akron", region="Ohio"))
    assert by_zip is not None
    assert by_town is not None
    assert places.miles(by_zip, by_town) < 5
    assert places.point(Place(city="Springfield")) is None
    assert places.point(Place(name="The Hall")) is None
    assert places.point(None) is None


def test_of_several_towns_of_a_name_the_near_one_is_meant() -> None:
    duluth = (46.79, -92.11)
    springfield = places.point(Place(city="Springfield"), near=(39.74, -89.70))
    assert springfield is not None
    assert places.miles(springfield, (39.80, -89.64)) < 8
    assert places.point(Place(city="Springfield"), near=duluth) is None
    assert places.point(Place(city="Springfield", region="Ontario, somewhere"), near=(39.74, -89.70)) is None


def test_a_town_abroad_is_not_looked_for_here() -> None:
    assert places.point(Place(city="Manchester", country="GB")) is None
    assert places.point(Place(city="Toronto", region="ON", country="CA")) is not None
