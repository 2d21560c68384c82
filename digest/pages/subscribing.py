"""The page that explains the subscribe buttons, the digest's pages, and the front page."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any
from urllib.parse import urlsplit

from digest.addresses import Site
from digest.issue import Issue
from digest.items import Feed
from digest.pages.environment import render
from digest.pages.layout import page
from digest.region import RegionView
from digest.words import day, plural
from hobnob.config import Config


def subscribe_page(view: RegionView, feeds: Sequence[Feed]) -> tuple[str, bytes]:
    """Every list of the region, and how to subscribe to it."""
    slug, site = view.region.slug, view.site
    every = "every day" if view.config.digest.every == "day" else f"every {view.config.digest.on.capitalize()}"
    lists = [
        {
            "title": feed.title,
            "description": feed.description,
            "count": f"{plural(len(feed.events), 'event')}.",
            "stem": feed.stem,
            "webcal": site.webcal(f"{feed.stem}.ics"),
            "address": site.at(f"{feed.stem}.rss"),
            "calendar": True,
        }
        for feed in feeds
    ]
    lists.insert(
        1,
        {
            "title": f"{view.region.title}: the digest",
            "description": f"One item {every}: the best rooms, what is new, moved, called off or closing.",
            "count": "",
            "stem": f"{slug}/digest",
            "webcal": "",
            "address": site.at(f"{slug}/digest.rss"),
            "calendar": False,
        },
    )
    mail = (
        f"The digest goes out {every}. Ask whoever runs this page to add your address."
        if view.config.mail
        else "Whoever runs this page has not set up mail; a feed reader that sends mail does the same."
    )
    return page(
        f"{slug}/subscribe.html",
        "subscribe.html",
        config=view.config,
        region=view.region,
        here="subscribe",
        title=f"Subscribe: {view.region.title}",
        stems=[(feed.stem, feed.title) for feed in feeds],
        heading=f"Subscribe to {view.region.title}",
        lists=lists,
        mail=mail,
    )


def issue_html(issue: Issue, base: str) -> str:
    """The body of an issue; ``base`` stands before every page path."""
    return render("issue_body.html", issue=issue, base=base).decode()


def issue_path(issue: Issue) -> str:
    """The page of an issue."""
    return f"{issue.region}/digest/{issue.day.isoformat()}.html"


def digest_pages(view: RegionView, issues: Sequence[Issue]) -> Iterator[tuple[str, bytes]]:
    """A page for each of the last issues, and the newest under the address that stays."""
    slug = view.region.slug
    shown: list[tuple[str, Issue | None]] = [(issue_path(issue), issue) for issue in issues]
    shown.append((f"{slug}/digest.html", issues[0] if issues else None))
    for path, issue in shown:
        yield page(
            path,
            "digest.html",
            config=view.config,
            region=view.region,
            here="digest",
            title=f"{view.region.title}: the digest",
            stems=[(f"{slug}/digest", f"{view.region.title}: the digest")],
            heading=f"{view.region.title}: the digest" + (f", {day(issue.day)}" if issue else ""),
            lead=issue.subject.split(": ", 1)[1].capitalize() + "." if issue else "",
            issue=issue,
            base="../" * path.count("/"),
            stem=f"{slug}/digest",
            others=[{"title": day(o.day), "path": issue_path(o)} for o in issues if o is not issue],
        )


def front_page(config: Config, summaries: Mapping[str, Any], *, live: bool = False) -> tuple[str, bytes]:
    """All regions."""
    site = Site(config.publish.url)
    regions = [
        {
            "slug": slug,
            "title": region.title,
            "events": plural(int(summaries[slug]["events"]), "coming event") if slug in summaries else "",
            "webcal": site.webcal(f"{slug}.ics"),
        }
        for slug, region in config.regions.items()
    ]
    return page(
        "index.html",
        "front.html",
        config=config,
        title="hobnob: rooms worth being in",
        description="Where ordinary people meet executives.",
        stems=[(slug, region.title) for slug, region in config.regions.items()],
        regions=regions,
        live=live,
    )


def missing_page(config: Config, *, live: bool = False, root: str | None = None) -> tuple[str, bytes]:
    """What stands where nothing stands. A static host shows it at any depth, so its links begin at the host."""
    base = urlsplit(config.publish.url).path.rstrip("/") + "/" if root is None else root
    return page("404.html", "missing.html", config=config, title="There is no such page", live=live, root=base)
