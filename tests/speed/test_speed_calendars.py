"""What a calendar is not read for twice."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

import scrapers
from scrapers.formats import content_lines
from scrapers.formats.content_lines import Component

NOW = datetime(2026, 5, 1, tzinfo=UTC)


def _calendar(*events: str) -> bytes:
    return "\r\n".join(
        [
            "BEGIN:VCALENDAR",
            "PRODID:-//tockify.com//EN",
            *(f"BEGIN:VEVENT\r\n{one}\r\nEND:VEVENT" for one in events),
            "END:VCALENDAR",
            "",
        ]
    ).encode()


def test_a_series_is_described_once_and_a_feed_taken_apart_once(monkeypatch: pytest.MonkeyPatch) -> None:
    texts: list[str] = []
    taken_apart: list[int] = []
    text, calendars = Component._text, content_lines.lines

    def noted(component: Component, name: str) -> str | None:
        texts.append(name)
        return text(component, name)

    def counted(*given: object) -> object:
        taken_apart.append(1)
        return calendars(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(Component, "_text", noted)
    monkeypatch.setattr(content_lines, "lines", counted)
    body = _calendar(
        "UID:1\r\nDTSTART:20260501T120000Z\r\nSUMMARY:Lunch\r\nDESCRIPTION:Eat\r\nRRULE:FREQ=WEEKLY;COUNT=40\r\nCATEGORIES:a,b"
    )
    reading = scrapers.read(
        body, url="https://tockify.com/api/feeds/ics/x", content_type="text/calendar", now=NOW, timezone="UTC"
    )
    assert reading.reader == "tockify"
    assert len(reading.events) == 40
    assert {(one.title, one.summary, one.categories) for one in reading.events} == {("Lunch", "Eat", ("a", "b"))}
    assert texts.count("DESCRIPTION") == 1
    assert len(taken_apart) == 1
