"""What two events, or one, are by the operator's word: said, shown, published and taken back on the command line."""

from __future__ import annotations

import asyncio
import json
import re
import subprocess
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import feedparser
import pytest
from told import event, visit

from hobnob.records import Event
from hobnob.store import Store
from scrapers.update import record

Command = Callable[..., subprocess.CompletedProcess[str]]

TODAY = datetime.now(UTC).replace(minute=0, second=0, microsecond=0)


def day(days: int) -> str:
    return f"{TODAY + timedelta(days=days):%Y-%m-%d} 17:30"


MIXER = event("Multi-Chamber Mixer", day(9), "Lock 15 Brewing; 21 W North St; Akron", by="Akron Chamber", uid="1")
EVENING = event("Members' Evening", day(9), by="Stow Chamber", uid="7")
RIBBON = [
    event("Ribbon Cutting", day(n), "Summit Hall; 12 Main St; Akron", by="Akron Chamber", uid=f"{n}") for n in (3, 4)
]


@pytest.fixture
def akron(tmp_path: Path) -> Path:
    """A folder with a configuration and a store in which two sources have told their events."""
    sources = "".join(
        f"      - {{name: {name}, url: 'https://{name}.example/events'}}\n" for name in ("chamber", "stow")
    )
    (tmp_path / "config.yaml").write_text(
        f"contact: me@example.org\nstore: sqlite:///{tmp_path}/hobnob.db\n"
        f"publish: {{to: {tmp_path}/public, url: 'https://hobnob.example'}}\n"
        f"regions:\n  summit:\n    place: Akron, OH\n    sources:\n{sources}"
    )

    async def fill() -> None:
        async with await Store.open(f"sqlite:///{tmp_path}/hobnob.db") as store:
            for back, name, told in ((3, "chamber", [MIXER, *RIBBON]), (2, "stow", [EVENING, RIBBON[0]])):
                await record(store, visit(list[Event](told), name), now=TODAY - timedelta(days=back))

    asyncio.run(fill())
    return tmp_path


def guids(folder: Path) -> dict[str, str]:
    """The items of the region's feed: guid to title."""
    return {one.id: one.title for one in feedparser.parse((folder / "public/summit.rss").read_bytes()).entries}


def ids(hobnob: Command) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for one in json.loads(hobnob("events", "--json").stdout):
        found.setdefault(one["title"], []).append(one["id"])
    return found


def test_joined_shown_published_and_taken_back(hobnob: Command, akron: Path) -> None:
    before = ids(hobnob)
    (mixer,), (evening,) = before["Multi-Chamber Mixer"], before["Members' Evening"]
    assert hobnob("digest").returncode == 0
    published = guids(akron)
    done = hobnob("same", "members' evening", mixer[:7])
    assert (done.returncode, done.stderr) == (0, "")
    lines = done.stdout.splitlines()
    assert re.fullmatch(
        rf"word 1: one event, {mixer[:8]} 'Multi-Chamber Mixer' \(.*\), told by chamber, stow", lines[0]
    )
    assert lines[1] == f"{evening[:8]} leaves the feeds; its page shows {mixer[:8]}"
    assert lines[-1].endswith("'hobnob words --undo 1' takes it back")
    for asked in (mixer, evening):
        explained = hobnob("explain", asked).stdout
        assert "what you said of it" in explained
        assert 'stow\'s "Members\' Evening" and chamber\'s "Multi-Chamber Mixer" are one; ' in explained
    assert json.loads(hobnob("explain", mixer, "--json").stdout)["words"][0]["kind"] == "same"
    assert hobnob("digest").returncode == 0
    joined = guids(akron)
    assert set(published) - set(joined) == {guid for guid, title in published.items() if "Members' Evening" in title}
    assert set(joined) < set(published), "nothing is new to readers"
    page = (akron / f"public/summit/e/{evening}.html").read_text()
    assert f"/summit/e/{mixer}.html" in page
    (said,) = json.loads(hobnob("words", "--json").stdout)
    assert {(one["source"], one["event"]) for one in said["reports"]} == {("chamber", mixer), ("stow", mixer)}
    assert hobnob("words").stdout.startswith("1\t")
    done = hobnob("words", "--undo", "1")
    assert done.returncode == 0
    assert done.stdout.startswith("word 1 is taken back; they are parted again")
    assert ids(hobnob) == before
    assert hobnob("digest").returncode == 0
    assert guids(akron) == published
    assert hobnob("words").stdout == ""


def test_parted_and_against_it(hobnob: Command, akron: Path) -> None:
    (first, second) = ids(hobnob)["Ribbon Cutting"]
    done = hobnob("apart", "Ribbon Cutting")
    assert done.returncode == 2
    assert f"2 events have the title 'Ribbon Cutting', write an id: {first[:8]} is 'Ribbon Cutting' (" in done.stderr
    told = json.loads(hobnob("apart", first, "stow", "--json").stdout)
    assert [(one["id"] == first, one["sources"]) for one in told["events"]] == [(True, ["chamber"]), (False, ["stow"])]
    done = hobnob("same", first, told["parted"][0])
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("hobnob: it contradicts word 1 (chamber's \"Ribbon Cutting\" and stow's")
    assert "'hobnob words --undo 1' takes that back" in done.stderr
    back = json.loads(hobnob("words", "--undo", "1", "--json").stdout)
    assert back["joined"] == {told["parted"][0]: first}
    done = hobnob("apart", second)
    assert done.returncode == 2
    assert "chamber alone tells of this event" in done.stderr


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("same", "mixer"), "the same as what?"),
        (("same", "mixer", " "), "which event?"),
        (("same", "mixer", "zeppelin"), "no stored event has the id or the title 'zeppelin'"),
        (("apart", "mixer", "nobody"), "'Multi-Chamber Mixer' ("),
        (("words", "--undo", "4"), "there is no word 4; nothing was said yet; 'hobnob words' lists them"),
    ],
)
def test_what_can_not_be_said(hobnob: Command, akron: Path, arguments: tuple[str, ...], told: str) -> None:
    done = hobnob(*arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("hobnob: ")
    assert told in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_without_a_store_none_is_made(hobnob: Command, akron: Path) -> None:
    (akron / "hobnob.db").unlink()
    for arguments in (("same", "a", "b"), ("apart", "a"), ("words",), ("words", "--undo", "1")):
        done = hobnob(*arguments)
        assert done.returncode == 2
        assert "'hobnob run' makes it" in done.stderr
    assert not (akron / "hobnob.db").exists()
