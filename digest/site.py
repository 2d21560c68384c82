"""Every file of the site, by path."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from digest.region import RegionView
from hobnob.config import Config


def region_files(view: RegionView, *, only_feeds: bool = False) -> Iterator[tuple[str, bytes]]:
    """A region's files: what is linked to comes before what links to it."""
    from digest.feeds.rss import rss

    for feed in view.feeds():
        yield f"{feed.stem}.rss", rss(feed, view.site)


def shared_files(
    config: Config, summaries: Mapping[str, Any], *, only_feeds: bool = False
) -> Iterator[tuple[str, bytes]]:
    """What belongs to no region."""
    yield ".nojekyll", b""
