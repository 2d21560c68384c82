"""The table of phrases: what each states, and nothing more."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from scrapers.reading import dates

NOW = datetime(2026, 1, 20, 12, tzinfo=UTC)
HOME = "America/New_York"


def _table() -> list[tuple[str, str]]:
    return _rows("phrases.txt") + _rows("phrases_french_spanish.txt") + _rows("phrases_german.txt")


def _rows(name: str) -> list[tuple[str, str]]:
    lines = (Path(__file__).parent / name).read_text(encoding="utf-8").splitlines()
    rows = (line.rsplit(" => ", 1) for line in lines if line.strip() and not line.startswith("# "))
    return [(text.replace("\\n", "\n"), wanted.strip()) for text, wanted in rows]


def told(when: dates.When) -> str:
    """A ``When`` as the table writes it."""
    zone = "" if getattr(when.start.tzinfo, "key", None) == HOME else f" {when.start.tzinfo}"
    if when.time_known:
        end = f" .. {when.end:%Y-%m-%d %H:%M}" if when.end else ""
        return f"{when.start:%Y-%m-%d %H:%M}{end}{zone}"
    assert (when.start.hour, when.start.minute) == (0, 0)
    end = f" .. {when.end - timedelta(days=1):%Y-%m-%d}" if when.end else ""
    assert when.all_day == (when.end is not None)
    return f"{when.start:%Y-%m-%d}{end}{zone}"


@pytest.mark.parametrize(("text", "wanted"), _table())
def test_a_phrase_states_this_and_nothing_more(text: str, wanted: str) -> None:
    found = dates.find(text, now=NOW, timezone=HOME)
    assert " ; ".join(told(one.when) for one in found) == (wanted if wanted != "-" else "")


@pytest.mark.parametrize(("text", "wanted"), _rows("events_in_prose.txt"))
def test_the_event_is_on_this_day_and_not_on_that_by_which_to_answer(text: str, wanted: str) -> None:
    when = dates.parse(text, now=NOW, timezone=HOME)
    assert (told(when) if when else "-") == wanted


def test_the_table_is_large_enough() -> None:
    table = _table()
    assert len(table) >= 300
    assert sum(" .. " in wanted for _, wanted in table) >= 100
