"""A small world of event sites that changes from day to day, served over loopback: what it says is the truth to compare
with."""

from __future__ import annotations

import asyncio
import html
import itertools
import json
import random
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta

_FIRST = [
    "Acorn", "Birch", "Cedar", "Dahlia", "Elder", "Fern", "Gorse", "Hazel", "Iris", "Juniper", "Kelp", "Larch", "Maple",
    "Nettle", "Oak", "Pine", "Quince", "Rose", "Sage", "Thyme", "Umber", "Violet", "Willow", "Yarrow",
]  # fmt: skip
_LAST = [
    "Bakers", "Brewers", "Carpenters", "Dyers", "Editors", "Farmers", "Glaziers", "Hatters", "Joiners", "Knitters",
    "Lawyers", "Masons", "Nurses", "Opticians", "Potters", "Roofers", "Saddlers", "Tailors", "Weavers", "Welders",
]  # fmt: skip
_KINDS = ["Mixer", "Luncheon", "Breakfast", "Workshop", "Gala", "Ribbon Cutting"]


@dataclass
class Told:
    """An event as its site tells it today; ``changes`` counts what readers would have to be told again."""

    number: int
    title: str
    start: datetime
    venue: str
    cancelled: bool = False
    deleted_on: int | None = None
    changes: int = 0


