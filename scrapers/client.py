"""The web, asked politely and read with care.

Every request waits for its turn at the site, obeys its robots.txt, goes through the guard, and is
bounded in bytes and seconds. What fails is told in one sentence (``FetchError``).
"""

from __future__ import annotations

import asyncio
import hashlib
import time
from collections import defaultdict
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from types import TracebackType
from typing import Self
from urllib.parse import urlencode

from hobnob.config import Network
from scrapers import answers, introduction, limits, robots
from scrapers.breaker import Breaker
from scrapers.budget import Budget
from scrapers.connect import Wire
from scrapers.document import Document
from scrapers.faults import FetchError, Refused, explain
from scrapers.guard import Guard
from scrapers.http import Answer, Ask, Jar, check_address, netloc_of, received, request
from scrapers.limits import Deadline
from scrapers.memory import InMemory, Kept, Memory
from scrapers.pace import Gate, Pace, wait_before

ROBOTS_KEPT = timedelta(hours=24)


@dataclass(slots=True)
class _Visit:
    """What one call of ``fetch`` carries from request to request."""

    deadline: Deadline
    budget: Budget
    pace: float
    jar: Jar
    moved_to: str | None = None


class Client:
    """The client of one run: ``async with Client(network, contact=..., memory=...) as client``.

    ``memory`` keeps documents between runs, ``gate`` shares the turns with other machines. ``clock`` (growing
    seconds), ``sleep`` and ``now`` can be given for tests. Whatever a server does, ``fetch`` is over within
    ``network.timeout`` of time on the line; waiting for a turn at the site comes on top.
    """

    def __init__(
        self,
        network: Network,
        *,
        contact: str | None = None,
        memory: Memory | None = None,
        gate: Gate | None = None,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self.network = network
        self.agent = introduction.user_agent(contact)
        self.memory: Memory = memory if memory is not None else InMemory()
        self._now = now
        self._sleep = sleep
        self._guard = Guard(network.allow_private)
        self._wire = Wire(self._guard, network.proxy)
        self._gate = gate
        self._pace = Pace(clock, sleep, network.concurrency, gate)
        self._breaker = Breaker(clock)
        self._holds: dict[str, tuple[str, int]] = {}
        self._robots: dict[str, tuple[datetime, robots.Robots]] = {}
        self._robots_locks: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._wire.close()

    async def fetch(
        self,
        url: str,
        *,
        budget: Budget | None = None,
        headers: Mapping[str, str] | None = None,
        form: Mapping[str, str] | None = None,
        pace: timedelta | None = None,
    ) -> Document:
        """One document, redirects followed; a POST when there is a ``form``. Raises ``FetchError``.

        ``pace`` is the pause between two requests to its site (the configuration's by default).
        ``not_modified`` of the document tells that it is, byte for byte, what the client's memory had of it.
        """
        introduction.check_extra(headers)
        ask = Ask.to(url, "POST" if form is not None else "GET", headers, form)
        visit = _Visit(
            Deadline(self.network.timeout.total_seconds()),
            budget if budget is not None else Budget(self.network.budget),
            (self.network.pace if pace is None else pace).total_seconds(),
            Jar(),
        )
        # What is asked for with a form or with headers of its own is another document.
        asked = urlencode(sorted({**(headers or {}), **(form or {})}.items()))
        key = f"{url}#{asked}" if asked else url
        try:
            return await self._follow(ask, visit, url, key)
        except FetchError as error:
            error.moved_to = error.moved_to or visit.moved_to
            raise

    async def _follow(self, ask: Ask, visit: _Visit, asked: str, key: str) -> Document:
        kept = await self.memory.recall(key)
        permanent = True
        for _ in range(limits.MAX_REDIRECTS + 1):
            answer = await self._ask(ask, visit, kept if ask.form is None else None)
            location = answer.location
            if location is None:
                return await self._concluded(answer, ask, visit, kept, asked, key)
            visit.jar.take(answer, ask)
            target = ask.redirected(answer.status, location)
            if target is None:
                raise FetchError("refused", f"{ask.site} redirects to something that is no address.", asked)
            check_address(target.address, asked)
            permanent = permanent and answer.status in (301, 308)
            if permanent:
                visit.moved_to = target.address
            ask = target
        raise FetchError("refused", f"{ask.site} redirects more than {limits.MAX_REDIRECTS} times.", asked)

    async def _concluded(
        self, answer: Answer, ask: Ask, visit: _Visit, kept: Kept | None, asked: str, key: str
    ) -> Document:
        """The answer that ends a visit, as a document."""
        headers = dict(answer.headers)
        if answer.status == 304 and kept is not None:
            visit.budget.not_modified += 1
            return Document(
                kept.body,
                kept.url,
                kept.content_type,
                asked,
                headers=headers,
                not_modified=True,
                moved_to=visit.moved_to,
            )
        if not 200 <= answer.status < 300 or answer.status == 206:
            raise FetchError(
                "server", f"{ask.site} answered {answer.status}, which was not expected.", asked, status=answer.status
            )
        visit.budget.bytes += len(answer.body)
        fresh = Kept(
            headers.get("etag"), headers.get("last-modified"), hashlib.sha256(answer.body).hexdigest(), answer.body,
            headers.get("content-type"), ask.address, self._now(),
        )  # fmt: skip
        same = kept is not None and kept.sha256 == fresh.sha256
        if kept is None or replace(fresh, fetched=kept.fetched) != kept:
            await self.memory.keep(key, fresh)
        return Document(
            answer.body, ask.address, fresh.content_type, asked, answer.status, headers, not_modified=same,
            moved_to=visit.moved_to,
        )  # fmt: skip

    async def _ask(self, ask: Ask, visit: _Visit, kept: Kept | None) -> Answer:
        """One request with everything a polite client owes its site; raises ``FetchError`` for every answer that is
        none."""
        try:
            self._guard.check_name(ask.host, ask.port)
        except Refused as error:
            raise FetchError("refused", str(error), ask.address) from None
        interval = visit.pace
        if not ask.robots:
            self._check_rest(ask)
            rules = await self._rules(ask, visit)
            if not rules.allows(answers.comparable(ask.address)):
                raise FetchError("blocked", f"The robots.txt of {ask.site} asks us not to read this page.", ask.address)
            interval = max(interval, rules.crawl_delay or 0.0)
        try:
            answer = await self._tried(ask, visit, kept, interval)
        except FetchError as error:
            if error.kind in ("unreachable", "server", "blocked") and not (
                ask.robots and 0 < (error.status or 0) < 500
            ):
                self._breaker.failed(ask.site, error)
            elif error.status is not None:
                self._breaker.succeeded(ask.site)
            raise
        self._breaker.succeeded(ask.site)
        return answer

    def _check_rest(self, ask: Ask) -> None:
        """Raise when the site asked to be left alone, or failed too often."""
        self._breaker.check(ask.site, ask.address)
        if seconds := self._pace.held(ask.site):
            kind, status = self._holds.get(ask.site, ("blocked", 429))
            reason = f"{ask.site} asked to be left alone for another {answers.spoken(seconds)} ({status})."
            raise FetchError(kind, reason, ask.address, transient=True, wait=timedelta(seconds=seconds), status=status)

    async def _tried(self, ask: Ask, visit: _Visit, kept: Kept | None, interval: float) -> Answer:
        """The answer, after as many retries as the fault, the settings and the time left allow."""
        attempt = 0
        while True:
            try:
                async with self._pace.turn(ask.site, interval, visit.deadline.left):
                    self._check_rest(ask)
                    visit.budget.spend(ask.address, free=ask.robots)
                    answer = await self._exchanged(ask, visit, kept)
                if (
                    fault := answers.fault(answer.status, answer.headers, ask.site, ask.address, self._now())
                ) is not None:
                    raise fault
                return answer
            except FetchError as error:
                pause = wait_before(attempt) if error.wait is None else error.wait.total_seconds()
                attempt += 1
                passing = error.transient and error.kind in ("unreachable", "server")
                if not passing or attempt > self.network.retries or pause >= visit.deadline.left:
                    await self._hold(ask.site, error)
                    raise
            visit.deadline.left -= pause
            await self._sleep(pause)

    async def _hold(self, site: str, error: FetchError) -> None:
        """Remember how long a site wants to be left alone."""
        if error.wait is not None and error.status is not None:
            self._holds[site] = (error.kind, error.status)
            self._pace.hold(site, error.wait.total_seconds())
            if self._gate is not None:
                await self._gate.hold(site, error.wait.total_seconds())

    async def _exchanged(self, ask: Ask, visit: _Visit, kept: Kept | None) -> Answer:
        """One request and its answer on the line; every fault below becomes a ``FetchError``."""
        ours = kept if kept is not None and kept.url == ask.address else None
        headers = introduction.headers(self.agent, ask.extra, ours, robots=ask.robots)
        seconds = visit.deadline.seconds
        made = request(ask, headers, visit.jar, seconds)
        limit = robots.MAX_BYTES if ask.robots else self.network.max_size
        try:
            async with visit.deadline.running(), self._wire.exchange(made) as response:
                return await received(response, ask, limit)
        except Exception as error:
            proxy = f"The proxy {netloc_of(self.network.proxy)}" if self.network.proxy else None
            raise explain(error, host=ask.site, url=ask.address, seconds=seconds, proxy=proxy) from error

    async def _rules(self, ask: Ask, visit: _Visit) -> robots.Robots:
        """The robots.txt of a site, remembered for a day; raises ``FetchError`` when the site cannot say what it
        holds."""
        address = f"{ask.origin}/robots.txt"
        async with self._robots_locks[ask.origin]:
            self._check_rest(ask)
            now = self._now()
            known = self._robots.get(ask.origin)
            if known is not None and now - known[0] < ROBOTS_KEPT:
                return known[1]
            kept = await self.memory.recall(address)
            if kept is None or not timedelta(0) <= now - kept.fetched < ROBOTS_KEPT:
                body = await self._robots_body(ask.for_rules(), visit)
                kept = Kept(None, None, hashlib.sha256(body).hexdigest(), body, "text/plain", address, now)
                await self.memory.keep(address, kept)
            rules = robots.parse(kept.body, introduction.AGENT)
            self._robots[ask.origin] = (kept.fetched, rules)
            return rules

    async def _robots_body(self, ask: Ask, visit: _Visit) -> bytes:
        """The bytes of a robots.txt; none where there is none (RFC 9309, 2.3.1)."""
        for _ in range(limits.MAX_REDIRECTS + 1):
            try:
                answer = await self._ask(ask, visit, None)
            except FetchError as error:
                if error.status is not None and 400 <= error.status < 500 and error.status != 429:
                    return b""
                if error.kind == "server":
                    error.reason = (
                        f"The robots.txt of {ask.site} cannot be read now ({error.status}), so its pages are left "
                        f"alone."
                    )
                raise
            location = answer.location
            if location is None:
                visit.budget.bytes += len(answer.body)
                return answer.body
            target = ask.redirected(answer.status, location)
            if target is None:
                return b""
            check_address(target.address, target.address)
            ask = target
        return b""
        return b""


async def fetch(url: str) -> Document:
    """One polite, guarded, limited GET with the default settings, redirects followed; raises ``FetchError``."""
    async with Client(Network()) as client:
        return await client.fetch(url)


__all__ = ["ROBOTS_KEPT", "Client", "fetch"]
