"""A source where nothing changes is asked ever less, up to weekly; one where something is about to happen on each
slot."""

import itertools
from datetime import UTC, datetime, timedelta

import pytest

from hobnob.records import Health
from hobnob.store import Activity
from scrapers.attention import attention
from scrapers.schedule import Schedule

NOW = datetime(2026, 3, 8, 12, tzinfo=UTC)


def asleep(days: float, asked: float = 1, **more: object) -> Activity:
    since = NOW - timedelta(days=days)
    return Activity(
        **{"health": Health.OK, "since": since, "last_run": NOW - timedelta(days=asked), "changed": since, **more}
    )  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("known", "asked"),
    [
        (None, True),
        (asleep(2), True),
        (asleep(8), True),
        (asleep(30), False),
        (asleep(30, asked=4), True),
        (asleep(300), False),
        (asleep(300, asked=6.95), True),
        (asleep(300, next_start=NOW + timedelta(days=2)), True),
        (asleep(300, next_start=NOW + timedelta(days=20)), False),
        (asleep(300, doubtful=True), True),
        (asleep(300, health=Health.BLOCKED), False),
        (asleep(300, health=Health.BROKEN, since=NOW - timedelta(days=1)), True),
    ],
)
def test_decisions(known: Activity | None, asked: bool) -> None:
    decided = attention(known, NOW)
    assert decided.ask is asked
    assert decided.why


@pytest.mark.parametrize(
    ("text", "least", "most"), [("daily 06:00", 60, 70), ("hourly", 85, 105), ("weekly monday 06:00", 51, 53)]
)
def test_a_year_without_news_costs_few_visits(text: str, least: int, most: int) -> None:
    schedule, start = Schedule(text, "America/New_York"), datetime(2026, 1, 1, 12, tzinfo=UTC)
    slot, last, visits = start, start, [start]
    while (slot := schedule.next_after(slot)) < start + timedelta(days=365):
        if attention(Activity(Health.OK, start, last, start), slot).ask:
            last = slot
            visits.append(slot)
    pauses = [b - a for a, b in itertools.pairwise(visits)]
    assert max(pauses) <= timedelta(days=8)
    assert least <= len(visits) <= most
