"""RSS 2.0 by feedgen: https://www.rssboard.org/rss-specification."""

from __future__ import annotations

from threading import Lock
from typing import Any

from digest import clean
from digest.addresses import FEED_TYPES, Site
from digest.items import Feed

LANGUAGE = "en-us"
TTL_MINUTES = 360
NAME = "hobnob"
_ONE_AT_A_TIME = Lock()
"""feedgen writes a date in the locale "C", which it sets for the whole process: of two threads the later would leave it
so."""


def rss(feed: Feed, site: Site) -> bytes:
    """The feed as RSS; the same feed gives the same bytes."""
    from feedgen.feed import FeedGenerator

    from digest.feeds.event_extension import EventEntryExtension, EventExtension

    out: Any = FeedGenerator()
    out.register_extension("event", EventExtension, EventEntryExtension)
    out.title(clean.plain_title(feed.title))
    out.link(href=site.at(f"{feed.stem}.rss"), rel="self", type=FEED_TYPES["rss"])
    out.link(href=site.page(feed.page), rel="alternate")  # the last one is the channel's <link>
    out.description(clean.plain_title(feed.description))
    out.language(LANGUAGE)
    out.ttl(TTL_MINUTES)
    out.generator(NAME)
    out.docs("https://www.rssboard.org/rss-specification")
    out.lastBuildDate(feed.updated.replace(microsecond=0))
    for item in feed.items:
        entry: Any = out.add_entry(order="append")
        entry.title(clean.plain_title(item.title))
        entry.link(href=item.link)
        entry.guid(item.guid, permalink=False)
        entry.pubDate(item.published)
        entry.description(clean.escape(item.summary).replace("\n", "<br>\n"))
        entry.content(item.html, type="html")
        entry.category([{"term": clean.plain_title(name)} for name in item.categories])
        if item.event is not None:
            entry.event.event(item.event)
    with _ONE_AT_A_TIME:
        return spelled(out.rss_str(pretty=True))


def spelled(document: bytes) -> bytes:
    """The document with its ampersands spelt as the RSS Advisory Board's profile asks (``data-types-characterdata``).

    To an XML parser both spellings are one; the validator takes this one for a sign that the title is text, not HTML.
    """
    return document.replace(b"&amp;", b"&#x26;")
