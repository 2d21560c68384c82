"""Atom by feedgen: RFC 4287."""

from __future__ import annotations

from typing import Any

from digest import clean
from digest.addresses import FEED_TYPES, Site
from digest.feeds.rss import LANGUAGE, NAME, spelled
from digest.items import Feed


def atom(feed: Feed, site: Site) -> bytes:
    """The feed as Atom; the same feed gives the same bytes."""
    from feedgen.feed import FeedGenerator

    from digest.feeds.event_extension import EventEntryExtension, EventExtension

    out: Any = FeedGenerator()
    out.register_extension("event", EventExtension, EventEntryExtension)
    out.id(site.tag("feed", *feed.stem.split("/")))
    out.title(clean.plain_title(feed.title))
    out.subtitle(clean.plain_title(feed.description))
    out.link(href=site.at(f"{feed.stem}.atom"), rel="self", type=FEED_TYPES["atom"])
    out.link(href=site.page(feed.page), rel="alternate", type="text/html")
    out.language(LANGUAGE)
    out.author({"name": NAME})
    out.generator(NAME)
    out.updated(feed.updated)
    for item in feed.items:
        entry: Any = out.add_entry(order="append")
        entry.id(item.guid)
        entry.title(clean.plain_title(item.title) or "Untitled")
        entry.link(href=item.link, rel="alternate", type="text/html")
        entry.published(item.published)
        entry.updated(item.updated)
        entry.summary(clean.plain(item.summary), type="text")
        entry.content(item.html, type="html")
        for name in item.categories:
            entry.category({"term": name})
        if item.event is not None:
            entry.event.event(item.event)
    return spelled(out.atom_str(pretty=True))
