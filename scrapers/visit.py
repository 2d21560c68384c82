"""One visit to one source: the page, the better address behind it, its further pages, the event pages."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from hobnob.config import Region, Source
from hobnob.config_lines import point_of
from hobnob.records import Event
from scrapers import suggested_parts
from scrapers.apart import read_apart
from scrapers.budget import Budget
from scrapers.details import filled
from scrapers.document import Document
from scrapers.draft import Context, Endpoint, Rejected
from scrapers.explain import explain
from scrapers.faults import FetchError
from scrapers.fetching import Fetcher, Fetching, address_of
from scrapers.in_its_place import Instead, shown_instead
from scrapers.likeness import links
from scrapers.memory import Memory
from scrapers.outcome import Failure, Outcome
from scrapers.own_settings import as_set, wanted
from scrapers.platform import known
from scrapers.reader import Reading
from scrapers.trail import REDISCOVER, Trail, digest_of, settings_of

MAX_PAGES = 12
MAX_ENDPOINTS = 2
DETAIL_KEPT = timedelta(days=6)
SOURCE_SECONDS = 600


@dataclass
class Visit:
    """The state of one visit; ``outcome()`` tells what came of it, and at more length where it is ``explained``."""

    client: Fetcher
    region: Region
    source: Source
    now: datetime
    budget: Budget
    memory: Memory | None = None
    previous: Trail | None = None
    people: bool = True
    oldest: datetime | None = None
    explained: bool = False
    read: dict[str, tuple[Document, Reading]] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    partial: bool = False
    unchanged: bool = False
    failure: Failure | None = None
    moved_to: str | None = None
    at_home: bool = False
    address: str = ""
    found_at: datetime | None = None
    events: list[Event] = field(default_factory=list)
    rejected: list[Rejected] = field(default_factory=list)
    endpoints: list[Endpoint] = field(default_factory=list)
    reader: str | None = None
    recognised: bool = True
    instead: Instead | None = None

    def __post_init__(self) -> None:
        self._documents = Fetching(self.client, self.source, self.now, self.budget, self.memory)

    async def run(self) -> Outcome:
        """Visit the source; every fault becomes part of the outcome."""
        began = time.monotonic()
        try:
            async with asyncio.timeout(SOURCE_SECONDS):
                await self._visit()
        except FetchError as error:
            self.failure = Failure(error.kind, error.reason, error.url, error.moved_to)
        except TimeoutError:
            if self.events:
                self._stopped(f"stopped after {SOURCE_SECONDS} s")
            else:
                reason = f"nothing was read within {SOURCE_SECONDS} s"
                self.failure = Failure("unreachable", reason, self.source.url)
        return self.outcome(time.monotonic() - began)

    async def _visit(self) -> None:
        if await self._as_before():
            self.unchanged = True
            return
        document, reading = await self._first()
        self.address = next(key for key, (held, _) in self.read.items() if held is document)
        self.reader, self.recognised = reading.reader, reading.recognised
        self.endpoints = reading.endpoints
        if reading.matched == []:
            raise FetchError("unreadable", reading.notes[0], document.url)
        self._refuse_unobtainable(reading)
        self._take(reading)
        if not reading.events:
            self.instead = shown_instead(document)
        await self._further_pages(reading)
        if self.source.details:
            await self._details(reading)

    @property
    def _settings(self) -> str:
        return settings_of(self.region, self.source, people=self.people)

    async def _as_before(self) -> bool:
        """Whether every document of the previous visit is the same; those fetched are kept for this one."""
        if self.previous is not None and self.previous.settings != self._settings:
            self.previous = None
        if self.previous is None or self.previous.address == "":
            return False
        seen: list[tuple[str, str]] = []
        for url, _ in self.previous.documents:
            try:
                document = await self._documents.get(url)
            except FetchError as error:
                if url == self.source.url or error.kind in ("blocked", "budget"):
                    raise
                self.notes.append(f"{url}: {error.reason}; looked for the events again from {self.source.url}")
                self.previous = None
                return False
            self._heed_move(document)
            seen.append((url, digest_of(document)))
        self.address, self.found_at = self.previous.address, self.previous.found_at
        return bool(seen) and self.previous.holds(seen, self.now)

    async def _first(self) -> tuple[Document, Reading]:
        """The document that tells the most: the source's own page, or a better address behind it."""
        if self.previous is not None and self.now - self.previous.found_at < REDISCOVER:
            document, reading = await self._read(self.previous.address)
            self._heed_move(document)
            if reading.events:
                return document, reading
        document, reading = await self._read(self.source.url)
        self._heed_move(document)
        self.found_at = self.now
        best = (document, reading)
        for endpoint in self._allowed(reading.endpoints, document)[:MAX_ENDPOINTS]:
            try:
                found = await self._read(address_of(endpoint))
            except FetchError as error:
                self.notes.append(f"{endpoint.url}: {error.reason}")
                continue
            if found[1].events and _tells_as_much(found[1].events, best[1].events, self.now):
                merged = filled(found[1].events, reading.events)
                return found[0], replace(found[1], events=merged)
        return best

    def _heed_move(self, document: Document) -> None:
        """The address of the configuration moved for good: its operator is told, also while the same events are read
        there."""
        if document.asked != self.source.url:
            return
        self.at_home = True
        # another scheme, "www." or a slash more is the same address to people
        if links.plain(document.moved_to) != links.plain(self.source.url):
            self.moved_to = document.moved_to

    def _allowed(self, endpoints: Iterable[Endpoint], document: Document) -> list[Endpoint]:
        here = {document.url, document.asked, self.source.url}
        return [one for one in endpoints if one.access <= self.source.access and one.url not in here]

    def _refuse_unobtainable(self, reading: Reading) -> None:
        """A platform that only a key or a login opens is reported, never worked round."""
        if reading.events or not reading.platform:
            return
        for one in known():
            if one.key == reading.platform and one.access == "C":
                raise FetchError("policy", one.why_not or f"{one.name} gives events only to a key", self.source.url)

    async def _further_pages(self, reading: Reading) -> None:
        queue = list(reading.pages)
        while queue and len(self.read) < MAX_PAGES + MAX_ENDPOINTS:
            url = queue.pop(0)
            if url in self.read:
                continue
            try:
                _, page = await self._read(url)
            except FetchError as error:
                if error.kind == "gone":  # the listing ends here, whatever it links to
                    self.notes.append(f"{url}: {error.reason}")
                    continue
                self._stopped(f"{url}: {error.reason}")
                if error.kind in ("blocked", "budget"):
                    return
                continue
            if page.matched == []:
                self._stopped(f"{url}: {page.notes[0]}")
                continue
            before = len(self.events)
            self._take(page)
            if len(self.events) > before:
                queue += [one for one in page.pages if one not in self.read]

    async def _details(self, reading: Reading) -> None:
        """The pages of upcoming events that lack something, soonest first, as far as the budget goes."""
        wanted = set(reading.details)
        lacking = sorted(
            (event for event in self.events if event.url in wanted and (event.end or event.start) >= self.now),
            key=lambda event: event.start,
        )
        for url in dict.fromkeys(
            [event.url for event in lacking if event.url] + [u for u in reading.details if not self.events]
        ):
            try:
                document = await self._documents.get(url, max_age=DETAIL_KEPT)
            except FetchError as error:
                self.notes.append(f"{url}: {error.reason}")
                if error.kind in ("blocked", "budget"):
                    return
                continue
            detail = await read_apart(document, self._context(document))
            if self.events:
                self.events = filled(self.events, detail.events, url=url)
            else:
                self._take(detail)

    async def _read(self, url: str) -> tuple[Document, Reading]:
        if url not in self.read:
            document = await self._documents.get(url)
            self.read[url] = (
                document,
                await read_apart(document, replace(self._context(document), part=self.source.part)),
            )
        return self.read[url]

    def _context(self, document: Document) -> Context:
        home = point_of(self.source.place) if self.source.place else None
        return Context(document.url, self.now, self.source.timezone or self.region.timezone, home)

    def _take(self, reading: Reading) -> None:
        have = {(event.uid, event.start, event.title) for event in self.events}
        self.events += [event for event in reading.events if (event.uid, event.start, event.title) not in have]
        self.rejected += reading.rejected
        self.notes += reading.notes
        self.reader = self.reader or reading.reader

    def _stopped(self, note: str) -> None:
        self.partial = True
        self.notes.append(note)

    def _bygone(self, event: Event) -> bool:
        return self.oldest is not None and (event.end or event.start) < self.oldest

    def outcome(self, seconds: float) -> Outcome:
        """What came of the visit, with the source's own settings applied to each event.

        Events that were over before ``oldest`` are not among its events: they would only be forgotten again.
        """
        documents = [(url, digest_of(self._documents.fetched[url])) for url in self.read if url in self._listing()]
        trail = None
        if self.failure is None and self.instead is None and not self.unchanged and not self.partial:
            trail = Trail(self.address, tuple(documents), self.now, self.found_at or self.now, self._settings).dump()
        told = [] if self.failure else self.events
        read = [one for one in told if not self._bygone(one)]
        return Outcome(
            region=self.region,
            source=self.source,
            events=[as_set(one, self.source, self.now, people=self.people) for one in read if wanted(one, self.source)],
            refused=[one for one in read if not wanted(one, self.source)],
            bygone=[one for one in told if self._bygone(one)],
            rejected=self.rejected,
            reader=self.reader,
            recognised=self.recognised,
            unchanged=self.unchanged,
            partial=self.partial,
            failure=self.failure,
            moved_to=self.moved_to,
            at_home=self.at_home,
            endpoints=self.endpoints,
            instead=self.instead,
            read_before=self.previous is not None and self.previous.read_alike(documents),
            trail=trail,
            notes=self.notes,
            requests=self.budget.requests,
            bytes=self.budget.bytes,
            not_modified=self.budget.not_modified,
            seconds=seconds,
            explained=[
                f"{url}: {line}"
                for url, (document, reading) in self.read.items()
                for line in self._explained(document, reading)
            ],
        )

    def _explained(self, document: Document, reading: Reading) -> list[str]:
        """What came of one document, and for who asked for it in words where on the page its events stand."""
        asked = self.explained and reading.matched is None
        return explain(reading).looked() + (
            suggested_parts.told(document, [event.title for event in reading.events]) if asked else []
        )

    def _listing(self) -> set[str]:
        """The documents whose sameness means that nothing changed: all but the pages left for a better address."""
        return set(self.read) if self.address == self.source.url else set(self.read) - {self.source.url}


def _tells_as_much(found: Sequence[Event], page: Sequence[Event], now: datetime) -> bool:
    """Whether an address tells no less than the page tells of the future, and not of the past alone."""
    ahead = _upcoming(page, now)
    return len(found) >= ahead and (not ahead or _upcoming(found, now) > 0)


def _upcoming(events: Iterable[Event], now: datetime) -> int:
    return sum((event.end or event.start) >= now for event in events)
