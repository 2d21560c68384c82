"""What is one occasion, and what is another on the same day: parts of a fair, lessons of a course, meals and hearings."""

from __future__ import annotations

from pair_facts import told
from told import at, event

from scrapers.merge import same


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
