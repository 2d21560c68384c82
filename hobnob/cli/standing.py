"""Where an event stands for readers: in the feeds of a region and with which score there, or why it is in none."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hobnob.config import Config
    from hobnob.records import StoredEvent
    from hobnob.store import Store


async def standing(
    store: Store, config: Config, stored: StoredEvent, now: datetime
) -> dict[str, tuple[int | None, str]]:
    """For each of the event's regions the score that its readers see, or None and why its feeds leave the event out."""
    from digest.publish import region_view

    found: dict[str, tuple[int | None, str]] = {}
    for slug in stored.regions:
        if slug not in config.regions:
            continue
        view = await region_view(store, config, config.regions[slug], now)
        here = next((one for one in view.upcoming if one.id == stored.id), None)
        found[slug] = (view.score(here), "") if here else (None, _why_not(config, slug, stored, now))
    return found


def _why_not(config: Config, slug: str, stored: StoredEvent, now: datetime) -> str:
    from digest.select import distance, point, within
    from digest.words import last_day
    from hobnob.records import Format

    region = config.regions[slug]
    if stored.gone is not None:
        return f"it vanished from where it was listed ({stored.gone:%Y-%m-%d})"
    if stored.event.format is Format.NOT_AN_EVENT:
        return "it is no event: an office that is closed, a deadline or a placeholder"
    if not within(region, stored.event):
        away = distance(stored.event, point(region.point)) or 0.0
        return f"it is {away:.1f} miles away, and 'radius:' says {region.radius:g} miles"
    if last_day(stored.event) < now.date():
        return "it is over"
    return f"it is more than {config.publish.horizon.days} days ahead ('publish: {{horizon: ...}}')"
