"""Rotary on DACdb and ismyrotaryclub.com: the JSON behind a club's calendar, with speaker and topic in fields of their
own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from hobnob import patterns as re
from hobnob.records import Person, Role
from scrapers.document import Document
from scrapers.draft import Context, Draft, Endpoint, Rejected
from scrapers.formats import days, stamps
from scrapers.formats.json_rows import Row, first, walk
from scrapers.reading import addresses, people
from scrapers.reading.html import one_line, plain

NAME = "DACdb"
ACCESS = "A"
SIGNS = ("dacdb.com", "ismyrotaryclub", '"speaker"', "r_getevents")

_SERVICE = re.compile(
    r"https?://(?:www\.)?(?:ismyrotaryclub\.(?:com|org)|dacdb\.com)/[\w./-]*R_GetEvents\.cfm\?[^\s\"'<>\\]+", re.I
)
_NUMBERS = re.compile(r"AccountID=(\d+)&(?:amp;)?ClubID=(\d+)", re.I)
_NOBODY = re.compile(
    r"^(?:tb[ad]|to be (?:announced|determined)|n/?a|none|no (?:speaker|meeting)|open|various|-+|\?+)\.?$", re.I
)


def detect(document: Document) -> bool:
    if document.looks_like == "json":
        return next(_rows(document.json), None) is not None
    return document.looks_like == "html" and bool(_services(document))


def _rows(data: Any) -> Iterator[Row]:
    """Every event of an answer of which one at least has its speaker or topic in a field of its own."""
    if next(walk(data, lambda row: _is_event(row) and bool({"Speaker", "Topic"} & row.keys())), None) is not None:
        yield from walk(data, _is_event)


def _is_event(row: Row) -> bool:
    return "title" in row and "start" in row


def _services(document: Document) -> list[str]:
    found = [match[0].replace("&amp;", "&") for match in _SERVICE.finditer(document.text)]
    if not found and "ismyrotaryclub" in document.text.lower() and (numbers := _NUMBERS.search(document.text)):
        found = [
            f"https://www.ismyrotaryclub.com/wp_api_prod_1-1/R_GetEvents.cfm?AccountID={numbers[1]}&ClubID={numbers[2]}"
            "&fixImages=0&fixTables=0&EventCategoryIDs=1,2,3,4,5,6,7"
        ]
    return list(dict.fromkeys(found))


def read(document: Document, context: Context) -> Iterable[Draft | Rejected]:
    return [_draft(row, context, document.url) for row in _rows(document.json)] if document.looks_like == "json" else []


def _draft(row: Row, context: Context, base: str) -> Draft:
    speaker, topic = _said(row, "Speaker"), _said(row, "Topic")
    title = one_line(first(row, "title"))
    told = [line for line in (f"Speaker: {speaker}" if speaker else None, f"Topic: {topic}" if topic else None) if line]
    about = first(row, "description", "Description")
    draft = Draft(
        title=title,
        venue=plain(first(row, "Location", "location")) or None,
        people=_announced(speaker),
        url=addresses.absolute(base, first(row, "url", "URL")),
        description="\n".join([*told, plain(about)] if about else told) or None,
        categories=[name for name in (_said(row, "EventCategory"), _said(row, "category")) if name],
        uid=first(row, "id", "EventID", "EventId"),
    )
    start = stamps.read(row.get("start"))
    if start is not None:
        draft.start, draft.end, draft.end_inclusive, draft.all_day = days.whole_days(
            start, stamps.read(row.get("end")), context.timezone
        )
    return draft


def _said(row: Row, name: str) -> str | None:
    line = one_line(plain(first(row, name)))
    return None if not line or _NOBODY.match(line) else line


def _announced(speaker: str | None) -> list[Person]:
    """The field names one speaker, with a position behind a comma or a dash; what can't be read so stays in the
    text."""
    if not speaker:
        return []
    found = people.find(f"Speaker: {speaker}")
    return [one.model_copy(update={"role": Role.SPEAKER, "evidence": f"Speaker: {speaker}"}) for one in found]


def endpoints(document: Document, context: Context) -> Iterator[Endpoint]:
    if document.looks_like == "html":
        for address in _services(document):
            yield Endpoint(address, "dacdb", "A", "what the club's calendar shows, with speaker and topic")
