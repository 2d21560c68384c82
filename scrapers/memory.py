"""What is remembered of a document between runs, so that a site need not send it twice."""

from __future__ import annotations

from typing import Protocol

from hobnob.store.kept import Kept

__all__ = ["InMemory", "Kept", "Memory", "Staged"]


class Memory(Protocol):
    """Where documents are remembered, by the address that was asked for."""

    async def recall(self, url: str) -> Kept | None: ...
    async def keep(self, url: str, kept: Kept) -> None: ...


class InMemory:
    """A memory that ends with the process."""

    def __init__(self) -> None:
        self._kept: dict[str, Kept] = {}

    async def recall(self, url: str) -> Kept | None:
        return self._kept.get(url)

    async def keep(self, url: str, kept: Kept) -> None:
        self._kept[url] = kept


class Staged:
    """A memory that writes only on ``commit``.

    A document remembered before its events are stored would be skipped as unchanged after a crash,
    and its events lost: give a source's fetches one of these and commit it after the store has them.
    """

    def __init__(self, memory: Memory) -> None:
        self._memory = memory
        self._fresh: dict[str, Kept] = {}

    async def recall(self, url: str) -> Kept | None:
        fresh = self._fresh.get(url)
        return fresh if fresh is not None else await self._memory.recall(url)

    async def keep(self, url: str, kept: Kept) -> None:
        self._fresh[url] = kept

    async def commit(self) -> None:
        """Hand everything over to the memory behind."""
        for url, kept in self._fresh.items():
            await self._memory.keep(url, kept)
        self._fresh.clear()
