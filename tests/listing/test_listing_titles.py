"""What is left of a row's words when its date, its papers and its notes are taken away."""

from __future__ import annotations

import pytest

from scrapers.formats.listing.bare_text import tidy
from scrapers.formats.listing.heads_of_lines import parted
from scrapers.formats.listing.name_text import name_in
from scrapers.formats.listing.notes import is_note


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Mixer, Thursday, May 5, at the Harbor Hall", "Mixer"),
        ("The Main Event, Jan 4, 2026, 5 pm", "The Main Event"),
        ("On Golden Pond", "On Golden Pond"),
        ("A Night in Paris - May 4", "A Night in Paris"),
        ("May 4 - The Harbor Gala", "The Harbor Gala"),
        ("Dance for All", "Dance for All"),
        ("JOINT MEETING – LOCATION & TIME CHANGE", "JOINT MEETING"),
        ("NOTE DATE AND TIME CHANGE* Executive Committee Meeting", "Executive Committee Meeting"),
        ("Board Meeting Agenda (with zoom link)", "Board Meeting"),
        ("Board of Directors Meeting Minutes - September", "Board of Directors Meeting"),
        ("Minutes of the Commission on Trade", "Commission on Trade"),
        ("Watch Party at the Harbor", "Watch Party at the Harbor"),
        ("View from the Top Luncheon", "View from the Top Luncheon"),
        ("Location Scouting Tour", "Location Scouting Tour"),
        ("Public Comment Meeting", "Public Comment Meeting"),
        ("Live Webinar: Taxes", "Live Webinar: Taxes"),
        ("Zoom Meeting with the Mayor", "Zoom Meeting with the Mayor"),
        ("January 21 at 2:00 p.m. | Agenda | Minutes TBD", None),
        ("_01_Personnel_Actions", None),
        ("View recorded meeting", None),
        ("No Meeting Scheduled in August", None),
        ("Hearing Location", None),
        ("Meeting Time and Location", None),
        ("3rd Wednesday", None),
        ("Spring Retreat at Camp Larch. Registration closes soon", "Spring Retreat at Camp Larch"),
        ("Warblers at Oak Hill. Leader: Ann Reed", "Warblers at Oak Hill"),
        ("Grand Opening. Harbor Dental", "Grand Opening. Harbor Dental"),
        ("Acme Inc. Ribbon Cutting with the mayor", "Acme Inc. Ribbon Cutting with the mayor"),
        ("English Gardens Speaker: June Hopper", "English Gardens"),
        ("Coach trip to Wisley, $32. Coach leaves early", "Coach trip to Wisley"),
        ("May 15 - 31st Annual Boat Parade", "31st Annual Boat Parade"),
        ("Lake Fireworks dusk", "Lake Fireworks"),
        ("Fireworks at dusk", "Fireworks at dusk"),
        ("2nd Floor Conference Room", None),
        ("Blue Book, Transcript", None),
        ("Webinar Registration", None),
        ("Adjourned", None),
        ("Aug. 18, 2026 10 a.m. - CANCELLED | Access the live stream on the day of the hearing", None),
        ("Board Meeting | Agenda | View recorded meeting", "Board Meeting"),
        ("Signed Board Minutes", None),
        ("Unapproved Finance Committee Minutes", "Finance Committee"),
        ("Board Meeting has been postponed TBD", "Board Meeting"),
        ("Noon Rotary", "Noon Rotary"),
        ("Noon Kiwanis Club - October 7", "Noon Kiwanis Club"),
        ("October 7, noon - Rotary Lunch", "Rotary Lunch"),
        ("Candidate Forum (6:30 pm, City Hall)", "Candidate Forum"),
        ("Candidate Forum (part two)", "Candidate Forum (part two)"),
        ("CANCELLED: Leads Lunch", "Leads Lunch"),
        ("Leads Lunch @ Harbor Grill", "Leads Lunch"),
        ("Women @ Work", "Women @ Work"),
        ("9/3 7:30am Coffee Connect", "Coffee Connect"),
        ("9/11 Memorial Service", "9/11 Memorial Service"),
        ("General Meeting, social at 11:00, luncheon at noon", "General Meeting"),
        ("Barn Tour (Sat., Sept. 12, 10-3; $15 per carload)", "Barn Tour"),
        ("Earth Day Mixer, $10 / free for members", "Earth Day Mixer"),
        ("Women in Trade Lunch - October 8th - 11:30am-1:00pm - Harbor Inn", "Women in Trade Lunch"),
        ("Mixer – October 15 – 5:00 pm – Depot", "Mixer"),
        ("Board Meeting - October 8 - 9:00 am", "Board Meeting"),
        ("Board Meeting - October 8 - 9 am", "Board Meeting"),
        ("Finance Committee - October 8 - 9:00 am - Budget Hearing", "Finance Committee - Budget Hearing"),
        ("Harbor Days - October 8 - 10", "Harbor Days"),
        ("Harbor Days - October 8 - 10, 9 am", "Harbor Days"),
        ("Write to ann@harbor.example", None),
        ("Fall 2026", None),
        ("Fall Festival 2026", "Fall Festival 2026"),
    ],
)
def test_a_row_keeps_its_own_words(text: str, title: str | None) -> None:
    assert name_in(text) == title


