"""Wild Apricot (associations, chapters, clubs): RSS of an events page, its list, and an event's own page.

In the RSS ``pubDate`` is the event's start in GMT and the title ends with the date; an end, a zone and a place
of its own are told by the event's page alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from selectolax.lexbor import LexborNode

from hobnob import patterns as re
from scrapers.document import Document
from scrapers.draft import Context, Draft, Endpoint, Rejected
from scrapers.formats import json_ld, stamps, xml_tree
from scrapers.formats.xml_tree import Element
from scrapers.reading import addresses, nodes
from scrapers.reading.html import line_of, one_line, text_of

NAME = "Wild Apricot"
ACCESS = "A"
SIGNS = (
    "wildapricot", "eventinfostartdate", "boxinfocontainer", "ideventlistcalendar", "wa-custom", "/event-",
    "eventmodule/",
)  # fmt: skip

_PARTS = (
    "#idEventListCalendar, .eventInfoStartDate, .eventInfoStartTime, .WaGadgetEvents, .WaGadgetUpcomingEvents, "
    ".WaGadgetEventsStateList"
)
_EVENT = re.compile(r"/event-(\d+)(?:[/?#]|$)")
_FEED = re.compile(r"/RSS/?$", re.I)
_DATED = re.compile(
    r"\s*\((?:\d{1,2}[ ./-]\w{3,9}[ ./-]\d{4}|\w{3,9}\.? \d{1,2},? \d{4}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4})\)\s*$"
)
_WRONG = "wrong document context"


def detect(document: Document) -> bool:
    if document.looks_like == "xml":
        return bool(_items(document))
    if document.looks_like != "html":
        return False
    if addresses.host(document.url).endswith(".wildapricot.org"):
        return True
    return document.html.css_first(_PARTS) is not None and (
        "wildapricot" in document.text.lower() or bool(_links(document)) or _single(document)
    )


def _single(document: Document) -> bool:
    return (
        _EVENT.search(addresses.path(document.url)) is not None
        and document.html.css_first(".eventInfoStartDate, .eventInfoStartTime") is not None
    )


def _items(document: Document) -> list[Element]:
    """The items of a feed most of whose links are events' pages of this product."""
    if "<rss" not in document.text[:2000].lower():
        return []
    items = [one for one in xml_tree.parse(document.text).walk() if one.local == "item"]
    return (
        items
        if 2 * sum(_EVENT.search(addresses.path(one.said("link"))) is not None for one in items) >= len(items)
        else []
    )


def _links(document: Document) -> list[str]:
    return list(
        dict.fromkeys(
            addresses.without_query(one) for one in nodes.links(document) if _EVENT.search(addresses.path(one))
        )
    )


def read(document: Document, context: Context) -> Iterable[Draft | Rejected]:
    if document.looks_like == "xml":
        return [_of_feed(one) for one in _items(document)]
    if document.looks_like != "html":
        return []
    if _EVENT.search(addresses.path(document.url)):
        return [_own_page(document)]
    return _list(document) or json_ld.read(document, context)


def _number(url: str | None) -> str | None:
    match = _EVENT.search(addresses.path(url))
    return match[1] if match else None


def _of_feed(item: Element) -> Draft | Rejected:
    title = _DATED.sub("", one_line(item.said("title")))
    start = stamps.read(item.said("pubdate"))
    if start is None:
        return Rejected(title, "the item has no pubDate, which is the start in this product's feeds")
    link = item.said("link")
    return Draft(title=title, start=start, url=link, description=item.said("description"), uid=_number(link))


def _own_page(document: Document) -> Draft:
    root = document.html.root
    title = next(
        (line for one in document.html.css("h1, .pageTitle") if (line := line_of(one)) and _WRONG not in line.lower()),
        None,
    )
    link = addresses.without_query(document.url)
    return Draft(
        title=title or nodes.meta(document, "og:title"),
        when=_when(root),
        venue=text_of(_value(root, ".eventInfoLocation") or _labelled(root, "location")) or None,
        price=_prices(root),
        registration_url=nodes.link(
            root, document.url, "a[href*='/Registration']", ".registerTextLink a, a.registerButton"
        ),
        url=link,
        image=nodes.picture(root, document.url, "meta[property='og:image']"),
        description=nodes.markup(
            root,
            ".boxBodyContentOuterContainer .inner",
            ".eventDetailsLink ~ .gadgetEventEditableArea",
            ".gadgetEventEditableArea",
        ),
        uid=_number(link),
    )


def _value(node: LexborNode | None, part: str) -> LexborNode | None:
    return nodes.first(node, f"{part} .eventInfoBoxValue", part)


def _labelled(node: LexborNode | None, label: str) -> LexborNode | None:
    """The value in a row of the box whose rows have a label and no names of their own."""
    for row in nodes.every(node, ".boxInfoContainer li, .boxInfoContainer tr, .boxInfoContainer dl"):
        parts = [one for one in row.iter() if line_of(one)]
        if len(parts) > 1 and line_of(parts[0]).strip(" :").lower() == label:
            return parts[1]
    return None