@dataclass
class SimSite:
    """One site: a calendar feed, or a page with embedded data after it was redesigned."""

    name: str
    draw: random.Random
    titles: Iterator[str]
    events: list[Told] = field(default_factory=list)
    redesigned: bool = False
    moved: bool = False
    down: bool = False
    halved: bool = False
    port: int = 0
    requests: int = 0
    _numbers: Iterator[int] = field(default_factory=itertools.count)

    @property
    def url(self) -> str:
        """The address that stands in the configuration, whatever the site does."""
        return f"http://127.0.0.1:{self.port}/events"

    def live(self, day: datetime) -> list[Told]:
        """What it lists: not deleted, not over."""
        return sorted(
            (one for one in self.events if one.deleted_on is None and one.start > day), key=lambda one: one.start
        )

    def pass_day(self, number: int, now: datetime) -> None:
        """What the people behind it do on a day."""
        draw = self.draw
        self.down, self.halved = draw.random() < 0.04, draw.random() < 0.03
        self.redesigned ^= draw.random() < 0.008
        self.moved ^= draw.random() < 0.008
        wanted = 10 if number == 0 else draw.random() < 0.55
        for _ in range(int(wanted)):
            self._announce(now)
        for one in self.live(now):
            if one.start - now < timedelta(days=2):
                continue
            fate = draw.random()
            if fate < 0.006 and not one.cancelled:
                one.start += timedelta(days=draw.choice((1, 7)))
                while any(other is not one and other.start == one.start for other in self.events):
                    one.start += timedelta(days=1)
                one.changes += 1
            elif fate < 0.010 and not one.cancelled:
                one.cancelled = True
                one.changes += 1
            elif fate < 0.013:
                one.deleted_on = number
        self.events = [one for one in self.events if one.start > now - timedelta(days=80)]

    def _announce(self, now: datetime) -> None:
        taken = {one.start for one in self.events}
        start = now
        while start in taken or start == now:
            start = now.replace(hour=self.draw.randrange(13, 23), minute=0) + timedelta(days=self.draw.randrange(9, 50))
        number = next(self._numbers)
        self.events.append(Told(number, next(self.titles), start, f"{self.name.title()} Hall"))

    # what it answers

    def answer(self, path: str, now: datetime) -> tuple[int, str, bytes, str]:
        """(status, content type, body, location) of a path today."""
        self.requests += 1
        if path == "/robots.txt":
            return 404, "text/plain", b"", ""
        if self.down:
            return 503, "text/html", b"<h1>Back soon</h1>", ""
        if path.startswith("/e/"):
            one = next((one for one in self.live(now) if str(one.number) == path.removeprefix("/e/")), None)
            return (200, "text/html; charset=utf-8", self._page([one]), "") if one else (404, "text/html", b"gone", "")
        home = "/calendar" if self.moved else "/events"
        if path == "/events" and self.moved:
            return 301, "text/html", b"", home
        if path != home:
            return 404, "text/html", b"", ""
        told = self.live(now)
        if self.halved:
            told = told[: len(told) // 3]
        if self.redesigned:
            return 200, "text/html; charset=utf-8", self._page(told), ""
        return 200, "text/calendar; charset=utf-8", self._calendar(told, now), ""

    def _page(self, told: list[Told]) -> bytes:
        data = [
            {
                "@context": "https://schema.org",
                "@type": "Event",
                "name": one.title,
                "startDate": one.start.isoformat(),
                "endDate": (one.start + timedelta(hours=1)).isoformat(),
                "url": f"http://127.0.0.1:{self.port}/e/{one.number}",
                "eventStatus": f"https://schema.org/Event{'Cancelled' if one.cancelled else 'Scheduled'}",
                "location": {"@type": "Place", "name": one.venue, "address": "12 Main Street, Akron, OH"},
            }
            for one in told
        ]
        rows = "".join(f"<li>{html.escape(one.title)}</li>" for one in told)
        script = json.dumps(data).replace("</", "<\\/")
        return (
            f"<html><head><title>Events</title><script "
            f'type="application/ld+json">{script}</script></head><body><ul>{rows}</ul></body></html>'
        ).encode()

    def _calendar(self, told: list[Told], now: datetime) -> bytes:
        lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//simulated//EN"]
        for one in told:
            lines += [
                "BEGIN:VEVENT",
                f"UID:{one.number}@{self.name}",
                f"DTSTAMP:{now:%Y%m%dT%H%M%SZ}",
                f"DTSTART:{one.start:%Y%m%dT%H%M%SZ}",
                f"DTEND:{one.start + timedelta(hours=1):%Y%m%dT%H%M%SZ}",
                f"SUMMARY:{one.title}",
                f"LOCATION:{one.venue}\\, 12 Main Street\\, Akron\\, OH",
                f"URL:http://127.0.0.1:{self.port}/e/{one.number}",
                *(["STATUS:CANCELLED"] if one.cancelled else []),
                "END:VEVENT",
            ]
        return "\r\n".join([*lines, "END:VCALENDAR", ""]).encode()


class World:
    """All the sites, at one moment of simulated time."""

    def __init__(self, count: int, seed: int, begins: datetime) -> None:
        draw = random.Random(seed)
        titles = [f"{a} {b} {kind}" for kind in _KINDS for a in _FIRST for b in _LAST]
        draw.shuffle(titles)
        left = iter(titles)
        self.sites = [
            SimSite(f"{_FIRST[n % 24].lower()}-{n}", random.Random(seed * 1000 + n), left) for n in range(count)
        ]
        self.now = begins
        self.day = -1

    def pass_day(self) -> None:
        self.day += 1
        if self.day:
            self.now += timedelta(days=1)
        for site in self.sites:
            site.pass_day(self.day, self.now)

    @asynccontextmanager
    async def served(self) -> AsyncIterator[None]:
        """Every site on a port of its own."""
        servers = []
        for site in self.sites:
            server = await asyncio.start_server(self._talk(site), "127.0.0.1", 0)
            site.port = server.sockets[0].getsockname()[1]
            servers.append(server)
        try:
            yield
        finally:
            for server in servers:
                server.close()

    def _talk(self, site: SimSite):  # type: ignore[no-untyped-def]
        async def connection(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            try:
                while request := await reader.readline():
                    while await reader.readline() not in (b"\r\n", b"\n", b""):
                        pass
                    status, kind, body, location = site.answer(request.split(b" ")[1].decode("latin-1"), self.now)
                    more = f"Location: {location}\r\n" if location else ""
                    head = f"HTTP/1.1 {status} x\r\nContent-Type: {kind}\r\n{more}Content-Length: {len(body)}\r\n\r\n"
                    writer.write(head.encode() + body)
                    await writer.drain()
            except (ConnectionError, IndexError):
                pass  # the client has gone
            finally:
                writer.close()

        return connection
