"""A slot is due once: the latest that has come, whatever was missed, and the same one until it is used."""

from datetime import UTC, datetime, timedelta

import pytest

from scrapers.schedule import Schedule
from scrapers.slots import due_slot, slot_of, slot_text

NOW = datetime(2026, 3, 8, 15, 0, tzinfo=UTC)
TEXTS = ["hourly", "every 6 hours", "daily 06:00", "daily 02:30", "weekly sunday 18:00", "0 6 1 * *", "15 4 29 2 *"]


@pytest.mark.parametrize("text", TEXTS)
def test_a_source_never_asked_is_due_at_once_and_as_one_slot(text: str) -> None:
    schedule = Schedule(text, "America/New_York", "a")
    first = due_slot(schedule, None, NOW)
    assert first is not None
    assert first <= NOW
    assert due_slot(schedule, None, NOW + timedelta(seconds=30)) == first
    assert due_slot(schedule, first, NOW + timedelta(seconds=30)) is None


@pytest.mark.parametrize("text", TEXTS[:5])
def test_every_slot_of_a_year_is_used_once(text: str) -> None:
    schedule = Schedule(text, "America/New_York", "a")
    moment, used = schedule.next_after(NOW), [NOW]
    for _ in range(400 if text != "weekly sunday 18:00" else 52):
        assert due_slot(schedule, used[-1], moment - timedelta(seconds=1)) is None
        assert due_slot(schedule, used[-1], moment) == moment
        used.append(moment)
        moment = schedule.next_after(moment)


@pytest.mark.parametrize("text", TEXTS[:5])
def test_what_was_missed_is_made_up_for_once(text: str) -> None:
    schedule = Schedule(text, "America/New_York", "a")
    due = due_slot(schedule, NOW - timedelta(days=90), NOW)
    assert due is not None
    assert schedule.next_after(due) > NOW
    assert due_slot(schedule, due, NOW) is None


def test_slots_sort_as_text() -> None:
    moments = [NOW + timedelta(hours=n * 7) for n in range(500)]
    assert [slot_of(text) for text in sorted(map(slot_text, moments))] == moments
