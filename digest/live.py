"""A region's files made when they are asked for, and kept as long as nothing changed."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from functools import cached_property

from digest.addresses import file_name
from digest.issue import Issue, issues
from digest.items import Feed
from digest.region import RegionView
from hobnob.records import StoredEvent

Files = Iterable[tuple[str, bytes]]


class LiveRegion:
    """The files of one region at one moment; each is rendered at the first request for it."""

    def __init__(self, view: RegionView) -> None:
        self.view = view
        self._made: dict[str, bytes] = {}

    def file(self, path: str) -> bytes | None:
        """The bytes under a path of the site, or None when nothing stands there."""
        if path.startswith(f"{self.view.region.slug}/e/"):
            return next((body for _, body in self._event(path)), None)  # many, quick to make: not kept
        if path not in self._made:
            for name, body in self._render(path):
                self._made[name] = body
        return self._made.get(path)

    def page(self, asked: Mapping[str, str]) -> bytes:
        """The region's own page, with a query answered; not kept."""
        from digest.pages.listing import region_page

        return region_page(self.view, asked=asked, live=True)[1]

    def _render(self, path: str) -> Files:
        from digest.pages.month import month_pages
        from digest.pages.subscribing import digest_pages, subscribe_page
        from digest.pages.who import name_pages

        slug = self.view.region.slug
        if path == f"{slug}/index.html":
            return [(path, self.page({}))]
        if path.startswith((f"{slug}/people/", f"{slug}/companies/")):
            return name_pages(self.view)
        if path.startswith(f"{slug}/month/"):
            return month_pages(self.view)
        if path == f"{slug}/search.json":
            return [(path, self._search())]
        if path == f"{slug}/subscribe.html":
            return [subscribe_page(self.view, list(self._feeds.values()))]
        stem, _, suffix = path.rpartition(".")
        if stem in self._feeds:
            return self._feed(self._feeds[stem], path, suffix)
        if path == f"{slug}/digest.html" or path.startswith(f"{slug}/digest/"):
            return digest_pages(self.view, self._issues)
        if stem == f"{slug}/digest":
            from digest.site import digest_feed, news_files

            return news_files(digest_feed(self.view, self._issues), self.view.site)
        return []

    def _event(self, path: str) -> Files:
        from digest.feeds.calendar import one_event
        from digest.pages.single import event_html

        name, _, suffix = path.rpartition("/")[2].rpartition(".")
        stored = self._known.get(name)
        if stored is None:
            return []
        if suffix == "ics":
            return [(path, one_event(stored, self.view.site, self.view.region.slug, self.view.notes))]
        return [event_html(self.view, stored)] if suffix == "html" else []

    def _feed(self, feed: Feed, path: str, suffix: str) -> Files:
        from digest.feeds.atom import atom
        from digest.feeds.calendar import calendar
        from digest.feeds.json_feed import json_feed
        from digest.feeds.rss import rss
        from digest.pages.listing import feed_page

        site = self.view.site
        if suffix == "html":
            return [feed_page(self.view, feed)]
        if suffix == "ics":
            return [(path, calendar(feed, site, self.view.region.slug, self.view.notes))]
        makers: dict[str, Callable[..., bytes]] = {"rss": rss, "atom": atom, "json": json_feed}
        return [(path, makers[suffix](feed, site))] if suffix in makers else []

    def _search(self) -> bytes:
        from digest.pages.rows import indexed

        found = [indexed(self.view, stored) for stored in self.view.upcoming]
        return json.dumps(found, ensure_ascii=False, separators=(",", ":")).encode()

    @cached_property
    def _known(self) -> dict[str, StoredEvent]:
        return {file_name(stored.id): stored for stored in self.view.known}

    @cached_property
    def _feeds(self) -> dict[str, Feed]:
        return {feed.stem: feed for feed in self.view.feeds()}

    @cached_property
    def _issues(self) -> list[Issue]:
        return issues(self.view, self.view.now)
