"""What GrowthZone's HTML states: cards of three skins, the month grid, the page of one event."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta

from selectolax.lexbor import LexborNode

from hobnob import patterns as re
from scrapers.document import Document
from scrapers.draft import Context, Draft, Rejected
from scrapers.formats import clocks, stamps
from scrapers.reading import addresses, nodes
from scrapers.reading.html import line_of, one_line

GRID = ".mn-cal-event, .gz-cal-event, .mn-cal-activedate"
DETAIL = (
    "#mn-events-details, .mn-event-detail-listing, .gz-eventdetails-card, .gz-event-description:not(.gz-events-card "
    "*), .gz-event-date, "
    "h1.gz-pagetitle[itemprop]"
)
_CARDS = ".mn-listingevent, .gz-events-card"
_FEES = re.compile(r"(?:fees?|admission|cost|price)\b", re.I)
_INDEX = re.compile(r"/events/index/(\d{4}-\d\d-\d\d)")
_NUMBER = re.compile(r"-(\d+)(?:[?#].*)?$")
_SLUG_DAY = re.compile(r"-(\d\d)-(\d\d)-(\d{4})-\d+(?:[?#].*)?$")
_MORE = re.compile(r"\s*(?:\.\.\.|…)?\s*read more\s*$", re.I)
_REGISTER = re.compile(r"/events/(?:register|registration)\b", re.I)
_TIMED = re.compile(r"\d\s*(?::\d\d)?\s*[ap]\.?m", re.I)
_WHERE = (
    ".gz-event-location [itemprop=name]", ".mn-event-location [itemprop=name]", ".mn-event-location .mn-raw",
    "[itemprop=location] [itemprop=name]", ".gz-event-location p", ".mn-event-location .mn-event-content",
)  # fmt: skip
_ZONES = (
    ("arizona", "America/Phoenix"), ("indiana", "America/Indiana/Indianapolis"), ("saskatchewan", "America/Regina"),
    ("alaska", "America/Anchorage"), ("hawaii", "Pacific/Honolulu"), ("newfoundland", "America/St_Johns"),
    ("atlantic time", "America/Halifax"), ("eastern time", "America/New_York"), ("central time", "America/Chicago"),
    ("mountain time", "America/Denver"), ("pacific time", "America/Los_Angeles"),
)  # fmt: skip


def read(document: Document, context: Context) -> Iterable[Draft | Rejected]:
    cards = nodes.every(document.html.root, _CARDS)
    if cards:
        return [_card(card, document.url) for card in cards]
    if document.html.css_first(DETAIL):
        return [_detail(document)]
    return _grid(document, context)


def _content(node: LexborNode, selector: str) -> str | None:
    found = node.css_first(selector)
    return found.attributes.get("content") if found is not None else None


def _address(base: str, anchor: LexborNode | None) -> str | None:
    """Where the event's own page is, without the tracking of the newer generation."""
    url = addresses.absolute(base, anchor.attributes.get("href")) if anchor is not None else None
    return addresses.with_query(url, sourceTypeId=None) if url else None


def _number(url: str | None) -> str | None:
    match = _NUMBER.search(url or "")
    return match[1] if match else None


