"""LibCal by Springshare (libraries): iCalendar subscriptions, the widget's rows, the page of one event."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from hobnob import patterns as re
from scrapers.document import Document
from scrapers.draft import Context, Draft, Endpoint, Rejected
from scrapers.formats import calendar_feed, clocks, fields, json_rows, places, stamps
from scrapers.formats.stamps import Stamp
from scrapers.reading import addresses, nodes
from scrapers.reading.html import line_of

NAME = "LibCal"
ACCESS = "A"
SIGNS = ("libcal.com", "springshare", "s-lc-")

_SUBSCRIBE = re.compile(r"/ical_subscribe\.php", re.I)
_CALENDAR = re.compile(r"https?://([\w-]+\.libcal\.com)/[^\s\"'<>]*?[?&]cid=(\d+)", re.I)
_CLOCK_FIRST = re.compile(r"\s*(\d{1,2}:\d\d\s*[AP]M)\s*[-,]?\s*(\w.*)", re.I)
_EVENT = re.compile(r"/event/(\d+)")
_OFF = re.compile(r"\W*(?:this event (?:has been|was|is) )?cancel+ed\b", re.I)
_MOST_PAGES = 10
_ROWS = ".s-lc-ea-e, .s-lc-evt, .s-lc-c-evt, .s-lc-w-evt, .media.s-lc-ea-e"


def detect(document: Document) -> bool:
    if document.looks_like == "ics":
        return calendar_feed.made_by(document, "libcal")
    if document.looks_like == "json":
        return bool(_rows(document.json))
    return document.looks_like == "html" and (
        document.html.css_first(f"{_ROWS}, #s-lc-public-cal, .s-lc-eventcard, #s-lc-event-title, [class*='s-lc-']")
        is not None
        or _CALENDAR.search(document.text) is not None
    )


def _rows(data: Any) -> list[dict[str, Any]]:
    for key in ("events", "results"):
        rows = data.get(key) if isinstance(data, dict) else None
        if found := json_rows.kindred(
            rows, lambda row: "title" in row and ("startdt" in row or {"start", "calendar"} <= row.keys())
        ):
            return found
    return []


def read(document: Document, context: Context) -> Iterable[Draft | Rejected]:
    if document.looks_like == "ics":
        return calendar_feed.read(document, context)
    if document.looks_like == "json":
        return [_draft(row) for row in _rows(document.json)]
    drafts = list(_page(document, context))
    return drafts or _own_page(document, context)


def _draft(row: dict[str, Any]) -> Draft:
    """The calendar list's answer and the documented API 1.1 name their fields alike but for the times."""
    start, end = (stamps.read(row.get(a) or row.get(b)) for a, b in (("startdt", "start"), ("enddt", "end")))
    url = row.get("url")
    room, campus = (
        fields.text(fields.part(row.get(name)).get("name")) or fields.text(row.get(name))
        for name in ("location", "campus")
    )
    return Draft(
        title=fields.line(row.get("title")),
        start=clocks.day(start) if row.get("all_day") or row.get("allday") else start,
        end=end,
        venue=places.lines(room, campus),
        url=fields.text(fields.part(url).get("public")) or fields.text(url),
        image=fields.text(row.get("featured_image")),
        description=fields.text(row.get("description")) or fields.text(row.get("shortdesc")),
        categories=_kinds(row),
        uid=fields.number(row.get("id")),
    )


def _kinds(row: dict[str, Any]) -> list[str]:
    """Categories as objects with a name, or as one text with commas."""
    for name in ("categories_arr", "category", "categories"):
        if named := [words for one in fields.rows(row.get(name)) if (words := fields.line(one.get("name")))]:
            return named
    return [part for one in fields.line(row.get("categories")).split(",") if (part := one.strip())]


