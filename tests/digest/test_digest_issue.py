"""The digest: when it is due, what is in it, and how it reads."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from invented import EASTERN, NOW, SEEN, ListStore, cancelled, config, moved, stored, town

from digest.digest import newest, preview
from digest.issue import Issue, dues, issue, last_due
from digest.issue_text import issue_text
from digest.region import RegionView
from hobnob.config import DigestSetting
from hobnob.records import Format, StoredEvent


def view(*events: StoredEvent, now: datetime = NOW, **given: object) -> RegionView:
    settings = config(**given)
    return RegionView(settings, settings.regions["akron"], list(events), now)


@pytest.mark.parametrize(
    ("setting", "now", "due"),
    [
        ({"every": "week", "on": "monday", "at": "07:00"}, "2026-03-02T11:59", "2026-02-23T07:00"),
        ({"every": "week", "on": "monday", "at": "07:00"}, "2026-03-02T12:00", "2026-03-02T07:00"),
        ({"every": "week", "on": "sunday", "at": "18:00"}, "2026-03-02T12:00", "2026-03-01T18:00"),
        ({"every": "week", "on": "sunday", "at": "18:00"}, "2026-03-01T12:00", "2026-02-22T18:00"),
        ({"every": "day", "at": "06:30"}, "2026-03-09T10:29", "2026-03-08T06:30"),
        ({"every": "day", "at": "06:30"}, "2026-03-09T10:30", "2026-03-09T06:30"),
        ({"every": "day", "at": "02:30"}, "2026-03-08T23:00", "2026-03-08T02:30"),
    ],
)
def test_when_it_is_due(setting: dict[str, str], now: str, due: str) -> None:
    found = last_due(
        datetime.fromisoformat(now).replace(tzinfo=UTC), DigestSetting.model_validate(setting), "America/New_York"
    )
    assert found.replace(tzinfo=None) == datetime.fromisoformat(due)
    assert found.tzinfo == ZoneInfo("America/New_York")


def test_a_fresh_store_gets_its_first_digest_at_once_and_weekly_ones_then() -> None:
    fresh = stored("one", first_seen=NOW, changed=NOW, start=NOW + timedelta(days=30), end=None)
    assert [since for _, since in dues(view(fresh), NOW)] == [None]
    later = NOW + timedelta(days=15)
    at = [(a.date().isoformat(), s.date().isoformat() if s else None) for a, s in dues(view(fresh, now=later), later)]
    assert at == [("2026-03-16", "2026-03-09"), ("2026-03-09", None)]
    assert dues(view(), NOW) == []


def test_the_first_digest_tells_what_a_long_first_run_found() -> None:
    """Sites that answered late, or in a second run after the first was broken off, are in it; it keeps its name."""
    seen = [NOW - timedelta(minutes=9), NOW - timedelta(minutes=5), NOW]
    found = [
        stored(f"e{number}", title=f"Luncheon {number}", first_seen=at, changed=at,
        start=NOW + timedelta(days=9 + number), end=None)
        for number, at in enumerate(seen)
    ]  # fmt: skip
    early, late = view(*found[:1], now=seen[0]), view(*found)
    assert dues(early, seen[0]) == dues(late, NOW)
    told = issue(late, *dues(late, NOW)[0])
    assert sections(told)["new"] == ["e0", "e1", "e2"]


def sections(told: Issue) -> dict[str, list[str]]:
    return {section.name: [entry.event_id for entry in section.entries] for section in told.sections}


def test_each_event_stands_where_it_belongs() -> None:
    at, since = datetime(2026, 3, 2, 7, tzinfo=EASTERN), datetime(2026, 2, 23, 7, tzinfo=EASTERN)
    fresh = since + timedelta(days=1)
    events = [
        stored("old", title="Old", people=()),
        stored("new", title="New", people=(), first_seen=fresh, changed=fresh),
        stored("tomorrow", title="Too new", people=(), first_seen=NOW, changed=NOW),
        moved("moved", title="Moved one"),
        cancelled("off", title="Off one"),
        stored("closing", title="Closing", registration_closes=at + timedelta(days=2)),
        stored("closed", title="Closed", registration_closes=at - timedelta(days=2)),
        stored("later", title="Later", start=at + timedelta(days=30), end=None, people=()),
        stored("past", title="Past", start=at - timedelta(days=3), end=None),
        stored("gone", title="Gone", gone=NOW),
    ]
    told = sections(issue(view(*events), at, since))
    assert told["new"] == ["new"]
    assert told["moved"] == ["moved"]
    assert told["cancelled"] == ["off"]
    assert told["closing"] == ["closing"]
    assert set(told["week"]) == {"old", "new", "moved", "closing", "closed"}
    assert set(told["watched"]) >= {"moved", "closing", "closed"}
    assert len(told["best"]) == 5
    assert list(told) == ["best", "watched", "new", "moved", "cancelled", "closing", "week"]


def test_the_best_rooms_are_the_five_with_most_face_time() -> None:
    seen = view(*town(120))
    told = issue(seen, NOW, None)
    best = told.sections[0]
    assert best.name == "best"
    scores = [entry.score for entry in best.entries]
    assert scores == sorted(scores, reverse=True)
    week = next(section for section in told.sections if section.name == "week")
    assert scores[0] == max(entry.score for entry in week.entries)


def test_nothing_is_called_best_because_the_week_is_thin() -> None:
    fair = stored("fair", title="Harbor Street Festival", people=(), categories=(), format=Format.FESTIVAL)
    assert [section.name for section in issue(view(fair), NOW, None).sections] == ["new", "week"]
    told = issue(view(fair, stored("one")), NOW, None)
    assert [entry.event_id for entry in told.sections[0].entries] == ["one"]
    assert ": 1 best room, " in told.subject


def test_long_parts_are_cut_and_say_so() -> None:
    told = issue(view(*town(200)), NOW, None)
    new = next(section for section in told.sections if section.name == "new")
    assert len(new.entries) == 20
    assert f"and {new.more} more" in issue_text(told)


def test_the_text_reads_well() -> None:
    text = issue_text(
        issue(view(stored("one"), moved(), cancelled()), NOW, SEEN - timedelta(days=1)),
        lambda path: f"https://x.example/{path}",
    )
    assert text.startswith("Akron, Mon, Mar 2: ")
    assert "MOVED\n\n  - Thu, Mar 5, 5:30 PM, Akron: Business After Hours\n     It was Tue, Mar 3, 5:30 PM.\n" in text
    assert "Face time " in text
    assert all(len(row) <= 76 or "https://" in row for row in text.splitlines())


def test_an_event_is_told_in_full_once() -> None:
    text = issue_text(issue(view(stored("one")), NOW, None))
    assert text.count("Business After Hours") == 4, "best, watched, new and the week name it"
    assert text.count("Face time ") == 1
    assert text.count("Jane Roe") == 1


async def test_preview_and_newest() -> None:
    store = ListStore(stored("one"))
    assert "THIS WEEK" in await preview(store, config(), "akron", now=NOW)
    assert "nothing is known yet" in await preview(ListStore(), config(), "akron", now=NOW)
    told = await newest(store, config(), "akron", now=NOW)
    assert told is not None
    assert told.day.isoformat() == "2026-03-02"
    assert await newest(ListStore(), config(), "akron", now=NOW) is None