def _when(node: LexborNode | None) -> str | None:
    """Days and hours stand in boxes of their own; an event of several days has an end box for each."""
    first, last = line_of(_value(node, ".eventInfoStartDate")), line_of(_value(node, ".eventInfoEndDate"))
    begin, end = line_of(_value(node, ".eventInfoStartTime")), line_of(_value(node, ".eventInfoEndTime"))
    if not first:
        return line_of(_labelled(node, "when")) or None
    start = f"{first} {begin}".strip()
    if last and last != first:
        return f"{start} - {last} {end}".strip()
    return f"{start} - {end}" if end and end not in begin and "-" not in begin else start


def _prices(node: LexborNode | None) -> str | None:
    lines = [text_of(one).strip() for one in nodes.every(node, "ul.registrationInfo li, .registrationInfo li")]
    return "\n".join(dict.fromkeys(line for line in lines if line)) or None


def _list(document: Document) -> list[Draft | Rejected]:
    """Rows of the server-made list; each holds the same boxes as an event's page."""
    found: dict[str, Draft | Rejected] = {}
    for start in nodes.every(document.html.root, ".eventInfoStartDate"):
        row = _row_of(start)
        link = (
            next((one for one in _anchors(row, document.url) if _EVENT.search(addresses.path(one))), None)
            if row is not None
            else None
        )
        if row is None or link is None:
            continue
        title = next(
            (
                line
                for one in row.css(".boxHeaderTitle a, h2 a, h3 a, h4 a, a[href*='/event-']")
                if (line := line_of(one))
            ),
            None,
        )
        found.setdefault(
            addresses.without_query(link),
            Draft(
                title=title,
                when=_when(row),
                venue=text_of(_value(row, ".eventInfoLocation")) or None,
                price=_prices(row),
                url=addresses.without_query(link),
                description=nodes.markup(row, ".boxBodyContentOuterContainer .inner", ".eventDescription"),
                uid=_number(link),
            ),
        )
    return list(found.values()) or _widget(document)


def _widget(document: Document) -> list[Draft | Rejected]:
    """The widget of upcoming events keeps titles, days and hours in three lists that go side by side."""
    root = document.html.root
    links = [
        one
        for one in nodes.every(root, "a.eventDetailsLink, .eventDetailsLink a, .title a")
        if "event-" in (one.attributes.get("href") or "")
    ]
    days, hours = nodes.every(root, ".eventInfoStartDate"), nodes.every(root, ".eventInfoStartTime")
    if not links or len(links) != len(days) or (hours and len(hours) != len(days)):
        return []
    found: list[Draft | Rejected] = []
    for at, anchor in enumerate(links):
        url = addresses.absolute(document.url, anchor.attributes.get("href"))
        link = addresses.without_query(url) if url else None
        clock = _bare(hours[at]) if hours else ""
        found.append(
            Draft(title=line_of(anchor), when=f"{_bare(days[at])} {clock}".strip(), url=link, uid=_number(link))
        )
    return found


def _bare(node: LexborNode) -> str:
    """The value without its label."""
    value = node.css_first(".eventInfoBoxValue")
    words = line_of(value if value is not None else node)
    label = node.css_first("label, .eventInfoBoxLabel")
    return words.removeprefix(line_of(label)).strip(" :") if value is None and label is not None else words


def _row_of(start: LexborNode) -> LexborNode | None:
    """The widest element around a start that names one event only."""
    row, best = start.parent, None
    for _ in range(10):
        if row is None or row.tag == "body":
            break
        numbers = {_number(one) for one in _hrefs(row)} - {None}
        if len(numbers) > 1 or len(row.css(".eventInfoStartDate")) > 1:
            break
        if len(numbers) == 1:
            best = row
        row = row.parent
    return best


def _hrefs(row: LexborNode) -> Iterator[str]:
    return (one.attributes.get("href") or "" for one in row.css("a[href*='event-']"))


def _anchors(row: LexborNode, base: str) -> Iterator[str]:
    return (address for one in _hrefs(row) if (address := addresses.absolute(base, one)))


def endpoints(document: Document, context: Context) -> Iterator[Endpoint]:
    """The feed that the page links; else the one that every events page has under its own address."""
    if document.looks_like != "html" or _EVENT.search(addresses.path(document.url)):
        return
    linked = [
        one
        for one in (*(url for _, url, _ in nodes.alternates(document)), *nodes.links(document))
        if _FEED.search(addresses.path(one))
    ]
    base = addresses.without_query(document.url).rstrip("/")
    if not linked and _links(document) and addresses.path(base):
        linked = [f"{base}/RSS"]
    for address in dict.fromkeys(linked):
        yield Endpoint(address, "wild_apricot", "A", "the events page's own feed")


def details(document: Document, context: Context) -> Iterator[str]:
    """Event pages: they hold the end, the place and the prices."""
    if document.looks_like == "xml":
        yield from dict.fromkeys(link for one in _items(document) if (link := one.said("link")))
    elif document.looks_like == "html" and not _EVENT.search(addresses.path(document.url)):
        yield from _links(document)