def _card(card: LexborNode, base: str) -> Draft:
    anchor = card.css_first(".mn-title a, a.gz-event-card-title, .gz-card-title a, a.gz-card-title, [itemprop=name] a")
    url = _address(base, anchor)
    stated = [node.attributes.get("content") for node in card.css("span[content], meta[content]")]
    times = [moment for moment in map(stamps.read, stated) if moment]
    start = clocks.local(_content(card, "[itemprop=startDate]")) or (times[0] if times else None)
    end = clocks.local(_content(card, "[itemprop=endDate]")) or (times[1] if len(times) > 1 else None)
    clock = card.css_first(".gz-event-card-time")
    last_day_named = not isinstance(end, datetime)
    start, end = _whole_days(start, end, clock is not None and bool(_TIMED.search(line_of(clock))))
    shown = " ".join(part for part in (line_of(card.css_first(".gz-card-date, .mn-date")), line_of(clock)) if part)
    about = card.css_first("[itemprop=about], .mn-desc, .gz-events-description, .gz-description")
    place = card.css_first("[itemprop=location], .gz-event-location")
    image = card.css_first("[itemprop=image], img.gz-events-img, .mn-image img")
    return Draft(
        title=line_of(anchor) or line_of(card.css_first("[itemprop=name], .gz-card-title, .mn-title")),
        start=start,
        end=end,
        end_inclusive=last_day_named,
        when=shown or None if start is None else None,
        status=_content(card, "[itemprop=eventStatus]"),
        venue=(place.html if place is not None else None),
        url=url,
        image=(image.attributes.get("src") or image.attributes.get("content")) if image is not None else None,
        description=_MORE.sub("", line_of(about)) or None,
        categories=_categories(card),
        uid=_number(url),
    )


def _categories(node: LexborNode) -> list[str]:
    found = [line_of(one) for one in node.css(".gz-cat")]
    listed = line_of(node.css_first(".mn-category, .mn-event-categories"))
    if listed:
        found += [part.strip() for part in listed.partition(":")[2].split(",")]
    return [one.strip(" ,") for one in found if one.strip(" ,")]


def _whole_days(
    start: datetime | date | None, end: datetime | date | None, timed: bool
) -> tuple[datetime | date | None, datetime | date | None]:
    """Midnight beside no stated hour is how the newer generation writes a whole day."""
    if timed or not clocks.whole_days(start, end):
        return start, end
    return clocks.as_days(start, end)


def _detail(document: Document) -> Draft:
    page = document.html
    node = page.css_first("#mn-events-details, [itemtype*='schema.org/Event']") or page.body
    if node is None:
        return Draft()
    span, subtitle = (
        node.css_first(".gz-event-date span[content], [itemprop=startDate]"),
        page.css_first("h5.gz-subtitle"),
    )
    start = clocks.local(span.attributes.get("content")) if span is not None else None
    end = clocks.local(_content(node, "[itemprop=endDate], .gz-event-date meta[content]"))
    words = line_of(subtitle) or line_of(node.css_first(".mn-event-datetime, .gz-event-date"))
    last_day_named = not isinstance(end, datetime)
    start, end = _whole_days(start, end, bool(_TIMED.search(words)))
    canonical = page.css_first("link[rel=canonical]")
    address = addresses.absolute(document.url, canonical.attributes.get("href")) if canonical is not None else None
    url = address if address and _number(address) else addresses.without_query(document.url)
    about = nodes.first(
        node,
        "[itemprop=description]",
        ".gz-event-description",
        "[itemprop=about]",
        ".mn-event-desc .mn-event-content",
        ".mn-event-description .mn-event-content",
    )
    return Draft(
        title=line_of(node.css_first("h1[itemprop=name], h1.gz-pagetitle") or page.css_first("h1.gz-pagetitle, h1")),
        start=start,
        end=end,
        end_inclusive=last_day_named,
        when=words if start is None else None,
        timezone=_zone(page.css_first("h5.gz-subtitle abbr[title], .gz-event-date abbr[title]")),
        status=_content(node, "[itemprop=eventStatus]"),
        venue=nodes.markup(node, *_WHERE),
        price=nodes.words(node, ".gz-event-fees") or _labelled(node, _FEES),
        registration_url=_registration(document),
        url=url,
        image=nodes.picture(
            page.root, document.url, "meta[property='og:image']", ".gz-eventdetails-card img", ".mn-event-image img"
        ),
        description=_without_heading(about),
        categories=_categories(node),
        uid=_number(url),
    )


def _labelled(node: LexborNode, label: re.Pattern[str]) -> str | None:
    """What the classic page says under a heading such as "Fees/Admission:"."""
    for head in node.css(".mn-event-head, .mn-event-label"):
        if head.parent is not None and label.match(line_of(head)):
            return nodes.words(head.parent, ".mn-event-content")
    return None


