"""Houses, streets and towns that two publishers write in two ways, and those that only look alike."""

from __future__ import annotations

import pytest
from told import event

from scrapers.likeness.places import Places, compare
from scrapers.likeness.spots import spot
from scrapers.merge import same


def places(a: str, b: str) -> Places:
    return compare(*(spot(event("Open House", venue=venue)) for venue in (a, b)))


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("1217 2 Ave S", "1217 2nd Avenue South"),
        ("1000 W 5 Ave", "1000 West Fifth Avenue"),
        ("414 1 St SE", "414 First Street SE"),
        ("12 11 Ave", "12 11th Avenue"),
        ("122 1/2 Broadway N", "122½ N Broadway"),
        ("N4520 Cty Rd Y", "N4520 County Road Y"),
        ("4512 53 St", "4512 - 53 Street"),
        ("100 N 4th E", "100 North 400 East"),
    ],
)
def test_one_street_in_two_spellings(a: str, b: str) -> None:
    assert places(f"; {a}; Galt", f"; {b}; Galt") is Places.SAME


@pytest.mark.parametrize(("a", "b"), [("12 1 Ave", "12 11th Avenue"), ("N4520 Cty Rd Y", "W4520 County Road X")])
def test_two_streets(a: str, b: str) -> None:
    assert places(f"; {a}; Galt", f"; {b}; Galt") is Places.CONFLICT


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Heron Pt Conservation Area, upper lot", "Heron Point Conservation Area"),
        ("Blue Star, ferry dock; 323 Harbor Dr", "Blue Star; Ferry Dock"),
        ("Toyon Auto Museum", "Toyon Automobile Museum"),
        ("Ramada Hotel", "Ramada, Gallery Rooms"),
        ("Council Chambers; 40 2nd St", "City Hall"),
        ("Galt County Fairgrounds", "Fair & Expo Center"),
        ("Lava Beds Visitor Center", "Lava Beds National Monument"),
    ],
)
def test_one_house_in_two_names(a: str, b: str) -> None:
    assert (
        places(f"{a}; Galt" if ";" in a else f"{a}; ; Galt", f"{b}; Galt" if ";" in b else f"{b}; ; Galt")
        >= Places.LIKE
    )


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Council Chambers", "Grange Hall"),
        ("Fair & Expo Center", "Convention Center"),
        ("Arthur Museum", "Art Gallery"),
    ],
)
def test_two_houses(a: str, b: str) -> None:
    assert places(f"{a}; ; Galt", f"{b}; ; Galt") < Places.LIKE


def test_a_town_by_its_initials_and_one_that_is_near() -> None:
    assert places("Grange Hall; ; Coeur d'Alene, ID", "Grange Hall; ; CDA") >= Places.LIKE
    assert places("Grange Hall; ; Arco, ID", "Grange Hall; ; near Arco, ID") >= Places.LIKE
    assert places("Grange Hall; ; Coeur d'Alene, ID", "Grange Hall; ; Post Falls, ID") is Places.CONFLICT


def test_a_township_and_its_post_town_hold_one_house() -> None:
    assert (
        places(
            "The Palace at Orchard Park; 333 Davidson Ave; Galt, NJ",
            "Palace at Orchard Park; Davidson Avenue; Franklin Township, NJ",
        )
        >= Places.LIKE
    )
    assert (
        places("Public Library; 333 Davidson Ave; Galt, NJ", "Public Library; 12 Davidson Ave; Franklin Township, NJ")
        is Places.CONFLICT
    )


def test_a_hall_of_a_college_by_its_initials() -> None:
    house = {"start": "2026-04-16 10:00"}
    college = event(
        "Spring Job Fair",
        venue="Dutchess Community College, Falcon Hall; 53 Pendell Rd; Galt",
        by="Dutchess Community College",
        **house,
    )
    assert same(
        college,
        event("Meet us at the DCC job fair!", venue="Falcon Hall, DCC; ; Galt", by="Galt Medical Center", **house),
    )
    assert not same(
        college,
        event(
            "Spring Job Fair",
            venue="Dutchess Community College, Drumlin Hall; 53 Pendell Rd; Galt",
            by="Galt Schools",
            **house,
        ),
    )


def test_letters_of_a_chamber_and_of_a_credit_union() -> None:
    chamber = event(
        "Board of Directors Meeting",
        venue="Chamber Boardroom; 2 Public Sq; Galt",
        by="Greater Watertown-North Country Chamber",
    )
    assert same(chamber, event("GWNC Chamber - Board Mtg", venue="; 2 Public Square; Galt", by="Fort Drum Liaison"))
    assert places("Lake Michigan Credit Union lot; 4045 Fern Rd; Galt", "LMCU; 4045 Fern Road; Galt") is Places.SAME


def test_a_house_on_a_highway_that_is_a_street_too() -> None:
    assert (
        places("Gold Dust West; 2171 US-50; Galt", "Gold Dust West Casino; 2171 E William St (Hwy 50); Galt")
        is Places.SAME
    )
    assert places("Gold Dust West; 2171 US-50; Galt", "Grange Hall; 2171 E William St; Galt") is Places.CONFLICT


def test_two_towns_halls_on_two_main_streets_are_two() -> None:
    assert (
        places("American Legion Post 88; 12 Main St; Galt, ND", "Legion Club; 12 Main Street; Langton, ND")
        is Places.CONFLICT
    )


def test_a_theatre_of_a_school_is_on_the_school_s_street() -> None:
    assert (
        places("Lakefield Secondary Theatre; 71 Bridge St; Galt", "Lakefield Secondary School; Bridge Street; Galt")
        is Places.LIKE
    )


