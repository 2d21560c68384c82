"""West wing: the web -> Event. The public face; what is heavy is imported when first asked for."""

from __future__ import annotations

import importlib
import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from scrapers.client import fetch
    from scrapers.reader import Reading, extract, read
    from scrapers.scrape import scrape

# httpx imports its own command line, and rich and pygments with it, where those are installed. None tells Python
# that there is no such module, and httpx does without: a quarter of the time to import scrapers.http.
sys.modules.setdefault("httpx._main", None)  # type: ignore[arg-type]

_HOMES = {
    "extract": "scrapers.reader",
    "read": "scrapers.reader",
    "Reading": "scrapers.reader",
    "fetch": "scrapers.client",
    "scrape": "scrapers.scrape",
}

__all__ = ["Reading", "extract", "fetch", "read", "scrape"]


def __getattr__(name: str) -> Any:
    if name in _HOMES:
        return getattr(importlib.import_module(_HOMES[name]), name)
    raise AttributeError(f"module 'scrapers' has no attribute {name!r}")
