"""One fetched document: its bytes, and each reading of them made at most once."""

from __future__ import annotations

import csv
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from selectolax.lexbor import LexborHTMLParser

from hobnob import patterns as re
from scrapers.reading import html as markup

_ROOT = re.compile(r"<(?!div|span|p|section|article|svg|body|table|ul)[a-z][\w.:-]*\s[^>]*xmlns(?::\w+)?=", re.I)
"""The root element of XML without a declaration."""
_FEED = re.compile(r"<(?:rss|(?:[a-z0-9]{1,12}:)?feed|rdf:rdf)[\s>]", re.I)
"""The root element of a feed."""
_CALENDAR = re.compile(r"(?:^|[\r\n>])[ \t]*BEGIN:VCALENDAR\s", re.I)
"""Where a calendar begins behind what a server wrote before it; one in a page's link begins within a line."""
_LONGEST_HEADING = 40
_TABLES = ("text/csv", "application/csv", "text/comma-separated-values", "text/tab-separated-values")


@dataclass(frozen=True)
class Document:
    """The bytes of one address and what the server said of them.

    ``url`` is the address after redirects; ``asked`` the one that was asked for. ``text``,
    ``html`` and ``json`` are computed on first use and kept: one parse per document.
    """

    body: bytes
    url: str
    content_type: str | None = None
    asked: str | None = None
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    not_modified: bool = False
    moved_to: str | None = None

    @cached_property
    def text(self) -> str:
        """The body as text: charset by header, BOM, meta, then detection; never raises."""
        return markup.decode(self.body, self.content_type)

    @cached_property
    def html(self) -> LexborHTMLParser:
        """The body as an HTML tree; bodies of absurd nesting are cut before parsing."""
        return markup.parse(self.text)

    @cached_property
    def json(self) -> Any:
        """The body as JSON data, or None when it is not JSON."""
        head = self.text.lstrip("\ufeff \t\r\n")[:1]
        if head not in ("{", "["):
            return None
        try:
            return json.loads(self.text.lstrip("\ufeff"), strict=False)
        except (ValueError, RecursionError):
            return None

    @cached_property
    def looks_like(self) -> str:
        """``ics``, ``json``, ``xml``, ``csv`` or ``html``, judged by content first and Content-Type second."""
        head = self.text[:4096].lstrip("\ufeff \t\r\n")
        kind = (self.content_type or "").lower()
        if head[:15].upper() == "BEGIN:VCALENDAR":
            return "ics"
        if head[:1] in ("{", "[") and self.json is not None:
            return "json"
        if _FEED.match(_after_prologue(self.text[:20_000])):
            return "xml"
        low = head[:2000].lower()
        if low.startswith("<?xml") and "<html" not in low:
            return "xml"
        if "<html" in low or "<!doctype html" in low:
            return "html"
        if _ROOT.match(head):
            return "xml"
        if _CALENDAR.search(head) and (
            head[:1] != "<" or "calendar" in kind or self.text[-200:].rstrip().upper().endswith("END:VCALENDAR")
        ):
            return "ics"
        if "xml" in kind and "html" not in kind:
            return "xml"
        if head[:1] != "<" and (
            kind.startswith(_TABLES)
            or (kind.startswith("text/plain") and _is_table(self.text[:20_000]))
            or (self.url.partition("?")[0].lower().endswith(".csv") and "html" not in kind)
        ):
            return "csv"
        return "html"


def _is_table(text: str) -> bool:
    """Whether plain text is a table: short headings parted by a sign, as often as the next rows are."""
    rows = [line for line in text.lstrip("\ufeff").splitlines()[:6] if line.strip()]
    for mark in (";", "\t", ","):
        cells = [cell.strip() for cell in rows[0].split(mark)] if rows else []
        if len(cells) >= 3 and all(0 < len(cell) <= _LONGEST_HEADING for cell in cells):
            return len(rows) > 1 and all(
                len(row) == len(cells) for row in csv.reader(rows[:-1] or rows, delimiter=mark)
            )
    return False


def _after_prologue(text: str) -> str:
    """The text from its root element on: behind comments, declarations and instructions."""
    rest = text.lstrip("\ufeff \t\r\n")
    while rest[:2] in ("<?", "<!"):
        end = "-->" if rest.startswith("<!--") else ">"
        _, found, rest = rest.partition(end)
        if not found:
            return ""
        rest = rest.lstrip()
    return rest
