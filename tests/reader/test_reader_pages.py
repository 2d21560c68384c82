"""The next page of a listing that no platform knows."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from scrapers.reader import read

ROWS = "".join(f"<li><h3>Board Meeting {n}</h3><p>March {n}, 2026, 5:30 pm</p></li>" for n in range(3, 9))


def pages(link: str, rows: str = ROWS, url: str = "https://club.example/events") -> list[str]:
    body = f"<html><head><title>Events</title></head><body><h1>Events</h1><ul>{rows}</ul>{link}</body></html>".encode()
    return read(body, url=url, now=datetime(2026, 3, 1, tzinfo=UTC), timezone="America/Chicago").pages


@pytest.mark.parametrize(
    ("href", "followed"),
    [
        ("?page=2", "https://club.example/events?page=2"),
        ("/events/page/2/", "https://club.example/events/page/2/"),
        ("/events/2", "https://club.example/events/2"),
        ("/news/new-bridge", None),
        ("/events/annual-gala", None),
        ("https://elsewhere.example/events?page=2", None),
        ("/events#top", None),
        ("javascript:next()", None),
    ],
)
def test_a_next_page_is_of_the_same_listing(href: str, followed: str | None) -> None:
    assert pages(f'<a rel="next" href="{href}">Next</a>') == ([followed] if followed else [])


def test_a_third_page_follows_the_second() -> None:
    assert pages('<a rel="next" href="/events/page/3/">Next</a>', url="https://club.example/events/page/2/") == [
        "https://club.example/events/page/3/"
    ]


def test_a_page_without_events_leads_nowhere() -> None:
    assert pages('<a rel="next" href="?page=2">Next</a>', rows="<li>Nothing here</li>") == []
