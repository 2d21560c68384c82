"""Small Business Development Centers on Center IC (neoserra): the list of coming classes. It names no year; the weekday
decides."""

from __future__ import annotations

from collections.abc import Iterable

from selectolax.lexbor import LexborNode

from scrapers.document import Document
from scrapers.draft import Context, Draft, Rejected
from scrapers.reading import addresses, nodes
from scrapers.reading.html import text_of

NAME = "SBDC Center IC"
ACCESS = "A"
SIGNS = ("cdeventlistmainblock", "cdeventtitle", "neoserra")

_ROWS = ".cdeventlistmainblock"


def detect(document: Document) -> bool:
    return document.looks_like == "html" and document.html.css_first(f"{_ROWS}, .cdeventtitle") is not None


def read(document: Document, context: Context) -> Iterable[Draft | Rejected]:
    if document.looks_like != "html":
        return []
    return [draft for row in nodes.every(document.html.root, _ROWS) if (draft := _row(row, document.url)).title]


def _row(row: LexborNode, base: str) -> Draft:
    link = nodes.link(row, base, ".cdeventtitle a[href]", "a[href*='reg.aspx']", "a[href*='workshop.aspx']")
    return Draft(
        title=nodes.words(row, ".cdeventtitle a", ".cdeventtitle"),
        when=nodes.words(row, ".cdeventtime"),
        venue=text_of(nodes.first(row, ".cdeventlocation")) or None,
        price=nodes.words(row, ".cdeventfee", ".cdeventcost"),
        url=link,
        description=nodes.markup(row, ".cdeventdescription", ".cdeventdesc"),
        uid=addresses.parameters(link).get("ekey") if link else None,
    )
