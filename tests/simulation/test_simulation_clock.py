"""The service across both changes of daylight saving, under a clock that runs a thousand times faster."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("faketime") is None, reason="needs Debian's faketime")
@pytest.mark.parametrize("begins", ["2026-03-06", "2026-10-30"])
def test_every_schedule_is_kept_and_memory_is_flat(begins: str) -> None:
    program = [sys.executable, str(Path(__file__).with_name("serve_fast.py")), "--begins", begins, "--seconds", "360"]
    done = subprocess.run(program, capture_output=True, text=True, timeout=900, check=True)
    print(done.stdout)
    figures = json.loads(done.stdout)
    assert figures["slots"] > 20
    assert figures["missed"] == []
    assert figures["doubled"] == []
    settled = figures["megabytes_of_memory"][len(figures["megabytes_of_memory"]) // 3 :]
    assert max(settled) <= min(settled) * 1.05
