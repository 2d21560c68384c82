"""``hobnob serve`` as a program: collects, publishes, tells its operator, takes up changes, and stops with care."""

from __future__ import annotations

import asyncio
import re
import signal
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from conftest import ChamberSite, configure, eventually, serving

from hobnob.store import Store


async def runs(folder: Path) -> int:
    async with await Store.open(f"sqlite:///{folder}/hobnob.db") as store:
        return sum(len(one.runs) for one in await store.sources())


async def test_it_collects_publishes_and_tells_its_operator(tmp_path: Path, site: ChamberSite) -> None:
    configure(tmp_path, site)
    async with serving(tmp_path) as served:
        await eventually(
            lambda: (
                (tmp_path / "public" / "akron.rss").exists()
                and "Harbor" in (tmp_path / "public" / "akron.rss").read_text(encoding="utf-8")
            )
        )
        assert "Harbor Mixer" in (await served.get("/akron.rss")).text
        metrics = await served.get("/metrics")
        assert metrics.headers["content-type"].startswith("text/plain; version=0.0.4")
        assert 'hobnob_runs_total{health="ok",region="akron"} 1' in metrics.text
        assert 'hobnob_events_total{region="akron"} 2' in metrics.text
        assert 'hobnob_sources{region="akron",state="ok"} 1' in metrics.text
        ops = await served.get("/ops.rss")
        assert ops.headers["content-type"].startswith("application/rss+xml")
        assert "<item>" not in ops.text
        for path in ("/metrics", "/ops.rss"):
            assert (await served.get(path, **{"X-Forwarded-For": "203.0.113.9"})).status_code == 404
            assert (await served.get(path, Host="hobnob.example")).status_code == 404
        assert (await served.get("/healthz", Host="hobnob.example")).text == "ok\n"
        assert await served.stop() == 0
        assert served.said("serving on")
        assert served.said("stopped")
        assert all({"time", "level", "message"} <= set(line) for line in served.log)


async def test_a_changed_configuration_is_taken_up_and_a_bad_one_is_not(tmp_path: Path, site: ChamberSite) -> None:
    configure(tmp_path, site)
    async with serving(tmp_path) as served:
        await eventually(lambda: served.said("chamber: ok"))
        configure(tmp_path, site, more="        sources: [\n")
        await eventually(lambda: served.said("the old one stays"))
        assert "Harbor Mixer" in (await served.get("/akron.rss")).text
        # the log tells before the notice is stored
        ops = await served.shown("/ops.rss", "The new configuration is wrong")
        assert re.search(r"config\.yaml:\d+:\d+", ops)
        configure(tmp_path, site, more=f"      - {{name: second, url: '{site.url}?second'}}\n")
        served.process.send_signal(signal.SIGHUP)
        await eventually(lambda: served.said("akron/second: ok"))
        await served.shown("/ops.rss", "is right again")
        assert await runs(tmp_path) == 2, "the source that stood was not asked again"
        assert "feeds.opml" not in (await served.get("/akron.rss")).text
        assert await served.stop() == 0


async def test_a_source_whose_own_settings_changed_waits_for_no_slot(tmp_path: Path, site: ChamberSite) -> None:
    path = configure(tmp_path, site)
    async with serving(tmp_path) as served:
        await eventually(
            lambda: (
                (tmp_path / "public" / "akron.rss").exists()
                and "Harbor Mixer" in (tmp_path / "public" / "akron.rss").read_text()
            )
        )
        path.write_text(path.read_text().replace("name: chamber,", "name: chamber, never: [mixer],"))
        served.process.send_signal(signal.SIGHUP)
        await eventually(lambda: "Harbor Mixer" not in (tmp_path / "public" / "akron.rss").read_text())
        assert await runs(tmp_path) == 2
        path.write_text(path.read_text().replace("name: chamber,", "name: chamber, note: asked them in May,"))
        served.process.send_signal(signal.SIGHUP)
        await eventually(lambda: sum("taken up again" in str(line["message"]) for line in served.log) == 2)
        await asyncio.sleep(1)
        assert await runs(tmp_path) == 2
        assert await served.stop() == 0


