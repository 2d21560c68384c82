"""Schedules hold their wall time across daylight saving, each once, and cron's Sunday is 0."""

import itertools
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from scrapers.schedule import Schedule

NEW_YORK = ZoneInfo("America/New_York")


def times(text: str, start: datetime, count: int, zone: str = "America/New_York", name: str = "") -> list[datetime]:
    schedule, found, moment = Schedule(text, zone, name), [], start
    for _ in range(count):
        moment = schedule.next_after(moment)
        found.append(moment.astimezone(ZoneInfo(zone)))
    return found


@pytest.mark.parametrize("zone", ["America/New_York", "America/Phoenix", "Australia/Lord_Howe", "Europe/Berlin"])
@pytest.mark.parametrize("clock", ["06:00", "02:30", "01:30", "00:00", "23:59"])
def test_a_daily_time_comes_once_a_day_all_year(zone: str, clock: str) -> None:
    start = datetime(2025, 12, 31, 12, tzinfo=UTC)
    found = times(f"daily {clock}", start, 365, zone)
    days = [moment.date() for moment in found]
    assert days == [days[0] + timedelta(days=n) for n in range(365)]
    assert sum(moment.strftime("%H:%M") != clock for moment in found) <= 1


def test_a_skipped_time_comes_after_the_gap() -> None:
    (found,) = times("daily 02:30", datetime(2026, 3, 7, 12, tzinfo=NEW_YORK), 1)
    assert found == datetime(2026, 3, 8, 3, 30, tzinfo=NEW_YORK)


def test_a_time_shown_twice_comes_once() -> None:
    found = times("daily 01:30", datetime(2026, 10, 31, 12, tzinfo=NEW_YORK), 2)
    assert [moment.astimezone(UTC).hour for moment in found] == [5, 6]


def test_from_within_the_repeated_hour_the_next_is_tomorrow() -> None:
    inside = datetime(2026, 11, 1, 6, 15, tzinfo=UTC)
    assert Schedule("daily 01:30", "America/New_York").next_after(inside) == datetime(2026, 11, 2, 6, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("cron", "weekdays"),
    [
        ("0 6 * * 1-5", [0, 1, 2, 3, 4]),
        ("0 6 * * 0", [6]),
        ("0 6 * * 7", [6]),
        ("0 6 * * 5-0", [4, 5, 6]),
        ("0 6 * * mon,wed", [0, 2]),
        ("0 6 * * 1,3,5", [0, 2, 4]),
        ("0 6 * * */2", [1, 3, 5, 6]),
    ],
)
def test_cron_counts_weekdays_from_sunday(cron: str, weekdays: list[int]) -> None:
    found = times(cron, datetime(2026, 6, 1, tzinfo=UTC), 40)
    assert sorted({moment.weekday() for moment in found}) == weekdays


def test_weekly() -> None:
    found = times("weekly sunday 18:00", datetime(2026, 6, 1, tzinfo=UTC), 3)
    assert [moment.strftime("%a %H:%M") for moment in found] == ["Sun 18:00"] * 3


def test_hourly_counts_true_hours_across_the_change() -> None:
    found = times("hourly", datetime(2026, 11, 1, 4, tzinfo=UTC), 5)
    assert {b.astimezone(UTC) - a.astimezone(UTC) for a, b in itertools.pairwise(found)} == {timedelta(hours=1)}


def test_equals_are_spread_and_a_restart_moves_nobody() -> None:
    start = datetime(2026, 6, 1, tzinfo=UTC)
    firsts = {times("daily 06:00", start, 1, name=f"source-{n}")[0] for n in range(50)}
    assert len(firsts) > 40
    assert all(0 <= (one - one.replace(hour=6, minute=0, second=0)).total_seconds() < 600 for one in firsts)
    assert times("daily 06:00", start, 1, name="a") == times("daily 06:00", start + timedelta(hours=3), 1, name="a")
