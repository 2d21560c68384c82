"""``hobnob run`` while many answers break: what was known stays, and every source that is well is published."""

from __future__ import annotations

import json
from pathlib import Path

import feedparser
import pytest
import whole
from played_sites import captured, player, playing

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(player() is None, reason="no player of captured sites at hand (HOBNOB_REPLAY)"),
]
RUNS = 3


def links(folder: Path) -> set[str]:
    """The addresses of all items of the regions' feeds."""
    bodies = [path.read_bytes() for path in sorted((folder / "public").glob("*.rss"))]
    assert len(bodies) == 2
    return {entry.link for body in bodies for entry in feedparser.parse(body).entries}


def known(folder: Path) -> set[str]:
    """The ids of every upcoming event of the store."""
    return {event["id"] for event in json.loads(whole.hobnob(folder, "events", "--json", "--days", "400").stdout)}


@pytest.mark.parametrize(
    ("share", "retries"),
    [pytest.param("0.3", 2, id="three in ten break"), pytest.param("0.5", 0, id="half break and nothing is retried")],
)
def test_nothing_is_lost_in_three_runs_with_faults(tmp_path: Path, share: str, retries: int) -> None:
    with playing() as proxy:
        sources = captured(tmp_path, proxy, most=25)
        clean = whole.hobnob(tmp_path, "run", "--json")
        assert clean.returncode in (0, 1), clean.stderr
    fine = {one["name"] for one in json.loads(clean.stdout)["sources"] if one["health"] not in ("broken", "blocked")}
    events, feeds = known(tmp_path), links(tmp_path)
    assert events
    assert feeds
    with playing("--fail", share, "--latency", "50") as broken:
        config = tmp_path / "config.yaml"
        text = config.read_text().replace(proxy.removeprefix("http://"), broken.removeprefix("http://"))
        config.write_text(text.replace("pace: 0", f"pace: 0\n  retries: {retries}"))
        for number in range(RUNS):
            done = whole.hobnob(tmp_path, "run", "--json")
            assert done.returncode in (0, 1), done.stderr
            assert done.stderr == ""
            told = json.loads(done.stdout)["sources"]
            failed = {one["name"] for one in told if one["health"] in ("broken", "blocked")} & fine
            assert len(told) == len(sources)
            assert retries or failed, "some must fail, or nothing is tested"
            print(
                f"\nrun {number + 1}: {len(failed)} of {len(fine)} healthy sources failed, in "
                f"{json.loads(done.stdout)['seconds']} s"
            )
            assert known(tmp_path) >= events
            assert links(tmp_path) >= feeds
            whole.check_files(tmp_path)
