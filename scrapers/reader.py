"""A document -> its events: which readers look at it, and whose word counts."""

from __future__ import annotations

import importlib
import importlib.util
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import cache
from types import ModuleType
from typing import Any, TypeVar

from hobnob.records import Event, Place
from scrapers import combine, detect, empty_lists, part, wall_clock
from scrapers.combine import Seen
from scrapers.document import Document
from scrapers.draft import Context, Draft, Endpoint, Rejected
from scrapers.finish import finish
from scrapers.notices import heeded
from scrapers.platform import Known, known

FORMATS: dict[str, tuple[str, ...]] = {
    "ics": ("icalendar",),
    "json": ("jcal", "json_feed", "unknown_json"),
    "csv": ("csv_rows",),
    "xml": ("xcal", "rss", "unknown_xml"),
    "html": (
        "json_ld", "microdata", "rdfa", "h_event", "add_to_calendar", "fullcalendar", "embedded_json", "listing",
        "open_graph",
    ),
}  # fmt: skip
"""What looks at which kind of document, most trusted first."""

MOST_EVENTS = 20_000
_SNIFFED = 300_000
_WRAPPED_LEAST = 200
_WRAPPED_MOST = 40

_Answer = TypeVar("_Answer")


@dataclass(frozen=True, slots=True)
class Reading:
    """What one document gave.

    ``reader`` is the platform or format whose word counted ("growthzone", "json_ld", "listing");
    ``rejected`` the rows that looked like events and could not be told truly; ``endpoints`` the
    better addresses seen, best first; ``pages`` the next pages of the same listing;
    ``details`` event pages that hold what the listing lacks. ``recognised`` is False when the
    document is not of a kind that lists events at all (an error page, an image), so that
    "valid and empty" differs from "not a calendar". ``seen`` is what each reader made of it,
    before they were combined. ``matched`` is what the context's part matched, an element each; None where
    the whole document was read.
    """

    events: list[Event] = field(default_factory=list)
    rejected: list[Rejected] = field(default_factory=list)
    reader: str | None = None
    platform: str | None = None
    endpoints: list[Endpoint] = field(default_factory=list)
    pages: list[str] = field(default_factory=list)
    details: list[str] = field(default_factory=list)
    recognised: bool = False
    notes: list[str] = field(default_factory=list)
    seen: list[Seen] = field(default_factory=list)
    matched: list[str] | None = None


@cache
def _format(name: str) -> ModuleType | None:
    full = f"scrapers.formats.{name}"
    return importlib.import_module(full) if importlib.util.find_spec(full) else None


def _failed(reader: str, error: Exception) -> Rejected:
    """A defect in one reader, made visible instead of losing the others' events."""
    return Rejected(reader, f"{reader} reader failed: {type(error).__name__}: {error}"[:300])


def _asked(
    reader: str,
    question: Callable[[Document, Context], Iterable[_Answer]],
    document: Document,
    context: Context,
    trouble: list[Rejected],
) -> list[_Answer]:
    try:
        return list(question(document, context))
    except Exception as error:  # the boundary: a page must never bring down a run
        trouble.append(_failed(reader, error))
        return []


def _run(
    reader: str,
    read: Callable[[Document, Context], Iterable[Draft | Rejected]],
    document: Document,
    context: Context,
) -> Seen:
    """One reader's events and rejected rows; what it gave before it failed is kept."""
    seen = Seen(reader)
    rows: list[Draft | Rejected] = []
    try:
        for row in read(document, context):
            rows.append(row)
            if len(rows) >= MOST_EVENTS:
                rows.append(Rejected(reader, f"only the first {MOST_EVENTS} rows were read"))
                break
    except Exception as error:  # the boundary: a page must never bring down a run
        rows.append(_failed(reader, error))
    try:
        rows = wall_clock.settled(rows, document, context)
    except Exception as error:  # the boundary
        rows.append(_failed(reader, error))
    for row in rows:
        try:
            result = row if isinstance(row, Rejected) else finish(row, context, reader)
        except Exception as error:  # the boundary
            result = _failed(reader, error)
        if isinstance(result, Rejected):
            seen.rejected.append(result)
        else:
            seen.events.append(result)
    return seen


def _candidates(document: Document, trouble: list[Rejected]) -> list[Known]:
    haystack = f"{document.url}\n{document.text[:_SNIFFED]}".lower()
    found = []
    for one in known():
        if any(sign in haystack for sign in one.platform.SIGNS):
            try:
                if one.platform.detect(document):
                    found.append(one)
            except Exception as error:  # the boundary: a page must never bring down a run
                trouble.append(_failed(one.key, error))
    return found


def read_document(document: Document, context: Context) -> Reading:
    """Read a fetched document, or the part of it that the context asks for. Never raises, whatever the bytes."""
    if context.part is None:
        return _read_document(document, document, context)
    if document.looks_like != "html":
        whole = _read_document(document, document, context)
        return replace(
            whole,
            notes=[
                *whole.notes,
                (
                    f"the part {context.part!r} is looked for in pages of HTML only: this is {document.looks_like} and "
                    f"was read whole"
                ),
            ],
        )
    nodes = part.chosen(document, context.part)
    if not nodes:
        return Reading(notes=[part.absent(document, context.part)], matched=[])
    reading = _read_document(document, part.narrowed(document, nodes), context)
    # what is better for the whole page would bring back what lies outside; and whoever chose the part vouches that it
    # lists events
    return replace(reading, endpoints=[], matched=[part.label(node) for node in nodes], recognised=True)


