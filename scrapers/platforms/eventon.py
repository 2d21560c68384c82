"""EventON for WordPress: the calendar's rows on a page, and the HTML inside its script's answers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime, time

from selectolax.lexbor import LexborNode

from hobnob import patterns as re
from scrapers.document import Document
from scrapers.draft import Context, Draft, Endpoint, Rejected
from scrapers.formats import clocks, places, stamps, wordpress
from scrapers.formats.stamps import Stamp
from scrapers.reading import addresses, nodes
from scrapers.reading.html import parse

NAME = "EventON"
ACCESS = "A"
SIGNS = ("eventon", "evcal_", "ajde_events")

_KIND = "ajde_events"
_OWN_PAGE = ".evo_sin_page, .eventon_single_event"
_ROWS = ".eventon_list_event"
_NUMBER = re.compile(r"event_(\d+)")
_TIME = (
    ".evo_metarow_time .evcal_evdata_cell p",
    ".evo_time .evcal_evdata_cell p",
    ".evo_metarow_time .evcal_evdata_cell",
)
_LABEL = re.compile(r"^\s*time\b:?\s*", re.I)
_WEEKDAY = re.compile(r"^\s*\([^)\d]*\)\s*")
_NO_END = (23, 50)
_MOST_PAGES = 5


def detect(document: Document) -> bool:
    if document.looks_like == "json":
        return bool(wordpress.posts(document, _KIND)) or "eventon_list_event" in document.text
    return (
        document.html.css_first(
            ".eventon_list_event, .ajde_evcal_calendar, .eventon_events_list, .eventon_single_event"
        )
        is not None
    )


def read(document: Document, context: Context) -> Iterable[Draft | Rejected]:
    if document.looks_like == "json":
        if wordpress.posts(document, _KIND):
            return wordpress.undated(document, _KIND)
        data = document.json
        inner = (
            next((data[key] for key in ("content", "html") if isinstance(data.get(key), str)), "")
            if isinstance(data, dict)
            else ""
        )
        return _rows(parse(inner).root if inner else None, document.url, context)
    rows = list(_rows(document.html.root, document.url, context))
    if len(rows) == 1 and rows[0].url is None and document.html.css_first(_OWN_PAGE) is not None:
        canonical = nodes.link(document.html.root, document.url, "link[rel=canonical]")
        rows[0].url = canonical or addresses.without_query(document.url)
    return rows


def _rows(root: LexborNode | None, base: str, context: Context) -> Iterator[Draft]:
    seen: set[tuple[str | None, object]] = set()
    for row in root.css(_ROWS) if root is not None else ():
        draft = _draft(row, base, context)
        if draft.title and (draft.uid, draft.start or draft.when) not in seen:
            seen.add((draft.uid, draft.start or draft.when))
            yield draft


def _draft(row: LexborNode, base: str, context: Context) -> Draft:
    about = row.css_first(".evcal_desc, .evo_info")
    told = about.attributes if about is not None else {}
    number = _NUMBER.match(row.attributes.get("id") or "")
    draft = Draft(
        title=nodes.words(row, ".evcal_event_title", ".evo_event_schema [itemprop=name]"),
        status=nodes.attribute(row, "content", "[itemprop=eventStatus]")
        or ("cancelled" if "cancel_event" in (row.html or "")[:3000] else None),
        venue=_place(
            row,
            told.get("data-location_name") or nodes.attribute(row, "data-location_name", ".event_location_attrs"),
            told.get("data-location_address") or nodes.attribute(row, "data-location_address", ".event_location_attrs"),
        ),
        organizer=nodes.words(
            row, ".evo_card_organizer_name_t", ".evo_card_organizer .evo_h4", ".evcal_evdata_cell .evo_organizer_name"
        ),
        registration_url=nodes.link(row, base, "a.evcal_evdata_row.evo_clik_row[href*='http']", ".evo_learnmore a"),
        url=nodes.link(row, base, ".evo_event_schema [itemprop=url]", "a.evcal_list_a[href]"),
        image=nodes.picture(row, base, ".evo_event_schema [itemprop=image]", ".evo_metarow_directimg img"),
        description=nodes.markup(row, ".eventon_desc_in", ".eventon_full_description"),
        uid=row.attributes.get("data-event_id") or (number[1] if number else None),
    )
    draft.start, draft.end = _times(row)
    draft.end_inclusive = not isinstance(draft.end, datetime)
    if not isinstance(draft.start, datetime):
        _as_shown(draft, row, context)
    return draft


def _times(row: LexborNode) -> tuple[Stamp | None, Stamp | None]:
    """The hidden date (its offset is a guess of the plugin's) and the clock shown beside it; else the row's own
    seconds.

    An end at 23:50 is what the plugin writes for "no end time".
    """
    start, end = (clocks.local(_hidden(row, name)) for name in ("startDate", "endDate"))
    begins = nodes.words(row, ".evo_start .time", ".evo_time .start", "em.evo_time .start")
    if start is None:
        start, end = (_wall(part) for part in (*(row.attributes.get("data-time") or "").split("-"), "", "")[:2])
    if start is not None and not isinstance(start, datetime):
        start = clocks.at(start, begins)
    if isinstance(start, datetime) and end is not None and not isinstance(end, datetime):
        shown = nodes.words(row, ".evo_end .time", ".evo_time .end", "em.evo_time .end")
        moment_end = clocks.at(end, (shown or "").strip(" -–—"))
        end = moment_end if isinstance(moment_end, datetime) else None
    if isinstance(end, datetime) and (end.hour, end.minute) == _NO_END:
        end = None
    if (
        isinstance(start, datetime)
        and isinstance(end, datetime)
        and start.time() == time()
        and end.time() >= time(23, 59)
    ):
        return start.date(), end.date()
    return start, end


def _wall(seconds: str) -> datetime | None:
    """Wall time, written in seconds as if it were UTC."""
    moment = stamps.epoch(int(seconds)) if seconds.isdigit() else None
    return moment.replace(tzinfo=None) if moment else None


def _as_shown(draft: Draft, row: LexborNode, context: Context) -> None:
    """What the row shows, where it hides no hour: the card's own line, "August 11, 2026 10:00 am - 12:00 pm", which
    some versions begin with the weekday alone; else the day and the clocks of the row's head."""
    line = wordpress.plain_clocks(_LABEL.sub("", nodes.words(row, *_TIME) or ""))
    head = wordpress.plain_clocks(_headed(row))
    told = clocks.parsed(line, context) if line else None
    if told is None and head:
        hours = _WEEKDAY.sub("", line)
        told = clocks.parsed(f"{_dated(row)} {hours}", context) if hours else None
        line = head
    if draft.start is None:
        draft.when = line or None
    if told is not None and (draft.start is None or told.start.date() == draft.start):
        draft.start, draft.end = (
            (told.start, told.end) if told.time_known else (told.start.date(), clocks.day(told.end))
        )
        draft.all_day = told.all_day or None


def _dated(row: LexborNode, which: str = "start") -> str:
    """ "aug 11, 2026", the year where the row names it."""
    day, month = nodes.words(row, f".evo_{which} .date"), nodes.words(row, f".evo_{which} .month")
    year = nodes.words(row, f".evo_{which} .year") or nodes.attribute(row, "data-syr", "[data-syr]")
    return f"{month} {day}{f', {year}' if year else ''}" if day and month else ""


def _headed(row: LexborNode) -> str:
    """The head's "11 aug 10:00 am 12:00 pm" in an order that people read."""
    first, last = _dated(row), _dated(row, "end")
    if not first:
        return ""
    begins, ends = nodes.words(row, ".evo_start .time") or "", nodes.words(row, ".evo_end .time") or ""
    end = " ".join(part for part in (last if last != first else "", ends.strip(" -–—")) if part)
    return f"{first} {begins}".strip() + (f" - {end}" if end and (begins or last) else "")


def _hidden(row: LexborNode, name: str) -> str | None:
    selector = f".evo_event_schema [itemprop={name}]"
    return nodes.attribute(row, "content", selector) or nodes.attribute(row, "datetime", selector)


def _place(row: LexborNode, name: str | None, address: str | None) -> str | None:
    name = nodes.words(row, ".evo_location_name") or name
    address = nodes.words(row, ".evo_location_address") or address
    return places.lines(name, address)


def endpoints(document: Document, context: Context) -> Iterator[Endpoint]:
    if document.looks_like == "html" and (site := wordpress.site(document)):
        yield Endpoint(
            f"{site}/wp-json/wp/v2/{_KIND}?per_page=100", "eventon", "A", "the addresses of every event's page"
        )


def pages(document: Document, context: Context) -> Iterable[str]:
    return wordpress.following(document, _KIND, _MOST_PAGES)


def details(document: Document, context: Context) -> Iterable[str]:
    """The service lists pages without dates; a calendar's rows are whole by themselves."""
    return wordpress.links(document, _KIND)
