"""A one-off scrape of any address: no configuration, no store."""

from __future__ import annotations

from datetime import UTC, datetime
from urllib.parse import urlsplit

from hobnob.config import Network, Region, Source
from scrapers.budget import Budget
from scrapers.client import Client
from scrapers.outcome import Outcome
from scrapers.visit import Visit


async def scrape(
    url: str,
    *,
    timezone: str = "UTC",
    network: Network | None = None,
    source: Source | None = None,
    region: Region | None = None,
    contact: str | None = None,
    now: datetime | None = None,
) -> Outcome:
    """The events that the address and the better addresses behind it give; faults are told in ``failure``.

    ``timezone`` (IANA) is where times without a zone are meant. A ``source`` and ``region`` of the
    configuration bring their own settings.
    """
    network = network or Network()
    source = source or Source(url=url, name=urlsplit(url).hostname or url)
    region = region or Region(slug="scrape", title="scrape", timezone=timezone)
    async with Client(network, contact=contact) as client:
        return await Visit(
            client, region, source, now or datetime.now(UTC), Budget(source.budget or network.budget), explained=True
        ).run()
