"""What is remembered of a document between runs, so that a site need not send it twice."""

from __future__ import annotations

from typing import Protocol

from hobnob.store.kept import Kept

__all__ = ["InMemory", "Kept", "Memory"]


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
