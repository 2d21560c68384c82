"""Revize (city and county sites): the JSON behind its calendar. Times are local, texts are percent-encoded, series
carry an RRULE."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any

from hobnob import patterns as re
from scrapers.document import Document
from scrapers.draft import Context, Draft, Endpoint, Rejected
from scrapers.formats import clocks, days, rule_days
from scrapers.formats.json_rows import Row, first, kindred, words
from scrapers.reading import addresses
from scrapers.reading.html import one_line

NAME = "Revize"
ACCESS = "A"
SIGNS = ("revizecalendar", "calendar_data_handler.php", "primary_calendar_name", "calendar_displays")

_HANDLER = "/_assets_/plugins/revizeCalendar/calendar_data_handler.php"
_LINKED = re.compile(r"[^\s\"'<>]*calendar_data_handler\.php\?[^\s\"'<>]+", re.I)
_SPACE = re.compile(r"""webspace\s*[=:]\s*["']?([\w-]+)""", re.I)
_BUILDER = re.compile(r"(//(?:cms\d*|webgen\d*)\.revize\.com)", re.I)
_PICTURE = re.compile(r"<img[^>]+src=[\"']([^\"']+)", re.I)
_DEMO = re.compile(r"\btesting calendar\b", re.I)


def detect(document: Document) -> bool:
    if document.looks_like == "json":
        return bool(_rows(document.json))
    return document.looks_like == "html" and _address(document) is not None


def _rows(data: Any) -> list[Row]:
    rows = kindred(data, lambda row: "title" in row and "start" in row)
    marks = {"primary_calendar_name", "calendar_displays", "rid"}
    return rows if any(marks & one.keys() for one in rows[:20]) else []


def read(document: Document, context: Context) -> Iterator[Draft | Rejected]:
    if document.looks_like == "json":
        for row in _rows(document.json):
            yield from _told(row, context, document.url)


def _told(row: Row, context: Context, base: str) -> Iterator[Draft | Rejected]:
    title = one_line(first(row, "title"))
    if _DEMO.search(first(row, "primary_calendar_name") or ""):
        yield Rejected(title, "it stands in the vendor's testing calendar")
        return
    start, end = clocks.local(row.get("start")), clocks.local(row.get("end"))
    if start is None:
        yield Rejected(title, "it states no start")
        return
    rule = first(row, "rrule")
    begins = rule_days.starts(rule, start, context) if rule else rule_days.Starts([start])
    if begins.refused:
        yield Rejected(title, f"a series: {begins.refused}")
        rule = None
    length = end - start if isinstance(start, datetime) and isinstance(end, datetime) else None
    for begin in begins.days:
        draft = _draft(row, title, base)
        stop = begin + length if length is not None and isinstance(begin, datetime) else None
        if row.get("allDay") is True:
            draft.start, draft.all_day = clocks.day(begin), True
            draft.end, draft.end_inclusive = clocks.day(stop), stop is not None
        else:
            draft.start, draft.end, draft.end_inclusive, draft.all_day = days.whole_days(begin, stop, context.timezone)
        if rule:
            draft.series, draft.recurrence = draft.uid, rule_days.told(rule)
            draft.uid = f"{draft.uid}-{begin:%Y%m%d}" if draft.uid else None
        yield draft


def _draft(row: Row, title: str, base: str) -> Draft:
    picture = _PICTURE.search(addresses.unquoted(first(row, "image") or ""))
    link = addresses.unquoted(first(row, "url") or "")
    return Draft(
        title=title,
        venue=one_line(addresses.unquoted(first(row, "location") or "")) or None,
        url=addresses.absolute(
            base, link if link.startswith(("http", "/", "./", "?")) or not link else f"https://{link}"
        ),
        image=addresses.absolute(base, picture[1]) if picture and "placeholder" not in picture[1] else None,
        description=addresses.unquoted((first(row, "desc") or "").replace("+", " ")) or None,
        categories=[name for name in (words(row.get("primary_calendar_name")),) if name],
        uid=first(row, "rid", "id"),
    )


def _address(document: Document) -> str | None:
    """The handler as the page names it; else put together from the site's name that the page states."""
    if match := _LINKED.search(document.text):
        return addresses.absolute(document.url, match[0].replace("&amp;", "&").replace("\\/", "/"))
    space, site = _SPACE.search(document.text), addresses.origin(document.url)
    if "revizecalendar" not in document.text.lower() or space is None or site is None:
        return None
    builder = _BUILDER.search(document.text)
    return f"{site}{_HANDLER}?webspace={space[1]}&relative_revize_url={builder[1] if builder else '//cms3.revize.com'}&protocol=https:"


def endpoints(document: Document, context: Context) -> Iterable[Endpoint]:
    address = _address(document) if document.looks_like == "html" else None
    return [Endpoint(address, "revize", "B", "what the site's calendar asks for, past and coming")] if address else []
