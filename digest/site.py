"""Every file of the site, by path."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from digest.addresses import Site, event_calendar
from digest.items import Feed
from digest.region import RegionView
from hobnob.config import Config


def region_files(view: RegionView, *, only_feeds: bool = False) -> Iterator[tuple[str, bytes]]:
    """A region's files: what is linked to comes before what links to it."""
    from digest.feeds.calendar import calendar, one_event

    site, slug = view.site, view.region.slug
    for stored in view.known:
        yield event_calendar(slug, stored.id), one_event(stored, site, slug, view.notes)
    for feed in view.feeds():
        yield from news_files(feed, site)
        yield f"{feed.stem}.ics", calendar(feed, site, slug, view.notes)


def news_files(feed: Feed, site: Site) -> Iterator[tuple[str, bytes]]:
    """A feed in the three formats of feed readers."""
    from digest.feeds.atom import atom
    from digest.feeds.json_feed import json_feed
    from digest.feeds.rss import rss

    yield f"{feed.stem}.rss", rss(feed, site)
    yield f"{feed.stem}.atom", atom(feed, site)
    yield f"{feed.stem}.json", json_feed(feed, site)


def shared_files(
    config: Config, summaries: Mapping[str, Any], *, only_feeds: bool = False
) -> Iterator[tuple[str, bytes]]:
    """What belongs to no region."""
    yield ".nojekyll", b""
