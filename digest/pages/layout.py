"""What every page of the site shares: its frame, its links to the root, its autodiscovery."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from digest.addresses import FEED_TYPES, Site
from digest.pages.environment import render
from hobnob.config import Config, Region

POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'"
)


def page(
    path: str,
    template: str,
    *,
    config: Config,
    title: str,
    region: Region | None = None,
    here: str = "",
    stems: Sequence[tuple[str, str]] = (),
    live: bool = False,
    root: str | None = None,
    **context: Any,
) -> tuple[str, bytes]:
    """A page with its path. ``stems`` are (stem, title) of the feeds that a reader can discover on it."""
    site = Site(config.publish.url)
    kinds = ("rss", "atom", "json")
    feeds = [
        {"type": FEED_TYPES[kind], "title": f"{words} ({kind.upper()})", "path": f"{stem}.{kind}"}
        for stem, words in stems
        for kind in kinds
    ]
    body = render(
        template,
        title=title,
        canonical=site.page(path) if path != "404.html" else "",
        root="../" * path.count("/") if root is None else root,
        region=region,
        here=here,
        feeds=feeds,
        people=config.people,
        live=live,
        policy=POLICY,
        **context,
    )
    return path, body
