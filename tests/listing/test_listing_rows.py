"""Where a row's own words say that its meeting is, and whether it is on."""

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
DAYS = ("January 20, 2026", "February 17, 2026", "March 17, 2026")
COLUMNS = "<tr><th>Date</th><th>Time</th><th>Meeting</th><th>Agenda</th></tr>"


def read(body: str) -> list[Event]:
    html = (
        f"<html><head><title>Library Board</title></head><body><h1>Marlow Library Board</h1><h2>2026 "
        f"Meetings</h2>{body}</body></html>"
    )
    drafts = listing.read(Document(html.encode(), CONTEXT.url, "text/html; charset=utf-8"), CONTEXT)
    events = [
        event
        for row in drafts
        if not isinstance(row, Rejected) and isinstance(event := finish(row, CONTEXT, "listing"), Event)
    ]
    return sorted(events, key=lambda event: event.start)


def place(event: Event) -> str | None:
    if event.venue is None:
        return event.attendance.value if event.attendance else None
    return ", ".join(part for part in (event.venue.name, event.venue.room, event.venue.street) if part)


@pytest.mark.parametrize(
    ("row", "title", "where"),
    [
        ("<li>@ at City Hall</li>", "Marlow Library Board", "City Hall"),
        ("<li>@, City Hall, 7:00 PM</li>", "Marlow Library Board", "City Hall"),
        ("<li>@ (Harbor Library)</li>", "Marlow Library Board", "Harbor Library"),
        ("<li>@, 7:00 p.m. – Marlow Grange</li>", "Marlow Library Board", "Marlow Grange"),
        ("<li>@: Budget Workshop at Harbor Library</li>", "Budget Workshop at Harbor Library", "Harbor Library"),
        ("<li>@ | 7:00 PM | Location: City Hall Room 4</li>", "Marlow Library Board", "City Hall, Room 4"),
        ("<li>@ 7:00 PM via Zoom</li>", "Marlow Library Board", "online"),
        ("<li>@ - Virtual Meeting</li>", "Marlow Library Board", "online"),
        ("<li>@ - Town Hall</li>", "Town Hall", None),
        (
            (
                '<div><span class="date">@</span> <span class="title">Budget Workshop</span> <span '
                'class="location">Marlow Grange</span></div>'
            ),
            "Budget Workshop",
            "Marlow Grange",
        ),
        (
            "<div><h3>Budget Workshop</h3><p>@</p><p>7:00 PM</p><p>Marlow Grange</p><p>12 Elm Street</p></div>",
            "Budget Workshop",
            "Marlow Grange, 12 Elm Street",
        ),
        (
            (
                "<div><h3>Budget Workshop</h3><p>@</p><p>Join us at 7 PM at the Marlow Grange for an evening of "
                "numbers.</p></div>"
            ),
            "Budget Workshop",
            "Marlow Grange",
        ),
        (
            "<div><h3>Budget Workshop</h3><p>@ 7 PM</p><p>Presented by the Chamber at the Marlow Grange.</p></div>",
            "Budget Workshop",
            "Marlow Grange",
        ),
        (
            (
                "<div><h3>Budget Workshop</h3><p>@ 7 PM</p><p>Contact: Ann Lee, 12 Elm Street, Marlow, "
                "330-555-1234</p></div>"
            ),
            "Budget Workshop",
            None,
        ),
        (
            "<div><h3>Budget Workshop</h3><p>@ 7 PM</p><p>Register at the Harbor Library, 12 Elm Street.</p></div>",
            "Budget Workshop",
            None,
        ),
        (
            "<div><h3>Budget Workshop</h3><p>@ 7 PM</p><p>Mail checks to 12 Elm Street, Marlow, OH 44308.</p></div>",
            "Budget Workshop",
            None,
        ),
        (
            (
                "<div><h3>Vehicle Auction</h3><p>@</p><p>The police hold an auction &#64; Harbor Towing, 1200 Lyndon, "
                "Marlow &#64; 10:00 am.</p></div>"
            ),
            "Vehicle Auction",
            "Harbor Towing, 1200 Lyndon",
        ),
        (
            (
                "<div><h3>Vehicle Auction</h3><p>@ 7 PM</p><p>Ann Lee, Director &#64; Harbor Works, will speak. "
                "Follow us "
                "&#64; MarlowPolice.</p></div>"
            ),
            "Vehicle Auction",
            None,
        ),
        (
            (
                "<div><h3>Zoning Hearing</h3><p>@ 7 PM</p><p>Meeting will be held in the Henderson "
                "Auditorium</p><p>Address: 12 Elm Street and 14 Oak Street</p></div>"
            ),
            "Zoning Hearing",
            "Henderson Auditorium",
        ),
        (
            "<div><h3>12 Elm Street Redevelopment Plan Public Hearing</h3><p>@ 7 PM</p></div>",
            "12 Elm Street Redevelopment Plan Public Hearing",
            None,
        ),
        (
            (
                "<div><h3>Zoning Hearing</h3><p>@ 7 PM</p><p>Applicant seeks a variance at 12 Elm Street to build a "
                "garage.</p></div>"
            ),
            "Zoning Hearing",
            None,
        ),
    ],
)
def test_a_row_says_where(row: str, title: str, where: str | None) -> None:
    events = read("".join(row.replace("@", day) for day in DAYS))
    assert [(event.title, place(event)) for event in events] == [(title, where)] * 3


