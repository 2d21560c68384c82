"""Who only looks waits for no writer."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime

from hobnob.store import Store

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)


async def test_looking_while_another_writes(ready_url: str) -> None:
    async with await Store.open(ready_url) as one, await Store.open(ready_url) as other:
        async with one.recording() as writing:
            await writing.join("chamber", "https://chamber.example/events", "summit")
            async with asyncio.timeout(5), other.looking() as looking:
                assert await looking.known("chamber", NOW) == []
                assert await looking.regions(["chamber"]) == set()
        async with other.looking() as looking:
            assert await looking.regions(["chamber"]) == {"summit"}
