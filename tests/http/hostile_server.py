"""Servers on loopback that answer as the worst of the web does, byte for byte, over real sockets."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

PAGE = b"<html><body>Business after hours</body></html>"


@dataclass
class Request:
    method: str
    target: str
    headers: dict[str, str]
    body: bytes = b""


@dataclass
class Exchange:
    """One request that arrived, and the line to answer it on."""

    request: Request
    writer: asyncio.StreamWriter
    number: int

    async def send(self, *pieces: bytes) -> None:
        for piece in pieces:
            self.writer.write(piece)
        await self.writer.drain()

    async def reply(self, status: int = 200, body: bytes = PAGE, **headers: str) -> None:
        lines = [f"HTTP/1.1 {status} X", f"Content-Length: {len(body)}"]
        lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
        await self.send("\r\n".join(lines).encode() + b"\r\n\r\n" + (b"" if status == 304 else body))


Behaviour = Callable[[Exchange], Awaitable[None]]


@dataclass
class Site:
    """A running server; ``requests`` are those for anything but robots.txt."""

    behave: Behaviour
    robots: Behaviour | None = None
    requests: list[Request] = field(default_factory=list)
    robots_asked: int = 0
    times: list[float] = field(default_factory=list)
    connections: int = 0
    open: int = 0
    busy: int = 0
    busiest: int = 0
    port: int = 0
    scheme: str = "http"

    @property
    def url(self) -> str:
        return f"{self.scheme}://127.0.0.1:{self.port}"

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        self.open += 1
        try:
            while line := await reader.readline():
                method, target, _ = line.decode("latin-1").split(" ", 2)
                headers: dict[str, str] = {}
                while (row := await reader.readline()) not in (b"\r\n", b""):
                    name, _, value = row.decode("latin-1").partition(":")
                    headers[name.strip().lower()] = value.strip()
                body = await reader.readexactly(int(headers.get("content-length", "0")))
                request = Request(method, target, headers, body)
                await self.answer(Exchange(request, writer, len(self.requests) + 1))
                if writer.is_closing():
                    return
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            self.open -= 1
            writer.close()

    async def answer(self, exchange: Exchange) -> None:
        if exchange.request.target.endswith("/robots.txt"):
            self.robots_asked += 1
            if self.robots is None:
                await exchange.reply(404, b"")
            else:
                await self.robots(exchange)
            return
        self.requests.append(exchange.request)
        self.times.append(asyncio.get_running_loop().time())
        self.busy += 1
        self.busiest = max(self.busiest, self.busy)
        try:
            await self.behave(exchange)
        finally:
            self.busy -= 1


@asynccontextmanager
async def serving(
    behave: Behaviour, robots: Behaviour | None = None, tls: object = None, host: str = "127.0.0.1"
) -> AsyncIterator[Site]:
    site = Site(behave, robots, scheme="https" if tls else "http")
    tasks: set[asyncio.Task[None]] = set()

    async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        tasks.add(task)
        try:
            await site.serve(reader, writer)
        except asyncio.CancelledError:
            writer.transport.abort()
        finally:
            tasks.discard(task)

    server = await asyncio.start_server(handle, host, 0, ssl=tls, limit=10_000_000)  # type: ignore[arg-type]
    site.port = server.sockets[0].getsockname()[1]
    try:
        yield site
    finally:
        server.close()
        for task in list(tasks):
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def healthy(exchange: Exchange) -> None:
    await exchange.reply(content_type="text/html; charset=utf-8")
