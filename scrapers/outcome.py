"""What one visit to one source gave: handed by ``scrapers.run`` to the lifecycle and the store."""

from __future__ import annotations

from dataclasses import dataclass, field

from hobnob.config import Region, Source
from hobnob.records import Event, Status
from scrapers.draft import Endpoint, Rejected
from scrapers.in_its_place import Instead


@dataclass(frozen=True, slots=True)
class Failure:
    """Why nothing was read. ``kind``: "blocked" (401/403/405/429, robots), "gone" (404/410), "unreachable"
    (DNS, refused, reset, TLS, timeout), "server" (5xx), "refused" (guard, limits, encodings), "unreadable"
    (HTML where a calendar was, not an events page), "policy" (access class), "budget". ``reason`` is one
    sentence for people. ``moved_to`` is a permanent redirect's target, where one was seen.
    """

    kind: str
    reason: str
    url: str
    moved_to: str | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """One source's visit.

    ``refused``: events that were read and that the source's settings do not want. ``bygone``: events that were over
    longer ago than anything is kept.
    ``unchanged``: every document was the same as last time, so nothing was read and ``events`` is
    empty though all of the source's events still stand; ``at_home`` that the address of the configuration was asked.
    ``read_before``: every document was the same as last time, and was read again, for time had passed.
    ``instead`` is what stands there in place of events, where the page says so.
    ``partial``: some page or detail failed, so absence of an event proves nothing. ``checked``: event page address ->
    True (still there), False (404/410, leads to the listing, says that there is no such event, tells another, or says
    cancelled), for events that were missing from the listing; ``called_off`` are those that say cancelled or postponed,
    ``moved_on`` those that tell the event on another day or at another hour. ``trail`` is
    what was read, for the next visit to compare with; ``notes`` tell the operator what else was met; ``explained``
    tells, a fact a line, what each reader made of each document.
    """

    region: Region
    source: Source
    events: list[Event] = field(default_factory=list)
    refused: list[Event] = field(default_factory=list)
    bygone: list[Event] = field(default_factory=list)
    rejected: list[Rejected] = field(default_factory=list)
    reader: str | None = None
    recognised: bool = True
    unchanged: bool = False
    partial: bool = False
    failure: Failure | None = None
    moved_to: str | None = None
    at_home: bool = False
    endpoints: list[Endpoint] = field(default_factory=list)
    instead: Instead | None = None
    read_before: bool = False
    checked: dict[str, bool] = field(default_factory=dict)
    called_off: dict[str, Status] = field(default_factory=dict)
    moved_on: dict[str, Event] = field(default_factory=dict)
    trail: str | None = None
    notes: list[str] = field(default_factory=list)
    requests: int = 0
    bytes: int = 0
    not_modified: int = 0
    seconds: float = 0.0
    explained: list[str] = field(default_factory=list)
