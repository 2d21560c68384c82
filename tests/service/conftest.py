"""A site on loopback, a configuration that collects it, and ``hobnob serve`` run as a program."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sys
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import httpx
import pytest


class ChamberSite:
    """A calendar whose body, status and delay a test may change; ``asked`` counts its requests."""

    def __init__(self) -> None:
        self.status, self.delay, self.asked, self.titles = 200, 0.0, 0, ["Harbor Mixer", "Mayor's Breakfast"]
        self.port = 0

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/events.ics"

    async def talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while request := await reader.readline():
                while await reader.readline() not in (b"\r\n", b"\n", b""):
                    pass
                body, status = b"", 404
                if b" /events" in request:
                    self.asked += 1
                    await asyncio.sleep(self.delay)
                    body, status = self.calendar(), self.status
                head = f"HTTP/1.1 {status} x\r\nContent-Type: text/calendar\r\nContent-Length: {len(body)}\r\n\r\n"
                writer.write(head.encode() + body)
                await writer.drain()
        except ConnectionError:
            pass  # the program was killed
        finally:
            writer.close()

    def calendar(self) -> bytes:
        day = time.strftime("%Y%m%d", time.gmtime(time.time() + 12 * 86400))
        events = "".join(
            f"BEGIN:VEVENT\r\nUID:{title.split()[0]}@x\r\nDTSTAMP:20260101T000000Z\r\nDTSTART:{day}T{15 + n}0000Z\r\n"
            f"SUMMARY:{title}\r\nLOCATION:{title.split()[0]} Hall\\, Akron\\, OH\r\nEND:VEVENT\r\n"
            for n, title in enumerate(self.titles)
        )
        return f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//EN\r\n{events}END:VCALENDAR\r\n".encode()


@pytest.fixture
async def site() -> AsyncIterator[ChamberSite]:
    found = ChamberSite()
    server = await asyncio.start_server(found.talk, "127.0.0.1", 0)
    found.port = server.sockets[0].getsockname()[1]
    yield found
    server.close()


def configure(folder: Path, site: ChamberSite, *, schedule: str = "daily 06:00", more: str = "") -> Path:
    """Write config.yaml as it is meant to be, or with a mistake in ``more``."""
    path = folder / "config.yaml"
    draft = folder / "config.new"
    draft.write_text(
        f"store: sqlite:///{folder}/hobnob.db\n"
        f"schedule: {schedule}\n"
        f"publish: {{to: {folder}/public, url: https://hobnob.example}}\n"
        "network: {pace: 0, retries: 0, allow_private: [127.0.0.0/8]}\n"
        "regions:\n  akron:\n    place: Akron, OH\n    sources:\n"
        f"      - {{name: chamber, url: '{site.url}'}}\n{more}"
    )
    os.replace(draft, path)
    return path


class Served:
    """A running ``hobnob serve``."""

    def __init__(self, process: asyncio.subprocess.Process, port: int, log: Path) -> None:
        self.process, self.port, self._log = process, port, log
        self._client = httpx.AsyncClient(
            # a connection that the server gives up after its five idle seconds may be asked at that very moment
            base_url=f"http://127.0.0.1:{port}",
            trust_env=False,
            limits=httpx.Limits(max_keepalive_connections=0),
        )

    async def get(self, path: str, **headers: str) -> httpx.Response:
        return await self._client.get(path, headers=headers)

    async def shown(self, path: str, words: str, seconds: float = 40) -> str:
        """What stands at ``path`` once ``words`` are in it; raises ``TimeoutError``."""

        async def there() -> bool:
            return words in (await self.get(path)).text

        await eventually(there, seconds)
        return (await self.get(path)).text

    @property
    def log(self) -> list[dict[str, object]]:
        """What it logged: one JSON object a line."""
        return [json.loads(line) for line in self._log.read_text().splitlines()]

    def said(self, words: str) -> bool:
        return any(words in str(line["message"]) for line in self.log)

    async def stop(self, number: int = signal.SIGTERM, seconds: float = 60) -> int:
        if self.process.returncode is None:
            self.process.send_signal(number)
        return await asyncio.wait_for(self.process.wait(), seconds)


async def eventually(true: Callable[[], Awaitable[object] | object], seconds: float = 40) -> None:
    """Wait until it holds; raises ``TimeoutError``."""
    async with asyncio.timeout(seconds):
        while True:
            found = true()
            if await found if asyncio.iscoroutine(found) else found:
                return
            await asyncio.sleep(0.1)


@asynccontextmanager
async def serving(folder: Path, *arguments: str) -> AsyncIterator[Served]:
    """``hobnob serve`` in a folder with a config.yaml, answering; ended when the block ends."""
    import socket

    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    log = folder / "serve.log"
    with log.open("wb") as file:
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-c", "from hobnob.cli import main; main()", "serve", "--port", str(port), *arguments,
            cwd=folder, stderr=file,
        )  # fmt: skip
    served = Served(process, port, log)

    async def answers() -> bool:
        assert process.returncode is None, log.read_text()
        try:
            return (await served.get("/healthz")).status_code == 200
        except httpx.TransportError:
            return False

    try:
        await eventually(answers, 60)
        yield served
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
        await served._client.aclose()
