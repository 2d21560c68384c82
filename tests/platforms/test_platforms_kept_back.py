"""What the makers of a site keep back stays back: drafts, hidden and private rows of services."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

from scrapers import read

NOW = datetime(2026, 11, 29, 18, tzinfo=UTC)


def titles(data: Any, url: str) -> list[str]:
    said = read(
        json.dumps(data).encode(), url=url, content_type="application/json", now=NOW, timezone="America/Chicago"
    )
    return [event.title for event in said.events]


def test_the_events_calendar() -> None:
    common = {
        "start_date": "2026-12-03 17:30:00",
        "end_date": "2026-12-03 19:00:00",
        "utc_start_date": "2026-12-03 23:30:00",
        "timezone": "America/Chicago",
        "venue": [],
        "organizer": [],
    }
    rows = [
        {"id": 1, "title": "Winter Mixer", "status": "publish", "hide_from_listings": False, **common},
        {"id": 2, "title": "Unfinished", "status": "draft", **common},
        {"id": 3, "title": "For the board", "status": "private", **common},
        {"id": 4, "title": "Not in lists", "status": "publish", "hide_from_listings": True, **common},
    ]
    assert titles({"events": rows, "total": 4}, "https://harbor.example/wp-json/tribe/events/v1/events") == [
        "Winter Mixer"
    ]


def test_squarespace() -> None:
    rows = [
        {"id": "a", "title": "Winter Mixer", "startDate": 1796340600123, "endDate": 1796346000456, "workflowState": 1},
        {"id": "b", "title": "Unfinished", "startDate": 1796340600123, "endDate": 1796346000456, "workflowState": 0},
        {"id": "c", "title": "Lunch", "startDate": 1796440600123, "endDate": 1796446000456},
    ]
    assert titles(
        {"website": {"timeZone": "America/Chicago"}, "upcoming": rows}, "https://harbor.example/events?format=json"
    ) == ["Winter Mixer", "Lunch"]


def test_google_calendar() -> None:
    start, end = {"dateTime": "2026-12-03T17:30:00-06:00"}, {"dateTime": "2026-12-03T19:00:00-06:00"}
    rows = [
        {"id": "1", "status": "confirmed", "summary": "Dentist", "visibility": "private", "start": start, "end": end},
        {
            "id": "2",
            "status": "tentative",
            "summary": "Winter Mixer",
            "eventType": "default",
            "visibility": "public",
            "start": start,
            "end": end,
        },
        {
            "id": "3",
            "summary": "Out of office",
            "eventType": "outOfOffice",
            "start": {"date": "2026-12-24"},
            "end": {"date": "2026-12-26"},
        },
        {
            "id": "4",
            "summary": "Home",
            "eventType": "workingLocation",
            "start": {"date": "2026-12-04"},
            "end": {"date": "2026-12-05"},
        },
    ]
    assert titles(
        {"kind": "calendar#events", "timeZone": "America/Chicago", "items": rows},
        "https://www.googleapis.com/calendar/v3/calendars/x/events",
    ) == ["Winter Mixer"]


def test_outlook() -> None:
    rows = [
        {
            "id": "A",
            "subject": "Winter Mixer",
            "sensitivity": "normal",
            "start": {"dateTime": "2026-12-03T23:30:00", "timeZone": "UTC"},
        },
        {
            "id": "B",
            "subject": "Call with Ann",
            "sensitivity": "private",
            "start": {"dateTime": "2026-12-05T15:00:00", "timeZone": "Central Standard Time"},
        },
    ]
    assert titles({"value": rows}, "https://graph.example/v1.0/events") == ["Winter Mixer"]
