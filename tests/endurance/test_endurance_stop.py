"""Ctrl-C: one line, exit code 130, soon, and nothing half there."""

from __future__ import annotations

import signal
import socket
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import pytest
import whole
from played_sites import captured, invented

from hobnob.demo.server import Town

PATIENCE = 60.0


def wait_for(process: subprocess.Popen[str], there: Callable[[], bool]) -> None:
    patience = time.monotonic() + PATIENCE
    while not there():
        assert process.poll() is None, process.communicate()
        assert time.monotonic() < patience
        time.sleep(0.002)


def stop(process: subprocess.Popen[str]) -> tuple[float, str]:
    """Ctrl-C; how long the end took, and what stood on standard error."""
    began = time.monotonic()
    process.send_signal(signal.SIGINT)
    _, errors = process.communicate(timeout=PATIENCE)
    return time.monotonic() - began, errors


def stopped_run(folder: Path, town: Town, there: Callable[[Path], bool]) -> tuple[Path, float]:
    """``hobnob run``, stopped as soon as it is ``there``; its folder and how long the end took. Begun anew where it was
    over before the signal came."""
    for attempt in range(5):
        home = folder / str(attempt)
        home.mkdir()
        invented(home, town)
        with (home / "said").open("w") as said:
            process = whole.start(home, "run", stdout=said)
            while process.poll() is None and not there(home):
                time.sleep(0.002)
            seconds, errors = stop(process)
        if process.returncode not in (0, 1):
            break
    assert (errors, process.returncode) == ("stopped\n", 130)
    return home, seconds


def lines(file: Path) -> int:
    return len(file.read_text().splitlines()) if file.exists() else 0


def answers(port: int) -> bool:
    with socket.socket() as client:
        return client.connect_ex(("127.0.0.1", port)) == 0


@pytest.mark.slow
def test_stopped_while_it_visits(tmp_path: Path, larkin_falls: Town) -> None:
    home, seconds = stopped_run(tmp_path, larkin_falls, lambda home: lines(home / "said") > 1)
    whole.check_store(home)
    assert not (home / "public").exists()
    assert seconds < 5


def test_stopped_while_it_publishes(tmp_path: Path, larkin_falls: Town) -> None:
    home, _ = stopped_run(tmp_path, larkin_falls, lambda home: bool(whole.drafts(home)))
    whole.check_files(home)
    assert whole.drafts(home) == []


@pytest.mark.slow
def test_the_demo_is_stopped_while_it_serves(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with (tmp_path / "said").open("w") as said:
        process = whole.start(tmp_path, "demo", "--port", str(port), stdout=said)
        wait_for(process, lambda: "Ctrl-C stops" in (tmp_path / "said").read_text())
        wait_for(process, lambda: answers(port))
        _, errors = stop(process)
    assert "Traceback" not in errors
    assert len(errors.splitlines()) <= 1
    assert process.returncode in (0, 130)


@pytest.mark.slow
@pytest.mark.parametrize("seconds", [0.2, 0.4, 0.8, 1.5, 3, 5, 8, 11])
def test_stopped_at_any_moment(tmp_path: Path, proxy: str, seconds: float) -> None:
    captured(tmp_path, proxy, most=25)
    process = whole.start(tmp_path, "run")
    time.sleep(seconds)
    took, errors = stop(process)
    print(f"\nstopped after {seconds} s: took {took:.1f} s, exit code {process.returncode}")
    if process.returncode in (0, 1):
        assert errors == ""
        return
    if seconds >= 0.4:
        assert errors == "stopped\n"
        # Python ends by the signal itself when it was met amid a class being made; a shell reads 130 for both
        assert process.returncode in (130, -signal.SIGINT)
    if (tmp_path / "public").exists():
        whole.check_files(tmp_path)
        assert whole.drafts(tmp_path) == []
    whole.check_store(tmp_path)
