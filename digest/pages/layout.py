"""What every page of the site shares: its frame, its links to the root, its autodiscovery."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping, Sequence
from hashlib import sha256
from typing import Any

from digest.addresses import FEED_TYPES, Site
from digest.pages.environment import json_ld, render
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
    structured: Mapping[str, Any] | None = None,
    **context: Any,
) -> tuple[str, bytes]:
    """A page with its path. ``stems`` are (stem, title) of the feeds that a reader can discover on it."""
    site = Site(config.publish.url)
    kinds = ("rss", "atom", "json")
    policy = POLICY
    if structured is not None:
        # a data block is not run, but checkers of the policy want it named
        policy = policy.replace("script-src 'self'", f"script-src 'self' 'sha256-{_hash(str(json_ld(structured)))}'")
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
        policy=policy,
        structured=structured,
        **context,
    )
    return path, body


def _hash(text: str) -> str:
    return b64encode(sha256(text.encode()).digest()).decode()
