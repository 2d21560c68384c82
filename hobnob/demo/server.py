"""The smallest HTTP server that plays a web site: each site of the town has a port of its own."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import TracebackType

_PHRASES = {200: "OK", 304: "Not Modified", 403: "Forbidden", 404: "Not Found", 503: "Service Unavailable"}


@dataclass(frozen=True)
class Answer:
    """What a path answers."""

    body: bytes = b""
    content_type: str = "text/html; charset=utf-8"
    status: int = 200


@dataclass
class Site:
    """One web site: paths with their answers, made when the port is known (``base`` is http://127.0.0.1:PORT)."""

    name: str
    answers: Callable[[str], Mapping[str, Answer]]
    base: str = ""


class Town:
    """Serves all the sites on loopback while it is entered."""

    def __init__(self, sites: list[Site]) -> None:
        self.sites = {site.name: site for site in sites}
        self.tables: dict[str, dict[str, Answer]] = {}
        self._servers: list[asyncio.Server] = []

    async def __aenter__(self) -> Town:
        for site in self.sites.values():
            table = self.tables.setdefault(site.name, {})
            server = await asyncio.start_server(self._serve(table), "127.0.0.1", 0)
            self._servers.append(server)
            site.base = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
            table.update(site.answers(site.base))
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for server in self._servers:
            server.close()

    def _serve(
        self, table: Mapping[str, Answer]
    ) -> Callable[[asyncio.StreamReader, asyncio.StreamWriter], asyncio.Future[None] | asyncio.Task[None]]:
        async def connection(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            try:
                while request := await reader.readline():
                    target = request.split(b" ")[1].decode("latin-1")
                    wanted, length = "", 0
                    while (line := await reader.readline()) not in (b"\r\n", b"\n", b""):
                        name, _, value = line.decode("latin-1").partition(":")
                        match name.strip().lower():
                            case "if-none-match":
                                wanted = value.strip()
                            case "content-length":
                                length = int(value)
                    await reader.readexactly(length)
                    writer.write(_response(_find(table, target), wanted))
                    await writer.drain()
            except (ConnectionError, IndexError, ValueError, asyncio.IncompleteReadError):
                pass  # the client went away, or was no HTTP client
            finally:
                writer.close()

        return lambda reader, writer: asyncio.ensure_future(connection(reader, writer))


def _find(table: Mapping[str, Answer], target: str) -> Answer:
    path = target.partition("?")[0]
    return table.get(target) or table.get(path) or Answer(b"not found", "text/plain", 404)


def _response(answer: Answer, if_none_match: str) -> bytes:
    tag = f'"{hashlib.sha256(answer.body).hexdigest()[:16]}"'
    status = 304 if answer.status == 200 and if_none_match == tag else answer.status
    body = b"" if status == 304 else answer.body
    head = [f"HTTP/1.1 {status} {_PHRASES[status]}", f"ETag: {tag}", f"Content-Length: {len(body)}"]
    if status != 304:
        head.append(f"Content-Type: {answer.content_type}")
    return "\r\n".join([*head, "", ""]).encode() + body
