"""How much one source may ask of a site in one run, and how much it did."""

from __future__ import annotations

from scrapers.faults import FetchError


class Budget:
    """Counts the requests of one source and run; ``bytes`` are those of decompressed bodies.

    A site's robots.txt is counted but never refused, as asking for it is part of being polite.
    """

    def __init__(self, limit: int = 30) -> None:
        self.limit = limit
        self.requests = 0
        self.bytes = 0
        self.not_modified = 0
        self._charged = 0

    @property
    def left(self) -> int:
        """How many more requests may be made."""
        return max(0, self.limit - self._charged)

    def spend(self, url: str, *, free: bool = False) -> None:
        """Count one request; raises ``FetchError`` of kind "budget" when none is left."""
        if not free:
            if self._charged >= self.limit:
                requests = "request" if self.limit == 1 else "requests"
                raise FetchError(
                    "budget", f"The budget of {self.limit} {requests} for this source and run is spent.", url
                )
            self._charged += 1
        self.requests += 1