def _page(document: Document, context: Context) -> Iterator[Draft]:
    """Three ages: cards, the older list, and the table of the widget's answer (``api_events.php``)."""
    base = document.url
    for card in document.html.css(".s-lc-eventcard"):
        heads = [line_of(one) for one in card.css(".s-lc-eventcard-heading-text")]
        yield Draft(
            title=nodes.words(card, ".s-lc-eventcard-title a", ".s-lc-eventcard-title"),
            when=_card_when(
                nodes.words(card, ".s-lc-evt-date-m"), nodes.words(card, ".s-lc-evt-date-d"), heads[0] if heads else ""
            ),
            venue=heads[1] or None if len(heads) > 1 else None,
            url=nodes.link(card, base, ".s-lc-eventcard-title a"),
            image=nodes.picture(card, base, ".s-lc-eventcard-heading-image img"),
            description=nodes.markup(card, ".s-lc-eventcard-description"),
            categories=[line_of(one) for one in card.css(".s-lc-event-category-link")],
        )
    for table in document.html.css("table.s-lc-ea-tb"):
        first, last = (
            _clock_last(nodes.words(table, f"tr.s-lc-ea-{name} td:last-child"), context) for name in ("from", "to")
        )
        yield Draft(
            title=nodes.words(table, "tr.s-lc-ea-ttit a", "tr.s-lc-ea-ttit td"),
            start=first,
            end=last,
            venue=nodes.words(table, "tr.s-lc-ea-tloc td:last-child"),
            registration_url=nodes.link(table, base, ".s-lc-ea-treg a"),
            url=nodes.link(table, base, "tr.s-lc-ea-ttit a"),
            description=nodes.markup(table, "tr.s-lc-ea-tdesc td:last-child", "tr.s-lc-ea-tdes td:last-child"),
            categories=[
                part.strip()
                for part in (nodes.words(table, "tr.s-lc-ea-tcat td:last-child") or "").split(",")
                if part.strip()
            ],
        )
    for row in nodes.every(document.html.root, _ROWS):
        yield Draft(
            title=nodes.words(row, ".s-lc-ea-ttl a", ".s-lc-ea-ttl", ".media-heading a", "h3 a", "h4 a", "h2 a", "a"),
            when=nodes.words(row, ".s-lc-ea-from-to", ".s-lc-ea-date", ".s-lc-ea-time", ".s-lc-evt-date", "table"),
            venue=places.lines(nodes.words(row, ".s-lc-ea-loc", ".s-lc-ea-tloc"), nodes.words(row, ".s-lc-ea-tcam")),
            url=nodes.link(row, base, ".s-lc-ea-ttl a", ".media-heading a", "h3 a", "h4 a", "a[href*='/event/']"),
            image=nodes.picture(row, base, "img"),
            description=nodes.markup(row, ".s-lc-ea-desc", ".s-lc-ea-tdesc"),
            categories=[line_of(one) for one in row.css(".s-lc-ea-cat a, .s-lc-event-category-link")],
        )


def _own_page(document: Document, context: Context) -> Iterator[Draft]:
    """The page of one event: a heading, and a list of labels ("Date:", "Time:", "Location:", "Campus:")."""
    heading = document.html.css_first("h1")
    said = {line_of(label).rstrip(" :").lower(): label.next for label in document.html.css("dl dt")}
    values: dict[str, str] = {}
    for name, following in said.items():
        while following is not None and following.tag != "dd":
            following = following.next
        values.setdefault(name, line_of(following))
    if not _EVENT.search(document.url) or heading is None or "date" not in values:
        return
    yield Draft(
        title=line_of(heading),
        when=f"{values['date']} {values.get('time', '')}".strip(),
        status="cancelled" if any(_OFF.match(line_of(one)) for one in document.html.css(".alert")) else None,
        venue=places.lines(values.get("location"), values.get("campus")),
        url=document.url,
        categories=[part for one in values.get("categories", "").split(",") if (part := one.strip())],
        uid=_EVENT.search(document.url)[1],  # type: ignore[index]
    )


def _card_when(month: str | None, day: str | None, head: str) -> str | None:
    """ "Sat, 10:00 AM - 12:00 PM" beside "Aug" and "15"; a range of days names its months itself."""
    if not month or not day or month.lower()[:3] in head.lower():
        return head or None
    weekday, comma, hours = head.partition(",")
    return f"{weekday}, {month} {day} {hours.strip()}" if comma else f"{month} {day} {head}"


def _clock_last(words: str | None, context: Context) -> Stamp | None:
    """ "8:00 AM Friday, May 1, 2026", the clock before the day."""
    match = _CLOCK_FIRST.match(words or "")
    found = clocks.parsed(f"{match[2]} {match[1]}" if match else words or "", context)
    if found is None:
        return None
    return found.start if found.time_known else found.start.date()


def endpoints(document: Document, context: Context) -> Iterator[Endpoint]:
    if document.looks_like != "html":
        return
    linked = [one for one in calendar_feed.subscriptions(document) if _SUBSCRIBE.search(one)]
    named = [
        f"https://{match[1]}/ical_subscribe.php?src=p&cid={match[2]}"
        for match in _CALENDAR.finditer(document.text.replace("&amp;", "&"))
    ]
    for address in dict.fromkeys(linked or named):
        yield Endpoint(address, "libcal", "A", "the calendar's own subscription")


def pages(document: Document, context: Context) -> Iterator[str]:
    """The next page of the calendar list's answer, which counts all and how many it shows."""
    data = fields.part(document.json if document.looks_like == "json" else None)
    every, shown = data.get("total_results"), data.get("perpage")
    page = addresses.parameters(document.url).get("page", "")
    if isinstance(every, int) and isinstance(shown, int) and page.isdigit() and _rows(data):
        if int(page) * shown < every and int(page) < _MOST_PAGES:
            yield addresses.with_query(document.url, page=int(page) + 1)
