"""Every file of the site, by path."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from digest.addresses import Site, event_calendar, event_page, named_feed
from digest.issue import Issue, issues
from digest.issue_text import issue_text
from digest.items import Feed, Item
from digest.region import RegionView
from hobnob.config import Config


def region_files(view: RegionView, *, only_feeds: bool = False) -> Iterator[tuple[str, bytes]]:
    """A region's files: what is linked to comes before what links to it."""
    from digest.feeds.calendar import calendar, one_event

    site, slug = view.site, view.region.slug
    made: dict[str, str] = {}
    for stored in view.known:
        body = one_event(stored, site, slug, view.notes, made)
        yield event_calendar(slug, stored.id), body
        for old in stored.formerly:
            yield event_calendar(slug, old), body
    feeds = list(view.feeds())
    told = issues(view, view.now) if "digest" not in view.region.feeds else []
    if not only_feeds:
        yield from _pages(view, feeds, told)
    for feed in feeds:
        yield from news_files(feed, site)
        yield f"{feed.stem}.ics", calendar(feed, site, slug, view.notes, made)
    if "digest" not in view.region.feeds:
        yield from news_files(digest_feed(view, told), site)


def _pages(view: RegionView, feeds: list[Feed], told: list[Issue]) -> Iterator[tuple[str, bytes]]:
    from digest.pages.listing import feed_page, region_page
    from digest.pages.month import month_pages
    from digest.pages.rows import indexed
    from digest.pages.single import event_html
    from digest.pages.subscribing import digest_pages, subscribe_page
    from digest.pages.who import name_pages

    for stored in view.known:
        path, body = event_html(view, stored)
        yield path, body
        for old in stored.formerly:  # readers may have its address
            yield event_page(view.region.slug, old), body
    yield from name_pages(view)
    yield from month_pages(view)
    yield from digest_pages(view, told)
    for feed in feeds[1:]:
        yield feed_page(view, feed)
    yield subscribe_page(view, feeds)
    index = [indexed(view, stored) for stored in view.upcoming]
    yield f"{view.region.slug}/search.json", json.dumps(index, ensure_ascii=False, separators=(",", ":")).encode()
    yield region_page(view)


def news_files(feed: Feed, site: Site) -> Iterator[tuple[str, bytes]]:
    """A feed in the three formats of feed readers."""
    from digest.feeds.atom import atom
    from digest.feeds.json_feed import json_feed
    from digest.feeds.rss import rss

    yield f"{feed.stem}.rss", rss(feed, site)
    yield f"{feed.stem}.atom", atom(feed, site)
    yield f"{feed.stem}.json", json_feed(feed, site)


def digest_feed(view: RegionView, told: list[Issue]) -> Feed:
    """The digest as a feed: an item for each issue, the newest first."""
    from digest.pages.subscribing import issue_html, issue_path

    site, slug, title = view.site, view.region.slug, view.region.title
    items = []
    for issue in told:
        text = issue_text(issue, site.at)
        items.append(
            Item(
                guid=site.tag("digest", slug, issue.day.isoformat()),
                title=issue.subject,
                link=site.at(issue_path(issue)),
                published=issue.at,
                updated=issue.at,
                html=issue_html(issue, f"{site.url}/"),
                text=text,
                summary=issue.subject,
                categories=("digest",),
            )
        )
    return Feed(
        stem=named_feed(slug, "digest"),
        title=f"{title}: the digest",
        description=f"What is new, moved, called off and closing near {title}, and the best rooms of the week.",
        page=f"{slug}/digest.html",
        items=tuple(items),
        updated=items[0].published if items else view.midnight,
    )


def shared_files(
    config: Config, summaries: Mapping[str, Any], *, only_feeds: bool = False
) -> Iterator[tuple[str, bytes]]:
    """What belongs to no region: the front page, the style, the list of feeds."""
    yield ".nojekyll", b""
    yield "feeds.opml", opml(config)
    if only_feeds:
        return
    from digest.pages.environment import ASSETS, asset, asset_name
    from digest.pages.subscribing import front_page, missing_page

    for name in ASSETS:
        yield asset_name(name), asset(name)
    yield missing_page(config)
    yield front_page(config, summaries)


def opml(config: Config) -> bytes:
    """Every region's feed and digest as OPML 2.0 (http://opml.org/spec2.opml)."""
    from digest.clean import escape

    site = Site(config.publish.url, config.publish.ids)
    rows = []
    for slug, region in config.regions.items():
        for stem, words in ((slug, region.title), (f"{slug}/digest", f"{region.title}: the digest")):
            rows.append(
                f'<outline type="rss" text="{escape(words)}" title="{escape(words)}" '
                f'xmlUrl="{escape(site.at(stem + ".rss"))}"/>'
            )
    body = "".join(f"\n{row}" for row in rows)
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<opml version="2.0">\n<head><title>hobnob</title></head>\n'
        f"<body>{body}\n</body>\n</opml>\n"
    ).encode()
