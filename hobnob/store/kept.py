"""A document as the store remembers it between runs."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Kept:
    """One fetched document and its validators, for conditional requests.

    ``url`` is the final address after redirects, ``sha256`` the hex digest of ``body``,
    ``fetched`` (aware) when the body was last confirmed.
    """

    etag: str | None
    last_modified: str | None
    sha256: str
    body: bytes
    content_type: str | None
    url: str
    fetched: datetime
