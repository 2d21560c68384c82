"""The table of places: a venue apart from its address, and what is online."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from fair import within
from hypothesis import given, settings
from hypothesis import strategies as st

from hobnob.records import Attendance, Place
from scrapers.reading import locations, place_sentences, venues

PARTS = ("name", "room", "street", "city", "region", "postal_code", "country")


def _table() -> list[tuple[str, str]]:
    lines = (Path(__file__).parent / "venues.txt").read_text(encoding="utf-8").splitlines()
    rows = (line.split(" => ", 1) for line in lines if line.strip() and not line.startswith("# "))
    return [(text.replace("\\n", "\n"), wanted.strip()) for text, wanted in rows]


def told(place: Place | None, online: str | None, attendance: Attendance | None) -> str:
    parts = [f"{part}={getattr(place, part)}" for part in PARTS if getattr(place, part)] if place else ["-"]
    return "; ".join([*parts, *([attendance.value] if attendance else []), *([online] if online else [])])


@pytest.mark.parametrize(("text", "wanted"), _table())
def test_a_place_has_these_parts(text: str, wanted: str) -> None:
    assert told(*venues.read(text, None, None, "", "Luncheon")) == wanted


def test_the_table_is_large_enough() -> None:
    assert len(_table()) >= 80


@pytest.mark.parametrize(
    ("title", "text", "venue", "wanted"),
    [
        ("Webinar: Taxes", "", None, "online"),
        ("Taxes (Zoom)", "", None, "online"),
        ("Virtual Coffee", "", None, "online"),
        ("Coffee via Zoom", "", None, "online"),
        ("Virtual Reality Night", "", None, None),
        ("Online Marketing 101", "", None, None),
        ("Zoom Zoom Car Show", "", None, None),
        ("Building Great Teams", "", None, None),
        ("Luncheon", "This event will be held virtually.", None, "online"),
        ("Luncheon", "This is a virtual event.", None, "online"),
        ("Luncheon", "A Zoom link will be sent to those who register.", None, "online"),
        ("Luncheon", "Attend in person or via Zoom.", None, "hybrid"),
        ("Luncheon", "Join in person, or online if you can't make it.", None, "hybrid"),
        ("Luncheon", "This is a hybrid meeting.", "City Hall", "hybrid"),
        ("Luncheon", "Learn about hybrid vehicles.", "City Hall", "in_person"),
        ("Luncheon", "Register online.", "City Hall", "in_person"),
        ("Luncheon", "Register online.", None, None),
        ("Luncheon", "Évènement virtuel", None, "online"),
        ("Luncheon", "Where: Your home or office, via Zoom", None, "online"),
        ("Luncheon", "Conducted remotely.", None, "online"),
        ("Luncheon", "This course meets online each Tuesday.", None, "online"),
        ("Luncheon", "Tickets are offered online at our shop.", None, None),
        ("Luncheon", "A Zoom option is available", None, "hybrid"),
        ("Luncheon", "The talk is livestreamed for those who cannot attend.", None, "hybrid"),
        ("Luncheon", "Virtual option not available", None, None),
        ("Luncheon", "A recording will be available online after the event", None, None),
        ("Luncheon", "This is an in-person event", None, "in_person"),
        ("Luncheon", "This is not an in-person event", None, None),
        ("Luncheon", "The author will join us via Zoom.", None, None),
        ("Luncheon", "We hope that you will join us via Zoom.", None, "online"),
        ("Luncheon", "", "Hybrid meeting", "hybrid"),
        ("Luncheon", "Dial 515-555-0100. There is no in-person location.", None, "online"),
        ("Luncheon", "Attend at City Hall or call 515-555-0100, meeting ID 812.", "City Hall", "hybrid"),
        ("Luncheon", "How to sell online and in stores.", None, None),
        ("Luncheon", '<a href="https://zoom.us/j/123">Join</a>', None, "online"),
        ("Luncheon", '<a href="https://zoom.us/j/123">Join</a>', "City Hall", "hybrid"),
        ("Webinar: Taxes", "", "Chamber Office", None),
    ],
)
def test_how_one_attends(title: str, text: str, venue: str | None, wanted: str | None) -> None:
    attendance = venues.read(venue, None, None, text, title)[2]
    assert (attendance.value if attendance else None) == wanted


def test_what_the_publisher_says_of_attendance_holds() -> None:
    assert venues.read("City Hall", None, Attendance.ONLINE, "", "Zoom call")[2] is Attendance.ONLINE


@pytest.mark.parametrize(
    ("given", "wanted"),
    [
        (Place(name="TBD"), "-"),
        (Place(name="Online"), "-; online"),
        (Place(name="The Mill", street="TBA"), "name=The Mill; in_person"),
        (Place(name="1 Main St, Akron, OH 44308"), "street=1 Main St; city=Akron; region=OH; postal_code=44308; in_person"),
        (Place(name="The Mill", street="1 Main St, Akron, OH 44308"), "name=The Mill; street=1 Main St; city=Akron; region=OH; postal_code=44308; in_person"),
        (Place(name="The Mill", street="1 Main St", city="Akron", region="Ohio", country="United States"), "name=The Mill; street=1 Main St; city=Akron; region=OH; country=US; in_person"),
        (Place(name="The Mill", street="1 Main St, Akron, OH 44308", city="Akron", region="OH"), "name=The Mill; street=1 Main St; city=Akron; region=OH; in_person"),
        (Place(name="The Mill", street="New Station Street, Leeds, LS1 4JB", city="Leeds"), "name=The Mill; street=New Station Street; city=Leeds; in_person"),
        (Place(name="The Mill", street="1 Main St, Suite 4, Akron", city="Akron"), "name=The Mill; street=1 Main St, Suite 4; city=Akron; in_person"),
        (Place(name="The Mill", street="The Mall, Akron", city="Akron"), "name=The Mill; street=The Mall; city=Akron; in_person"),
        (Place(name="The Mill", street="Mill Road, Oakham, Lincolnshire, PE9 3JY"), "name=The Mill; street=Mill Road; city=Oakham; region=Lincolnshire; postal_code=PE9 3JY; in_person"),
        (Place(street="1 Main St", city="Akron"), "street=1 Main St; city=Akron; in_person"),
        (Place(name="Larch Room, Wade Inn", city="Akron"), "name=Wade Inn; room=Larch Room; city=Akron; in_person"),
        (Place(name="Larch Room - Wade Inn", city="Akron"), "name=Wade Inn; room=Larch Room; city=Akron; in_person"),
        (Place(name="Akron, OH", city="Akron", region="OH"), "city=Akron; region=OH; in_person"),
        (Place(name="Zoom", street="https://zoom.us/j/1", city=""), "-; online; https://zoom.us/j/1"),
        (Place(street="Cole's Trattoria, 1 Main St", city="Akron"), "name=Cole's Trattoria; street=1 Main St; city=Akron; in_person"),
        (Place(name="All over town", city="Akron"), "city=Akron; in_person"),
        (Place(), "-"),
    ],
)  # fmt: skip
def test_what_a_platform_put_into_one_field_is_taken_apart(given: Place, wanted: str) -> None:
    assert told(*venues.read(given, None, None, "", "Luncheon")) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Come.\nLocation: Hilton Akron, 1 Main St, Akron, OH 44308\nCost: $5",
            "name=Hilton Akron; street=1 Main St; city=Akron; region=OH; postal_code=44308",
        ),
        (
            "Where: City Hall\n5 Oak Ave\nChicago, IL 60602\nWhen: noon",
            "name=City Hall; street=5 Oak Ave; city=Chicago; region=IL; postal_code=60602",
        ),
        (
            "Join us at the Hilton Akron, 1 Main St, Akron, OH 44308, for lunch.",
            "name=Hilton Akron; street=1 Main St; city=Akron; region=OH; postal_code=44308",
        ),
        ("Where: The Mill When: noon", "name=The Mill"),
        ("Location:\nThe Mill", "name=The Mill"),
        ("Location: TBD", "-"),
        ("Location:\nContact\nJane", "-"),
        ("Location: Zoom", "-"),
        ("Mail checks to 1 Main St, Akron, OH 44308.", "-"),
        ("Stop by our table at 1 Main St, Akron, OH 44308 for forms.", "-"),
        ("Proceeds benefit the shelter at 1 Main St, Akron, OH 44308.", "-"),
        ("Food may be dropped off at 1 Main St, Akron, OH 44308.", "-"),
        ("Our guest works at the clinic at 1 Main St, Akron, OH 44308.", "-"),
        ("Address: 1 Main St, Akron, OH 44308", "street=1 Main St; city=Akron; region=OH; postal_code=44308"),
        (
            "Time: noon\nAddress: 1 Main St, Akron, OH 44308",
            "street=1 Main St; city=Akron; region=OH; postal_code=44308",
        ),
        ("Elm County Chamber\nAddress: 1 Main St, Akron, OH 44308\nPhone: 555-0144", "-"),
        ("Mailing address: 1 Main St, Akron, OH 44308", "-"),
        ("Supper at Cole's Kitchen (7 Mill St., Akron).", "name=Cole's Kitchen; street=7 Mill St.; city=Akron"),
        (
            "Grand opening at Ames & Daughter, 7 Mill Street. Cake follows.",
            "name=Ames & Daughter; street=7 Mill Street",
        ),
        (
            "Held in the Elm Room at the Wade Hotel, 7 Mill Street, Akron.",
            "name=Wade Hotel; room=Elm Room; street=7 Mill Street; city=Akron",
        ),
        ("In person only at the YWCA, 7 Mill St., Akron", "name=YWCA; street=7 Mill St.; city=Akron"),
        ("Come to our open house at 7 Mill Street in Akron from 2 to 4.", "street=7 Mill Street; city=Akron"),
        ("Lunch at Ames Hall, 7 Mill Street. Dinner at Cole Hall, 9 Mill Street.", "-"),
        ("After the tour, join us for coffee at Cole's Kitchen, 7 Mill St.", "-"),
        ("Dinner on your own at Cole's Kitchen, 7 Mill St.", "-"),
        ("Lunch meeting at 12 noon on Park Street", "-"),
        ("Breakfast meeting at 5 Points Diner", "-"),
        ("Held at: Odd Fellows Hall, 7 Mill Street", "name=Odd Fellows Hall; street=7 Mill Street"),
        (
            "Because of repairs we've moved from the library to the Grange Hall on Mill Street.",
            "name=Grange Hall on Mill Street",
        ),
        ("Note the new location this month: Zion Church, 7 Mill St.", "name=Zion Church; street=7 Mill St."),
        ("Our office has moved to Ames Hall, 7 Mill Street.", "-"),
        ("We have moved to 7 Mill Street!", "-"),
        ("At 1 Main St, Akron, OH 44308 or at 2 Elm St, Akron, OH 44308.", "-"),
        ("Bring 2 friends at 5 pm. Location, location, location!", "-"),
        ("Join us at Harbor Grill for an evening of networking.", "name=Harbor Grill"),
        (
            "Join us at Harbor Grill, 18 Wharf Road, Fairview, for an evening.",
            "name=Harbor Grill; street=18 Wharf Road; city=Fairview",
        ),
        (
            "This workshop takes place in the Community Room of the Fairview Public Library.",
            "name=Fairview Public Library; room=Community Room",
        ),
        (
            "Join us on Thursday, January 5 at 6 pm at the Old Mill Restaurant in Akron!",
            "name=Old Mill Restaurant; city=Akron",
        ),
        ("Attend in person at the Elks Lodge or join by Zoom.", "name=Elks Lodge"),
        ("Meet at the Eagle Ridge trailhead at 9 a.m.", "name=Eagle Ridge trailhead"),
        ("Lieu : Salle Larivée, 10 rue du Moulin, Laval", "name=Salle Larivée; street=10 rue du Moulin; city=Laval"),
        (
            "Lugar: Biblioteca Central, 300 Oak Street, Fresno, CA",
            "name=Biblioteca Central; street=300 Oak Street; city=Fresno; region=CA",
        ),
        ("Join us at our booth at the Harbor Convention Center.", "-"),
        ("Join us at Business After Hours.", "-"),
        ("Join us at the Elks Lodge or the Moose Lodge.", "-"),
        ("An after-party will be held at the Rusty Nail Tavern.", "-"),
        ("The Rotary Club meets at the Elks Lodge every Tuesday.", "-"),
        ("If it rains we will meet at the Elks Lodge.", "-"),
        ("Last year the dinner was held at the Grand Hotel.", "-"),
        ("Join us for a tour of the new wing at Mercy Hospital.", "-"),
        ("Winners receive dinner for two at Harbor Grill.", "-"),
        (
            "This seminar takes place at the Fairview Public Library in the Community Room.",
            "name=Fairview Public Library; room=Community Room",
        ),
        (
            "Join us at Marlow City Hall, 2nd floor conference room.",
            "name=Marlow City Hall; room=2nd floor conference room",
        ),
        (
            "The class will be taught in the computer lab at Cole High School.",
            "name=Cole High School; room=computer lab",
        ),
        (
            "Lunch and learn at Ames Hall, 7 Mill Street, Conference Room B.",
            "name=Ames Hall; room=Conference Room B; street=7 Mill Street",
        ),
        ("Please join the committee at Marlow City Hall.", "name=Marlow City Hall"),
        ("Come see us at Harbor Grill in downtown Akron.", "name=Harbor Grill; city=Akron"),
        (
            "Our fall tournament returns to Elm Ridge Golf Club in Akron, Ohio.",
            "name=Elm Ridge Golf Club; city=Akron; region=OH",
        ),
        ("The banquet will be at the historic Wade Hotel.", "name=Wade Hotel"),
        ("Our rummage sale is at the Thrift Box, 7 Mill Street.", "name=Thrift Box; street=7 Mill Street"),
        (
            "The hike departs from the Fern Visitor Center, 7 Mill Street.",
            "name=Fern Visitor Center; street=7 Mill Street",
        ),
        ("Doors open at 6:30 p.m. at the Ames Theatre, 7 Mill Street.", "name=Ames Theatre; street=7 Mill Street"),
        ("Drop by Harbor Grill (7 Mill Street) for free pie.", "name=Harbor Grill; street=7 Mill Street"),
        (
            "Due to flooding, this month's luncheon has moved to the Elks Lodge, 7 Mill Street.",
            "name=Elks Lodge; street=7 Mill Street",
        ),
        ("Bring a chair. Drop by Harbor Grill for free pie.", "-"),
        ("Drop by Harbor Grill to pick up your tickets.", "-"),
        ("Doors open at 6, and the show at the Ames Theatre is sold out.", "-"),
        ("Join us at the Ames Theatre box office.", "-"),
        ("The hike starts at 9 and ends at the Moose Lodge.", "-"),
        ("Our mentoring program is at Cole High School.", "-"),
        ("Her party is at the Lakeside Inn.", "-"),
        ("Where: Cole Library / When: 6 pm", "name=Cole Library"),
        ("Quiz night is at the Wade Tavern in Akron, OH.", "name=Wade Tavern; city=Akron; region=OH"),
        ("We're meeting at the Elm Ridge Grange this time.", "name=Elm Ridge Grange"),
        ("The play takes place rain or shine at Cole Park.", "name=Cole Park"),
        ("Find us at the Marlow County Fairgrounds!", "name=Marlow County Fairgrounds"),
        ("Grand opening of Ames Dental at 7 Mill Street.", "street=7 Mill Street"),
        ("Fundraiser for Ames Dental at 7 Mill Street.", "-"),
        ("Meet Ann Lee, a teacher at Cole High School.", "-"),
        ("Join us to hear Ann Lee, professor of botany at Cole College.", "-"),
        ("Join us at Elm Ridge Brewing Company in Akron.", "name=Elm Ridge Brewing Company; city=Akron"),
        ("The hearing will be held at the Marlow Municipal Building.", "name=Marlow Municipal Building"),
        ("We'll be at the Copper Pot, 7 Mill Street, from 5 to 7.", "name=Copper Pot; street=7 Mill Street"),
        ("Held on the third floor of the Wade Block, 7 Mill Street.", "name=Wade Block; street=7 Mill Street"),
        ("The forum takes place in person at our office, 7 Mill Street.", "street=7 Mill Street"),
        ("Open house at the new Ames Clinic, 7 Mill Street.", "name=Ames Clinic; street=7 Mill Street"),
        ("Join your fellow gardeners at the Elks Lodge.", "name=Elks Lodge"),
        ("Offered in person at the Cole Library and online.", "name=Cole Library"),
        ("Poetry night in the Garden Room of the Cole Library.", "name=Cole Library; room=Garden Room"),
        ("The public may attend in Room 7 of the Marlow Courthouse.", "name=Marlow Courthouse; room=Room 7"),
        ("Special rates are available at the Wade Inn, 7 Mill Road, Akron, OH.", "-"),
        (
            "L'assemblée aura lieu à la salle Larivée, 7, rue du Parc, Laval.",
            "name=salle Larivée; street=7, rue du Parc; city=Laval",
        ),
        ("La reunión se llevará a cabo en la Biblioteca Larivée, a las 6.", "name=Biblioteca Larivée"),
        ("El premio será en efectivo.", "-"),
    ],
)
def test_a_description_states_its_place(text: str, wanted: str) -> None:
    assert told(locations.read(text), None, None) == wanted


@given(st.text(max_size=200))
@settings(max_examples=150, deadline=None)
def test_no_text_makes_a_place_fail(text: str) -> None:
    venues.read(text, None, None, text, text)
    locations.read(text)


@pytest.mark.parametrize(
    "piece",
    [
        "1 Main ",
        "Room 2 ",
        "at 1 St, ",
        "A ",
        "a,",
        "online ",
        "Zoom ",
        "Location: ",
        "(",
        "5th Floor ",
        "Akron, OH 44308 ",
        " ",
        "via ",
    ],
)
def test_hostile_places_take_little_time(piece: str) -> None:
    text = (piece * 20_000)[:40_000]
    began = time.process_time()
    venues.read(text, None, None, text, text[:300])
    locations.read(text)
    assert within(time.process_time() - began, 1)


@pytest.mark.parametrize(
    "piece", ["(", "A ", "A. ", " at the", "the room of ", "será en la ", "aura lieu à ", "B of the "]
)
def test_a_hostile_sentence_around_a_street_takes_little_time(piece: str) -> None:
    text = f"{(piece * 200)[:380]}5 Elm Street x"
    began = time.process_time()
    place_sentences.reduced(text)
    place_sentences.tells_of_other(text)
    assert within(time.process_time() - began, 1)


@pytest.mark.parametrize(
    ("title", "house"),
    [
        ("City Council Meeting - Council Chambers", "Council Chambers"),
        ("Planning Commission – Marlow City Hall", "Marlow City Hall"),
        ("Job Fair @ Harbor Convention Center", "Harbor Convention Center"),
        ("Friends of the Public Library", None),
        ("Auction - Support the Library", None),
        ("Council Chambers", None),
        ("Tour: City Hall", None),
    ],
)
def test_a_house_at_the_end_of_a_title(title: str, house: str | None) -> None:
    found = locations.in_title(title)
    assert (found.name if found else None) == house
