"""What a sentence with a day calls what is held on it, and the sentences that call it nothing."""

from __future__ import annotations

import pytest

from scrapers.formats.listing.sentence_names import named_in


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Join us for our Annual Meeting on October 8 at noon at Marlow Hall. Lunch is served.", "Annual Meeting"),
        ("Please join us for the Fall Festival on Saturday, October 10, 2026 from 10 am to 4 pm.", "Fall Festival"),
        ("You are invited to the Harbor Holiday Luncheon on December 9, 2026 at 11:30 am.", "Harbor Holiday Luncheon"),
        ("The Harbor Garden Club will hold its annual plant sale on Saturday, October 10, 2026.", "Annual plant sale"),
        ("The Harbor Garden Club will host a Plant Sale and Swap on October 10, 2026.", "Plant Sale and Swap"),
        ("Our Fall Home Show takes place on October 10, 2026 from 10 am to 3 pm.", "Fall Home Show"),
        (
            "The 12th Annual Chili Cook-Off will be held Saturday, October 10, 2026, from 11 a.m.",
            "12th Annual Chili Cook-Off",
        ),
        ("Don't miss Taste of the Harbor, October 3, 2026, 5 pm!", "Taste of the Harbor"),
        ("Our Candidate Forum is Tuesday, October 13 at 7:00 p.m. in the High School Auditorium.", "Candidate Forum"),
        ("Save the date! The Holiday Gala is Saturday, December 5, at 6 p.m. at the Grand Hotel.", "Holiday Gala"),
        ("Register today for Boots and Bling on October 3, 2026.", "Boots and Bling"),
        ("Save the date for Bowls for Hunger Saturday, October 3, 2026.", "Bowls for Hunger"),
    ],
)
def test_a_sentence_names_it(text: str, wanted: str) -> None:
    assert named_in(text) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "Mark your calendar for October 8, 2026 at 6 pm and bring a friend along.",
        "The lanterns go up on Saturday, October 10, 2026 at 6 pm along the river walk.",
        "The Harbor Commission will meet on October 8, 2026 at 6 pm.",
        "The Harbor Commission will hold its next meeting on October 8, 2026.",
        "The next meeting will be held on October 8, 2026.",
        "The Board of Directors will be held to account on October 8, 2026.",
        "Join us on Thursday, October 8 at noon for lunch.",
        "Join us for lunch on October 8, 2026 at noon.",
        "The board appointed Ann Hollis on August 20, 2026.",
        "Join us for our Annual Meeting. Tickets go on sale October 8, 2026.",
        "Join us for the Fall Festival on October 10, 2026. Join us for the Wine Walk on October 17, 2026.",
    ],
)
def test_a_sentence_names_nothing(text: str) -> None:
    assert named_in(text) is None
