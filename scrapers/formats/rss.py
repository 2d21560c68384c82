"""Events in RSS 2.0, RSS 1.0 and Atom feeds.

Fields of the event modules (http://purl.org/rss/1.0/modules/event/, urn:ietf:params:xml:ns:xcal, CivicPlus's
``calendarEvent``, Google's ``gd:when``) and free elements such as ``startDate`` are read by their
local names, whatever prefix stands before them. ``pubDate`` never is a start: it has four meanings.
"""

from __future__ import annotations

import collections
from collections.abc import Iterable
from datetime import datetime, timedelta

from hobnob import patterns as re
from hobnob.records import Place
from scrapers.document import Document
from scrapers.draft import Context, Draft, Rejected
from scrapers.formats import object_hours, prose_dates, stamps, xml_tree
from scrapers.formats.days import whole_days
from scrapers.formats.xml_tree import Element
from scrapers.reading import dates, venues
from scrapers.reading.html import plain

NAME = "rss"

_STARTS = ("startdate", "dtstart", "startdatetime", "start_date", "localstart", "start", "starttime", "start_time",
           "begindate", "begin", "eventstartdate", "eventstart", "event_start_date", "eventdate", "event_date",
           "eventdates")  # fmt: skip
_ENDS = ("enddate", "dtend", "enddatetime", "end_date", "localend", "end", "endtime", "end_time", "eventenddate", "eventend",
         "event_end_date")  # fmt: skip
_CLOCKS = ("eventtimes", "eventtime", "event_time", "starttime", "start_time", "starthour", "time")
_END_CLOCKS = ("endtime", "end_time", "endhour", "eventendtime", "event_end_time")
# "date" by itself is when an item was written, unless the module speaks of events.
_DATES = ("event:date", "events:date", "ev:date", "calendar:date")
_PLACES = ("location", "eventlocation", "event_location", "venue", "where", "place")
_STANDARD = frozenset({"title", "link", "description", "pubdate", "guid", "category", "author", "comments", "enclosure", "id",
                       "updated", "published", "summary", "content", "dc:date", "content:encoded",
                       "source"})  # fmt: skip
_WRITTEN = ("pubdate", "dc:date", "published", "updated", "atom:published", "atom:updated", "dcterms:modified")
_OWN_PREFIX = re.compile(
    r"""xmlns:([a-z][\w.-]*)\s*=\s*["'](?:http://(?:www\.)?w3\.org/2005/atom|http://purl\.org/rss/1\.0/|http://backend\.userland\.com/rss2?|http://my\.netscape\.com/rdf/simple/0\.9/)["']"""
)
"""A prefix for the feed's own names, in lower case: "rss:item"."""
_DAY = re.compile(r"\s*\d{4}[/-]\d\d?[/-]\d\d?(?:\s+\(?\w{2,9}\.?\)?)?\s*")
"""A day for a category: "2026/12/08 (Tue)"."""
_LABELLED_HOURS = re.compile(r"(?:^|[\n.;])\s*(?:event )?times?\s*:\s*([^\n]{3,40})", re.I)
_PICTURE = re.compile(r"\.(?:jpe?g|png|gif|webp)(?:[?#]|$)", re.I)


def read(document: Document, context: Context) -> Iterable[Draft | Rejected]:
    """Every item that states when it takes place; items that are news state none and are no events."""
    head = document.text[:2000].lower()
    if not any(mark in head for mark in ("<rss", "<feed", "<rdf:rdf", "<channel", ":feed ")):
        return
    root = xml_tree.parse(document.text)
    _without_prefixes(root, head)
    feed = next((one for one in root.walk() if one.local in ("rss", "feed", "rdf", "channel")), None)
    if feed is None:
        return
    items = [
        one
        for one in feed.walk()
        if one.local in ("item", "entry") and one.find("title", "link", "description", "atom:title")
    ]
    channel = feed.find("channel") or feed
    eventful = prose_dates.eventful(channel.said("title"), document.url)
    guids = collections.Counter(one.said("guid", "id", "atom:id") for one in items)
    dateless: list[Rejected] = []
    found = False
    for one in items:
        draft = _draft(one, context, eventful)
        if draft is None:
            dateless.append(Rejected(one.said("title") or _link(one) or "(no title)", "the item states no date"))
            continue
        if isinstance(draft, Rejected):
            dateless.append(draft)
            continue
        found = True
        guid = one.said("guid", "id", "atom:id")
        draft.uid = guid if guid and guids[guid] == 1 else draft.url
        yield draft
    if found or eventful:
        yield from dateless


