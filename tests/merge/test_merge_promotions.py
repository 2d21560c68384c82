"""What tells no house of its own, or another's: a promotion, a part of a town, the house next door, where one marches
from."""

from __future__ import annotations

import pytest
from told import event

from scrapers.likeness import clocks
from scrapers.likeness.context import part_of, where
from scrapers.likeness.places import Places
from scrapers.likeness.profile import profile
from scrapers.likeness.promoting import promoted
from scrapers.likeness.venues import Names, compare, is_area
from scrapers.merge import same

AT = "2026-06-18 17:00"
TASTE = event("Taste of Harlow", AT, "Riverwalk Park; 5 River Rd; Harlow, PA", by="Harlow Chamber of Commerce")


@pytest.mark.parametrize(
    ("title", "venue", "text", "is_one"),
    [
        ("An Evening Your Fork Will Remember", "Downtown Harlow; ; Harlow, PA", "Graze at the Taste of Harlow.", True),
        ("An Evening Your Fork Will Remember", "Harlow Center; ; Harlow, PA", "The chamber's Taste of Harlow.", True),
        ("Gallery Stroll", "Downtown Harlow; ; Harlow, PA", "Come in before the Taste of Harlow.", False),
        ("Sip and See", "Downtown Harlow; ; Harlow, PA", "Stop by on your way to Taste of Harlow.", False),
        ("Silent Auction", "Downtown Harlow; ; Harlow, PA", "A part of the evening of Taste of Harlow.", False),
        ("An Evening Out", "Harlow Art Center; 31 Main St; Harlow, PA", "See Taste of Harlow.", False),
        ("An Evening Out", "Downtown Beldon; ; Beldon, PA", "See Taste of Harlow.", False),
    ],
)
def test_a_promotion_cites_what_it_promotes(title: str, venue: str, text: str, is_one: bool) -> None:
    told = event(title, AT, venue, by="Visit Susquehanna", summary=text)
    assert promoted(profile(TASTE), profile(told)) is is_one
    assert same(TASTE, told) is is_one


def test_a_promotion_at_another_hour_is_none() -> None:
    told = event("Graze On", "2026-06-18 19:00", "Downtown Harlow; ; Harlow, PA", summary="The annual Taste of Harlow.")
    assert not promoted(profile(TASTE), profile(told))


def test_both_tell_what_is_a_chambers_own() -> None:
    a = event(
        "A Feast for Foodies", AT, "Downtown Harlow; ; Harlow, PA", summary="See the chamber's Taste of the Town."
    )
    b = event("Taste of Harlow", AT, "Mill Park; ; Harlow, PA", summary="The chamber's Taste of the Town returns.")
    c = event("Taste of Harlow", AT, "Mill Park; ; Harlow, PA", summary="The chamber's Night of Lights returns.")
    assert promoted(profile(a), profile(b))
    assert not promoted(profile(a), profile(c))


def test_a_stroll_downtown_begins_somewhere() -> None:
    stroll = event("Holiday Stroll", AT, "Downtown Camden; ; Camden, ME", by="Camden Chamber")
    assert same(stroll, event("Camden Holiday Stroll", AT, "Village Green; 1 Main St; Camden, ME", by="Town of Camden"))
    assert not same(
        stroll, event("Holiday Stroll", AT, "Village Green; 1 Main St; Rockport, ME", by="Rockport Chamber")
    )


def test_the_centre_of_a_town_is_no_house() -> None:
    town = frozenset({"alford"})
    assert is_area("alford center", town)
    assert not is_area("alford art center", town)
    assert not is_area("center", town)


def test_a_village_is_no_house_that_has_its_name_from_it() -> None:
    assert compare("wickford village", "wickford art association", frozenset({"kingstown"})) is Names.SILENT
    assert compare("sherwood village", "sherwood village clubhouse", frozenset()) >= Names.LIKE


def test_a_village_and_the_town_in_which_it_lies() -> None:
    def place(a: str, b: str) -> Places:
        return where(*(profile(event("Oyster Fest", AT, venue)) for venue in (a, b)))[0]

    assert place("Town Dock; Harbor St; Wickford, RI", "Wickford Town Dock; ; North Kingstown, RI") >= Places.LIKE
    assert place("Town Dock; ; Wickford, RI", "Wickford Village; ; North Kingstown, RI") is Places.UNKNOWN
    assert place("Town Dock; ; Wickford, RI", "Wickford Art Barn; ; North Kingstown, RI") is Places.CONFLICT
    assert place("Town Dock; ; Wickford, RI", "Wickford Town Dock; ; North Kingstown, NY") is Places.CONFLICT


LIBRARY = event("Fraud Watch", AT, "Carver Memorial Library; 22 Maple St; Norwell, VT", by="Carver Memorial Library")


