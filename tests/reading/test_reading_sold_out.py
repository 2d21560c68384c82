"""Is there a place left? A name's first or last words, a line of its own, a plain sentence."""

from __future__ import annotations

import pytest

from hobnob.records import Availability
from scrapers.reading import sold_out


@pytest.mark.parametrize(
    ("title", "bare"),
    [
        ("Gala – SOLD OUT", "Gala"),
        ("Gala - Sold Out!", "Gala"),
        ("Gala (SOLD OUT)", "Gala"),
        ("Gala [sold out]", "Gala"),
        ("Gala **SOLD OUT**", "Gala"),
        ("Gala SOLD OUT", "Gala"),
        ("Gala: SOLD OUT", "Gala"),
        ("Gala, sold out", "Gala"),
        ("Gala - SOLD OUT - Join the Waitlist", "Gala"),
        ("Gala (Sold Out: Waitlist Only)", "Gala"),
        ("Cooking Class (FULL)", "Cooking Class"),
        ("Cooking Class – class full", "Cooking Class"),
        ("Cooking Class (Waitlist)", "Cooking Class"),
        ("Cooking Class - Waitlist Only", "Cooking Class"),
        ("SOLD OUT - Murder Mystery Dinner", "Murder Mystery Dinner"),
        ("SOLD OUT: Murder Mystery Dinner", "Murder Mystery Dinner"),
        ("Sold out! Murder Mystery Dinner", "Murder Mystery Dinner"),
        ("[SOLD OUT] Murder Mystery Dinner", "Murder Mystery Dinner"),
        ("*SOLD OUT* A Night in Paris", "A Night in Paris"),
        ("Sold out: A Night in Paris", "A Night in Paris"),
        ("SOLD OUT Murder Mystery Dinner", "Murder Mystery Dinner"),
        ("Wait List Only: Pottery for Beginners", "Pottery for Beginners"),
    ],
)
def test_a_name_says_it(title: str, bare: str) -> None:
    assert (sold_out.read(title, ""), sold_out.without(title)) == (True, bare)


@pytest.mark.parametrize(
    "title",
    [
        "Sold Out: A Comedy Night",
        "SOLD OUT: THE MUSICAL",
        "Sold Out! The Musical",
        "SOLD OUT THE MUSICAL",
        "Comedy Night: Sold Out",
        "How to sell out your event",
        "How We Sold Out Our Gala",
        "Sold Out Crowd Concert",
        "Golf Outing - Foursomes SOLD OUT",
        "Gala VIP Tables - SOLD OUT",
        "Full Moon Paddle",
        "Harvest Moon (Full)",
        "Waitlist Workshop",
        "Waiting for the Full Story",
        "Never Sold Out",
    ],
)
def test_a_name_does_not_say_it(title: str) -> None:
    assert (sold_out.read(title, ""), sold_out.without(title)) == (False, title)


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("SOLD OUT", True),
        ("Sold out!", True),
        ("*** SOLD OUT ***", True),
        ("This event is sold out.", True),
        ("Event is now full", True),
        ("Sold out - join the waitlist", True),
        ("Sold Out. Please call to be put on the waiting list.", True),
        ("Class full", True),
        ("Full", True),
        ("0 of 15 - Full", True),
        ("0 spots left", True),
        ("No slots available", True),
        ("0/8 open", True),
        ("6 of 6 filled", True),
        ("0 of 15", False),
        ("0 of 6 filled", False),
        ("5 of 6 filled", False),
        ("10 spots left", False),
        ("Early bird: SOLD OUT", False),
        ("Tables are sold out", False),
        ("Last year we sold out", False),
        ("Full breakfast", False),
        ("Full agenda", False),
        ("Sold out in two hours last year", False),
    ],
)
def test_a_line_says_only_this(line: str, wanted: bool) -> None:
    assert sold_out.is_said(line) is wanted


def test_a_sentence_says_it_of_the_event_and_not_of_a_show() -> None:
    assert sold_out.read("Gala", "This event is sold out.")
    assert not sold_out.read("Theatre Night", "Sold Out: A Comedy Night is on the stage.")


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("Registration is now closed.", Availability.CLOSED),
        ("Reservations are closed.", Availability.CLOSED),
        ("Registration is full.", Availability.SOLD_OUT),
        ("Registration is closed: this event is sold out.", Availability.SOLD_OUT),
        ("Registration closes Friday.", None),
        ("Ask to be put on our waiting list for next spring.", None),
        ("The registration limit has been reached.", Availability.SOLD_OUT),
        ("Once the room is full, late comers are placed on a waiting list.", None),
    ],
)
def test_why_no_place_is_to_be_had(text: str, why: Availability | None) -> None:
    assert sold_out.state("Gala", text) is why
