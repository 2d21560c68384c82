"""One name in two spellings: apart or together, short or in full, and town names that sound like a season."""

from __future__ import annotations

import pytest
from told import event

from scrapers.likeness.links import particular
from scrapers.likeness.words import singular, words
from scrapers.merge import same

HOUSE = {"start": "2026-02-09 13:00", "venue": "Galt Public Library; 18 Spruce; Galt"}


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Mah Jongg Mondays", "Mahjong at Galt Library"),
        ("Ukulele Jam", "Uke Jam"),
        ("Sip 'n' Paint Social", "Sip and Paint Social"),
        ("Movies in the Park: Otter Days 2", "Otter Days 2 - free outdoor movie"),
        ("Xmas Cookie Swap", "Christmas cookie swap"),
    ],
)
def test_one_name_in_two_spellings(a: str, b: str) -> None:
    assert same(event(a, by="Galt Library", **HOUSE), event(b, by="Visit Galt", **HOUSE))


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Mah Jongg Mondays", "Majorette Mondays"),
        ("Ukulele Jam", "Guitar Jam"),
        ("Movies in the Park: Otter Days", "Movies in the Park: Beaver Nights"),
    ],
)
def test_two_names_that_look_alike(a: str, b: str) -> None:
    assert not same(event(a, by="Galt Library", **HOUSE), event(b, by="Galt Library", **HOUSE))


@pytest.mark.parametrize(
    ("many", "one"),
    [
        ("movies", "movie"),
        ("cookies", "cookie"),
        ("zombies", "zombie"),
        ("ladies", "lady"),
        ("parties", "party"),
        ("pies", "pie"),
    ],
)
def test_plurals_in_ies(many: str, one: str) -> None:
    assert singular(many) == one


def test_an_n_between_words_is_and() -> None:
    assert words("Sip n' Stroll") == words("Sip & Stroll")
    assert "and" not in words("12 N Main")


def test_a_town_tells_no_season() -> None:
    downtown = {"start": "2026-05-22 17:00", "venue": "Visitor Center; 101 Main St; Carver Falls"}
    stroll = event("Spring Sip and Stroll", by="Explore Minnesota", **downtown)
    assert same(stroll, event("Carver Falls Sip n' Stroll (Tickets)", by="Eventbrite", **downtown))
    assert not same(
        event("Spring Festival", by="Visit Carver Falls", **downtown),
        event("Carver Falls Fall Festival", by="Carver Falls Chamber", **downtown),
    )


def test_a_number_that_is_no_year_is_one_thing_s_address() -> None:
    assert particular("https://sbdc.example.edu/ev/4471")
    assert not particular("https://sbdc.example.edu/events/2026/05")
    here = {"start": "2026-06-16 09:00", "venue": "Business Center; 12 Industry Dr; Galt"}
    page = "https://sbdc.example.edu/ev/4471"
    assert same(
        event("Selling Your Business", by="Galt Chamber", registration_url=page, **here),
        event("Exit Strategies for Owners", by="State SBDC", url=page, **here),
    )


def test_a_chamber_is_told_in_french_too() -> None:
    here = {"start": "2026-10-22 17:00", "venue": "Brasserie du Quai; 78 rue Principale; Galt"}
    assert same(
        event("Business Mixer", by="Galt Chamber of Commerce", **here),
        event("5 à 7 de la Chambre de commerce", by="Ville de Galt", **here),
    )


def test_what_the_council_does_is_its_meeting() -> None:
    hall = {"start": "2026-03-24 19:00", "venue": "City Hall, Council Chambers; 201 N 2nd St; Galt"}
    council = event("City Council Regular Meeting", by="City of Galt", **hall)
    assert same(
        council, event("Galt council to vote on water rates", summary="At its regular meeting Tuesday.", **hall)
    )
    assert not same(
        council, event("Planning commission to weigh rezoning", summary="At its regular meeting Tuesday.", **hall)
    )


def test_one_giveaway_in_two_words() -> None:
    church = {"start": "2026-08-13 15:00", "venue": "Grace Lutheran Church; 440 4th St; Galt"}
    pantry = event("Mobile Food Pantry", by="Second Table", **church)
    assert same(pantry, event("Free food distribution at Grace Lutheran", by="Galt Schools", **church))
    assert not same(pantry, event("Canned food drive", by="Galt Schools", **church))
