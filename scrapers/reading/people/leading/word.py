"""One word left of a name, with what is known when reading comes to it."""

from __future__ import annotations

from collections.abc import Container
from typing import NamedTuple

from scrapers.reading.people.line import Line


class Word(NamedTuple):
    """The token ``at`` of a line; what is said of the name begins at ``floor``."""

    line: Line
    at: int
    floor: int
    skipped: int
    """How many words stand between it and the name, articles aside."""
    told_before: bool
    """Whether somebody was announced left of it."""

    @property
    def low(self) -> str:
        """The word in small letters."""
        return self.line.low(self.at)

    @property
    def capital(self) -> bool:
        """Whether it has a capital."""
        return self.line.tokens[self.at].capital

    def before(self, places: int = 1) -> str:
        """The word so many places before it, in small letters."""
        return self.line.low(self.at - places)

    def next(self, places: int = 1) -> str:
        """The word so many places behind it, in small letters."""
        return self.line.low(self.at + places)

    def behind(self, wanted: Container[str], reach: int) -> bool:
        """Whether it stands behind one of the wanted words, at most ``reach`` places away."""
        return self.line.has(wanted, max(self.floor, self.at - reach), self.at)

    def ahead_of(self, wanted: Container[str], first: int, stop: int) -> bool:
        """Whether one of the wanted words stands from ``first`` places behind it until ``stop``."""
        return self.line.has(wanted, self.at + first, self.at + stop)


__all__ = ["Word"]