@pytest.mark.parametrize(
    ("words", "status"),
    [
        ("CANCELED February 17, 2026 7:00 PM Regular Meeting", "cancelled"),
        ("February 17, 2026 7:00 PM Regular Meeting - canceled due to lack of quorum", "cancelled"),
        ("February 17, 2026 7:00 PM Regular Meeting<br>This meeting has been cancelled due to weather.", "cancelled"),
        ("February 17, 2026 7:00 PM Regular Meeting <a href='/c.pdf'>Notice of Cancellation</a>", "cancelled"),
        ("February 17, 2026 Regular Meeting postponed until further notice", "postponed"),
        ("February 17, 2026 7:00 PM Regular Meeting (may be cancelled if no business)", "scheduled"),
        ("February 17, 2026 7:00 PM Regular Meeting. Cancellations must be received 24 hours ahead.", "scheduled"),
        ("<s>February 17, 2026 7:00 PM Regular Meeting</s>", "cancelled"),
    ],
)
def test_a_line_says_whether_it_is_on(words: str, status: str) -> None:
    events = read(
        f"<ul><li>January 20, 2026 7:00 PM Regular Meeting</li><li>{words}</li><li>March 17, 2026 7:00 PM Regular "
        f"Meeting</li></ul>"
    )
    assert [event.status.value for event in events] == ["scheduled", status, "scheduled"]
    assert "cancel" not in events[1].title.lower()
    assert "postpone" not in events[1].title.lower()


@pytest.mark.parametrize(
    ("cells", "status"),
    [
        ("<tr><td>February 17, 2026</td><td>7 PM</td><td>CANCELLED - Regular Meeting</td><td></td></tr>", "cancelled"),
        (
            (
                "<tr><td>February 17, 2026</td><td>7 PM</td><td>Regular Meeting</td><td><a href='/x.pdf'>Meeting "
                "Cancelled - No Quorum</a></td></tr>"
            ),
            "cancelled",
        ),
        ("<tr><td>February 17, 2026</td><td>7 PM</td><td>Regular Meeting</td><td>Postponed</td></tr>", "postponed"),
        (
            "<tr class='cancelled'><td>February 17, 2026</td><td>7 PM</td><td>Regular Meeting</td><td></td></tr>",
            "cancelled",
        ),
    ],
)
def test_a_cell_says_whether_it_is_on(cells: str, status: str) -> None:
    usual = "<tr><td>@</td><td>7 PM</td><td>Regular Meeting</td><td><a href='/a.pdf'>Agenda</a></td></tr>"
    events = read(f"<table>{COLUMNS}{usual.replace('@', DAYS[0])}{cells}{usual.replace('@', DAYS[2])}</table>")
    assert [event.status.value for event in events] == ["scheduled", status, "scheduled"]
    assert len({event.title for event in events}) == 1
