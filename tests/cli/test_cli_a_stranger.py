"""What somebody meets who has never seen the program: counts that are true, reasons, narrow terminals, torn pipes."""

from __future__ import annotations

import json
import os
import pty
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from hobnob.demo.server import Town

Command = Callable[..., subprocess.CompletedProcess[str]]
PROGRAM = [sys.executable, "-c", "from hobnob.cli import main; main()"]


@pytest.fixture
def collected(configured: Path, hobnob: Command) -> Path:
    """A folder where one source of the town was visited; its region reaches 30 miles."""
    file = configured / "config.yaml"
    file.write_text(file.read_text().replace("place: 43.75, -87.71", "place: 43.75, -87.71\n    radius: 30 miles"))
    assert hobnob("run", "--source", "united-way").returncode == 0
    return configured


def seen(command: list[str], folder: Path, columns: int) -> list[str]:
    """The lines that a terminal of so many columns shows."""
    leader, follower = pty.openpty()
    done = subprocess.Popen(
        [*PROGRAM, *command],
        cwd=folder,
        stdout=follower,
        stderr=follower,
        env={**os.environ, "COLUMNS": str(columns), "TERM": "dumb"},
    )
    os.close(follower)

    def read() -> Iterator[bytes]:
        while True:
            try:
                part = os.read(leader, 65536)
            except OSError:
                return
            if not part:
                return
            yield part

    text = b"".join(read()).decode()
    os.close(leader)
    assert done.wait(60) == 0, text
    return text.splitlines()


def test_past_events_are_not_called_upcoming(hobnob: Command, tmp_path: Path, served_town: Town) -> None:
    site = served_town.sites["united-way"]
    told = hobnob("scrape", f"{site.base}/events", "--allow", site.base.removeprefix("http://"))
    with_past = hobnob("scrape", f"{site.base}/events", "--allow", site.base.removeprefix("http://"), "--past")
    assert told.stderr == with_past.stderr


def test_each_source_counts_its_own(hobnob: Command, configured: Path) -> None:
    done = hobnob("scrape", "--source", "united-way", "--source", "bar-association")
    counts = dict(line.split(": ", 1) for line in done.stderr.splitlines())
    assert counts["united-way"].startswith("3 events, 3 upcoming")
    assert counts["bar-association"].startswith("2 events, 2 upcoming")


def test_explain_says_where_readers_meet_the_event(hobnob: Command, collected: Path) -> None:
    one = json.loads(hobnob("events", "--json").stdout)[0]
    told = hobnob("explain", one["id"]).stdout
    assert "\nin the feeds\n  larkin-falls: " in told
    known = json.loads(hobnob("explain", one["id"], "--json").stdout)["feeds"]["larkin-falls"]
    assert known["left_out"] is None
    assert isinstance(known["score"], int)
    file = collected / "config.yaml"
    file.write_text(file.read_text().replace("place: 43.75, -87.71", "place: Akron, OH"))
    away = hobnob("explain", one["id"]).stdout
    assert "larkin-falls: left out: it is " in away
    assert "miles away, and 'radius:' says 30 miles" in away


def test_explain_of_nothing_is_a_question(hobnob: Command, collected: Path) -> None:
    done = hobnob("explain", " ")
    assert done.returncode == 2
    assert "which event?" in done.stderr


def test_silence_is_explained(hobnob: Command, collected: Path) -> None:
    done = hobnob("events", "zeppelin")
    assert (done.returncode, done.stdout) == (0, "")
    assert "no event with 'zeppelin' in title or text in the next 60 days" in done.stderr
    (collected / "config.yaml").write_text("contact: you@example.org\n")
    assert "no sources yet" in hobnob("sources").stderr
    doctor = hobnob("doctor")
    assert doctor.returncode == 1
    assert "WRONG a contact is named" in doctor.stdout
    assert "0 regions, 0 sources" in doctor.stdout


