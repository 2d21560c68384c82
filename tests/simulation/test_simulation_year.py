"""Daily runs over a world that changes: no event lost, none told twice, no false cancellation, disk and memory
level."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest


def simulated(*arguments: str, seconds: float) -> dict[str, object]:
    """The figures of a simulation in a process of its own, so that its memory is its own."""
    program = [sys.executable, str(Path(__file__).with_name("year.py")), *arguments]
    done = subprocess.run(program, capture_output=True, text=True, timeout=seconds, check=True)
    print(done.stdout)
    found: dict[str, object] = json.loads(done.stdout)
    return found


def level(amounts: object, share: float) -> bool:
    """Whether the last quarter is not above the middle by more than the share."""
    assert isinstance(amounts, list)
    middle = amounts[len(amounts) // 2]
    return max(amounts[-len(amounts) // 4 :]) <= middle * (1 + share)


def test_forty_days_lose_nothing_and_tell_nothing_twice() -> None:
    figures = simulated("--days", "40", "--sites", "2", "--seed", "3", seconds=240)
    assert figures["wrong"] == []
    assert figures["visits"] == 80


@pytest.mark.slow
def test_a_year_loses_nothing_and_stays_level() -> None:
    figures = simulated("--days", "365", "--sites", "12", seconds=3600)
    assert figures["wrong"] == []
    assert figures["deleted_and_told"]
    assert level(figures["megabytes_of_store"], 0.15)
    assert level(figures["megabytes_of_memory"], 0.15)