def _without_prefixes(root: Element, head: str) -> None:
    """The feed's own elements under the names that they have where no prefix is declared for them."""
    own = {f"{match[1]}:" for match in _OWN_PREFIX.finditer(head)}
    for one in root.walk() if own else ():
        if one.name.startswith(tuple(own)):
            one.name = one.local


def _draft(item: Element, context: Context, eventful: bool) -> Draft | Rejected | None:
    description = item.said("content:encoded", "content", "description", "summary", "atom:content", "atom:summary")
    draft = Draft(
        title=item.said("xcal:summary", "title", "atom:title"),
        url=_link(item),
        venue=_venue(item),
        description=description,
        image=_image(item),
        categories=[
            said
            for c in item.children
            if c.name in ("category", "atom:category")
            and not _DAY.fullmatch(said := c.attributes.get("term") or c.text)
        ],
        status=_field(item, ("eventstatus", "status")),
        organizer=_field(item, ("organizer", "eventorganizer")),
        registration_url=_field(item, ("registrationurl", "registration_url", "ticketurl")),
        price=_field(item, ("cost", "eventcost", "price")),
    )
    if draft.organizer and "@" in str(draft.organizer):
        draft.organizer = None
    if _stated(draft, item, context):
        return draft
    told = _in_prose(draft, item, context, eventful)
    if isinstance(told, str):
        return Rejected(draft.title or _link(item) or "(no title)", told)
    return draft if told else None


def _stated(draft: Draft, item: Element, context: Context) -> bool:
    """Times from fields of their own."""
    when = next((c for c in item.children if c.local == "when" and c.attributes.get("starttime")), None)
    start = when.attributes["starttime"] if when else _field(item, _STARTS) or item.said(*_DATES)
    end = when.attributes.get("endtime") if when else _field(item, _ENDS)
    if not start:
        return False
    day_first = stamps.day_first_in(context.timezone)
    begins, ends = stamps.read(start, day_first=day_first), stamps.read(end, day_first=day_first)
    if begins is not None:
        clock = _field(item, _CLOCKS)
        closing = _field(item, _END_CLOCKS)
        if clock and closing and not isinstance(begins, datetime):
            begins, ends = _with_clock(begins, clock) or begins, _with_clock(ends or begins, closing)
        if not isinstance(begins, datetime) and clock and (both := _prose(f"{start} {clock}", context)):
            draft.when = both
            return True
        draft.start, draft.end, draft.end_inclusive, draft.all_day = whole_days(begins, ends, context.timezone)
        if when is not None or _ends_as_calendars_do(item, end):
            draft.end_inclusive = False  # Google's days end on the morning after, as iCalendar's do
        return True
    clock = _field(item, _CLOCKS) if {"eventdates", "date"} & {c.local for c in item.children} else None
    draft.when = " ".join(part for part in (start, clock) if part) + (f" - {end}" if end and end != start else "")
    return True


def _ends_as_calendars_do(item: Element, end: str | None) -> bool:
    """Whether the end is xCal's: its day is the one after the last (RFC 5545 3.6.1), if it is not the first itself."""
    stated = item.said("xcal:dtend")
    return stated is not None and stated == end and stated != item.said("xcal:dtstart")


