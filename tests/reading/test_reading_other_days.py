"""Days that a text names and on which nothing is held, by the words before them."""

from __future__ import annotations

import pytest

from scrapers.reading.dates.other_days import Role, role


@pytest.mark.parametrize(
    ("before", "term"),
    [
        ("$25 per person by ", True),
        ("$35 after ", True),
        ("Please reply by noon on ", True),
        ("Early-bird pricing ends ", True),
        ("Deadline for registration is Friday, ", True),
        ("Registration closes: ", True),
        ("Sponsored by the bank on ", False),
        ("Registration is at the door. Mixer, ", False),
        ("Lunch for all who registered, ", False),
        ("The sale runs from ", False),
        ("Nearby ", False),
    ],
)
def test_a_term_is_no_day(before: str, term: bool) -> None:
    told = f"{before}October 3"
    assert (role(told, len(before), len(told)) is Role.TERM) is term
