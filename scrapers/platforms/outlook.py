"""Published calendars of Outlook and Microsoft 365; their iCalendar names zones as Windows does."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from hobnob import patterns as re
from scrapers.document import Document
from scrapers.draft import Context, Draft, Endpoint, Rejected
from scrapers.formats import calendar_feed

NAME = "Outlook"
ACCESS = "A"
SIGNS = (
    "microsoft exchange server",
    "microsoft corporation//outlook",
    "outlook.office365.com/",
    "outlook.office.com/",
    "outlook.live.com/",
)

_PUBLISHED = re.compile(
    r"https?:(?:\\?/){2}outlook\.(?:office365|office|live)\.com(?:\\?/)(?:owa(?:\\?/))?calendar(?:\\?/)[^\s\"'<>]+?"
    r"(?:\\?/)(?:reach)?calendar\.(?:html|ics)",
    re.I,
)


def detect(document: Document) -> bool:
    if document.looks_like == "ics":
        return calendar_feed.made_by(document, "microsoft exchange server", "microsoft corporation//outlook")
    return _PUBLISHED.search(document.text) is not None


def read(document: Document, context: Context) -> Iterable[Draft | Rejected]:
    return calendar_feed.read(document, context)


def endpoints(document: Document, context: Context) -> Iterator[Endpoint]:
    """``…/calendar.html`` has its feed beside it; ``/bookings/`` on the same host are appointment forms."""
    if document.looks_like != "html":
        return
    found = (match[0].replace("\\/", "/") for match in _PUBLISHED.finditer(document.text))
    for address in dict.fromkeys(re.sub(r"\.html$", ".ics", one, flags=re.I) for one in found):
        yield Endpoint(address, "outlook", "A", "the feed beside the published calendar page")