@pytest.mark.parametrize(
    ("heading", "name"),
    [
        ("Meetings, Agendas & Video Archives", "Meetings"),
        ("Board Meeting All Minutes", "Board Meeting"),
        ("Commission news", "Commission"),
        ("Category: Harbor Club", "Harbor Club"),
        ("2026 Schedule of Harbor Commission Meetings", "Harbor Commission Meetings"),
    ],
)
def test_a_heading_gives_a_name(heading: str, name: str) -> None:
    assert tidy(heading) == name


@pytest.mark.parametrize(
    "text",
    [
        "Members only.",
        "Limited to 12 seats. Members only.",
        "Seating is limited",
        "Open to the public",
        "Free for members",
        "Registration deadline",
        "RSVP required",
        "No refunds after October 1",
        "Cancellation policy: no refunds within 48 hours.",
        "$25 per person by Oct 1",
        "Ages 21 and up",
        "Invitation only",
    ],
)
def test_a_note_is_no_name(text: str) -> None:
    assert is_note(text)


@pytest.mark.parametrize(
    "text",
    [
        "Members-Only Mixer",
        "Guest Night",
        "Refund Policy Workshop",
        "Audit Committee Meeting - Updated 09/20/22",
        "Registration Deadline Party",
        "Free Lunch for Members",
        "Limited Edition Print Show",
        "Kids' Day",
        "New Member Orientation",
        "Everyone Counts: A Forum",
        "Seniors and Seats: Theatre Matinee",
    ],
)
def test_a_name_is_no_note(text: str) -> None:
    assert not is_note(text)


@pytest.mark.parametrize(
    ("text", "name", "place"),
    [
        ("Coffee Connection at Library, Room 2", "Coffee Connection", "Library, Room 2"),
        ("Candidate Forum (City Hall)", "Candidate Forum", "City Hall"),
        ("Networking Breakfast, Harbor Library", "Networking Breakfast", "Harbor Library"),
        ("Leads Lunch @ Harbor Grill, 44 Main St.", "Leads Lunch", "Harbor Grill, 44 Main St"),
    ],
)
def test_a_name_stands_before_its_place(text: str, name: str, place: str) -> None:
    head = parted(text)
    assert head is not None
    assert (head.name, head.place) == (name, place)


@pytest.mark.parametrize(
    "text",
    [
        "Harbor Library, Room 5",
        "City Hall (Council Chambers)",
        "The Grill at 12 Elm St.",
        "Board Room at City Hall",
        "Smith & Sons, 12 Oak St.",
    ],
)
def test_a_house_is_no_name(text: str) -> None:
    assert parted(text) is None
