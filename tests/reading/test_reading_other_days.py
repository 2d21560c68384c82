"""Days that a text names and on which nothing is held, by the words before them."""

from __future__ import annotations

import pytest

from scrapers.reading.dates.other_days import Role, role, role_below


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


@pytest.mark.parametrize(
    ("label", "what"),
    [
        ("RSVP by", Role.TERM),
        ("Order by", Role.TERM),
        ("Payment due", Role.TERM),
        ("Available until", Role.TERM),
        ("Hotel cut-off", Role.TERM),
        ("Registration opens", Role.OPENING),
        ("Tickets on sale", Role.OPENING),
        ("Presale", Role.BESIDE),
        ("Packet pickup", Role.BESIDE),
        ("Vendor setup", Role.BESIDE),
        ("Move-in", Role.BESIDE),
        ("Call for abstracts opens", Role.OPENING),
        ("Notification of acceptance", Role.STEP),
        ("Room block released", Role.STEP),
        ("Program announced", Role.STEP),
        ("Program", Role.ITS_OWN),
        ("Drop-off", Role.BESIDE),
        ("Rain date", Role.SPARE),
        ("Published", Role.POSTED),
        ("Date", Role.ITS_OWN),
        ("Starts", Role.ITS_OWN),
        ("Ends", Role.ITS_OWN),
        ("Until", Role.ITS_OWN),
        ("Bake sale", Role.ITS_OWN),
        ("Setup and decorating party", Role.ITS_OWN),
        ("Open house", Role.ITS_OWN),
    ],
)
def test_what_the_value_of_a_label_is(label: str, what: Role) -> None:
    assert role_below(label) is what


@pytest.mark.parametrize(
    ("before", "what"),
    [
        ("Last day to register ", Role.TERM),
        ("Last chance to see the ballet, ", Role.ITS_OWN),
        ("Registration: $30 through October 1, $35 ", Role.TERM),
        ("Dinner $35, ", Role.ITS_OWN),
        ("Walk-ins welcome after ", Role.TERM),
        ("In case of rain the parade moves to ", Role.SPARE),
        ("Rain Forest Gala on ", Role.ITS_OWN),
        ("Posted by Joan Pell on ", Role.POSTED),
        ("Vendors may set up on ", Role.BESIDE),
        ("Pick up litter with us on ", Role.ITS_OWN),
        ("Registration will begin at ", Role.OPENING),
        ("Box office opens ", Role.OPENING),
        ("Nominations closed on ", Role.TERM),
        ("Entries close at 2100 on ", Role.TERM),
        ("Finalists will be announced ", Role.STEP),
        ("The winners dance on ", Role.ITS_OWN),
    ],
)
def test_what_a_day_is(before: str, what: Role) -> None:
    told = f"{before}October 3"
    assert role(told, len(before), len(told)) is what


def test_a_day_on_which_winners_are_told_at_the_banquet_is_the_banquet_s() -> None:
    told = "Winners will be announced October 3 at the banquet"
    assert role(told, 26, 35) is Role.ITS_OWN
