"""``hobnob run`` killed at any instant: what is published parses, the store opens, and the next run makes it good."""

from __future__ import annotations

import random
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
import whole
from played_sites import captured, invented

from hobnob.demo.server import Town

KILLS_A_FOLDER = 4
# of the kills, every so many-th waits until files are being written
WHILE_PUBLISHING = 3


def calm(folder: Path) -> tuple[float, float]:
    """A run that nobody disturbs: seconds until it begins to publish, and until its end."""
    began = time.monotonic()
    process = whole.start(folder, "run")
    while process.poll() is None and not _publishing(folder, ()):
        time.sleep(0.002)
    publishing = time.monotonic() - began
    _, errors = process.communicate(timeout=600)
    assert process.returncode in (0, 1), errors
    assert errors == ""
    return publishing, time.monotonic() - began


def _names(folder: Path) -> tuple[str, ...]:
    return tuple(path.name for path in whole.drafts(folder))


def _publishing(folder: Path, before: tuple[str, ...]) -> bool:
    return any(name not in before for name in _names(folder))


def killed(folder: Path, draw: random.Random, seconds: float, publishing: float | None) -> str | None:
    """Start a run and kill it; where it was, or None if it had come to its end. ``publishing``: so many seconds after
    it began to write."""
    before = _names(folder)
    process = whole.start(folder, "run")
    if publishing is not None:
        while process.poll() is None and not _publishing(folder, before):
            time.sleep(0.002)
    time.sleep(draw.uniform(0.0, seconds if publishing is None else publishing))
    process.kill()
    output, errors = process.communicate()
    if process.returncode >= 0:
        assert process.returncode in (0, 1), errors
        return None
    assert errors == ""
    if _publishing(folder, before) or (publishing is not None):
        return "publishing"
    return "visiting" if output else "starting"


def disturb(where: Path, configure: Callable[[Path], object], count: int) -> None:
    """``count`` kills; after every few of them a run to the end, which must leave what an undisturbed run leaves."""

    def undisturbed(name: str) -> tuple[float, float, Counter[str], dict[str, Counter[str]]]:
        configure(where / name)
        begins, ends = calm(where / name)
        return begins, ends, whole.told(where / name), whole.items(where / name)

    begins, ends, wanted, feeds = undisturbed("calm")
    assert wanted
    assert feeds
    draw = random.Random(13)
    places: Counter[str] = Counter()
    files = 0
    for folder in (where / f"disturbed{number}" for number in range(2 * count + 8)):
        if places.total() >= count:
            break
        configure(folder)
        for _ in range(min(count, KILLS_A_FOLDER)):
            late = (ends - begins) * 1.2 if places.total() % WHILE_PUBLISHING == 0 else None
            place = killed(folder, draw, ends, late)
            if place is not None:
                places[place] += 1
            files += whole.check_files(folder)
            whole.check_store(folder)
            if place is None or places.total() >= count:
                break  # what is left for another run is nothing to kill
        calm(folder)
        whole.check_files(folder)
        if whole.items(folder) != feeds:
            # a digest's title tells the day, which turns at midnight
            _, _, wanted, feeds = undisturbed(f"calm_beside_{folder.name}")
        assert whole.told(folder) == wanted
        assert whole.items(folder) == feeds
        print(f"{places.total()} kills {dict(places)}", flush=True)
    assert places.total() == count
    print(
        f"\n{places.total()} kills {dict(places)} of a run of {ends:.1f} s, {begins:.1f} s of it before publishing;"
        f" {files} published files parsed in between; {wanted.total()} events, {len(feeds)} feeds equal in the end"
    )


def test_killed_while_it_publishes(tmp_path: Path, larkin_falls: Town) -> None:
    disturb(tmp_path, lambda folder: invented(folder, larkin_falls), 1)


@pytest.mark.slow
def test_killed_at_a_hundred_instants_over_real_sites(tmp_path: Path, proxy: str) -> None:
    disturb(tmp_path, lambda folder: captured(folder, proxy, most=25), 100)
