"""Corners and stretches of streets, and streets written as one word or two."""

from __future__ import annotations

import pytest
from told import event

from scrapers.likeness import places
from scrapers.likeness.places import Places
from scrapers.likeness.spots import Spot, spot
from scrapers.likeness.streets import crossing, stretch
from scrapers.merge import same


@pytest.mark.parametrize(
    "text",
    [
        "2nd & Walnut",
        "Second and Walnut St.",
        "Corner of Walnut & 2nd",
        "the SE corner of 2nd St / Walnut St",
        "Walnut at 2nd",
    ],
)
def test_a_corner_is_told_in_many_ways(text: str) -> None:
    assert crossing(text) == crossing("2nd & Walnut") != frozenset()


@pytest.mark.parametrize("text", ["", "12 Main St", "Town Hall", "2nd", "Smith & Sons & Daughters", "& more"])
def test_what_is_no_corner(text: str) -> None:
    assert not crossing(text)


def test_one_corner_is_one_place() -> None:
    def where(venue: str) -> Spot:
        return spot(event("Market", venue=venue))

    assert places.compare(where("City Lot B; 2nd & Walnut; Galt"), where("2nd and Walnut; ; Galt")) is Places.SAME
    assert places.compare(where("City Lot B; 2nd & Walnut; Galt"), where("3rd and Walnut; ; Galt")) < Places.LIKE
    assert places.compare(where("City Lot B; 2nd & Walnut; Galt"), where("2nd and Walnut; ; Orrin")) < Places.LIKE


def test_a_market_at_its_corner() -> None:
    downtown = event(
        "Downtown Farmers Market", "2026-07-18 08:00", "City Lot B; 2nd & Walnut; Galt", by="Downtown Galt"
    )
    assert same(
        downtown, event("Galt Farmers' Mkt", "2026-07-18 08:00", "2nd and Walnut; ; Galt", by="Galt Daily News")
    )


@pytest.mark.parametrize(
    "text", ["Main Street between 1st and 4th", "Main St. from 2nd to 6th", "N. Main St, between Oak and Elm"]
)
def test_a_stretch_of_a_street(text: str) -> None:
    assert "main" in stretch(text).lower()
    assert not any(word in stretch(text) for word in ("1st", "2nd", "Oak"))


def test_the_first_block_is_no_first_church() -> None:
    downtown = event(
        "Downtown Trunk or Treat", "2026-10-31 17:00", "Main Street between 1st and 4th; ; Galt", by="Galt Main Street"
    )
    church = event(
        "First Baptist Trunk or Treat",
        "2026-10-31 17:00",
        "First Baptist Church; 808 Walnut; Galt",
        by="First Baptist Church of Galt",
    )
    assert not same(downtown, church)
    assert same(
        downtown,
        event("Trunk or Treat Downtown", "2026-10-31 17:00", "Main St. from 1st to 4th; ; Galt", by="Visit Galt"),
    )


def test_a_street_of_one_word_or_two() -> None:
    expo = event("Bridal Expo", "2026-01-25 12:00", "Marriott Riverfront; 100 River Walk; Galt", by="Veil Shows")
    assert same(
        expo,
        event(
            "Galt Bridal Show at the Marriott",
            "2026-01-25 12:00",
            "Marriott; Riverwalk; Galt",
            by="Galt CVB",
            summary="Presented by Veil Shows.",
        ),
    )
    assert not same(expo, event("Galt Bridal Show", "2026-01-25 12:00", "Marriott; Airport Rd; Galt", by="Other Shows"))
