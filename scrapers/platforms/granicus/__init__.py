"""Granicus "ViewPublisher" pages: a body's coming meetings and its archive of recordings, one table row each.

The stock template names its cells in ``headers`` ("Name", "EventDate City-Council"); cities that write their
own keep the order and the links to agenda and recording. The hidden number before an archived date is the
day's midnight on the server, no hour.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta

from selectolax.lexbor import LexborNode

from hobnob import patterns as re
from scrapers.document import Document
from scrapers.draft import Context, Draft, Endpoint, Rejected
from scrapers.formats import clocks, xml_tree
from scrapers.formats.stamps import Stamp
from scrapers.platforms.granicus import agenda
from scrapers.reading import addresses, months, nodes, status
from scrapers.reading.html import line_of, one_line

NAME = "Granicus"
ACCESS = "A"
SIGNS = ("granicus.com", "viewpublisher.php", "granicusops.com")

_LINKED = re.compile(
    r"(?:MediaPlayer|AgendaViewer|MinutesViewer|GeneratedAgendaViewer|DocumentViewer)\.php|granicus\.com.*/OnDemand/",
    re.I,
)
_DATE = re.compile(
    r"^(?:\d{9,10}\s*)?(?:(?:mon|tue|wed|thu|fri|sat"
    r"|sun)\w*,?\s+)?(?P<month>[A-Z][a-z]{2,8})\.?\s+(?P<day>\d{1,2}),?\s+(?P<year>\d{4}|\d{2})"
    r"(?:\s*(?:-|–|at|,|@)?\s*(?P<time>\d{1,2}:\d{2}\s*[AP]\.?M\.?))?$",
    re.I,
)
_LENGTH = re.compile(r"^(?:(\d{1,2})\s*h(?:r|rs|ours?)?\.?)?\s*(?:(\d{1,2})\s*m(?:in|ins|inutes?)?\.?)?$", re.I)
_NUMBER = re.compile(r"(?:[?&]|amp;)(clip|event)_id=(\d+)")
_VIEW = re.compile(r"ViewPublisher\.php\?(?:[^\s\"'<>]*&)?view_id=\d+", re.I)


def detect(document: Document) -> bool:
    if document.looks_like == "xml":
        return bool(_items(document))
    return document.looks_like == "html" and (agenda.is_agenda(document) or next(_rows(document), None) is not None)


def _items(document: Document) -> list[tuple[str, str | None]]:
    """Titles and links of a feed of agendas: "City Council - Dec 13, 2026"; a podcast's titles name no day."""
    if "<rss" not in document.text[:2000].lower() or "granicus" not in document.text[:20_000].lower():
        return []
    items = [one for one in xml_tree.parse(document.text).walk() if one.local == "item"]
    found = [(one_line(one.said("title")), one.said("link", "guid")) for one in items]
    return [(title, link) for title, link in found if _split(title)]


def _split(title: str) -> tuple[str, str] | None:
    """The name and the day, which may have an hour behind a dash of its own."""
    parts = title.split(" - ")
    for last in (1, 2):
        day = " - ".join(parts[-last:])
        if len(parts) > last and _DATE.match(day):
            return " - ".join(parts[:-last]), day
    return None


def _of_feed(title: str, link: str | None) -> Draft:
    name, day = _split(title) or (title, "")
    number = _NUMBER.search(link or "")
    return Draft(title=name, start=_start(day), url=link, uid=f"{number[1]}-{number[2]}" if number else None)


def _rows(document: Document) -> Iterator[tuple[LexborNode, list[LexborNode]]]:
    """The rows that name a meeting, with their cells."""
    own = addresses.host(document.url).endswith("granicus.com")
    for row in document.html.css("tr"):
        cells = [cell for cell in row.iter() if cell.tag in ("td", "th")]
        if not 2 <= len(cells) <= 14:
            continue
        named = any(_heading(cell).startswith(("Date", "EventDate")) for cell in cells)
        if named or ((own or _LINKED.search(row.html or "")) and any(_DATE.match(line_of(cell)) for cell in cells)):
            yield row, cells


