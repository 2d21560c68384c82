"""MembershipWorks: the subscription's iCalendar, the widget's JSON, and pages that embed the widget."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from hobnob import patterns as re
from scrapers.document import Document
from scrapers.draft import Context, Draft, Endpoint, Rejected
from scrapers.formats import calendar_feed, clocks, fields, json_rows, places, stamps
from scrapers.formats.content_lines import Component
from scrapers.reading import addresses

NAME = "MembershipWorks"
ACCESS = "A"
SIGNS = ("membershipworks", '"evt"')

_ORG = re.compile(
    r"membershipworks\.com[^\s\"'<>]*?[?&](?:amp;)?org=(\d{3,7})"
    r"|_?(?:SF|sf)(?:org|Org)?[^<>{}]{0,40}?\borg[\"']?\s*[:=]\s*[\"']?(\d{3,7})"
    r"|data-org=[\"'](\d{3,7})|membershipworks\.com/v2/[^\s\"'<>]*?/(\d{3,7})\b|membershipworks\.com/?#?(?:app"
    r"|org)[=/](\d{3,7})"
)  # fmt: skip
_API = "https://api.membershipworks.com/v2/events"


def detect(document: Document) -> bool:
    if document.looks_like == "ics":
        return calendar_feed.made_by(document, "membershipworks")
    if document.looks_like == "json":
        return bool(_rows(document.json))
    return "membershipworks.com" in document.text


def _rows(data: Any) -> list[dict[str, Any]]:
    rows = data.get("evt", [data]) if isinstance(data, dict) else None
    return json_rows.kindred(rows, lambda row: {"eid", "ttl", "sdp"} <= row.keys())


def read(document: Document, context: Context) -> Iterable[Draft | Rejected]:
    if document.looks_like == "json":
        return [_draft(row, context) for row in _rows(document.json)]
    return calendar_feed.read(document, context, _correct)


def _correct(draft: Draft, component: Component) -> None:
    """Of the badge, the thumbnail and the full picture, the last."""
    for one in component.all("IMAGE"):
        if one.value and (draft.image is None or "FULLSIZE" in one.parameters.get("DISPLAY", "")):
            draft.image = one.value.strip()


def _draft(row: dict[str, Any], context: Context) -> Draft:
    """``sdp`` and ``edp`` are Unix times; ``szp`` is the same in words, with a zone's abbreviation.

    Words without an hour are how a whole day is shown, of which the Unix time is a midnight."""
    address, logo = fields.part(row.get("adr")), fields.part(row.get("lgo"))
    link, page = fields.text(row.get("url")), fields.text(row.get("pge"))
    start, end = _moment(row.get("sdp")), _moment(row.get("edp"))
    shown = clocks.parsed(fields.text(row.get("szp")) or "", context)
    if shown is not None and not shown.time_known and shown.start == start:
        start, end = shown.start.date(), clocks.day(shown.end)
    return Draft(
        title=fields.text(row.get("ttl")),
        start=start,
        end=end,
        when=fields.text(row.get("szp")) if start is None else None,
        venue=places.of_parts(
            name=row.get("adn"),
            street=address.get("ad1"),
            city=address.get("cit"),
            region=address.get("sta"),
            postal_code=address.get("zip"),
            country=address.get("con"),
        ),
        url=f"{page}#!event/{link}" if link and page else link if link and link.startswith("http") else None,
        image=fields.text(logo.get("l")) or fields.text(logo.get("s")),
        description=fields.text(row.get("dtl")),
        uid=fields.number(row.get("eid")),
    )


def _moment(value: object) -> stamps.Stamp | None:
    number = places.number(value)
    return stamps.epoch(number) if number is not None else None


def endpoints(document: Document, context: Context) -> Iterator[Endpoint]:
    if document.looks_like != "html":
        return
    numbers = (next((group for group in match.groups() if group), None) for match in _ORG.finditer(document.text))
    for number in dict.fromkeys(one for one in numbers if one):
        yield Endpoint(f"{_API}?_op=ics&org={number}", "membershipworks", "A", "the calendar's own subscription")
        since = int(context.now.timestamp()) // 3600 * 3600
        yield Endpoint(
            addresses.with_query(_API, org=number, sdp=since),
            "membershipworks",
            "B",
            "what the page's own widget asks for",
        )
