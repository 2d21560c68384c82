"""One name of a text with what stands beside it."""

from __future__ import annotations

from dataclasses import dataclass

from scrapers.reading.names import Name
from scrapers.reading.people.titles import Position


@dataclass(slots=True)
class Mention:
    """One name with its position; tokens ``[begin:end]`` are all that belongs to it."""

    name: Name
    begin: int
    end: int
    position: Position
    written: str

    @property
    def placed(self) -> bool:
        """Whether a title or an organisation is told."""
        return bool(self.position.title or self.position.organization)


__all__ = ["Mention"]
