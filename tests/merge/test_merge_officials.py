"""Who pours the coffee, what is paraded, and whose chamber a title names."""

from __future__ import annotations

import pytest
from pair_facts import told
from told import event

from scrapers.likeness.organisers import chamber_told
from scrapers.likeness.streets import number_and_name
from scrapers.merge import same

CAFE = {"start": "2026-05-05 08:00", "venue": "Daily Bean; 4 Main; Galt"}
CHURCH = {"start": "2026-09-15 18:30", "venue": "Calvary Church; 8 Hill Rd; Galt"}


@pytest.mark.parametrize(
    "title",
    [
        "Coffee with the Mayor",
        "Coffee with a Cop",
        "Breakfast with Sheriff's Deputies",
        "Coffee with Councilman Rusk",
        "Coffee with your Commissioner",
    ],
)
def test_coffee_with_an_official_is_not_the_chamber_s(title: str) -> None:
    chamber = event("Coffee Connections" if "Coffee" in title else "Chamber Breakfast", by="Galt Chamber", **CAFE)
    official = event(title, by="City of Galt", **CAFE)
    assert not same(chamber, official)


def test_whoever_tells_of_the_official_may_hold_it() -> None:
    official = event("Coffee with the Mayor", by="City of Galt", **CAFE)
    assert "one meets an official" not in told(
        official, event("Chamber Coffee", by="Galt Chamber", summary="This month the mayor pours.", **CAFE)
    )
    assert same(official, event("Mayor's Coffee", by="Galt Chamber", **CAFE))
    assert same(official, event("Mayor Rusk pours coffee Tuesday", by="Galt Times", **CAFE))


@pytest.mark.parametrize("other", ["Boat Parade of Lights", "Pet Parade", "Kids' Bike Parade"])
def test_a_parade_of_boats_is_not_the_town_s(other: str) -> None:
    paper = event(
        "Galt lights up with holiday parade Saturday", "2026-12-05 18:00", "Main Street; ; Galt", by="Galt Times"
    )
    assert not same(paper, event(other, "2026-12-05 18:30", "City Marina; 1 Dock St; Galt", by="Galt Yacht Club"))
    assert same(paper, event("Holiday Parade", "2026-12-05 18:00", "Downtown; ; Galt", by="Galt Chamber"))


def test_a_parade_of_boats_in_two_wordings_is_one() -> None:
    club = event("Boat Parade of Lights", "2026-12-05 18:30", "City Marina; 1 Dock St; Galt", by="Galt Yacht Club")
    assert same(
        club,
        event(
            "Lighted Parade",
            "2026-12-05 18:30",
            "City Marina; ; Galt",
            by="Visit Galt",
            summary="Decorated boats pass the docks.",
        ),
    )


def test_another_town_s_chamber_is_not_the_one_that_a_title_names() -> None:
    lunch = {"start": "2026-05-14 11:30"}
    bank = event("Galt Chamber luncheon: housing", venue="River Center; ; Galt", by="Prairie Homes Bank", **lunch)
    assert not same(bank, event("May Luncheon", venue="River Center; 2 River; Galt", by="Orrin Chamber", **lunch))
    assert same(bank, event("May Luncheon", venue="River Center; 2 River; Galt", by="Galt Chamber", **lunch))
    assert chamber_told("Galt Chamber luncheon") == {"galt"}
    assert not chamber_told("Luncheon of the club")


def test_a_number_in_a_club_s_name_is_no_house_number() -> None:
    assert number_and_name("4-H Building") == ("", frozenset())
    assert number_and_name("4 Hill Rd")[0] == "4"
    chamber = event(
        "Farm-City Breakfast", "2026-11-20 07:00", "Fairgrounds 4-H Building; 200 Fair Rd; Galt", by="Galt Chamber"
    )
    assert same(
        chamber,
        event(
            "Annual Farm City Breakfast",
            "2026-11-20 07:00",
            "4-H Bldg, County Fairgrounds; ; Galt",
            by="Galt Farm Bureau",
        ),
    )


def test_support_by_its_programme_s_name() -> None:
    grief = event("GriefShare", by="Calvary Church", **CHURCH)
    assert same(grief, event("Grief support at Calvary", by="Galt Ministerial", **CHURCH))
    assert not same(grief, event("DivorceCare", by="Calvary Church", **CHURCH))
    assert not same(grief, event("Celebrate Recovery", by="Calvary Church", **CHURCH))


@pytest.mark.parametrize(
    ("a", "by_a", "b", "by_b", "one"),
    [
        ("Legislative Coffee", "Galt Chamber", "Coffee with Sen. Rusk and Rep. Penn", "Galt Farm Bureau", True),
        ("Economic Outlook Breakfast", "Galt Chamber", "Economist's forecast over breakfast", "Harbor Bank", True),
        ("Prenatal Class", "Galt Hospital", "Childbirth class", "Visit Galt", True),
        ("Legislative Coffee", "Galt Chamber", "Coffee Tasting", "Galt Roasters", False),
        ("Economic Outlook Breakfast", "Galt Chamber", "Prayer Breakfast", "Galt Ministerial", False),
        ("Prenatal Class", "Galt Hospital", "CPR Class", "Red Cross", False),
    ],
)
def test_one_theme_told_by_two_organisers(a: str, by_a: str, b: str, by_b: str, one: bool) -> None:
    house = {"start": "2026-02-07 08:00", "venue": "Heritage Hall; 90 Grand Ave; Galt"}
    assert same(event(a, by=by_a, **house), event(b, by=by_b, **house)) is one


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Jaycees bags tourney", "Volleyball Tournament"),
        ("Mah Jongg", "Scrabble"),
        ("Euchre Night", "Pub Quiz"),
        ("Cornhole League", "Pickleball League"),
    ],
)
def test_two_games_of_one_host_are_two(a: str, b: str) -> None:
    field = {"start": "2026-07-03 12:00", "venue": "Riverfront; ; Galt"}
    one, other = event(a, by="Galt Pioneer", **field), event(b, by="Galt Jaycees", **field)
    assert told(one, other)["two games"] == 1
    assert not same(one, other)


def test_one_game_under_two_names_is_one() -> None:
    field = {"start": "2026-07-03 12:00", "venue": "Riverfront; ; Galt"}
    assert same(
        event("Jaycees bags tourney", by="Galt Pioneer", **field),
        event("Cornhole Tournament", by="Galt Jaycees", **field),
    )


def test_who_has_a_table_tells_of_the_show() -> None:
    hall = {"start": "2026-03-21 09:00", "venue": "Expo Hall; 40 Fair Rd; Galt"}
    show = event("Home & Garden Show", by="Galt Builders Association", **hall)
    assert same(show, event("Visit our booth at the Home Show", by="Lindgren Windows", **hall))
    assert not same(show, event("Visit our booth at the Gun Show", by="Lindgren Arms", **hall))


def test_a_tree_that_is_lit() -> None:
    park = {"start": "2026-11-27 17:30", "venue": "Library Park; ; Galt"}
    lighting = event("Tree Lighting & Santa Visit", by="Galt Main Street", **park)
    assert same(lighting, event("Santa arrives, tree lit Friday", by="Galt Pioneer", **park))
    assert not same(
        lighting,
        event("Santa photos", by="Galt Pioneer", venue="Galt Mall; 12 Mall Rd; Galt", start="2026-11-27 17:30"),
    )