@pytest.mark.parametrize(
    ("venue", "text", "is_one"),
    [
        ("Hale House; 24 Maple St; Norwell, VT", "A trooper speaks at the Carver Memorial Library.", True),
        ("Hale House; 24 Maple St; North Norwell, VT", "A trooper speaks at the Carver Memorial Library.", True),
        ("Hale House; 24 Maple St; Norwell, VT", "Across the lawn from the Carver Memorial Library.", False),
        ("Hale House; 24 Maple St; Norwell, VT", "Park at the Carver Memorial Library.", False),
        ("Hale House; 240 Maple St; Norwell, VT", "A trooper speaks at the Carver Memorial Library.", False),
        ("Hale House; 24 Elm St; Norwell, VT", "A trooper speaks at the Carver Memorial Library.", False),
        ("Hale House; 24 Maple St; Beldon, VT", "A trooper speaks at the Carver Memorial Library.", False),
    ],
)
def test_the_house_next_door(venue: str, text: str, is_one: bool) -> None:
    told = event("Protect Yourself from Fraud", AT, venue, by="Age Well Vermont", summary=text)
    place, _ = where(profile(LIBRARY), profile(told))
    assert (place >= Places.LIKE) is is_one


@pytest.mark.parametrize(
    ("a", "b", "likely"),
    [
        ("Robert Burns Post Home; 14 Legion Dr; Peebles", "American Legion hall; Legion Drive; Peebles", True),
        ("VFW Post 311; 40 Lake Rd; Byron", "Legion hall; Lake Road; Byron", False),
        ("Post Office; 14 Legion Dr; Peebles", "American Legion hall; Legion Drive; Peebles", False),
        ("Robert Burns Post Home; 14 Oak Dr; Peebles", "American Legion hall; Legion Drive; Peebles", False),
    ],
)
def test_a_post_is_the_legions(a: str, b: str, likely: bool) -> None:
    place, _ = where(*(profile(event("Open House", AT, venue)) for venue in (a, b)))
    assert (place >= Places.LIKE) is likely


@pytest.mark.parametrize(
    ("text", "one_way"),
    [
        ("Muster at the castle at 5, then march to the War Memorial.", True),
        ("Fall in at 5 and parade down to the War Memorial.", True),
        ("Meet at the castle for tea. The War Memorial is close.", False),
        ("March to the War Memorial and to the river.", False),
    ],
)
def test_one_musters_here_and_marches_there(text: str, one_way: bool) -> None:
    there = event("Remembrance Service", "2026-11-08 10:40", "War Memorial; High Street; Ludlow", by="Ludlow Council")
    here = event("Ludlow remembers", "2026-11-08 10:15", "Ludlow Castle; Castle Square; Ludlow", summary=text)
    place, _ = where(profile(here), profile(there))
    assert (place >= Places.LIKE) is one_way


def test_an_hour_with_a_dot() -> None:
    assert clocks.told("march off for the service at 10.40.") == {640}
    assert clocks.told("at 10.40 miles, from 5.25 acres, at $10.40, from 3.50%") == frozenset()


@pytest.mark.parametrize(
    ("text", "in_its_course"),
    [
        ("Offered the afternoon before the state conference opens.", False),
        ("The day after the conference.", False),
        ("Held during the state broadband conference.", True),
        ("Breakfast before the conference.", True),
    ],
)
def test_a_conference_that_only_tells_when(text: str, in_its_course: bool) -> None:
    boot_camp = event("Employment law boot camp", AT, summary=text)
    assert part_of(profile(event("HR State Conference", AT)), profile(boot_camp)) is in_its_course


def test_letters_that_end_with_a_chambers_last_word() -> None:
    elks = "Elks Lodge; 12 Elk St; Rumford, ME"
    letters = event("MVGCC Annual Dinner", AT, elks, by="Town of Rumford")
    toast = event("Gateway Chamber to toast volunteers", AT, elks, summary="The chamber's annual dinner is Thursday.")
    other = event("Ridge Chamber to toast volunteers", AT, elks, summary="The chamber's annual dinner is Thursday.")
    assert same(letters, toast)
    assert not same(letters, other)


def test_pancake_day_is_the_breakfast_of_pancakes() -> None:
    centre = "Senior Center; 14 Mill St; Troy, OH"
    breakfast = event("Kiwanis Pancake Breakfast", "2026-10-03 07:00", centre, by="Kiwanis Club of Troy")
    assert same(breakfast, event("Pancake Day", "2026-10-03", centre, by="Troy Chamber", summary="By our Kiwanis."))
    founders = event("Founders Breakfast", "2026-10-03 07:00", centre, by="Kiwanis Club of Troy")
    assert not same(founders, event("Founders Day", "2026-10-03", centre, by="Troy Chamber"))


def test_a_chamber_holds_one_expo_at_an_instant() -> None:
    expo = event("Business Expo", AT, "State Exposition, Young Hall; 13 Fair Ave; Galt, OH", by="Galt Valley Chamber")
    assert same(expo, event("Galt Valley Chamber Expo", AT, "Big G Grounds; ; Galt, OH", by="Explore Galt"))
    assert not same(expo, event("Galt Valley Chamber Mixer", AT, "Big G Tavern; ; Galt, OH", by="Explore Galt"))
