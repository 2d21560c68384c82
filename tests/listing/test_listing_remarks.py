"""What short lines of a row say of who comes how, and until when: they are no description, and are read for it."""

from __future__ import annotations

from datetime import UTC, datetime

from hobnob.records import Attendance, Event
from scrapers import extract

_PAGE = """<html><body><h1>Upcoming Events</h1>
<div class="event"><h3>Harbor Luncheon</h3><p>Thursday, June 11, 2026, 11:30 AM - 1:00 PM</p><p>Tern Hall, 4 Quay St</p>
<p>{first}</p></div>
<div class="event"><h3>Ledger Workshop</h3><p>Tuesday, June 16, 2026, 9:00 AM - 11:00 AM</p><p>Tern Hall, 4 Quay St</p>
<p>Coffee is on the house.</p></div></body></html>"""


def _events(first: str) -> list[Event]:
    body = _PAGE.format(first=first).encode()
    now = datetime(2026, 5, 20, 12, tzinfo=UTC)
    return [
        event
        for event in extract(body, url="https://tern.example/events", now=now, timezone="America/New_York")
        if isinstance(event, Event)
    ]


def test_the_last_hour_to_answer() -> None:
    luncheon, workshop = _events("RSVP by noon June 5")
    assert luncheon.registration_closes is not None
    assert luncheon.registration_closes.isoformat() == "2026-06-05T12:00:00-04:00"
    assert luncheon.description is None
    assert workshop.registration_closes is None


def test_in_person_or_by_wire() -> None:
    luncheon, workshop = _events("Attend in person or via Zoom.")
    assert luncheon.attendance is Attendance.HYBRID
    assert workshop.attendance is Attendance.IN_PERSON
