"""ClubExpress (clubs, professional chapters): the calendar whose entries keep date, hours and text in a tooltip, and
event pages."""

from __future__ import annotations

import html
from collections.abc import Iterable, Iterator

from selectolax.lexbor import LexborNode

from hobnob import patterns as re
from scrapers.document import Document
from scrapers.draft import Context, Draft, Endpoint, Rejected
from scrapers.formats import clocks
from scrapers.reading import addresses, nodes
from scrapers.reading.html import line_of, plain, text_of

NAME = "ClubExpress"
ACCESS = "A"
SIGNS = ("clubexpress", "page_id=4001", "page_id=4002", "page_id=4091")

_ITEM = re.compile(r"page_id=(?:4091|4002)\b.*?\bitem_id=(\d+)", re.I)
_CLUB = re.compile(r"club_id=(\d+)", re.I)
_LABEL = re.compile(
    r"^(?P<name>date(?:/time)?|date\(s\)|dates?|when|time|time\(s\)|location|where|venue|description"
    r"|details)\s*:\s*(?P<said>.*)$",
    re.I,
)
_TIPS = ("data-tooltip", "data-content", "data-original-title", "title", "onmouseover")
_CALL = re.compile(r"^\s*\w+\s*\((.*)\)\s*;?\s*$", re.S)


def detect(document: Document) -> bool:
    if document.looks_like != "html":
        return False
    if "content.aspx" in document.url.lower() and _CLUB.search(document.url):
        return True
    return any(_ITEM.search(link) for link in (document.url, *nodes.links(document)))


def read(document: Document, context: Context) -> Iterable[Draft | Rejected]:
    if document.looks_like != "html":
        return []
    return [_own_page(document)] if _ITEM.search(document.url) else list(_entries(document, context))


def _entries(document: Document, context: Context) -> Iterator[Draft | Rejected]:
    """Each entry of the calendar; what its tooltip does not date is left to the event's own page."""
    seen: set[str] = set()
    for anchor in document.html.css("a[href*='item_id=']"):
        link = addresses.absolute(document.url, anchor.attributes.get("href"))
        number = _ITEM.search(link or "")
        title = line_of(anchor)
        if link is None or number is None or not title or number[1] in seen:
            continue
        said = _labels(_tip(anchor))
        when = _when(said)
        if when is None or clocks.parsed(when, context) is None:
            continue
        seen.add(number[1])
        yield Draft(
            title=title, when=when, venue=said.get("place"), url=link, description=said.get("text"), uid=number[1]
        )


def _tip(anchor: LexborNode) -> str:
    """The longest of the attributes that hold a tooltip, of the link or of what it stands in, as text in lines."""
    found = [anchor.attributes.get(name) or "" for name in _TIPS]
    if anchor.parent is not None:
        found += [anchor.parent.attributes.get(name) or "" for name in _TIPS]
    best = max(found, key=len)
    call = _CALL.match(best)
    return plain(html.unescape((call[1] if call else best).strip("'\" ").replace("\\'", "'").replace("\\n", "\n")))


def _labels(text: str) -> dict[str, str]:
    """What stands behind "Date:", "Time:", "Location:"; lines without a label are the first date and then the text."""
    found: dict[str, str] = {}
    rest: list[str] = []
    for line in (one.strip() for one in text.split("\n")):
        match = _LABEL.match(line)
        if match is None:
            rest += [line] if line else []
            continue
        name = match["name"].lower()
        key = (
            "place"
            if name in ("location", "where", "venue")
            else "text"
            if name in ("description", "details")
            else "time"
            if name.startswith("time")
            else "day"
        )
        if match["said"]:
            found.setdefault(key, match["said"])
    found.setdefault("loose", "\n".join(rest))
    if "text" not in found and len(rest) > 1:
        found["text"] = "\n".join(rest[1:])
    return {key: value for key, value in found.items() if value}


def _when(said: dict[str, str]) -> str | None:
    if "day" in said:
        return f"{said['day']} {said.get('time', '')}".strip()
    return said.get("loose", "").split("\n")[0] or None


def _own_page(document: Document) -> Draft:
    """Labelled rows of an event's page."""
    root = document.html.root
    number = _ITEM.search(document.url)
    said = _labels(_rows(document))
    return Draft(
        title=nodes.words(root, ".event-title", "h1", "h2", ".page-title") or nodes.meta(document, "og:title"),
        when=_when(said),
        venue=said.get("place"),
        url=document.url,
        description=nodes.markup(root, ".event-description", "#event_description"),
        uid=number[1] if number else None,
    )


def _rows(document: Document) -> str:
    """The page's text, a label and its value on one line."""
    lines = [line.strip() for line in text_of(document.html.body).split("\n") if line.strip()]
    joined: list[str] = []
    for line in lines:
        if joined and re.fullmatch(r"[\w/()]{3,12}\s*:", joined[-1]):
            joined[-1] = f"{joined[-1]} {line}"
        else:
            joined.append(line)
    return "\n".join(line for line in joined if _LABEL.match(line))


def endpoints(document: Document, context: Context) -> Iterator[Endpoint]:
    """The calendar of the club, from any of its pages."""
    club = _CLUB.search(document.url) or _CLUB.search(document.text)
    site = addresses.origin(document.url)
    if document.looks_like == "html" and club and site and "page_id=4001" not in document.url:
        yield Endpoint(f"{site}/content.aspx?page_id=4001&club_id={club[1]}", "clubexpress", "A", "the club's calendar")


def details(document: Document, context: Context) -> Iterator[str]:
    if document.looks_like == "html" and not _ITEM.search(document.url):
        yield from dict.fromkeys(link for link in nodes.links(document) if _ITEM.search(link))
