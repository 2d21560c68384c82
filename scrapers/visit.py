"""One visit to one source: the page, the better address behind it, its further pages, the event pages."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Protocol
from urllib.parse import parse_qsl, urlencode, urlsplit

from hobnob.config import Region, Source, point_of
from hobnob.records import Event, Organization
from scrapers.apart import read_apart
from scrapers.budget import Budget
from scrapers.details import filled
from scrapers.document import Document
from scrapers.draft import Context, Endpoint, Rejected
from scrapers.explain import explain
from scrapers.faults import FetchError
from scrapers.memory import Memory
from scrapers.outcome import Failure, Outcome
from scrapers.platform import known
from scrapers.reader import Reading
from scrapers.trail import REDISCOVER, Trail, digest_of, settings_of

MAX_PAGES = 12
MAX_ENDPOINTS = 2
DETAIL_KEPT = timedelta(days=6)
SOURCE_SECONDS = 600


class Fetcher(Protocol):
    """What a visit needs of the HTTP client."""

    async def fetch(
        self,
        url: str,
        *,
        budget: Budget | None = None,
        headers: Mapping[str, str] | None = None,
        form: Mapping[str, str] | None = None,
        pace: timedelta | None = None,
    ) -> Document: ...


@dataclass
class Visit:
    """The state of one visit; ``outcome()`` tells what came of it."""

    client: Fetcher
    region: Region
    source: Source
    now: datetime
    budget: Budget
    memory: Memory | None = None
    previous: Trail | None = None
    people: bool = True
    oldest: datetime | None = None
    read: dict[str, tuple[Document, Reading]] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    partial: bool = False
    unchanged: bool = False
    failure: Failure | None = None
    moved_to: str | None = None
    address: str = ""
    found_at: datetime | None = None
    events: list[Event] = field(default_factory=list)
    rejected: list[Rejected] = field(default_factory=list)
    endpoints: list[Endpoint] = field(default_factory=list)
    reader: str | None = None
    recognised: bool = True

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
        self._refuse_unobtainable(reading)
        self._take(reading)
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
                document = await self._get(url)
            except FetchError as error:
                if url == self.source.url or error.kind in ("blocked", "budget"):
                    raise
                self.notes.append(f"{url}: {error.reason}; looked for the events again from {self.source.url}")
                self.previous = None
                return False
            seen.append((url, digest_of(document)))
        self.address, self.found_at = self.previous.address, self.previous.found_at
        return bool(seen) and self.previous.holds(seen, self.now)

    async def _first(self) -> tuple[Document, Reading]:
        """The document that tells the most: the source's own page, or a better address behind it."""
        if self.previous is not None and self.now - self.previous.found_at < REDISCOVER:
            document, reading = await self._read(self.previous.address)
            if reading.events:
                return document, reading
        document, reading = await self._read(self.source.url)
        if document.moved_to:
            self.moved_to = document.moved_to
        self.found_at = self.now
        best = (document, reading)
        for endpoint in self._allowed(reading.endpoints, document)[:MAX_ENDPOINTS]:
            try:
                found = await self._read(_address(endpoint))
            except FetchError as error:
                self.notes.append(f"{endpoint.url}: {error.reason}")
                continue
            if len(found[1].events) > 0 and len(found[1].events) >= _upcoming(best[1].events, self.now):
                merged = filled(found[1].events, reading.events)
                return found[0], replace(found[1], events=merged)
        return best

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
        for url in dict.fromkeys([event.url for event in lacking if event.url] + [u for u in reading.details if not self.events]):
            try:
                document = await self._get(url, max_age=DETAIL_KEPT)
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
            document = await self._get(url)
            self.read[url] = document, await read_apart(document, self._context(document))
        return self.read[url]

    async def _get(self, url: str, *, max_age: timedelta | None = None) -> Document:
        """The document, at most once a visit; with ``max_age`` the remembered one will do if it is that young."""
        if url in self.read:
            return self.read[url][0]
        if url in self._fetched:
            return self._fetched[url]
        kept = await self.memory.recall(url) if self.memory is not None and max_age is not None else None
        if kept is not None and max_age is not None and timedelta(0) <= self.now - kept.fetched < max_age:
            return Document(kept.body, kept.url, kept.content_type, url, not_modified=True)
        plain, form = _asked(url)
        document = await self.client.fetch(
            plain, form=form, budget=self.budget, headers=_headers(url, self.source.url), pace=self.source.pace
        )
        if kept is not None and self.memory is not None and document.not_modified:
            await self.memory.keep(url, replace(kept, fetched=self.now))
        self._fetched[url] = document
        return document

    _fetched: dict[str, Document] = field(default_factory=dict)

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

    def outcome(self, seconds: float) -> Outcome:
        """What came of the visit, with the source's own settings applied to each event.

        Events that were over before ``oldest`` are left out: they would only be forgotten again.
        """
        documents = [(url, digest_of(self._fetched[url])) for url in self.read if url in self._listing()]
        trail = None
        if self.failure is None and not self.unchanged and not self.partial:
            trail = Trail(self.address, tuple(documents), self.now, self.found_at or self.now, self._settings).dump()
        return Outcome(
            region=self.region,
            source=self.source,
            events=[] if self.failure else [one for one in map(self._own, self.events) if self._wanted(one)],
            rejected=self.rejected,
            reader=self.reader,
            recognised=self.recognised,
            unchanged=self.unchanged,
            partial=self.partial,
            failure=self.failure,
            moved_to=self.moved_to,
            endpoints=self.endpoints,
            trail=trail,
            notes=self.notes,
            requests=self.budget.requests,
            bytes=self.budget.bytes,
            not_modified=self.budget.not_modified,
            seconds=seconds,
            explained=[f"{url}: {line}" for url, (_, reading) in self.read.items() for line in explain(reading).looked()],
        )

    def _listing(self) -> set[str]:
        """The documents whose sameness means that nothing changed: all but the pages left for a better address."""
        return set(self.read) if self.address == self.source.url else set(self.read) - {self.source.url}

    def _own(self, event: Event) -> Event:
        update: dict[str, object] = {"source": self.source.name, "seen": self.now}
        if not self.people:
            update["people"] = ()
        if self.source.kind is not None:
            update["kind"] = self.source.kind
        if self.source.organizer and event.organizer is None:
            update["organizer"] = Organization(name=self.source.organizer)
            update["origins"] = {**event.origins, "organizer": "config.yaml"}
        return event.model_copy(update=update)

    def _wanted(self, event: Event) -> bool:
        if self.oldest is not None and (event.end or event.start) < self.oldest:
            return False
        text = " ".join((event.title, *event.categories)).lower()
        if any(word.lower() in text for word in self.source.never):
            return False
        return not self.source.only or any(word.lower() in text for word in self.source.only)


def _headers(url: str, page: str) -> dict[str, str]:
    """The extra headers that a platform's endpoint needs, by host."""
    host = urlsplit(url).hostname or ""
    found: dict[str, str] = {}
    for one in known():
        for suffix, headers in one.headers.items():
            if host == suffix or host.endswith("." + suffix):
                site = urlsplit(page).hostname or ""
                found |= {name: value.replace("{page}", page).replace("{host}", site) for name, value in headers.items()}
    return found


def _upcoming(events: Iterable[Event], now: datetime) -> int:
    return sum((event.end or event.start) >= now for event in events)


def _address(endpoint: Endpoint) -> str:
    """An endpoint as a line of the trail; a form to be posted stands on a second one."""
    return f"{endpoint.url}\n{urlencode(sorted(endpoint.body.items()))}" if endpoint.body else endpoint.url


def _asked(address: str) -> tuple[str, dict[str, str] | None]:
    """The address and the form that ``_address`` wrote."""
    url, _, form = address.partition("\n")
    return url, dict(parse_qsl(form, keep_blank_values=True)) if form else None
