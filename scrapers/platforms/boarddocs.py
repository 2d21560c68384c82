"""BoardDocs (school boards, pension funds): the XML that each site publishes of its active meetings, and its meeting
list.

The XML names the day; the hour stands in the notice that fills its description.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from hobnob import patterns as re
from scrapers.document import Document
from scrapers.draft import Context, Draft, Endpoint, Rejected
from scrapers.formats import clocks, stamps, xml_tree
from scrapers.formats.json_rows import Row, first, walk
from scrapers.formats.xml_tree import Element
from scrapers.reading import dates
from scrapers.reading.html import one_line, plain

NAME = "BoardDocs"
ACCESS = "A"
SIGNS = ("boarddocs", "board.nsf", "<meetings>", '"numberdate"')

_SITE = re.compile(r"https?://(?:www\.|go\.)?boarddocs\.com/\w+/[\w-]+/Board\.nsf", re.I)
_NOTICE = re.compile(r"^\s*(?:public\s+)?notice\s+of\s+(?:an?\s+|the\s+)?", re.I)
_CLOCK = r"(?<![\d:-])\d{1,2}(?::\d\d)?\s?[ap]\.?m\b\.?"
_HOURS = re.compile(rf"{_CLOCK}(?:\s*(?:-|–|to|until)\s*{_CLOCK})?", re.I)
"""The hours that clerks write into a meeting's name."""
_OPENING = 1500


def detect(document: Document) -> bool:
    if document.looks_like == "json":
        return next(_listed(document.json), None) is not None
    if document.looks_like == "xml":
        return "<meeting " in document.text[:4000] and "board.nsf" in document.text.lower()
    return document.looks_like == "html" and len(_sites(document)) == 1


def _sites(document: Document) -> list[str]:
    found = (match[0].replace("http://", "https://") for match in _SITE.finditer(f"{document.url}\n{document.text}"))
    return list({one.lower(): one for one in found}.values())


def _listed(data: Any) -> Iterator[Row]:
    return walk(
        data,
        lambda row: (
            bool(first(row, "name"))
            and re.fullmatch(r"(?:19|20)\d{6}", first(row, "numberDate", "numberdate") or "") is not None
        ),
    )


def read(document: Document, context: Context) -> Iterable[Draft | Rejected]:
    if document.looks_like == "json":
        site = _SITE.match(document.url)
        return [_of_list(row, site[0] if site else None, context) for row in _listed(document.json)]
    if document.looks_like == "xml":
        return [_meeting(one, context) for one in xml_tree.parse(document.text).walk() if one.local == "meeting"]
    return []


def _of_list(row: Row, site: str | None, context: Context) -> Draft:
    number = first(row, "unique", "id")
    name = first(row, "name") or ""
    draft = Draft(
        title=_title(name),
        url=f"{site}/goto?open&id={number}" if site and number else None,
        uid=number,
    )
    return _at_hours_of(name, draft, clocks.day(stamps.read(first(row, "numberDate", "numberdate"))), context)


def _at_hours_of(name: str, draft: Draft, day: date | None, context: Context) -> Draft:
    """The draft at the hours that the meeting's name tells, if they are those of one meeting."""
    hours = {match[0].lower() for match in _HOURS.finditer(name)}
    return clocks.set_times(draft, day, hours.pop() if len(hours) == 1 else None, context)


def _title(name: str) -> str:
    """A notice of a meeting is told by the meeting's name."""
    return _NOTICE.sub("", name) or name


def _meeting(one: Element, context: Context) -> Draft | Rejected:
    name = one_line(one.said("name"))
    start = one.find("start")
    day = stamps.read(start.said("date")) if start is not None else None
    if not isinstance(day, date):
        return Rejected(name, "the meeting states no date")
    notice = one.said("description") or ""
    draft = Draft(
        title=_title(name),
        organizer=one.attributes.get("bodyname") or None,
        url=one.said("link"),
        description=notice or None,
        uid=one.attributes.get("id"),
    )
    draft = _at_hours_of(name, draft, clocks.day(day), context)
    told = [
        found.when for found in dates.find(plain(notice)[:_OPENING], now=context.now, timezone=context.timezone)
        if found.when.time_known and found.when.start.date() == day
    ]  # fmt: skip
    if told:
        draft.start, draft.end = told[0].start, told[0].end
    return draft


def endpoints(document: Document, context: Context) -> Iterator[Endpoint]:
    if document.looks_like == "html":
        for site in _sites(document)[:1]:
            yield Endpoint(
                f"{site}/XML-ActiveMeetings", "boarddocs", "A", "the meetings that the board publishes as XML"
            )
