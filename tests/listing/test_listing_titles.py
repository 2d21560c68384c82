"""What is left of a row's words when its date, its papers and its notes are taken away."""

from __future__ import annotations

import pytest

from scrapers.formats.listing.titles import _cleaned, tidy


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Mixer, Thursday, May 5, at the Harbor Hall", "Mixer"),
        ("The Main Event, Jan 4, 2026, 5 pm", "The Main Event"),
        ("On Golden Pond", "On Golden Pond"),
        ("A Night in Paris - May 4", "A Night in Paris"),
        ("May 4 - The Harbor Gala", "Harbor Gala"),
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
        ("2nd Floor Conference Room", None),
        ("Blue Book, Transcript", None),
        ("Webinar Registration", None),
        ("Adjourned", None),
        ("Aug. 18, 2026 10 a.m. - CANCELLED | Access the live stream on the day of the hearing", None),
        ("Board Meeting | Agenda | View recorded meeting", "Board Meeting"),
        ("Signed Board Minutes", None),
        ("Unapproved Finance Committee Minutes", "Finance Committee"),
        ("Board Meeting has been postponed TBD", "Board Meeting"),
    ],
)
def test_a_row_keeps_its_own_words(text: str, title: str | None) -> None:
    assert _cleaned(text) == title


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
