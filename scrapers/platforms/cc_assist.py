"""CC-Assist.NET by Chamber Data Systems: the month's listing and the page of one event; there is no feed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from selectolax.lexbor import LexborNode

from hobnob import patterns as re
from hobnob.records import Access
from scrapers.document import Document
from scrapers.draft import Context, Draft, Endpoint, Rejected
from scrapers.formats import clocks
from scrapers.reading import addresses, nodes

NAME = "CC-Assist"
ACCESS = "A"
SIGNS = ("evtlistingmainsearch.aspx", "evtlisting.aspx", "ccaevt", "ccaid_divevtinfo")

_ID = re.compile(r"ccaId_divEvtInfo(\d\d)(\d\d)_(\d+)")
_NUMBER = re.compile(r"[?&]evtid=(\d+)", re.I)
_MEMBERS = re.compile(r"\bmembers?[ -]only\b", re.I)


def detect(document: Document) -> bool:
    return document.looks_like == "html" and (
        document.html.css_first(".ccaEvtInfo, .ccaEvtListingEvtName, .ccaEvtName, [id^=ccaId_]") is not None
        or document.html.css_first("a[href*='evtlistingmainsearch.aspx' i], iframe[src*='evtlistingmainsearch.aspx' i]")
        is not None
    )


def read(document: Document, context: Context) -> Iterable[Draft | Rejected]:
    name = document.html.css_first(".ccaEvtListingEvtName")
    return [_detail(document)] if name is not None else _month(document, context)


def _month(document: Document, context: Context) -> Iterator[Draft]:
    """The element's id holds month and day; the year is that of the nearest such day."""
    seen: set[tuple[str, date]] = set()
    for node in document.html.css("[id^=ccaId_divEvtInfo]"):
        match = _ID.match(node.attributes.get("id") or "")
        day = _nearest(int(match[1]), int(match[2]), context.now.date()) if match else None
        if match is None or day is None or (match[3], day) in seen:
            continue
        seen.add((match[3], day))
        title = nodes.words(node, ".ccaEvtName a", ".ccaEvtName")
        draft = Draft(
            title=title,
            url=nodes.link(node, document.url, ".ccaEvtName a", "a[href]"),
            access=_access(title),
            uid=match[3],
        )
        yield clocks.set_times(draft, day, nodes.words(node, ".ccaEvtTime"), context)


def _nearest(month: int, day: int, today: date) -> date | None:
    found = []
    for year in (today.year - 1, today.year, today.year + 1):
        try:
            found.append(date(year, month, day))
        except ValueError:
            continue
    return min(found, key=lambda one: abs(one - today), default=None)


def _detail(document: Document) -> Draft:
    page = document.html.root
    number = _NUMBER.search(document.url)
    title = nodes.words(page, ".ccaEvtListingEvtName")
    return Draft(
        title=title,
        when=nodes.words(page, ".ccaEvtListingWhen .ccaEvtListingDetailText", ".ccaEvtListingWhen"),
        venue=_where(page),
        access=_access(title),
        url=document.url,
        description=nodes.markup(page, ".ccaEvtListingDesc"),
        uid=number[1] if number else None,
    )


def _where(page: LexborNode | None) -> str | None:
    return nodes.markup(page, ".ccaEvtListingWhere .ccaEvtListingDetailText", ".ccaEvtListingWhere")


def _access(title: str | None) -> Access | None:
    return Access.MEMBERS_ONLY if title and _MEMBERS.search(title) else None


def endpoints(document: Document, context: Context) -> Iterator[Endpoint]:
    """A page that only links or frames the listing."""
    if document.looks_like == "html" and document.html.css_first(".ccaEvtInfo, .ccaEvtListingEvtName") is None:
        for node in document.html.css(
            "a[href*='evtlistingmainsearch.aspx' i], iframe[src*='evtlistingmainsearch.aspx' i]"
        ):
            if address := addresses.absolute(document.url, node.attributes.get("href") or node.attributes.get("src")):
                yield Endpoint(address, "cc_assist", "A", "the chamber's own listing of the month")
                return


def details(document: Document, context: Context) -> Iterator[str]:
    """The month names no place; the page of each coming event does."""
    if document.looks_like == "html" and document.html.css_first(".ccaEvtListingEvtName") is None:
        since = context.now.date() - timedelta(days=1)
        coming = (one.url for one in _month(document, context) if one.url and (clocks.day(one.start) or since) >= since)
        yield from dict.fromkeys(coming)
