"""A site that keeps failing is left alone for a while, so that nobody waits for it again and again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from scrapers.faults import FetchError

FAILURES = 4
REST = 900.0


@dataclass(slots=True)
class _State:
    failures: int = 0
    open_until: float = 0.0
    kind: str = ""
    reason: str = ""
    status: int | None = None


class Breaker:
    """Opens after ``FAILURES`` failed fetches in a row at one site and lets one through after ``REST`` seconds."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._states: dict[str, _State] = {}

    def check(self, site: str, url: str) -> None:
        """Raise the last fault of a site that is being left alone."""
        state = self._states.get(site)
        if state is None or self._clock() >= state.open_until:
            return
        reason = f"{state.reason.rstrip('.')}; after {state.failures} failures in a row it is left alone for now."
        raise FetchError(state.kind, reason, url, transient=True, status=state.status)

    def succeeded(self, site: str) -> None:
        """The site answered."""
        self._states.pop(site, None)

    def failed(self, site: str, error: FetchError) -> None:
        """The site failed, retries included."""
        state = self._states.setdefault(site, _State())
        state.failures += 1
        # Not the exception itself: its traceback holds whatever was being read.
        state.kind, state.reason, state.status = error.kind, error.reason, error.status
        if state.failures >= FAILURES:
            state.open_until = self._clock() + REST
