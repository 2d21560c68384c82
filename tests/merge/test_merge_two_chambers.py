"""Two chambers in one house at one hour: what both titles tell may be joint, what neither knows of the other is two."""

from __future__ import annotations

import pytest
from told import event

from scrapers.merge import same

LODGE = "Grand Lodge; 400 Pioneer Rd; Ely"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("State of the Schools", "Women in Business Brunch"),
        ("Ribbon Cutting: Piragis Outfitters", "Annual Dinner"),
        ("Economic Outlook Luncheon", "Babbitt Rotary Club"),
        ("Job Fair", "Ambassador Meeting"),
    ],
)
def test_titles_with_nothing_in_common_are_two_events(one: str, other: str) -> None:
    a = event(one, "2026-12-08 12:00", LODGE, by="Ely Chamber")
    assert not same(a, event(other, "2026-12-08 12:00", LODGE, by="Babbitt Chamber"))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Business After Hours", "Holiday Mixer"),
        ("Legislative Luncheon", "Lunch with Legislators"),
        ("State of the County", "State of the County Address"),
    ],
)
def test_what_both_titles_tell_is_held_together(one: str, other: str) -> None:
    a = event(one, "2026-12-08 12:00", LODGE, by="Ely Chamber")
    assert same(a, event(other, "2026-12-08 12:00", LODGE, by="Babbitt Chamber"))
