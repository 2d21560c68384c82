"""Sites on loopback that write down who asked them when, and programs that visit them."""

from __future__ import annotations

import asyncio
import itertools
import threading
import time
from collections import defaultdict
from collections.abc import Iterator

import pytest


class Sites:
    """Many small sites of one event calendar each, every one on an address of its own (127.x.y.z)."""

    def __init__(self, count: int) -> None:
        self.count = count
        self.asked: defaultdict[str, list[float]] = defaultdict(list)
        self.at_once: defaultdict[str, int] = defaultdict(int)
        self.most_at_once = 0
        self.port = 0
        self.delay = 0.0
        self._ready, self._stop = threading.Event(), threading.Event()
        self._thread = threading.Thread(target=lambda: asyncio.run(self._serve()), daemon=True)

    def host(self, number: int) -> str:
        return f"127.{1 + number // 62500}.{1 + number // 250 % 250}.{1 + number % 250}"

    def url(self, number: int) -> str:
        return f"http://{self.host(number)}:{self.port}/events.ics"

    def network(self) -> dict[str, object]:
        """The settings with which a program reaches the sites."""
        return {"allow_private": ["127.0.0.0/8"]}

    def asked_for(self, target: str, address: str) -> tuple[str, str]:
        """The site and the path that a request line's target names, on the socket's own address."""
        return address, target

    def answer(self, host: str, path: str) -> tuple[str, bytes] | None:
        """Content type and body, or None for what is not there."""
        return ("text/calendar", calendar(host)) if path.startswith("/events") else None

    def __enter__(self) -> Sites:
        self._thread.start()
        assert self._ready.wait(20)
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._thread.join(20)

    async def _serve(self) -> None:
        server = await asyncio.start_server(self._talk, "0.0.0.0", 0, backlog=512)
        self.port = server.sockets[0].getsockname()[1]
        self._ready.set()
        await asyncio.to_thread(self._stop.wait)
        server.close()

    async def _talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        address = writer.get_extra_info("sockname")[0]
        try:
            while request := await reader.readline():
                host, path = self.asked_for(request.split(b" ")[1].decode("latin-1"), address)
                while await reader.readline() not in (b"\r\n", b"\n", b""):
                    pass
                self.asked[host].append(time.monotonic())
                self.at_once[host] += 1
                self.most_at_once = max(self.most_at_once, self.at_once[host])
                if self.delay:
                    await asyncio.sleep(self.delay)
                found = self.answer(host, path)
                status = "200 OK" if found else "404 Not Found"
                kind, body = found or ("text/plain", b"")
                self.at_once[host] -= 1
                head = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {len(body)}\r\n\r\n"
                writer.write(head.encode() + body)
                await writer.drain()
        except (ConnectionError, IndexError):
            pass  # the worker was killed
        finally:
            writer.close()

    def shortest_pause(self) -> float:
        """The least seconds between two requests to one site."""
        pauses = [b - a for times in self.asked.values() for a, b in itertools.pairwise(times)]
        return min(pauses, default=float("inf"))


_FIRST = [
    "Acorn", "Birch", "Cedar", "Dahlia", "Elder", "Fern", "Gorse", "Hazel", "Iris", "Juniper", "Kelp", "Larch", "Maple",
    "Nettle", "Oak", "Pine", "Quince", "Rose",
]  # fmt: skip
_LAST = [
    "Bakers", "Brewers", "Carpenters", "Clerks", "Drivers", "Editors", "Farmers", "Glaziers", "Joiners", "Lawyers",
    "Masons", "Nurses", "Potters", "Weavers",
]  # fmt: skip


def calendar(host: str) -> bytes:
    """A calendar of two coming events, of which no other site tells."""
    _, a, b, c = map(int, host.split("."))
    number = (a * 250 + b) * 250 + c
    who = f"{_FIRST[number % 18]} {_LAST[number // 18 % 14]}"
    day = time.strftime("%Y%m%d", time.gmtime(time.time() + (10 + number % 37) * 86400))
    events = "".join(
        f"BEGIN:VEVENT\r\nUID:{n}@{host}\r\nDTSTAMP:20260101T000000Z\r\nDTSTART:{day}T{17 + n}{number % 60:02}00Z\r\n"
        f"DTEND:{day}T{19 + n}0000Z\r\nSUMMARY:{who} {('Mixer', 'Luncheon')[n]}\r\n"
        f"LOCATION:{who} Hall\\, {number} {who.split()[0]} Street\\, Akron\\, OH\r\nEND:VEVENT\r\n"
        for n in range(2)
    )
    return f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//EN\r\n{events}END:VCALENDAR\r\n".encode()


@pytest.fixture
def sites() -> Iterator[Sites]:
    with Sites(12) as running:
        yield running
