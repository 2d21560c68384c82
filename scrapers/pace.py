"""Turns at a site: one request at a time, a pause between them, and longer when the site asks for it."""

from __future__ import annotations

import asyncio
import random
from collections import defaultdict
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Protocol

from hobnob.store.kept import Claim

_LONGEST_WAIT = 8.0
# a machine that sleeps through its turn must not find another's request on the line
_MARGIN = 5.0
_SHORTEST_LOOK = 0.5


class Gate(Protocol):
    """Turns that many machines share."""

    async def claim(self, site: str, interval: float, lease: float) -> Claim:
        """Take the turn if nobody has it and ``interval`` seconds went by since the last one was over.

        Who vanishes with a turn keeps it for ``lease`` seconds: a request of theirs may be on its way that long.
        """
        ...

    async def release(self, site: str, ticket: float) -> None:
        """The turn is over: the next one's interval counts from now."""
        ...

    async def hold(self, site: str, seconds: float) -> None:
        """Give no turn at the site for so many seconds."""
        ...


_FREE = Claim(ticket=0.0)


@dataclass(slots=True)
class _Site:
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    free_at: float = 0.0
    held_until: float = 0.0


class Pace:
    """The turns at every site of a run. ``clock`` gives seconds that only grow; ``sleep`` waits for some.

    At most ``at_once`` turns are taken at a time; ``gate`` is asked as well where other machines take turns at the
    same sites.
    """

    def __init__(
        self,
        clock: Callable[[], float],
        sleep: Callable[[float], Awaitable[None]],
        at_once: int,
        gate: Gate | None = None,
    ) -> None:
        self._gate = gate
        self._clock = clock
        self._sleep = sleep
        self._slots = asyncio.Semaphore(at_once)
        self._sites: defaultdict[str, _Site] = defaultdict(_Site)

    @asynccontextmanager
    async def turn(self, site: str, interval: float, longest: float) -> AsyncIterator[None]:
        """Wait for the site to be free and ``interval`` seconds to have gone by since its last request was over.

        Counted from a request's begin, a busy machine would send two in a burst: one late, the next on time.
        ``longest`` is how many seconds the request may take.
        """
        state = self._sites[site]
        async with state.lock:
            pause = state.free_at + interval - self._clock()
            if pause > 0 and state.free_at > 0:
                await self._sleep(pause)
            while True:
                async with self._slots:
                    # last of all, so that nothing but the request itself comes between the claim and the line
                    claim = await self._gate.claim(site, interval, longest + _MARGIN) if self._gate else _FREE
                    if claim.held > interval + _LONGEST_WAIT:  # another machine was asked to leave the site alone
                        self.hold(site, claim.held)
                    if claim.ticket is not None or claim.held > interval + _LONGEST_WAIT:
                        try:
                            yield
                        finally:
                            state.free_at = self._clock()
                            if self._gate is not None and claim.ticket is not None:
                                await self._gate.release(site, claim.ticket)
                        return
                await self._sleep(max(claim.held, min(claim.wait, max(interval, _SHORTEST_LOOK))))

    def hold(self, site: str, seconds: float) -> None:
        """Leave the site alone for so many seconds."""
        state = self._sites[site]
        state.held_until = max(state.held_until, self._clock() + seconds)

    def held(self, site: str) -> float:
        """For how many more seconds the site is to be left alone."""
        return max(0.0, self._sites[site].held_until - self._clock())


def wait_before(attempt: int, base: float = 0.5) -> float:
    """Seconds to wait before a retry: doubling with each, and jittered so that many clients do not march in step."""
    return float(min(_LONGEST_WAIT, base * 2**attempt) * random.uniform(0.5, 1.5))
