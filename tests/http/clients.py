"""Clients for tests: of a network that may be this machine, and of a clock that goes only when somebody sleeps."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Any

from hobnob.config import Network
from scrapers.client import Client
from scrapers.memory import InMemory

NOW = datetime(2026, 3, 5, 12, tzinfo=UTC)


class Time:
    """A clock that goes only when somebody sleeps."""

    def __init__(self) -> None:
        self.seconds = 1000.0
        self.slept: list[float] = []

    def clock(self) -> float:
        return self.seconds

    def now(self) -> datetime:
        return NOW + timedelta(seconds=self.seconds - 1000)

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.seconds += seconds
        await asyncio.sleep(0)


def network(**settings: Any) -> Network:
    return Network(**{"allow_private": ("127.0.0.1",), **settings})


def client_of(time: Time, memory: InMemory | None = None, contact: str | None = None, **settings: Any) -> Client:
    return Client(network(**settings), memory=memory, contact=contact, clock=time.clock, sleep=time.sleep, now=time.now)
