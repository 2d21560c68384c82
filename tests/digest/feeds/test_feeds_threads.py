"""Feeds that many readers ask for at once are made in threads, and leave the process as it was."""

from __future__ import annotations

import locale
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from invented import NOW, config, town

from digest.feeds.rss import rss
from digest.region import RegionView


@pytest.fixture
def hasty() -> Iterator[None]:
    """Threads take turns as often as may be."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(before)


def test_the_locale_stays_as_it_was(hasty: None) -> None:
    before = locale.setlocale(locale.LC_ALL)
    settings = config()
    seen = RegionView(settings, settings.regions["akron"], town(40), NOW)
    one = next(iter(seen.feeds()))
    try:
        with ThreadPoolExecutor(8) as threads:
            made = set(threads.map(lambda _: rss(one, seen.site), range(48)))
        assert len(made) == 1
        assert locale.setlocale(locale.LC_ALL) == before
    finally:
        locale.setlocale(locale.LC_ALL, before)
