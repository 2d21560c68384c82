"""What a visit read, kept for the next one: the address that gave the events, and each document's hash.

A document that answers 304 proves nothing by itself: the run that fetched the body may have died
before its events were stored. Only bodies that were read *and* recorded stand in a trail.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from datetime import datetime, timedelta

from hobnob import __version__
from hobnob.config import Region, Source
from scrapers.document import Document

# recurring events reach 400 days ahead of the day they were read on: read again within the week
STALE = timedelta(days=6)
REDISCOVER = timedelta(days=30)


def digest_of(document: Document) -> str:
    """The hash that says whether a document is the same."""
    return hashlib.sha256(document.body).hexdigest()[:32]


def settings_of(region: Region, source: Source, *, people: bool) -> str:
    """A hash of all in ``config.yaml`` that makes of the same documents other events."""
    # a setting that came later says nothing where it is not used: what older versions read still holds
    unused = {"part"} if source.part is None else set()
    told = source.model_dump_json(exclude={"name", "schedule", "budget", "pace", "enabled", "note", *unused})
    return hashlib.sha256(f"{told} {region.timezone} {people}".encode()).hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class Trail:
    """``address``: where the events were found; ``documents``: (url, hash) of the listing pages read, in order;
    ``settings``: the hash of the settings that they were read with."""

    address: str
    documents: tuple[tuple[str, str], ...]
    read_at: datetime
    found_at: datetime
    settings: str = ""
    version: str = __version__

    def dump(self) -> str:
        """As text for the store."""
        return json.dumps(
            {
                "address": self.address,
                "documents": self.documents,
                "read_at": self.read_at.isoformat(),
                "found_at": self.found_at.isoformat(),
                "settings": self.settings,
                "version": self.version,
            }
        )

    @classmethod
    def load(cls, text: str | None) -> Trail | None:
        """From the store's text; None where there is none, or one that another version wrote differently."""
        if not text:
            return None
        try:
            data = json.loads(text)
            return cls(
                data["address"],
                tuple((url, digest) for url, digest in data["documents"]),
                datetime.fromisoformat(data["read_at"]),
                datetime.fromisoformat(data["found_at"]),
                data["settings"],
                data["version"],
            )
        except (ValueError, KeyError, TypeError):
            return None

    def holds(self, documents: list[tuple[str, str]], now: datetime) -> bool:
        """Whether these documents were read before, by this version and not long ago."""
        return self.read_alike(documents) and timedelta(0) <= now - self.read_at < STALE

    def read_alike(self, documents: list[tuple[str, str]]) -> bool:
        """Whether the last visit that was written down read these documents, and as this version reads them."""
        return self.version == __version__ and tuple(documents) == self.documents


def trail_key(region: str, source: str) -> str:
    """The note under which a source's trail is kept."""
    return f"trail:{region}:{source}"
