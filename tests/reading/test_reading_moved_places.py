"""The new place alone, where a text announces that it was changed."""

from __future__ import annotations

import pytest

from scrapers.reading import venues
from scrapers.reading.moved_places import new_place


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("VENUE CHANGE: now at Miners Hall (was Community Center)", "Miners Hall"),
        ("NEW LOCATION: Elks Lodge", "Elks Lodge"),
        ("NEW LOCATION Elks Lodge", "Elks Lodge"),
        ("NEW LOCATION! Elks Lodge, 40 Water St.", "Elks Lodge, 40 Water St."),
        ("Location changed to Marlow High School, 500 School Rd.", "Marlow High School, 500 School Rd."),
        ("Location change! Marlow High School (formerly City Hall)", "Marlow High School"),
        ("The location has changed to the Elks Lodge.", "Elks Lodge"),
        ("Venue changed from City Hall to Elks Lodge", "Elks Lodge"),
        ("Moved to Harbor Bank, 200 Main St.", "Harbor Bank, 200 Main St."),
        ("Moved from City Hall to Harbor Bank", "Harbor Bank"),
        ("moved from the Depot to the Grand Hotel ballroom", "Grand Hotel ballroom"),
        ("*NEW VENUE* Elks Lodge, 40 Water St.", "Elks Lodge, 40 Water St."),
        ("Please note the new location: Marlow High School Auditorium.", "Marlow High School Auditorium"),
        ("This event has been moved to Harbor Bank due to construction.", "Harbor Bank"),
        ("Due to weather, moved to Miners Hall", "Miners Hall"),
        ("Now being held at Elks Lodge", "Elks Lodge"),
        ("Relocated to VFW Post 12.", "VFW Post 12"),
        ("Community Center - MOVED TO Miners Hall", "Miners Hall"),
        ("Community Center (moved to Miners Hall)", "Miners Hall"),
        ("New location for this month: Elks Lodge", "Elks Lodge"),
        ("**LOCATION CHANGE** Elks Lodge (not the Depot)", "Elks Lodge"),
        ("NEW LOCATION!", ""),
        ("Location Change", ""),
    ],
)
def test_a_changed_place_is_the_new_one(text: str, place: str) -> None:
    assert new_place(text) == place


@pytest.mark.parametrize(
    "text",
    [
        "City Hall",
        "Harbor Hall (formerly Elks Lodge)",
        "New Location Church",
        "The Changing Place",
        "Now Playing Cafe",
        "Moved to November 6",
        "Moved to Thursday, November 6",
        "Moved to 6:00 PM",
        "Moved to Zoom",
        "Moved to a later date",
        "Harbor Dental has moved to a bigger office",
        "Harbor Dental has moved to Lakeview Mall",
        "Ribbon cutting for the new location of Harbor Dental",
        "Grand opening of our new location at 12 Main St.",
    ],
)
def test_what_only_sounds_like_it_announces_no_place(text: str) -> None:
    assert new_place(text) is None


@pytest.mark.parametrize(
    ("text", "name", "street"),
    [
        ("Community Center\nMOVED TO: Elks Lodge\n40 Water St.", "Elks Lodge", "40 Water St."),
        ("NEW LOCATION\nElks Lodge", "Elks Lodge", None),
        ("Elks Lodge\nLOCATION CHANGE", "Elks Lodge", None),
    ],
)
def test_the_lines_of_a_changed_place(text: str, name: str, street: str | None) -> None:
    found = venues.place(text)
    assert found is not None
    assert (found.name, found.street) == (name, street)
