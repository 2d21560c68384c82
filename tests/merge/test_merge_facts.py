"""The facts that decide: two ways to write one street or name, what moved, what is only a part, and what a title alone
may not tie."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from pair_facts import told
from told import event

from scrapers.likeness import facts, manner, places
from scrapers.likeness.points import POINTS
from scrapers.likeness.spots import spot
from scrapers.merge import evidence, same


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("#104, 1550 Lakeview Road", "104 - 1550 Lakeview Rd"),
        ("Unit 7 - 1550 Lakeview Rd", "1550 Lakeview Road"),
        ("3300 Northwest Martin Luther King Junior Drive", "3300 NW MLK Jr. Dr."),
        ("999 Hwy 31W", "999 Highway 31-W"),
        ("1402 Ranch Road 16", "1402 RR 16"),
        ("4100 County 9", "4100 Co. Rd. 9"),
        ("2400 Plaza Dr #8", "2400 Plaza Drive, Unit 8"),
        ("88 Circle Dr.", "88 Circle Drive #2"),
        ("1491 Route 30", "1491 VT-30"),
    ],
)
def test_one_street_in_two_spellings(a: str, b: str) -> None:
    spots = [spot(event("Open House", venue=f"; {street}; Galt")) for street in (a, b)]
    assert places.compare(*spots) is places.Places.SAME


@pytest.mark.parametrize(
    ("a", "b"), [("1402 Ranch Road 16", "1402 RR 61"), ("100 Main St", "100 Oak St"), ("12 - 14 Main St", "12 Oak St")]
)
def test_two_streets(a: str, b: str) -> None:
    spots = [spot(event("Open House", venue=f"; {street}; Galt")) for street in (a, b)]
    assert places.compare(*spots) is places.Places.CONFLICT


def test_a_chain_s_shops_on_two_streets_are_two_places() -> None:
    east = spot(event("Kids Cook", venue="Hy-Mart East; 3000 E 53rd; Davenview"))
    west = spot(event("Kids Cook", venue="Hy-Mart West; 1823 W Kimberly Rd; Davenview"))
    told_short = spot(event("Kids Cook", venue="Hy-Mart; W. Kimberly; Davenview"))
    assert places.compare(west, told_short) is places.Places.LIKE
    assert places.compare(east, told_short) is places.Places.DOUBT


def test_a_street_told_without_its_number_is_the_street() -> None:
    full, short = (
        spot(event("Study Session", venue=f"City Hall{room}; {street}; Kent"))
        for room, street in ((", Conf Room 1", "210 3rd Ave"), ("", "Third Avenue"))
    )
    assert places.compare(full, short) >= places.Places.LIKE


def test_a_town_s_short_words_are_its_long_ones() -> None:
    long, short = (
        spot(event("Supper", venue=f"{hall}; Howard Avenue; {town}"))
        for hall, town in (("Grange Hall", "Waterbury Center, VT"), ("Waterbury Grange Hall", "Waterbury Ctr."))
    )
    assert places.compare(long, short) >= places.Places.LIKE


def test_two_hosts_words_before_one_programme_are_no_series() -> None:
    house = {"venue": "Paramount Theatre; 30 Center St; Rutland", "start": "2026-01-25 15:00"}
    orchestra = event("VSO: Winter Serenades", by="Vermont Symphony Orchestra", **house)
    theatre = event("Vermont Symphony: Winter Serenades", by="Paramount Theatre", **house)
    assert same(orchestra, theatre)
    assert not same(
        event("Ribbon Cutting: Joe's Pizza", by="Rutland Chamber", **house),
        event("Ribbon Cutting: Zen Yoga", by="Rutland Partnership", **house),
    )
    assert not same(
        event("Adults: Watercolor Painting", by="Rutland Arts", **house),
        event("Teens: Watercolor Painting", by="Rutland Arts Guild", **house),
    )


def test_doors_an_hour_and_a_half_before_the_show() -> None:
    show = event(
        "The Canyon Trio",
        "2026-08-08 20:00",
        "Amphitheatre; 13714 Poudre Rd; Bellvue",
        by="Amphitheatre",
        summary="Doors 6:30, show 8:00.",
    )
    paper = event(
        "Canyon Trio at the Amphitheatre",
        "2026-08-08 18:30",
        "Amphitheatre; ; Bellvue",
        by="Bellvue Record",
        summary="Doors open at 6:30 p.m.",
    )
    assert same(show, paper)
    assert not same(show, paper.model_copy(update={"end": show.start}))


def test_two_letters_stand_for_two_words_of_the_other_title() -> None:
    clinic = event("Ribbon Cutting: Keystone Physical Therapy", venue="; 40 Mill St; Lititz", by="Lititz Chamber")
    short = event("Keystone PT open house & ribbon cutting", by="Keystone PT")
    assert told(clinic, short)["words of the title"] > 1
    assert told(short, clinic) == told(clinic, short)


def test_an_event_that_moved_to_another_house_is_one() -> None:
    old = event("Teacher of the Year Luncheon", venue="Elks Lodge; 12 Main St; Kent", by="Kent Chamber")
    new = event("Teacher of the Year Luncheon - NEW LOCATION", venue="Grange Hall; 400 Oak St; Kent", by="Kent Chamber")
    assert same(old, new)
    assert not same(old, new.model_copy(update={"title": "Teacher of the Year Luncheon"}))


def test_who_helps_at_a_festival_is_not_at_the_festival() -> None:
    fair = event("Apple Butter Festival", "2026-10-10 09:00", "Courthouse Square; ; Kent", by="Kent Ruritans")
    shift = event(
        "Volunteer: Apple Butter Festival kettle stirrers",
        "2026-10-10 09:00",
        "Courthouse Square; ; Kent",
        by="Kent Volunteer Center",
    )
    assert "one seeks who helps at the other" in told(fair, shift)


@pytest.mark.parametrize("title", ["Planning Commission", "Finance Committee", "City Council"])
def test_a_body_of_two_towns_is_not_tied_by_its_title(title: str) -> None:
    a, b = event(title, "2026-06-03"), event(f"{title} Regular Meeting", "2026-06-03 18:30")
    assert not same(a, b)


def test_one_title_in_two_towns_ties_nothing() -> None:
    a = event("Hendersby Farmers Market", "2026-09-26 08:00", end="2026-09-26 12:00", by=None)
    b = event("Geneford Farmers Market", "2026-09-26 08:00", end="2026-09-26 12:00", by=None)
    assert not same(a, b)


def test_every_fact_has_its_points_and_its_sense() -> None:
    assert all(-9 <= points <= 9 for points in POINTS.values())
    shown = evidence(
        event("Mixer", venue="The Hive; 1 Oak St; Kent"), event("Networking Mixer", venue="Hive; 1 Oak Street; Kent")
    )
    assert set(dict(shown.points)) <= set(POINTS)
    assert dict(shown.points)["one house"] > 0


def test_one_film_announced_in_two_forms_is_no_series() -> None:
    a = event("Film: The River That Was", venue="Museum of Art; 200 Hill St; Kent")
    b = event("The River That Was: screening + Q&A", venue="Museum of Art; 200 Hill Street; Kent")
    assert same(a, b)
    assert not same(
        event("Film: The River That Was", venue="Museum of Art; ; Kent"),
        event("Film: A Town of Bells", venue="Museum of Art; ; Kent"),
    )


def test_the_chamber_s_board_meets_where_a_partner_lists_it() -> None:
    chamber = event(
        "Chamber Board of Directors Meeting",
        "2026-03-10 07:30",
        "Public Library; 600 Spruce St; Kent",
        by="Kent Chamber of Commerce",
    )
    library = event("Chamber Board Mtg", "2026-03-10 07:30", "Library meeting room; ; Kent", by="Kent Public Library")
    bureau = event(
        "Board Meeting", "2026-03-10 07:30", "Public Library; 600 Spruce St; Kent", by="Kent Tourism Council"
    )
    assert same(chamber, library)
    assert not same(chamber, bureau)


def test_a_mixer_is_where_its_host_is_at_home() -> None:
    chamber = event("Chamber After Hours", venue="Citizens National Bank Main Office; ; Salida", by="Salida Chamber")
    bank = event("BAH with the chamber", venue="; 200 Forks Rd; Salida", by="Citizens National Bank")
    assert "one is held where the other's organiser is at home" in told(chamber, bank)
    assert same(chamber, bank)


def test_each_fact_has_points_and_each_of_the_points_a_fact() -> None:
    """A fact without points would end a run at the first pair that shows it."""
    files = (*Path(facts.__file__).parent.glob("*.py"), Path(manner.__file__))
    trees = [ast.parse(file.read_text(encoding="utf-8")) for file in files]
    yielded = [node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.Yield)]
    told = {
        part.value
        for node in yielded
        for part in ast.walk(node)
        if isinstance(part, ast.Constant) and isinstance(part.value, str)
    }
    assert told == set(POINTS)
