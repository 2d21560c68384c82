"""The words of a series are read once, however often it takes place."""

from __future__ import annotations

from datetime import UTC, datetime
from types import ModuleType
from typing import Any

import pytest

import scrapers
from hobnob.formats import titled
from hobnob.records import Event, Format
from scrapers.reading import deadlines, organizations, people, sold_out, status, tokens

NOW = datetime(2026, 5, 1, tzinfo=UTC)
WORDS = (
    "Hosted by Marlow Brewing. Our speaker is Dana Whitfield, CEO of Marlow Brewing. RSVP by noon the day before. "
    "Members $10, guests $15."
)


def _events(times: int, label: str) -> list[Event]:
    event = (
        f"UID:1\r\nSUMMARY:Founders Luncheon {label}\r\nDTSTART:20260501T170000Z\r\nDESCRIPTION:{WORDS} "
        f"{label}\r\nRRULE:FREQ=DAILY;COUNT={times}"
    )
    body = f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\n{event}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n".encode()
    return scrapers.read(
        body, url="https://example.org/a.ics", content_type="text/calendar", now=NOW, timezone="UTC"
    ).events


class _Counted:
    """A pattern that counts how often it is asked."""

    def __init__(self, pattern: Any) -> None:
        self.pattern, self.asked = pattern, 0

    def __getattr__(self, name: str) -> Any:
        self.asked += 1
        return getattr(self.pattern, name)


@pytest.mark.parametrize(
    ("module", "pattern"),
    [(tokens, "_TOKEN"), (sold_out, "_LEFT"), (deadlines, "_TRIGGER"), (status, "_HINT"), (titled, "_PREFIX")],
)
def test_ninety_occurrences_are_read_like_three(
    module: ModuleType, pattern: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    counted = _Counted(getattr(module, pattern))
    monkeypatch.setattr(module, pattern, counted)
    few = _events(3, f"few {pattern}")
    for_few, counted.asked = counted.asked, 0
    many = _events(90, f"many {pattern}")
    assert (len(few), len(many)) == (3, 90)
    assert 0 < counted.asked <= for_few
    assert {(one.format, one.hosts, one.people) for one in many} == {(Format.LUNCHEON, few[0].hosts, few[0].people)}


def test_a_line_is_taken_apart_once_for_all_who_ask(monkeypatch: pytest.MonkeyPatch) -> None:
    line = "Presented by Marlow Brewing and Dana Whitfield of Harbor Bank, a line of its own"
    first = tokens.tokens(line)
    expected = list(first)
    first.clear()
    assert tokens.tokens(line) == expected
    counted = _Counted(tokens._TOKEN)
    monkeypatch.setattr(tokens, "_TOKEN", counted)
    assert organizations.sponsors(line)
    organizations.hosts(f"A title\n{line}")
    people.find(line)
    assert counted.asked == 0
