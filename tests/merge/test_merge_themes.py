"""One thing under two names, one name in two texts, and what is held beside or within another."""

from __future__ import annotations

import pytest
from pair_facts import told
from told import event

from scrapers.likeness import places
from scrapers.likeness.organisers import who
from scrapers.likeness.spots import spot
from scrapers.likeness.telling import marks, marks_apart
from scrapers.likeness.themes import in_other_words, themes
from scrapers.likeness.titles import is_sentence, taken_apart
from scrapers.likeness.words import words
from scrapers.merge import evidence, same


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Pancake Feed", "Flapjacks for a cause"),
        ("City-Wide Rummage", "Garage Sale"),
        ("Author Visit", "Novelist reads from her book"),
        ("Start Your Business", "Help for would-be business owners"),
        ("Demolition Derby", "Cars to smash at grandstand"),
        ("Kindergarten Round-Up", "School sets kindergarten registration night"),
        ("Community Blood Drive", "Give blood at St. Mark"),
        ("Legislative Coffee", "Cracker barrel with District 12"),
    ],
)
def test_one_theme_in_two_words(a: str, b: str) -> None:
    assert in_other_words(themes(words(a)), themes(words(b)))


@pytest.mark.parametrize(
    ("a", "b"), [("Line Dancing", "Square Dancing"), ("Excel Basics", "Word Basics"), ("Chess Club", "Book Club")]
)
def test_two_things_of_one_sort_are_no_theme(a: str, b: str) -> None:
    assert not in_other_words(themes(words(a)), themes(words(b)))


def test_a_theme_s_words_do_not_part_two_titles() -> None:
    lions = event("Pancake Breakfast", venue="Community Building; 204 Elm St; Kent", by="Kent Lions Club")
    town = event("Flapjack Feed", venue="City Community Bldg; 204 Elm; Kent", by="City of Kent")
    assert "one theme in other words" not in told(lions, event("Bingo", venue="Community Building; 204 Elm St; Kent"))
    assert told(lions, town)["one theme in other words"] == 1
    assert same(lions, town)


def test_a_kind_of_the_title_stands_in_the_host_s_text() -> None:
    chamber = event("Business After Hours", venue="Valley State Bank; 300 Main St; Kent", by="Kent Chamber")
    bank = event(
        "The Kent chamber comes to see us!",
        venue="; 300 Main St; Kent",
        by="Valley State Bank",
        summary="We host after hours this month.",
    )
    assert same(chamber, bank)


def test_a_headline_is_a_sentence() -> None:
    assert is_sentence("Council to vote on trash contract")
    assert not is_sentence("Regular Council Meeting")
    assert not is_sentence("Taste of the Town")


def test_a_quoted_name_ties() -> None:
    play = event("Spring Musical: Into the Woods", venue="Kent High School; 9 Lion Way; Kent", by="Kent High School")
    paper = event('"Into the Woods" opens Friday', venue="Kent High School; ; Kent", by="Kent Courier")
    assert told(play, paper)["one quotes a name that the other tells"] == 1
    assert same(play, paper)


def test_a_house_s_number_is_not_its_road_s() -> None:
    grill, road = (
        spot(event("Opening", venue=f"; {street}; Kent")) for street in ("1420 Hwy 45 S", "Highway 45 South")
    )
    assert road.number == ""
    assert places.compare(grill, road) is not places.Places.CONFLICT


def test_initials_of_a_name_with_a_number() -> None:
    college, short = (
        spot(event("Job Fair", venue=f"{name}; ; Kent"))
        for name in ("Student Center, Three Rivers CC", "TRCC Student Center")
    )
    assert places.compare(college, short) >= places.Places.LIKE


def test_a_town_of_two_words_makes_no_organiser_of_its_paper() -> None:
    ball = event("Hospital foundation's ball raises funds", venue="Grand Hotel; ; Marion Bay", by="Marion Bay Times")
    gala = event(
        "Chamber Gala: Night in Monte Carlo", venue="Grand Hotel; 1 Plaza Dr; Marion Bay", by="Marion Bay Area Chamber"
    )
    assert "one organiser" not in told(ball, gala)
    assert not same(ball, gala)


