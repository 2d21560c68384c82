"""How many places are left, how long something lasts, and names that speak to their readers."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from scrapers.formats.listing.dashed import divided
from scrapers.formats.listing.lengths import end_of
from scrapers.formats.listing.name_lines import is_headline
from scrapers.formats.listing.notes import without_places_left
from scrapers.formats.listing.outline import Box, Line

START = datetime(2026, 10, 6, 18, tzinfo=UTC)


def line(text: str) -> Line:
    return Line(0, text, Box("p", "", None, 0), [])


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("6:00 PM, 60 minutes", 60),
        ("6:00 PM (90 min.)", 90),
        ("Duration: 2 hours", 120),
        ("Length: 1.5 hrs", 90),
        ("6 p.m., 1 hour 30 minutes", 90),
        ("Duration: one and a half hours", 90),
        ("2 hours of continuing education", None),
        ("Arrive 15 minutes early", None),
        ("6:00 PM networking, 30 minutes before the program", None),
        ("1 hour free parking", None),
        ("60 minutes", None),
        ("Duration: 40 hours", None),
        ("24 hours a day", None),
    ],
)
def test_how_long_it_lasts(text: str, minutes: int | None) -> None:
    end = end_of([line(text)], START)
    assert (None if end is None else (end - START).total_seconds() / 60) == minutes


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Stocking (10 needed, 4 left)", "Stocking"),
        ("Stocking 2 of 4 open", "Stocking"),
        ("Front Desk – 3 spots left", "Front Desk"),
        ("What Is Left", "What Is Left"),
        ("Route 66 Open", "Route 66 Open"),
        ("Studio 54 Night", "Studio 54 Night"),
        ("4 left", "4 left"),
    ],
)
def test_places_left_are_no_part_of_a_name(text: str, wanted: str) -> None:
    assert without_places_left(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Reading Your Books", True),
        ("How to Price What You Make", True),
        ("Please Register by Friday", False),
        ("You Are Invited to Our Gala", False),
        ("we will meet in the hall", False),
        ("Meetings Are Held Monthly", False),
        ("Join Us for Lunch.", False),
    ],
)
def test_a_headline_may_speak_to_its_readers(text: str, wanted: bool) -> None:
    assert is_headline(text) is wanted


@pytest.mark.parametrize(
    ("text", "name", "place"),
    [
        (
            "Fall Lunch | Tuesday, September 15 | 11:30 AM - 1 PM | Harbor Point Hotel | $30",
            "Fall Lunch",
            "Harbor Point Hotel",
        ),
        ("September 17 · Member Mixer · 5:30 pm · The Depot", "Member Mixer", "The Depot"),
        ("Garden Club | October 22 | 10 AM | Miller Library", "Garden Club", "Miller Library"),
        ("Blood Drive | October 19 | 12 PM - 6 PM | Legion Hall | Full", "Blood Drive", "Legion Hall"),
    ],
)
def test_bars_divide_a_line(text: str, name: str, place: str | None) -> None:
    head = divided(text)
    assert head is not None
    assert (head.name, head.place) == (name, place)


@pytest.mark.parametrize(
    "text",
    [
        "Agenda | Minutes | October 6",
        "Home | Events | Contact",
        "Location: City Hall | October 6 | 7 pm",
        "October 6 | 7 pm | $30",
    ],
)
def test_bars_that_divide_no_name(text: str) -> None:
    assert divided(text) is None
