"""A slot that comes while the visit before it is still under way."""

from __future__ import annotations

import asyncio
import logging
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from conftest import ChamberSite, configure, eventually

from hobnob.service import running
from hobnob.settings_watch import SettingsWatch
from hobnob.store import Store
from hobnob.yaml_file import load
from scrapers.schedule import Schedule


class _Often(Schedule):
    """Five times a second."""

    def next_after(self, moment: datetime) -> datetime:
        return moment + timedelta(seconds=0.2)


async def test_it_is_left_out_and_nothing_is_wrong(
    tmp_path: Path, site: ChamberSite, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    site.delay = 1.5
    path = configure(tmp_path, site)
    config = load(path)
    monkeypatch.setattr(running, "schedule_of", lambda *_: _Often("often", "UTC"))
    with caplog.at_level(logging.INFO):
        async with await Store.open(config.store) as store:
            service = running.Service(SettingsWatch(path, config), store)
            await service.start()
            await eventually(lambda: site.asked)
            await asyncio.sleep(0.7)
            assert site.asked == 1
            assert "left out: its last visit is still under way" in caplog.text
            await service.stop()
    assert [record.getMessage() for record in caplog.records if record.levelno >= logging.WARNING] == []
