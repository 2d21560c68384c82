"""Connections: names resolved once, every address checked, and the checked address connected to."""

from __future__ import annotations

import asyncio
import socket
import ssl
import threading
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from functools import cache
from typing import Any
from urllib.parse import unquote, urlsplit

import httpcore

from scrapers.faults import Refused, Unresolved
from scrapers.guard import Guard, literal

_CONNECTIONS = 4
_KEPT_ALIVE = 2
_KEEP_ALIVE = 20.0
_FAMILIES = 128
_LOOKUPS_KEPT = 60.0


@cache
def ssl_context() -> ssl.SSLContext:
    """The one TLS context of the process: building it costs more than anything else in a client.

    Built by hand, as ``ssl.create_default_context`` reads the environment.
    """
    import certifi

    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.load_verify_locations(certifi.where())
    context.set_alpn_protocols(["http/1.1"])
    return context


async def resolve(host: str, port: int) -> list[str]:
    """The addresses of a name, IPv4 first; raises ``Unresolved``.

    Each lookup has a thread of its own that nobody waits for: a resolver that hangs must neither
    use up a pool that the other sites need, nor keep the program from ending.
    """
    loop = asyncio.get_running_loop()
    found: asyncio.Future[list[str]] = loop.create_future()

    def settle(result: list[str] | Exception) -> None:
        if found.done():
            return
        if isinstance(result, Exception):
            found.set_exception(result)
        else:
            found.set_result(result)

    def look_up() -> None:
        result: list[str] | Exception
        try:
            rows = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
            rows.sort(key=lambda row: row[0] != socket.AF_INET)
            result = list(dict.fromkeys(str(row[4][0]) for row in rows))
        except socket.gaierror as error:
            result = Unresolved(host, error.errno == socket.EAI_AGAIN)
        except (OSError, UnicodeError, ValueError):
            result = Unresolved(host, False)
        # The program may have ended its loop while the resolver was thinking.
        with suppress(RuntimeError):
            loop.call_soon_threadsafe(settle, result)

    threading.Thread(target=look_up, name=f"resolve {host}", daemon=True).start()
    return await found


class Backend(httpcore.AsyncNetworkBackend):
    """Opens connections for httpcore, through the guard.

    ``proxy`` is the one host and port that may be connected to when everything goes through it;
    the configuration named it, so it need not be public.
    """

    def __init__(self, guard: Guard, proxy: tuple[str, int] | None = None) -> None:
        self._guard = guard
        self._proxy = proxy
        self._plain = httpcore.AnyIOBackend()
        self._known: dict[tuple[str, int], tuple[float, list[str]]] = {}

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109 (httpcore's signature)
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        if self._proxy is not None and (host, port) != self._proxy:
            raise Refused(f"{host} would have been asked past the proxy, so it was not asked.")
        loop = asyncio.get_running_loop()
        until = None if timeout is None else loop.time() + timeout
        try:
            async with asyncio.timeout(timeout):
                addresses = await self._addresses(host, port)
        except TimeoutError:
            raise httpcore.ConnectTimeout(f"the lookup of {host} took too long") from None
        for position, address in enumerate(addresses):
            left = None if until is None else max(0.05, (until - loop.time()) / (len(addresses) - position))
            try:
                return await self._plain.connect_tcp(address, port, left, local_address, socket_options)
            except (httpcore.ConnectError, httpcore.ConnectTimeout):
                if position == len(addresses) - 1:
                    raise
        raise Unresolved(host, False)

    async def _addresses(self, host: str, port: int) -> list[str]:
        if self._proxy is None:
            self._guard.check_name(host, port)
        written = literal(host)
        if written is not None:
            return [str(written)] if self._proxy else self._guard.check_addresses(host, [str(written)], port)
        now = asyncio.get_running_loop().time()
        kept = self._known.get((host, port))
        if kept is not None and now - kept[0] < _LOOKUPS_KEPT:
            return kept[1]
        addresses = await resolve(host, port)
        if self._proxy is None:
            addresses = self._guard.check_addresses(host, addresses, port)
        self._known[host, port] = (now, addresses)
        return addresses

    async def connect_unix_socket(
        self,
        path: str,
        timeout: float | None = None,  # noqa: ASYNC109 (httpcore's signature)
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        raise Refused("Only web addresses are asked.")

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)


def family_of(host: str) -> str:
    """The sites that share a pool: the last two labels of a name, three where the last two are short."""
    if literal(host) is not None:
        return host
    labels = host.rstrip(".").split(".")
    short = len(labels) > 2 and len(labels[-1]) == 2 and len(labels[-2]) <= 3
    return ".".join(labels[-3:] if short else labels[-2:])


@dataclass(slots=True)
class _Pool:
    connections: httpcore.AsyncConnectionPool
    busy: int = 0


class Wire:
    """The open connections of one run: a small pool per family of hosts, all with one TLS context.

    One pool for all would be searched from end to end for each request. Of the families no longer
    spoken to only the latest stay open, so that a run over thousands of sites does not run out of files.
    ``proxy`` is an ``http://`` or ``https://`` address, perhaps with user and password; others raise ``ValueError``.
    """

    def __init__(self, guard: Guard, proxy: str | None = None) -> None:
        self._proxy: dict[str, Any] = {}
        at = None
        if proxy:
            url = httpcore.URL(proxy)
            if url.scheme not in (b"http", b"https") or not url.host:
                raise ValueError(f"{proxy!r} is not a proxy; write for example 'http://proxy.example:3128'")
            at = (url.host.decode("ascii"), url.port or (443 if url.scheme == b"https" else 80))
            parts = urlsplit(proxy)
            login = (unquote(parts.username), unquote(parts.password or "")) if parts.username else None
            self._proxy = {"proxy_url": url, "proxy_auth": login}
        self._backend = Backend(guard, at)
        self._pools: dict[str, _Pool] = {}

    def _made(self) -> _Pool:
        make = httpcore.AsyncHTTPProxy if self._proxy else httpcore.AsyncConnectionPool
        return _Pool(
            make(
                **self._proxy,
                ssl_context=ssl_context(),
                max_connections=_CONNECTIONS,
                max_keepalive_connections=_KEPT_ALIVE,
                keepalive_expiry=_KEEP_ALIVE,
                network_backend=self._backend,
            )
        )

    @asynccontextmanager
    async def exchange(self, request: httpcore.Request) -> AsyncIterator[httpcore.Response]:
        """Send one request; the response's body is still on the line, and left there if not read."""
        family = family_of(request.url.host.decode("ascii"))
        pool = self._pools.pop(family, None) or self._made()
        self._pools[family] = pool  # at the end: the latest spoken to
        pool.busy += 1
        try:
            response = await pool.connections.handle_async_request(request)
            try:
                yield response
            finally:
                await response.aclose()
        finally:
            pool.busy -= 1
            await self._tidy()

    async def _tidy(self) -> None:
        """Close the families that were not spoken to for longest, when there are too many."""
        for family in [name for name, pool in self._pools.items() if not pool.busy]:
            if len(self._pools) <= _FAMILIES:
                return
            await self._pools.pop(family).connections.aclose()

    async def close(self) -> None:
        for pool in self._pools.values():
            await pool.connections.aclose()
        self._pools.clear()