def _with_clock(day: stamps.Stamp | None, clock: str) -> stamps.Stamp | None:
    """A bare date at the clock time of a field of its own."""
    if day is None or isinstance(day, datetime) or (found := stamps.clock_time(clock)) is None:
        return day
    return datetime.combine(day, found[0]) + timedelta(days=found[1])


def _prose(words: str, context: Context) -> str | None:
    found = dates.parse(words, now=context.now, timezone=context.timezone)
    return words if found is not None and found.time_known else None


def _in_prose(draft: Draft, item: Element, context: Context, eventful: bool) -> bool | str:
    """The one date in the title; else the one date at the head of the text, where it says when; or why nothing is held
    then."""
    written = prose_dates.as_written(context, *(item.said(name) for name in _WRITTEN))
    told = prose_dates.in_title(draft, written, context.now)
    if told is True:
        _hours_of_text(draft, item, context)
    if told is not False:
        return told if draft.start is not None or told is not True else False
    return prose_dates.in_text(
        draft,
        item.said("description", "summary", "content:encoded", "content"),
        written,
        context.now,
        of_events=eventful,
    )


def _hours_of_text(draft: Draft, item: Element, context: Context) -> None:
    """A day of the title with the one pair of hours that the text labels: "Time: 11:30 AM - 1:00 PM"."""
    if draft.start is None or isinstance(draft.start, datetime) or draft.end is not None:
        return
    text = plain(item.said("content:encoded", "content", "description", "summary"))
    said = {match[1].strip() for match in _LABELLED_HOURS.finditer(text)}
    hours = object_hours.on(draft.start, said.pop(), context) if len(said) == 1 else None
    if hours is not None:
        draft.start, draft.end, draft.all_day = hours.start, hours.end, None


def _field(item: Element, names: tuple[str, ...]) -> str | None:
    """The text of the first child with one of these local names that is no standard element of a feed."""
    for name in names:
        for child in item.children:
            if (
                child.local == name
                and child.name not in _STANDARD
                and not child.name.startswith(("media:", "itunes:", "dc:"))
            ):
                words = child.text or child.attributes.get("valuestring") or child.attributes.get("value")
                if words:
                    return words
    return None


def _link(item: Element) -> str | None:
    for child in item.children:
        if child.name in ("link", "atom:link") and child.attributes.get("rel", "alternate") == "alternate":
            link = child.attributes.get("href") or child.text
            if link:
                return link
    guid = item.find("guid")
    return (
        guid.text
        if guid is not None and guid.text.startswith("http") and guid.attributes.get("ispermalink") != "false"
        else None
    )


def _venue(item: Element) -> Place | str | None:
    said = _field(item, _PLACES)
    point = _point(item)
    if point is None:
        return said
    return (venues.place(said) or Place()).model_copy(update={"latitude": point[0], "longitude": point[1]})


def _point(item: Element) -> tuple[float, float] | None:
    words = _field(item, ("point",))
    if words is None:
        latitude, longitude = _field(item, ("lat", "latitude")), _field(item, ("long", "lon", "longitude"))
        words = f"{latitude} {longitude}" if latitude and longitude else None
    numbers = re.findall(r"-?\d+(?:\.\d+)?", words or "")
    if len(numbers) != 2:
        return None
    latitude_, longitude_ = float(numbers[0]), float(numbers[1])
    if not (abs(latitude_) <= 90 and abs(longitude_) <= 180) or (latitude_ == 0 and longitude_ == 0):
        return None
    return latitude_, longitude_


def _image(item: Element) -> str | None:
    for child in item.walk():
        link = child.attributes.get("url")
        if not link or child.local not in ("content", "thumbnail", "enclosure"):
            continue
        kind = child.attributes.get("type", "") + child.attributes.get("medium", "")
        if child.local == "thumbnail" or kind.startswith("image") or _PICTURE.search(link):
            return link
    return None
