"""``hobnob run`` on captures of real sites, played by an HTTP proxy; skipped where no player is at hand.

The player is a program called ``replay.py`` beside the checkout, or the one named by HOBNOB_REPLAY;
its ``corpus/manifest.jsonl`` says what it plays. The figures are printed (``pytest -s``).
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import feedparser
import icalendar
import pytest
from ruamel.yaml import YAML

ROOT = Path(__file__).parents[2]
PER_PLATFORM = 4


def _player() -> Path | None:
    named = os.environ.get("HOBNOB_REPLAY")
    found = [Path(named)] if named else sorted(ROOT.parent.glob("*/replay.py"))
    return next((path for path in found if path.is_file() and path.with_name("corpus").is_dir()), None)


PLAYER = _player()
pytestmark = pytest.mark.skipif(PLAYER is None, reason="no player of captured sites at hand (HOBNOB_REPLAY)")


@pytest.fixture
def proxy() -> Iterator[str]:
    yield from _played()


def _played(*options: str) -> Iterator[str]:
    assert PLAYER is not None
    process = subprocess.Popen(
        [sys.executable, str(PLAYER), "--port", "0", *options], stdout=subprocess.PIPE, text=True
    )
    try:
        assert process.stdout is not None
        match = re.search(r"http://127\.0\.0\.1:\d+", process.stdout.readline())
        assert match is not None
        yield match.group()
    finally:
        process.kill()
        process.wait()
        if process.stdout is not None:
            process.stdout.close()


def _configuration(folder: Path, proxy: str, per_platform: int = PER_PLATFORM) -> list[tuple[str, str]]:
    """Write a configuration over many platforms and two regions; the sources as (name, platform)."""
    assert PLAYER is not None
    chosen: dict[str, list[str]] = {}
    for line in (PLAYER.parent / "corpus" / "manifest.jsonl").read_text().splitlines():
        row = json.loads(line)
        if row.get("http_status") or row["bytes"] > 2_500_000:
            continue
        files = chosen.setdefault(row["platform"], [])
        if len(files) < per_platform:
            files.append(row["file"])
    sources = [
        (re.sub(r"[^a-z0-9]+", "-", file.lower()).strip("-"), platform, f"http://corpus.test/{file}")
        for platform, files in sorted(chosen.items())
        for file in files
    ]
    regions = {
        "north": {"title": "North", "place": "Akron, OH", "sources": []},
        "south": {"title": "South", "place": "Durham, NC", "sources": []},
    }
    for at, (name, _, url) in enumerate(sources):
        regions["north" if at % 2 else "south"]["sources"].append({"name": name, "url": url})  # type: ignore[attr-defined]
    host = proxy.removeprefix("http://")
    with (folder / "config.yaml").open("w") as file:
        YAML().dump(
            {
                "store": f"sqlite:///{folder}/hobnob.db",
                "publish": {"to": str(folder / "public"), "url": "https://hobnob.example", "horizon": "400 days"},
                "network": {"proxy": proxy, "allow_private": [host], "pace": 0, "timeout": "5s"},
                "regions": regions,
            },
            file,
        )
    return [(name, platform) for name, platform, _ in sources]


def _hobnob(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", "from hobnob.cli import main; main()", *arguments],
        cwd=folder, capture_output=True, text=True, timeout=600, check=False,
    )  # fmt: skip


def _published(folder: Path) -> dict[str, bytes]:
    public = folder / "public"
    return {str(path.relative_to(public)): path.read_bytes() for path in public.rglob("*") if path.is_file()}


def _keep_the_rules(files: dict[str, bytes]) -> None:
    """Every feed and every calendar to subscribe to, as the public validators want them, whatever the organisers
    wrote."""
    sys.path.append(str(ROOT / "tests" / "digest"))
    from feed_rules import check_atom, check_json_feed, check_rss

    checked = 0
    for path, body in files.items():
        address = f"https://hobnob.example/{path}"
        if path.endswith(".rss"):
            check_rss(body, address)
        elif path.endswith(".atom"):
            check_atom(body, address)
        elif path.endswith(".json") and b'"https://jsonfeed.org/version/1.1"' in body:
            check_json_feed(json.loads(body), address)
        elif path.endswith(".ics") and "/e/" not in path:
            read = icalendar.Calendar.from_ical(body)
            assert [error for part in read.walk() for error in part.errors] == [], path
        else:
            continue
        checked += 1
    assert checked >= 30


def test_many_real_sites_become_feeds_and_a_second_run_leaves_every_byte(tmp_path: Path, proxy: str) -> None:
    sources = _configuration(tmp_path, proxy)
    assert len(sources) >= 20
    assert len({platform for _, platform in sources}) >= 8

    began = time.monotonic()
    first = _hobnob(tmp_path, "run", "--json")
    seconds = time.monotonic() - began
    assert first.returncode in (0, 1), first.stderr
    assert "Traceback" not in first.stderr
    told = json.loads(first.stdout)
    assert len(told["sources"]) == len(sources)
    read = sum(source["events"] for source in told["sources"])
    rejected = sum(source["rejected"] for source in told["sources"])

    before = _published(tmp_path)
    items = 0
    for region in ("north", "south"):
        feed = feedparser.parse(before[f"{region}.rss"])
        assert not feed.bozo, feed.bozo_exception
        assert len({entry.id for entry in feed.entries}) == len(feed.entries)
        items += len(feed.entries)
    _keep_the_rules(before)
    print(f"\n{len(sources)} sources, {read} events read, {rejected} rejected, {items} items, {seconds:.1f} s")
    assert items >= 300

    second = _hobnob(tmp_path, "run")
    assert second.returncode == first.returncode, second.stderr
    assert "nothing changed" in second.stdout
    assert _published(tmp_path) == before


def test_with_a_third_of_the_answers_broken_nothing_is_lost(tmp_path: Path, proxy: str) -> None:
    sources = _configuration(tmp_path, proxy, per_platform=1)
    _hobnob(tmp_path, "run", "--json")
    before = {e["id"] for e in json.loads(_hobnob(tmp_path, "events", "--json", "--days", "400").stdout)}
    generator = _played("--fail", "0.3", "--latency", "50")
    broken = next(generator)
    try:
        config = tmp_path / "config.yaml"
        config.write_text(config.read_text().replace(proxy.removeprefix("http://"), broken.removeprefix("http://")))
        result = _hobnob(tmp_path, "run", "--json")
        assert result.returncode in (0, 1), result.stderr
        assert len(json.loads(result.stdout)["sources"]) == len(sources)
    finally:
        generator.close()
    after = {e["id"] for e in json.loads(_hobnob(tmp_path, "events", "--json", "--days", "400").stdout)}
    assert before <= after
