"""The documents of one visit, each asked for at most once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Protocol
from urllib.parse import parse_qsl, urlencode, urlsplit

from hobnob.config import Source
from scrapers.budget import Budget
from scrapers.document import Document
from scrapers.draft import Endpoint
from scrapers.memory import Memory
from scrapers.platform import known


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


class Fetching:
    """The documents of one source at one visit; ``memory`` keeps them for the next."""

    def __init__(self, client: Fetcher, source: Source, now: datetime, budget: Budget, memory: Memory | None) -> None:
        self._client = client
        self._source = source
        self._now = now
        self._budget = budget
        self._memory = memory
        self.fetched: dict[str, Document] = {}

    async def get(self, url: str, *, max_age: timedelta | None = None) -> Document:
        """The document; with ``max_age`` the remembered one will do if it is that young."""
        if url in self.fetched:
            return self.fetched[url]
        kept = await self._memory.recall(url) if self._memory is not None and max_age is not None else None
        if kept is not None and max_age is not None and timedelta(0) <= self._now - kept.fetched < max_age:
            return Document(kept.body, kept.url, kept.content_type, url, not_modified=True)
        plain, form = _asked(url)
        document = await self._client.fetch(
            plain, form=form, budget=self._budget, headers=_headers(url, self._source.url), pace=self._source.pace
        )
        if kept is not None and self._memory is not None and document.not_modified:
            await self._memory.keep(url, replace(kept, fetched=self._now))
        self.fetched[url] = document
        return document


def address_of(endpoint: Endpoint) -> str:
    """An endpoint as a line of the trail; a form to be posted stands on a second one."""
    return f"{endpoint.url}\n{urlencode(sorted(endpoint.body.items()))}" if endpoint.body else endpoint.url


def _asked(address: str) -> tuple[str, dict[str, str] | None]:
    """The address and the form that ``address_of`` wrote."""
    url, _, form = address.partition("\n")
    return url, dict(parse_qsl(form, keep_blank_values=True)) if form else None


def _headers(url: str, page: str) -> dict[str, str]:
    """The extra headers that a platform's endpoint needs, by host."""
    host = urlsplit(url).hostname or ""
    found: dict[str, str] = {}
    for one in known():
        for suffix, headers in one.headers.items():
            if host == suffix or host.endswith("." + suffix):
                site = urlsplit(page).hostname or ""
                found |= {
                    name: value.replace("{page}", page).replace("{host}", site) for name, value in headers.items()
                }
    return found


__all__ = ["Fetcher", "Fetching", "address_of"]