async def test_what_was_missed_runs_once_and_what_was_not_does_not(tmp_path: Path, site: ChamberSite) -> None:
    configure(tmp_path, site)
    for expected in (1, 1):
        async with serving(tmp_path) as served:
            await eventually(lambda: (tmp_path / "public" / "akron.rss").exists())
            await asyncio.sleep(1)
            assert await served.stop() == 0
        assert await runs(tmp_path) == expected
        assert site.asked >= 1


async def test_a_stop_drains_what_runs(tmp_path: Path, site: ChamberSite) -> None:
    site.delay = 4
    configure(tmp_path, site)
    async with serving(tmp_path) as served:
        await eventually(lambda: site.asked)
        assert await served.stop() == 0
        assert served.said("finishing 1 source")
    assert await runs(tmp_path) == 1
    assert "Harbor" in (tmp_path / "public" / "akron.rss").read_text(encoding="utf-8")


async def test_a_killed_service_loses_nothing(tmp_path: Path, site: ChamberSite) -> None:
    site.delay = 5
    configure(tmp_path, site)
    async with serving(tmp_path) as served:
        await eventually(lambda: site.asked)
        served.process.kill()
        await served.process.wait()
    assert await runs(tmp_path) == 0
    site.delay = 0
    async with serving(tmp_path) as served:
        await eventually(lambda: served.said("chamber: ok"))
        await served.stop()
    assert await runs(tmp_path) == 1


@pytest.mark.slow
async def test_a_source_that_breaks_and_recovers_is_told_once_each(tmp_path: Path, site: ChamberSite) -> None:
    configure(tmp_path, site, schedule="every 1 minutes")
    async with serving(tmp_path) as served:
        await eventually(lambda: served.said("chamber: ok"))
        readers = (await served.get("/akron.rss")).text
        assert await served.stop() == 0
    site.status = 503
    async with serving(tmp_path) as served:
        await eventually(lambda: served.said("chamber: broken"), 90)
        site.status = 200
        ops = (await served.get("/ops.rss")).text
        assert ops.count("<title>Broken: chamber") == 1
        assert (await served.get("/akron.rss")).text == readers
        await served.stop()


async def test_an_address_in_use_is_told_and_nothing_starts(tmp_path: Path, site: ChamberSite) -> None:
    configure(tmp_path, site)
    async with serving(tmp_path) as served:
        second = await asyncio.create_subprocess_exec(
            sys.executable, "-c", "from hobnob.cli import main; main()", "serve", "--port", str(served.port),
            cwd=tmp_path, stderr=asyncio.subprocess.PIPE,
        )  # fmt: skip
        _, error = await asyncio.wait_for(second.communicate(), 60)
        assert second.returncode == 2
        assert str(served.port).encode() in error
        assert b"Traceback" not in error
        await served.stop()


async def test_it_does_not_collect_beside_workers(tmp_path: Path, site: ChamberSite) -> None:
    configure(tmp_path, site)
    now = datetime.now(UTC)
    async with await Store.open(f"sqlite:///{tmp_path}/hobnob.db") as store:
        await store.lease("leader", "a worker", now=now, until=now + timedelta(hours=1))
    program = [sys.executable, "-c", "from hobnob.cli import main; main()", "serve", "--port", "0"]
    process = await asyncio.create_subprocess_exec(*program, cwd=tmp_path, stderr=asyncio.subprocess.PIPE)
    _, error = await asyncio.wait_for(process.communicate(), 60)
    assert b"--pages-only" in error, error
    async with serving(tmp_path, "--pages-only") as served:
        assert (await served.get("/akron.rss")).status_code == 200
        assert site.asked == 0
        assert await served.stop() == 0
