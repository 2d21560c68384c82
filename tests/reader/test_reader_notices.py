"""What a notice on the page of one event tells of it."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

import scrapers

NOW = datetime(2026, 5, 1, 12, tzinfo=UTC)


def page(notice: str, *more: str) -> bytes:
    data = [
        {"@type": "Event", "name": name, "startDate": f"2026-05-{9 + at:02}T18:00"}
        for at, name in enumerate(("Spring Mixer", *more))
    ]
    script = f'<script type="application/ld+json">{json.dumps(data)}</script>'
    return (
        f"<html><head><title>Spring Mixer</title>{script}</head><body><nav><a "
        f"href='/'>Home</a></nav><main><h1>Spring Mixer</h1>{notice}<p>Come and meet.</p></main></body></html>"
    ).encode()


def statuses(body: bytes) -> list[str]:
    found = scrapers.extract(
        body, url="https://elm.example/events/mixer", content_type="text/html", now=NOW, timezone="America/Chicago"
    )
    return [event.status.value for event in found]


@pytest.mark.parametrize(
    ("notice", "wanted"),
    [
        ('<div class="alert">This event has been cancelled.</div>', "cancelled"),
        ('<p role="alert">The mixer has been postponed.</p>', "postponed"),
        ('<div class="alert">The golf outing has been cancelled.</div>', "scheduled"),
        ('<div class="site-notice">Our June luncheon is cancelled.</div>', "scheduled"),
        ('<div class="alert" style="display: none">This event has been cancelled.</div>', "scheduled"),
        ('<div hidden><div class="alert">This event has been cancelled.</div></div>', "scheduled"),
        ('<div class="notice">Cancelled registrations are not refunded.</div>', "scheduled"),
    ],
)
def test_a_notice_tells_of_the_only_event(notice: str, wanted: str) -> None:
    assert statuses(page(notice)) == [wanted]


def test_a_notice_above_several_tells_of_none_of_them() -> None:
    assert statuses(page('<div class="alert">This event has been cancelled.</div>', "Summer Lunch")) == [
        "scheduled",
        "scheduled",
    ]
