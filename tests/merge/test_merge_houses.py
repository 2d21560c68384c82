"""Houses, streets and towns that two publishers write in two ways, and those that only look alike."""

from __future__ import annotations

import pytest
from pair_facts import told
from told import at, event

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


def test_an_honoured_guest_s_banquet_is_the_chamber_s() -> None:
    house = {"start": "2026-05-08 11:30", "venue": "Rock Barn Club; 3791 Clubhouse Dr; Galt"}
    chamber = event("Small Business of the Year Luncheon", by="Catawba Chamber", **house)
    assert same(
        chamber,
        event(
            "We're a finalist! Join us at the Catawba Chamber awards",
            by="Marlowe Pottery",
            summary="Small Business of the Year is announced over lunch.",
            **house,
        ),
    )


def test_the_town_before_a_title_makes_no_series() -> None:
    hall = {"start": "2026-03-25 16:00"}
    firm = event(
        "Broadband Open House - La Veta",
        venue="La Veta Community Center; 110 E Francisco St; La Veta",
        by="Huerfano Broadband",
        **hall,
    )
    assert same(
        firm,
        event(
            "La Veta: meet the fiber crew",
            venue="Community Center; Francisco Street; La Veta",
            by="Town of La Veta",
            summary="See maps of Huerfano Broadband's planned routes.",
            **hall,
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


def test_what_opens_a_week_is_not_the_week() -> None:
    week = event("East Galt Restaurant Week", "2026-03-01", "Various restaurants; ; Galt", by="Galt Chamber")
    assert not same(
        week, event("Restaurant Week Kickoff Party", "2026-03-01 16:00", "Armory; 6 Main St; Galt", by="Galt Chamber")
    )


def test_gates_and_show_that_each_tells() -> None:
    main = event(
        "Brews on the Bricks",
        "2026-06-20 15:00",
        "Historic 8th St; ; Galt",
        by="Downtown Galt Association",
        summary="VIP entry at 2, general admission at 3.",
    )
    early = event(
        "Brews on the Bricks (VIP early entry)",
        "2026-06-20 14:00",
        "8th Street between Main and Oak; ; Galt",
        by="Downtown Galt Assn.",
        summary="VIP gates 2 p.m., general gates 3 p.m.",
    )
    assert same(main, early)


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


def test_who_plays_by_its_initials_makes_no_series() -> None:
    hall = {"start": "2026-03-07 19:30", "venue": "White Concert Hall; 1700 Oak Ave; Galt"}
    assert same(
        event("Topeka Symphony: Copland & Friends", by="Topeka Symphony Orchestra", **hall),
        event("Copland & Friends - TSO", by="Washburn University", **hall),
    )


def test_first_friday_and_ladies_night_of_one_town() -> None:
    assert same(
        event("First Friday", venue="Downtown; ; Galt", by="Galt City Alliance"),
        event("First Friday in downtown Galt", venue="various locations; ; Galt", by="Galt Chamber"),
    )
    shops = event("Ladies' Night Out", "2026-11-12 16:00", "Downtown shops; Third Ave; Galt", by="Galt Merchants")
    assert same(shops, event("Galt Ladies Night", "2026-11-12", "Downtown; ; Galt", by="Galt Weekly"))


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


def test_registration_and_shotgun_of_one_tournament() -> None:
    chamber = event(
        "Chamber Golf Tournament",
        "2026-05-18 11:00",
        "Ivy Creek Country Club; 500 Club Dr; Galt",
        by="Galt Chamber",
        summary="Lunch and registration 11 a.m., shotgun start noon.",
    )
    assert same(
        chamber,
        event(
            "Galt Chamber Tourney - noon shotgun",
            "2026-05-18 12:00",
            "Ivy Creek CC; 500 Club Drive; Galt",
            by="Ivy Creek Country Club",
        ),
    )


def test_two_things_at_the_fair_are_no_fair() -> None:
    ground = {"start": "2026-08-21 19:00"}
    pageant = event(
        "Fairest of the Fair Pageant",
        venue="Galt County Fairgrounds, Expo Stage; 945 Oak Pkwy; Galt",
        by="Galt Promotions",
        **ground,
    )
    assert not same(
        pageant,
        event(
            "Demo Derby at the fair",
            venue="Fairgrounds arena; Oak Parkway; Galt",
            by="Galt Democrat",
            summary="Forty cars.",
            **ground,
        ),
    )


def test_a_fair_and_its_sale_in_one_breath_are_one() -> None:
    church = event(
        "40th Annual Craft Fair & Bake Sale",
        "2026-11-07 08:00",
        "St. Mark's UMC; 1 Oak Ave; Galt",
        by="St. Mark's UMC Women",
    )
    assert same(
        church,
        event("Fall Craft Fair", "2026-11-07", "St. Mark's United Methodist Church; ; Galt", by="Galt Merchandiser"),
    )
    festival = event("Galt Salmon Days Festival", "2026-09-05", "Oak Park; ; Galt", by="Galt Tourism")
    assert not same(
        festival,
        event(
            "Salmon Days Pancake Breakfast",
            "2026-09-05 08:00",
            "Oak Park; 3100 Third Ave; Galt",
            by="Lions Club of Galt",
        ),
    )


def test_an_hour_that_moved_moves_the_end() -> None:
    hall = "Holloway Conference Center; 7 Convention Way; Galt"
    chamber = event(
        "State of the City Luncheon (NEW TIME)",
        "2026-03-26 12:00",
        hall,
        by="Galt Area Chamber",
        end="2026-03-26 13:30",
        previous_start=at("2026-03-26 11:30"),
    )
    assert same(
        chamber,
        event(
            "State of the City with Mayor Farrow", "2026-03-26 11:30", hall, by="City of Galt", end="2026-03-26 13:00"
        ),
    )


def test_one_lesson_in_two_wordings_is_no_series() -> None:
    room = {"start": "2026-05-05 12:00"}
    chamber = event(
        "Lunch & Learn: Google Business Profile",
        venue="Chamber Training Room; 402 E Wood St; Galt",
        by="Galt Regional Chamber",
        **room,
    )
    assert same(
        chamber,
        event(
            "Get Found on Google - lunch n learn",
            venue="Galt Regional Chamber; 402 East Wood; Galt",
            by="Mainline Web Co.",
            summary="Our own Jordan Pell presents at the chamber.",
            **room,
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


def test_a_work_session_before_the_meeting_is_another() -> None:
    board = event(
        "Board of Education Work Session",
        "2026-08-10 17:00",
        "Central Office; 1 Education Dr; Galt",
        by="Galt City Schools",
    )
    paper = event(
        "Galt school board votes on budget Monday",
        "2026-08-10 18:00",
        "Galt City Schools central office; ; Galt",
        by="Galt Daily News",
        summary="The regular meeting follows a 5 p.m. work session.",
    )
    assert not same(board, paper)


def test_a_word_of_an_organiser_s_name_alone_does_not_name_it() -> None:
    club = event(
        "Ladies Duplicate Bridge",
        "2026-06-03 12:00",
        "Oakwood Country Club; 6029 Route 6; Galt",
        by="Oakwood Country Club",
    )
    lunch = event(
        "Lunch & learn - cyber security",
        "2026-06-03 12:00",
        "Oakwood CC; 6029 US Rte 6; Galt",
        by="Twin Bridges IT",
        summary="Our own Greg Tran speaks.",
    )
    assert not same(club, lunch)


def test_what_is_held_on_a_festival_s_day_is_a_part_of_it() -> None:
    rides = event(
        "Horse-Drawn Carriage Rides",
        "2026-12-31 15:00",
        "Jesup Green; Jesup Rd; Galt",
        by="First Night Galt",
        summary="Free with a First Night button.",
    )
    assert not same(
        rides, event("First Night", "2026-12-31", "Downtown; ; Galt", by="Galt Chamber of Commerce", all_day=True)
    )


def test_boys_and_girls_play_each_for_themselves() -> None:
    field = {"venue": "Harbor SoccerPlex; 18031 Oak Cir; Galt", "start": "2026-09-19 08:00"}
    assert not same(
        event("Fall Classic U10 Boys", by="Galt Soccer Club", **field),
        event("Fall Classic - girls under 14", by="Galt Soccer Club", **field),
    )


def test_five_to_seven_is_after_hours() -> None:
    house = {"venue": "Harbor Lexus; 345 Brunswick Blvd; Galt", "start": "2026-09-24 17:00"}
    assert same(
        event("5 à 7 Networking Cocktail at Harbor Lexus", by="West Island Chamber of Commerce", **house),
        event("WICC 5@7 - Harbor Lexus", by="PME West Island", **house),
    )


def test_a_children_s_run_after_the_race_is_another() -> None:
    park = {"venue": "Depot Park; 874 Oak St; Galt", "by": "Galt Kiwanis"}
    race = event("Gator Gallop 5K", "2026-03-28 07:30", summary="Chip timed. Kids fun run at 8:30.", **park)
    assert not same(
        race, event("Gator Gallop Kids Fun Run", "2026-03-28 08:30", summary="Half a mile, after the 5K.", **park)
    )
    pickup = event(
        "Turkey Trot 5K",
        "2026-11-26 07:00",
        "Galt Park; 199 Oak Pkwy; Galt",
        by="Galt YMCA",
        summary="Packet pickup from 7. Gun at 9.",
    )
    assert same(
        pickup,
        event(
            "YMCA Turkey Trot",
            "2026-11-26 09:00",
            "Galt Park; ; Galt",
            by="RunSignup",
            summary="Race start 9:00 AM. Packets from 7.",
        ),
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


def test_two_chapters_of_one_valley_at_one_table_are_two() -> None:
    house = "Liberty Hall; 800 Oak Dr; Galt"
    assert not same(
        event("IMA Fox Valley: Lease Accounting", venue=house, by="IMA Fox Valley"),
        event("Fox Valley SHRM Lunch", venue=house, by="Fox Valley SHRM"),
    )


def test_a_class_in_two_languages_is_two() -> None:
    house = {"venue": "Training Center; 4600 Park Rd; Galt", "start": "2026-04-13 08:00"}
    english = event("OSHA 10 (English)", by="Galt Builders Association", **house)
    spanish = event(
        "OSHA 10 en español", by="Galt Hispanic Chamber", summary="Con la Galt Builders Association.", **house
    )
    assert not same(english, spanish)
    assert same(
        event("Tournoi d'échecs Bend Open", by="Ville de Galt", **house),
        event("Bend Open Chess Tournament", by="Galt Chess Association", **house),
    )


def test_a_word_with_two_letters_changed_about_is_that_word() -> None:
    house = {"venue": "Grange Hall; 40 Oak St; Galt"}
    assert same(
        event("Spring Craft and Vendor Slae", by="Galt Chamber", **house),
        event("Spring Craft & Vendor Sale", by="St. Mary's Altar Society", **house),
    )
    assert same(
        event("Intorduction to Grant Writing", by="Galt Network", **house),
        event("Introduction to Grant Writing", by="Galt Chamber", **house),
    )


def test_first_friday_is_the_art_walk_and_no_opening_in_it() -> None:
    walk = event(
        "First Friday Art Walk", "2026-05-01 17:00", "Downtown; Broadway from 2nd to 6th; Galt", by="Galt Main Street"
    )
    bureau = event(
        "First Friday downtown",
        "2026-05-01 17:00",
        "Lower Town & Broadway; ; Galt",
        by="Galt Visitors Bureau",
        summary="Galleries open late.",
    )
    opening = event(
        'Opening: "Tamarack"',
        "2026-05-01 17:00",
        "Fern Gallery; 210 Broadway; Galt",
        by="Fern Gallery",
        summary="New works by Elin Forsberg.",
    )
    assert same(walk, bureau)
    assert not same(walk, opening)
    assert "one is of the whole town" in told(walk, opening) or not told(walk, opening)


def test_a_paper_that_names_the_choir_tells_of_its_concert() -> None:
    choir = event(
        "Gloria! A Baroque Christmas",
        "2026-12-11 19:30",
        "First Presbyterian Church; 1325 1st Ave; Galt",
        by="Columbia River Chorale",
    )
    paper = event(
        "Chorale sings Vivaldi in Galt Friday",
        "2026-12-11 19:30",
        "First Presbyterian; 1325 First Avenue; Galt",
        by="The Daily News",
    )
    assert same(choir, paper)


def test_one_host_does_not_end_one_thing_at_two_hours() -> None:
    court = {"start": "2026-03-14 09:00", "by": "Pickleball Club"}
    clinic = event("Learn to Play Pickleball", venue="Dana Park; 24642 Oak Ave; Galt", end="2026-03-14 10:30", **court)
    ladder = event(
        "3.5 Ladder Play", venue="Courts 4-8, Dana Park; 24642 Oak Ave; Galt", end="2026-03-14 12:00", **court
    )
    assert not same(clinic, ladder)


def test_two_bodies_online_need_more_than_a_form_in_common() -> None:
    session = {"start": "2026-02-11 10:00", "end": "2026-02-11 11:00", "attendance": "online"}
    assert not same(
        event("Info Session: Small Town Grants", by="Southwest Initiative Foundation", **session),
        event("Info Session: Arts Project Grants", by="State Arts Council", **session),
    )
    assert same(
        event("Info Session: Small Town Grants", by="Southwest Initiative Foundation", **session),
        event("SWIF Small Town Grants webinar", by="Galt Chamber", **session),
    )
