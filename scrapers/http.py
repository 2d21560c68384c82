"""The web, asked politely and read with care: the only module that imports httpx.

Every request waits for its turn at the site, obeys its robots.txt, goes through the guard, and is
bounded in bytes and seconds. What fails is told in one sentence (``FetchError``).
"""

from __future__ import annotations

import asyncio
import hashlib
import time
from collections import defaultdict
from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping
from contextlib import aclosing, suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from types import TracebackType
from typing import Self, cast
from urllib.parse import urlencode

import httpcore
import httpx

from hobnob.config import Network
from scrapers import answers, introduction, limits, robots
from scrapers.breaker import Breaker
from scrapers.budget import Budget
from scrapers.connect import Wire
from scrapers.document import Document
from scrapers.faults import FetchError, Refused, explain
from scrapers.guard import Guard
from scrapers.limits import Deadline
from scrapers.memory import InMemory, Kept, Memory
from scrapers.pace import Gate, Pace, wait_before

__all__ = ["Budget", "Client", "FetchError", "InMemory", "Kept", "Memory", "fetch"]

ROBOTS_KEPT = timedelta(hours=24)

_CONNECT_SECONDS = 10.0
_DRAINED = 16_000
_LONGEST_ADDRESS = 8000
_REDIRECTS = frozenset({301, 302, 303, 307, 308})


@dataclass(frozen=True, slots=True)
class _Ask:
    """One request as it is to be made; ``extra`` are the caller's headers."""

    url: httpx.URL
    method: str = "GET"
    extra: Mapping[str, str] | None = None
    form: Mapping[str, str] | None = None
    robots: bool = False

    @property
    def address(self) -> str:
        return str(self.url)

    @property
    def site(self) -> str:
        """What is paced and rested as one: the host, and its port where it is not the usual one."""
        host = self.url.host.lower().rstrip(".")
        return host if self.url.port is None else f"{host}:{self.url.port}"

    @property
    def origin(self) -> str:
        return f"{self.url.scheme}://{self.url.netloc.decode('ascii').lower()}"

    def redirected(self, status: int, location: str) -> _Ask:
        """The request that a redirect asks for; raises ``httpx.InvalidURL`` and ``ValueError``."""
        url = self.url.join(location)
        url = url.copy_with(fragment=None)
        keeps_form = self.form is None or status in (307, 308)
        same_host = url.host == self.url.host
        # Headers meant for one host say nothing to another, which may be anybody.
        extra = self.extra if same_host else {k: v for k, v in (self.extra or {}).items() if k.lower() == "accept"}
        return replace(
            self, url=url, extra=extra, form=self.form if keeps_form else None, method=self.method if keeps_form else "GET"
        )


@dataclass(frozen=True, slots=True)
class _Answer:
    status: int
    headers: httpx.Headers
    body: bytes