@pytest.mark.parametrize("name", ["Daily Corinthian", "Columbian-Progress", "WOCF 6", "KCWN 91.3", "Owego Pennysaver"])
def test_papers_and_stations(name: str) -> None:
    assert who(event("Lunch", by=name)).press


def test_two_clubs_at_one_table_are_two() -> None:
    rotary = event("Sunrise Rotary", venue="Sunrise Cafe; 22 Main St; Kent", by="Sunrise Rotary Club")
    paper = event(
        "Fire chief to address Kiwanians",
        venue="Sunrise Cafe; ; Kent",
        by="Kent Herald",
        summary="Ed Lang speaks over breakfast.",
    )
    assert told(rotary, paper)["two clubs"] == 1
    assert not same(rotary, paper)


@pytest.mark.parametrize(
    ("all_day", "part"),
    [
        ("Soil Health Conference", "Soil Health Conference Banquet"),
        ("Huckleberry Days", "Huckleberry Days Parade"),
        ("Huckleberry Days", "Huckleberry Days Bake Sale"),
        ("Founders' Day", "Founders' Day 5K"),
        ("Pike County Fair", "Derby at the Pike County Fair"),
        ("Lobster Festival", "Lobster Festival Opening Ceremonies"),
    ],
)
def test_a_part_of_what_lasts_the_day(all_day: str, part: str) -> None:
    a, b = (
        event(all_day, "2026-06-06", "Hall; 1 Oak St; Kent", by="Kent Guild"),
        event(part, "2026-06-06 18:00", "Hall; 1 Oak St; Kent", by="Kent Guild"),
    )
    assert evidence(a, b).veto == "one is held in the course of the other"


def test_a_show_at_a_fair_is_not_the_fair() -> None:
    fair = event(
        "Pike County Fair", "2026-07-27", "Fairgrounds; 1211 S Fair St; Kent", by="Pike County Agricultural Society"
    )
    derby = event(
        "Tractors at the Pike County Fair",
        "2026-07-27 19:00",
        "Fairgrounds; 1211 S Fair St; Kent",
        by="Smash It Productions",
    )
    assert told(fair, derby)["one names a part"] == 1
    assert not same(fair, derby)


def test_groups_by_letter() -> None:
    assert marks_apart(marks(words("Leads & Referrals (Tuesday A)")), marks(words("Leads Referrals Group B")))
    assert not marks_apart(marks(words("Plan B")), marks(words("Vitamin talk")))


def test_who_leads_is_no_leads_group() -> None:
    assert taken_apart("Legion leads rites at Maple Hill").kinds == frozenset()
    assert "leads" in taken_apart("Chamber Leads Group 2").kinds


def test_two_titles_of_one_frame_are_two_things() -> None:
    a, b = (
        event(title, venue="Makerspace; 25 Canal St; Kent", by="Kent Makers")
        for title in ("Instagram for Makers", "Etsy for Makers")
    )
    assert told(a, b)["one title but for a word"] == 1
    assert not same(a, b)
    headline = event("Etsy sellers learn at makerspace", venue="Makerspace; ; Kent", by="Kent Courier")
    assert "one title but for a word" not in told(b, headline)


def test_the_words_of_a_town_in_many_are_no_house_s() -> None:
    a, b = (
        spot(event("Hearing", venue=f"{name}; 50 State St; Geneva Bluffs"))
        for name in ("City Hall, Main Floor", "Geneva Bluffs City Hall")
    )
    assert places.compare(a, b) is places.Places.SAME
    only = spot(event("Hearing", venue="City Hall; ; Geneva Bluffs"))
    assert places.compare(only, b) >= places.Places.LIKE