@pytest.mark.parametrize("command", [["events", "--best"], ["sources"], ["scrape", "--source", "united-way"]])
def test_a_narrow_terminal_gets_whole_words(collected: Path, command: list[str]) -> None:
    lines = seen(command, collected, 40)
    assert any(
        "united-way" in line or "Drawing" in line or "Orientation" in line or "Breakfast" in line for line in lines
    ), lines
    assert sum(len(line.strip()) < 4 for line in lines) <= 1, lines


def test_a_reader_who_leaves_stops_no_visit(configured: Path) -> None:
    """``hobnob run | head -1``"""
    running = subprocess.Popen([*PROGRAM, "run"], cwd=configured, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert running.stdout is not None
    assert running.stderr is not None
    running.stdout.readline()
    running.stdout.close()
    with running.stderr as errors:
        told = errors.read().decode()
    running.wait(120)
    assert "Traceback" not in told
    assert (configured / "public" / "larkin-falls.rss").exists()


def test_a_reader_who_leaves_is_no_broken_source(configured: Path) -> None:
    """``set -o pipefail; hobnob scrape ... | head -1``"""
    command = [*PROGRAM, "scrape", "--source", "united-way", "--json"]
    running = subprocess.Popen(command, cwd=configured, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert running.stdout is not None
    assert running.stderr is not None
    running.stdout.close()
    with running.stderr as errors:
        assert "Traceback" not in errors.read().decode()
    assert running.wait(60) == 0


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_a_shell_completes_commands(tmp_path: Path, shell: str) -> None:
    script = subprocess.run(
        [*PROGRAM, "--show-completion", shell], cwd=tmp_path, capture_output=True, text=True, check=True
    ).stdout
    assert "complete" in script.lower()


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs /dev/full")
def test_a_full_disk_behind_the_output_is_told_in_one_line(configured: Path) -> None:
    with open("/dev/full", "w") as full:
        done = subprocess.run(
            [*PROGRAM, "doctor"], cwd=configured, stdout=full, stderr=subprocess.PIPE, text=True, check=False
        )
    assert done.returncode != 0
    assert "Traceback" not in done.stderr
    assert "can't be written: no space left on device" in done.stderr


@pytest.mark.parametrize("obstacle", ["a file", "no room"])
def test_no_site_is_asked_for_what_cannot_be_published(configured: Path, obstacle: str) -> None:
    if obstacle == "a file":
        (configured / "public").write_text("a note")
    limit = "resource.setrlimit(resource.RLIMIT_FSIZE, (500_000, 500_000))" if obstacle == "no room" else "pass"
    done = subprocess.run(
        [sys.executable, "-c", f"import resource\n{limit}\nfrom hobnob.cli import main\nmain()", "run"],
        cwd=configured, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("hobnob: ")
    assert "public: file " in done.stderr  # 'file exists', 'file too large'
    assert not (configured / "hobnob.db").exists()


def test_a_contact_is_written_as_yaml_takes_it(hobnob: Command, tmp_path: Path) -> None:
    from hobnob.yaml_file import load

    assert hobnob("init", "Akron, OH", "--contact", 'Ann: #1 "x').returncode == 0
    assert load(tmp_path / "config.yaml").contact == 'Ann: #1 "x'


def test_a_one_off_scrape_means_the_configured_zone(hobnob: Command, configured: Path, served_town: Town) -> None:
    address = f"{served_town.sites['united-way'].base}/events"
    events = json.loads(hobnob("scrape", address, "--json").stdout)["events"]
    assert {event["timezone"] for event in events} == {"America/Chicago"}


def test_for_cron_only_what_is_broken_is_said(hobnob: Command, configured: Path) -> None:
    well = hobnob("run", "--quiet", "--source", "united-way")
    assert (well.returncode, well.stdout, well.stderr) == (0, "", "")
    ill = hobnob("run", "--quiet", "--source", "harbor-league")
    assert (ill.returncode, ill.stdout) == (1, "")
    assert ill.stderr.startswith("harbor-league: broken: ")
    assert len(ill.stderr.splitlines()) == 1