@dataclass(slots=True)
class _Visit:
    """What one call of ``fetch`` carries from request to request."""

    deadline: Deadline
    budget: Budget
    pace: float
    jar: httpx.Cookies
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
        ask = _Ask(self._parsed(url, url), "POST" if form is not None else "GET", headers, form)
        visit = _Visit(
            Deadline(self.network.timeout.total_seconds()),
            budget if budget is not None else Budget(self.network.budget),
            (self.network.pace if pace is None else pace).total_seconds(),
            httpx.Cookies(),
        )
        # What is asked for with a form or with headers of its own is another document.
        asked = urlencode(sorted({**(headers or {}), **(form or {})}.items()))
        key = f"{url}#{asked}" if asked else url
        try:
            return await self._follow(ask, visit, url, key)
        except FetchError as error:
            error.moved_to = error.moved_to or visit.moved_to
            raise

    def _parsed(self, text: str, asked: str) -> httpx.URL:
        text = text.strip()
        if len(text) > _LONGEST_ADDRESS:
            raise FetchError("refused", f"The address is longer than {_LONGEST_ADDRESS} characters.", asked)
        if text[:9].lower() == "webcal://":
            text = "https://" + text[9:]
        try:
            url = httpx.URL(text).copy_with(fragment=None)
            host = url.host
        except (httpx.InvalidURL, ValueError, UnicodeError, TypeError):
            raise FetchError("refused", f"{text[:200]!r} is not a web address.", asked) from None
        if url.scheme not in ("http", "https") or not 0 < len(host) <= 253:
            raise FetchError("refused", f"{text[:200]!r} is not a web address.", asked)
        if url.userinfo:
            raise FetchError("refused", f"The address carries a user name for {host}; what needs a login is not read.", asked)
        return url

    async def _follow(self, ask: _Ask, visit: _Visit, asked: str, key: str) -> Document:
        kept = await self.memory.recall(key)
        permanent = True
        for _ in range(limits.MAX_REDIRECTS + 1):
            answer = await self._ask(ask, visit, kept if ask.form is None else None)
            location = answer.headers.get("location")
            if answer.status not in _REDIRECTS or not location:
                return await self._concluded(answer, ask, visit, kept, asked, key)
            visit.jar.extract_cookies(_response(answer, ask.url))
            try:
                target = ask.redirected(answer.status, location)
            except (httpx.InvalidURL, ValueError, UnicodeError, TypeError):
                raise FetchError("refused", f"{ask.site} redirects to something that is no address.", asked) from None
            self._parsed(str(target.url), asked)
            permanent = permanent and answer.status in (301, 308)
            if permanent:
                visit.moved_to = str(target.url)
            ask = target
        raise FetchError("refused", f"{ask.site} redirects more than {limits.MAX_REDIRECTS} times.", asked)

    async def _concluded(
        self, answer: _Answer, ask: _Ask, visit: _Visit, kept: Kept | None, asked: str, key: str
    ) -> Document:
        """The answer that ends a visit, as a document."""
        headers = dict(answer.headers)
        if answer.status == 304 and kept is not None:
            visit.budget.not_modified += 1
            return Document(
                kept.body, kept.url, kept.content_type, asked, headers=headers, not_modified=True, moved_to=visit.moved_to
            )
        if not 200 <= answer.status < 300 or answer.status == 206:
            raise FetchError("server", f"{ask.site} answered {answer.status}, which was not expected.", asked, status=answer.status)
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

    async def _ask(self, ask: _Ask, visit: _Visit, kept: Kept | None) -> _Answer:
        """One request with everything a polite client owes its site; raises ``FetchError`` for every answer that is none."""
        try:
            self._guard.check_name(ask.url.host, ask.url.port or (443 if ask.url.scheme == "https" else 80))
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
            if error.kind in ("unreachable", "server", "blocked") and not (ask.robots and 0 < (error.status or 0) < 500):
                self._breaker.failed(ask.site, error)
            elif error.status is not None:
                self._breaker.succeeded(ask.site)
            raise
        self._breaker.succeeded(ask.site)
        return answer

    def _check_rest(self, ask: _Ask) -> None:
        """Raise when the site asked to be left alone, or failed too often."""
        self._breaker.check(ask.site, ask.address)
        if seconds := self._pace.held(ask.site):
            kind, status = self._holds.get(ask.site, ("blocked", 429))
            reason = f"{ask.site} asked to be left alone for another {answers.spoken(seconds)} ({status})."
            raise FetchError(kind, reason, ask.address, transient=True, wait=timedelta(seconds=seconds), status=status)

    async def _tried(self, ask: _Ask, visit: _Visit, kept: Kept | None, interval: float) -> _Answer:
        """The answer, after as many retries as the fault, the settings and the time left allow."""
        attempt = 0
        while True:
            try:
                async with self._pace.turn(ask.site, interval, visit.deadline.left):
                    self._check_rest(ask)
                    visit.budget.spend(ask.address, free=ask.robots)
                    answer = await self._exchanged(ask, visit, kept)
                if (fault := answers.fault(answer.status, answer.headers, ask.site, ask.address, self._now())) is not None:
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

    async def _exchanged(self, ask: _Ask, visit: _Visit, kept: Kept | None) -> _Answer:
        """One request and its answer on the line; every fault below becomes a ``FetchError``."""
        request = self._request(ask, visit, kept)
        try:
            async with visit.deadline.running(), self._wire.exchange(request) as response:
                return await self._read(response, ask)
        except Exception as error:
            proxy = self.network.proxy
            raise explain(
                error, host=ask.site, url=ask.address, seconds=visit.deadline.seconds,
                proxy=f"The proxy {httpx.URL(proxy).netloc.decode()}" if proxy else None,
            ) from error  # fmt: skip

    def _request(self, ask: _Ask, visit: _Visit, kept: Kept | None) -> httpcore.Request:
        ours = kept if kept is not None and kept.url == ask.address else None
        headers = introduction.headers(self.agent, ask.extra, ours, robots=ask.robots)
        made = httpx.Request(ask.method, ask.url, headers=headers, data=ask.form)
        with suppress(UnicodeEncodeError):  # a server may send a cookie that cannot be sent back
            visit.jar.set_cookie_header(made)
        seconds = visit.deadline.seconds
        # A silence of half the time leaves the other half for another try.
        waits = {"connect": min(_CONNECT_SECONDS, seconds / 2), "read": seconds / 2, "write": seconds / 2, "pool": None}
        return httpcore.Request(
            made.method,
            httpcore.URL(
                scheme=made.url.raw_scheme, host=made.url.raw_host, port=made.url.port, target=made.url.raw_path
            ),
            headers=made.headers.raw,
            content=made.read(),
            extensions={"timeout": waits},
        )

    async def _read(self, response: httpcore.Response, ask: _Ask) -> _Answer:
        limits.check_headers(response.headers, ask.site)
        headers = httpx.Headers(response.headers)
        body = b""
        length = headers.get("content-length")
        async with aclosing(cast("AsyncGenerator[bytes]", response.aiter_stream())) as chunks:
            if 200 <= response.status < 300:
                limit = robots.MAX_BYTES if ask.robots else self.network.max_size
                encoding = limits.encoding_of(headers.get_list("content-encoding"), ask.site)
                body = await limits.read_body(
                    chunks, encoding=encoding, length=length, limit=limit, host=ask.site, cut=ask.robots
                )
            elif length is None or (length.isdecimal() and int(length) <= _DRAINED):
                await limits.drain(chunks, _DRAINED)
        return _Answer(response.status, headers, body)

    async def _rules(self, ask: _Ask, visit: _Visit) -> robots.Robots:
        """The robots.txt of a site, remembered for a day; raises ``FetchError`` when the site cannot say what it holds."""
        address = f"{ask.origin}/robots.txt"
        async with self._robots_locks[ask.origin]:
            self._check_rest(ask)
            now = self._now()
            known = self._robots.get(ask.origin)
            if known is not None and now - known[0] < ROBOTS_KEPT:
                return known[1]
            kept = await self.memory.recall(address)
            if kept is None or not timedelta(0) <= now - kept.fetched < ROBOTS_KEPT:
                body = await self._robots_body(_Ask(httpx.URL(address), robots=True), visit)
                kept = Kept(None, None, hashlib.sha256(body).hexdigest(), body, "text/plain", address, now)
                await self.memory.keep(address, kept)
            rules = robots.parse(kept.body, introduction.AGENT)
            self._robots[ask.origin] = (kept.fetched, rules)
            return rules

    async def _robots_body(self, ask: _Ask, visit: _Visit) -> bytes:
        """The bytes of a robots.txt; none where there is none (RFC 9309, 2.3.1)."""
        for _ in range(limits.MAX_REDIRECTS + 1):
            try:
                answer = await self._ask(ask, visit, None)
            except FetchError as error:
                if error.status is not None and 400 <= error.status < 500 and error.status != 429:
                    return b""
                if error.kind == "server":
                    error.reason = f"The robots.txt of {ask.site} cannot be read now ({error.status}), so its pages are left alone."
                raise
            location = answer.headers.get("location")
            if answer.status not in _REDIRECTS or not location:
                visit.budget.bytes += len(answer.body)
                return answer.body
            try:
                ask = ask.redirected(answer.status, location)
                self._parsed(ask.address, ask.address)
            except (httpx.InvalidURL, ValueError, UnicodeError, TypeError):
                return b""
        return b""


def _response(answer: _Answer, url: httpx.URL) -> httpx.Response:
    return httpx.Response(answer.status, headers=answer.headers, request=httpx.Request("GET", url))


async def fetch(url: str) -> Document:
    """One polite, guarded, limited GET with the default settings, redirects followed; raises ``FetchError``."""
    async with Client(Network()) as client:
        return await client.fetch(url)
