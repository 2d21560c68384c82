"""OpenActive (UK sport and volunteering): RPDE feeds (https://openactive.io/realtime-paged-data-exchange/) of
schema.org-like records."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from scrapers.document import Document
from scrapers.draft import Context, Draft, Rejected
from scrapers.formats import schema_org
from scrapers.formats.json_rows import Row, first, kindred, members, table
from scrapers.reading import addresses

NAME = "OpenActive"
ACCESS = "A"
SIGNS = ("openactive", '"modified"', "scheduledsession", "sessionseries")

_OCCURRENCES = frozenset(
    {"ScheduledSession", "Event", "OnDemandEvent", "HeadlineEvent", "CourseInstance", "EventSeries", "SessionSeries"}
)


def detect(document: Document) -> bool:
    return document.looks_like == "json" and bool(_items(document.json))


def _items(data: Any) -> list[Row]:
    """The items of a page; a page without ``next`` or with items of another shape is no RPDE."""
    page = table(data)
    return kindred(page.get("items"), lambda row: {"state", "kind", "id"} <= row.keys()) if "next" in page else []


def read(document: Document, context: Context) -> Iterator[Draft | Rejected]:
    for item in _items(document.json) if document.looks_like == "json" else ():
        node = table(item.get("data"))
        if item.get("state") != "updated" or not node:
            continue
        kind = str(node.get("@type") or node.get("type") or item.get("kind")).rpartition(":")[2].rpartition(".")[2]
        if kind not in _OCCURRENCES:
            continue
        if not _dated(node):
            yield Rejected(
                first(_whole(node), "name") or str(item.get("id") or "(no id)"),
                "it states no date of its own; its sessions stand in another feed",
            )
            continue
        for draft in schema_org.drafts({**_whole(node), "@type": "Event"}, context):
            if isinstance(draft, Draft):
                draft.uid = draft.uid or str(item.get("id") or "(no id)")
            yield draft


def _dated(node: Row) -> bool:
    return bool(node.get("startDate") or node.get("eventSchedule") or node.get("subEvent"))


def _whole(node: Row) -> Row:
    """A session takes what it leaves out from the series it belongs to, where that is told with it."""
    parent = table(node.get("superEvent"))
    if not parent:
        return node
    lent: Row = {
        name: parent[name]
        for name in ("name", "description", "location", "organizer", "offers", "image", "url", "category")
        if name in parent
    }
    grand = table(parent.get("superEvent"))
    further: Row = {
        name: grand[name]
        for name in ("name", "description", "location", "organizer", "image", "url")
        if name in grand and name not in lent
    }
    return {
        **further,
        **lent,
        **{name: value for name, value in node.items() if name != "superEvent" and value not in (None, "", [])},
    }


def pages(document: Document, context: Context) -> Iterator[str]:
    """On until an empty page, which names itself as the next one."""
    data = table(document.json if document.looks_like == "json" else None)
    following = first(data, "next")
    if (
        members(data.get("items"))
        and _items(data)
        and following
        and (address := addresses.absolute(document.url, following))
        and address != document.url
    ):
        yield address
