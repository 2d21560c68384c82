"""What every page of the site shares: its frame, its links to the root, its autodiscovery."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Sequence
from functools import lru_cache
from hashlib import sha256
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
    structured: str | None = None,
    **context: Any,
) -> tuple[str, bytes]:
    """A page with its path. ``stems`` are (stem, title) of the feeds that a reader can discover on it."""
    site = Site(config.publish.url)
    root = "../" * path.count("/") if root is None else root
    policy = POLICY
    if structured is not None:
        # a data block is not run, but checkers of the policy want it named
        policy = policy.replace("script-src 'self'", f"script-src 'self' 'sha256-{_hash(structured)}'")
    named = (region.slug, region.title) if region else None
    body = render(
        template,
        title=title,
        canonical=site.page(path) if path != "404.html" else "",
        root=root,
        region=region,
        links=_links(root, tuple(stems)),
        top=_top(root, named, here, config.people),
        live=live,
        policy=policy,
        structured=structured,
        **context,
    )
    return path, body


@lru_cache(maxsize=1024)
def _links(root: str, stems: tuple[tuple[str, str], ...]) -> Any:
    """The links of a page's head, which a thousand pages share."""
    from markupsafe import Markup

    feeds = [
        {"type": FEED_TYPES[kind], "title": f"{words} ({kind.upper()})", "path": f"{stem}.{kind}"}
        for stem, words in stems
        for kind in ("rss", "atom", "json")
    ]
    return Markup(render("links.html", root=root, feeds=feeds).decode())


@lru_cache(maxsize=1024)
def _top(root: str, region: tuple[str, str] | None, here: str, people: bool) -> Any:
    """The header of a page: the way home, and what there is of a region."""
    from markupsafe import Markup

    shown = {"slug": region[0], "title": region[1]} if region else None
    return Markup(render("top.html", root=root, region=shown, here=here, people=people).decode())


def _hash(text: str) -> str:
    return b64encode(sha256(text.encode()).digest()).decode()