def test_a_part_of_a_title_is_the_house() -> None:
    bank = event(
        "Chamber After Hours at our branch",
        venue="Heartland Bank North Branch; 2210 Vermilion Rd; Kent",
        by="Kent Chamber",
    )
    chamber = event("BAH - Heartland Bank", by="Kent Area Chamber")
    assert same(bank, chamber)
    council = event("City Council Special Meeting - Council Chambers", "2026-04-04")
    other = event("City Council Meeting", "2026-04-04 19:00", venue="Council Chambers &; 101 City Hall Plaza; Kent")
    assert "one names the other's house" not in told(council, other)


def test_who_moved_tells_the_house_that_it_left() -> None:
    now = event(
        "Teacher of the Year Luncheon",
        venue="Grange Hall; 400 Church St; Kent",
        by="Kent Chamber",
        summary="Moved indoors from Riverside Pavilion.",
    )
    before = event("Teacher of the Year Luncheon", venue="Riverside Pavilion; 1 River Rd; Kent", by="Kent Schools")
    assert evidence(now, before).veto is None
    assert evidence(now.model_copy(update={"summary": None}), before).veto == "two places"


def test_a_paper_that_tells_of_the_chamber_tells_of_no_other() -> None:
    shrm = event("HR Roundtable Breakfast", venue="Ramada; 90 Inn Dr; Kent", by="Kent SHRM")
    paper = event(
        "Bakery is small business of the year",
        venue="Ramada; ; Kent",
        by="Kent Telegram",
        summary="The chamber hands out its awards over breakfast.",
    )
    chamber = event("Small Business Awards Breakfast", venue="Ramada; 90 Inn Dr; Kent", by="Kent Chamber")
    assert told(shrm, paper)["a paper tells of another's"] == 1
    assert "a paper tells of another's" not in told(chamber, paper)
    assert not same(shrm, paper)
    assert same(chamber, paper)


def test_two_boards_of_one_town_are_two() -> None:
    planning, zoning = (
        event(title, venue="Town Hall; 10 Main St; Kent", by="Town of Kent")
        for title in ("Planning Board", "Zoning Board of Adjustment")
    )
    assert not same(planning, zoning)


def test_auditions_are_not_the_play_of_that_hour() -> None:
    play = event("Our Town", venue="Playhouse; 7 Mill St; Kent", by="Kent Players")
    tryouts = event("Tryouts: The Odd Couple", venue="Playhouse; 7 Mill St; Kent", by="Kent Players")
    assert told(play, tryouts)["one names a part"] == 1
    assert not same(play, tryouts)


@pytest.mark.parametrize(
    "title",
    [
        "MOVED INDOORS: Brass Band on the Green",
        "Brass Band on the Green - moved to Sunday",
        "Brass Band on the Green pushed back a week",
        "Postponed until Thursday: Brass Band on the Green",
        "Brass Band on the Green (waitlist only)",
        "Last chance! Brass Band on the Green",
        "NOW VIRTUAL - Brass Band on the Green",
        "Brass Band on the Green called off",
    ],
)
def test_what_is_said_of_an_event_names_nothing(title: str) -> None:
    assert taken_apart(title).told == taken_apart("Brass Band on the Green").told


@pytest.mark.parametrize(
    "title", ["Moving Day at the Museum", "The Last Chance Saloon", "New Day Church Supper", "Almost Maine"]
)
def test_a_name_that_sounds_like_a_banner_stays(title: str) -> None:
    assert taken_apart(title).folded == title.lower()


def test_the_county_s_address_is_the_state_of_the_county() -> None:
    lunch, headline = taken_apart("State of the County Luncheon"), taken_apart("Gorman to deliver county address")
    assert lunch.words & headline.words == {"stateofcounty"}
    assert "stateof" in lunch.kinds & headline.kinds
    assert "stateof" not in taken_apart("Please update your email address").kinds


def test_a_house_that_opens_again_has_a_ribbon_cut() -> None:
    assert all(
        "ribbon" in taken_apart(title).kinds for title in ("Grand Re-Opening: Lou's", "Lou's reopens after blaze")
    )


def test_short_forms_of_a_breakfast() -> None:
    assert words("Econ Outlook Bkfst") == words("Economic Outlook Breakfast")
