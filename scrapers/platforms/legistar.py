"""Legistar (Granicus): meeting calendars of councils and boards.

The calendar page is a grid whose columns each body chooses; the documented web API answers the same
meetings as JSON; rows of the grid taken out as JSON ("Meeting Date", "Meeting Location") are read as well.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from datetime import timedelta
from typing import Any

from selectolax.lexbor import LexborNode

from hobnob import patterns as re
from hobnob.records import Status
from scrapers.document import Document
from scrapers.draft import Context, Draft, Endpoint, Rejected
from scrapers.formats import clocks, stamps, xml_tree
from scrapers.formats.json_rows import Row, first, table, walk
from scrapers.reading import addresses, nodes, status, venues
from scrapers.reading.html import line_of, one_line, text_of

NAME = "Legistar"
ACCESS = "A"
SIGNS = (".legistar.com", "gridcalendar", '"meeting location"', "eventbodyname", "gridupcomingmeetings")

_GRIDS = (
    "table.rgMasterTable[id*='gridCalendar'], table.rgMasterTable[id*='gridUpcomingMeetings'], "
    "table[id*='gridMeetings'].rgMasterTable"
)
_ROWS = "tr.rgRow, tr.rgAltRow"
_DETAIL = "[id$='_lblDate'], [id$='_hypName']"
_FEED_TITLE = re.compile(r"^(?P<name>.+?)\s+-\s+(?P<day>\d{1,2}/\d{1,2}/\d{4})(?:\s+-\s+(?P<time>.+))?$")
_NUMBER = re.compile(r"[?&]ID=(\d+)", re.I)
_DATE = re.compile(r"^\d{1,2}/\d{1,2}/\d{4}$")
_NOTE = re.compile(r"-{1,2}em-{1,2}")
_HOW = re.compile(r"\s*(?:to )?(?:watch|listen|join|dial|call in|view|log ?in|attend|participate)\b", re.I)
_UNTOLD = re.compile(r"^(?:not\s+available|n/?a|tbd|-+)$", re.I)
_BACK = timedelta(days=1)


def detect(document: Document) -> bool:
    if document.looks_like == "html":
        return (
            bool(nodes.every(document.html.root, _GRIDS))
            or _is_detail(document)
            or next(_records(document), None) is not None
        )
    if document.looks_like == "xml":
        return ".legistar.com" in document.text[:5000] and bool(_items(document))
    return document.looks_like == "json" and next(_records(document), None) is not None


def _items(document: Document) -> list[tuple[str, str | None]]:
    """Titles and links of a calendar feed; a feed of legislation has no meeting's date in its titles."""
    if "<rss" not in document.text[:2000].lower():
        return []
    items = [one for one in xml_tree.parse(document.text).walk() if one.local == "item"]
    found = [(one_line(one.said("title")), one.said("link", "guid")) for one in items]
    return [pair for pair in found if _FEED_TITLE.match(pair[0])]


def _is_detail(document: Document) -> bool:
    return "MeetingDetail.aspx" in document.url and document.html.css_first(_DETAIL) is not None


def _records(document: Document) -> Iterator[Row]:
    if document.looks_like == "json":
        yield from walk(document.json, _is_row)
    elif document.text.lstrip()[:1] in ("[", "{"):
        for line in document.text.splitlines():
            yield from walk(_loaded(line), _is_row)


def _loaded(line: str) -> Any:
    try:
        return json.loads(line, strict=False)
    except (ValueError, RecursionError):
        return None


def _is_row(row: Row) -> bool:
    return ("EventBodyName" in row and "EventDate" in row) or (
        "Name" in row and ("Meeting Date" in row or "Meeting Location" in row)
    )


def read(document: Document, context: Context) -> Iterable[Draft | Rejected]:
    records = list(_records(document))
    if records:
        return [_of_service(row) if "EventBodyName" in row else _of_record(row) for row in records]
    if document.looks_like == "xml":
        return [_of_feed(title, link) for title, link in _items(document)]
    if document.looks_like != "html":
        return []
    if _is_detail(document):
        return [_of_page(document)]
    grids = nodes.every(document.html.root, _GRIDS)
    return [told for grid in grids for row in grid.css(_ROWS) if (told := _of_row(row, _columns(grid), document.url))]


def _columns(grid: LexborNode) -> list[str]:
    """The headings in lower case; bodies rename, add and reorder them."""
    return [line_of(cell).lower() for cell in grid.css("th.rgHeader")]


def _of_row(row: LexborNode, columns: list[str], base: str) -> Draft | Rejected | None:
    cells = [cell for cell in row.iter() if cell.tag == "td"]
    named = dict(zip(columns, cells, strict=False)) if len(columns) == len(cells) else {}
    name = nodes.words(row, "[id$='_hypBody']") or line_of(_cell(named, cells, "name", 0))
    day = next((line_of(cell) for cell in cells if _DATE.match(line_of(cell))), None)
    if not name or not day:
        return Rejected(name or line_of(row)[:80], "the row names no meeting date") if name or day else None
    time = nodes.words(row, "[id$='_lblTime']") or line_of(named.get("meeting time"))
    detail = nodes.link(row, base, "a[id$='_hypMeetingDetail']", "a[href*='MeetingDetail.aspx']")
    calendar = nodes.link(row, base, "a[href*='M=IC']")
    return _draft(name, day, time, _said(_location(row, named)), url=detail, number=detail or calendar)


