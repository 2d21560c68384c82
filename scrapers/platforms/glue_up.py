"""Glue Up, once EventBank: the event list that an organisation's site embeds. Dates are written day first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from selectolax.lexbor import LexborNode

from hobnob import patterns as re
from scrapers.document import Document
from scrapers.draft import Context, Draft, Endpoint, Rejected
from scrapers.formats import json_ld
from scrapers.reading import addresses, nodes
from scrapers.reading.html import line_of

NAME = "Glue Up"
ACCESS = "A"
SIGNS = ("glueup.com", "eventbank.")

_WIDGET = re.compile(r"https?://[\w.-]*glueup\.com/organization/(\d+)/widget/[\w/-]+", re.I)
_EVENT = re.compile(r"glueup\.com/(?:\w\w/)?event/[^\s\"'<>?#]*?-?(\d+)/?", re.I)
_ROWS = ".events-list li, li.event-item, .event-list-widget li"
_BACKGROUND = re.compile(r"url\(\s*['\"]?([^'\")]+)")
_NOTE = re.compile(r"\s*\(opens in a new window\)\s*", re.I)


def detect(document: Document) -> bool:
    if document.looks_like != "html":
        return False
    return (
        addresses.host(document.url).endswith("glueup.com")
        or _WIDGET.search(document.text) is not None
        or (_EVENT.search(document.text) is not None)
    )


def read(document: Document, context: Context) -> Iterable[Draft | Rejected]:
    rows = [row for row in nodes.every(document.html.root, _ROWS) if row.css_first("time, .time, h2") is not None]
    if rows:
        return [draft for row in rows if (draft := _row(row, document.url)).title]
    linked = list(_linked(document))
    return linked or _page(document, context)


def _page(document: Document, context: Context) -> Iterator[Draft | Rejected]:
    """The page of one event: its JSON-LD leaves out where it stands."""
    number = _EVENT.search(document.url)
    for draft in json_ld.read(document, context):
        if isinstance(draft, Draft) and number and draft.url is None:
            draft.url, draft.uid = addresses.without_query(document.url), draft.uid or number[1]
        yield draft


def _row(row: LexborNode, base: str) -> Draft:
    url = nodes.link(row, base, "a[href*='/event/']", "a[href]")
    background = _BACKGROUND.search(nodes.attribute(row, "style", ".event-image", "[style*='url(']") or "")
    number = _EVENT.search(url or "")
    return Draft(
        title=_NOTE.sub("", nodes.words(row, "h2.content", "h2", "h3", ".title") or ""),
        when=(nodes.words(row, "time.content", "time", ".time") or "").replace("|", " "),
        venue=nodes.words(row, ".area.content", ".area", ".location"),
        url=url,
        image=addresses.absolute(base, background[1]) if background else nodes.picture(row, base, "img"),
        uid=number[1] if number else None,
    )


def _linked(document: Document) -> Iterator[Draft]:
    """Rows of the organisation's own site: each event is linked twice, by its picture and by its title."""
    seen: set[str] = set()
    for anchor in document.html.css("a[href*='glueup.com']"):
        url = addresses.absolute(document.url, anchor.attributes.get("href"))
        title = _NOTE.sub("", line_of(anchor))
        number = _EVENT.search(url or "")
        if url is None or number is None or not title or number[1] in seen:
            continue
        row = anchor
        for _ in range(6):
            if row.parent is None or len({m[1] for m in _EVENT.finditer(row.parent.html or "")}) > 1:
                break
            row = row.parent
        words = line_of(row).replace(line_of(anchor), " ").replace("|", " ")
        if any(mark.isdigit() for mark in words):
            seen.add(number[1])
            yield Draft(title=title, when=_NOTE.sub(" ", words), url=addresses.without_query(url), uid=number[1])


def endpoints(document: Document, context: Context) -> Iterator[Endpoint]:
    if document.looks_like == "html":
        for match in _WIDGET.finditer(document.text):
            base = match[0].partition("/organization/")[0]
            address = f"{base}/organization/{match[1]}/widget/event-list/full-view"
            if not document.url.startswith(address):
                yield Endpoint(address, "glue_up", "A", "the event list that the page embeds")
            return


def details(document: Document, context: Context) -> Iterator[str]:
    """The list names no street and no hour's zone; the event's page carries JSON-LD."""
    if document.looks_like == "html" and not _EVENT.search(document.url):
        found = (draft.url for draft in read(document, context) if isinstance(draft, Draft) and draft.url)
        yield from dict.fromkeys(found)
