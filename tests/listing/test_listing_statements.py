"""What one paragraph above or below a list of dates says of all of them: where, when, or neither."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from hobnob.records import Event
from scrapers.document import Document
from scrapers.draft import Context, Rejected
from scrapers.finish import finish
from scrapers.formats import listing

ZONE = "America/Chicago"
CONTEXT = Context("https://library.example/board/meetings", datetime(2026, 1, 2, tzinfo=ZoneInfo(ZONE)), ZONE)
DATES = (
    "<h2>2026 Meetings</h2><ul><li>Tuesday, January 20, 2026</li><li>Tuesday, February 17, 2026</li><li>Tuesday, "
    "March 17, 2026</li></ul>"
)


def first(above: str, below: str = "") -> Event:
    html = (
        f"<html><head><title>Library Board</title></head><body><h1>Marlow Library "
        f"Board</h1>{above}{DATES}{below}</body></html>"
    )
    drafts = listing.read(Document(html.encode(), CONTEXT.url, "text/html; charset=utf-8"), CONTEXT)
    events = [
        event
        for row in drafts
        if not isinstance(row, Rejected) and isinstance(event := finish(row, CONTEXT, "listing"), Event)
    ]
    assert len(events) == 3
    return events[0]


def place(event: Event) -> str | None:
    return (
        ", ".join(part for part in (event.venue.name, event.venue.room, event.venue.street) if part)
        if event.venue
        else None
    )


def hour(event: Event) -> str | None:
    return f"{event.start.astimezone(ZoneInfo(ZONE)):%H:%M}" if event.time_known else None


@pytest.mark.parametrize("below", [False, True], ids=["above", "below"])
@pytest.mark.parametrize(
    ("said", "where", "when"),
    [
        (
            "Meetings are held at 7 p.m. in the Council Chambers, 200 Main Street.",
            "Council Chambers, 200 Main Street",
            "19:00",
        ),
        ("Unless noted, all meetings are at Marlow City Hall.", "Marlow City Hall", None),
        ("(All meetings at 7 PM in the Library Community Room)", "Library, Community Room", "19:00"),
        (
            "Regular meetings: third Tuesday of each month, 7 p.m., Town Hall, 200 Main Street.",
            "Town Hall, 200 Main Street",
            "19:00",
        ),
        ("Third Tuesday of the month at 7:00 p.m. in the Council Chambers", "Council Chambers", "19:00"),
        ("Time and place: 7 p.m., City Hall, 200 Main Street", "City Hall, 200 Main Street", "19:00"),
        ("Time: 7:00 p.m. Location: Marlow Library, 12 Elm Street", "Marlow Library, 12 Elm Street", "19:00"),
        ("Where: City Hall, 200 Main Street. When: 7 p.m.", "City Hall, 200 Main Street", "19:00"),
        ("Join us at the Marlow Diner, 5 Elm St., for our monthly breakfast meetings.", "Marlow Diner, 5 Elm St", None),
        ("3rd Tuesday at 10:00 a.m. / Conference Room 400", "Conference Room 400", "10:00"),
        (
            "The Library Board meets in the Community Room of the Harbor Library on the following dates at 7:00 p.m.",
            "Community Room of the Harbor Library",
            "19:00",
        ),
        ("Meetings: Harbor Library, 12 Elm Street", "Harbor Library, 12 Elm Street", None),
        ("Meeting Place - Harbor Library", "Harbor Library", None),
        ("Meetings rotate among the town's schools.", None, None),
        ("For information about meetings, contact the Clerk's office at 200 Main Street, Marlow.", None, None),
        ("Agendas for all meetings can be picked up at City Hall, 200 Main Street.", None, None),
        ("Requests to speak at board meetings are to be sent to 200 Main Street.", None, None),
        ("All meetings are open to the public. Our office is at 200 Main Street.", None, None),
        ("Parking for all meetings is available at 300 Main Street.", None, None),
        ("Minutes of the meetings may be inspected at the office of the Clerk, 200 Main Street, Room 5.", None, None),
        ("Meetings are televised live at 7:00 p.m. from 200 Main Street.", None, None),
        (
            (
                "Unless otherwise specified in a duly posted meeting notice, meetings are held in the Board Room at "
                "the authority's headquarters, 301 Harbor Road."
            ),
            "Board Room at the authority's headquarters, 301 Harbor Road",
            None,
        ),
        (
            (
                "Notice of meetings of the Board is posted above. Unless otherwise specified in a posted notice, "
                "meetings are held in the Board Room, 301 Harbor Road."
            ),
            "Board Room, 301 Harbor Road",
            None,
        ),
        (
            (
                "Notice is hereby given that the Library Board will meet on the following dates at Marlow Hall, 12 Elm "
                "Street:"
            ),
            "Marlow Hall, 12 Elm Street",
            None,
        ),
        (
            "All approved meeting minutes and board meeting materials are also located in the Weller Library Archives.",
            None,
            None,
        ),
        ("Recordings of all meetings are kept at Marlow Library, 12 Elm Street.", None, None),
        ("Meeting locations vary. Please check the agenda.", None, None),
        (
            (
                "Meetings of the Library Board are held virtually on Tuesdays at 9:30 a.m., while the health order is "
                "in effect. When the Board Room reopens, meetings will be held at 500 West Lake Street."
            ),
            None,
            "09:30",
        ),
        ("Once renovation is completed, meetings will be held at 500 West Lake Street.", None, None),
        ("Rules for virtual board and committee meetings are available now for review.", None, None),
    ],
)
def test_a_sentence_says_it_of_all(said: str, where: str | None, when: str | None, below: bool) -> None:
    event = first("", f"<p>{said}</p>") if below else first(f"<p>{said}</p>")
    assert (place(event), hour(event)) == (where, when)


@pytest.mark.parametrize(
    ("block", "where", "when"),
    [
        (
            "<h3>Meeting Location</h3><p>City Hall, 200 Main Street</p><p>Phone: 330-555-1234</p>",
            "City Hall, 200 Main Street",
            None,
        ),
        ("<h3>Location</h3><p>City Hall, 200 Main Street</p>", "City Hall, 200 Main Street", None),
        ("<h3>Location</h3><p>200 Main Street, Marlow, OH 44308</p><p>Phone: 330-555-1234</p>", None, None),
        ("<h4>Address</h4><p>200 Main Street<br>Marlow, OH 44308</p><h4>Phone</h4><p>330-555-1234</p>", None, None),
        ("<p>Address: 200 Main Street, Marlow, OH 44308</p><p>Fax: 330-555-1235</p>", None, None),
        (
            (
                "<h4>Department:</h4><p>Library</p><h4>Location:</h4><p>200 Main Street, Room "
                "905</p><h4>Hours:</h4><p>8:30 am - 4:30 pm</p>"
            ),
            None,
            None,
        ),
        (
            "<h3>Visit Us</h3><p>200 Main Street<br>Marlow, OH 44308</p><h3>Hours</h3><p>Mon-Fri 8 am - 5 pm</p>",
            None,
            None,
        ),
        ("<h3>Third Tuesday, 7:00 PM, Marlow Library</h3>", "Marlow Library", "19:00"),
    ],
)
def test_a_block_says_it_of_all(block: str, where: str | None, when: str | None) -> None:
    event = first(block)
    assert (place(event), hour(event)) == (where, when)


@pytest.mark.parametrize(
    ("day", "name", "when"),
    [
        ("Wednesday, January 21, 2026", "Special Meeting", None),  # the rule is of Tuesdays
        ("Tuesday, January 27, 2026", "Special Meeting", "19:00"),
        ("Wednesday, January 21, 2026", "Regular Meeting", "19:00"),  # moved for a holiday
    ],
)
def test_a_rule_of_weekdays_tells_no_hour_of_a_special_meeting_on_another(
    day: str, name: str, when: str | None
) -> None:
    rule = "<p>Meetings are held on the third Tuesday of every month at 7:00 p.m. in the Council Chambers.</p>"
    rows = (
        f"<h2>2026 Meetings</h2><ul><li>{day} - {name}</li><li>Tuesday, February 17, 2026</li><li>Tuesday, March "
        f"17, 2026</li></ul>"
    )
    html = (
        f"<html><head><title>Library Board</title></head><body><h1>Marlow Library Board</h1>{rule}{rows}</body></html>"
    )
    drafts = listing.read(Document(html.encode(), CONTEXT.url, "text/html; charset=utf-8"), CONTEXT)
    events = [
        event
        for row in drafts
        if not isinstance(row, Rejected) and isinstance(event := finish(row, CONTEXT, "listing"), Event)
    ]
    assert hour(min(events, key=lambda event: event.start)) == when
