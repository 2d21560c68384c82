"""YourMembership (associations): the RSS of its event list, and the list's table."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from selectolax.lexbor import LexborNode

from hobnob import patterns as re
from scrapers.document import Document
from scrapers.draft import Context, Draft, Endpoint, Rejected
from scrapers.formats import rss
from scrapers.reading import addresses, nodes
from scrapers.reading.html import line_of, plain

NAME = "YourMembership"
ACCESS = "A"
SIGNS = ("event_list.asp", "event_details.asp", "eventdetails.aspx", ".site-ym.com")

_EVENT = re.compile(r"(?:event_details\.asp|eventdetails\.aspx)\?(?:[^\s\"'<>#]*&(?:amp;)?)?id=(\d+)", re.I)
_LIST = re.compile(r"/event_list\.asp", re.I)
_MAP = re.compile(r"^\W*map this (?:event|location)", re.I)
_LONGEST_LABEL = 40
_LABELS = re.compile(
    r"\b(?:view details|more info(?:rmation)?|register(?: now)?|add to (?:my )?calendar|export)\b.*$", re.I
)


def detect(document: Document) -> bool:
    if "<rss" in document.text[:600].lower():
        return _EVENT.search(document.text) is not None
    if document.looks_like == "html" and _EVENT.search(document.url) and _cells(document).keys() & {"when", "where"}:
        return True
    return (
        document.looks_like == "html"
        and _EVENT.search(document.text) is not None
        and (document.html.css_first("a[href*='event_details.asp' i], a[href*='eventdetails.aspx' i]") is not None)
    )


def read(document: Document, context: Context) -> Iterable[Draft | Rejected]:
    if "<rss" in document.text[:600].lower():
        return _feed(document, context)
    number = _EVENT.search(document.url)
    cells = _cells(document) if number else {}
    return [_page(document, cells, number[1])] if number and "when" in cells else _list(document)


def _cells(document: Document) -> dict[str, LexborNode]:
    """The rows of an event's page by their labels: "When:" in one cell, what it says in the next."""
    found: dict[str, LexborNode] = {}
    for row in document.html.css("tr"):
        cells = row.css("td")
        if len(cells) == 2 and (label := line_of(cells[0])).endswith(":") and len(label) < _LONGEST_LABEL:
            found.setdefault(label.strip(" :").lower(), cells[1])
    return found


def _page(document: Document, cells: dict[str, LexborNode], number: str) -> Draft:
    """The page of one event."""
    root = document.html.root
    where = plain(cells["where"].html) if "where" in cells else ""
    return Draft(
        title=nodes.words(root, "[class*='event-title']", "[id*='event_title' i]")
        or nodes.only(root, "h1")
        or nodes.only(root, "#SpContent_Container h2"),
        when=line_of(cells["when"]),
        venue="\n".join(line for line in where.split("\n") if not _MAP.search(line)) or None,
        url=document.url,
        uid=number,
    )


def _feed(document: Document, context: Context) -> Iterator[Draft | Rejected]:
    for draft in rss.read(document, context):
        if isinstance(draft, Draft) and (match := _EVENT.search(draft.url or "")):
            draft.uid = match[1]
        yield draft


def _list(document: Document) -> Iterator[Draft]:
    """One table row, or block, per event; the date stands in it as prose."""
    seen: set[str] = set()
    for anchor in document.html.css("a[href]"):
        match = _EVENT.search(anchor.attributes.get("href") or "")
        title = line_of(anchor)
        if not match or not title or match[1] in seen or _LABELS.match(title):
            continue
        row = _block(anchor, match[1])
        words = line_of(row).replace(title, " ", 1)
        if not any(mark.isdigit() for mark in words):
            continue
        seen.add(match[1])
        yield Draft(
            title=title,
            when=_LABELS.sub("", words).replace("»", "-"),
            venue=nodes.words(row, ".location, .eventLocation, .event-location"),
            url=addresses.absolute(document.url, anchor.attributes.get("href")),
            uid=match[1],
        )


def _block(anchor: LexborNode, number: str) -> LexborNode:
    """The largest element around the link that speaks of this event alone."""
    row = anchor
    while row.parent is not None and row.parent.tag not in ("body", "html"):
        others = {match[1] for match in _EVENT.finditer(row.parent.html or "")} - {number}
        if others or len(row.parent.html or "") > 20_000:
            break
        row = row.parent
    return row


def endpoints(document: Document, context: Context) -> Iterator[Endpoint]:
    if document.looks_like != "html":
        return
    linked = [one for one in nodes.links(document) if _LIST.search(one)]
    base = next(iter(linked), document.url if _LIST.search(document.url) else None)
    if base:
        yield Endpoint(
            addresses.with_query(addresses.without_query(base), show="", rss=1),
            "yourmembership",
            "A",
            "the event list as RSS",
        )
