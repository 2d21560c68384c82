"""The pages of events that their listing lacks are asked: only they can say that one is gone, or called off."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from itertools import islice

from hobnob import patterns as re
from hobnob.records import Event, Status
from hobnob.store import Store
from hobnob.store.rows import Report
from scrapers.apart import read_apart
from scrapers.budget import Budget
from scrapers.client import Client
from scrapers.document import Document
from scrapers.draft import Context
from scrapers.faults import FetchError
from scrapers.likeness import kinship, links, titles
from scrapers.likeness.times import hour_told, local
from scrapers.outcome import Outcome
from scrapers.reading.html import one_line
from scrapers.update import to_check

CHECKED_PAGES = 8
_LONGEST_HEADING = 120
_OFF = {Status.CANCELLED, Status.POSTPONED}
# what a server says that answers 200 all the same
_ABSENT = re.compile(
    r"\b404\b|\bnot (?:be )?found\b|\bno longer (?:available|exists?|listed|active|on our calendar)\b"
    r"|\b(?:does not|doesn['’]t) exist\b|\bhas been (?:removed|deleted|taken down)\b"
    r"|\b(?:could not|couldn['’]t|can['’]?t|cannot) find (?:the|this|that|your) (?:page|event)\b",
    re.I,
)


async def asked(client: Client, store: Store, outcome: Outcome, now: datetime) -> Outcome:
    """The outcome with the word of the event pages of what the listing lacks."""
    pages = await to_check(store, outcome, now=now)
    checked: dict[str, bool] = {}
    called_off: dict[str, Status] = {}
    moved_on: dict[str, Event] = {}
    budget = Budget(CHECKED_PAGES)
    for page, report in islice(pages.items(), CHECKED_PAGES):
        try:
            document = await client.fetch(page, budget=budget, pace=outcome.source.pace)
        except FetchError as error:
            if error.kind == "gone":
                checked[page] = False
            elif error.kind in ("blocked", "budget"):
                break
            continue
        if _leads_away(document, outcome.source.url):
            checked[page] = False
            continue
        context = Context(document.url, now, outcome.source.timezone or outcome.region.timezone)
        read = _of_its_own((await read_apart(document, context)).events, page, document)
        told = [event for event in read if _one_day(event, report) or _named_as(event, report)]
        if not told and len(read) == 1:
            checked[page] = False  # another event has taken its address
            continue
        told = told or read
        if len(said := {event.status for event in told}) == 1 and said <= _OFF:
            called_off[page] = said.pop()
        if len(told) == 1 and _moved(told[0], report, now):
            moved_on[page] = told[0]
        checked[page] = any(event.status is not Status.CANCELLED for event in told) or not (
            told or says_absent(document)
        )
    return replace(
        outcome,
        checked=checked,
        called_off=called_off,
        moved_on=moved_on,
        requests=outcome.requests + budget.requests,
        bytes=outcome.bytes + budget.bytes,
        not_modified=outcome.not_modified + budget.not_modified,
    )


def _named_as(event: Event, report: Report) -> bool:
    a, b = titles.taken_apart(report.title), titles.taken_apart(event.title)
    return kinship.may_be_one(a, b) or kinship.adds_to(a, b)


def _moved(event: Event, report: Report, now: datetime) -> bool:
    """Whether the page tells the event at another time that is to come, and as exactly as the listing did."""
    if event.status in _OFF or event.start < now or not _named_as(event, report):
        return False
    if report.timed:
        return hour_told(event) and event.start != report.start
    return not _one_day(event, report)


def _one_day(event: Event, report: Report) -> bool:
    return local(event.start, event.timezone).date() == local(report.start, event.timezone).date()


def _of_its_own(told: list[Event], page: str, document: Document) -> list[Event]:
    """Of a page that lists other events beside its own, that which stands at its address."""
    here = {links.plain(page), links.plain(document.url)}
    return [event for event in told if links.plain(event.url) in here] or told


def _leads_away(document: Document, listing: str) -> bool:
    """Whether the site answers with its listing or its front page in place of the event's own."""
    if links.plain(document.url) == links.plain(document.asked):
        return False
    there = links.plain(document.url) or ""
    lists = {links.plain(listing), (links.plain(listing) or "").partition("?")[0]}
    return there in lists or ("/" not in there and "?" not in there)


def says_absent(document: Document) -> bool:
    """Whether the title or the first headings of a page without an event say that there is none."""
    if document.looks_like != "html":
        return False
    said = (one_line(node.text(separator=" ")) for node in document.html.css("title, h1, h2")[:4])
    return any(len(words) <= _LONGEST_HEADING and _ABSENT.search(words) for words in said)


__all__ = ["CHECKED_PAGES", "asked", "says_absent"]
