"""BiblioCommons (public libraries: career and board workshops, meeting rooms): its gateway as JSON and as RSS.

``start`` and ``end`` of a definition are the branch's wall time; those of the feed are UTC. A place is a branch
or, where the event is held elsewhere, a place of its own; the room stands beside either.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from hobnob import patterns as re
from hobnob.records import Attendance
from scrapers.document import Document
from scrapers.draft import Context, Draft, Endpoint, Rejected
from scrapers.formats import clocks, places, stamps, xml_tree
from scrapers.formats.json_rows import Row, first, members, table, words
from scrapers.formats.xml_tree import Element
from scrapers.reading import addresses

NAME = "BiblioCommons"
ACCESS = "A"
SIGNS = ("bibliocommons.com", "branchlocationid")

_LIBRARY = re.compile(
    r"https?://(?:gateway\.bibliocommons\.com/v2/libraries/([\w-]+)"
    r"|(?!gateway\b|www\b|cor-)([\w-]+)\.bibliocommons\.com)",
    re.I,
)
_SPACE = "bibliocommons.com/rss/1.0/modules/event"
_FULL_FEED = 25
_MOST_PAGES = 12


def detect(document: Document) -> bool:
    if document.looks_like == "json":
        return bool(_definitions(document.json))
    if document.looks_like == "xml":
        return _SPACE in document.text[:3000]
    return (
        document.looks_like == "html"
        and addresses.host(document.url).endswith(".bibliocommons.com")
        and "/events" in addresses.path(document.url)
    )


def _definitions(data: Any) -> dict[str, Row]:
    events = table(table(table(data).get("entities")).get("events"))
    return {number: one for number, one in events.items() if table(table(one).get("definition")).get("title")}


def _library(document: Document) -> str | None:
    match = _LIBRARY.search(document.url) or _LIBRARY.search(document.text[:20_000])
    return (match[1] or match[2]).lower() if match else None


def read(document: Document, context: Context) -> Iterable[Draft | Rejected]:
    if document.looks_like == "json":
        entities, library = table(table(document.json).get("entities")), _library(document)
        return [_told(number, row, entities, library) for number, row in _definitions(document.json).items()]
    if document.looks_like == "xml":
        return [_item(one) for one in xml_tree.parse(document.text).walk() if one.local == "item"]
    return []


def _told(number: str, row: Row, entities: Row, library: str | None) -> Draft:
    said = table(row["definition"])
    start, end = clocks.local(said.get("start")), clocks.local(said.get("end"))
    branch = table(table(entities.get("locations")).get(str(said.get("branchLocationId"))))
    elsewhere = table(table(entities.get("places")).get(str(said.get("nonBranchLocationId"))))
    online = str(said.get("branchLocationId")).upper().startswith("BC_VIRTUAL") or said.get("isVirtual") is True
    kinds, picture = (
        table(entities.get("eventTypes")),
        table(table(entities.get("images")).get(str(said.get("featuredImageId")))),
    )
    return Draft(
        title=first(said, "title"),
        start=start,
        end=end,
        end_inclusive=True,
        status="cancelled" if said.get("isCancelled") is True else None,
        attendance=Attendance.ONLINE if online else None,
        venue=None if online else _place(branch or elsewhere, first(said, "locationDetails")),
        url=f"https://{library}.bibliocommons.com/events/{number}" if library else None,
        image=first(picture, "url") if picture.get("tag") != "EventType" else None,
        description=first(said, "description"),
        categories=[
            name for one in members(said.get("typeIds")) if (name := first(table(kinds.get(str(one))), "name"))
        ],
        series=first(row, "seriesId"),
        uid=number,
    )


def _place(where: Row, room: str | None) -> Any:
    address, point = table(where.get("address")), table(table(where.get("mapLocation")).get("centrePoint"))
    if not where:
        return room
    return places.of_parts(
        name=where.get("name"),
        room=room,
        street=" ".join(part for part in (words(address.get("number")), words(address.get("street"))) if part),
        city=address.get("city"),
        region=address.get("state"),
        postal_code=address.get("zip"),
        latitude=point.get("lat"),
        longitude=point.get("lng"),
    )


def _item(item: Element) -> Draft:
    where = item.find("bc:location")
    link = item.said("link")
    virtual = item.said("bc:is_virtual") == "true"
    place = None
    if where is not None:
        place = places.of_parts(
            name=where.said("bc:name"), room=where.said("bc:location_details"),
            street=" ".join(part for part in (where.said("bc:number"), where.said("bc:street")) if part),
            city=where.said("bc:city"), region=where.said("bc:state"), postal_code=where.said("bc:zip"),
            latitude=where.said("bc:latitude"), longitude=where.said("bc:longitude"),
        )  # fmt: skip
    return Draft(
        title=item.said("title"),
        start=stamps.read(item.said("bc:start_date")),
        end=stamps.read(item.said("bc:end_date")),
        status="cancelled" if item.said("bc:is_cancelled") == "true" else None,
        attendance=Attendance.ONLINE if virtual and place is None else Attendance.HYBRID if virtual else None,
        venue=place,
        url=link,
        description=item.said("description"),
        categories=[one.text for one in item.children if one.name == "category" and one.text],
        uid=addresses.path(link).rpartition("/")[2] or None,
    )


def endpoints(document: Document, context: Context) -> Iterator[Endpoint]:
    library = _library(document) if document.looks_like == "html" else None
    if library:
        base = f"https://gateway.bibliocommons.com/v2/libraries/{library}"
        yield Endpoint(f"{base}/rss/events", "bibliocommons", "A", "the library's own feed of events")
        yield Endpoint(
            f"{base}/events?limit=100&page=1",
            "bibliocommons",
            "B",
            "what the library's page asks for, with rooms and kinds",
        )


def pages(document: Document, context: Context) -> Iterator[str]:
    shown = addresses.parameters(document.url).get("page", "1")
    if not shown.isdigit() or int(shown) >= _MOST_PAGES:
        return
    if document.looks_like == "json":
        count = table(table(table(document.json).get("events")).get("pagination")).get("pages")
        if isinstance(count, int) and int(shown) < count and _definitions(document.json):
            yield addresses.with_query(document.url, page=int(shown) + 1)
    elif document.looks_like == "xml" and document.text.count("<item") >= _FULL_FEED:
        yield addresses.with_query(document.url, page=int(shown) + 1)