def _heading(cell: LexborNode) -> str:
    return (cell.attributes.get("headers") or "").strip()


def read(document: Document, context: Context) -> Iterable[Draft | Rejected]:
    if document.looks_like == "xml":
        yield from (_of_feed(title, link) for title, link in _items(document))
    if document.looks_like != "html":
        return
    rows = list(_rows(document))
    if not rows and agenda.is_agenda(document):
        yield from agenda.read(document, context)
    yield from _named(told for row, cells in rows if (told := _told(row, cells, document.url)) is not None)


def _named(told: Iterable[Draft | Rejected]) -> Iterator[Draft | Rejected]:
    """The rows, those that are called nothing but "Cancellation Notice" by the name that most others of the body's view
    have."""
    rows = list(told)
    names = Counter(
        row.title for row in rows if isinstance(row, Draft) and row.title and not status.is_notice(row.title)
    )
    usual, times = names.most_common(1)[0] if names else (None, 0)
    for row in rows:
        if isinstance(row, Draft) and status.is_notice(row.title or "") and 2 * times > names.total():
            row.title, row.status = usual, "cancelled"
        yield row


def _told(row: LexborNode, cells: list[LexborNode], base: str) -> Draft | Rejected | None:
    date_cell = next((cell for cell in cells if _DATE.match(line_of(cell))), None)
    name = _name(row, cells, date_cell)
    if date_cell is None or not name:
        return Rejected(name, "the row names no date") if name and date_cell is None else None
    start = _start(line_of(date_cell))
    if start is None:
        return Rejected(name, f"{line_of(date_cell)!r} is no date")
    agenda = nodes.link(row, base, "a[href*='AgendaViewer']", "a[href*='MediaPlayer.php']", "a[href*='DocumentViewer']")
    number = _NUMBER.search(row.html or "")
    return Draft(
        title=name,
        start=start,
        end=_end(start, cells),
        url=agenda,
        uid=f"{number[1]}-{number[2]}" if number else None,
    )


def _name(row: LexborNode, cells: list[LexborNode], date_cell: LexborNode | None) -> str:
    """The cell of that heading, or the first one that is neither the date nor a button."""
    for cell in cells:
        if _heading(cell).startswith(("Name", "EventName")) or "name" in (cell.attributes.get("class") or "").split():
            return line_of(cell)
    for cell in cells:
        line = line_of(cell)
        if (
            line
            and (date_cell is None or cell.mem_id != date_cell.mem_id)
            and not _LENGTH.match(line)
            and cell.css_first("a, button, input") is None
        ):
            return line
    return ""


def _start(words: str) -> Stamp | None:
    match = _DATE.match(words)
    if match is None or match["month"][:3].lower() not in months.STARTS:
        return None
    year = int(match["year"])
    try:
        day = date(year + 2000 if year < 100 else year, months.number(match["month"]), int(match["day"]))
    except ValueError:
        return None
    return clocks.at(day, match["time"])


def _end(start: Stamp, cells: list[LexborNode]) -> datetime | None:
    """An archived meeting ended when its recording did."""
    if not isinstance(start, datetime):
        return None
    for cell in cells:
        match = _LENGTH.match(line_of(cell)) if _heading(cell).startswith("Duration") else None
        if (
            match
            and (match[1] or match[2])
            and (length := timedelta(hours=int(match[1] or 0), minutes=int(match[2] or 0)))
        ):
            return start + length
    return None


def endpoints(document: Document, context: Context) -> Iterator[Endpoint]:
    """A city's page that shows a view in a frame."""
    if document.looks_like != "html" or _VIEW.search(document.url):
        return
    for frame in document.html.css("iframe[src*='ViewPublisher.php']"):
        if address := addresses.absolute(document.url, frame.attributes.get("src")):
            yield Endpoint(address, "granicus", "A", "the meetings that the page shows in a frame")