def test_a_short_name_with_a_number_is_one_event_s_address() -> None:
    dock = {"start": "2026-11-14 17:00", "venue": "Coffee Bluff Marina; 14915 Bluff Rd; Galt"}
    charity = event("Shuck for Shelter", by="Galt Home Network", registration_url="https://tix.example/shuck26", **dock)
    assert same(
        charity,
        event("Galt Home Network Oyster Roast Tickets", by="GiveTix", url="https://tix.example/shuck26", **dock),
    )
    assert not same(
        charity,
        event("Oyster Roast", by="GiveTix", url="https://tix.example/page2", **dock).model_copy(
            update={"title": "Boat Show"}
        ),
    )


def test_two_houses_on_two_floors_behind_one_door() -> None:
    library = event(
        "Gentle Chair Yoga with Lynn",
        venue="Barrow Library; 281 Oak Rd; Galt",
        by="Barrow Library",
        end="2026-03-05 18:30",
    )
    assert not same(
        library,
        event(
            "Chair Yoga",
            venue="Peck Senior Center; 281 Oak Rd, Lower Level; Galt",
            by="Galt Senior Services",
            end="2026-03-05 19:00",
        ),
    )


def test_a_rare_name_in_both_titles_of_one_house() -> None:
    table = {"start": "2026-05-05 19:00"}
    shop = event(
        "Peg Sorrel signs Hemlock Road", venue="Galt Library; 459 Oak Street; Galt", by="Tattered Spine Books", **table
    )
    assert same(
        shop,
        event(
            "Sorrel comes home to read from new novel",
            venue="Galt Public Library; ; Galt",
            by="Galt Daily Dispatch",
            **table,
        ),
    )
    game = {"start": "2026-09-08 18:00", "venue": "Galt High School; 12 Oak St; Galt"}
    assert not same(
        event("Varsity Volleyball vs. Eastland", by="Galt Athletics", **game),
        event("JV Soccer vs. Eastland", by="Galt Boosters", **game),
    )


def test_a_hearing_in_a_larger_hall_at_a_later_hour_is_one() -> None:
    town = event(
        "Budget Public Hearing",
        "2026-01-14 19:00",
        "High School Cafeteria; 40 Tiger Way; Galt",
        by="Town of Galt",
        summary="Moved from the Town Hall at 6 to the high school at 7.",
    )
    assert same(
        town,
        event(
            "Public hearing on town budget", "2026-01-14 18:00", "Town Hall; 1 Monument Sq; Galt", by="The Galt Record"
        ),
    )


def test_an_umlaut_in_two_spellings() -> None:
    hall = {"start": "2026-05-30 14:00", "venue": "Turner Hall; 120 Schreiner St; Galt"}
    assert same(
        event("Saengerfest", by="Galt Choir", **hall), event("Sängerfest at Turner Hall", by="German Society", **hall)
    )


def test_a_chamber_s_office_by_its_letters() -> None:
    open_house = {"start": "2026-12-10 15:00", "end": "2026-12-10 17:00"}
    chamber = event(
        "Holiday Open House",
        venue="Bethany-Fenwick Area Chamber; 36913 Coastal Hwy; Galt",
        by="Bethany-Fenwick Area Chamber of Commerce",
        **open_house,
    )
    assert same(
        chamber,
        event(
            "Chamber Holiday Open House", venue="BFACC Office; Coastal Highway; Galt", by="Coastal Point", **open_house
        ),
    )


def test_rooms_behind_a_street_are_two_rooms() -> None:
    noon = {"start": "2026-03-17 12:05"}
    one = event(
        "Badger Tongue Toastmasters",
        venue="Hiram Building, Rm 129; 101 E Wilson St; Galt",
        by="Toastmasters District 66",
        **noon,
    )
    assert not same(
        one,
        event(
            "Guest day: Capitol Speakers",
            venue="101 East Wilson, Room 410; ; Galt",
            by="Capitol Speakers Toastmasters",
            **noon,
        ),
    )


def test_one_class_in_two_libraries_is_two() -> None:
    excel = {"start": "2026-01-21 14:00", "end": "2026-01-21 15:30"}
    one = event(
        "Intro to Excel", venue="Kirkwood Library; 6000 Kirkwood Hwy; Galt", by="Galt County Libraries", **excel
    )
    assert not same(
        one,
        event("Intro to Excel @ Brandywine", venue="Brandywine Library; Foulk Road; Galt", by="Galt County", **excel),
    )


def test_a_title_that_ends_with_the_house_names_where_it_is() -> None:
    college = event(
        "Spring Job Fair at Belmont Tech",
        "2026-04-09 10:00",
        "Natatorium; 68094 Hammond Road; Galt",
        by="Belmont Technical College",
    )
    paper = event("Employers flock to hiring event", "2026-04-09 10:00", "Belmont Tech; ; Galt", by="Galt Times Leader")
    assert same(college, paper)


def test_each_school_in_its_own_house_holds_its_own() -> None:
    one = event(
        "Holy Trinity hosts kindergarten open house",
        "2026-03-10 18:00",
        "Holy Trinity; Cherrywood Rd.; Galt",
        by="Galt Voice",
    )
    other = event(
        "Kindergarten Open House",
        "2026-03-10 18:00",
        "Chenoweth Elementary; 3622 Oak Rd; Galt",
        by="Chenoweth Elementary PTA",
    )
    assert not same(one, other)
