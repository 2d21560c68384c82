"""Whose page is this, and is there a better endpoint behind it."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import parse_qs, urljoin, urlsplit

from hobnob import patterns as re
from scrapers import frames
from scrapers.document import Document
from scrapers.draft import Context, Endpoint

_FEED_TYPES = {
    "application/rss+xml": "rss",
    "application/atom+xml": "rss",
    "text/calendar": "icalendar",
    "application/calendar+json": "icalendar",
}
_CALENDAR_LINK = re.compile(
    r"(?:\.ics(?:$|[?#])|[?&](?:ical|outlook-ical)=1|/ical/?(?:$|[?#])|[?&]format=ics|webcal:)", re.I
)
_ONE_EVENT = re.compile(r"\b(?:add to|export event|save to)\b", re.I)
_COMMENTS = re.compile(r"/comments/feed/?|[?&]feed=comments|/author/|/tag/", re.I)
_EMBEDDED = re.compile(
    r"""https?:(?:\\?/){2}(?:
      calendar\.google\.com(?:\\?/)calendar(?:\\?/)(?:u/\d+/)?(?:embed|htmlembed|ical)[^"'\s<>]*
    | (?:www\.)?google\.com(?:\\?/)calendar(?:\\?/)embed[^"'\s<>]*
    | outlook\.(?:office365|office|live)\.com(?:\\?/)(?:owa(?:\\?/))?calendar(?:\\?/)[^"'\s<>]+
    | teamup\.com(?:\\?/)ks\w+
    | tockify\.com(?:\\?/)\w+
    | (?:www\.)?trumba\.com(?:\\?/)calendars(?:\\?/)[\w-]+
    )""",
    re.I | re.X,
)
_MOST = 40
_PAGE = re.compile(r"/?(?:(?:page|p|seite)[/-]?)?\d{0,4}/?", re.I)
"""What a further page adds to its listing's path."""


def endpoints(document: Document, context: Context) -> list[Endpoint]:
    """The feeds and calendars that a page links or embeds, whoever made it; best first, each once."""
    if document.looks_like != "html":
        return []
    found: dict[str, Endpoint] = {}
    for endpoint in (*_embedded(document), *frames.endpoints(document), *_alternates(document), *_links(document)):
        if endpoint.url != document.url:
            found.setdefault(endpoint.url, endpoint)
        if len(found) >= _MOST:
            break
    order = {"google_calendar": 0, "outlook": 0, "icalendar": 1, "rss": 3}
    return sorted(found.values(), key=lambda one: order.get(one.platform, 2))


def pages(document: Document, context: Context) -> list[str]:
    """The next page of the same listing, where the page names it (``rel="next"``): on the same host, under the same
    path.

    A listing's second page differs from the first in its query or in what follows its path; a link
    that leads elsewhere is the next article, not the next page.
    """
    if document.looks_like != "html":
        return []
    here = urlsplit(document.url)
    root = re.sub(r"/(?:page/)?\d+/?$", "", here.path).rstrip("/")
    for node in document.html.css("link[rel~=next], a[rel~=next]"):
        url = _absolute(document, node.attributes.get("href") or "")
        if url is None or url.split("#")[0] == document.url.split("#")[0]:
            continue
        there = urlsplit(url)
        rest = there.path.removeprefix(root)
        if (
            there.hostname == here.hostname
            and there.path.startswith(root)
            and _PAGE.fullmatch(rest)
            and (rest.strip("/") or there.query)
        ):
            return [url.split("#")[0]]
    return []


def _absolute(document: Document, href: str) -> str | None:
    try:
        url = urljoin(document.url, href.strip())
    except ValueError:
        return None
    if url.startswith("webcal://"):
        url = "https://" + url.removeprefix("webcal://")
    return url if url.startswith(("http://", "https://")) else None


def _alternates(document: Document) -> Iterator[Endpoint]:
    for node in document.html.css("link[rel~=alternate]"):
        kind = _FEED_TYPES.get((node.attributes.get("type") or "").split(";")[0].strip().lower())
        url = _absolute(document, node.attributes.get("href") or "")
        if kind and url and not _COMMENTS.search(url):
            yield Endpoint(url, kind, "A", "the page names it as its alternate")


def _links(document: Document) -> Iterator[Endpoint]:
    for node in document.html.css("a[href]"):
        href = node.attributes.get("href") or ""
        if not _CALENDAR_LINK.search(href):
            continue
        url = _absolute(document, href)
        words = f"{node.text()} {node.attributes.get('title') or ''}"
        if url and not _ONE_EVENT.search(words):
            yield Endpoint(url, "icalendar", "A", "the page links it as a calendar to subscribe to")


def _embedded(document: Document) -> Iterator[Endpoint]:
    for match in _EMBEDDED.finditer(document.text):
        address = match.group(0).replace("\\/", "/").replace("&amp;", "&").rstrip("\\")
        yield from _calendar_behind(address)


def _calendar_behind(address: str) -> Iterator[Endpoint]:
    """The subscription address of an embedded calendar (the providers' documented addresses)."""
    try:
        parts = urlsplit(address)
        host, path, query = parts.hostname or "", parts.path, parse_qs(parts.query)
    except ValueError:
        return
    if host.endswith("google.com"):
        from urllib.parse import quote

        for source in query.get("src", ()):
            name = source if "@" in source else _unpacked(source)
            if name:
                url = f"https://calendar.google.com/calendar/ical/{quote(name, safe='')}/public/basic.ics"
                yield Endpoint(url, "google_calendar", "A", "the page embeds this Google calendar")
        if path.endswith(".ics"):
            yield Endpoint(address, "google_calendar", "A", "the page links this Google calendar")
    elif host.startswith("outlook."):
        url = re.sub(r"/calendar\.html$|/reachcalendar\.html$", "/calendar.ics", address.split("?")[0])
        yield Endpoint(url, "outlook", "A", "the page embeds this published Outlook calendar")
    elif host == "teamup.com":
        key = path.strip("/").split("/")[0]
        yield Endpoint(
            f"https://ics.teamup.com/feed/{key}/0.ics", "teamup", "A", "the page embeds this Teamup calendar"
        )
    elif host == "tockify.com":
        name = path.strip("/").split("/")[0]
        if name not in ("api", "browser", "static", "assets", "tkf2", ""):
            url = f"https://tockify.com/api/feeds/ics/{name}"
            yield Endpoint(url, "tockify", "A", "the page embeds this Tockify calendar")
    elif host.endswith("trumba.com"):
        name = path.rsplit("/", 1)[-1]
        yield Endpoint(
            f"https://www.trumba.com/calendars/{name}.ics", "trumba", "A", "the page embeds this Trumba calendar"
        )


def _unpacked(source: str) -> str | None:
    """A Google calendar's address from its base64 form."""
    import base64
    import binascii

    try:
        name = base64.b64decode(source + "=" * (-len(source) % 4)).decode("ascii")
    except (binascii.Error, UnicodeDecodeError, ValueError):
        return None
    return name if "@" in name else None
