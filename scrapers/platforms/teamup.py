"""Teamup calendars; the key in the address is a capability, so only one that a public page shows is used."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from hobnob import patterns as re
from scrapers.document import Document
from scrapers.draft import Context, Draft, Endpoint, Rejected
from scrapers.formats import calendar_feed
from scrapers.formats.content_lines import Component

NAME = "Teamup"
ACCESS = "A"
SIGNS = ("teamup.com/", "teamup calendar")

_KEY = re.compile(r"https?:(?:\\?/){2}(?:www\.)?teamup\.com(?:\\?/)(ks[a-z0-9]{8,})\b", re.I)
_FEED = re.compile(r"(?:https?|webcal):(?:\\?/){2}ics\.teamup\.com(?:\\?/)(?:feed(?:\\?/))?[\w\\/]+(?:\.ics)?", re.I)
_TAG = re.compile(r",?\s*\[#\][\w:-]+")


def detect(document: Document) -> bool:
    if document.looks_like == "ics":
        return calendar_feed.made_by(document, "teamup")
    return bool(_KEY.search(document.text) or _FEED.search(document.text))


def read(document: Document, context: Context) -> Iterable[Draft | Rejected]:
    return calendar_feed.read(document, context, _correct)


def _correct(draft: Draft, component: Component) -> None:
    """The place may carry labels of the calendar's own ("[#]holiday:…")."""
    if isinstance(draft.venue, str):
        draft.venue = _TAG.sub("", draft.venue).strip(" ,") or None


def endpoints(document: Document, context: Context) -> Iterator[Endpoint]:
    if document.looks_like != "html":
        return
    linked = [calendar_feed.web(match[0].replace("\\/", "/")) for match in _FEED.finditer(document.text)]
    embedded = [f"https://ics.teamup.com/feed/{match[1]}/0.ics" for match in _KEY.finditer(document.text)]
    for address in dict.fromkeys(linked or embedded):
        yield Endpoint(address, "teamup", "A", "the feed of the calendar that the page shows")
