"""The digest of a region out of the store: the newest issue, and how it looks on a terminal."""

from __future__ import annotations

from datetime import datetime

from digest.issue import Issue, dues, issue
from digest.issue_text import issue_text
from digest.publish import Store, region_view
from hobnob.config import Config


async def newest(store: Store, config: Config, region: str, *, now: datetime) -> Issue | None:
    """The issue that was due last; None while nothing is known of the region."""
    view = await region_view(store, config, config.regions[region], now)
    found = dues(view, now)
    return issue(view, *found[0]) if found else None


async def preview(store: Store, config: Config, region: str, *, now: datetime, width: int = 76) -> str:
    """What the digest would say if it were made now, as text for a terminal."""
    view = await region_view(store, config, config.regions[region], now)
    found = dues(view, now)
    if not found:
        return f"{config.regions[region].title}: nothing is known yet; 'hobnob run' collects events.\n"
    due, before = found[0]
    # what is new since the last issue went out; in the first week everything is
    since = due if before is not None or (due < now and len(found) > 1) else None
    return issue_text(issue(view, now, since), width=width)
