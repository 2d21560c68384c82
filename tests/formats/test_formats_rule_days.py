"""A rule beside the start of a JSON record: its days, or the first of them where the rule is refused."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from scrapers.draft import Context
from scrapers.formats import rule_days

CONTEXT = Context("https://x.example/", datetime(2026, 5, 1, tzinfo=UTC), "America/Chicago")


def test_a_rule_gives_its_days() -> None:
    found = rule_days.starts("RRULE:FREQ=WEEKLY;COUNT=3;", datetime(2026, 5, 4, 19), CONTEXT)
    assert found == ([datetime(2026, 5, 4, 19), datetime(2026, 5, 11, 19), datetime(2026, 5, 18, 19)], None)


@pytest.mark.parametrize("rule", ["FREQ=HOURLY", "FREQ=WEEKLY;BYDAY=XX", "every Monday", "FREQ=WEEKLY;UNTIL=soon"])
def test_of_a_rule_that_is_refused_the_first_day_stays(rule: str) -> None:
    found = rule_days.starts(rule, date(2026, 5, 4), CONTEXT)
    assert found.days == [date(2026, 5, 4)]
    assert found.refused
