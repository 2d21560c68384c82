"""An event's score as the commands show it: distances from the reader's home, else from the region's middle."""

from __future__ import annotations

from datetime import datetime

from digest.score import Score, score
from hobnob.config import Config
from hobnob.places import point
from hobnob.records import StoredEvent


def judged(stored: StoredEvent, config: Config, *, now: datetime, times: int = 0) -> Score:
    """What the event is worth; ``times`` counts further dates of its series."""
    region = next((config.regions[slug] for slug in stored.regions if slug in config.regions), None)
    home = point(region.point) if region is not None and not config.taste.home else None
    return score(stored.event, config.taste, now=now, home=home, times=times)
