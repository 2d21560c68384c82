"""What a visit to a source is called, when it is due, and how it is told; the same in one process and on many
machines."""

from __future__ import annotations

import logging

from hobnob.config import Config, Region, Source
from hobnob.metrics import Metrics
from scrapers.run import Result
from scrapers.schedule import Schedule
from scrapers.trail import settings_of

log = logging.getLogger("hobnob")


def key_of(region: Region, source: Source) -> str:
    """The name of a source in its region."""
    return f"{region.slug}/{source.name}"


def schedule_of(config: Config, region: Region, source: Source) -> Schedule:
    """When this source runs: its own schedule or the configuration's, in its region's zone."""
    return Schedule(source.schedule or config.schedule, region.timezone, key_of(region, source))


def changed_sources(before: Config, now: Config) -> list[str]:
    """The sources of which the operator changed what is read: they wait for no slot. New ones are not among them."""
    known = {key_of(region, source): (region, source) for region, source in before.sources}
    return [
        key
        for region, source in now.sources
        if (key := key_of(region, source)) in known
        and settings_of(region, source, people=True) != settings_of(region, known[key][1], people=True)
    ]


def tell(result: Result, metrics: Metrics) -> None:
    """Log one visit and count it."""
    outcome, update = result.outcome, result.update
    region = outcome.region.slug
    metrics.visited(
        region=region,
        health=update.health.value,
        seconds=outcome.seconds,
        requests=outcome.requests,
        size=outcome.bytes,
        not_modified=outcome.not_modified,
        events=len(outcome.events),
        rejected=len(outcome.rejected),
    )
    log.log(
        logging.WARNING if result.broken else logging.INFO,
        "%s/%s: %s: %s",
        region,
        result.name,
        update.health.value,
        update.reason or f"{len(outcome.events)} events, {update.changes} changes",
        extra={
            "region": region,
            "source": result.name,
            "health": update.health.value,
            "events": len(outcome.events),
            "changes": update.changes,
            "rejected": len(outcome.rejected),
            "requests": outcome.requests,
            "bytes": outcome.bytes,
            "seconds": round(outcome.seconds, 3),
        },
    )
