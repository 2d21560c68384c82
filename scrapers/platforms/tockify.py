"""Tockify calendars: embedded by name, told as iCalendar with buttons and pictures of its own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from hobnob import patterns as re
from scrapers.document import Document
from scrapers.draft import Context, Draft, Endpoint, Rejected
from scrapers.formats import calendar_feed
from scrapers.formats.content_lines import Component

NAME = "Tockify"
ACCESS = "A"
SIGNS = ("tockify",)

_LINKED = re.compile(r"https?:(?:\\?/){2}(?:www\.)?tockify\.com(?:\\?/)([\w.-]+)(?:[\\/?\"'\s]|$)", re.I)
_FEED = re.compile(r"tockify\.com(?:\\?/)api(?:\\?/)feeds(?:\\?/)ics(?:\\?/)([\w.-]+)", re.I)
_NAMED = re.compile(r"""data-tockify-calendar\s*=\s*["']([\w.-]+)["']""", re.I)
_OWN = frozenset(
    {"api", "browser", "assets", "static", "i", "pricing", "blog", "tkf", "signup", "login", "embed.js", "features"}
)
_TICKETS = re.compile(r"\b(?:ticket|register|registration|rsvp|sign.?up|book|buy|reserve)", re.I)


def detect(document: Document) -> bool:
    if document.looks_like == "ics":
        return calendar_feed.made_by(document, "tockify")
    return document.looks_like == "html" and next(_names(document), None) is not None


def _names(document: Document) -> Iterator[str]:
    for pattern in (_FEED, _NAMED, _LINKED):
        for match in pattern.finditer(document.text):
            name = match[1].rstrip(".")
            if name.lower() not in _OWN and not name.endswith(".js"):
                yield name


def read(document: Document, context: Context) -> Iterable[Draft | Rejected]:
    return calendar_feed.read(document, context, _correct)


def _correct(draft: Draft, component: Component) -> None:
    draft.image = draft.image or component.value("X-TKF-FEATURED-IMAGE")
    button = component.first("X-TKF-PROMOTION-BUTTON")
    if button and _TICKETS.search(button.parameters.get("LABEL", "")):
        draft.registration_url = button.value.strip()


def endpoints(document: Document, context: Context) -> Iterator[Endpoint]:
    if document.looks_like == "html":
        for name in dict.fromkeys(_names(document)):
            yield Endpoint(
                f"https://tockify.com/api/feeds/ics/{name}",
                "tockify",
                "A",
                "the feed of the calendar that the page shows",
            )
