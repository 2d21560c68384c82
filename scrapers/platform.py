"""The contract of a platform, and the registry of those that are there.

A platform is a module in ``scrapers/platforms/`` found by being there. It is pure: no network,
clock or store, and it knows no other platform. It says

``NAME``       what people call it ("GrowthZone")
``ACCESS``     "A" a documented public API or an advertised feed (asked by default); "B" an open but
               undocumented endpoint of the site's own (opt-in per source); "C" needs a key, a login
               or passes a bot wall (never asked; reported with ``WHY_NOT``)
``SIGNS``      lower-case substrings, any of which in the address or the first 300 kB of the body makes it
               worth calling ``detect``; keep them rare
``detect(document) -> bool``                       is this page, feed or answer of this platform
``read(document, context) -> Iterable[Draft | Rejected]``   every event the document states
and, where it has them,
``endpoints(document, context) -> Iterable[Endpoint]``      better addresses for the same events, best first
``pages(document, context) -> Iterable[str]``               the next pages of this same listing to ask for
``details(document, context) -> Iterable[str]``             event pages that hold what the listing lacks
``HEADERS``    extra request headers its endpoints need, a mapping of host suffix to headers; in a value ``{page}``
               stands for the source's address and ``{host}`` for its host
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from types import ModuleType
from typing import Protocol, cast

import scrapers.platforms
from scrapers.document import Document
from scrapers.draft import Context, Draft, Endpoint, Rejected

_SNIFFED = 300_000


class Platform(Protocol):
    """The four names every platform module has."""

    NAME: str
    ACCESS: str
    SIGNS: tuple[str, ...]

    def detect(self, document: Document) -> bool: ...
    def read(self, document: Document, context: Context) -> Iterable[Draft | Rejected]: ...


@dataclass(frozen=True)
class Known:
    """A platform module with its optional parts filled in."""

    key: str
    module: ModuleType

    @property
    def platform(self) -> Platform:
        return cast(Platform, self.module)

    @property
    def name(self) -> str:
        return self.platform.NAME

    @property
    def access(self) -> str:
        return self.platform.ACCESS

    @property
    def why_not(self) -> str:
        return str(getattr(self.module, "WHY_NOT", ""))

    @property
    def headers(self) -> Mapping[str, Mapping[str, str]]:
        return cast("Mapping[str, Mapping[str, str]]", getattr(self.module, "HEADERS", {}))

    def endpoints(self, document: Document, context: Context) -> list[Endpoint]:
        return list(self._optional("endpoints", document, context))

    def pages(self, document: Document, context: Context) -> list[str]:
        return list(self._optional("pages", document, context))

    def details(self, document: Document, context: Context) -> list[str]:
        return list(self._optional("details", document, context))

    def _optional(self, name: str, document: Document, context: Context) -> Iterable:  # type: ignore[type-arg]
        function = getattr(self.module, name, None)
        return cast("Iterable[object]", function(document, context)) if function else ()


@cache
def known() -> tuple[Known, ...]:
    """Every platform there is, by file name."""
    names = sorted(m.name for m in pkgutil.iter_modules(scrapers.platforms.__path__))
    return tuple(Known(name, importlib.import_module(f"scrapers.platforms.{name}")) for name in names)


def candidates(document: Document) -> list[Known]:
    """The platforms whose signs are in the address or the body and which then recognise it."""
    haystack = f"{document.url}\n{document.text[:_SNIFFED]}".lower()
    return [
        one for one in known() if any(sign in haystack for sign in one.platform.SIGNS) and one.platform.detect(document)
    ]