def _read_document(page: Document, document: Document, context: Context) -> Reading:
    """Read a document; the ``page`` that it is, or is a part of, tells whose it is, what it is called and what the next
    one is."""
    trouble: list[Rejected] = []
    platforms = _candidates(page, trouble)
    by_platform = [_run(one.key, one.platform.read, document, context) for one in platforms]
    told = any(seen.events or seen.rejected for seen in by_platform)
    # a platform reads its own feeds through the formats: a second reading could say nothing new
    by_format = [] if told and document.looks_like != "html" else _read_formats(document, context, by_platform)
    events, reader = combine.combine(by_platform, by_format, page_url=document.url, page_title=_title(page))
    events = heeded(document, events)
    every = [*by_platform, *by_format]
    endpoints: list[Endpoint] = []
    pages: list[str] = []
    details: list[str] = []
    for one in platforms:
        endpoints += _asked(one.key, one.endpoints, document, context, trouble)
        pages += _asked(one.key, one.pages, page, context, trouble)
        details += _asked(one.key, one.details, document, context, trouble)
    endpoints += _asked("detect", detect.endpoints, document, context, trouble)
    if by_format and reader in {seen.reader for seen in by_format}:  # a platform knows its own pages
        pages += _asked("detect", detect.pages, page, context, trouble)
    rejected = [*trouble, *_rejected(every, reader)]
    return Reading(
        events=events,
        rejected=rejected,
        reader=reader,
        platform=_platform_of(platforms, by_platform),
        endpoints=list(
            {(one.url, str(one.body)): one for one in reversed(endpoints) if one.url != document.url}.values()
        )[::-1],
        pages=list(dict.fromkeys(pages)),
        details=list(dict.fromkeys(details)),
        recognised=_recognised(document, bool(platforms), every),
        notes=_notes(platforms, every, reader),
        seen=every,
    )


def _title(document: Document) -> str:
    node = document.html.css_first("head title") if document.looks_like == "html" else None
    return " ".join(node.text().split()) if node is not None else ""


def _read_formats(document: Document, context: Context, told: Sequence[Seen] = ()) -> list[Seen]:
    """What the formats make of a document; plain rows are not read where those who ``told`` left nothing to say."""
    kind = document.looks_like
    seen: list[Seen] = []
    for name in FORMATS[kind]:
        module = _format(name)
        if module is None or (name == "listing" and any(combine.says_all(one.events) for one in (*told, *seen))):
            continue
        seen.append(_run(name, module.read, document, context))
    if kind in ("json", "xml") and not any(one.events for one in seen):
        inner = _wrapped_html(document)
        if inner is not None:
            seen += _read_formats(inner, context)
    return seen


def _wrapped_html(document: Document) -> Document | None:
    """The HTML that a JSON answer carries in its strings (a partial page fetched by script)."""
    parts: list[str] = []
    waiting: deque[Any] = deque([document.json])
    steps = 0
    while waiting and steps < 20_000 and len(parts) < _WRAPPED_MOST:
        steps += 1
        value = waiting.popleft()
        if isinstance(value, dict):
            waiting += value.values()
        elif isinstance(value, list):
            waiting += value
        elif isinstance(value, str) and len(value) >= _WRAPPED_LEAST and value.count("</") >= 3:
            parts.append(value)
    if not parts:
        return None
    body = "<html><body>" + "\n".join(parts) + "</body></html>"
    return replace(document, body=body.encode("utf-8", "replace"), content_type="text/html; charset=utf-8")


def _rejected(every: list[Seen], reader: str | None) -> list[Rejected]:
    """The winner's rejected rows, all of them when nobody won, and every failure."""
    rows: list[Rejected] = []
    for seen in every:
        for row in seen.rejected:
            if reader is None or seen.reader == reader or " reader failed: " in row.reason:
                rows.append(row)
    return rows


def _platform_of(platforms: list[Known], by_platform: list[Seen]) -> str | None:
    gave = next((seen.reader for seen in by_platform if seen.events), None)
    return gave or (platforms[0].key if platforms else None)


def _recognised(document: Document, of_platform: bool, every: list[Seen]) -> bool:
    if of_platform or any(seen.events or seen.rejected for seen in every):
        return True
    if document.looks_like == "ics" or empty_lists.says_none(document):
        return True
    return document.looks_like == "json" and isinstance(document.json, list | dict) and document.status == 200


def _notes(platforms: list[Known], every: list[Seen], reader: str | None) -> list[str]:
    notes = [f"{one.name}: not obtainable, {one.why_not}" for one in platforms if one.access == "C" and one.why_not]
    for seen in every:
        if seen.events and seen.reader != reader:
            notes.append(f"{seen.reader} saw {len(seen.events)} events as well")
    return notes


def read(
    body: bytes,
    *,
    url: str,
    content_type: str | None = None,
    now: datetime,
    timezone: str,
    home: Place | None = None,
) -> Reading:
    """Every event that the bytes state, past ones too; never raises on bad input, whatever the bytes."""
    return read_document(Document(body, url, content_type), Context(url, now, timezone, home))


def extract(body: bytes, *, url: str, content_type: str | None = None, now: datetime, timezone: str) -> list[Event]:
    """The events of ``read``."""
    return read(body, url=url, content_type=content_type, now=now, timezone=timezone).events