def _cell(named: dict[str, LexborNode], cells: list[LexborNode], name: str, at: int) -> LexborNode | None:
    return named.get(name) or (cells[at] if len(cells) > at else None)


def _location(row: LexborNode, named: dict[str, LexborNode]) -> LexborNode | None:
    """The column of that name, else the cell behind the time."""
    for name, stated in named.items():
        if "location" in name:
            return stated
    cell = row.css_first("[id$='_lblTime']")
    while cell is not None and cell.tag != "td":
        cell = cell.parent
    following = cell.next if cell is not None else None
    while following is not None and following.tag != "td":
        following = following.next
    return following


def _said(cell: LexborNode | None) -> str:
    """The cell's text, its italics marked as the service marks them."""
    words = text_of(cell)
    for remark in cell.css("em, i") if cell is not None else ():
        if line := text_of(remark).strip():
            words = words.replace(line, f"--em--{line}--em--", 1)
    return words


def _of_record(row: Row) -> Draft:
    def said(name: str) -> str | None:
        value = first(row, name) or first(table(row.get(name)), "label")
        return None if value is None or _UNTOLD.match(value.replace("\xa0", " ")) else value

    detail = first(table(row.get("Meeting Details")), "url")
    return _draft(
        said("Name") or "", said("Meeting Date"), said("Meeting Time"), said("Meeting Location"),
        url=detail, number=detail or first(table(row.get("iCalendar")), "url"),
    )  # fmt: skip


def _of_service(row: Row) -> Draft:
    state = first(row, "EventAgendaStatusName") or ""
    draft = _draft(
        first(row, "EventBodyName") or "",
        None,
        None,
        first(row, "EventLocation"),
        url=first(row, "EventInSiteURL"),
        number=None,
    )
    draft.start = clocks.at(clocks.day(clocks.local(row.get("EventDate"))), first(row, "EventTime"))
    draft.uid = first(row, "EventId")
    draft.description = first(row, "EventComment") or draft.description
    draft.status = draft.status or ("cancelled" if state.lower().startswith("cancel") else None)
    return draft


def _of_feed(title: str, link: str | None) -> Draft:
    """The title holds everything: "City Council - 11/17/2026 - 6:30 PM"."""
    match = _FEED_TITLE.match(title)
    assert match is not None
    return _draft(match["name"], match["day"], match["time"], None, url=link, number=link)


def _of_page(document: Document) -> Draft:
    root = document.html.root
    return _draft(
        nodes.words(root, "[id$='_hypName']", "[id$='_lblName']") or "",
        nodes.words(root, "[id$='_lblDate']"),
        nodes.words(root, "[id$='_lblTime']"),
        text_of(nodes.first(root, "[id$='_lblLocation']")),
        url=document.url,
        number=document.url,
    )


def _draft(
    name: str, day: str | None, time: str | None, location: str | None, *, url: str | None, number: str | None
) -> Draft:
    """A body's meeting; a call-off stands in the place or in the time, where the clerk has room for it."""
    place, note = _place_and_note(location or "")
    off = next(
        (told for words in (place, time or "", note) if (told := status.read(None, words)) is not Status.SCHEDULED),
        None,
    )
    if off is None and any(status.is_deferred(words) for words in (place, time or "", note)):
        off = Status.POSTPONED
    found = _NUMBER.search(number or "")
    return Draft(
        title=name,
        start=clocks.at(clocks.day(stamps.read(day)), time),
        status=off.value if off else None,
        venue=status.without_banner(place) or None,
        url=url,
        description=note or None,
        uid=found[1] if found else None,
    )


def _place_and_note(said: str) -> tuple[str, str]:
    """The place, and the remark that the vendor sets in italics under it; where that is the address, it belongs to the
    place.

    Instructions on how to take part from afar are a remark and no place.
    """
    place, mark, rest = said.replace("\r", "").partition("--em--") if "--em--" in said else (said, "", "")
    note = _NOTE.sub(" ", rest).strip()
    address = venues.place(note) if note else None
    if _HOW.match(place):
        return "", "\n".join(part for part in (place.strip(), note) if part)
    if mark and address is not None and address.street and address.city:
        return f"{place.strip()}\n{note}", ""
    return place.strip(), note


def endpoints(document: Document, context: Context) -> Iterator[Endpoint]:
    """The client's name in the web API is the first part of its host; a few clients ask for a key there."""
    host = addresses.host(document.url)
    client, mark, rest = host.partition(".")
    if document.looks_like == "html" and mark and rest == "legistar.com" and client not in ("www", "webapi"):
        since = (context.now - _BACK).date().isoformat()
        address = (
            f"https://webapi.legistar.com/v1/{client}/events?$filter=EventDate+ge+datetime'{since}'&$orderby=EventDate"
        )
        yield Endpoint(address, "legistar", "A", "the documented web API, every coming meeting with its place")