def _without_heading(node: LexborNode | None) -> str | None:
    """The description without the heading "Description" that stands inside it."""
    if node is None:
        return None
    return "".join(
        part.html or ""
        for part in node.iter(include_text=True)
        if not (part.tag in ("h3", "h5") and one_line(part.html).lower() in ("description", "event description"))
    )


def _registration(document: Document) -> str | None:
    return next((link for link in nodes.links(document) if _REGISTER.search(link)), None)


def _zone(abbreviation: LexborNode | None) -> str | None:
    """The zone behind "(GMT-07:00) Mountain Time - Arizona"; the letters beside it are fixed all year."""
    words = (abbreviation.attributes.get("title") or "").lower() if abbreviation is not None else ""
    return next((zone for name, zone in _ZONES if name in words), None)


def month(document: Document, context: Context) -> date:
    """The first day of the month that a grid shows."""
    match = re.search(r"(\d{4})-(\d\d)-\d\d", addresses.split(document.url).path + addresses.split(document.url).query)
    if match and 1 <= int(match[2]) <= 12:
        return date(int(match[1]), int(match[2]), 1)
    return context.now.date().replace(day=1)


def _grid(document: Document, context: Context) -> Iterator[Draft | Rejected]:
    """Month grid: a cell names the day, an entry the event; one entry in several cells in a row is one event."""
    runs: dict[str, list[tuple[date, date]]] = {}
    titles: dict[str, str] = {}
    first, shown = None, month(document, context)
    for today, entries in _cells(document, context):
        first = first or today
        for anchor in entries:
            url = _address(document.url, anchor)
            if not url:
                continue
            titles.setdefault(url, line_of(anchor))
            spans = runs.setdefault(url, [])
            if spans and today - spans[-1][1] <= timedelta(days=1):
                spans[-1] = (spans[-1][0], today)
            else:
                spans.append((today, today))
    for url, spans in runs.items():
        for begin, last in spans:
            start = _slug_day(url) if len(spans) == 1 else begin
            if begin in (first, shown) and last > begin and start is None:
                yield Rejected(titles[url], "it began before the month that the page shows")
                continue
            begin = min(start, begin) if start else begin
            yield Draft(
                title=titles[url], start=begin, end=last if last > begin else None, end_inclusive=True,
                url=url, uid=_number(url),
            )  # fmt: skip


def _slug_day(url: str) -> date | None:
    match = _SLUG_DAY.search(url)
    try:
        return date(int(match[3]), int(match[1]), int(match[2])) if match else None
    except ValueError:
        return None


def _cells(document: Document, context: Context) -> Iterator[tuple[date, list[LexborNode]]]:
    """The days of the grid in order; the grey days before and after belong to the neighbouring months."""
    shown, previous = month(document, context), 0
    # the oldest skin has a box in each cell
    cells = document.html.css("td[class*='-cal-days']") or document.html.css(".mn-cal-grid .mn-cal-day")
    current: date | None = None
    for cell in cells:
        entries = cell.css(".mn-cal-event a, .gz-cal-event a") or cell.css("li a[href*='/events/details/' i]")
        if stated := _INDEX.search(nodes.attribute(cell, "href", "a[href*='/events/index/']") or ""):
            named = clocks.day(stamps.read(stated[1]))
            if named is not None:
                current, previous = named, named.day
                yield named, entries
                continue
        label = cell.css_first(
            ".mn-cal-day a, .mn-cal-day span, .gz-cal-day a, .gz-cal-day span, .mn-cal-day, .gz-cal-day"
        )
        digits = re.match(r"\d{1,2}", line_of(label if label is not None else cell))
        if not digits:
            continue
        number = int(digits[0])
        if current is None:
            begin = shown if number == 1 else (shown - timedelta(days=1)).replace(day=1)
            try:
                current = begin.replace(day=number)
            except ValueError:
                return
        else:
            current += timedelta(days=1)
        if current.day != number or (previous and number != previous + 1 and number != 1):
            return  # not a grid of successive days
        previous = number
        yield current, entries
