"""Workers killed one after another and PostgreSQL restarted: every source visited once, nothing lost, no host
hurried."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.slow
def test_workers_under_fire() -> None:
    options = ["--sources", "400", "--workers", "3", "--kill-every", "10", "--restart"]
    program = [sys.executable, str(Path(__file__).with_name("many.py")), *options]
    done = subprocess.run(program, capture_output=True, text=True, timeout=1800, check=True)
    print(done.stdout)
    figures = json.loads(done.stdout)
    assert figures["done"] == figures["sources"]
    assert figures["visits_per_source"] == {"1": 400}
    assert figures["events"] == figures["events_expected"]
    assert figures["most_requests_at_once_per_host"] == 1
    assert figures["shortest_pause"] >= figures["pace"]
    assert figures["kills"] >= 1
    assert figures["restarts"] == 1
